/** Connections of one pool serve organisations in turn, and nothing of one is left for the next. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sql } from '#kysely';
import { engines, type TestStore, testStore } from '../../../../test/support/engines.ts';
import { kyselyOf } from './tenant.ts';

describe.runIf(engines.includes('postgres'))('the pool of PostgreSQL', () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await testStore('postgres');
  });
  afterAll(() => store?.close());

  it('survives 400 transactions of two organisations on shared connections, broken off ones among them', async () => {
    const ours = await Promise.all([store.found('Left'), store.found('Right')]);
    const seen: string[] = [];
    const one = async (index: number): Promise<void> => {
      const { organization } = ours[index % 2]!;
      const tenant = store.store.tenant(organization);
      const work = index % 3 === 0 ? tenant.write : tenant.read;
      const done = work.call(tenant, async (tx) => {
        // Without a condition of ours: only the policy stands between the two.
        const { rows } = await sql<{ id: string }>`select id from organizations`.execute(kyselyOf(tx));
        seen.push(...rows.map(({ id }) => `${id === organization}`));
        if (index % 5 === 0) throw new Error('broken off');
        if (index % 7 === 0) await sql`select 1 / 0`.execute(kyselyOf(tx));
      });
      await done.catch((error: Error) => expect(error.message).toMatch(/broken off|division by zero/));
    };
    for (let start = 0; start < 400; start += 20)
      await Promise.all(Array.from({ length: 20 }, (_, index) => one(start + index)));
    expect(seen).toHaveLength(400);
    expect(new Set(seen)).toEqual(new Set(['true']));
  });
});
