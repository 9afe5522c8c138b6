/**
 * Events that are sent to an app: signed, several at once, some twice, in any order, and again when the answer is
 * not good.
 */
import { createHash, createHmac } from 'node:crypto';
import type { VirtualClock } from './clock.ts';
import type { Change } from './crm.ts';
import type { PortalOptions } from './options.ts';
import type { Random } from './random.ts';

export interface Subscription {
  readonly id: number;
  /** `contact.creation`, `contact.propertyChange`, `company.deletion`. */
  readonly eventType: string;
  /** Which property, for changes. */
  readonly propertyName?: string;
}

export interface Target {
  readonly url: string;
  readonly clientSecret: string;
  readonly appId: number;
  readonly subscriptions: readonly Subscription[];
  /** v1 is what private apps document; v3 what others do. */
  readonly signature?: 'v1' | 'v3';
  /** How many events of a hundred come twice. */
  readonly duplicates?: number;
  /** Most events in one request; HubSpot sends fewer than a hundred. */
  readonly batch?: number;
}

type Event = Record<string, unknown>;

interface Batch {
  readonly target: Target;
  readonly events: readonly Event[];
  readonly attempt: number;
}

export interface Delivery {
  readonly at: number;
  readonly url: string;
  readonly events: readonly Event[];
  readonly attempt: number;
  /** Undefined when nobody answered in time. */
  readonly status: number | undefined;
}

const answerWithin = 5000;
const mostAttempts = 10;
const kept = 10_000;
/** Milliseconds until the next attempt: all ten within a day. */
const waitAfter = (attempt: number): number => Math.min(60_000 * 2 ** attempt, 8 * 3_600_000);

/** `base64(HMAC-SHA256(secret, method + address + body + time))`. */
export function signV3(secret: string, url: string, body: string, timestamp: number): string {
  const text = `POST${decodeURIComponent(url)}${body}${timestamp}`;
  return createHmac('sha256', secret).update(text).digest('base64');
}

/** `hex(SHA-256(secret + body))`. */
export function signV1(secret: string, body: string): string {
  return createHash('sha256')
    .update(secret + body)
    .digest('hex');
}

export class Webhooks {
  readonly #clock: VirtualClock;
  readonly #options: PortalOptions;
  readonly #random: Random;
  readonly #targets: Target[] = [];
  readonly #queue = new Map<Target, Event[]>();
  readonly #under = new Set<Promise<void>>();
  #eventId = 1;
  readonly deliveries: Delivery[] = [];

  constructor(clock: VirtualClock, options: PortalOptions, random: Random) {
    this.#clock = clock;
    this.#options = options;
    this.#random = random;
  }

  subscribe(target: Target): void {
    this.#targets.push(target);
  }

  /** Sends the events that wait, and waits for what is under way. */
  async flush(): Promise<void> {
    for (const target of this.#targets) {
      const events = this.#random.shuffled(this.#queue.get(target) ?? []);
      this.#queue.delete(target);
      const { batch = 100 } = target;
      for (let at = 0; at < events.length; at += batch)
        this.#send({ target, events: events.slice(at, at + batch), attempt: 0 });
    }
    while (this.#under.size > 0) await Promise.all(this.#under);
  }

  /** Puts what subscriptions want to know about a change into the queue. */
  note(change: Change): void {
    for (const target of this.#targets) {
      const events = target.subscriptions.flatMap((subscription) =>
        this.#eventsFor(target, subscription, change),
      );
      const twice = events.filter(() => this.#random.below(100) < (target.duplicates ?? 0));
      if (events.length === 0) continue;
      const queue = this.#queue.get(target) ?? [];
      // They leave together, a moment after the first of them.
      if (queue.length === 0 && this.#clock.running) this.#clock.schedule(200, () => void this.flush());
      queue.push(...events, ...twice);
      this.#queue.set(target, queue);
    }
  }

  #eventsFor(target: Target, { id, eventType, propertyName }: Subscription, change: Change): Event[] {
    const { record, kind, source, at } = change;
    const base = (): Event => ({
      eventId: this.#eventId++,
      subscriptionId: id,
      portalId: this.#options.portalId,
      appId: target.appId,
      occurredAt: at,
      subscriptionType: eventType,
      attemptNumber: 0,
      objectId: record.number,
      changeSource: source.type,
      sourceId: source.id,
    });
    const [object, wanted] = eventType.split('.');
    if (object !== record.type.event) return [];
    if (wanted === 'propertyChange') {
      // A new record tells its values as changes, too.
      if (kind !== 'propertyChange' && kind !== 'creation') return [];
      const names = Object.keys(change.values).filter(
        (name) => propertyName === undefined || name === propertyName,
      );
      return names.map((name) => ({ ...base(), propertyName: name, propertyValue: change.values[name] }));
    }
    if (wanted !== kind) return [];
    if (kind !== 'merge') return [{ ...base(), ...flagOf(kind) }];
    const merged = change.merged ?? [];
    const isNew = merged.length > 1;
    const primary = Number(isNew ? merged[0] : record.id);
    const others = merged.slice(isNew ? 1 : 0).map(Number);
    const ids = {
      primaryObjectId: primary,
      mergedObjectIds: others,
      newObjectId: isNew ? record.number : null,
    };
    return [{ ...base(), objectId: primary, ...ids, numberOfPropertiesMoved: 0 }];
  }

  #send(batch: Batch): void {
    const work = this.#deliver(batch).finally(() => this.#under.delete(work));
    this.#under.add(work);
  }

  async #deliver({ target, events, attempt }: Batch): Promise<void> {
    const { url, clientSecret, signature = 'v3' } = target;
    const body = JSON.stringify(events.map((event) => ({ ...event, attemptNumber: attempt })));
    const at = this.#clock.now();
    const signed: Record<string, string> =
      signature === 'v3'
        ? {
            'x-hubspot-signature-v3': signV3(clientSecret, url, body, at),
            'x-hubspot-request-timestamp': String(at),
          }
        : { 'x-hubspot-signature': signV1(clientSecret, body), 'x-hubspot-signature-version': 'v1' };
    const headers = { 'content-type': 'application/json', ...signed };
    const signal = AbortSignal.timeout(answerWithin);
    const status = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' }).then(
      (response) => response.status,
      () => undefined,
    );
    if (this.deliveries.push({ at, url, events, attempt, status }) > kept) this.deliveries.shift();
    if (status !== undefined && status < 400) return;
    if (attempt + 1 < mostAttempts)
      this.#clock.schedule(waitAfter(attempt), () => this.#send({ target, events, attempt: attempt + 1 }));
  }
}

function flagOf(kind: Change['kind']): Event {
  if (kind === 'creation') return { changeFlag: 'CREATED' };
  return kind === 'deletion' || kind === 'privacyDeletion' ? { changeFlag: 'DELETED' } : {};
}

/**
 * Reads a target that came as JSON.
 * @throws {TypeError} saying what is missing
 */
export function parseTarget(value: Readonly<Record<string, unknown>>): Target {
  const { url, clientSecret, appId = 1, subscriptions } = value;
  if (typeof url !== 'string' || !URL.canParse(url)) throw new TypeError('url must be an address.');
  if (typeof clientSecret !== 'string') throw new TypeError('clientSecret must be a text.');
  if (!Array.isArray(subscriptions) || !subscriptions.every((it) => /^\w+\.\w+$/.test(String(it?.eventType))))
    throw new TypeError('subscriptions must be a list with an eventType each, such as contact.creation.');
  const numbered = subscriptions.map((it: Subscription, at) => ({ ...it, id: it.id ?? at + 1 }));
  return { ...(value as unknown as Target), appId: Number(appId), subscriptions: numbered };
}
