import type { HubspotChangesRow } from '../../generated/tables.ts';
import type { HubspotFieldChange } from '../../generated/types.ts';
import type { ObjectName } from '../../integrations/hubspot/api.ts';
import type { Base } from '../../integrations/hubspot/merge.ts';
import type { NewRow, TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';

/* What a sync remembers: links between records, how far it has seen, and what it plans for each record. */

/** What is synced: records of HubSpot's, or that one belongs to another. */
export type SyncObject = HubspotChangesRow['object'];

/** Two records that are the same one, or one with a fault that keeps it from having its other. */
export interface Link {
  readonly id: string;
  readonly local_id: string | null;
  readonly remote_id: string | null;
  readonly base: Base;
  readonly local_version: number | null;
  readonly remote_updated_at: string | null;
  readonly look_again: boolean;
  /** `gone`: one side was deleted, and the other lives on alone. */
  readonly state: 'linked' | 'gone';
}

/** Why a record could not be synced. */
export interface Fault {
  readonly code: string;
  readonly field: string | null;
  readonly message: string;
  readonly correlation_id: string | null;
  /** The next sync tries it again by itself. */
  readonly is_retryable: boolean;
}

/** What is written when a planned change is carried out, and what holds afterwards. */
export interface Payload {
  readonly pull: Readonly<Record<string, string | number | null>>;
  readonly push: Readonly<Record<string, string>>;
  readonly base: Base;
  /** HubSpot's moment of change that was looked at; null for a record that is not there yet. */
  readonly remote_updated_at: string | null;
  /** Something was left for another time. */
  readonly look_again: boolean;
}

/** A planned change of one record. */
export interface Change {
  readonly id: string;
  readonly object: SyncObject;
  /** Our record of that kind. */
  readonly record_id: string | null;
  /** The contact that it is about. */
  readonly contact_id: string | null;
  readonly remote_id: string | null;
  readonly label: string | null;
  readonly plugs_action: HubspotChangesRow['plugs_action'];
  readonly hubspot_action: HubspotChangesRow['hubspot_action'];
  readonly fields: readonly HubspotFieldChange[];
  readonly outcome: HubspotChangesRow['outcome'];
  readonly contact_version: number | null;
  /** Changes of one key travel in one call, where a call is about one thing; empty elsewhere. */
  readonly batch_key: string;
  readonly payload: Payload;
}

type LinkRow = Omit<Link, 'base'> & { readonly agreed: string };
const linkOf = ({ agreed, ...row }: LinkRow): Link => ({ ...row, base: JSON.parse(agreed) as Base });

const LINK = [
  'id',
  'local_id',
  'remote_id',
  'agreed',
  'local_version',
  'remote_updated_at',
  'look_again',
  'state',
] as const;

/** The links of one kind of record that one of these ids belongs to. */
export const linksOf = async (
  tx: TenantTx,
  integration: string,
  object: SyncObject,
  side: 'local_id' | 'remote_id',
  ids: readonly string[],
): Promise<Link[]> => {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom('hubspot_links')
    .select(LINK)
    .where('integration_id', '=', integration)
    .where('object', '=', object)
    .where(side, 'in', ids)
    .execute();
  return (rows as unknown as LinkRow[]).map(linkOf);
};

/** Links of contacts that are to be looked at whatever their records' versions say, by id. */
export const linksToLookAt = async (
  tx: TenantTx,
  integration: string,
  above: string,
  limit: number,
): Promise<Link[]> => {
  const rows = await tx
    .selectFrom('hubspot_links')
    .select(LINK)
    .where('integration_id', '=', integration)
    .where('object', '=', 'contacts')
    .where('look_again', '=', true)
    .where('remote_id', 'is not', null)
    .where('id', '>', above)
    .orderBy('id')
    .limit(limit)
    .execute();
  return (rows as unknown as LinkRow[]).map(linkOf);
};

/** How the links of one kind of record stand. */
export interface LinkCounts {
  readonly object: SyncObject;
  /** On both sides. */
  readonly linked: number;
  readonly faults: number;
  readonly waiting: number;
}

/** How the links of these kinds of record stand. */
export const linkCounts = async (
  tx: TenantTx,
  integration: string,
  objects: readonly SyncObject[],
): Promise<LinkCounts[]> => {
  const rows = (await tx
    .selectFrom('hubspot_links')
    .select('object')
    .select(({ fn, eb }) => {
      const isWhole = eb.and([
        eb('state', '=', 'linked'),
        eb('local_id', 'is not', null),
        eb('remote_id', 'is not', null),
        // With nothing agreed on it is a fault, or forgotten.
        eb('agreed', '!=', '{}'),
      ]);
      return [
        fn.count<number>(eb.case().when(isWhole).then(1).end()).as('linked'),
        fn.count<number>('fault').as('faults'),
        fn.count<number>(eb.case().when('look_again', '=', true).then(1).end()).as('waiting'),
      ];
    })
    .where('integration_id', '=', integration)
    .groupBy('object')
    .execute()) as unknown as LinkCounts[];
  const counts = new Map(rows.map((row) => [row.object, row]));
  return objects.map((object) => {
    const { linked = 0, faults = 0, waiting = 0 } = counts.get(object) ?? {};
    return { object, linked: Number(linked), faults: Number(faults), waiting: Number(waiting) };
  });
};

/** What a link is after a record was dealt with. */
export interface LinkState {
  readonly object: SyncObject;
  readonly local_id: string | null;
  readonly remote_id: string | null;
  readonly base: Base;
  readonly local_version: number | null;
  readonly remote_updated_at: string | null;
  readonly look_again: boolean;
  readonly fault: Fault | null;
  readonly state?: Link['state'];
  /** Our record was made just now: nothing is linked with it. */
  readonly isNew?: boolean;
}

/** Writes the link of two records, found by either of them. Answers its id. */
export const saveLink = async (
  { world }: Services,
  tx: TenantTx,
  integration: string,
  { base, fault, isNew = false, ...link }: LinkState,
): Promise<string> => {
  const { object, local_id, remote_id } = link;
  const known = [
    ...(remote_id === null ? [] : await linksOf(tx, integration, object, 'remote_id', [remote_id])),
    ...(local_id === null || isNew ? [] : await linksOf(tx, integration, object, 'local_id', [local_id])),
  ];
  const [first, ...others] = known;
  const values = {
    state: 'linked' as const,
    ...link,
    agreed: JSON.stringify(base),
    fault: fault === null ? null : JSON.stringify(fault),
  };
  // A fault of each side alone, which turn out to be one record.
  const halves = others.filter(({ id }) => id !== first!.id).map(({ id }) => id);
  if (halves.length > 0) await tx.deleteFrom('hubspot_links').where('id', 'in', halves).execute();
  if (first) {
    await tx.updateTable('hubspot_links').set(values).where('id', '=', first.id).execute();
    return first.id;
  }
  const id = world.uuid();
  const row = { ...values, id, integration_id: integration, created_at: tx.now };
  await tx.insertInto('hubspot_links', row).execute();
  return id;
};

export interface Cursor {
  readonly seen_until: string | null;
  readonly swept_until: string | null;
}

export const cursorOf = async (tx: TenantTx, integration: string, object: ObjectName): Promise<Cursor> => {
  const row = await tx
    .selectFrom('hubspot_cursors')
    .select(['seen_until', 'swept_until'])
    .where('integration_id', '=', integration)
    .where('object', '=', object)
    .executeTakeFirst();
  return (row as unknown as Cursor | undefined) ?? { seen_until: null, swept_until: null };
};

export const moveCursor = async (
  { world }: Services,
  tx: TenantTx,
  integration: string,
  object: ObjectName,
  to: Partial<Cursor>,
): Promise<void> => {
  const row = { id: world.uuid(), integration_id: integration, object, created_at: tx.now };
  await tx
    .insertInto('hubspot_cursors', row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await tx
    .updateTable('hubspot_cursors')
    .set(to)
    .where('integration_id', '=', integration)
    .where('object', '=', object)
    .execute();
};

/** A change as it is planned. */
export type NewChange = Omit<Change, 'id' | 'outcome' | 'batch_key'> & Partial<Pick<Change, 'batch_key'>>;

export const addChanges = async (
  { world }: Services,
  tx: TenantTx,
  integration: string,
  job: string,
  changes: readonly NewChange[],
): Promise<void> => {
  if (changes.length === 0) return;
  const rows = changes.map(({ payload, fields, batch_key = '', ...change }) => ({
    ...change,
    batch_key,
    id: world.uuid(),
    integration_id: integration,
    job_id: job,
    fields: JSON.stringify(fields),
    payload: JSON.stringify(payload),
    created_at: tx.now,
  }));
  await tx.insertInto('hubspot_changes', rows as unknown as NewRow<'hubspot_changes'>[]).execute();
};

type ChangeRow = Omit<Change, 'payload'> & { readonly payload: string };
const changeOf = ({ payload, ...row }: ChangeRow): Change => ({
  ...row,
  payload: JSON.parse(payload) as Payload,
});

const CHANGE = [
  'id',
  'object',
  'record_id',
  'contact_id',
  'remote_id',
  'label',
  'plugs_action',
  'hubspot_action',
  'fields',
  'outcome',
  'contact_version',
  'batch_key',
  'payload',
] as const;

type NextStep = 'here' | 'update' | 'create' | 'archive' | 'unknown';

const actions = ['none', 'update', 'create', 'archive'] as const;

/** In which states changes wait for a step, and what is done there with them. */
const waitingFor = (step: NextStep): readonly (readonly [Change['outcome'], Change['hubspot_action']])[] => {
  if (step === 'here') return actions.map((action) => ['planned', action]);
  if (step === 'unknown') return actions.map((action) => ['sent', action]);
  return [
    ['planned', step],
    ['applied', step],
  ];
};

/**
 * The next changes of a job to one kind of record that travel together, in the order in which they were planned: those
 * that are done here, those that are an update or a creation there, or those that left and of which nobody knows more.
 */
export const nextChanges = async (
  tx: TenantTx,
  job: string,
  object: SyncObject,
  step: NextStep,
  limit: number,
): Promise<Change[]> => {
  const found: Change[] = [];
  // Each of these is read from the index in order, however many more there are.
  for (const [outcome, action] of waitingFor(step)) {
    const all = tx
      .selectFrom('hubspot_changes')
      .select(CHANGE)
      .where('job_id', '=', job)
      .where('object', '=', object)
      .where('outcome', '=', outcome)
      .where('hubspot_action', '=', action)
      .orderBy('batch_key')
      .orderBy('id')
      .limit(limit);
    // What is done there alone waits for its turn.
    const asked = step === 'here' && action !== 'none' ? all.where('plugs_action', '!=', 'none') : all;
    found.push(...((await asked.execute()) as unknown as ChangeRow[]).map(changeOf));
    if (step === 'here' && found.length > 0) break;
  }
  const next = found.sort(byBatch).slice(0, limit);
  return next.filter(({ batch_key }) => batch_key === next[0]!.batch_key);
};

const byBatch = (a: Change, b: Change): number =>
  `${a.batch_key} ${a.id}` < `${b.batch_key} ${b.id}` ? -1 : 1;

/** Why a change was not carried out that another sync will decide about anew. */
export const NOT_REACHED = 'not_reached';
/** The same, of one that was sent and got no answer. */
export const NO_ANSWER = 'no_answer';
/** Why changes of a kind were passed over that the token may not write. */
export const MISSING_SCOPE = 'missing_scope';

/** Records that earlier syncs have sent to be made, without hearing what became of that. */
export const unanswered = async (
  tx: TenantTx,
  integration: string,
  object: SyncObject,
  limit: number,
): Promise<Change[]> => {
  const rows = await tx
    .selectFrom('hubspot_changes')
    .select(CHANGE)
    .where('integration_id', '=', integration)
    .where('code', '=', NO_ANSWER)
    .where('object', '=', object)
    .where('hubspot_action', '=', 'create')
    // Of an erased person nothing is known any more.
    .where('payload' as never, 'is not', null)
    .orderBy('id')
    .limit(limit)
    .execute();
  return (rows as unknown as ChangeRow[]).map(changeOf);
};

/** How a change ends. */
export interface Settled {
  readonly outcome: 'done' | 'failed' | 'skipped';
  readonly fault?: Fault | null;
  readonly record_id?: string | null;
  readonly contact_id?: string | null;
  readonly remote_id?: string | null;
}

export const settle = async (
  tx: TenantTx,
  id: string,
  { outcome, fault = null, ...ids }: Settled,
): Promise<void> => {
  await tx
    .updateTable('hubspot_changes')
    .set({ ...ids, ...fault, outcome, settled_at: tx.now })
    .where('id', '=', id)
    .execute();
};

/** Notes that changes are on their way, or back where they were. */
export const markChanges = async (
  tx: TenantTx,
  ids: readonly string[],
  outcome: Change['outcome'],
): Promise<void> => {
  if (ids.length > 0)
    await tx.updateTable('hubspot_changes').set({ outcome }).where('id', 'in', ids).execute();
};
