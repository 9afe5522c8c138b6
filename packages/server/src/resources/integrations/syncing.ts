import type { Way } from '../../integrations/port.ts';
import type { JobRun } from '../../jobs/run.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Writer } from '../engine/write.ts';
import type { Services } from '../services.ts';
import { Links } from './links.ts';
import { type Change, nothing, plus, type Tally } from './tally.ts';

/** What a sync was asked for; the parameters of its job. */
export interface Wishes {
  readonly integration: string;
  readonly plan: boolean;
}

/** Carries out the sync of one provider, and answers how many calls that took. */
export type Syncer = (sync: Syncing) => Promise<number>;

/**
 * One run of a sync. It reads without a transaction around calls, and keeps what came of them in portions, each with the
 * tally: a killed one goes on with what its links say.
 */
export class Syncing {
  readonly services: Services;
  readonly run: JobRun;
  readonly way: Way;
  readonly wishes: Wishes;
  readonly links: Links;
  #tally: Tally;

  constructor(services: Services, run: JobRun, way: Way) {
    this.services = services;
    this.run = run;
    this.way = way;
    this.wishes = run.params as unknown as Wishes;
    this.links = new Links(this.wishes.integration, services.world, this.wishes.plan);
    // A plan that is begun anew decides all anew.
    const { tally } = run.progress as { tally?: Tally };
    this.#tally = this.wishes.plan ? nothing : (tally ?? nothing);
  }

  get tally(): Tally {
    return this.#tally;
  }

  get isPlan(): boolean {
    return this.wishes.plan;
  }

  /** Writes records here as their engine does, with their audit entries. Not for plans. */
  writer(tx: TenantTx, because: Readonly<Record<string, unknown>> = {}): Writer {
    const { world, settings } = this.services;
    return {
      tx,
      world,
      actor: this.run.actor,
      limits: settings.planLimits,
      because: { integration_id: this.wishes.integration, ...because },
    };
  }

  read<R>(work: (tx: TenantTx) => Promise<R>): Promise<R> {
    return this.run.tenant.read(work);
  }

  /** Keeps a portion of the work with the tally of it. `work` writes nothing but links where this is a plan. */
  async commit(work: (tx: TenantTx) => Promise<readonly Change[]>): Promise<void> {
    const tallied = (changes: readonly Change[]) => {
      const tally = plus(this.#tally, changes);
      return { tally, done: tally.planned, total: null, unit: 'records' };
    };
    const changes = await this.run.checkpoint(work, tallied);
    this.#tally = tallied(changes).tally;
  }

  /** How far the other side's changes have been dealt with, as `keepPlace` left it. */
  async place<Place>(): Promise<Place | null> {
    const row = (await this.read((tx) =>
      tx
        .selectFrom('integration_states')
        .select('place')
        .where('integration_id', '=', this.wishes.integration)
        .executeTakeFirst(),
    )) as { place: string | null } | undefined;
    return row?.place ? (JSON.parse(row.place) as Place) : null;
  }

  async keepPlace(tx: TenantTx, place: object): Promise<void> {
    if (this.isPlan) return;
    await tx
      .updateTable('integration_states')
      .set({ place: JSON.stringify(place) })
      .where('integration_id', '=', this.wishes.integration)
      .execute();
  }

  /** A change that is planned, or done. */
  change(
    object: string,
    action: string,
    ends: { record_id: string | null; remote_id?: string | null },
    more: Partial<Change> = {},
  ): Change {
    const outcome = this.isPlan ? 'planned' : 'done';
    return { object, action, remote_id: null, code: null, message: null, outcome, ...ends, ...more };
  }
}

/** Does some work for each of some items, a few at a time, and answers what came of each. */
export const eachOf = async <I, R>(
  items: readonly I[],
  atOnce: number,
  work: (item: I) => Promise<R>,
): Promise<R[]> => {
  const results: R[] = [];
  const next = items.entries();
  const worker = async () => {
    for (const [at, item] of next) results[at] = await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
};
