import type { HubspotFieldChange } from '../../generated/types.ts';
import type { RemoteRecord } from '../../integrations/hubspot/api.ts';
import type { MappedField } from '../../integrations/hubspot/mapping.ts';
import { type Base, localValue, merge, type Times } from '../../integrations/hubspot/merge.ts';
import { arriving, canonicalRemote, isUnfit, toLocal, toRemote } from '../../integrations/hubspot/values.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { decideCompanies, membersOf } from './companies.ts';
import { addChanges, type Fault, type Link, linksOf, type NewChange, saveLink } from './state.ts';
import { changedAt, contactColumns, emailsOf, mergedInto, type Sync } from './sync.ts';

/*
 * Plans and syncs share this step: for each pair of records it says what would be done, and a sync then does that. What
 * is equal on both sides is linked and noted here; a plan notes nothing.
 */

/** The two records of one contact, as far as they are there. */
export interface Pair {
  readonly link: Link | null;
  readonly local: Row | null;
  readonly remote: RemoteRecord | null;
  /** HubSpot's record was archived or deleted. */
  readonly gone?: true;
  /** Other links whose records became part of this one: two contacts here are one there. */
  readonly merged?: readonly Link[];
  /** The record that has our contact's address and is another contact's. */
  readonly taken?: RemoteRecord;
}

/** When each side wrote the fields of a contact last. */
export type TimesOf = (contact: string) => Times;
const nobodyKnows: TimesOf = () => () => undefined;

/** Finds our side of records of HubSpot: by their links, else by their e-mail addresses. */
export const pairUp = async (
  sync: Sync,
  tx: TenantTx,
  remotes: readonly RemoteRecord[],
): Promise<readonly (Pair & { readonly remote: RemoteRecord })[]> => {
  const { integration } = sync.wishes;
  const idsOf = (record: RemoteRecord) => [record.id, ...mergedInto(record)];
  const links = await linksOf(tx, integration, 'contacts', 'remote_id', remotes.flatMap(idsOf));
  const byRemote = new Map(links.map((link) => [link.remote_id, link]));
  // A record that was merged goes by the ids of before, too.
  const linksFor = (record: RemoteRecord) =>
    idsOf(record)
      .flatMap((id) => byRemote.get(id) ?? [])
      .sort((a, b) => Number(b.local_id !== null) - Number(a.local_id !== null));
  const unlinked = remotes.filter((record) => (linksFor(record)[0]?.local_id ?? null) === null);
  const byId = await contactsBy(
    sync,
    tx,
    'id',
    links.flatMap(({ local_id }) => local_id ?? []),
  );
  const byEmail = await contactsBy(sync, tx, 'email_key', unlinked.flatMap(emailsOf));
  const taken = await linksOf(
    tx,
    integration,
    'contacts',
    'local_id',
    [...byEmail.values()].map(({ id }) => id),
  );
  const isTaken = new Set(
    taken.filter(({ remote_id }) => remote_id !== null).map(({ local_id }) => local_id),
  );
  return remotes.map((remote) => {
    const [link = null, ...others] = linksFor(remote);
    const merged = others.filter(({ local_id }) => local_id !== null);
    if (link?.local_id) return { link, local: byId.get(link.local_id) ?? null, remote, merged };
    const matched = emailsOf(remote)
      .map((email) => byEmail.get(email))
      .find((row) => row && !isTaken.has(row.id));
    if (matched) isTaken.add(matched.id);
    return { link, local: matched ?? null, remote };
  });
};

/** Linked contacts whose records at HubSpot are there no more. */
export const goneOf = async (sync: Sync, tx: TenantTx, links: readonly Link[]): Promise<Pair[]> => {
  const ids = links.flatMap(({ local_id }) => local_id ?? []);
  const contacts = await contactsBy(sync, tx, 'id', ids);
  return links.map((link) => ({
    link,
    local: contacts.get(link.local_id ?? '') ?? null,
    remote: null,
    gone: true,
  }));
};

/** Contacts by their ids (deleted ones too), or living ones by their e-mail address. */
const contactsBy = async (
  sync: Sync,
  tx: TenantTx,
  key: 'id' | 'email_key',
  values: readonly string[],
): Promise<Map<string, Row>> => {
  if (values.length === 0) return new Map();
  const query = tx
    .selectFrom('contacts')
    .select(contactColumns(sync) as never)
    .where(key, 'in', values);
  const rows = (await (key === 'id'
    ? query
    : query.where('is_deleted', '=', false)
  ).execute()) as unknown as Row[];
  return new Map(rows.map((row) => [row[key] as string, row]));
};

/** A field of a contact where only the times could tell who is right. */
export interface Untimed {
  readonly contact: string;
  readonly remote: string;
  readonly fields: readonly string[];
}

/** The pairs for which somebody has to look when each side was written. */
export const untimedOf = (sync: Sync, pairs: readonly Pair[]): Untimed[] =>
  pairs.flatMap(({ link, local, remote }) => {
    if (!local || !remote) return [];
    const { untimed } = merge(sync.fields, local, remote.properties, link?.base ?? {});
    return untimed.length === 0 ? [] : [{ contact: local.id, remote: remote.id, fields: untimed }];
  });

/** Plans what becomes of pairs, within the limit; answers how many changes that makes. */
export const decide = async (
  sync: Sync,
  tx: TenantTx,
  pairs: readonly Pair[],
  room: number,
  times: TimesOf = nobodyKnows,
): Promise<number> => {
  const { services, run, wishes } = sync;
  const planned: { readonly change: NewChange; readonly local: Row | null }[] = [];
  for (const pair of pairs) {
    if (planned.length >= room) break;
    const change = plan(sync, pair, times);
    if (change) planned.push({ change, local: pair.local });
    else if (!wishes.plan) await note(sync, tx, pair);
    if (!wishes.plan) for (const other of pair.merged ?? []) await noteMerged(sync, tx, other, pair);
  }
  const changes = planned.map(({ change }) => change);
  await addChanges(services, tx, wishes.integration, run.id, changes);
  // What becomes of a contact decides about its company.
  const left = room - changes.length;
  return changes.length + (await decideCompanies(sync, tx, membersOf(planned), left));
};

const plan = (sync: Sync, pair: Pair, times: TimesOf): NewChange | null => {
  const { local, remote, link } = pair;
  if (pair.gone) return deletion(sync, pair);
  // Pushed, it would overwrite the other contact's record.
  if (pair.taken) return null;
  if (local?.is_deleted === true) return archiving(sync, pair);
  // What was removed here for good stays as it is there.
  if (link?.local_id && !local) return null;
  if (local && remote) return both(sync, pair, local, remote, times);
  if (remote) return onlyThere(sync, remote);
  return local && link?.remote_id == null ? onlyHere(sync, local) : null;
};

const both = (
  sync: Sync,
  { link }: Pair,
  local: Row,
  remote: RemoteRecord,
  times: TimesOf,
): NewChange | null => {
  const { only } = sync.wishes;
  const merged = merge(sync.fields, local, remote.properties, link?.base ?? {}, times(local.id));
  const left = merged.changes.filter(
    ({ to }) => (to === 'plugs' && only === 'push') || (to === 'hubspot' && only === 'pull'),
  );
  const changes = merged.changes.filter((change) => !left.includes(change));
  if (changes.length === 0) return null;
  const base = { ...merged.base };
  for (const { field } of left) {
    delete base[field];
    if (link?.base[field]) base[field] = link.base[field];
  }
  const pull = only === 'push' ? {} : merged.pull;
  const push = only === 'pull' ? {} : merged.push;
  return {
    ...about(local),
    remote_id: remote.id,
    label: labelOf(local, remote),
    plugs_action: Object.keys(pull).length > 0 ? 'update' : 'none',
    hubspot_action: Object.keys(push).length > 0 ? 'update' : 'none',
    fields: changes,
    contact_version: local.version as number,
    payload: { pull, push, base, remote_updated_at: changedAt(remote), look_again: left.length > 0 },
  };
};

const onlyThere = (sync: Sync, remote: RemoteRecord): NewChange | null => {
  if (sync.wishes.only === 'push' || !['both', 'plugs'].includes(sync.create)) return null;
  const pull: Record<string, string | number | null> = {};
  const base: Record<string, Base[string]> = {};
  const fields: HubspotFieldChange[] = [];
  for (const field of sync.fields.filter(
    ({ direction, column }) => direction !== 'push' && !column?.immutable,
  )) {
    const kept = canonicalRemote(field, remote.properties[field.property]);
    const theirs = arriving(field, kept);
    if (theirs === null) continue;
    const common = { field: field.field, property: field.property, plugs: null };
    const value = isUnfit(theirs) ? theirs : toLocal(field, theirs);
    if (isUnfit(value)) {
      if (field.unknown_value !== 'leave')
        fields.push({ ...common, hubspot: kept, to: 'none', reason: value.unfit, message: value.message });
      continue;
    }
    pull[field.field] = value;
    const then = toRemote(field, value);
    base[field.field] = [isUnfit(then) ? 0 : then, kept];
    fields.push({ ...common, hubspot: theirs as string, to: 'plugs', reason: 'changed' });
  }
  // A record that is empty, or says nothing that we keep, is nobody here.
  if (Object.keys(pull).length === 0) return null;
  return {
    ...about(null),
    remote_id: remote.id,
    label: labelOf(null, remote),
    plugs_action: 'create',
    hubspot_action: 'none',
    fields,
    contact_version: null,
    payload: {
      pull,
      push: {},
      base,
      remote_updated_at: changedAt(remote),
      // What stands for an empty value of ours goes there once the contact is here.
      look_again: sync.fields.some((field) => field.direction === 'push' && toRemote(field, null) !== null),
    },
  };
};

const onlyHere = (sync: Sync, local: Row): NewChange | null => {
  if (sync.wishes.only === 'pull' || !['both', 'hubspot'].includes(sync.create)) return null;
  // Without an address nobody could tell after a lost answer whether HubSpot has the contact already.
  if (typeof local.email_key !== 'string') return null;
  const push: Record<string, string> = {};
  const base: Record<string, Base[string]> = {};
  const fields: HubspotFieldChange[] = [];
  for (const field of sync.fields.filter(({ direction }) => direction !== 'pull')) {
    const ours = toRemote(field, localValue(local, field.field));
    if (ours === null) continue;
    const common = { field: field.field, property: field.property, hubspot: null };
    if (isUnfit(ours)) {
      if (field.unknown_value !== 'leave')
        fields.push({ ...common, plugs: null, to: 'none', reason: ours.unfit, message: ours.message });
      continue;
    }
    push[field.property] = ours;
    base[field.field] = [ours, ours];
    fields.push({ ...common, plugs: ours, to: 'hubspot', reason: 'changed' });
  }
  return {
    ...about(local),
    remote_id: null,
    label: labelOf(local, null),
    plugs_action: 'none',
    hubspot_action: 'create',
    fields,
    contact_version: local.version as number,
    payload: { pull: {}, push, base, remote_updated_at: null, look_again: false },
  };
};

/** HubSpot's record is gone: the contact stays here alone, or goes, too. */
const deletion = (sync: Sync, { link, local }: Pair): NewChange | null => {
  if (sync.onRemoteDelete === 'keep' || sync.wishes.only === 'push') return null;
  if (!link || !local || local.is_deleted === true || link.state === 'gone') return null;
  return goes(link, local, { plugs_action: 'delete', hubspot_action: 'none' });
};

/** The contact was deleted here since: its record stays there alone, or is archived. */
const archiving = (sync: Sync, { link, local }: Pair): NewChange | null => {
  if (sync.onLocalDelete === 'keep' || sync.wishes.only === 'pull') return null;
  if (!link?.remote_id || link.state === 'gone' || link.local_version === local!.version) return null;
  return goes(link, local!, { plugs_action: 'none', hubspot_action: 'archive' });
};

const goes = (
  { remote_id, base, remote_updated_at }: Link,
  local: Row,
  actions: Pick<NewChange, 'plugs_action' | 'hubspot_action'>,
): NewChange => ({
  ...actions,
  ...about(local),
  remote_id,
  label: labelOf(local, null),
  fields: [],
  contact_version: local.version as number,
  payload: { pull: {}, push: {}, base, remote_updated_at, look_again: false },
});

/** What a change of a contact is about. */
const about = (local: Row | null) =>
  ({ object: 'contacts', record_id: local?.id ?? null, contact_id: local?.id ?? null }) as const;

const labelOf = (local: Row | null, remote: RemoteRecord | null): string | null =>
  (local?.email as string | null | undefined) ?? remote?.properties.email ?? null;

const note = (sync: Sync, tx: TenantTx, pair: Pair): Promise<unknown> => {
  if (pair.gone) return noteGone(sync, tx, pair);
  return pair.taken ? noteTaken(sync, tx, pair.local!, pair.taken) : noteEqual(sync, tx, pair);
};

/** Both sides are the same: that is remembered, so that neither is read again before it changes. */
const noteEqual = async (sync: Sync, tx: TenantTx, { link, local, remote }: Pair): Promise<void> => {
  if (!remote || (!local && !link)) return;
  const { services, wishes } = sync;
  // Of what was deleted here only HubSpot's moment is noted: restored, it is compared with what was agreed on.
  const living = local?.is_deleted === true ? null : local;
  const merged = living && merge(sync.fields, living, remote.properties, link?.base ?? {});
  // What the other direction has left undone is still to be done.
  const isOpen = merged !== null && merged.changes.length > 0;
  await saveLink(services, tx, wishes.integration, {
    object: 'contacts',
    local_id: local?.id ?? link?.local_id ?? null,
    remote_id: remote.id,
    base: isOpen ? (link?.base ?? {}) : (merged?.base ?? link?.base ?? {}),
    local_version: (living?.version as number | undefined) ?? link?.local_version ?? null,
    remote_updated_at: changedAt(remote),
    look_again: isOpen,
    fault: null,
  });
};

/** HubSpot's record is gone and the contact stays: it is not made there again. */
const noteGone = async ({ services, wishes }: Sync, tx: TenantTx, { link }: Pair): Promise<void> => {
  const { local_id, remote_id, base, local_version, remote_updated_at } = link!;
  const known = { object: 'contacts', local_id, remote_id, base, local_version, remote_updated_at } as const;
  const gone = { state: 'gone', look_again: false, fault: null } as const;
  await saveLink(services, tx, wishes.integration, { ...known, ...gone });
};

/** Two contacts here became one record there: the other one keeps it, and people hear of this one. */
const noteMerged = async (
  { services, wishes }: Sync,
  tx: TenantTx,
  other: Link,
  { remote }: Pair,
): Promise<void> => {
  if (other.state === 'gone') return;
  const { local_id, remote_id, base, local_version, remote_updated_at } = other;
  const known = { object: 'contacts', local_id, remote_id, base, local_version, remote_updated_at } as const;
  const fault = sameThere(`HubSpot merged its record into ${remote!.id}`);
  await saveLink(services, tx, wishes.integration, { ...known, state: 'gone', look_again: false, fault });
};

/** A contact whose address HubSpot knows as one of another contact's record: it is not made, and people hear of it. */
const noteTaken = (
  { services, wishes }: Sync,
  tx: TenantTx,
  { id, version }: Row,
  { id: record }: RemoteRecord,
): Promise<string> =>
  saveLink(services, tx, wishes.integration, {
    object: 'contacts',
    local_id: id,
    remote_id: null,
    base: {},
    local_version: version as number,
    remote_updated_at: null,
    look_again: false,
    fault: sameThere(`HubSpot has its address with record ${record}`),
  });

const sameThere = (how: string): Fault => ({
  code: 'merged_at_hubspot',
  field: null,
  message: `${how}, which is another contact's here: delete one of the two contacts.`,
  correlation_id: null,
  is_retryable: false,
});

/** HubSpot's side of a linked record as it was seen last: nothing has been heard of it since. */
export const asAgreed = (
  fields: readonly MappedField[],
  { remote_id, base, remote_updated_at }: Link,
): RemoteRecord => ({
  id: remote_id!,
  properties: Object.fromEntries(fields.map(({ field, property }) => [property, base[field]?.[1] || null])),
  updatedAt: remote_updated_at ?? new Date(0).toISOString(),
});
