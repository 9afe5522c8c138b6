import { createHash } from 'node:crypto';
import { canonicalJson } from '../../lib/canonical-json.ts';
import type { TenantTx } from '../../store/index.ts';
import { conflictsSince } from './conflicts.ts';
import type { Action } from './courier.ts';
import { callsFor } from './couriers.ts';
import { type SyncObject, tallyOf } from './state.ts';
import type { Place, Sync } from './sync.ts';

/** What a sync came to; the job's result. */
export interface Outcome {
  readonly integration_id: string;
  readonly planned: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly skipped: number;
  /** Of what was planned: contacts by what is done where, then what is made, changed and taken away of what follows them. */
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
  let above = '00000000-0000-0000-0000-000000000000';
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
  const { tally, actions, conflicts } = await run.tenant.read(async (tx) => ({
    tally: await tallyOf(tx, run.id),
    actions: await actionsOf(tx, run.id),
    conflicts: await conflictsSince(tx, wishes.integration, run.job.started_at ?? tx.now),
  }));
  const { planned, done, failed, skipped } = tally;
  return {
    integration_id: wishes.integration,
    planned,
    succeeded: done,
    failed,
    skipped,
    actions,
    conflicts,
    seen: place.seen,
    calls: place.calls,
    calls_to_make: wishes.plan ? writingCalls(actions) : 0,
    digest,
    limited: place.limited,
    warnings,
  };
};

const writingCalls = (actions: Readonly<Record<string, number>>): number =>
  callsFor((object, action) => actions[actionName(object, action)] ?? 0);

/** What is done at HubSpot with records of a kind, as actions name it. */
const actionName = (object: SyncObject, action: Action): string =>
  `${object === 'contacts' ? 'hubspot' : object}_${action}`;

/** How many records of a job are made, changed or deleted where. */
export const actionsOf = async (tx: TenantTx, job: string): Promise<Record<string, number>> => {
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
  };
  const rows = (await tx
    .selectFrom('hubspot_changes')
    .select(['object', 'plugs_action', 'hubspot_action'])
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('job_id', '=', job)
    .groupBy(['object', 'plugs_action', 'hubspot_action'])
    .execute()) as unknown as {
    object: SyncObject;
    plugs_action: string;
    hubspot_action: Action | 'none';
    count: number;
  }[];
  for (const { object, plugs_action, hubspot_action, count } of rows) {
    if (plugs_action !== 'none') actions[`plugs_${plugs_action}`]! += Number(count);
    if (hubspot_action !== 'none') actions[actionName(object, hubspot_action)]! += Number(count);
    if (plugs_action === 'none' && hubspot_action === 'none') actions.undecided! += Number(count);
  }
  return actions;
};
