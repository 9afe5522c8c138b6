import { history } from '@the-plugs/server/store/migrate';
import { expect, test } from 'vitest';
import { engines, migratedDatabase } from './migrated.ts';

test.each(engines)('%s: a migrated database of one’s own', async (engine) => {
  await using database = await migratedDatabase(engine);
  const applied = await history({ url: database.url, adminUrl: database.adminUrl });
  expect(applied.length).toBeGreaterThan(0);
  expect(applied.every((it) => it.executedAt)).toBe(true);
});
