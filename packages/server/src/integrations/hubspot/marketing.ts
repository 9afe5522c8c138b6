import { isGone } from '../fault.ts';
import type { BatchError } from './api.ts';
import { HubspotFault, type RefusalBody } from './fault.ts';
import type { Transport } from './transport.ts';
import { API_VERSION } from './version.ts';

/** What HubSpot is told of an event; `externalAccountId` and `externalEventId` are our names for it. */
export interface EventInput {
  readonly externalAccountId: string;
  readonly externalEventId: string;
  readonly [property: string]: string | boolean;
}

/** An event as HubSpot answers it. */
export interface RemoteEvent {
  readonly objectId: string;
  readonly externalEventId: string;
  readonly updatedAt?: string;
}

/** What somebody did about an event, in the words of HubSpot's addresses. */
export type AttendanceState = 'register' | 'attend' | 'cancel';

export interface AttendanceInput {
  /** HubSpot's id of the contact. */
  readonly vid: number;
  /** When it happened, in milliseconds. */
  readonly interactionDateTime: number;
  readonly properties?: { readonly joinedAt?: string; readonly leftAt?: string };
}

interface Answer<Result> {
  readonly results: readonly Result[];
  readonly errors: readonly BatchError[];
}

interface Body<Result> extends RefusalBody {
  readonly results?: readonly Result[];
  readonly errors?: readonly BatchError[];
}

const path = (rest: string) => `/marketing/marketing-events/${API_VERSION}${rest}`;

/**
 * HubSpot's endpoints for marketing events and who comes to them
 * (developers.hubspot.com, API reference, Marketing Events). All of them may be repeated: an event has names of ours, and
 * of what a contact did the last word counts.
 */
export class MarketingApi {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** Makes events, or changes those that have these names; only the app that made one knows it by them. */
  upsert(inputs: readonly EventInput[]): Promise<Answer<RemoteEvent>> {
    return this.#write('/events/upsert', inputs);
  }

  /** Deletes events by HubSpot's ids. */
  async archive(ids: readonly string[]): Promise<void> {
    await this.#write(
      '/batch/archive',
      ids.map((objectId) => ({ objectId })),
    );
  }

  /** Notes what contacts did about one event. */
  attend(
    event: string,
    state: AttendanceState,
    inputs: readonly AttendanceInput[],
  ): Promise<Answer<{ readonly vid?: number }>> {
    return this.#write(`/${event}/attendance/${state}/create`, inputs);
  }

  /** Whether an event of that id is there. */
  async has(event: string): Promise<boolean> {
    try {
      await this.#read(`/${event}`);
      return true;
    } catch (error) {
      if (!isGone(error)) throw error;
      return false;
    }
  }

  /** Whether the token may read events. */
  mayRead(): Promise<boolean> {
    return isAllowed(() => this.#read('?limit=1'));
  }

  /** Whether the token may write events: an empty batch is refused for its emptiness, or for the missing scope. */
  mayWrite(): Promise<boolean> {
    return isAllowed(() => this.#write('/events/upsert', []));
  }

  #read(rest: string): Promise<unknown> {
    return this.#transport.call({ method: 'GET', path: path(rest), budget: 'burst', isRead: true });
  }

  async #write<Result>(rest: string, inputs: readonly object[]): Promise<Answer<Result>> {
    const { body } = await this.#transport.call<Body<Result> | null>({
      method: 'POST',
      path: path(rest),
      body: { inputs },
      budget: 'burst',
      isRead: false,
    });
    return { results: body?.results ?? [], errors: body?.errors ?? [] };
  }
}

const isAllowed = async (ask: () => Promise<unknown>): Promise<boolean> => {
  try {
    await ask();
    return true;
  } catch (error) {
    if (!(error instanceof HubspotFault) || !['refused', 'scope'].includes(error.kind)) throw error;
    return error.kind !== 'scope';
  }
};
