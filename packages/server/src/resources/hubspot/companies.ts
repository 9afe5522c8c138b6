import { createHash } from 'node:crypto';
import { contactToCompany } from '../../integrations/hubspot/api.ts';
import { COMPANY_KEY } from '../../integrations/hubspot/mapping.ts';
import type { Base } from '../../integrations/hubspot/merge.ts';
import { unassociatedContacts } from '../../store/hubspot.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { addChanges, type Link, linksOf, type NewChange, saveLink } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * Companies are what contacts have in `company`: no table of ours holds them. A company's id follows from its name, and
 * stands at HubSpot in a unique property: whatever is lost here or on the way, the same name is the same company. That a
 * contact belongs to one is a record of its own, an association; what was agreed on is compared as everywhere.
 */

/** A contact, with the company that it has once the sync is done. */
export interface Member {
  /** Ours; null where this sync makes it. */
  readonly contact: string | null;
  /** HubSpot's, as far as it is known. */
  readonly remote: string | null;
  readonly version: number | null;
  readonly label: string | null;
  readonly company: string | null;
  /** Nothing else is planned for the contact. */
  readonly isSettled: boolean;
}

/** The form of a name by which companies are told apart: NFC, blanks as one, lower case. */
const canonicalName = (name: string): string =>
  name.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** The id of a company: the same for the same name in an organisation, for ever (RFC 9562, version 8: made of a hash). */
export const companyId = (organization: string, name: string): string => {
  const hash = createHash('sha256')
    .update(`${organization} ${canonicalName(name)}`)
    .digest();
  hash[6] = (hash[6]! & 0x0f) | 0x80;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const hex = hash.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  );
};

/** A member with what was agreed on about it, and what is to be. */
interface Seat {
  readonly member: Member;
  readonly link: Link | undefined;
  readonly name: string | null;
  readonly company: string | null;
}

/** Plans the companies of contacts and the associations with them, within the room there is; answers how many changes. */
export const decideCompanies = async (
  sync: Sync,
  tx: TenantTx,
  members: readonly Member[],
  room: number,
): Promise<number> => {
  const { services, run, wishes, companies } = sync;
  if (companies === null || wishes.only === 'pull' || members.length === 0) return 0;
  const { integration } = wishes;
  const contacts = members.flatMap(({ contact }) => contact ?? []);
  const links = await linksOf(tx, integration, 'associations', 'local_id', contacts);
  const linkOf = new Map(links.map((link) => [link.local_id, link]));
  const seats = members.map((member): Seat => {
    const name = member.company?.trim() ? member.company.trim() : null;
    const company = name === null ? null : companyId(run.organization, name);
    return { member, link: linkOf.get(member.contact), name, company };
  });
  const ids = [...new Set(seats.flatMap(({ company }) => company ?? []))];
  const known = new Map(
    (await linksOf(tx, integration, 'companies', 'local_id', ids)).map((link) => [link.local_id, link]),
  );
  const planned = await plannedCompanies(tx, run.id, ids);
  const changes: NewChange[] = [];
  for (const seat of seats) {
    const association = associationOf(sync, seat);
    if (association === null) {
      if (!wishes.plan) await noteSame(sync, tx, seat);
      continue;
    }
    const company = known.get(seat.company);
    const isThere = seat.company === null || typeof company?.remote_id === 'string';
    // A company that HubSpot refused is tried again when somebody has said so.
    if (!isThere && company && !company.look_again) continue;
    if (!isThere && !planned.has(seat.company!)) {
      if (changes.length >= room) break;
      planned.add(seat.company!);
      changes.push(creationOf(seat));
    }
    if (changes.length >= room) break;
    changes.push(association);
  }
  await addChanges(services, tx, integration, run.id, changes);
  return changes.length;
};

const plannedCompanies = async (tx: TenantTx, job: string, ids: readonly string[]): Promise<Set<string>> => {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('hubspot_changes')
    .select('record_id')
    .where('job_id', '=', job)
    .where('object', '=', 'companies')
    .where('record_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ record_id }) => record_id as string));
};

const nothing = { contact_version: null, plugs_action: 'none' } as const;
const ahead = { pull: {}, remote_updated_at: null, look_again: false } as const;

const creationOf = ({ name, company }: Seat): NewChange => ({
  ...nothing,
  object: 'companies',
  record_id: company,
  contact_id: null,
  remote_id: null,
  label: name,
  hubspot_action: 'create',
  fields: [
    { field: 'company', property: 'name', plugs: name, hubspot: null, to: 'hubspot', reason: 'changed' },
  ],
  payload: { ...ahead, push: { [COMPANY_KEY]: company!, name: name! }, base: { company: [name, name] } },
});

/** The company and the kind of association that were agreed on; a company that is gone from here was none. */
const agreed = (link: Link | undefined) => {
  const [company = null, remote = null] = link?.base.company ?? [];
  const [name = null] = link?.base.name ?? [];
  const [type = null] = link?.base.type ?? [];
  return { company, remote: remote === null ? null : String(remote), name: name || null, type: Number(type) };
};

/** What is done about a contact's association; null where it is as it should be. */
const associationOf = ({ companies, fields }: Sync, seat: Seat): NewChange | null => {
  const { member, link, name, company } = seat;
  const before = agreed(link);
  const type = companies!.primary ? contactToCompany.primary : contactToCompany.ordinary;
  // An emptied field empties nothing there, unless the mapping says so.
  const mayClear = fields.some(({ field, allow_clear }) => field === 'company' && allow_clear === true);
  if (company === null && (before.company === null || !mayClear)) return null;
  if (company === before.company && type === before.type) return null;
  // A primary company is an ordinary one as well: becoming it takes nothing away.
  const isMore = company === before.company && type === contactToCompany.primary;
  const action = before.company === null || isMore ? 'create' : company === null ? 'archive' : 'update';
  const base: Base =
    company === null ? {} : { company: [company, 0], name: [name, name], type: [String(type), String(type)] };
  return {
    ...nothing,
    object: 'associations',
    record_id: member.contact,
    contact_id: member.contact,
    remote_id: member.remote,
    label: member.label,
    contact_version: member.version,
    hubspot_action: action,
    fields: [
      {
        field: 'company',
        property: 'company',
        plugs: name,
        hubspot: before.name,
        to: 'hubspot',
        reason: 'changed',
      },
    ],
    payload: {
      ...ahead,
      push: {
        company: company ?? '',
        type: String(type),
        from: action === 'create' ? '' : (before.remote ?? ''),
        from_type: String(before.type),
      },
      base,
    },
  };
};

/** Nothing is to be done about a contact's company: it is not looked at again before it changes. */
const noteSame = async ({ services, wishes }: Sync, tx: TenantTx, { member, link }: Seat): Promise<void> => {
  if (!link || !member.isSettled) return;
  const { local_id, remote_id, base, remote_updated_at, state } = link;
  await saveLink(services, tx, wishes.integration, {
    object: 'associations',
    local_id,
    remote_id,
    base,
    local_version: member.version,
    remote_updated_at,
    look_again: false,
    fault: null,
    state,
  });
};

/** Contacts as they will be once what is planned for them is done. */
export const membersOf = (
  planned: readonly { readonly change: NewChange; readonly local: Row | null }[],
): Member[] =>
  planned
    .filter(({ change }) => change.plugs_action !== 'delete' && change.hubspot_action !== 'archive')
    .map(({ change, local }) => ({
      contact: change.contact_id,
      remote: change.remote_id,
      version: change.contact_version,
      label: change.label,
      company: companyIn(change.payload.pull.company, local),
      isSettled: false,
    }));

const companyIn = (pulled: string | number | null | undefined, local: Row | null): string | null =>
  pulled === undefined
    ? ((local?.company as string | null | undefined) ?? null)
    : pulled === null
      ? null
      : String(pulled);

/** One page of contacts that are at HubSpot and whose company may not be what it is there. */
export const membersPage = async (
  tx: TenantTx,
  page: {
    readonly integration: string;
    readonly job: string;
    readonly above: string;
    readonly limit: number;
  },
): Promise<Member[]> =>
  (await unassociatedContacts(tx, page)).map(({ id, version, email, company, remote_id }) => ({
    contact: id,
    remote: remote_id,
    version,
    label: email,
    company,
    isSettled: true,
  }));
