import type { JobKind } from '../../jobs/kind.ts';
import { Interrupted, type JobRun } from '../../jobs/run.ts';
import type { JobEnd } from '../../jobs/types.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';
import { type Channel, channels, deliveryProblem } from './channels.ts';
import type { Outgoing } from './outgoing.ts';

/*
 * A delivery's life. pending: its job has yet to begin. sending: an attempt is under way; committed before the first
 * byte leaves, so that an attempt whose process died is known. sent: taken over. failed: given up; `jobs.retry` begins
 * anew. expired, cancelled: never sent. An e-mail or push found in sending is sent again, under the same id: at least
 * once. A text message found there is given up as delivery_unknown, for a person to decide: at most once.
 */

/** What is known of a delivery. */
export interface Delivery extends Outgoing {
  readonly delivery_status: 'pending' | 'sending' | 'sent' | 'failed' | 'expired' | 'cancelled';
  readonly delivery_attempts: number;
  readonly is_deleted: boolean;
}

const OUTGOING = ['id', 'recipient', 'title', 'message', 'expires_at'] as const;
const columns = [...OUTGOING, 'delivery_status', 'delivery_attempts', 'is_deleted'] as const;

/** Notes how a delivery goes. The columns are derived: neither version nor audit moves. */
export const noteDelivery = (
  tx: TenantTx,
  id: string,
  noted: Partial<Record<'delivery_status' | 'delivery_error' | 'delivered_at', string | null>> & {
    delivery_attempts?: number;
  },
): Promise<unknown> =>
  tx
    .updateTable('notifications')
    .set(noted as never)
    .where('id', '=', id)
    .execute();

/** Whether a notification's time is over. */
export const isExpired = (tx: TenantTx, { expires_at }: Pick<Outgoing, 'expires_at'>): boolean =>
  expires_at !== null && expires_at <= tx.now;

/** The work behind a notification that leaves the house: one kind of job for each channel. */
export const deliveryJobs = (services: Services): JobKind[] =>
  Object.values(channels).map((channel) => ({
    kind: channel.kind,
    queue: channel.queue,
    maxAttempts: 8,
    run: (run) => deliver(services, run, channel),
    ended: (tx, job, end) => noteEnd(tx, job.params.notification as string, end),
  }));

const deliver = async (services: Services, run: JobRun, channel: Channel): Promise<{ sent: boolean }> => {
  const begun = await beginIn(run, channel);
  if (begun === 'unknown')
    throw new Problem(
      'delivery_unknown',
      'The process that sent the message died before it heard an answer; sending it again might double it.',
    );
  if (begun === null) return { sent: false };
  try {
    await channel.send(services, run.tenant, begun);
  } catch (error) {
    // Refused is not under way: the next attempt may send without asking whether this one did.
    await run.checkpoint((tx) =>
      noteDelivery(tx, begun.id, { delivery_status: 'pending', delivery_error: (error as Error).message }),
    );
    throw deliveryProblem(error);
  }
  return { sent: true };
};

/** An attempt that was stopped before its first byte left is none. */
const beginIn = async (run: JobRun, channel: Channel): Promise<Awaited<ReturnType<typeof begin>>> => {
  const id = run.params.notification as string;
  let begun: Awaited<ReturnType<typeof begin>> = null;
  try {
    return await run.checkpoint(async (tx) => {
      begun = await begin(tx, id, channel);
      return begun;
    });
  } catch (error) {
    if (error instanceof Interrupted && begun !== null && begun !== 'unknown')
      await run.tenant.write((tx) => noteDelivery(tx, id, { delivery_status: 'pending' }));
    throw error;
  }
};

/** Commits to an attempt; null when there is nothing to send any more. */
const begin = async (tx: TenantTx, id: string, channel: Channel): Promise<Outgoing | 'unknown' | null> => {
  const row = (await tx
    .selectFrom('notifications')
    .select([...columns])
    .where('id', '=', id)
    .executeTakeFirst()) as Delivery | undefined;
  if (!row || row.is_deleted || row.delivery_status === 'sent') return null;
  if (row.delivery_status === 'sending' && !channel.repeats) return 'unknown';
  if (isExpired(tx, row)) return null;
  await noteDelivery(tx, id, { delivery_status: 'sending', delivery_attempts: row.delivery_attempts + 1 });
  return row;
};

const noteEnd = async (tx: TenantTx, id: string, end: JobEnd): Promise<void> => {
  switch (end.state) {
    case 'failed':
      return void (await noteDelivery(tx, id, {
        delivery_status: 'failed',
        delivery_error: end.problem.detail,
      }));
    case 'cancelled':
      return void (await noteDelivery(tx, id, { delivery_status: 'cancelled' }));
    case 'completed': {
      const { sent } = end.result as { sent: boolean };
      const done = { delivery_status: 'sent', delivered_at: tx.now, delivery_error: null } as const;
      return void (await noteDelivery(tx, id, sent ? done : await unsent(tx, id)));
    }
  }
};

/** What a delivery ends as that was not made: a notification was deleted or expired, or is sent already. */
const unsent = async (tx: TenantTx, id: string) => {
  const row = (await tx
    .selectFrom('notifications')
    .select(['delivery_status', 'expires_at'])
    .where('id', '=', id)
    .executeTakeFirst()) as Pick<Delivery, 'delivery_status' | 'expires_at'> | undefined;
  if (!row || row.delivery_status === 'sent') return { delivery_status: row?.delivery_status ?? null };
  return { delivery_status: isExpired(tx, row) ? 'expired' : 'cancelled' };
};
