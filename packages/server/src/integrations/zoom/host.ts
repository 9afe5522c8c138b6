import { Caller } from '../caller.ts';
import type { Heard } from '../exchange.ts';
import { TIMEOUT_MS } from '../exchange.ts';
import type { Meeting, MeetingHost, MeetingPlan, Person } from '../meetings.ts';
import type { Way } from '../port.ts';
import { askToken, tokenHeader } from '../token.ts';

/* Zoom's API, version 2: https://developers.zoom.us/docs/api/meetings/ */

const PAGE = 300;
/** Lengths that Zoom takes (post/users/{userId}/meetings, post/meetings/{meetingId}/registrants). */
const TOPIC_MAX = 200;
const AGENDA_MAX = 2_000;
const NAME_MAX = 64;
const MINUTE_MS = 60_000;
const SCHEDULED = 2;

/** A list cuts agendas after 250 characters: what tells whose a meeting is stands first. */
const markOf = (event: string): string => `Reference ${event}`;

interface ZoomMeeting {
  readonly id: number;
  readonly join_url: string;
  readonly agenda?: string;
}

interface Paged {
  readonly next_page_token?: string;
}

export interface ZoomUser {
  readonly email: string;
  readonly display_name?: string;
  /** 1 is a basic account, without registration. */
  readonly type: number;
}

const meetingOf = ({ id, join_url }: ZoomMeeting): Meeting => ({ id: String(id), url: join_url });

/** Holds meetings at Zoom, for one user who is their host. */
export class ZoomHost implements MeetingHost {
  readonly account: string;
  readonly people: MeetingHost['people'];
  readonly #caller: Caller;
  readonly #host: string;

  constructor({ credentials, settings, addresses, world, signal, tries }: Way) {
    const { account_id, client_id, client_secret } = credentials;
    // docs/internal-apps/s2s-oauth: the app's credentials as Basic, the account in the form.
    const token = {
      url: new URL('/oauth/token', addresses.zoomLoginUrl),
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${client_id}:${client_secret}`).toString('base64')}`,
      },
      body: new URLSearchParams({ grant_type: 'account_credentials', account_id: account_id! }),
      timeoutMs: TIMEOUT_MS,
      signal,
    } as const;
    this.account = account_id!;
    this.people = settings.registrants === false ? null : 'registered';
    this.#host = encodeURIComponent(String(settings.host));
    this.#caller = new Caller({
      title: 'Zoom',
      baseUrl: addresses.zoomBaseUrl,
      authorization: tokenHeader(world, () => askToken('Zoom', world, token)),
      renews: true,
      read: refusalOf,
      world,
      signal,
      ...(tries !== undefined && { tries }),
    });
  }

  get calls(): number {
    return this.#caller.calls;
  }

  user(): Promise<ZoomUser> {
    return this.#caller.call({ method: 'GET', path: `/v2/users/${this.#host}` });
  }

  shown(plan: MeetingPlan): object {
    return this.#body(plan);
  }

  async find(event: string): Promise<Meeting | null> {
    for await (const meeting of this.#pages<ZoomMeeting>(
      `users/${this.#host}/meetings`,
      'meetings',
      'scheduled',
    ))
      if (meeting.agenda?.startsWith(markOf(event))) return meetingOf(meeting);
    return null;
  }

  async create(plan: MeetingPlan): Promise<Meeting> {
    const path = `/v2/users/${this.#host}/meetings`;
    return meetingOf(await this.#caller.call({ method: 'POST', path, body: this.#body(plan) }));
  }

  async change(id: string, plan: MeetingPlan | null): Promise<void> {
    if (plan === null) return;
    const path = `/v2/meetings/${id}`;
    await this.#caller.call({ method: 'PATCH', path, body: this.#body(plan), isSafe: true });
  }

  async end(id: string): Promise<void> {
    const path = `/v2/meetings/${id}?cancel_meeting_reminder=true`;
    await this.#caller.call({ method: 'DELETE', path, isSafe: true });
  }

  async registered(meeting: string): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    const path = `meetings/${meeting}/registrants`;
    for await (const { id, email } of this.#pages<{ id: string; email: string }>(path, 'registrants'))
      found.set(email.toLowerCase(), id);
    return found;
  }

  async register(meeting: string, { email, first_name, last_name }: Person): Promise<string> {
    // A first name has to be there.
    const first = first_name || last_name || email.slice(0, email.indexOf('@'));
    const { registrant_id } = await this.#caller.call<{ registrant_id: string }>({
      method: 'POST',
      path: `/v2/meetings/${meeting}/registrants`,
      body: {
        email,
        first_name: first.slice(0, NAME_MAX),
        ...(last_name && first_name && { last_name: last_name.slice(0, NAME_MAX) }),
      },
    });
    return registrant_id;
  }

  async unregister(meeting: string, registrant: string): Promise<void> {
    const path = `/v2/meetings/${meeting}/registrants/status`;
    const body = { action: 'cancel', registrants: [{ id: registrant }] };
    await this.#caller.call({ method: 'PUT', path, body, isSafe: true });
  }

  #body({ event, title, description, start, end, timezone }: MeetingPlan): object {
    return {
      topic: title.slice(0, TOPIC_MAX),
      type: SCHEDULED,
      start_time: start.replace(/\.\d+Z$/, 'Z'),
      duration: Math.max(1, Math.ceil((Date.parse(end) - Date.parse(start)) / MINUTE_MS)),
      timezone,
      agenda: [markOf(event), description ?? ''].join('\n\n').trim().slice(0, AGENDA_MAX),
      // 0: who registers is let in; 2: nobody has to register.
      settings: { approval_type: this.people === null ? 2 : 0 },
    };
  }

  async *#pages<Item>(path: string, member: string, type?: string): AsyncGenerator<Item> {
    let token: string | undefined;
    do {
      const query = new URLSearchParams({
        page_size: String(PAGE),
        ...(type !== undefined && { type }),
        ...(token && { next_page_token: token }),
      });
      const page = await this.#caller.call<Paged & Record<string, readonly Item[]>>({
        method: 'GET',
        path: `/v2/${path}?${query}`,
      });
      yield* page[member] ?? [];
      token = page.next_page_token;
    } while (token);
  }
}

export const zoomHost = (way: Way): MeetingHost => new ZoomHost(way);

/** The token lacks scopes (docs/api/errors). */
const SCOPELESS = 4711;

const refusalOf = ({ body, headers }: Heard) => {
  const { code, message } = (body ?? {}) as { code?: number; message?: string };
  return {
    category: code === undefined ? undefined : `zoom ${code}`,
    said: message,
    correlationId: headers.get('x-zm-trackingid'),
    ...(code === SCOPELESS && { kind: 'scope' as const }),
  };
};
