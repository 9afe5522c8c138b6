/** An account at Zoom, as far as a sync of ours asks it (API version 2). */
import { type Asked, type Emulated, emulate, type Told } from './server.ts';

interface Meeting {
  readonly id: number;
  readonly join_url: string;
  topic: string;
  start_time: string;
  duration: number;
  timezone: string;
  agenda: string;
  settings: { approval_type: number };
  readonly registrants: { id: string; email: string; first_name: string; last_name?: string }[];
}

export interface ZoomEmulator extends Emulated {
  readonly credentials: Record<string, string>;
  readonly meetings: Meeting[];
  /** The tokens given so far; emptied, none is good any more. */
  readonly tokens: string[];
  /** What kind of account the host has. */
  licence(type: number): void;
}

const HOST = 'host@b.example';
const credentials = { account_id: 'acc', client_id: 'cid', client_secret: 'secret-canary' };
const refused = (status: number, code: number, message: string): Told => ({
  status,
  body: { code, message },
});

class Account {
  readonly meetings: Meeting[] = [];
  readonly tokens: string[] = [];
  type = 2;
  #next = 85_746_065;

  token({ authorization, body }: Asked): Told {
    const given = Buffer.from(authorization.replace('Basic ', ''), 'base64').toString();
    const isRight = given === `${credentials.client_id}:${credentials.client_secret}`;
    if (!isRight || body.grant_type !== 'account_credentials' || body.account_id !== credentials.account_id)
      return { status: 400, body: { reason: 'Invalid client_id or client_secret', error: 'invalid_client' } };
    this.tokens.push(`token-${this.tokens.length}-${this.#next}`);
    return {
      status: 200,
      body: { access_token: this.tokens.at(-1), token_type: 'bearer', expires_in: 3_599 },
    };
  }

  ofUser({ method, body, query }: Asked, part: string | undefined): Told {
    if (part === undefined)
      return { status: 200, body: { id: 'u1', email: HOST, display_name: 'Host', type: this.type } };
    if (method === 'GET') {
      // Pages of two, to have several.
      const at = Number(query.get('next_page_token') ?? 0);
      const meetings = this.meetings
        .slice(at, at + 2)
        .map((one) => ({ ...one, agenda: one.agenda.slice(0, 250) }));
      const next_page_token = at + 2 < this.meetings.length ? String(at + 2) : '';
      return { status: 200, body: { meetings, next_page_token } };
    }
    if (String(body.topic).includes('forbidden')) return refused(400, 300, 'Validation Failed.');
    const id = this.#next++;
    const meeting = {
      ...(body as unknown as Meeting),
      id,
      join_url: `https://zoom.us/j/${id}`,
      registrants: [],
    };
    this.meetings.push(meeting);
    return { status: 201, body: meeting };
  }

  ofMeeting({ method, body }: Asked, id: string, part: string | undefined): Told {
    const meeting = this.meetings.find((one) => String(one.id) === id);
    if (!meeting) return refused(404, 3001, `Meeting does not exist: ${id}.`);
    if (part === undefined) {
      if (method === 'DELETE') this.meetings.splice(this.meetings.indexOf(meeting), 1);
      else Object.assign(meeting, body);
      return { status: 204 };
    }
    const { registrants } = meeting;
    if (method === 'GET') return { status: 200, body: { registrants, next_page_token: '' } };
    if (method === 'PUT') {
      for (const { id: gone } of body.registrants as { id: string }[])
        registrants.splice(
          registrants.findIndex((one) => one.id === gone),
          1,
        );
      return { status: 204 };
    }
    if (String(body.email).endsWith('.invalid')) return refused(400, 300, `Invalid e-mail ${body.email}.`);
    const registrant = { ...(body as { email: string; first_name: string }), id: `r${this.#next++}` };
    registrants.push(registrant);
    return { status: 201, body: { registrant_id: registrant.id, join_url: `${meeting.join_url}?tk=1` } };
  }
}

export const zoomEmulator = async (): Promise<ZoomEmulator> => {
  const account = new Account();
  const server = await emulate((asked) => {
    const [, root, collection, id, part] = asked.path.split('/');
    if (root === 'oauth') return account.token(asked);
    if (!account.tokens.includes(asked.authorization.replace('Bearer ', '')))
      return refused(401, 124, 'Invalid access token.');
    if (collection === 'meetings') return account.ofMeeting(asked, id!, part);
    if (id !== HOST) return refused(404, 1001, `User does not exist: ${id}.`);
    return account.ofUser(asked, part);
  });
  const { meetings, tokens } = account;
  const licence = (type: number) => {
    account.type = type;
  };
  return { ...server, credentials, meetings, tokens, licence };
};
