import { createHash } from 'node:crypto';
import { Caller } from '../caller.ts';
import type { Heard } from '../exchange.ts';
import { ProviderFault } from '../fault.ts';
import type { Way } from '../port.ts';

/* The Marketing API, version 3.0: https://mailchimp.com/developer/marketing/api/ */

/** Most members that one call adds (api/lists/batch-subscribe-or-unsubscribe). */
export const BATCH = 500;
/** Most members of a page (docs/methods-parameters, pagination). */
const PAGE = 1_000;

/** What a member can be; `archived` ones are listed only where they are asked for. */
export type MemberStatus =
  | 'subscribed'
  | 'unsubscribed'
  | 'cleaned'
  | 'pending'
  | 'transactional'
  | 'archived';

export interface Member {
  /** Does not change with the address, as `id`, its MD5, does. */
  readonly contact_id: string;
  readonly email_address: string;
  readonly status: MemberStatus;
  readonly last_changed: string;
  readonly merge_fields: Readonly<Record<string, unknown>>;
  readonly tags: readonly { readonly name: string }[];
}

export interface NewMember {
  readonly email_address: string;
  readonly status: string;
  readonly merge_fields: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
}

export interface MemberError {
  readonly email_address: string;
  readonly error: string;
  /** ERROR_CONTACT_EXISTS or ERROR_GENERIC. */
  readonly error_code: string;
}

export interface Added {
  readonly new_members: readonly Member[];
  readonly errors: readonly MemberError[];
}

/** A refusal as application/problem+json (RFC 7807). */
interface Refused {
  readonly title?: string;
  readonly detail?: string;
  readonly instance?: string;
  readonly errors?: readonly { readonly field?: string; readonly message?: string }[];
}

const MEMBER = ['contact_id', 'email_address', 'status', 'last_changed', 'merge_fields', 'tags'];

export const memberHash = (email: string): string =>
  createHash('md5').update(email.toLowerCase()).digest('hex');

/** The endpoints that are used, each once. */
export class MailchimpApi {
  readonly caller: Caller;

  constructor({ credentials, addresses, world, signal, tries }: Way) {
    const key = credentials.api_key!;
    // The part behind the minus is the data centre (docs/fundamentals); the name beside the key may be anything.
    const baseUrl =
      addresses.mailchimpBaseUrl ?? `https://${key.slice(key.lastIndexOf('-') + 1)}.api.mailchimp.com`;
    const basic = `Basic ${Buffer.from(`plugs:${key}`).toString('base64')}`;
    this.caller = new Caller({
      title: 'Mailchimp',
      baseUrl,
      authorization: async () => basic,
      renews: false,
      read: refusalOf,
      world,
      signal,
      ...(tries !== undefined && { tries }),
    });
  }

  /** Whose key it is. */
  account(): Promise<{ readonly account_name: string }> {
    return this.#get('?fields=account_name');
  }

  audience(
    list: string,
  ): Promise<{ readonly name: string; readonly stats: { readonly member_count: number } }> {
    return this.#get(`lists/${list}?fields=name,stats.member_count`);
  }

  /**
   * Members that changed after a moment, the one that changed first first. An offset into what moves misses some: whoever
   * reads on asks from the last one's moment, and counts only those of the same moment.
   */
  async changed(
    list: string,
    { since, offset, archived }: { since: string | null; offset: number; archived: boolean },
  ): Promise<{ readonly members: readonly Member[]; readonly isLast: boolean }> {
    const query = new URLSearchParams({
      fields: MEMBER.map((name) => `members.${name}`).join(','),
      count: String(PAGE),
      offset: String(offset),
      sort_field: 'last_changed',
      sort_dir: 'ASC',
      ...(since !== null && { since_last_changed: since }),
      ...(archived && { status: 'archived' }),
    });
    const { members } = await this.#get<{ members: readonly Member[] }>(`lists/${list}/members?${query}`);
    return { members, isLast: members.length < PAGE };
  }

  /** The member of an address; null where there is none. */
  async member(list: string, email: string): Promise<Member | null> {
    try {
      return await this.#get<Member>(`lists/${list}/members/${memberHash(email)}?fields=${MEMBER.join(',')}`);
    } catch (error) {
      if (error instanceof ProviderFault && error.details.status === 404) return null;
      throw error;
    }
  }

  /**
   * Adds members, five hundred at most. One that is there already is told as an error of its own and stays as it is:
   * `update_existing` would give it the status that is sent, and subscribe somebody who has unsubscribed. Sent twice, all
   * are there already.
   */
  add(list: string, members: readonly NewMember[]): Promise<Added> {
    return this.caller.call({
      method: 'POST',
      path: `/3.0/lists/${list}?skip_merge_validation=true`,
      body: { members, update_existing: false },
    });
  }

  /** Changes a member, and nothing that is not named: its status stays unless it is sent. */
  async change(list: string, member: string, body: object): Promise<void> {
    const path = `/3.0/lists/${list}/members/${member}?skip_merge_validation=true`;
    await this.caller.call({ method: 'PATCH', path, body, isSafe: true });
  }

  /** Sets and removes tags (api/list-member-tags); a tag that nobody knows is made when it is set. */
  async tag(list: string, member: string, tags: readonly { name: string; status: string }[]): Promise<void> {
    const path = `/3.0/lists/${list}/members/${member}/tags`;
    await this.caller.call({ method: 'POST', path, body: { tags }, isSafe: true });
  }

  #get<Body>(path: string): Promise<Body> {
    return this.caller.call<Body>({ method: 'GET', path: `/3.0/${path}` });
  }
}

/** What is wrong stands in `errors`, where there are any (docs/errors). */
const refusalOf = ({ body }: Heard) => {
  const { title, detail, instance, errors = [] } = (body ?? {}) as Refused;
  const words = errors.map(({ field, message }) => [field, message].filter(Boolean).join(': '));
  return {
    category: title,
    said: words.length > 0 ? words.join('; ') : detail,
    correlationId: instance ?? null,
  };
};
