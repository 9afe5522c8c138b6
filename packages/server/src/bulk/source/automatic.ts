import { keySource } from '../../lib/external-keys.ts';
import { isOwnColumn } from '../csv/guard.ts';
import { duplicateColumns } from './columns.ts';
import type { Draft, Target } from './draft.ts';
import { fieldNamed } from './header.ts';

/** Targets without a mapping file: each header that is the name or an alias of a field. */
export function autoTargets(draft: Draft): Target[] {
  const { columns, shape, ignored, faults, options } = draft;
  const byField = new Map<string, number>();
  columns.names.forEach((name, place) => {
    if (isOwnColumn(name)) return;
    if (keySource(name) !== null || (name.startsWith('metadata.') && name.length > 9)) {
      claim(draft, byField, name, place);
      return;
    }
    const column = fieldNamed(name, shape);
    if (column === null) return;
    if (column.writable || (column.name === 'id' && options.match_on === 'id'))
      claim(draft, byField, column.name, place);
    else {
      columns.use(place);
      ignored.push({ column: name, why: `${column.name} is read-only` });
    }
  });
  if (byField.size === 0 && faults.length === 0 && options.unknown !== 'metadata') {
    faults.push({
      rule: 'no_columns',
      message: `No column of the file names a field of ${shape.name}.`,
      fix: 'Check the header line (--no-header if there is none), or write a mapping file (--suggest-mapping starts one).',
    });
  }
  return [...byField].map(([target, place]) => ({ target, places: [place], join: ' ', transforms: [] }));
}

function claim(
  { columns, faults }: Draft,
  byField: Map<string, number>,
  target: string,
  place: number,
): void {
  const before = byField.get(target);
  columns.use(place);
  if (before === undefined) {
    byField.set(target, place);
    return;
  }
  const [first, second] = [columns.names[before]!, columns.names[place]!];
  if (first === second) faults.push(duplicateColumns(first, [before, place]));
  else {
    faults.push({
      rule: 'duplicate_target',
      message: `Columns ${before + 1} ("${first}") and ${place + 1} ("${second}") both name ${target}.`,
      fix: 'Say in a mapping file which one is meant, or join them with columns: […].',
      line: 1,
      column: place + 1,
    });
  }
}
