/** An audience at Mailchimp, as far as a sync of ours asks it (Marketing API 3.0). */
import { createHash } from 'node:crypto';
import { type Asked, type Emulated, emulate, type Told } from './server.ts';

interface Member {
  readonly contact_id: string;
  email_address: string;
  status: string;
  merge_fields: Record<string, string>;
  tags: string[];
  last_changed: string;
}

export interface MailchimpEmulator extends Emulated {
  readonly key: string;
  readonly list: string;
  readonly members: Member[];
  /** The member of an address. */
  find(email: string): Member | undefined;
  /** Somebody does something in Mailchimp's screens, or by a link in a mail. */
  put(email: string, changed: Partial<Member>): Member;
}

const key = '0123456789abcdef0123456789abcdef-us21';
const list = 'a1b2c3d4e5';
const hash = (email: string) => createHash('md5').update(email.toLowerCase()).digest('hex');
const refused = (status: number, title: string, detail: string): Told => ({
  status,
  body: { type: 'https://mailchimp.com/developer', title, status, detail, instance: 'i-1' },
});
const shown = (member: Member) => ({
  ...member,
  id: hash(member.email_address),
  tags: member.tags.map((name, id) => ({ id, name })),
});

class Audience {
  readonly members: Member[] = [];
  #clock = Date.parse('2026-11-01T10:00:00Z');

  /** Its moments are whole seconds. */
  tick(): string {
    this.#clock += 1_000;
    return new Date(this.#clock).toISOString().replace('.000Z', '+00:00');
  }

  find(email: string): Member | undefined {
    return this.members.find((one) => one.email_address.toLowerCase() === email.toLowerCase());
  }

  add({ email_address, status, merge_fields = {}, tags = [] }: Partial<Member>): Member {
    const contact_id = hash(`contact ${email_address} ${this.members.length}`);
    const last_changed = this.tick();
    const member = {
      contact_id,
      email_address: email_address!,
      status: status!,
      merge_fields,
      tags,
      last_changed,
    };
    this.members.push(member);
    return member;
  }

  batch(body: Record<string, unknown>): Told {
    const given = body.members as Partial<Member>[];
    if (given.length > 500) return refused(400, 'Bad Request', 'Too many members.');
    const new_members: object[] = [];
    const errors: object[] = [];
    for (const one of given) {
      const email_address = one.email_address!;
      const known = this.find(email_address);
      if (email_address.endsWith('.invalid')) {
        const error = `${email_address} looks fake or invalid, please enter a real email address.`;
        errors.push({ email_address, error, error_code: 'ERROR_GENERIC' });
      } else if (known && known.status !== 'archived') {
        const error = `${email_address} is already a list member.`;
        errors.push({ email_address, error, error_code: 'ERROR_CONTACT_EXISTS' });
      } else new_members.push(shown(this.add(one)));
    }
    const counts = { total_created: new_members.length, total_updated: 0, error_count: errors.length };
    return { status: 200, body: { new_members, updated_members: [], errors, ...counts } };
  }

  page(query: URLSearchParams): Told {
    const since = Date.parse(query.get('since_last_changed') ?? '1970-01-01T00:00:00Z');
    const status = query.get('status');
    const offset = Number(query.get('offset'));
    const found = this.members
      .filter((one) => Date.parse(one.last_changed) > since)
      .filter((one) => (status === null ? one.status !== 'archived' : one.status === status))
      .sort((a, b) => Date.parse(a.last_changed) - Date.parse(b.last_changed));
    return {
      status: 200,
      body: { members: found.slice(offset, offset + Number(query.get('count'))).map(shown) },
    };
  }

  ofMember({ method, body }: Asked, id: string, isTags: boolean): Told {
    const member = this.members.find((one) => [one.contact_id, hash(one.email_address)].includes(id));
    if (!member) return refused(404, 'Resource Not Found', 'The requested resource could not be found.');
    if (method === 'GET') return { status: 200, body: shown(member) };
    member.last_changed = this.tick();
    if (isTags) {
      for (const { name, status } of body.tags as { name: string; status: string }[])
        member.tags = [...member.tags.filter((one) => one !== name), ...(status === 'active' ? [name] : [])];
      return { status: 204 };
    }
    const merge_fields = { ...member.merge_fields, ...(body.merge_fields as object) };
    Object.assign(member, body, { merge_fields });
    return { status: 200, body: shown(member) };
  }
}

export const mailchimpEmulator = async (): Promise<MailchimpEmulator> => {
  const audience = new Audience();
  const server = await emulate((asked) => {
    const { method, path, query, authorization } = asked;
    if (Buffer.from(authorization.replace('Basic ', ''), 'base64').toString().split(':')[1] !== key)
      return refused(401, 'API Key Invalid', 'Your API key may be invalid.');
    const [, , collection, name, part, id, more] = path.split('/');
    if (!collection) return { status: 200, body: { account_name: 'Analytical Engines' } };
    if (collection !== 'lists' || name !== list) return refused(404, 'Resource Not Found', 'No such list.');
    if (part === 'members' && id) return audience.ofMember(asked, id, more === 'tags');
    if (part === 'members') return audience.page(query);
    if (method === 'POST') return audience.batch(asked.body);
    return { status: 200, body: { name: 'Customers', stats: { member_count: audience.members.length } } };
  });
  return {
    ...server,
    key,
    list,
    members: audience.members,
    find: (email) => audience.find(email),
    put(email, changed) {
      const member = audience.find(email) ?? audience.add({ email_address: email, status: 'subscribed' });
      return Object.assign(member, changed, { last_changed: audience.tick() });
    },
  };
};
