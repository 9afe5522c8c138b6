/** Marketing events over HTTP. */
import { batchReply } from './batch.ts';
import {
  countersOf,
  type EventWish,
  type MarketingEvent,
  type Participation,
  type SubscriberState,
  subscriberStates,
} from './marketing-events.ts';
import { objectType } from './object-types.ts';
import { sourceOf } from './objects.ts';
import type { Portal } from './portal.ts';
import { notFound, Refusal } from './problem.ts';
import type { CrmRecord } from './record.ts';
import {
  type EmulatedRequest,
  inputsOf,
  jsonOf,
  limitOf,
  nothing,
  ok,
  type Reply,
  textOf,
} from './request.ts';
import { type Handler, type Route, route } from './routes.ts';
import { readProperties } from './rules.ts';

const contacts = objectType('contacts')!;
const iso = (moment: number): string => new Date(moment).toISOString();

function shown(event: MarketingEvent): Record<string, unknown> {
  const times = { createdAt: iso(event.createdAt), updatedAt: iso(event.updatedAt) };
  const state = { eventCancelled: false, eventCompleted: false };
  return { ...state, ...event.fields, customProperties: [], objectId: event.objectId, ...times };
}

/** By its app's names it is shown under these. */
function shownByName(event: MarketingEvent): Record<string, unknown> {
  const { externalEventId, externalAccountId } = event;
  return { ...shown(event), id: externalEventId, externalEventId, externalAccountId };
}

function withCounters(event: MarketingEvent): Record<string, unknown> {
  const { registered, attended, cancelled, noShows } = countersOf(event);
  return {
    ...shownByName(event),
    registrants: registered,
    attendees: attended,
    cancellations: cancelled,
    noShows,
  };
}

function named(portal: Portal, request: EmulatedRequest): MarketingEvent {
  const account = request.params.account ?? request.query.get('externalAccountId');
  return portal.marketingEvents.byName(request.grant.app, account, request.params.event!);
}

function upsertOne(portal: Portal, request: EmulatedRequest): Reply {
  return ok(shownByName(portal.marketingEvents.upsert(request.grant.app, jsonOf(request))));
}

function upsertMany(portal: Portal, request: EmulatedRequest): Reply {
  const results: object[] = [];
  const errors: object[] = [];
  for (const input of inputsOf(request)) {
    try {
      results.push(shownByName(portal.marketingEvents.upsert(request.grant.app, input)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      errors.push(error.entry({ externalEventId: [String(input.externalEventId)] }));
    }
  }
  return batchReply(portal, { results, errors }, 200);
}

function list(portal: Portal, { query }: EmulatedRequest): Reply {
  const limit = limitOf(query.get('limit'), 10, 100);
  const after = Number(query.get('after') ?? 0);
  const left = portal.marketingEvents.list().filter(({ objectId }) => Number(objectId) > after);
  const results = left.slice(0, limit);
  const paging = left.length > limit && { paging: { next: { after: results.at(-1)!.objectId, link: '' } } };
  return ok({ results: results.map(withCounters), ...paging });
}

const getById: Handler = (portal, { params }) => ok(withCounters(portal.marketingEvents.byId(params.id!)));

const patchById: Handler = (portal, request) =>
  ok(shown(portal.marketingEvents.update(portal.marketingEvents.byId(request.params.id!), jsonOf(request))));

const removeById: Handler = (portal, { params }) => {
  portal.marketingEvents.remove(portal.marketingEvents.byId(params.id!));
  return nothing;
};

/** Those that are gone already are passed over. */
const removeMany: Handler = (portal, request) => {
  const ids = new Set(inputsOf(request).map(({ objectId }) => textOf(objectId, 'inputs.objectId')));
  for (const event of portal.marketingEvents.list())
    if (ids.has(event.objectId)) portal.marketingEvents.remove(event);
  return nothing;
};

const getByName: Handler = (portal, request) => ok(withCounters(named(portal, request)));

const patchByName: Handler = (portal, request) =>
  ok(shownByName(portal.marketingEvents.update(named(portal, request), jsonOf(request))));

const removeByName: Handler = (portal, request) => {
  portal.marketingEvents.remove(named(portal, request));
  return nothing;
};

const cancel: Handler = (portal, request) =>
  ok(shownByName(portal.marketingEvents.update(named(portal, request), { eventCancelled: true })));

const complete: Handler = (portal, request) => {
  const { startDateTime, endDateTime } = jsonOf(request);
  const wish = { startDateTime, endDateTime, eventCompleted: true };
  return ok(shownByName(portal.marketingEvents.update(named(portal, request), wish)));
};

function searchByName(portal: Portal, { query, grant }: EmulatedRequest): Reply {
  const name = query.get('q') ?? '';
  const found = portal.marketingEvents
    .list()
    .filter((it) => it.externalEventId === name && it.app === grant.app);
  return ok({
    results: found.map(({ externalAccountId, externalEventId, objectId }) => ({
      externalAccountId,
      externalEventId,
      objectId,
      appId: 1,
    })),
  });
}

/** The contact of an attendance: by id, or by address, which makes one when there is none. */
function attendee(portal: Portal, request: EmulatedRequest, input: EventWish): CrmRecord {
  if (input.email === undefined) {
    const contact = portal.crm.find(contacts, String(input.vid));
    if (!contact) throw notFound(`No Contact with id ${String(input.vid)} exists.`);
    return contact;
  }
  const email = textOf(input.email, 'inputs.email');
  const known = portal.crm.find(contacts, email, 'email');
  if (known) return known;
  // Properties given along are for new contacts alone.
  const properties = { ...readProperties(input.contactProperties ?? {}, 'contactProperties'), email };
  const write = { type: contacts, record: undefined, properties, version: request.version };
  return portal.crm.commit(portal.crm.prepare(write), sourceOf(request));
}

function attend(find: (portal: Portal, request: EmulatedRequest) => MarketingEvent): Handler {
  return (portal, request) => {
    const event = find(portal, request);
    const state = request.params.state as SubscriberState;
    if (!Object.hasOwn(subscriberStates, state)) throw notFound(`${state} is no state of a subscriber.`);
    const results: object[] = [];
    const errors: object[] = [];
    for (const input of inputsOf(request)) {
      try {
        const contact = attendee(portal, request, input);
        portal.marketingEvents.attend(event, contact, state, input);
        results.push({ vid: contact.number, ...(input.email !== undefined && { email: input.email }) });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        errors.push(error.entry({ id: [String(input.email ?? input.vid)] }));
      }
    }
    return batchReply(portal, { results, errors }, 200);
  };
}

const counters =
  (find: (portal: Portal, request: EmulatedRequest) => MarketingEvent): Handler =>
  (portal, request) =>
    ok(countersOf(find(portal, request)));

function participation(event: MarketingEvent, { contact, ...it }: Participation): object {
  const duration =
    it.joinedAt !== undefined && it.leftAt !== undefined ? (it.leftAt - it.joinedAt) / 1000 : undefined;
  return {
    id: `${event.objectId}-${contact.id}`,
    createdAt: iso(it.occurredAt),
    associations: {
      contact: { contactId: contact.id, email: contact.version.values.email },
      marketingEvent: { marketingEventId: event.objectId, name: event.fields.eventName, ...ids(event) },
    },
    properties: { occurredAt: it.occurredAt, attendanceState: it.state, attendanceDurationSeconds: duration },
  };
}

function ids({ externalAccountId, externalEventId }: MarketingEvent): object {
  return { externalAccountId, externalEventId };
}

const breakdown =
  (find: (portal: Portal, request: EmulatedRequest) => MarketingEvent): Handler =>
  (portal, request) => {
    const event = find(portal, request);
    const results = [...event.participations.values()].map((it) => participation(event, it));
    return ok({ total: results.length, results });
  };

const byId = (portal: Portal, { params }: EmulatedRequest): MarketingEvent =>
  portal.marketingEvents.byId(params.id!);

const read = { scope: () => 'crm.objects.marketing_events.read' };
const write = { scope: () => 'crm.objects.marketing_events.write' };
const base = 'marketing/marketing-events';

export const marketingEventRoutes: readonly Route[] = [
  route(`POST ${base}/events/upsert`, upsertMany, write),
  route(`POST ${base}/batch/archive`, removeMany, write),
  route(`GET ${base}/events/search`, searchByName, read),
  route(`POST ${base}/events`, upsertOne, write),
  route(`POST ${base}/events/:event/cancel`, cancel, write),
  route(`POST ${base}/events/:event/complete`, complete, write),
  route(`GET ${base}/events/:event`, getByName, read),
  route(`PUT ${base}/events/:event`, upsertOne, write),
  route(`PATCH ${base}/events/:event`, patchByName, write),
  route(`DELETE ${base}/events/:event`, removeByName, write),
  route(`POST ${base}/attendance/:event/:state/create`, attend(named), write),
  route(`POST ${base}/attendance/:event/:state/email-create`, attend(named), write),
  route(`POST ${base}/:id/attendance/:state/create`, attend(byId), write),
  route(`POST ${base}/:id/attendance/:state/email-create`, attend(byId), write),
  route(`GET ${base}/participations/:account/:event/breakdown`, breakdown(named), read),
  route(`GET ${base}/participations/:id/breakdown`, breakdown(byId), read),
  route(`GET ${base}/participations/:account/:event`, counters(named), read),
  route(`GET ${base}/participations/:id`, counters(byId), read),
  route(`GET ${base}`, list, read),
  route(`GET ${base}/:id`, getById, read),
  route(`PATCH ${base}/:id`, patchById, write),
  route(`DELETE ${base}/:id`, removeById, write),
];
