/** The SQL of docs/deploy.md makes roles with which the server can be migrated and started, and no stronger ones. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { realWorld } from '@the-plugs/server/lib/world';
import { openStore } from '@the-plugs/server/store/index';
import { migrate } from '@the-plugs/server/store/migrate';
import { expect, test } from 'vitest';
import { root } from '../support/imports.ts';
import { admin, freshDatabase } from '../support/postgres.ts';

test('the roles of docs/deploy.md are all that migrations and the server need', async () => {
  const page = readFileSync(path.join(root, 'docs/deploy.md'), 'utf8');
  const [, sql = ''] = /^```sql\n([\s\S]*?)^```$/m.exec(page)!;
  await using database = await freshDatabase();
  // Roles belong to the whole PostgreSQL, which the other tests share: names of our own.
  const own = `plugs_docs_${database.appUrl.slice(-12)}`;
  const statements = sql
    .replaceAll(/\bplugs(?=_| owner)/g, own)
    .split(';\n')
    .filter(Boolean);
  const urlOf = (role: string, password: string) => {
    const url = new URL(database.superUrl);
    return Object.assign(url, { pathname: own, username: `${own}_${role}`, password }).href;
  };
  const target = { url: urlOf('app', 'change-me-2'), adminUrl: urlOf('owner', 'change-me-1') };
  await admin(database.superUrl, async (client) => {
    for (const statement of statements) await client.query(statement);
    try {
      expect((await migrate(target)).length).toBeGreaterThan(0);
      const store = await openStore(target.url, realWorld());
      await store.ping();
      await store.close();
    } finally {
      await client.query(`drop database if exists ${own} with (force)`);
      await client.query(`drop role if exists ${own}_app, ${own}_owner`);
    }
  });
});
