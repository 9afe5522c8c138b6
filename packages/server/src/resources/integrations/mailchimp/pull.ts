import { resources } from '../../../generated/resources.ts';
import type { Member } from '../../../integrations/mailchimp/api.ts';
import { agreedThere, CONTACT_FIELDS } from '../../../integrations/mailchimp/values.ts';
import { canonicalEmail } from '../../../lib/canonical.ts';
import { Problem } from '../../../lib/problem.ts';
import type { TenantTx } from '../../../store/index.ts';
import { createRecord } from '../../engine/write.ts';
import { suppressedOf } from '../../suppressions/marks.ts';
import type { Link } from '../links.ts';
import type { Change } from '../tally.ts';
import type { MemberSync, Place } from './members.ts';

/** A change may come to light a little late: what the last run saw of so long ago is looked at once more. */
const LATE_MS = 5 * 60_000;
const SECOND_MS = 1_000;

/** What a status there means here, where it means that no mail is wanted. */
const refusing: Readonly<Record<string, string>> = { unsubscribed: 'unsubscribed', cleaned: 'bounced' };

/** Looks at members that have changed since the last run; answers the moment of the last one. */
export const pullMembers = async (
  one: MemberSync,
  which: keyof Pick<Place, 'living' | 'archived'>,
): Promise<string | null> => {
  const { sync, api, settings, place } = one;
  const known = place[which];
  let from = known === null ? null : earlier(known, LATE_MS);
  let last = known;
  let offset = 0;
  for (;;) {
    const archived = which === 'archived';
    const { members, isLast } = await api.changed(settings.list, { since: from, offset, archived });
    if (members.length > 0) await sync.commit((tx) => noteMembers(one, tx, members));
    const newest = members.at(-1)?.last_changed ?? null;
    if (newest !== null && (last === null || Date.parse(newest) > Date.parse(last))) last = newest;
    if (isLast || newest === null) return last;
    // `since` may leave out its own second; a page that does not get past one goes on by counting.
    const next = earlier(newest, SECOND_MS);
    if (next === from) offset += members.length;
    else [from, offset] = [next, 0];
  }
};

const earlier = (time: string, ms: number): string => new Date(Date.parse(time) - ms).toISOString();

/** Keeps what members are, finds whose they are, and puts those who want no mail on our list. */
export const noteMembers = async (
  one: MemberSync,
  tx: TenantTx,
  members: readonly Member[],
): Promise<Change[]> => {
  const { sync, object } = one;
  const known = await sync.links.by(
    tx,
    object,
    'remote_id',
    members.map(({ contact_id }) => contact_id),
  );
  const owners = await ownersOf(one, tx, members, known);
  const refusals: { member: Member; local_id: string | null }[] = [];
  for (const member of members) {
    const met = known.get(member.contact_id);
    const owner = owners.get(canonicalEmail(member.email_address));
    // Of two members only one can be a contact's: the first.
    const isFree = owner !== undefined && (owner.remote_id ?? member.contact_id) === member.contact_id;
    const { there, moved_at } = met ?? owner ?? { there: null, moved_at: null };
    const link = { ...((isFree ? owner : met) ?? sync.links.blank(object, {})), there, moved_at };
    if (isFree && met) await sync.links.save(tx, { ...met, remote_id: null, state: 'ended' });
    if (member.status in refusing && there !== member.status)
      refusals.push({ member, local_id: link.local_id });
    await sync.links.save(tx, withMember(one, link, member));
  }
  return suppress(one, tx, refusals);
};

const withMember = ({ settings }: MemberSync, link: Link, member: Member): Link => {
  const isNew = link.remote_id === null;
  const { fields, tags } = agreedThere(settings, member);
  return {
    ...link,
    remote_id: member.contact_id,
    there: member.status,
    fault: null,
    // Who comes back there has said so later than whoever put them on our list.
    ...(link.there !== null &&
      link.there in refusing &&
      !(member.status in refusing) && { moved_at: new Date(member.last_changed).toISOString() }),
    ...(isNew && { agreed: `${fields} ${tags}`, local_version: null }),
  };
};

/** A link for each contact that has the address of a member whom nobody knows, by the address. */
const ownersOf = async (
  { sync, object }: MemberSync,
  tx: TenantTx,
  members: readonly Member[],
  known: ReadonlyMap<string, Link>,
): Promise<ReadonlyMap<string, Link>> => {
  const living = await livingOf(tx, [...known.values()]);
  const strangers = members.filter(({ contact_id }) => !living.has(known.get(contact_id)?.local_id ?? ''));
  const keys = strangers.map(({ email_address }) => canonicalEmail(email_address));
  const owners = new Map<string, Link>();
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const rows = (await tx
      .selectFrom('contacts')
      .select(['id', 'email_key', ...CONTACT_FIELDS] as never)
      .where('email_key', 'in', keys.slice(at, at + AT_ONCE))
      .where('is_deleted', '=', false)
      .execute()) as unknown as { id: string; email_key: string }[];
    const links = await sync.links.by(
      tx,
      object,
      'local_id',
      rows.map(({ id }) => id),
    );
    for (const { id, email_key } of rows)
      owners.set(email_key, links.get(id) ?? sync.links.blank(object, { local_id: id }));
  }
  return owners;
};

const AT_ONCE = 500;

/** Those of links' contacts that are there still. */
const livingOf = async (tx: TenantTx, links: readonly Link[]): Promise<ReadonlySet<string>> => {
  const ids = links.flatMap(({ local_id }) => local_id ?? []);
  const living = new Set<string>();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await tx
      .selectFrom('contacts')
      .select('id')
      .where('id', 'in', ids.slice(at, at + AT_ONCE))
      .where('is_deleted', '=', false)
      .execute();
    for (const { id } of rows as { id: string }[]) living.add(id);
  }
  return living;
};

const suppress = async (
  { sync }: MemberSync,
  tx: TenantTx,
  refusals: readonly { member: Member; local_id: string | null }[],
): Promise<Change[]> => {
  if (refusals.length === 0) return [];
  const { keyring } = sync.services;
  const addresses = refusals.map(({ member }) => member.email_address);
  const suppressed = await suppressedOf(tx, keyring, addresses);
  const changes: Change[] = [];
  for (const { member, local_id } of refusals) {
    const { email_address: email, status } = member;
    if (suppressed.has(email)) continue;
    const ends = { record_id: local_id, remote_id: member.contact_id };
    if (!sync.isPlan && !(await put(sync, tx, email, status))) continue;
    changes.push(sync.change('suppressions', 'create', ends));
  }
  return changes;
};

/** Puts an address on the list; false where it came there at the same moment. */
const put = async (
  sync: MemberSync['sync'],
  tx: TenantTx,
  email: string,
  status: string,
): Promise<boolean> => {
  const values = { email, reason: refusing[status] };
  const writer = sync.writer(tx, { mailchimp_status: status });
  try {
    await tx.attempt(() => createRecord(writer, resources.suppressions, values));
    return true;
  } catch (error) {
    if (error instanceof Problem && error.code === 'duplicate_key') return false;
    throw error;
  }
};
