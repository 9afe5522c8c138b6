import { resources } from '../../generated/resources.ts';
import type { WebhookEvent } from '../../generated/types.ts';
import { entriesAfter, type Place } from '../../store/audit-log.ts';
import type { Engine, TenantTx } from '../../store/index.ts';

/*
 * Events are what the audit says, in the order in which it was committed: what a mutation writes anyway is all there
 * is, so nothing is told that did not happen and nothing that happened is missed.
 */

/** Told in other ways, or of no record. */
const SILENT: readonly string[] = ['webhooks', 'webhook_deliveries', 'audit_logs', 'analytics_events'];

/** Where the audit keeps test events: whole, as what was made. */
export const TESTS = 'webhook_deliveries';

/** The resources of which events tell. */
export const eventResources: readonly string[] = Object.keys(resources).filter(
  (name) => !SILENT.includes(name),
);

const happened: Readonly<Record<string, string>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  restore: 'restored',
};

/** How many entries of the audit are looked at together. */
const AT_ONCE = 200;

/** Whether somebody who asked for these types is told of this one. */
export const isAskedFor = (type: string, asked: readonly string[]): boolean =>
  asked.some((each) => each === '*' || each === type || each === `${type.split('.')[0]}.*`);

interface Entry {
  readonly id: string;
  readonly table_name: string;
  readonly record_id: string;
  readonly record_version: number | null;
  readonly action: string;
  readonly old_values: Record<string, unknown> | null;
  readonly new_values: Record<string, unknown> | null;
  readonly created_at: string;
}

/** The events since a place; `next` is null where there is nothing further yet. */
export const eventsAfter = async (
  tx: TenantTx,
  engine: Engine,
  place: Place,
): Promise<{ readonly events: WebhookEvent[]; readonly next: Place | null }> => {
  const entries = await entriesAfter(tx, engine, place, AT_ONCE);
  if (entries.length === 0) return { events: [], next: null };
  const rows = (await tx
    .selectFrom('audit_logs')
    .select(['id', 'table_name', 'record_id', 'record_version', 'action'])
    .select(['old_values', 'new_values', 'created_at'])
    .where('id', 'in', entries.map(({ id }) => id) as never)
    .where('table_name', 'in', [...eventResources, TESTS] as never)
    .where('action', 'in', Object.keys(happened) as never)
    .execute()) as unknown as Entry[];
  const known = new Map(rows.map((row) => [row.id, row]));
  const events = entries.flatMap(({ id }) => {
    const row = known.get(id);
    if (row?.table_name !== TESTS) return row ? [eventOf(tx.organization, row)] : [];
    return row.action === 'create' ? [row.new_values as unknown as WebhookEvent] : [];
  });
  return { events, next: entries.at(-1)! };
};

const eventOf = (organization_id: string, row: Entry): WebhookEvent => ({
  id: row.id,
  type: `${row.table_name}.${happened[row.action]}`,
  created_at: row.created_at,
  organization_id,
  test: false,
  data: {
    resource: row.table_name,
    id: row.record_id,
    version: row.record_version,
    before: row.old_values,
    after: row.new_values,
  },
});
