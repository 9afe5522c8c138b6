/** A calendar in Microsoft 365, as far as a sync of ours asks it (Microsoft Graph 1.0). */
import { type Asked, type Emulated, emulate, type Told } from './server.ts';

interface Property {
  readonly id: string;
  readonly value: string;
}

interface GraphEvent {
  readonly id: string;
  subject: string;
  readonly body?: { readonly content: string };
  start: { dateTime: string; timeZone: string };
  end: { dateTime: string; timeZone: string };
  attendees: { emailAddress: { address: string; name: string } }[];
  readonly hideAttendees: boolean;
  readonly transactionId: string;
  readonly singleValueExtendedProperties: readonly Property[];
  onlineMeeting: { joinUrl: string } | null;
}

export interface GraphEmulator extends Emulated {
  readonly credentials: Record<string, string>;
  readonly events: GraphEvent[];
  /** What was sent with the last change of an event. */
  lastPatch(): object | null;
  /** Whether meetings have their address from the beginning. */
  isSlow(slow: boolean): void;
}

const ORGANIZER = 'events@b.example';
const credentials = {
  tenant_id: '0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11',
  client_id: '1f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11',
  client_secret: 'secret-canary',
};
const refused = (status: number, code: string, message: string): Told => ({
  status,
  body: { error: { code, message } },
  headers: { 'request-id': 'req-1' },
});

class Calendar {
  readonly events: GraphEvent[] = [];
  patched: object | null = null;
  isSlow = false;

  token({ path, body }: Asked): Told {
    const isRight =
      path === `/${credentials.tenant_id}/oauth2/v2.0/token` &&
      body.grant_type === 'client_credentials' &&
      body.client_id === credentials.client_id &&
      body.client_secret === credentials.client_secret &&
      String(body.scope).endsWith('/.default');
    return isRight
      ? { status: 200, body: { token_type: 'Bearer', expires_in: 3_599, access_token: 'good' } }
      : { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215: Invalid.' } };
  }

  all({ method, body, query }: Asked): Told {
    if (method === 'GET') {
      const [, id, value] = /ep\/id eq '(.+)' and ep\/value eq '(.+)'/.exec(query.get('$filter')!)!;
      for (const event of this.events) event.onlineMeeting ??= this.#meeting(event.id);
      const found = this.events.filter(({ singleValueExtendedProperties: properties }) =>
        properties.some((one) => one.id === id && one.value === value),
      );
      return { status: 200, body: { value: found } };
    }
    const id = `AAMk${this.events.length}=`;
    const event = {
      ...(body as unknown as GraphEvent),
      id,
      onlineMeeting: this.isSlow ? null : this.#meeting(id),
    };
    this.events.push(event);
    return { status: 201, body: event };
  }

  one({ method, body }: Asked, id: string): Told {
    const event = this.events.find((one) => one.id === id);
    if (!event) return refused(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
    if (method === 'DELETE') {
      this.events.splice(this.events.indexOf(event), 1);
      return { status: 204 };
    }
    this.patched = body;
    Object.assign(event, body);
    return { status: 200, body: event };
  }

  #meeting(id: string) {
    return { joinUrl: `https://teams.microsoft.com/l/meetup-join/${id.slice(0, -1)}` };
  }
}

export const graphEmulator = async (): Promise<GraphEmulator> => {
  const calendar = new Calendar();
  const server = await emulate((asked) => {
    const { path, authorization } = asked;
    if (path.includes('/oauth2/')) return calendar.token(asked);
    if (authorization !== 'Bearer good') return refused(401, 'InvalidAuthenticationToken', 'No token.');
    const [, , , user, part, id] = path.split('/');
    if (user !== ORGANIZER) return refused(404, 'ErrorInvalidUser', `The user ${user} is invalid.`);
    if (part === 'calendar')
      return {
        status: 200,
        body: {
          owner: { name: 'Events', address: ORGANIZER },
          allowedOnlineMeetingProviders: ['teamsForBusiness'],
        },
      };
    return id === undefined ? calendar.all(asked) : calendar.one(asked, id);
  });
  return {
    ...server,
    credentials,
    events: calendar.events,
    lastPatch: () => calendar.patched,
    isSlow(slow) {
      calendar.isSlow = slow;
    },
  };
};
