import {
  BATCH,
  type BatchReply,
  type ObjectName,
  type RemoteRecord,
  type WriteInput,
} from '../../integrations/hubspot/api.ts';
import type { MappedField } from '../../integrations/hubspot/mapping.ts';
import type { Base } from '../../integrations/hubspot/merge.ts';
import { canonicalRemote } from '../../integrations/hubspot/values.ts';
import type { Action, Courier, Ends } from './courier.ts';
import { faultIn } from './refusals.ts';
import type { Change, Fault } from './state.ts';
import type { Sync } from './sync.ts';

/** A kind of record that HubSpot finds by a property of its own: none is made twice. */
export interface Keyed {
  readonly object: ObjectName;
  readonly idProperty: string;
  /** The values of that property by which a record is found. */
  keysOf(record: RemoteRecord): readonly string[];
  /** What is compared with what was sent. */
  fields(sync: Sync): readonly MappedField[];
  properties(sync: Sync): readonly string[];
}

/** The courier of such records: upserts by the property, updates by id. */
export const keyed = (kind: Keyed): Courier => ({
  object: kind.object,
  actions: [
    { action: 'update', most: BATCH, calls: 1 },
    { action: 'create', most: BATCH, calls: 1 },
    { action: 'archive', most: BATCH, calls: 1 },
  ],
  send: ({ api }, action, batch) => sendKeyed(kind, api, action, batch),
  find: (sync, batch) => findKeyed(kind, sync, batch),
  /** What HubSpot answered, in each side's own form. */
  agreed(sync, { payload }, record) {
    const base: Record<string, Base[string]> = { ...payload.base };
    for (const field of kind.fields(sync)) {
      const [ours] = base[field.field] ?? [];
      if (ours === undefined || !(field.property in payload.push) || !(field.property in record.properties))
        continue;
      base[field.field] = [ours, canonicalRemote(field, record.properties[field.property])];
    }
    return base;
  },
});

const sendKeyed = async (
  kind: Keyed,
  api: Sync['api'],
  action: Action,
  batch: readonly Change[],
): Promise<Ends> => {
  const { object } = kind;
  if (action === 'archive') {
    await api.archive(
      object,
      batch.map(({ remote_id }) => remote_id!),
    );
    return new Map(batch.map((change) => [change.id, asItWas(change)]));
  }
  const inputs = batch.map((change) => inputOf(kind, action, change));
  const reply = await (action === 'update' ? api.update(object, inputs) : api.upsert(object, inputs));
  return endsOf(kind, batch, reply);
};

const keyIn = ({ idProperty }: Keyed, { payload }: Change): string => payload.push[idProperty]!;

/** The change's own id ties its result to it, whatever order they come back in. */
const inputOf = (kind: Keyed, action: Action, change: Change): WriteInput => ({
  objectWriteTraceId: change.id,
  ...(action === 'update'
    ? { id: change.remote_id! }
    : { id: keyIn(kind, change), idProperty: kind.idProperty }),
  properties: change.payload.push,
});

/** Reads a batch's answer: what it does not account for did not go well, whatever its status says. */
const endsOf = (kind: Keyed, batch: readonly Change[], { results, errors }: BatchReply): Ends => {
  const ends = new Map<string, RemoteRecord | Fault>();
  const byTrace = new Map(results.map((record) => [record.objectWriteTraceId, record]));
  const byId = new Map(results.map((record) => [record.id, record]));
  const byKey = new Map(
    results.flatMap((record) => kind.keysOf(record).map((key) => [key, record] as const)),
  );
  for (const error of errors)
    for (const trace of error.context?.objectWriteTraceId ?? []) ends.set(trace, faultIn(error));
  for (const change of batch) {
    const { id, remote_id } = change;
    if (ends.has(id)) continue;
    const record =
      byTrace.get(id) ?? (remote_id === null ? byKey.get(keyIn(kind, change)) : byId.get(remote_id));
    if (record) ends.set(id, record);
  }
  return ends;
};

const findKeyed = async (
  kind: Keyed,
  sync: Sync,
  batch: readonly Change[],
): Promise<Map<string, RemoteRecord>> => {
  const { object, idProperty } = kind;
  const properties = kind.properties(sync);
  // Archiving twice is archiving once.
  const written = batch.filter(({ hubspot_action }) => hubspot_action !== 'archive');
  const updates = written.flatMap(({ remote_id }) => remote_id ?? []);
  const byId = updates.length === 0 ? [] : await sync.api.read(object, updates, properties);
  const keys = written.filter(({ remote_id }) => remote_id === null).map((change) => keyIn(kind, change));
  const byKey = keys.length === 0 ? [] : await sync.api.read(object, keys, properties, { idProperty });
  const found = new Map<string, RemoteRecord>();
  for (const change of written) {
    const record =
      change.remote_id === null
        ? byKey.find((one) => kind.keysOf(one).includes(keyIn(kind, change)))
        : byId.find(({ id }) => id === change.remote_id);
    if (record && isAsSent(kind, sync, change, record)) found.set(change.id, record);
  }
  return found;
};

const isAsSent = (kind: Keyed, sync: Sync, { payload }: Change, record: RemoteRecord): boolean =>
  kind
    .fields(sync)
    .filter(({ property }) => property in payload.push)
    .every(
      (field) =>
        canonicalRemote(field, record.properties[field.property]) === (payload.push[field.property] || null),
    );

/** The record of a change as it was looked at last. */
const asItWas = ({ remote_id, payload }: Change): RemoteRecord => ({
  id: remote_id!,
  properties: {},
  updatedAt: payload.remote_updated_at ?? new Date(0).toISOString(),
});
