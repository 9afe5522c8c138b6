import { Caller } from '../caller.ts';
import type { Heard } from '../exchange.ts';
import { TIMEOUT_MS } from '../exchange.ts';
import type { Meeting, MeetingHost, MeetingPlan, Person } from '../meetings.ts';
import type { Way } from '../port.ts';
import { askToken, tokenHeader } from '../token.ts';

/*
 * Microsoft Graph 1.0: https://learn.microsoft.com/graph/api/resources/event. A meeting is an event in the organizer's
 * calendar with isOnlineMeeting, so that people are invited and told of changes; the app needs Calendars.ReadWrite.
 */

/** Most attendees of an event (resources/event). */
const ATTENDEES_MAX = 500;
const SUBJECT_MAX = 255;

/** A property that nobody sees, by which an event of ours is found again (resources/extended-properties-overview). */
const MARK = 'String {5d2f7c8e-0b1e-4c43-9a5e-6f0c1a9d7b42} Name PlugsEvent';

interface GraphEvent {
  readonly id: string;
  readonly onlineMeeting?: { readonly joinUrl?: string } | null;
}

export interface GraphCalendar {
  readonly owner?: { readonly name?: string; readonly address?: string } | null;
  readonly allowedOnlineMeetingProviders?: readonly string[];
}

const meetingOf = ({ id, onlineMeeting }: GraphEvent): Meeting => ({
  id,
  url: onlineMeeting?.joinUrl ?? null,
});

/** Holds Teams meetings in the calendar of one user, their organizer. */
export class TeamsHost implements MeetingHost {
  readonly account: string;
  readonly people: MeetingHost['people'];
  readonly most = ATTENDEES_MAX;
  readonly #caller: Caller;
  readonly #user: string;

  constructor({ credentials, settings, addresses, world, signal, tries }: Way) {
    const { tenant_id, client_id, client_secret } = credentials;
    // learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow
    const token = {
      url: new URL(`/${tenant_id}/oauth2/v2.0/token`, addresses.microsoftLoginUrl),
      method: 'POST',
      headers: {},
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: client_id!,
        client_secret: client_secret!,
        scope: `${addresses.microsoftGraphUrl}/.default`,
      }),
      timeoutMs: TIMEOUT_MS,
      signal,
    } as const;
    this.account = tenant_id!.toLowerCase();
    this.people = settings.attendees === false ? null : 'invited';
    this.#user = `/v1.0/users/${encodeURIComponent(String(settings.organizer))}`;
    this.#caller = new Caller({
      title: 'Microsoft Graph',
      baseUrl: addresses.microsoftGraphUrl,
      authorization: tokenHeader(world, () => askToken('Microsoft Entra', world, token)),
      renews: true,
      // Otherwise an event has another id once somebody moves it (graph/outlook-immutable-id).
      headers: { prefer: 'IdType="ImmutableId"' },
      read: refusalOf,
      world,
      signal,
      ...(tries !== undefined && { tries }),
    });
  }

  get calls(): number {
    return this.#caller.calls;
  }

  calendar(): Promise<GraphCalendar> {
    const path = `${this.#user}/calendar?$select=owner,allowedOnlineMeetingProviders`;
    return this.#caller.call({ method: 'GET', path });
  }

  shown(plan: MeetingPlan): object {
    return timesOf(plan);
  }

  async find(event: string): Promise<Meeting | null> {
    const query = new URLSearchParams({
      $filter: `singleValueExtendedProperties/Any(ep: ep/id eq '${MARK}' and ep/value eq '${event}')`,
      $select: 'id,onlineMeeting',
    });
    const path = `${this.#user}/events?${query}`;
    const { value } = await this.#caller.call<{ value: readonly GraphEvent[] }>({ method: 'GET', path });
    return value[0] === undefined ? null : meetingOf(value[0]);
  }

  async create(plan: MeetingPlan, invited: readonly Person[]): Promise<Meeting> {
    const body = {
      ...timesOf(plan),
      ...(plan.description !== null && { body: { contentType: 'text', content: plan.description } }),
      attendees: attendeesOf(invited),
      // Who else comes is nobody's business.
      hideAttendees: true,
      isOnlineMeeting: true,
      onlineMeetingProvider: 'teamsForBusiness',
      // The server's own guard against a creation that is sent twice; for how long it holds, nobody says.
      transactionId: plan.creation,
      singleValueExtendedProperties: [{ id: MARK, value: plan.event }],
    };
    return meetingOf(await this.#caller.call({ method: 'POST', path: `${this.#user}/events`, body }));
  }

  /**
   * The body stays as it is: it holds how to join, and an update without that takes the meeting away. Where attendees alone
   * are named, only those who come or go are told (api/event-update).
   */
  async change(id: string, plan: MeetingPlan | null, invited: readonly Person[] | null): Promise<void> {
    const path = `${this.#user}/events/${encodeURIComponent(id)}`;
    const body = {
      ...(plan !== null && timesOf(plan)),
      ...(invited !== null && { attendees: attendeesOf(invited) }),
    };
    await this.#caller.call({ method: 'PATCH', path, body, isSafe: true });
  }

  /** Attendees are sent a cancellation (api/event-delete). */
  async end(id: string): Promise<void> {
    const path = `${this.#user}/events/${encodeURIComponent(id)}`;
    await this.#caller.call({ method: 'DELETE', path, isSafe: true });
  }

  async registered(): Promise<ReadonlyMap<string, string>> {
    throw new Error('People are invited with the meeting.');
  }

  async register(): Promise<string> {
    throw new Error('People are invited with the meeting.');
  }

  async unregister(): Promise<void> {
    throw new Error('People are invited with the meeting.');
  }
}

export const teamsHost = (way: Way): MeetingHost => new TeamsHost(way);

const timesOf = ({ title, start, end }: MeetingPlan) => ({
  subject: title.slice(0, SUBJECT_MAX),
  start: { dateTime: start.replace(/Z$/, ''), timeZone: 'UTC' },
  end: { dateTime: end.replace(/Z$/, ''), timeZone: 'UTC' },
});

const attendeesOf = (invited: readonly Person[]) =>
  invited.map(({ email, first_name, last_name }) => ({
    emailAddress: { address: email, name: [first_name, last_name].filter(Boolean).join(' ') || email },
    type: 'required',
  }));

/** As `error` (learn.microsoft.com/graph/errors). */
const refusalOf = ({ body, headers }: Heard) => {
  const { code, message } = ((body ?? {}) as { error?: { code?: string; message?: string } }).error ?? {};
  return { category: code, said: message, correlationId: headers.get('request-id') };
};
