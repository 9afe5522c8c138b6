import { resources } from '../../generated/resources.ts';
import type { AuditLogTail } from '../../generated/types.ts';
import { Problem } from '../../lib/problem.ts';
import { entriesAfter, type Place, placeNow, rowsOf } from '../../store/audit-log.ts';
import type { Engine, TenantTx } from '../../store/index.ts';
import { type Row, readable } from '../engine/shape.ts';
import type { Search } from './conditions.ts';

/** How many entries are looked at for one answer. */
const AT_ONCE = 200;

/** Entries committed since a place that meet the query, and the place to go on from. */
export const follow = async (
  tx: TenantTx,
  engine: Engine,
  search: Search,
  after: string | undefined,
): Promise<AuditLogTail> => {
  if (after === undefined) return { entries: [], next: encodePlace(await placeNow(tx, engine)) };
  const place = decodePlace(after);
  const entries = await entriesAfter(tx, engine, place, AT_ONCE);
  if (entries.length === 0) return { entries: [], next: after };
  const { lead, since, before, rest } = search;
  let looked = tx.selectFrom('audit_logs').selectAll();
  looked = looked.where('id', 'in', entries.map(({ id }) => id) as never);
  if (lead) looked = looked.where(lead.column, '=', lead.value as never);
  if (since !== null) looked = looked.where('created_at', '>=', since);
  if (before !== null) looked = looked.where('created_at', '<', before);
  let builder = rowsOf(tx, looked).select(readable(resources.audit_logs) as never);
  for (const condition of rest) builder = builder.where(condition as never);
  const found = new Map(((await builder.execute()) as Row[]).map((row) => [row.id, row]));
  const met = entries.flatMap(({ id }) => found.get(id) ?? []);
  return { entries: met as never, next: encodePlace(entries.at(-1)!) };
};

/** A place as text, for answers and columns. */
export const encodePlace = ({ position, id }: Place): string =>
  Buffer.from(`${position} ${id}`).toString('base64url');

/** Throws `invalid_request` for what is no place. */
export const decodePlace = (cursor: string): Place => {
  const [, position, id] =
    /^(\d{1,15}) ([0-9a-f-]{36})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  if (position !== undefined && id !== undefined) return { position: Number(position), id };
  throw new Problem('invalid_request', 'The place cannot be read.', {
    errors: [{ pointer: '/after', rule: 'cursor', message: 'Use next of the answer before, unchanged.' }],
  });
};
