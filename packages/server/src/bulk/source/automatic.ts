import { keySource } from '../../lib/external-keys.ts';
import { isOwnColumn } from '../csv/guard.ts';
import { duplicateColumns } from './columns.ts';
import type { Draft, Target } from './draft.ts';
import { type NamedField, namedBy, type Unsettled } from './named.ts';

type Claims = Map<string, Target>;

/**
 * Targets without a mapping file: each header that is the name or an alias of a field, and each that names another record
 * by a key. Where a column of ids fills the field, such a key is one too many, and may be left out or kept like others.
 */
export function autoTargets(draft: Draft): Target[] {
  const { columns, shape, faults, options, inspection } = draft;
  const claims: Claims = new Map();
  const byKey: { place: number; named: NamedField | Unsettled }[] = [];
  columns.names.forEach((name, place) => {
    if (isOwnColumn(name)) return;
    if (keySource(name) !== null || (name.startsWith('metadata.') && name.length > 9)) {
      claim(draft, claims, { target: name, places: [place], join: ' ', transforms: [] });
      return;
    }
    const named = namedBy(inspection.columns[place]!, shape);
    if (named === null) return;
    if ('choices' in named || named.via !== undefined) byKey.push({ place, named });
    else claimField(draft, claims, named, place);
  });
  const isTaken = ({ named }: { named: NamedField | Unsettled }): boolean =>
    ('choices' in named ? named.fields : [named.field]).some(({ name }) => claims.has(name));
  const isRest = new Set(byKey.filter(isTaken));
  for (const one of byKey) {
    const { place, named } = one;
    if (isRest.has(one) && options.unknown !== undefined && options.unknown !== 'error') continue;
    if (!('choices' in named)) claimField(draft, claims, named, place);
    else if (!isRest.has(one)) unsettled(draft, named, place);
  }
  if (claims.size === 0 && faults.length === 0 && options.unknown !== 'metadata') {
    faults.push({
      rule: 'no_columns',
      message: `No column of the file names a field of ${shape.name}.`,
      fix: 'Check the header line (--no-header if there is none), or write a mapping file (--suggest-mapping starts one).',
    });
  }
  return [...claims.values()];
}

function claimField(draft: Draft, claims: Claims, { field, via }: NamedField, place: number): void {
  const { columns, ignored, options } = draft;
  if (field.writable || (field.name === 'id' && options.match_on === 'id')) {
    const target = { target: field.name, places: [place], join: ' ', transforms: [] };
    claim(draft, claims, { ...target, ...(via && { via }) });
  } else {
    columns.use(place);
    ignored.push({ column: columns.names[place]!, why: `${field.name} is read-only` });
  }
}

function claim({ columns, faults }: Draft, claims: Claims, target: Target): void {
  const place = target.places[0]!;
  const before = claims.get(target.target)?.places[0];
  columns.use(place);
  if (before === undefined) {
    claims.set(target.target, target);
    return;
  }
  const [first, second] = [columns.names[before]!, columns.names[place]!];
  if (first === second) faults.push(duplicateColumns(first, [before, place]));
  else {
    faults.push({
      rule: 'duplicate_target',
      message: `Columns ${before + 1} ("${first}") and ${place + 1} ("${second}") both name ${target.target}.`,
      fix: 'Say in a mapping file which one is meant, or join them with columns: […].',
      line: 1,
      column: place + 1,
    });
  }
}

function unsettled({ columns, faults, inspection }: Draft, { why, choices }: Unsettled, place: number): void {
  columns.use(place);
  faults.push({
    rule: 'ambiguous_reference',
    message: `Column ${place + 1}, ${columns.label(place)}, ${why}.`,
    fix: `Say in a mapping file which one is meant (--suggest-mapping writes one): ${choices.join(' or ')}.`,
    line: inspection.header_line,
    column: place + 1,
    choices,
  });
}
