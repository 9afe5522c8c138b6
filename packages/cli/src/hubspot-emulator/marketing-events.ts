/** Events of the marketing kind, by the names their app gives them, and who registered, came or cancelled. */
import type { VirtualClock } from './clock.ts';
import { invalid, notFound } from './problem.ts';
import type { CrmRecord } from './record.ts';
import { momentOf } from './values.ts';

export const subscriberStates = { register: 'REGISTERED', attend: 'ATTENDED', cancel: 'CANCELLED' } as const;
export type SubscriberState = keyof typeof subscriberStates;

/** What a client says about an event. */
export type EventWish = Readonly<Record<string, unknown>>;

export interface Participation {
  readonly contact: CrmRecord;
  readonly state: (typeof subscriberStates)[SubscriberState];
  readonly occurredAt: number;
  readonly joinedAt: number | undefined;
  readonly leftAt: number | undefined;
}

export interface MarketingEvent {
  readonly objectId: string;
  /** The app that made it: only it may use the names it gave. */
  readonly app: string;
  readonly externalAccountId: string;
  readonly externalEventId: string;
  readonly createdAt: number;
  updatedAt: number;
  fields: Readonly<Record<string, unknown>>;
  /** By contact: the latest state wins. */
  readonly participations: Map<CrmRecord, Participation>;
}

const texts = ['eventName', 'eventOrganizer', 'eventType', 'eventDescription', 'eventUrl'];
const dates = ['startDateTime', 'endDateTime'];
const flags = ['eventCancelled', 'eventCompleted'];
const firstId = 501;

function readFields(wish: EventWish): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const name of [...texts, ...dates, ...flags]) {
    const value = wish[name];
    if (value === undefined || value === null) continue;
    if (typeof value !== (flags.includes(name) ? 'boolean' : 'string'))
      throw invalid(`${name} has another type.`);
    const moment = dates.includes(name) ? momentOf(value as string) : 0;
    if (moment === undefined) throw invalid(`${name} ${String(value)} is no date and time.`);
    fields[name] = dates.includes(name) ? new Date(moment).toISOString() : value;
  }
  return fields;
}

export class MarketingEvents {
  readonly #clock: VirtualClock;
  readonly #events = new Map<string, MarketingEvent>();
  #id = firstId;

  constructor(clock: VirtualClock) {
    this.#clock = clock;
  }

  list(): MarketingEvent[] {
    return [...this.#events.values()];
  }

  byId(objectId: string): MarketingEvent {
    const event = this.#events.get(objectId);
    if (!event) throw notFound(`Marketing event ${objectId} does not exist.`);
    return event;
  }

  /** By the names its app gave it; other apps do not find it. */
  byName(app: string, externalAccountId: string | null, externalEventId: string): MarketingEvent {
    const event = this.#find(app, externalAccountId ?? '', externalEventId);
    if (!event) throw notFound(`Marketing event ${externalEventId} does not exist.`);
    return event;
  }

  /** Makes an event, or changes the one that this app made under these names. */
  upsert(app: string, wish: EventWish): MarketingEvent {
    const { externalAccountId, externalEventId } = wish;
    for (const [name, value] of Object.entries({ externalAccountId, externalEventId }))
      if (typeof value !== 'string' || value === '') throw invalid(`${name} is required.`);
    const fields = readFields(wish);
    const known = this.#find(app, externalAccountId as string, externalEventId as string);
    for (const name of ['eventName', 'eventOrganizer'])
      if (!fields[name] && !known?.fields[name]) throw invalid(`${name} is required.`);
    if (known) return this.update(known, wish);
    const now = this.#clock.now();
    const event: MarketingEvent = {
      objectId: String(this.#id++),
      app,
      externalAccountId: externalAccountId as string,
      externalEventId: externalEventId as string,
      createdAt: now,
      updatedAt: now,
      fields,
      participations: new Map(),
    };
    this.#events.set(event.objectId, event);
    return event;
  }

  update(event: MarketingEvent, wish: EventWish): MarketingEvent {
    event.fields = { ...event.fields, ...readFields(wish) };
    event.updatedAt = this.#clock.now();
    return event;
  }

  remove(event: MarketingEvent): void {
    this.#events.delete(event.objectId);
  }

  /** Notes what a contact did. */
  attend(event: MarketingEvent, contact: CrmRecord, state: SubscriberState, wish: EventWish): void {
    const { interactionDateTime, properties } = wish;
    const occurredAt = Number(interactionDateTime);
    if (!Number.isInteger(occurredAt)) throw invalid('interactionDateTime is required, in milliseconds.');
    const { joinedAt, leftAt } = (properties ?? {}) as Record<string, unknown>;
    const read = (value: unknown): number | undefined =>
      typeof value === 'string' ? momentOf(value) : undefined;
    event.participations.set(contact, {
      contact,
      state: subscriberStates[state],
      occurredAt,
      joinedAt: state === 'attend' ? read(joinedAt) : undefined,
      leftAt: state === 'attend' ? read(leftAt) : undefined,
    });
  }

  #find(app: string, account: string, name: string): MarketingEvent | undefined {
    return this.list().find(
      (it) => it.app === app && it.externalAccountId === account && it.externalEventId === name,
    );
  }
}

/** How many are in which state; who registered for an event that is over and never came is a no-show. */
export function countersOf(event: MarketingEvent): Record<string, number> {
  const states = [...event.participations.values()].map(({ state }) => state);
  const count = (state: string): number => states.filter((it) => it === state).length;
  const waiting = count('REGISTERED');
  const isOver = event.fields.eventCompleted === true;
  return {
    attended: count('ATTENDED'),
    registered: waiting + count('ATTENDED'),
    cancelled: count('CANCELLED'),
    noShows: isOver ? waiting : 0,
  };
}
