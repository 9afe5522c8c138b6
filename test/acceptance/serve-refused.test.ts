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

test('a database that lacks its tables, until it is migrated; and a role that is bound by nothing', async () => {
  const key = { SECRET_KEY: secret('a') };
  const at = (DATABASE_URL: string) => refused({ DATABASE_URL, ...key });
  expect(await at(database.appUrl)).toMatchObject({ code: 'start_refused', next: ['plugs migrate'] });
  const owner = { DATABASE_URL: database.appUrl, DATABASE_ADMIN_URL: database.adminUrl, ...key };
  const init = 'plugs init --organization Acme --email ada@example.com --password-stdin --json < password';
  const early = await shell.run(init, owner);
  expect([early.code, JSON.parse(early.stdout)]).toMatchObject([7, { error: { next: ['plugs migrate'] } }]);
  const bare = await shell.run('plugs migrate', { DATABASE_URL: database.appUrl, ...key });
  expect([bare.code, bare.stderr]).toEqual([7, expect.stringContaining('DATABASE_ADMIN_URL is not set')]);

  const migrate = async (flags: string) => {
    const { code, stdout, stderr } = await shell.run(`plugs migrate ${flags}`, owner);
    expect(code, stderr).toBe(0);
    return { lines: stdout.trim().split('\n'), stderr };
  };
  const planned = await migrate('--dry-run');
  expect(planned.lines[0]).toBe('0001_tenancy\tpending');
  const done = await migrate('');
  expect(done.lines).toEqual(planned.lines.map((line) => line.replace('pending', 'applied')));
  expect((await migrate('')).stderr).toContain('newest already');
  expect(await shell.run(init, owner)).toMatchObject({ code: 0 });

  expect(await at(database.adminUrl)).toMatchObject({
    code: 'start_refused',
    message: expect.stringMatching(/bypasses row-level security|owns the tables/),
    hint: expect.stringContaining('DATABASE_ADMIN_URL'),
  });
});

test('a file of SQLite that is nobody’s data folder is migrated like any other database', async () => {
  const env = { DATABASE_URL: `sqlite:${shell.folder}/own.db`, SECRET_KEY: secret('a') };
  expect(await refused(env)).toMatchObject({ next: ['plugs migrate'] });
  expect(await shell.run('plugs migrate --data-dir elsewhere', env)).toMatchObject({ code: 0 });
  const again = await shell.run('plugs migrate --dry-run --data-dir elsewhere --json', env);
  expect(JSON.parse(again.stdout)).toMatchObject({ items: [] });
});
