import { createHash } from 'node:crypto';
import { nobody } from '../lib/actor.ts';
import { lastOccasion } from '../lib/cron.ts';
import type { Log } from '../lib/log.ts';
import type { World } from '../lib/world.ts';
import type { Store, TenantTx } from '../store/index.ts';
import type { Jobs } from './jobs.ts';

const LOOK_MS = 30_000;

interface Parts {
  readonly store: Store;
  readonly world: World;
  readonly log: Log;
  readonly jobs: Jobs;
}

/**
 * Starts what runs by itself. The id of a scheduled job follows from its kind, organisation and hour, so however many
 * processes look, and however late, each occasion has one job. Of several occasions missed, the last one is made up for.
 */
export class Schedules {
  readonly #parts: Parts;
  readonly #seen = new Map<string, number>();
  #timer: NodeJS.Timeout | null = null;
  #looking: Promise<void> = Promise.resolve();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Looks now and from now on. */
  start(): void {
    const look = () => {
      this.#looking = this.#looking.then(async () => {
        await this.enqueueDue().catch((err: unknown) => {
          this.#parts.log.error({ err }, 'The schedules could not be looked at; they are tried again.');
        });
      });
    };
    this.#timer = setInterval(look, LOOK_MS);
    look();
  }

  async stop(): Promise<void> {
    if (this.#timer) clearInterval(this.#timer);
    await this.#looking;
  }

  /** Queues what is due and not queued yet, in every organisation or in one. Answers the new jobs' ids. */
  async enqueueDue(organization?: string): Promise<string[]> {
    const { store, world, jobs } = this.#parts;
    const ids: string[] = [];
    for (const one of jobs.kinds) {
      const { kind, schedule } = one;
      if (schedule === undefined) continue;
      const due = lastOccasion(schedule, 'UTC', world.now());
      if (due === null || (organization === undefined && this.#seen.get(kind) === due.getTime())) continue;
      const organizations = organization ? [organization] : await store.directory.organizations();
      for (const each of organizations) {
        const id = occasionId(kind, each, due);
        const made = await store
          .tenant(each)
          .write(
            async (tx) =>
              (await isActive(tx)) &&
              (await one.isNeeded?.(tx)) !== false &&
              jobs.enqueueOnce(tx, id, { kind, params: {}, actor: nobody }),
          );
        if (made) ids.push(id);
      }
      if (organization === undefined) this.#seen.set(kind, due.getTime());
    }
    return ids;
  }
}

/** The scheduled work of a deactivated organisation rests. */
const isActive = async (tx: TenantTx): Promise<boolean> =>
  (await tx.selectFrom('organizations').select('is_active').executeTakeFirst())?.is_active === true;

/** A UUIDv7 of the occasion's time, with a hash where others have randomness. */
const occasionId = (kind: string, organization: string, at: Date): string => {
  const time = at.getTime().toString(16).padStart(12, '0');
  const hash = createHash('sha256').update(`${kind} ${organization}`).digest('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hash.slice(0, 3)}-8${hash.slice(3, 6)}-${hash.slice(6, 18)}`;
};
