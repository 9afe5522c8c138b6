import { setTimeout as sleep } from 'node:timers/promises';
import { resources } from '../../generated/resources.ts';
import type { WebhookEvent } from '../../generated/types.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { type JobRun, Postponed } from '../../jobs/run.ts';
import { type Actor, nobody } from '../../lib/actor.ts';
import { DeliveryError } from '../../lib/delivery-error.ts';
import { type Answered, networks, post } from '../../lib/outside.ts';
import { version } from '../../lib/version.ts';
import { webhookHeaders } from '../../lib/webhook-signature.ts';
import { writersNow } from '../../store/audit-log.ts';
import { type Selecting, statement, type TenantTx } from '../../store/index.ts';
import { decodePlace, encodePlace } from '../audit_logs/follow.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { addDeliveries, addressees, DELIVER, deliverSoon } from './deliveries.ts';
import { eventsAfter, isAskedFor } from './events.ts';
import { secretsOf } from './secrets.ts';

/*
 * Two jobs. `webhooks.dispatch` makes deliveries of what the audit has gained; each write of an organisation that has
 * webhooks queues it, unless it waits already. `webhooks.deliver` sends what waits for one webhook: it takes a few,
 * so that nobody else sends them for a minute, sends them, and notes how it went. A process that dies in between leaves
 * them to be sent again under the same ids: at least once, never lost.
 */

const DISPATCH = 'webhooks.dispatch';
const FORGET = 'webhooks.forget';

const SECOND_MS = 1_000;
const DAY_MS = 86_400_000;

/** Waits between the tries of one delivery: eight tries in about half a day. */
const WAITS_MS = [5, 30, 120, 600, 3_600, 10_800, 28_800].map((seconds) => seconds * SECOND_MS);
const TIMEOUT_MS = 10_000;
/** Deliveries of one webhook that are sent side by side. */
const AT_ONCE = 10;
/** How long taken deliveries are nobody else's. */
const TAKEN_MS = 60_000;
/** A webhook that nothing has reached for so long is ended. */
const PATIENCE_MS = 5 * DAY_MS;
/** How long the log of deliveries goes back. */
const KEPT_MS = 30 * DAY_MS;
/** How long a dispatch waits, and keeps its worker, for transactions that were under way when it looked. */
const PATIENT_LOOKS = 20;
const LOOK_MS = 250;
const GONE = 410;

export const webhookJobs = (services: Services): JobKind[] => [
  {
    kind: DISPATCH,
    queue: 'webhooks',
    maxAttempts: 10,
    retriesUnknown: true,
    run: (run) => dispatch(services, run),
  },
  {
    kind: DELIVER,
    queue: 'webhooks',
    maxAttempts: 10,
    retriesUnknown: true,
    run: (run) => deliver(services, run),
  },
  {
    kind: FORGET,
    queue: 'cleanup',
    maxAttempts: 3,
    schedule: '13 4 * * *',
    run: (run) => forget(services, run),
  },
];

const anyActive = statement((from: Selecting) =>
  from
    .selectFrom('webhooks')
    .select('id')
    .where('is_active', '=', true)
    .where('is_deleted', '=', false)
    .limit(1),
);

const dispatchWaits = statement((from: Selecting) =>
  from.selectFrom('jobs').select('id').where('state', '=', 'queued').where('kind', '=', DISPATCH).limit(1),
);

/**
 * Runs at the end of every transaction that wrote: who has webhooks gets them told. A dispatch that waits will see this
 * transaction, since it looks until all that were under way have ended.
 */
export const webhookWake = async (services: Services, tx: TenantTx, kind?: string): Promise<void> => {
  if (kind === DISPATCH || kind === DELIVER) return;
  if ((await tx.run(anyActive, {})).length === 0) return;
  if ((await tx.run(dispatchWaits, {})).length > 0) return;
  await services.jobs.enqueue(tx, { kind: DISPATCH, params: {}, actor: nobody });
};

const dispatch = async (services: Services, run: JobRun): Promise<{ events: number }> => {
  const { engine } = services.store;
  const { next } = await run.tenant.read((tx) => writersNow(tx, engine));
  let events = 0;
  for (let look = 0; ; look += 1) {
    for (;;) {
      const { found, more } = await run.checkpoint((tx) => dispatchSome(services, tx, run));
      events += found;
      if (!more) break;
    }
    const { oldest } = await run.tenant.read((tx) => writersNow(tx, engine));
    if (oldest >= next) {
      // What was committed between the last look and this one.
      const { found, more } = await run.checkpoint((tx) => dispatchSome(services, tx, run));
      events += found;
      if (!more) return { events };
    }
    if (look === PATIENT_LOOKS)
      throw new Postponed(new Date(services.world.now().getTime() + 5 * SECOND_MS).toISOString());
    await sleep(LOOK_MS, undefined, { signal: run.signal });
  }
};

/** The next events of each webhook; answers whether there may be more. */
const dispatchSome = async (
  services: Services,
  tx: TenantTx,
  run: JobRun,
): Promise<{ readonly found: number; readonly more: boolean }> => {
  let [found, more] = [0, false];
  for (const webhook of await addressees(tx)) {
    const { events, next } = await eventsAfter(tx, services.store.engine, decodePlace(webhook.place));
    if (next === null) continue;
    more = true;
    // Whoever sends a test event makes its deliveries too.
    const told = events.filter(({ type, test }) => !test && isAskedFor(type, webhook.event_types));
    await tx
      .updateTable('webhooks')
      .set({ place: encodePlace(next) })
      .where('id', '=', webhook.id)
      .execute();
    if (told.length === 0) continue;
    await addDeliveries(services, tx, webhook.id, told);
    await deliverSoon(services, tx, webhook, run.actor);
    found += told.length;
  }
  return { found, more };
};

interface Taken {
  readonly id: string;
  readonly event_id: string;
  readonly event: WebhookEvent;
  readonly attempts: number;
}

interface Sent {
  readonly delivery: Taken;
  readonly answer: Answered | null;
  readonly error: string | null;
}

const deliver = async (services: Services, run: JobRun): Promise<{ delivered: number; failed: number }> => {
  const webhook = run.params.webhook as string;
  const counts = { delivered: 0, failed: 0 };
  for (;;) {
    const { taken, url, secrets, next } = await run.checkpoint((tx) => take(services, tx, webhook));
    if (taken.length === 0) {
      if (next === null) return counts;
      // Not later than a minute from now: what comes meanwhile waits for no more than that.
      const soon = Math.min(Date.parse(next), services.world.now().getTime() + TAKEN_MS);
      throw new Postponed(new Date(soon).toISOString());
    }
    const sent = await Promise.all(taken.map((delivery) => send(services, url, secrets, delivery)));
    await run.checkpoint((tx) => note(services, tx, run.actor, webhook, sent));
    const delivered = sent.filter(isTaken).length;
    counts.delivered += delivered;
    counts.failed += sent.length - delivered;
  }
};

/** Takes what is due, for a while; with nothing due, `next` says when something will be. */
const take = async (
  services: Services,
  tx: TenantTx,
  webhook: string,
): Promise<{ taken: Taken[]; url: string; secrets: string[]; next: string | null }> => {
  const none = { taken: [], url: '', secrets: [], next: null };
  // The row is held from here on: whoever adds deliveries has done so before, or finds this job running.
  const [row] = await tx
    .updateTable('webhooks')
    .set((eb) => ({ job_id: eb.ref('job_id') }))
    .where('id', '=', webhook)
    .where('is_active', '=', true)
    .where('is_deleted', '=', false)
    .returning('url')
    .execute();
  if (!row) return none;
  const waiting = tx
    .selectFrom('webhook_deliveries')
    .where('webhook_id', '=', webhook)
    .where('next_attempt_at', 'is not', null);
  const due = (await waiting
    .select(['id', 'event_id', 'event', 'attempts'])
    .where('next_attempt_at', '<=', tx.now)
    .orderBy('next_attempt_at')
    .orderBy('id')
    .limit(AT_ONCE)
    .execute()) as unknown as Taken[];
  if (due.length === 0) {
    const first = await waiting.select(({ fn }) => fn.min('next_attempt_at').as('at')).executeTakeFirst();
    return { ...none, next: (first?.at as string | null | undefined) ?? null };
  }
  await tx
    .updateTable('webhook_deliveries')
    .set((eb) => ({
      attempts: eb('attempts', '+', 1),
      next_attempt_at: new Date(Date.parse(tx.now) + TAKEN_MS).toISOString(),
    }))
    .where('id', 'in', due.map(({ id }) => id) as never)
    .execute();
  const taken = due.map((one) => ({ ...one, attempts: one.attempts + 1 }));
  return { taken, url: row.url as string, secrets: await secretsOf(services, tx, webhook), next: null };
};

const send = async (
  { settings, world }: Services,
  url: string,
  secrets: readonly string[],
  delivery: Taken,
): Promise<Sent> => {
  const body = JSON.stringify(delivery.event);
  const headers = {
    'content-type': 'application/json',
    'user-agent': `the-plugs/${version}`,
    ...webhookHeaders(delivery.event_id, world.now(), body, secrets),
  };
  const allowed = networks(settings.webhookNetworks ?? []);
  try {
    return {
      delivery,
      answer: await post(url, { headers, body, timeoutMs: TIMEOUT_MS, allowed }),
      error: null,
    };
  } catch (error) {
    if (!(error instanceof DeliveryError)) throw error;
    return { delivery, answer: null, error: error.message };
  }
};

const isTaken = ({ answer }: Sent): boolean => answer !== null && answer.status >= 200 && answer.status < 300;

/** Notes how it went, and ends a webhook that asks for it or that nothing has reached for days. */
const note = async (
  services: Services,
  tx: TenantTx,
  actor: Actor,
  webhook: string,
  sent: readonly Sent[],
): Promise<void> => {
  for (const one of sent) {
    await tx
      .updateTable('webhook_deliveries')
      .set({ ...outcome(services, tx, one), response_body: one.answer?.body || null } as never)
      .where('id', '=', one.delivery.id)
      .execute();
  }
  const row = await readRecord(tx, resources.webhooks, webhook, { deleted: true });
  const failing = sent.some(isTaken) ? null : ((row.failing_since as string | null) ?? tx.now);
  if (failing !== row.failing_since)
    await tx.updateTable('webhooks').set({ failing_since: failing }).where('id', '=', webhook).execute();
  const isGone = sent.some(({ answer }) => answer?.status === GONE);
  const isHopeless = failing !== null && Date.parse(tx.now) - Date.parse(failing) > PATIENCE_MS;
  if (row.is_active !== true || row.is_deleted === true || (!isGone && !isHopeless)) return;
  const disabled_reason = isGone
    ? 'Its address answered 410: it wants no more.'
    : 'Nothing has reached its address for five days.';
  const ended = { is_active: false, disabled_reason };
  await changeRecord({ tx, world: services.world, actor }, resources.webhooks, row, ended, 'update');
};

const outcome = ({ world }: Services, tx: TenantTx, sent: Sent): object => {
  const { delivery, answer, error } = sent;
  const response_status = answer?.status ?? null;
  if (isTaken(sent))
    return {
      status: 'delivered',
      delivered_at: tx.now,
      next_attempt_at: null,
      response_status,
      failure: null,
    };
  const why = error ?? `It answered ${response_status}.`;
  const wait = WAITS_MS[delivery.attempts - 1];
  if (wait === undefined) return { status: 'failed', next_attempt_at: null, response_status, failure: why };
  // Never all at the same moment, and never sooner than asked.
  const jitter = 1 + (world.bytes(1)[0] as number) / 255 / 4;
  const later = Math.max(wait * jitter, retryAfterMs(answer?.retryAfter, tx.now));
  const next_attempt_at = new Date(Date.parse(tx.now) + Math.round(later)).toISOString();
  return { status: 'pending', next_attempt_at, response_status, failure: why };
};

/** `Retry-After` in milliseconds (RFC 9110, 10.2.3), a day at most; 0 where there is none. */
const retryAfterMs = (value: string | undefined, now: string): number => {
  if (value === undefined) return 0;
  const ms = /^\d+$/.test(value) ? Number(value) * SECOND_MS : Date.parse(value) - Date.parse(now);
  return Number.isNaN(ms) ? 0 : Math.min(Math.max(ms, 0), DAY_MS);
};

const forget = async ({ world }: Services, run: JobRun): Promise<{ removed: number }> => {
  const until = new Date(world.now().getTime() - KEPT_MS).toISOString();
  let removed = 0;
  for (;;) {
    const count = await run.checkpoint(async (tx) => {
      const old = await tx
        .selectFrom('webhook_deliveries')
        .select('id')
        .where('created_at', '<', until)
        .limit(1_000)
        .execute();
      if (old.length > 0)
        await tx
          .deleteFrom('webhook_deliveries')
          .where('id', 'in', old.map(({ id }) => id) as never)
          .execute();
      return old.length;
    });
    removed += count;
    if (count === 0) return { removed };
  }
};
