import type { HubspotFieldChange } from '../../generated/types.ts';
import type { RemoteRecord } from '../../integrations/hubspot/api.ts';
import type { MappedField } from '../../integrations/hubspot/mapping.ts';
import { type Base, localValue, merge, type Times } from '../../integrations/hubspot/merge.ts';
import { canonicalRemote, isUnfit, toLocal, toRemote } from '../../integrations/hubspot/values.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { addChanges, type Link, linksOf, type NewChange, saveLink } from './state.ts';
import { changedAt, emailsOf, type Sync } from './sync.ts';

/*
 * Plans and syncs share this step: for each pair of records it says what would be done, and a sync then does that. What
 * is equal on both sides is linked and noted here; a plan notes nothing.
 */

/** The two records of one contact, as far as they are there. */
export interface Pair {
  readonly link: Link | null;
  readonly local: Row | null;
  readonly remote: RemoteRecord | null;
}

/** When each side wrote the fields of a contact last. */
export type TimesOf = (contact: string) => Times;
const nobodyKnows: TimesOf = () => () => undefined;

/** Columns of a contact that deciding needs. */
export const contactColumns = ({ fields }: Pick<Sync, 'fields'>): string[] => [
  ...new Set([
    'id',
    'version',
    'is_deleted',
    'email',
    'email_key',
    'metadata',
    ...fields.filter(({ column }) => column !== null).map(({ field }) => field),
  ]),
];

/** Finds our side of records of HubSpot: by their links, else by their e-mail addresses. */
export const pairUp = async (
  sync: Sync,
  tx: TenantTx,
  remotes: readonly RemoteRecord[],
): Promise<readonly (Pair & { readonly remote: RemoteRecord })[]> => {
  const { integration } = sync.wishes;
  const links = await linksOf(
    tx,
    integration,
    'remote_id',
    remotes.map(({ id }) => id),
  );
  const linkOf = new Map(links.map((link) => [link.remote_id, link]));
  const unlinked = remotes.filter(({ id }) => (linkOf.get(id)?.local_id ?? null) === null);
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
    'local_id',
    [...byEmail.values()].map(({ id }) => id),
  );
  const isTaken = new Set(
    taken.filter(({ remote_id }) => remote_id !== null).map(({ local_id }) => local_id),
  );
  return remotes.map((remote) => {
    const link = linkOf.get(remote.id) ?? null;
    if (link?.local_id) return { link, local: byId.get(link.local_id) ?? null, remote };
    const matched = emailsOf(remote)
      .map((email) => byEmail.get(email))
      .find((row) => row && !isTaken.has(row.id));
    if (matched) isTaken.add(matched.id);
    return { link, local: matched ?? null, remote };
  });
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
  const planned: NewChange[] = [];
  for (const pair of pairs) {
    if (planned.length >= room) break;
    const change = plan(sync, pair, times);
    if (change) planned.push(change);
    else if (!wishes.plan) await noteEqual(sync, tx, pair);
  }
  await addChanges(services, tx, wishes.integration, run.id, planned);
  return planned.length;
};

const plan = (sync: Sync, pair: Pair, times: TimesOf): NewChange | null => {
  const { local, remote, link } = pair;
  // What was deleted here stays as it is there.
  if (local?.is_deleted === true || (link?.local_id && !local)) return null;
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
    contact_id: local.id,
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
    const theirs = canonicalRemote(field, remote.properties[field.property]);
    if (theirs === null) continue;
    const common = { field: field.field, property: field.property, plugs: null, hubspot: theirs };
    const value = toLocal(field, theirs);
    if (isUnfit(value)) {
      if (field.unknown_value !== 'leave')
        fields.push({ ...common, to: 'none', reason: value.unfit, message: value.message });
      continue;
    }
    pull[field.field] = value;
    base[field.field] = [theirs, theirs];
    fields.push({ ...common, to: 'plugs', reason: 'changed' });
  }
  // A record that is empty, or says nothing that we keep, is nobody here.
  if (Object.keys(pull).length === 0) return null;
  return {
    contact_id: null,
    remote_id: remote.id,
    label: labelOf(null, remote),
    plugs_action: 'create',
    hubspot_action: 'none',
    fields,
    contact_version: null,
    payload: { pull, push: {}, base, remote_updated_at: changedAt(remote), look_again: false },
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
    contact_id: local.id,
    remote_id: null,
    label: labelOf(local, null),
    plugs_action: 'none',
    hubspot_action: 'create',
    fields,
    contact_version: local.version as number,
    payload: { pull: {}, push, base, remote_updated_at: null, look_again: false },
  };
};

const labelOf = (local: Row | null, remote: RemoteRecord | null): string | null =>
  (local?.email as string | null | undefined) ?? remote?.properties.email ?? null;

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
    local_id: local?.id ?? link?.local_id ?? null,
    remote_id: remote.id,
    base: isOpen ? (link?.base ?? {}) : (merged?.base ?? link?.base ?? {}),
    local_version: (living?.version as number | undefined) ?? link?.local_version ?? null,
    remote_updated_at: changedAt(remote),
    look_again: isOpen,
    fault: null,
  });
};

/** HubSpot's side of a linked record as it was seen last: nothing has been heard of it since. */
export const asAgreed = (
  fields: readonly MappedField[],
  { remote_id, base, remote_updated_at }: Link,
): RemoteRecord => ({
  id: remote_id!,
  properties: Object.fromEntries(fields.map(({ field, property }) => [property, base[field]?.[1] || null])),
  updatedAt: remote_updated_at ?? new Date(0).toISOString(),
});
