import type { ColumnShape } from '../../generated/resources.ts';
import { literal } from './literal.ts';
import type { BulkTarget, SqlDialect } from './types.ts';

export interface SeatsSql {
  readonly setup: string;
  /** Rejects new records for which no seat is left. */
  readonly refuse: string;
  /** Counts the seats that the staged rows would take, for a look, which writes none of them. */
  readonly hold: string;
}

/**
 * Seats at a record of which only some are left; null where they are not limited. A run finds those of earlier chunks
 * taken at the record itself, a look in the temporary table `seated`.
 */
export const seatsSql = (
  dialect: SqlDialect,
  target: BulkTarget,
  columns: ReadonlyMap<string, ColumnShape>,
): SeatsSql | null => {
  const { seats } = target.shape;
  if (seats === undefined) return null;
  const org = dialect.cast('@org', 'uuid');
  const others = columns.get(seats.at)!.references!;
  const isFilled = target.fields.some(({ name }) => name === seats.column);
  const fallback = literal(columns.get(seats.column)!.default);
  const held = isFilled ? `coalesce(s.n_${seats.column}, ${fallback})` : fallback;
  const taking = `stage s join outcome o on o.ord = s.ord and o.class = 'create'
      and ${held} in (${seats.values.map(literal).join(', ')})`;
  // An earlier file may be about to make the other record, or to change its limit.
  const named = (alias: string) => `${alias}.field = '${seats.at}' and ${alias}.record = s.n_${seats.at}`;
  const said = `left join expected e on ${named('e')}
    and e.nr = (select max(l.nr) from expected l where ${named('l')})`;
  const limit = target.expects
    ? `case when e.says_seats = 1 then e.seats else p.${seats.limit} end`
    : `p.${seats.limit}`;
  return {
    setup: `create temp table seated (record ${dialect.columnType('uuid')} primary key, taken integer)`,
    refuse: `update outcome set class = 'rejected', rule = 'seats' where ord in (select ord from (
      select s.ord, ${limit} - coalesce(p.${seats.taken}, 0) - coalesce(d.taken, 0) as free,
        row_number() over (partition by s.n_${seats.at} order by s.ord) as nr
      from ${taking}
      left join ${others} p on p.organization_id = ${org} and p.id = s.n_${seats.at}
      left join seated d on d.record = s.n_${seats.at}
      ${target.expects ? said : ''}) wanted
    where nr > free)`,
    hold: `insert into seated (record, taken) select s.n_${seats.at}, count(*) from ${taking}
      where s.n_${seats.at} is not null group by s.n_${seats.at}
      on conflict (record) do update set taken = seated.taken + excluded.taken`,
  };
};
