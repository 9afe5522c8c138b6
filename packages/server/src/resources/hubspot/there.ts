import type { RemoteRecord } from '../../integrations/hubspot/api.ts';
import { HubspotFault } from '../../integrations/hubspot/fault.ts';
import type { TenantTx } from '../../store/index.ts';
import { noteConflicts } from './conflicts.ts';
import type { Action, Courier, OptionalScope } from './courier.ts';
import { couriers } from './couriers.ts';
import { fail, faultWithin } from './here.ts';
import { lost, missingScope, refusalOf, waits } from './refusals.ts';
import {
  type Change,
  type Fault,
  markChanges,
  NOT_REACHED,
  nextChanges,
  saveLink,
  settle,
  unanswered,
} from './state.ts';
import type { Sync } from './sync.ts';

/*
 * The part of a sync that is done at HubSpot, batch by batch. `sent` is committed before a batch leaves, so that a killed
 * run, and one that got no answer, knows what nobody knows the end of: that is looked up, and not sent blindly.
 */

/** How often a batch is sent whose answers do not arrive, before the run gives up for now. */
const ROUNDS = 3;
/** Records whose end is noted in one commit. */
const PORTION = 100;

type Progress = (settled: number) => object;

/** Sends the next batch, or looks up one of which nobody knows more; answers how many records that was, none when all is done. */
export const pushSome = async (sync: Sync, progress: Progress): Promise<number> =>
  (await pushUnknown(sync, progress)) || (await pushKnown(sync, progress));

/** Looks up a batch that left without an answer. */
export const pushUnknown = async (sync: Sync, progress: Progress): Promise<number> => {
  for (const courier of couriers) {
    const unknown = await next(sync, courier, 'unknown', PORTION);
    if (unknown.length === 0) continue;
    await reconcile(sync, courier, unknown, progress);
    return unknown.length;
  }
  return 0;
};

/** Looks up what earlier syncs sent and did not hear of, where to send it again would be to make it twice. */
export const adoptUnknown = async (sync: Sync): Promise<void> => {
  const { run, wishes } = sync;
  for (const courier of couriers.filter(({ isRepeatable }) => !isRepeatable))
    for (;;) {
      const left = await run.tenant.read((tx) => unanswered(tx, wishes.integration, courier.object, PORTION));
      if (left.length === 0) break;
      const found = await courier.find(sync, left);
      await run.checkpoint(async (tx) => {
        for (const change of left) {
          const record = found.get(change.id);
          if (record) await link(sync, tx, courier, change, record);
        }
        // What was not found is decided about anew.
        await tx
          .updateTable('hubspot_changes')
          .set({ code: NOT_REACHED })
          .where('id', 'in', ids(left))
          .execute();
      });
    }
};

const pushKnown = async (sync: Sync, progress: Progress): Promise<number> => {
  for (const courier of couriers)
    for (const { action, most } of courier.actions) {
      const batch = await next(sync, courier, action, most);
      if (batch.length > 0) return send(sync, courier, action, batch, progress);
    }
  return 0;
};

const next = ({ run }: Sync, { object }: Courier, step: Action | 'unknown', most: number) =>
  run.tenant.read((tx) => nextChanges(tx, run.id, object, step, most));

const ids = (changes: readonly Change[]): string[] => changes.map(({ id }) => id);

const send = async (
  sync: Sync,
  courier: Courier,
  action: Action,
  batch: readonly Change[],
  progress: Progress,
): Promise<number> => {
  const { run } = sync;
  await run.checkpoint((tx) => markChanges(tx, ids(batch), 'sent'));
  for (let round = 1; ; round += 1) {
    const ends = new Map<string, End | null>();
    try {
      await sendWhole(sync, courier, action, batch, ends);
      return await note(sync, courier, batch, ends, progress);
    } catch (error) {
      if (error instanceof HubspotFault && error.kind === 'scope' && courier.scope)
        return passOver(sync, courier.scope, error, progress);
      if (!(error instanceof HubspotFault) || error.kind !== 'broken') {
        // What did not happen is sent by whoever goes on.
        await run.checkpoint((tx) =>
          back(
            tx,
            batch.filter(({ id }) => !ends.has(id)),
          ),
        );
        await note(
          sync,
          courier,
          batch.filter(({ id }) => ends.has(id)),
          ends,
          progress,
        );
        throw error;
      }
      const settled = await reconcile(sync, courier, batch, progress);
      if (settled > 0) return settled;
      if (round === ROUNDS) throw error;
      await run.checkpoint((tx) => markChanges(tx, ids(batch), 'sent'));
    }
  }
};

/** The token may not write such records: none of them is sent, and the sync says so. */
const passOver = (
  { run }: Sync,
  scope: OptionalScope,
  fault: HubspotFault,
  progress: Progress,
): Promise<number> =>
  run.checkpoint(
    async (tx) => {
      const { numUpdatedRows } = await tx
        .updateTable('hubspot_changes')
        .set({ ...missingScope(scope, fault), outcome: 'skipped', settled_at: tx.now })
        .where('job_id', '=', run.id)
        .where('object', 'in', scope.objects)
        .where('outcome', 'in', ['planned', 'applied', 'sent'])
        .executeTakeFirstOrThrow();
      return Number(numUpdatedRows);
    },
    (settled) => progress(settled),
  );

/** Changes whose batch did not happen wait again. */
const back = async (tx: TenantTx, changes: readonly Change[]): Promise<void> => {
  const halfDone = changes.filter(({ plugs_action }) => plugs_action !== 'none');
  await markChanges(tx, ids(halfDone), 'applied');
  await markChanges(tx, ids(changes.filter((change) => !halfDone.includes(change))), 'planned');
};

/** How a change ended there; null where a batch that went well did not say. */
type End = RemoteRecord | Fault;
type Sent = Map<string, End | null>;

/**
 * Sends a batch and notes how each of it ended, whatever comes after. Where HubSpot refuses all of it for the sake of one,
 * that one is found by halves: few calls, and most of them errors. When the day has had many errors, one by one: many
 * calls, and hardly an error among them.
 */
const sendWhole = async (
  sync: Sync,
  courier: Courier,
  action: Action,
  batch: readonly Change[],
  sent: Sent,
): Promise<void> => {
  try {
    const ends = await courier.send(sync, action, batch);
    for (const { id } of batch) sent.set(id, ends.get(id) ?? null);
  } catch (error) {
    if (!(error instanceof HubspotFault) || error.kind !== 'refused') throw error;
    const [only] = batch;
    if (batch.length === 1) {
      sent.set(only!.id, refusalOf(error));
      return;
    }
    const size = sync.api.transport.limiter.isStrained ? 1 : Math.ceil(batch.length / 2);
    for (let at = 0; at < batch.length; at += size)
      await sendWhole(sync, courier, action, batch.slice(at, at + size), sent);
  }
};

/** Notes how a batch ended; one that is killed on the way is looked up, or sent again. */
const note = async (
  sync: Sync,
  courier: Courier,
  batch: readonly Change[],
  ends: Sent,
  progress: Progress,
): Promise<number> => {
  const open = batch.filter(({ id }) => ends.get(id) === null);
  // HubSpot said well and named fewer results than inputs: what became of the others is looked up.
  const found = open.length === 0 ? new Map<string, never>() : await courier.find(sync, open);
  for (let at = 0; at < batch.length; at += PORTION) {
    const portion = batch.slice(at, at + PORTION);
    await sync.run.checkpoint(
      async (tx) => {
        for (const change of portion) {
          const end = ends.get(change.id) ?? found.get(change.id) ?? lost;
          if (end === waits) await settle(tx, change.id, { outcome: 'skipped', fault: waits });
          else if ('code' in end) await fail(sync, tx, change, inOurWords(sync, end));
          else await linkUp(sync, tx, courier, change, end);
        }
        return portion.length;
      },
      (settled) => progress(settled),
    );
  }
  return batch.length;
};

/** HubSpot names its property; people look for their field. */
const inOurWords = ({ fields }: Sync, fault: Fault): Fault => ({
  ...fault,
  field: fields.find(({ property }) => property === fault.field)?.field ?? fault.field,
});

/** Reads what became of changes that left without an answer: what is as it was to be is done, the rest waits again. */
const reconcile = async (
  sync: Sync,
  courier: Courier,
  batch: readonly Change[],
  progress: Progress,
): Promise<number> => {
  const found = await courier.find(sync, batch);
  return sync.run.checkpoint(
    async (tx) => {
      for (const change of batch) {
        const record = found.get(change.id);
        if (record) await linkUp(sync, tx, courier, change, record);
      }
      await back(
        tx,
        batch.filter(({ id }) => !found.has(id)),
      );
      return found.size;
    },
    (settled) => progress(settled),
  );
};

/** HubSpot has it: what it answered is what both sides agree on from now on. */
const linkUp = async (
  sync: Sync,
  tx: TenantTx,
  courier: Courier,
  change: Change,
  record: RemoteRecord,
): Promise<void> => {
  const fault = await link(sync, tx, courier, change, record);
  await settle(tx, change.id, { outcome: fault ? 'failed' : 'done', fault, remote_id: record.id });
};

/** Links a record of ours with HubSpot's; answers what could not be taken along. */
const link = async (
  sync: Sync,
  tx: TenantTx,
  courier: Courier,
  change: Change,
  record: RemoteRecord,
): Promise<Fault | null> => {
  const { services, wishes } = sync;
  const { object, record_id, payload, hubspot_action } = change;
  const fault = faultWithin(change) ?? courier.untaken?.(sync, change, record) ?? null;
  const id = await saveLink(services, tx, wishes.integration, {
    object,
    local_id: record_id,
    remote_id: record.id,
    base: courier.agreed(sync, change, record),
    local_version: change.contact_version,
    // The moment of our write would hide what somebody changed there just before it.
    remote_updated_at: payload.remote_updated_at,
    look_again: payload.look_again,
    fault,
    ...(hubspot_action === 'archive' && { state: 'gone' as const }),
  });
  await noteConflicts(services, tx, wishes.integration, id, { ...change, remote_id: record.id });
  return fault;
};
