import type { WebhookEvent } from '../../generated/types.ts';
import type { Actor } from '../../lib/actor.ts';
import type { NewRow, TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';

/** The kind of job that sends what waits for one webhook. */
export const DELIVER = 'webhooks.deliver';

/** A webhook that is told something. */
export interface Addressee {
  readonly id: string;
  readonly event_types: readonly string[];
  readonly place: string;
  readonly job_id: string | null;
}

/** The active webhooks of an organisation. */
export const addressees = async (tx: TenantTx): Promise<readonly Addressee[]> =>
  (await tx
    .selectFrom('webhooks')
    .select(['id', 'event_types', 'place', 'job_id'])
    .where('is_active', '=', true)
    .where('is_deleted', '=', false)
    .orderBy('id')
    .execute()) as unknown as Addressee[];

/** An event on its way; the same event twice is one. */
export const addDeliveries = async (
  { world }: Services,
  tx: TenantTx,
  webhook: string,
  events: readonly WebhookEvent[],
): Promise<void> => {
  if (events.length === 0) return;
  const rows = events.map((event) => ({
    id: world.uuid(),
    webhook_id: webhook,
    event_id: event.id,
    event_type: event.type,
    event,
    next_attempt_at: tx.now,
    created_at: tx.now,
  }));
  await tx
    .insertInto('webhook_deliveries', rows as unknown as NewRow<'webhook_deliveries'>[])
    .onConflict((conflict) => conflict.doNothing())
    .execute();
};

/**
 * Sees to it that a job will send what waits for a webhook. One that waits itself will see it: it takes the webhook's
 * row before it looks, which this transaction holds.
 */
export const deliverSoon = async (
  { jobs }: Services,
  tx: TenantTx,
  { id, job_id }: Addressee,
  actor: Actor,
): Promise<void> => {
  await tx.updateTable('webhooks').set({ job_id }).where('id', '=', id).execute();
  const waiting =
    job_id !== null &&
    (await tx
      .selectFrom('jobs')
      .select('id')
      .where('id', '=', job_id)
      .where('state', '=', 'queued')
      .executeTakeFirst());
  if (waiting) return;
  const job = await jobs.enqueue(tx, { kind: DELIVER, params: { webhook: id }, actor: quiet(actor) });
  await tx.updateTable('webhooks').set({ job_id: job.id }).where('id', '=', id).execute();
};

/** Nobody asks for a delivery: it is what follows from a change, which has its own row in the audit. */
const quiet = (actor: Actor): Actor => ({
  ...actor,
  user_id: null,
  service_token_id: null,
});
