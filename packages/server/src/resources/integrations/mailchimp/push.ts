import { isGone } from '../../../integrations/fault.ts';
import { BATCH, type MemberError } from '../../../integrations/mailchimp/api.ts';
import {
  type Agreed,
  agreedHere,
  CONTACT_FIELDS,
  type ContactValues,
  mergeFieldsOf,
  newMember,
  tagChanges,
} from '../../../integrations/mailchimp/values.ts';
import { canonicalEmail } from '../../../lib/canonical.ts';
import { NIL_UUID } from '../../../lib/world.ts';
import { dirtyMembers } from '../../../store/integrations.ts';
import { suppressedOf } from '../../suppressions/marks.ts';
import { codeOf, failed, LIMIT, withoutAddresses } from '../faults.ts';
import type { Link } from '../links.ts';
import { eachOf } from '../syncing.ts';
import type { Change } from '../tally.ts';
import type { MemberSync } from './members.ts';
import { noteMembers } from './pull.ts';
import { CONNECTIONS } from './unsubscribe.ts';

type Contact = ContactValues & {
  readonly id: string;
  readonly version: number;
  readonly contact_type: string;
};

/** What is to be done for one contact. */
interface Verdict {
  readonly contact: Contact;
  readonly link: Link;
  readonly agreed: Agreed;
  readonly action: 'create' | 'update' | null;
  /** Why it is passed over. */
  readonly code?: string;
}

/** What came of it; no link where nothing is to be kept, no change where there is nothing to tell. */
interface Result {
  readonly link: Link | null;
  readonly change: Change | null;
}

/** Adds and changes members for contacts that have changed, five hundred at a time. */
export const pushMembers = async (one: MemberSync): Promise<void> => {
  const { sync } = one;
  for (let above = NIL_UUID; ; ) {
    const verdicts = await nextVerdicts(one, above);
    const last = verdicts.at(-1)?.contact.id;
    if (last === undefined) return;
    const { results, met } = await carryOut(one, verdicts);
    await sync.commit(async (tx) => {
      for (const { link } of results) if (link !== null) await sync.links.save(tx, link);
      return results.flatMap(({ change }) => change ?? []);
    });
    // Those who turned out to be members already have their link now, and are looked at once more.
    if (met === 0) above = last;
  }
};

const nextVerdicts = ({ sync, object, settings, isAnew }: MemberSync, above: string): Promise<Verdict[]> =>
  sync.read(async (tx) => {
    const contacts = (await dirtyMembers(tx, {
      integration: sync.wishes.integration,
      object,
      columns: ['id', 'version', 'email', ...CONTACT_FIELDS],
      types: settings.contactTypes,
      all: isAnew,
      above,
      limit: BATCH,
    })) as unknown as Contact[];
    const ids = contacts.map(({ id }) => id);
    const links = await sync.links.by(tx, object, 'local_id', ids);
    const addresses = contacts.map(({ email }) => email);
    const suppressed = await suppressedOf(tx, sync.services.keyring, addresses);
    return contacts.map((contact): Verdict => {
      const link = links.get(contact.id) ?? sync.links.blank(object, { local_id: contact.id });
      const agreed = agreedHere(settings, contact);
      return { contact, link, agreed, ...decide(settings, contact, link, agreed, suppressed) };
    });
  });

const decide = (
  { contactTypes }: MemberSync['settings'],
  contact: Contact,
  link: Link,
  { fields, tags }: Agreed,
  suppressed: ReadonlySet<string>,
): Pick<Verdict, 'action' | 'code'> => {
  if (contactTypes !== null && !contactTypes.includes(contact.contact_type)) return { action: null };
  if (link.remote_id === null)
    return suppressed.has(contact.email) ? { action: 'create', code: 'suppressed' } : { action: 'create' };
  if (link.agreed === `${fields} ${tags}`) return { action: null };
  return link.there === 'subscribed' || link.there === 'pending' || link.there === 'transactional'
    ? { action: 'update' }
    : { action: 'update', code: `${link.there}_there` };
};

/** Does what was decided, in so many calls as that takes. `met`: how many were there already. */
const carryOut = async (
  one: MemberSync,
  verdicts: readonly Verdict[],
): Promise<{ results: Result[]; met: number }> => {
  const is = (action: string) => (verdict: Verdict) =>
    verdict.action === action && verdict.code === undefined && !one.sync.isPlan;
  const { results: made, met } = await create(one, verdicts.filter(is('create')));
  const changed = await eachOf(verdicts.filter(is('update')), CONNECTIONS, (verdict) => update(one, verdict));
  const others = verdicts.filter((verdict) => !is('create')(verdict) && !is('update')(verdict));
  return { results: [...made, ...changed, ...others.map((verdict) => leave(one, verdict))], met };
};

/** What needs no call: what is the same already, what is passed over, and all of a plan. */
const leave = (one: MemberSync, verdict: Verdict): Result => {
  const { action, code, link } = verdict;
  if (action === null) return { link: settled(verdict, link), change: null };
  if (code === undefined) return { link: null, change: told(one, verdict) };
  const change = told(one, verdict, { outcome: 'skipped', code });
  // Whoever comes off the list is to become a member then, without another change.
  return {
    link: link.remote_id === null ? null : { ...link, local_version: verdict.contact.version },
    change,
  };
};

const settled = ({ contact, agreed }: Verdict, link: Link): Link => ({
  ...link,
  agreed: `${agreed.fields} ${agreed.tags}`,
  local_version: contact.version,
  fault: null,
});

/** As it is, until the contact changes. */
const faulty = ({ contact }: Verdict, link: Link, change: Change): Result => ({
  link: change.code === LIMIT ? null : { ...link, local_version: contact.version, fault: change.code },
  change,
});

const told = ({ sync }: MemberSync, { contact, link, action }: Verdict, more: Partial<Change> = {}): Change =>
  sync.change('members', action!, { record_id: contact.id, remote_id: link.remote_id }, more);

const create = async (
  one: MemberSync,
  verdicts: readonly Verdict[],
): Promise<{ results: Result[]; met: number }> => {
  const { api, settings } = one;
  if (verdicts.length === 0) return { results: [], met: 0 };
  const { new_members, errors } = await api.add(
    settings.list,
    verdicts.map(({ contact }) => newMember(settings, contact)),
  );
  const made = new Map(new_members.map((member) => [canonicalEmail(member.email_address), member]));
  const refused = new Map(errors.map((error) => [canonicalEmail(error.email_address), error]));
  const results: Result[] = [];
  const there: Verdict[] = [];
  for (const verdict of verdicts) {
    const key = canonicalEmail(verdict.contact.email);
    const member = made.get(key);
    const error = refused.get(key);
    if (member !== undefined) {
      const link = { ...verdict.link, remote_id: member.contact_id, there: member.status };
      results.push({
        link: settled(verdict, link),
        change: told(one, verdict, { remote_id: member.contact_id }),
      });
    } else if (error === undefined || error.error_code === 'ERROR_CONTACT_EXISTS') there.push(verdict);
    else results.push(faulty(verdict, verdict.link, told(one, verdict, faultOf(error))));
  }
  const strangers = await meet(one, there);
  return { results: [...results, ...strangers], met: there.length - strangers.length };
};

const faultOf = ({ error, error_code }: MemberError): Partial<Change> => ({
  outcome: 'failed',
  code: codeOf(error_code),
  message: withoutAddresses(error),
});

/** Looks up those who are members already; answers those who are not, or are a member that is another contact's. */
const meet = async (one: MemberSync, verdicts: readonly Verdict[]): Promise<Result[]> => {
  const { sync, api, settings, object } = one;
  const found = await eachOf(verdicts, CONNECTIONS, ({ contact }) =>
    api.member(settings.list, contact.email),
  );
  const members = found.flatMap((member) => member ?? []);
  if (members.length > 0) await sync.commit((tx) => noteMembers(one, tx, members));
  const ids = verdicts.map(({ contact }) => contact.id);
  const links = await sync.read((tx) => sync.links.by(tx, object, 'local_id', ids));
  return verdicts
    .filter(({ contact }) => (links.get(contact.id)?.remote_id ?? null) === null)
    .map((verdict) => {
      const code = found[verdicts.indexOf(verdict)] ? 'member_of_another' : 'no_answer';
      return faulty(verdict, verdict.link, told(one, verdict, { outcome: 'failed', code }));
    });
};

const update = async (one: MemberSync, verdict: Verdict): Promise<Result> => {
  const { api, settings } = one;
  const { contact, link, agreed } = verdict;
  const [fields, tags] = link.agreed?.split(' ') ?? [];
  try {
    if (fields !== agreed.fields)
      await api.change(settings.list, link.remote_id!, {
        email_address: contact.email,
        merge_fields: mergeFieldsOf(settings, contact),
      });
    if (tags !== agreed.tags) await api.tag(settings.list, link.remote_id!, tagChanges(settings, contact));
    return { link: settled(verdict, link), change: told(one, verdict) };
  } catch (error) {
    if (!isGone(error)) return faulty(verdict, link, told(one, verdict, failed(error)));
    const change = told(one, verdict, { outcome: 'skipped', code: 'gone_there' });
    return { link: { ...link, there: 'archived', local_version: contact.version }, change };
  }
};
