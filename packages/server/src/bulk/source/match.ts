import type { Draft } from './draft.ts';
import type { Fault } from './fault.ts';
import type { Mapping } from './mapping.ts';
import type { Match, ReadPlan } from './types.ts';

interface MatchPlan {
  readonly externalKey?: NonNullable<ReadPlan['external_key']>;
  /** Called with the fields that the rows will have. */
  readonly match: (fields: readonly string[]) => Match;
}

/**
 * What identifies existing records: what was asked for, else the mapping's external key, else the first natural key
 * that the file has. Adds a fault when nothing does and rows may update.
 */
export function planMatch(draft: Draft, mapping: Mapping | null): MatchPlan {
  const asked = draft.options.match_on;
  const stated = /^([a-z0-9][a-z0-9_-]{0,62}):(.+)$/.exec(asked ?? '');
  const external = stated === null ? mapping?.external_key : { source: stated[1]!, column: stated[2]! };
  const place = external === undefined ? undefined : draft.columns.find(external.column);
  if (typeof place === 'object') draft.faults.push({ ...place, flag: '--match-on' });
  const externalKey =
    external !== undefined && typeof place === 'number'
      ? { source: external.source, column: place }
      : undefined;
  const byKey = external !== undefined && (stated !== null || asked === undefined);
  return {
    ...(externalKey === undefined ? {} : { externalKey }),
    match: (fields) => {
      if (byKey) return { on: 'external_key', source: external.source };
      return asked === undefined ? implied(draft, fields) : askedFields(draft, asked, fields);
    },
  };
}

function implied(draft: Draft, fields: readonly string[]): Match {
  const key = draft.shape.naturalKeys.find((names) => names.every((name) => fields.includes(name)));
  if (key !== undefined) return { on: 'fields', fields: key };
  if (draft.options.mode !== 'create') draft.faults.push(noKey(draft));
  return { on: 'nothing' };
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

function askedFields({ shape, faults }: Draft, asked: string, fields: readonly string[]): Match {
  const names = asked.split(',').map((name) => name.trim());
  const keys = [['id'], ...shape.naturalKeys];
  const same = (key: readonly string[]): boolean =>
    key.length === names.length && key.every((name) => names.includes(name));
  if (!keys.some(same)) {
    faults.push({
      rule: 'match_key_not_unique',
      message: `No unique key of ${shape.name} stands behind "${asked}", so it could match several records.`,
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
