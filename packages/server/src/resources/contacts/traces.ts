import { type ColumnShape, type ResourceShape, resources } from '../../generated/resources.ts';
import type { WebhookEvent } from '../../generated/types.ts';
import { isAbout, mentions } from '../../store/audit-redaction.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';
import { type Row, same } from '../engine/shape.ts';
import { inPortions, type Subject } from './subject.ts';

/*
 * Where values of a person stand that is no record about them: answers that are kept for a retry, events on their way to
 * webhooks, and what work has noted about itself. These are no records of the audit, so an erasure counts them alone.
 */

/** What notes what it did. */
export const NOTING: readonly ResourceShape[] = [
  resources.jobs,
  resources.exports,
  resources.imports,
  resources.integration_logs,
  resources.expense_decisions,
];

/** What stands in the place of an erased text. */
export const ERASED = '[erased]';

export type Counts = Record<string, number>;

/** Finds the traces of a person, by table, and removes them unless it is only to look. */
export const removeTraces = async (tx: TenantTx, subject: Subject, isDry: boolean): Promise<Counts> => {
  const counts: Counts = {
    idempotency_keys: await forgetAnswers(tx, subject, isDry),
    webhook_deliveries: await emptyDeliveries(tx, subject, isDry),
    hubspot_links: await forgetAgreed(tx, subject, isDry),
    hubspot_changes: await dropChanges(tx, subject, isDry),
    integration_links: await forgetDigests(tx, subject, isDry),
  };
  for (const shape of NOTING) counts[shape.name] = await emptyNotes(tx, shape, subject, isDry);
  return Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));
};

/** An answer goes; its key stays, so that a late retry does not make the person anew. */
const forgetAnswers = async (tx: TenantTx, { texts }: Subject, isDry: boolean): Promise<number> => {
  const rows = await tx
    .selectFrom('idempotency_keys')
    .select(['principal', 'operation', 'key'])
    .where(mentions(['body', 'headers'], texts))
    .execute();
  if (!isDry)
    for (const { principal, operation, key } of rows as Record<string, string>[])
      await tx
        .updateTable('idempotency_keys')
        .set({ body: null, headers: '{}', request_hash: '' })
        .where('principal', '=', principal!)
        .where('operation', '=', operation!)
        .where('key', '=', key!)
        .execute();
  return rows.length;
};

interface Delivery {
  readonly id: string;
  readonly event: WebhookEvent;
}

/** An event stays, so that whoever is told hears what happened, and to which record; not its values. */
const emptyDeliveries = async (tx: TenantTx, subject: Subject, isDry: boolean): Promise<number> => {
  const found = new Map<string, Delivery>();
  const look = async (condition: ReturnType<typeof mentions>) => {
    const rows = (await tx
      .selectFrom('webhook_deliveries')
      .select(['id', 'event', 'response_body'])
      .where(condition)
      .execute()) as unknown as (Delivery & { response_body: string | null })[];
    for (const { id, event, response_body } of rows)
      if (event.data.before !== null || event.data.after !== null || response_body !== null)
        found.set(id, { id, event });
  };
  for (const ids of inPortions(subject.ids)) await look(isAbout(ids));
  await look(mentions(['event', 'response_body', 'failure'], subject.texts));
  if (!isDry)
    for (const { id, event } of found.values())
      await tx
        .updateTable('webhook_deliveries')
        .set({
          event: { ...event, data: { ...event.data, before: null, after: null } },
          response_body: null,
        } as never)
        .where('id', '=', id)
        .execute();
  return found.size;
};

/** What both sides had; that they are one record stays, or the next sync would bring the person back. */
const forgetAgreed = async (tx: TenantTx, subject: Subject, isDry: boolean): Promise<number> => {
  let count = 0;
  for (const ids of inPortions(subject.ids)) {
    const rows = (await tx
      .selectFrom('hubspot_links')
      .select('id')
      .where('local_id', 'in', ids)
      .where((eb) => eb.or([eb('agreed', '!=', '{}'), eb('fault', 'is not', null)]))
      .execute()) as { id: string }[];
    const links = rows.map(({ id }) => id);
    count += links.length;
    if (!isDry && links.length > 0)
      await tx
        .updateTable('hubspot_links')
        .set({ agreed: '{}', fault: null })
        .where('id', 'in', links)
        .execute();
  }
  return count;
};

/** What both sides had, of which the links of other systems keep a hash: whoever guesses values could try them. */
const forgetDigests = async (tx: TenantTx, { ids }: Subject, isDry: boolean): Promise<number> => {
  let count = 0;
  for (const some of inPortions(ids)) {
    const rows = await tx
      .selectFrom('integration_links')
      .select('id')
      .where('local_id', 'in', some)
      .where('agreed', 'is not', null)
      .execute();
    count += rows.length;
    if (!isDry && rows.length > 0)
      await tx.updateTable('integration_links').set({ agreed: null }).where('local_id', 'in', some).execute();
  }
  return count;
};

/** Changes that a sync has planned and keeps with their values: those under way are not made any more. */
const dropChanges = async (tx: TenantTx, { contact }: Subject, isDry: boolean): Promise<number> => {
  const rows = (await tx
    .selectFrom('hubspot_changes')
    .select(['id', 'outcome'])
    .where('contact_id', '=', contact.id)
    .where('payload' as never, 'is not', null)
    .execute()) as { id: string; outcome: string }[];
  if (!isDry)
    for (const { id, outcome } of rows)
      await tx
        .updateTable('hubspot_changes')
        .set({
          payload: null,
          ...(['planned', 'applied', 'sent'].includes(outcome) && { outcome: 'skipped', settled_at: tx.now }),
        } as never)
        .where('id', '=', id)
        .execute();
  return rows.length;
};

/** Texts that hold an address of the person are replaced, wherever they stand in what was noted. */
const emptyNotes = async (
  tx: TenantTx,
  shape: ResourceShape,
  { texts, contact }: Subject,
  isDry: boolean,
): Promise<number> => {
  // Its id tells whom a job is about, and nothing else of the person.
  const telling = texts.filter((text) => text !== contact.id).map((text) => text.toLowerCase());
  const names = [...shape.columns.filter(isNote).map(({ name }) => name), ...shape.hidden.filter(isParams)];
  const rows = (await tx
    .selectFrom(shape.name as TenantTable)
    .select(['id', ...names] as never)
    .where(mentions(names, telling))
    .execute()) as Row[];
  if (!isDry)
    for (const row of rows) {
      const changed = names
        .map((name) => [name, without(row[name], telling)] as const)
        .filter(([name, value]) => !same(row[name], value));
      await tx
        .updateTable(shape.name as TenantTable)
        .set(Object.fromEntries(changed) as never)
        .where('id' as never, '=', row.id as never)
        .execute();
    }
  return rows.length;
};

const isNote = ({ kind, enum: values, format }: ColumnShape): boolean =>
  kind === 'json' || (kind === 'string' && values === undefined && format === undefined);

const isParams = (name: string): boolean => name === 'params';

/** A value in which no text holds any of some texts. */
const without = (value: unknown, telling: readonly string[]): unknown => {
  if (typeof value === 'string') {
    const lower = value.toLowerCase();
    return telling.some((text) => lower.includes(text)) ? ERASED : value;
  }
  if (Array.isArray(value)) return value.map((one) => without(one, telling));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, without(one, telling)]));
};
