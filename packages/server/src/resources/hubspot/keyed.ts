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
import { faultIn, waits } from './refusals.ts';
import type { Change, Fault } from './state.ts';
import type { Sync } from './sync.ts';

/** A kind of record that can be found again by a key: none is made twice. */
export interface Keyed {
  readonly object: ObjectName;
  readonly isRepeatable: boolean;
  /** What is done first: what is taken away may make room for what is made. */
  readonly order: readonly Action[];
  keyOf(change: Change): string;
  /** The keys by which a record is found. */
  keysOf(record: RemoteRecord): readonly string[];
  /** Makes records; what waits for another record is not among the inputs. */
  create(sync: Sync, batch: readonly Change[]): Promise<BatchReply & { readonly waiting: readonly Change[] }>;
  /** Reads records by their keys. */
  read(sync: Sync, batch: readonly Change[]): Promise<readonly RemoteRecord[]>;
  /** What of a change is compared with the record, to know whether it has arrived. */
  compared(sync: Sync, change: Change): readonly MappedField[];
  /** What both sides keep in forms of their own. */
  fields(sync: Sync): readonly MappedField[];
  properties(sync: Sync): readonly string[];
}

/** The courier of such records. */
export const keyed = (kind: Keyed): Courier => ({
  object: kind.object,
  isRepeatable: kind.isRepeatable,
  actions: kind.order.map((action) => ({ action, most: BATCH, calls: 1 })),
  send: (sync, action, batch) => sendKeyed(kind, sync, action, batch),
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
  sync: Sync,
  action: Action,
  batch: readonly Change[],
): Promise<Ends> => {
  const { object } = kind;
  const { api } = sync;
  if (action === 'archive') {
    await api.archive(
      object,
      batch.map(({ remote_id }) => remote_id!),
    );
    return new Map(batch.map((change) => [change.id, asItWas(change)]));
  }
  if (action === 'update') return endsOf(kind, batch, await api.update(object, batch.map(updateOf)));
  const { waiting, ...reply } = await kind.create(sync, batch);
  return new Map([...endsOf(kind, batch, reply), ...waiting.map(({ id }) => [id, waits] as const)]);
};

/** The change's own id ties its result to it, whatever order they come back in. */
const updateOf = ({ id, remote_id, payload }: Change): WriteInput => ({
  objectWriteTraceId: id,
  id: remote_id!,
  properties: payload.push,
});

/** A kind of record whose key is a unique property: it is upserted and read by that. */
export const byProperty = (
  object: ObjectName,
  idProperty: string,
  properties: (sync: Sync) => readonly string[],
) => {
  const keyOf = ({ payload }: Change): string => payload.push[idProperty]!;
  return {
    object,
    isRepeatable: true,
    keyOf,
    order: ['update', 'create', 'archive'] as const,
    async create({ api }: Sync, batch: readonly Change[]) {
      const inputs = batch.map((change) => ({
        objectWriteTraceId: change.id,
        id: keyOf(change),
        idProperty,
        properties: change.payload.push,
      }));
      return { ...(await api.upsert(object, inputs)), waiting: [] };
    },
    properties,
    read: (sync: Sync, batch: readonly Change[]) =>
      sync.api.read(object, batch.map(keyOf), properties(sync), { idProperty }),
  };
};

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
      byTrace.get(id) ?? (remote_id === null ? byKey.get(kind.keyOf(change)) : byId.get(remote_id));
    if (record) ends.set(id, record);
  }
  return ends;
};

const findKeyed = async (
  kind: Keyed,
  sync: Sync,
  batch: readonly Change[],
): Promise<Map<string, RemoteRecord>> => {
  const { object } = kind;
  const properties = kind.properties(sync);
  // Archiving twice is archiving once.
  const written = batch.filter(({ hubspot_action }) => hubspot_action !== 'archive');
  const updates = written.flatMap(({ remote_id }) => remote_id ?? []);
  const byId = updates.length === 0 ? [] : await sync.api.read(object, updates, properties);
  const made = written.filter(({ remote_id }) => remote_id === null);
  const byKey = made.length === 0 ? [] : await kind.read(sync, made);
  const found = new Map<string, RemoteRecord>();
  for (const change of written) {
    const record =
      change.remote_id === null
        ? byKey.find((one) => kind.keysOf(one).includes(kind.keyOf(change)))
        : byId.find(({ id }) => id === change.remote_id);
    if (record && isAsSent(kind, sync, change, record)) found.set(change.id, record);
  }
  return found;
};

const isAsSent = (kind: Keyed, sync: Sync, change: Change, record: RemoteRecord): boolean =>
  kind
    .compared(sync, change)
    .filter(({ property }) => property in change.payload.push)
    .every(
      (field) =>
        canonicalRemote(field, record.properties[field.property]) ===
        (change.payload.push[field.property] || null),
    );

/** The record of a change as it was looked at last. */
const asItWas = ({ remote_id, payload }: Change): RemoteRecord => ({
  id: remote_id!,
  properties: {},
  updatedAt: payload.remote_updated_at ?? new Date(0).toISOString(),
});
