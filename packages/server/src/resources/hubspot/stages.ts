import type { RemoteRecord } from '../../integrations/hubspot/api.ts';
import { canonicalRemote } from '../../integrations/hubspot/values.ts';
import type { Action, Courier, Ends } from './courier.ts';
import type { Change, Fault } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * HubSpot moves a lifecycle stage forward only: one that would go back is passed over without a word, or refused. Which
 * comes after which is the account's own business, so its answer is what tells. A stage that was emptied may become any.
 */

const STAGE = 'lifecyclestage';

/** The courier of contacts whose stages go back where the mapping says so, and are told as faults elsewhere. */
export const withStages = (courier: Courier): Courier => ({
  ...courier,
  async send(sync, action, batch) {
    const ends = await courier.send(sync, action, batch);
    return sync.lifecycle === 'any' ? movedBack(courier, sync, action, batch, ends) : ends;
  },
  untaken(sync, change, record): Fault | null {
    if (!isKept(sync, change, record)) return null;
    const stage = record.properties[STAGE] ?? 'what it has';
    return {
      code: 'stage_kept',
      field: fieldOf(sync)!.field,
      message: `HubSpot keeps ${stage}: it moves a lifecycle stage forward only. Move it there, or set lifecycle of the mapping to any. The rest was synced.`,
      correlation_id: null,
      is_retryable: false,
    };
  },
});

const fieldOf = ({ fields }: Sync) => fields.find(({ property }) => property === STAGE);

/** Whether HubSpot has another stage than it was given; an answer without one has not taken it. */
const isKept = (sync: Sync, { payload }: Change, { properties }: RemoteRecord): boolean => {
  const field = fieldOf(sync);
  const sent = payload.push[STAGE];
  return field !== undefined && Boolean(sent) && canonicalRemote(field, properties[STAGE]) !== sent;
};

/** Empties the stages that were kept and sends those again: two calls, and none where all went forward. */
const movedBack = async (
  courier: Courier,
  sync: Sync,
  action: Action,
  batch: readonly Change[],
  ends: Ends,
): Promise<Ends> => {
  if (action === 'archive') return ends;
  const kept = batch.flatMap((change) => {
    const end = ends.get(change.id);
    if (end && 'code' in end)
      return end.field === STAGE && change.remote_id ? [[change, change.remote_id] as const] : [];
    return end && isKept(sync, change, end) ? [[change, end.id] as const] : [];
  });
  if (kept.length === 0) return ends;
  await sync.api.update(
    'contacts',
    kept.map(([change, id]) => ({ objectWriteTraceId: change.id, id, properties: { [STAGE]: '' } })),
  );
  return new Map([
    ...ends,
    ...(await courier.send(
      sync,
      action,
      kept.map(([change]) => change),
    )),
  ]);
};
