import { keyColumn } from '../../lib/external-keys.ts';
import type { Draft, Target } from './draft.ts';
import type { Fault } from './fault.ts';
import type { Match } from './types.ts';

/** The key that `match_on` names with its column, `<source>:<column>`; null when it names none. */
export function statedKey({ options, columns, faults }: Draft): Target | null {
  const stated = /^([a-z0-9][a-z0-9_-]{0,62}):(.+)$/.exec(options.match_on ?? '');
  if (stated === null) return null;
  const place = columns.find(stated[2]!);
  if (typeof place === 'object') faults.push({ ...place, flag: '--match-on' });
  const places = typeof place === 'number' ? [place] : [];
  return { target: keyColumn(stated[1]!), places, join: ' ', transforms: [] };
}
/** What could identify rows: their fields, and the sources whose keys they carry. */
interface Known {
  readonly fields: readonly string[];
  readonly sources: readonly string[];
  /** The source that comes before natural keys: it was asked for with its column, or a mapping file names it. */
  readonly preferred: string | undefined;
}

/**
 * What identifies existing records: what was asked for, else the mapping's external key, else the first natural key
 * that the file has, else its first external key. Adds a fault when nothing does and rows may update.
 */
export function planMatch(draft: Draft, { fields, sources, preferred }: Known): Match {
  if (preferred !== undefined) return { on: 'external_key', source: preferred };
  const asked = draft.options.match_on;
  if (asked === undefined) return implied(draft, fields, sources);
  if (sources.includes(asked) && !isOwnKey(draft, [asked])) return { on: 'external_key', source: asked };
  return askedFields(draft, asked, fields, sources);
}

function implied(draft: Draft, fields: readonly string[], [source]: readonly string[]): Match {
  const key = draft.shape.naturalKeys.find((names) => names.every((name) => fields.includes(name)));
  if (key !== undefined) return { on: 'fields', fields: key };
  if (source !== undefined) return { on: 'external_key', source };
  // A reference that is still open may be part of a key.
  const isOpen = draft.faults.some(({ rule }) => rule === 'ambiguous_reference');
  if (draft.options.mode !== 'create' && !isOpen) draft.faults.push(noKey(draft));
  return { on: 'nothing' };
}

/** Whether these names are the id or a natural key. */
function isOwnKey({ shape }: Draft, names: readonly string[]): boolean {
  return [['id'], ...shape.naturalKeys].some(
    (key) => key.length === names.length && key.every((name) => names.includes(name)),
  );
}

function noKey({ shape, options }: Draft): Fault {
  const keys = shape.naturalKeys.map((names) => names.join(' with ')).join(' or ');
  return {
    rule: 'match_on',
    message: `Nothing tells which existing ${shape.name} the rows are: the file has no ${keys || 'natural key'}.`,
    fix: `Name a column that identifies them with --match-on <source>:<column>${options.mode === 'update' ? '' : ', or only add rows with --mode create'}.`,
    flag: '--match-on',
  };
}

function askedFields(
  draft: Draft,
  asked: string,
  fields: readonly string[],
  sources: readonly string[],
): Match {
  const { shape, faults } = draft;
  const names = asked.split(',').map((name) => name.trim());
  const keys = [['id'], ...shape.naturalKeys, ...sources.map((source) => [source])];
  if (!isOwnKey(draft, names)) {
    faults.push({
      rule: 'match_key_not_unique',
      message: `"${asked}" could match several records: it is no unique key of ${shape.name}, nor a source whose keys this file holds.`,
      fix: `Match on ${keys.map((key) => key.join(',')).join(' or ')}, or on an external key: --match-on <source>:<column>.`,
      flag: '--match-on',
    });
  }
  const missing = names.filter((name) => !fields.includes(name));
  if (missing.length > 0) {
    faults.push({
      rule: 'match_on',
      message: `No column fills ${missing.join(', ')}, which rows are to be matched on.`,
      fix: 'Map a column to it, or match on something else.',
      flag: '--match-on',
    });
  }
  return { on: 'fields', fields: names };
}
