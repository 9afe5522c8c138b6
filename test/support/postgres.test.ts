import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { admin, freshDatabase } from './postgres.ts';

describe('PostgreSQL for tests', () => {
  test('a file has a database of its own, and the server role is bound by row-level security', async () => {
    await using one = await freshDatabase();
    await using two = await freshDatabase();
    await admin(one.adminUrl, (client) =>
      client.query('create table note (body text); grant select on note to plugs_app'),
    );
    const role = 'select rolsuper, rolbypassrls from pg_roles where rolname = current_user';
    const app = await admin(one.appUrl, (client) => client.query(role));
    expect(app.rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
    await expect(admin(one.appUrl, (client) => client.query('create table mine ()'))).rejects.toThrow(
      'permission',
    );
    await expect(admin(two.adminUrl, (client) => client.query('select from note'))).rejects.toThrow(
      'not exist',
    );
  });

  test('a template is prepared once, however many ask at once', async () => {
    let prepared = 0;
    const prepare = async ({ adminUrl }: { adminUrl: string }) => {
      prepared++;
      await admin(adminUrl, (client) => client.query('create table ready ()'));
    };
    const copies = await Promise.all([1, 2, 3].map(() => freshDatabase({ name: 'support_test', prepare })));
    for (const { adminUrl } of copies) await admin(adminUrl, (client) => client.query('select from ready'));
    expect(prepared).toBe(1);
    await Promise.all(copies.map((copy) => copy.drop()));
  });

  test.skipIf(Boolean(process.env.PLUGS_TEST_PG_URL) || process.platform !== 'linux')(
    'the server and its files go when its borrower is killed',
    async () => {
      const program = `
        const { freshDatabase, admin } = await import(${JSON.stringify(path.join(import.meta.dirname, 'postgres.ts'))});
        const { superUrl } = await freshDatabase();
        const shown = await admin(superUrl, (client) => client.query('show data_directory'));
        console.log(shown.rows[0].data_directory);
        setInterval(() => {}, 1000);`;
      const { PLUGS_TEST_PG_PORT: _, ...env } = process.env;
      const borrower = spawn(process.execPath, ['--input-type=module', '-e', program], { env });
      const [line] = (await new Promise((resolve) =>
        borrower.stdout.once('data', (it) => resolve([it])),
      )) as [Buffer];
      const data = line.toString().trim();
      expect(existsSync(path.dirname(data))).toBe(true);
      borrower.kill('SIGKILL');
      await expect.poll(() => existsSync(path.dirname(data)), { timeout: 10_000 }).toBe(false);
    },
  );
});
