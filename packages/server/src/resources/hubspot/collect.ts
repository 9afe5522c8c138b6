import { BATCH, type RemoteRecord, SEARCH_PAGE } from '../../integrations/hubspot/api.ts';
import { canonicalRemote } from '../../integrations/hubspot/values.ts';
import { NIL_UUID } from '../../lib/world.ts';
import { dirtyContacts, dirtyInteractions } from '../../store/hubspot.ts';
import { dirtyAttendance, dirtyEvents } from '../../store/hubspot-events.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import { decideCompanies, membersPage } from './companies.ts';
import { asAgreed, decide, goneOf, type Pair, pairUp, untimedOf } from './decide.ts';
import { decideAttendance, decideEvents } from './events.ts';
import { hintsAfter, takeHints } from './hints.ts';
import { activityNames, decideInteractions } from './interactions.ts';
import { type Link, linksOf, linksToLookAt } from './state.ts';
import {
  changedAt,
  contactColumns,
  emailsOf,
  mergedInto,
  type Place,
  propertiesOf,
  type Sync,
  type Window,
} from './sync.ts';
import { timesFor } from './times.ts';

/*
 * The deciding half of a sync goes through HubSpot's changes, then through what is to be looked at again, then through
 * our own changes, a page a commit. Each page's place commits with what was decided about it.
 */

/** HubSpot's index may lag: what changed in the last half minute is left to the next sync. */
const SETTLE_MS = 30_000;
/** And looked at again a little later, and once more when even a slow index has caught up. */
const OVERLAP_MS = 10 * 60_000;
const SWEEP_MS = 60 * 60_000;
const APART_MS = 60_000;

/** The windows that hold what HubSpot has changed since, by the account's clock. */
export const windowsFor = (
  cursor: { readonly seen_until: string | null; readonly swept_until: string | null },
  nowThere: number,
  full: boolean,
): readonly Window[] => {
  const to = nowThere - SETTLE_MS;
  const archived = { kind: 'archived', to } as const;
  if (full) return [{ kind: 'all', to }, archived];
  if (cursor.seen_until === null) return [{ kind: 'all', to }];
  const from = Date.parse(cursor.seen_until) - OVERLAP_MS;
  const swept = Date.parse(cursor.swept_until ?? cursor.seen_until);
  const sweep = nowThere - SWEEP_MS - swept >= SWEEP_MS;
  return [
    { kind: 'recent', from, to: Math.max(to, from) },
    ...(sweep ? [{ kind: 'sweep', from: swept, to: nowThere - SWEEP_MS } as const, archived] : []),
  ];
};

/** One page of HubSpot's changes. */
export const pullPage = async (sync: Sync, place: Place): Promise<Place> => {
  const [window] = place.windows;
  if (!window) return { ...place, step: 'hinted', after: null };
  const { api } = sync;
  if (window.kind === 'all' || window.kind === 'archived') return listPage(sync, place, window);
  const page = await api.changed('contacts', window.from, window.to, place.after ?? '0', propertiesOf(sync));
  const known = await sync.run.tenant.read((tx) =>
    linksOf(
      tx,
      sync.wishes.integration,
      'contacts',
      'remote_id',
      page.results.map(({ id }) => id),
    ),
  );
  const linked = new Map(
    known
      .filter(({ look_again, state }) => !look_again && state === 'linked')
      .map((link) => [link.remote_id, link]),
  );
  // What was dealt with before is no news, nor is our own write: that left both sides as they had agreed.
  const news = page.results.filter((record) => {
    const link = linked.get(record.id);
    if (link === undefined) return true;
    return link.remote_updated_at !== changedAt(record) && !(page.isWhole && isAgreed(sync, link, record));
  });
  // The index may be older than the record: values come from the record.
  const records = await readInBatches(
    sync,
    news.map(({ id }) => id),
  );
  const last = page.results.at(-1)?.id;
  const isLast = last === undefined || page.results.length < SEARCH_PAGE || page.total <= SEARCH_PAGE;
  const next = isLast ? windowDone(place, window, page.date) : { ...place, after: last };
  const lost = news.map(({ id }) => id).filter(notAmong(records));
  return commit(sync, next, news.length, (tx) => pairsOf(sync, tx, records, lost));
};

/** Whether the index has a record as both sides agreed. Where that is older than the record, a later look finds it. */
const isAgreed = ({ fields }: Sync, { base }: Link, record: RemoteRecord): boolean =>
  mergedInto(record).length === 0 &&
  fields.every(
    (field) => canonicalRemote(field, record.properties[field.property]) === (base[field.field]?.[1] ?? null),
  );

/** One page of all records, or of those in the recycle bin. */
const listPage = async (sync: Sync, place: Place, window: Window): Promise<Place> => {
  const archived = window.kind === 'archived';
  const page = await sync.api.list('contacts', propertiesOf(sync), place.after, { archived });
  const isLast = page.after === null;
  const next = isLast ? windowDone(place, window, page.date) : { ...place, after: page.after };
  const ids = page.results.map(({ id }) => id);
  if (archived) return commit(sync, next, 0, (tx) => pairsOf(sync, tx, [], ids));
  if (sync.wishes.full) await noteSeen(sync, ids, isLast);
  return commit(sync, next, ids.length, (tx) => pairUp(sync, tx, page.results));
};

/** Records that were asked for and are not among those answered, under no id of theirs. */
const notAmong = (records: readonly RemoteRecord[]): ((id: string) => boolean) => {
  const found = new Set(records.flatMap((record) => [record.id, ...mergedInto(record)]));
  return (id) => !found.has(id);
};

/** Records with their contacts, and contacts whose records are archived or deleted, as far as that is news. */
const pairsOf = async (
  sync: Sync,
  tx: TenantTx,
  records: readonly RemoteRecord[],
  lost: readonly string[],
): Promise<Pair[]> => {
  const links = await linksOf(tx, sync.wishes.integration, 'contacts', 'remote_id', lost);
  const news = links.filter(({ state }) => state === 'linked');
  return [...(await pairUp(sync, tx, records)), ...(await goneOf(sync, tx, news))];
};

/** Notes which linked records a reading of all has met; those that it has not met in the end are looked at one by one. */
const noteSeen = ({ run, wishes }: Sync, ids: readonly string[], isLast: boolean): Promise<void> =>
  run.checkpoint(async (tx) => {
    const links = () =>
      tx
        .updateTable('hubspot_links')
        .where('integration_id', '=', wishes.integration)
        .where('object', '=', 'contacts');
    if (ids.length > 0) await links().set({ seen_by: run.id }).where('remote_id', 'in', ids).execute();
    if (isLast)
      await links()
        .set({ look_again: true })
        .where('state', '=', 'linked')
        .where('remote_id', 'is not', null)
        .where((eb) => eb.or([eb('seen_by', 'is', null), eb('seen_by', '!=', run.id)]))
        .execute();
  });

/** A window is done up to its end, and never further than half a minute before the account answered. */
const windowDone = (place: Place, window: Window, date: number | null): Place => {
  const there = (date ?? window.to + SETTLE_MS) - SETTLE_MS;
  const until = Math.min(window.to, there);
  const rest = place.windows.slice(1);
  const done = { ...place, windows: rest, after: null };
  if (window.kind === 'archived') return done;
  if (window.kind === 'sweep') return { ...done, sweptUntil: window.to };
  // The two clocks have moved apart since they were compared last: what is missing is looked at now.
  const missing =
    there - window.to > APART_MS ? [{ kind: 'recent', from: window.to, to: there } as const] : [];
  return {
    ...done,
    windows: [...missing, ...rest],
    seenUntil: until,
    ...(window.kind === 'all' && { sweptUntil: until }),
  };
};

/** One page of links that are to be looked at whatever their records' versions say. */
export const againPage = async (sync: Sync, place: Place): Promise<Place> => {
  const { integration } = sync.wishes;
  const after = place.after ?? NIL_UUID;
  const links = await sync.run.tenant.read((tx) => linksToLookAt(tx, integration, after, BATCH));
  const last = links.at(-1);
  if (!last) return { ...place, step: sync.wishes.only === 'pull' ? 'judge' : 'local', after: null };
  const linked = links.map(({ remote_id }) => remote_id!);
  const known = await sync.run.tenant.read((tx) => alreadyPlanned(tx, sync.run.id, linked));
  const ids = linked.filter((id) => !known.has(id));
  const records = await readInBatches(sync, ids);
  const lost = ids.filter(notAmong(records));
  return commit(sync, { ...place, after: last.id }, records.length, (tx) => pairsOf(sync, tx, records, lost));
};

/** One page of the records that HubSpot's webhooks named; its index may not know yet what happened to them. */
export const hintedPage = async (sync: Sync, place: Place): Promise<Place> => {
  const { run, wishes } = sync;
  const { hints, known } = await run.tenant.read(async (tx) => {
    const page = await hintsAfter(tx, wishes.integration, place.after ?? '', BATCH);
    return { hints: page, known: await alreadyPlanned(tx, run.id, page) };
  });
  const last = hints.at(-1);
  if (last === undefined) return { ...place, step: 'again', after: null };
  if (!wishes.plan) await run.checkpoint((tx) => takeHints(tx, wishes.integration, run.id, hints));
  const ids = hints.filter((id) => !known.has(id));
  const records = await readInBatches(sync, ids);
  const lost = ids.filter(notAmong(records));
  return commit(sync, { ...place, after: last }, records.length, (tx) => pairsOf(sync, tx, records, lost));
};

const alreadyPlanned = async (
  tx: TenantTx,
  job: string,
  ids: readonly string[],
): Promise<Set<string | null>> => {
  if (ids.length === 0) return new Set();
  const rows = await tx
    .selectFrom('hubspot_changes')
    .select('remote_id')
    .where('job_id', '=', job)
    .where('object', '=', 'contacts')
    .where('remote_id', 'in', ids)
    .execute();
  return new Set(rows.map(({ remote_id }) => remote_id as string));
};

/** One page of our own changes. */
export const localPage = async (sync: Sync, place: Place): Promise<Place> => {
  const { wishes, run, fields } = sync;
  const columns = contactColumns(sync);
  const after = place.after ?? NIL_UUID;
  const deleted = sync.onLocalDelete === 'archive';
  const page = { integration: wishes.integration, job: run.id, columns, above: after, limit: BATCH, deleted };
  const { rows, links } = await run.tenant.read(async (tx) => {
    const found = (await dirtyContacts(tx, page)) as Row[];
    return {
      rows: found,
      links: await linksOf(
        tx,
        wishes.integration,
        'contacts',
        'local_id',
        found.map(({ id }) => id),
      ),
    };
  });
  const last = rows.at(-1);
  if (!last) return { ...place, step: 'companies', after: null };
  const linkOf = new Map(
    links.flatMap((link) => (link.remote_id === null ? [] : [[link.local_id, link] as const])),
  );
  // Who only pushes has not heard what HubSpot changed meanwhile.
  const isHeard = wishes.only !== 'push';
  const linked = isHeard
    ? []
    : await readInBatches(
        sync,
        [...linkOf.values()].map(({ remote_id }) => remote_id!),
      );
  const fresh = rows.filter(({ id }) => !linkOf.has(id));
  const strangers = await readByEmail(sync, fresh);
  const unlinked = await run.tenant.read((tx) => pairUp(sync, tx, strangers));
  const matched = new Map(unlinked.flatMap((pair) => (pair.local ? [[pair.local.id, pair] as const] : [])));
  // An address that its contact has given up is free for another one.
  const others = unlinked.filter(
    ({ local, remote }) =>
      local?.is_deleted === false && emailsOf(remote).includes(local.email_key as string),
  );
  const there = new Map(linked.map((record) => [record.id, record]));
  const pairs = rows.map((local): Pair => {
    const link = linkOf.get(local.id);
    if (!link) {
      const taken = others.find(({ remote }) => emailsOf(remote).includes(local.email_key as string))?.remote;
      return matched.get(local.id) ?? { link: null, local, remote: null, ...(taken && { taken }) };
    }
    return { link, local, remote: isHeard ? asAgreed(fields, link) : (there.get(link.remote_id!) ?? null) };
  });
  return commit(sync, { ...place, after: last.id }, 0, async () => pairs);
};

/** One page of contacts whose company may not be what it is at HubSpot. */
export const companiesPage = async (sync: Sync, place: Place): Promise<Place> => {
  const { run, wishes } = sync;
  const above = place.after ?? NIL_UUID;
  const page = { integration: wishes.integration, job: run.id, above, limit: BATCH };
  const members = sync.companies === null ? [] : await run.tenant.read((tx) => membersPage(tx, page));
  const last = members.at(-1)?.contact;
  if (!last) return { ...place, step: 'interactions', after: null };
  return planned(sync, { ...place, after: last }, (tx, room) => decideCompanies(sync, tx, members, room));
};

/** One page of interactions that have changed since they were pushed. */
export const interactionsPage = async (sync: Sync, place: Place): Promise<Place> => {
  const { run, wishes } = sync;
  const above = place.after ?? NIL_UUID;
  const page = { integration: wishes.integration, job: run.id, above, limit: BATCH };
  const rows = sync.interactions
    ? await run.tenant.read((tx) => dirtyInteractions(tx, page, activityNames))
    : [];
  const last = rows.at(-1);
  if (!last) return { ...place, step: 'events', after: null };
  return planned(sync, { ...place, after: last.id }, (tx, room) => decideInteractions(sync, tx, rows, room));
};

/** One page of events that have changed since they were pushed. */
export const eventsPage = async (sync: Sync, place: Place): Promise<Place> => {
  const { run, wishes } = sync;
  const above = place.after ?? NIL_UUID;
  const deleted = sync.onLocalDelete === 'archive';
  const page = { integration: wishes.integration, job: run.id, above, limit: BATCH, deleted };
  const rows = sync.events ? await run.tenant.read((tx) => dirtyEvents(tx, page)) : [];
  const last = rows.at(-1);
  if (!last) return { ...place, step: 'attendance', after: null };
  return planned(sync, { ...place, after: last.id }, (tx, room) => decideEvents(sync, tx, rows, room));
};

/** One page of attendances that have changed since they were pushed. */
export const attendancePage = async (sync: Sync, place: Place): Promise<Place> => {
  const { run, wishes } = sync;
  const above = place.after ?? NIL_UUID;
  const page = { integration: wishes.integration, job: run.id, above, limit: BATCH };
  const rows = sync.events ? await run.tenant.read((tx) => dirtyAttendance(tx, page)) : [];
  const last = rows.at(-1);
  if (!last) return { ...place, step: 'judge', after: null };
  return planned(sync, { ...place, after: last.id }, (tx, room) => decideAttendance(sync, tx, rows, room));
};

const readInBatches = async (sync: Sync, ids: readonly string[]): Promise<RemoteRecord[]> => {
  const found: RemoteRecord[] = [];
  for (let at = 0; at < ids.length; at += BATCH)
    found.push(...(await sync.api.read('contacts', ids.slice(at, at + BATCH), propertiesOf(sync))));
  return found;
};

const readByEmail = async (sync: Sync, rows: readonly Row[]): Promise<readonly RemoteRecord[]> => {
  const emails = rows.flatMap(({ email_key }) => (typeof email_key === 'string' ? [email_key] : []));
  if (emails.length === 0) return [];
  return sync.api.read('contacts', emails, propertiesOf(sync), { idProperty: 'email' });
};

/** Decides about a page and commits that with the place. */
const commit = async (
  sync: Sync,
  next: Place,
  seen: number,
  found: (tx: TenantTx) => Promise<readonly Pair[]>,
): Promise<Place> => {
  const untimed = untimedOf(sync, await sync.run.tenant.read(found));
  const times = await timesFor(sync, untimed);
  const place = { ...next, seen: next.seen + seen };
  return planned(sync, place, async (tx, room) => decide(sync, tx, await found(tx), room, times));
};

/** Plans within the limit, and commits that with the place. */
const planned = (
  { run, wishes }: Sync,
  next: Place,
  plan: (tx: TenantTx, room: number) => Promise<number>,
): Promise<Place> => {
  const room = (wishes.limit ?? Number.POSITIVE_INFINITY) - next.changes;
  return run.checkpoint(
    async (tx) => {
      const changes = await plan(tx, room);
      const limited = changes >= room;
      const place = { ...next, changes: next.changes + changes, limited };
      return limited ? { ...place, step: 'judge' as const, after: null } : place;
    },
    (place) => shown(place),
  );
};

/** A place as the job's progress: where a killed run goes on, and what whoever waits is shown. */
export const shown = (place: Place) => ({
  ...place,
  done: place.seen + place.changes,
  total: null,
  unit: 'contacts',
});
