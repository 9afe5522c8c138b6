import { resources } from '../../generated/resources.ts';
import type { JobEnd, JobRow } from '../../jobs/types.ts';
import type { Actor } from '../../lib/actor.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { createRecord, readRecord } from '../engine/write.ts';
import { integrationLogRules } from '../integration_logs/index.ts';
import { nextReconcile } from '../integrations/index.ts';
import type { Services } from '../services.ts';
import { notePortal } from './connection.ts';
import { lookAgain } from './here.ts';
import { type Outcome, tallyOf } from './outcome.ts';
import { NO_ANSWER, NOT_REACHED } from './state.ts';
import type { Wishes } from './sync.ts';

const ROWS_AT_ONCE = 1_000;

/** One entry in the log for each run that wrote, or tried to. */
export const noteEnd = async (
  services: Services,
  tx: TenantTx,
  job: JobRow,
  end: JobEnd,
  actor: Actor,
): Promise<void> => {
  const wishes = job.params as unknown as Wishes;
  // An integration that was deleted meanwhile has no log any more.
  const known = await readRecord(tx, resources.integrations, wishes.integration).catch(() => null);
  if (wishes.plan || !known) return;
  if (wishes.full) await noteReconciled(services, tx, known, end);
  const { done, failed, skipped, left, planned } = await tallyOf(tx, job.id);
  await giveUp(tx, wishes.integration, job.id);
  const isWhole = end.state === 'completed';
  const status = !isWhole && done === 0 ? 'failed' : failed > 0 || !isWhole ? 'partial' : 'success';
  const warnings = isWhole ? (end.result as Outcome).warnings : [];
  const reason = end.state === 'failed' ? ` ${end.problem.detail}` : isWhole ? '' : ' It was cancelled.';
  const counts = { planned, succeeded: done, failed, skipped: skipped + left };
  await createRecord(
    { tx, world: services.world, actor, rules: integrationLogRules({ services } as never) },
    resources.integration_logs,
    {
      integration_id: wishes.integration,
      operation: 'sync',
      status,
      message: `${planned} planned, ${done} done, ${failed} failed, ${skipped + left} skipped.${reason}`,
      request_data: { job_id: job.id, only: wishes.only, limit: wishes.limit },
      response_data: { ...counts, not_reached: left, warnings },
      ...(failed > 0 && { error_details: { failures: await failuresOf(tx, job.id) } }),
      started_at: job.started_at ?? tx.now,
      completed_at: tx.now,
      records_processed: done,
      records_failed: failed,
    },
  );
};

/** All records were compared; where too much would be deleted, the next syncs ask about that without reading all again. */
const noteReconciled = async (
  services: Services,
  tx: TenantTx,
  { id, reconcile_days }: Row,
  end: JobEnd,
): Promise<void> => {
  const isWhole = end.state === 'completed';
  if (isWhole) await notePortal(services, tx, id, { reconciled_at: tx.now });
  if (!isWhole && !(end.state === 'failed' && end.problem.code === 'hubspot_brake')) return;
  await tx
    .updateTable('integrations')
    .set({ next_reconcile: nextReconcile(reconcile_days as number | null, new Date(tx.now)) })
    .where('id', '=', id)
    .execute();
};

const FAILURES_LOGGED = 50;

const failuresOf = async (tx: TenantTx, job: string) =>
  tx
    .selectFrom('hubspot_changes')
    .select(['contact_id', 'remote_id', 'code', 'field', 'message', 'correlation_id', 'is_retryable'])
    .where('job_id', '=', job)
    .where('outcome', '=', 'failed')
    .orderBy('id')
    .limit(FAILURES_LOGGED)
    .execute();

/** A run that ended before its time leaves what it did not reach to the next one. */
const giveUp = async (tx: TenantTx, integration: string, job: string): Promise<void> => {
  const left = (await tx
    .selectFrom('hubspot_changes')
    .select(['id', 'remote_id', 'outcome'])
    .where('job_id', '=', job)
    .where('outcome', 'in', ['planned', 'applied', 'sent'])
    .execute()) as unknown as { id: string; remote_id: string | null; outcome: string }[];
  for (let at = 0; at < left.length; at += ROWS_AT_ONCE) {
    const part = left.slice(at, at + ROWS_AT_ONCE);
    await lookAgain(
      tx,
      integration,
      part.map(({ remote_id }) => remote_id),
    );
    for (const code of [NOT_REACHED, NO_ANSWER]) {
      const ids = part
        .filter(({ outcome }) => (outcome === 'sent') === (code === NO_ANSWER))
        .map(({ id }) => id);
      if (ids.length > 0)
        await tx
          .updateTable('hubspot_changes')
          .set({ outcome: 'skipped', code, is_retryable: true, settled_at: tx.now })
          .where('id', 'in', ids)
          .execute();
    }
  }
};
