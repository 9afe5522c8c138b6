import { BATCH, type BatchError, type RemoteRecord } from '../../integrations/hubspot/api.ts';
import { HubspotFault } from '../../integrations/hubspot/fault.ts';
import {
  type AttendanceInput,
  type AttendanceState,
  type EventInput,
  MarketingApi,
} from '../../integrations/hubspot/marketing.ts';
import type { Courier, Ends } from './courier.ts';
import { eventGone, faultIn, waits } from './refusals.ts';
import { type Change, type Fault, linksOf, type SyncObject } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * Marketing events have names of ours at HubSpot, and of what a contact did about one the last word counts: what got no
 * answer is sent again, and is there once.
 */

const repeatable = {
  scope: { name: 'crm.objects.marketing_events.write', objects: ['events', 'attendance'] },
  isRepeatable: true,
  find: async () => new Map(),
  agreed: (_sync: Sync, { payload }: Change) => payload.base,
} as const;

export const events: Courier = {
  ...repeatable,
  object: 'events',
  actions: [
    { action: 'update', most: BATCH, calls: 1 },
    { action: 'create', most: BATCH, calls: 1 },
    { action: 'archive', most: BATCH, calls: 1 },
  ],
  async send({ api, run }, action, batch) {
    const marketing = new MarketingApi(api.transport);
    if (action !== 'archive')
      return accountedFor(batch, async (part) => {
        const inputs = part.map((change) => inputOf(run.organization, change));
        const { results, errors } = await marketing.upsert(inputs);
        return {
          results: results.map((one) => [one.externalEventId, recordOf(one.objectId, one.updatedAt)]),
          errors: errors.map((error) => [error.context?.externalEventId?.[0], error]),
          keyOf: ({ record_id }) => record_id!,
        };
      });
    await marketing.archive(batch.map(({ remote_id }) => remote_id!));
    return new Map(batch.map(({ id, remote_id }) => [id, recordOf(remote_id!)]));
  },
};

const flags = ['eventCancelled', 'eventCompleted'];

const inputOf = (organization: string, { record_id, payload }: Change): EventInput => ({
  ...Object.fromEntries(
    Object.entries(payload.push).map(([name, value]) => [
      name,
      flags.includes(name) ? value === 'true' : value,
    ]),
  ),
  externalAccountId: organization,
  externalEventId: record_id!,
});

export const attendance: Courier = {
  ...repeatable,
  object: 'attendance',
  // A call is about one event and one state.
  actions: [
    { action: 'create', most: BATCH, calls: 1 },
    { action: 'update', most: BATCH, calls: 1 },
  ],
  async send(sync, _action, batch) {
    const marketing = new MarketingApi(sync.api.transport);
    const seats = await seatsOf(sync, batch);
    const ready = batch.filter(({ id }) => seats.has(id));
    const ends = new Map<string, RemoteRecord | Fault>(
      batch.filter(({ id }) => !seats.has(id)).map(({ id }) => [id, waits]),
    );
    const [first] = ready;
    if (!first) return ends;
    const { event } = seats.get(first.id)!;
    const state = first.payload.push.state as AttendanceState;
    const keyOf = ({ id }: Change): string => seats.get(id)!.contact;
    try {
      const told = await accountedFor(ready, async (part) => {
        const inputs = part.map((change) => attendanceOf(keyOf(change), change));
        const { results, errors } = await marketing.attend(event, state, inputs);
        return {
          results: results.map(({ vid }) => [String(vid), recordOf(`${event}-${vid}`)]),
          errors: errors.map((error) => [error.context?.id?.[0], error]),
          keyOf,
        };
      });
      return new Map([...ends, ...told]);
    } catch (error) {
      const isNotFound = error instanceof HubspotFault && error.details.status === 404;
      // Halves of a batch would fail in the same way.
      if (!isNotFound || (await marketing.has(event))) throw error;
      return new Map([...ends, ...ready.map(({ id }) => [id, eventGone] as const)]);
    }
  },
};

const attendanceOf = (contact: string, { payload: { push } }: Change): AttendanceInput => {
  const { at, joined, left } = push;
  const properties = { ...(joined && { joinedAt: joined }), ...(left && { leftAt: left }) };
  return {
    vid: Number(contact),
    interactionDateTime: Date.parse(at!),
    ...(joined && { properties }),
  };
};

const recordOf = (id: string, updatedAt = new Date(0).toISOString()): RemoteRecord => ({
  id,
  properties: {},
  updatedAt,
});

/** HubSpot's event and contact of each attendance; one of which either is not there yet is not among them. */
const seatsOf = ({ run, wishes }: Sync, batch: readonly Change[]) =>
  run.tenant.read(async (tx) => {
    const remoteOf = async (object: SyncObject, ids: readonly string[]) =>
      new Map(
        (await linksOf(tx, wishes.integration, object, 'local_id', [...new Set(ids)])).map(
          ({ local_id, remote_id, state }) => [local_id, state === 'linked' ? remote_id : null],
        ),
      );
    const contacts = await remoteOf(
      'contacts',
      batch.flatMap(({ contact_id }) => contact_id ?? []),
    );
    const there = await remoteOf(
      'events',
      batch.map(({ payload }) => payload.push.event!),
    );
    return new Map(
      batch.flatMap(({ id, contact_id, payload }) => {
        const [event, contact] = [there.get(payload.push.event!), contacts.get(contact_id)];
        return event && contact ? [[id, { event, contact }] as const] : [];
      }),
    );
  });

interface Told {
  readonly results: readonly (readonly [key: string, record: RemoteRecord])[];
  /** An error that names nobody has no key. */
  readonly errors: readonly (readonly [key: string | undefined, error: BatchError])[];
  keyOf(change: Change): string;
}

/**
 * Sends a batch that may be repeated. What HubSpot's answer does not account for is sent again in halves, so that an
 * error which names nobody is told of the one whose it is, and a result that got lost is had.
 */
const accountedFor = async (
  batch: readonly Change[],
  send: (part: readonly Change[]) => Promise<Told>,
  isAgain = false,
): Promise<Ends> => {
  const { results, errors, keyOf } = await send(batch);
  const byKey = new Map<string | undefined, RemoteRecord | Fault>([
    ...results,
    ...errors.map(([key, error]) => [key, faultIn(error)] as const),
  ]);
  const ends = new Map<string, RemoteRecord | Fault>();
  for (const change of batch) {
    const end = byKey.get(keyOf(change)) ?? (batch.length === 1 ? byKey.get(undefined) : undefined);
    if (end) ends.set(change.id, end);
  }
  const left = batch.filter(({ id }) => !ends.has(id));
  if (left.length === 0 || (batch.length === 1 && isAgain)) return ends;
  const half = Math.ceil(left.length / 2);
  for (const part of [left.slice(0, half), left.slice(half)])
    if (part.length > 0) for (const [id, end] of await accountedFor(part, send, true)) ends.set(id, end);
  return ends;
};
