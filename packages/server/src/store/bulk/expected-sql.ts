import type { ColumnShape, RecordCheck } from '../../generated/resources.ts';
import type { Terms } from '../checks.ts';
import type { SqlDialect } from './types.ts';

/** Records that earlier files are about to make, by the value that names them. */
export const expectedTable = ({ columnType: type }: SqlDialect) => [
  `create temp table expected (field ${type('string')}, value ${type('string')}, nr integer, record ${type('uuid')},
    span_from ${type('datetime')}, span_to ${type('datetime')}, says_seats integer, seats integer, primary key (field, value, nr))`,
  'create index expected_record on expected (record, field)',
];

/** The one record that is there or expected; nothing when there are several. */
export const theOnly = (field: string, named: string): string => {
  const all = `${named} union select e.record from expected e where e.field = '${field}' and e.value = v_${field}`;
  return `select id from (${all}) one where (select count(*) from (${all}) them) = 1`;
};

/** An earlier file may be about to make the record in whose span this one is to lie, or to give it another span. */
export const withinExpected = (
  check: Extract<RecordCheck, { rule: 'within' }>,
  columns: ReadonlyMap<string, ColumnShape>,
  { organization, value }: Terms,
  now: string,
): string => {
  const named = (alias: string) =>
    `${alias}.field = '${check.parent}' and ${alias}.record = ${value(check.parent)}`;
  const parent = columns.get(check.parent)!.references!;
  return `case when exists (select 1 from expected e where ${named('e')}) then
    exists (select 1 from expected e left join ${parent} p on p.organization_id = ${organization} and p.id = e.record
      where ${named('e')} and e.nr = (select max(l.nr) from expected l where ${named('l')})
        and ${value(check.from)} >= coalesce(e.span_from, p.${check.parent_from})
        and ${value(check.to)} <= coalesce(e.span_to, p.${check.parent_to}))
    else ${now} end`;
};
