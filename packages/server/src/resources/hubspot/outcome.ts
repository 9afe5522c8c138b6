import { createHash } from 'node:crypto';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { NIL_UUID } from '../../lib/world.ts';
import type { TenantTx } from '../../store/index.ts';
import { conflictsSince } from './conflicts.ts';
import type { Action } from './courier.ts';
import { callsFor } from './couriers.ts';
import { type Change, MISSING_SCOPE, type SyncObject } from './state.ts';
import type { Place, Sync } from './sync.ts';

/** What a sync came to; the job's result. */
export interface Outcome {
  readonly integration_id: string;
  readonly planned: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of what was planned and not passed over: contacts by what is done where, then what is made, changed and taken away of what follows them. */
  readonly actions: Readonly<Record<string, number>>;
  /** Fields that this sync leaves to a person. */
  readonly conflicts: number;
  /** HubSpot's records that were looked at. */
  readonly seen: number;
  readonly calls: number;
  /** Calls that carrying out a plan would take. */
  readonly calls_to_make: number;
  readonly digest: string;
  /** Whether the limit left something for another time. */
  readonly limited: boolean;
  readonly warnings: readonly string[];
}

const ROWS_AT_ONCE = 1_000;

/** Names a plan by everything that it would do. */
export const digestOf = async (tx: TenantTx, job: string): Promise<string> => {
  const hashes: string[] = [];
  let above = NIL_UUID;
  for (;;) {
    const rows = (await tx
      .selectFrom('hubspot_changes')
      .select([
        'id',
        'object',
        'record_id',
        'contact_id',
        'contact_version',
        'remote_id',
        'plugs_action',
        'hubspot_action',
        'fields',
      ])
      .where('job_id', '=', job)
      .where('id', '>', above)
      .orderBy('id')
      .limit(ROWS_AT_ONCE)
      .execute()) as unknown as { id: string; fields: unknown }[];
    // PostgreSQL keeps the members of JSON in an order of its own.
    for (const { id: _, ...row } of rows)
      hashes.push(createHash('sha256').update(canonicalJson(row)).digest('hex'));
    if (rows.length === 0) return createHash('sha256').update(hashes.sort().join('\n')).digest('hex');
    above = rows.at(-1)!.id;
  }
};

export const outcomeOf = async (
  { run, wishes, warnings }: Sync,
  place: Place,
  digest: string,
): Promise<Outcome> => {
  const { tally, counts, conflicts, passedOver } = await run.tenant.read(async (tx) => ({
    tally: await tallyOf(tx, run.id),
    counts: await countsOf(tx, run.id),
    conflicts: await conflictsSince(tx, wishes.integration, run.job.started_at ?? tx.now),
    passedOver: await passedOverIn(tx, run.id),
  }));
  const { planned, done, failed, skipped } = tally;
  return {
    integration_id: wishes.integration,
    planned,
    succeeded: done,
    failed,
    skipped,
    actions: actionsIn(counts),
    conflicts,
    seen: place.seen,
    calls: place.calls,
    calls_to_make: wishes.plan ? writingCalls(counts) : 0,
    digest,
    limited: place.limited,
    warnings: [...warnings, ...passedOver],
  };
};

export interface Tally {
  readonly planned: number;
  readonly done: number;
  readonly failed: number;
  readonly skipped: number;
  /** Not dealt with yet. */
  readonly left: number;
}

/** What became of a job's changes. */
export const tallyOf = async (tx: TenantTx, job: string): Promise<Tally> => {
  const rows = (await tx
    .selectFrom('hubspot_changes')
    .select('outcome')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('job_id', '=', job)
    .groupBy('outcome')
    .execute()) as unknown as { outcome: Change['outcome']; count: number }[];
  const of = (...outcomes: readonly Change['outcome'][]): number =>
    rows
      .filter(({ outcome }) => outcomes.includes(outcome))
      .reduce((sum, { count }) => sum + Number(count), 0);
  const [done, failed, skipped] = [of('done'), of('failed'), of('skipped')];
  const left = of('planned', 'applied', 'sent');
  return { planned: done + failed + skipped + left, done, failed, skipped, left };
};

/** Why kinds of record were passed over, in words. */
const passedOverIn = async (tx: TenantTx, job: string): Promise<string[]> => {
  const rows = await tx
    .selectFrom('hubspot_changes')
    .select('message')
    .distinct()
    .where('job_id', '=', job)
    .where('code', '=', MISSING_SCOPE)
    .execute();
  return rows.map(({ message }) => message as string).sort();
};

/** What is done with the records of each kind, as actions name it. */
const nameOf: Readonly<Record<SyncObject, string>> = {
  contacts: 'hubspot',
  companies: 'companies',
  associations: 'associations',
  notes: 'interactions',
  meetings: 'interactions',
  calls: 'interactions',
  emails: 'interactions',
  events: 'events',
  attendance: 'attendance',
};

interface Count {
  readonly object: SyncObject;
  readonly plugs_action: string;
  readonly hubspot_action: Action | 'none';
  readonly batch_key: string;
  readonly count: number;
}

/** How many records of a job there are by what is done with them, and by what travels together; without kinds that were passed over. */
const countsOf = async (tx: TenantTx, job: string): Promise<Count[]> => {
  const rows = (await tx
    .selectFrom('hubspot_changes')
    .select(['object', 'plugs_action', 'hubspot_action', 'batch_key'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('job_id', '=', job)
    .where((eb) => eb.or([eb('code', 'is', null), eb('code', '!=', MISSING_SCOPE)]))
    .groupBy(['object', 'plugs_action', 'hubspot_action', 'batch_key'])
    .execute()) as unknown as Count[];
  return rows.map((row) => ({ ...row, count: Number(row.count) }));
};

const writingCalls = (counts: readonly Count[]): number =>
  callsFor((object, action) =>
    counts.filter((one) => one.object === object && one.hubspot_action === action).map(({ count }) => count),
  );

/** How many records of a job are made, changed or deleted where. */
export const actionsOf = async (tx: TenantTx, job: string): Promise<Record<string, number>> =>
  actionsIn(await countsOf(tx, job));

const actionsIn = (counts: readonly Count[]): Record<string, number> => {
  const actions: Record<string, number> = {
    plugs_create: 0,
    plugs_update: 0,
    plugs_delete: 0,
    hubspot_create: 0,
    hubspot_update: 0,
    hubspot_archive: 0,
    undecided: 0,
    companies_create: 0,
    associations_create: 0,
    associations_update: 0,
    associations_archive: 0,
    interactions_create: 0,
    interactions_update: 0,
    interactions_archive: 0,
    events_create: 0,
    events_update: 0,
    events_archive: 0,
    attendance_create: 0,
    attendance_update: 0,
  };
  for (const { object, plugs_action, hubspot_action, count } of counts) {
    if (plugs_action !== 'none') actions[`plugs_${plugs_action}`]! += count;
    if (hubspot_action !== 'none') actions[`${nameOf[object]}_${hubspot_action}`]! += count;
    if (plugs_action === 'none' && hubspot_action === 'none') actions.undecided! += count;
  }
  return actions;
};
