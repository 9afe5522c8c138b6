import type { Kysely } from '#kysely';
import type { World } from '../lib/world.ts';
import type { DB } from './tables.ts';
import type { SharedStates } from './types.ts';

/** A state that nobody has changed for so long is of no use to anybody any more. */
const FORGOTTEN_MS = 30 * 24 * 3_600_000;

/** @param transaction runs work on a connection that nobody else uses meanwhile; all or nothing */
export const sharedStates = (
  transaction: <R>(work: (db: Kysely<DB>) => Promise<R>) => Promise<R>,
  world: World,
): SharedStates => ({
  change: (key, work) =>
    transaction(async (db) => {
      const now = world.now();
      const changed_at = now.toISOString();
      // Written before it is read: whoever comes second waits here.
      const { state } = await db
        .insertInto('shared_states')
        .values({ key, state: 'null', changed_at })
        .onConflict((conflict) => conflict.column('key').doUpdateSet({ changed_at }))
        .returning('state')
        .executeTakeFirstOrThrow();
      const [next, answer] = work(JSON.parse(state));
      await db
        .updateTable('shared_states')
        .set({ state: JSON.stringify(next) })
        .where('key', '=', key)
        .execute();
      const forgotten = new Date(now.getTime() - FORGOTTEN_MS).toISOString();
      if (state === 'null')
        await db.deleteFrom('shared_states').where('changed_at', '<', forgotten).execute();
      return answer;
    }),
});
