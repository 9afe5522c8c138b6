/** Commands of whoever runs a server, on the database itself: as they are typed, on both engines. */
import { migrate } from '@the-plugs/server/store/migrate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines } from '../support/engines.ts';
import { freshDatabase } from '../support/postgres.ts';
import { Shell } from './support/shell.ts';

describe.each(engines)('the operator on %s', (engine) => {
  let shell: Shell;
  let database: Awaited<ReturnType<typeof freshDatabase>> | undefined;
  let env: Record<string, string>;
  beforeAll(async () => {
    shell = new Shell();
    env = { SECRET_KEY: 'a0123456789abcdefghijklmnopqrstuvwxyz' };
    if (engine === 'sqlite') return;
    database = await freshDatabase();
    await migrate({ url: database.appUrl, adminUrl: database.adminUrl });
    env.DATABASE_URL = database.appUrl;
  });
  afterAll(async () => {
    shell?.remove();
    await database?.[Symbol.asyncDispose]();
  });
  const run = (command: string, more = {}) => shell.run(`${command} --data-dir data`, { ...env, ...more });

  it('is told where there is nothing to verify, rotates keys, and hears of a plan that limits nothing', async () => {
    const empty = await run('plugs keys verify');
    expect([empty.code, empty.stderr]).toEqual([0, expect.stringContaining('There is no organisation here')]);
    shell.write('password', 'correct horse battery staple');
    const first = await run(
      'plugs init --organization Analytical --email ada@example.com --json --password-stdin < password',
    );
    const { organization } = JSON.parse(first.stdout) as { organization: string };
    const rotated = await run('plugs keys rotate');
    expect([rotated.code, rotated.stdout]).toEqual([0, expect.stringContaining('renewed\t0')]);
    expect(rotated.stderr).toContain('plugs keys verify --data-dir data');
    const limits = { PLAN_LIMITS: '{"business":{"contacts":10}}' };
    const known = await run(`plugs organizations set-plan ${organization} business`, limits);
    expect([known.code, known.stderr]).toEqual([0, '']);
    const unknown = await run(`plugs organizations set-plan ${organization} busines`, limits);
    expect(unknown.stderr).toContain('PLAN_LIMITS says nothing of busines');
  });
});
