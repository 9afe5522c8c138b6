/** A server that will not start says why and what to type, and not that somebody should look for a fault in it. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../support/postgres.ts';
import { Shell } from './support/shell.ts';

let shell: Shell;
let database: Awaited<ReturnType<typeof freshDatabase>>;
beforeAll(async () => {
  shell = new Shell();
  database = await freshDatabase();
});
afterAll(async () => {
  shell?.remove();
  await database?.[Symbol.asyncDispose]();
});

const secret = (letter: string) => `${letter}${'0123456789abcdefghijklmnopqrstuvwxyz'}`;

const refused = async (env: Readonly<Record<string, string>>) => {
  const { code, stdout } = await shell.run('plugs serve --data-dir data --port 0 --json', env);
  expect(code).toBe(7);
  return (JSON.parse(stdout) as { error: object }).error;
};

test('a SECRET_KEY that is not that of the folder', async () => {
  shell.write('password', 'correct horse battery staple');
  const first =
    'plugs init --data-dir data --organization Analytical --email ada@example.com --password-stdin < password';
  expect(await shell.run(first, { SECRET_KEY: secret('a') })).toMatchObject({ code: 0 });
  expect(await refused({ SECRET_KEY: secret('b') })).toMatchObject({
    code: 'start_refused',
    hint: expect.stringContaining('SECRET_KEY_PREVIOUS'),
    next: ['plugs keys verify'],
  });
});

test('a database that lacks its tables, and a role that is bound by nothing', async () => {
  const at = (DATABASE_URL: string) => refused({ DATABASE_URL, SECRET_KEY: secret('a') });
  expect(await at(database.appUrl)).toMatchObject({ code: 'start_refused', next: ['npm run migrate'] });
  const { migrate } = await import('@the-plugs/server/store/migrate');
  await migrate({ url: database.appUrl, adminUrl: database.adminUrl });
  expect(await at(database.adminUrl)).toMatchObject({
    code: 'start_refused',
    message: expect.stringMatching(/bypasses row-level security|owns the tables/),
    hint: expect.stringContaining('DATABASE_ADMIN_URL'),
  });
});
