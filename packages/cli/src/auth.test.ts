import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from './testing/cli.ts';
import { principal, problem, type SeenRequest, TestServer } from './testing/server.ts';

let cli: TestCli;
let server: TestServer;
let homes = 0;

beforeAll(async () => {
  [cli, server] = await Promise.all([TestCli.create(), TestServer.start()]);
});
afterAll(async () => {
  await server.stop();
  await cli.remove();
});
afterEach(() => {
  server.seen.length = 0;
});

/** A person with a configuration folder of their own. */
function person() {
  const config = join(cli.home, `config-${++homes}`);
  const run = (argv: string[], stdin?: string, env: Record<string, string> = {}) =>
    cli.run(argv, { env: { PLUGS_CONFIG_DIR: config, ...env }, ...(stdin === undefined ? {} : { stdin }) });
  const read = async (file: string) => JSON.parse(await readFile(join(config, file), 'utf8'));
  return { config, run, read };
}

/** Access tokens the server takes, and the one refresh token that still works. */
function sessions(expires_in = 1800) {
  const state = { count: 0, refresh: '', access: '', refreshed: 0 };
  const issue = () => {
    state.count++;
    Object.assign(state, { refresh: `refresh-${state.count}`, access: `access-${state.count}` });
    const { access, refresh } = state;
    return {
      access_token: access,
      refresh_token: refresh,
      token_type: 'Bearer',
      expires_in,
      refresh_expires_in: 604800,
      principal,
    };
  };
  server.handler = ({ url, body, headers }: SeenRequest) => {
    if (url.endsWith('/auth/login')) {
      const right = JSON.parse(body).password === 'correct horse';
      return right
        ? { body: issue() }
        : problem(401, 'invalid_credentials', { detail: 'Wrong e-mail or password.' });
    }
    if (url.endsWith('/auth/refresh')) {
      if (JSON.parse(body).refresh_token !== state.refresh) return problem(401, 'session_revoked');
      state.refreshed++;
      return { body: issue() };
    }
    if (headers.authorization !== `Bearer ${state.access}`)
      return problem(401, 'token_expired', { detail: 'It has expired.' });
    return url.endsWith('/auth/logout') ? { status: 204 } : { body: principal };
  };
  return state;
}

const login = () => [
  'auth',
  'login',
  '--server',
  server.url,
  '--email',
  'ada@analytical.example',
  '--password-stdin',
];

describe('signing in', () => {
  it('keeps the session in a 0600 file when asked to, and never shows it', async () => {
    sessions();
    const { run, read, config } = person();
    const { code, stdout, stderr } = await run([...login(), '--store=file', '--json'], 'correct horse\n');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      profile: '127.0.0.1',
      user: principal.email,
      organization: 'Analytical',
      store: 'file',
    });
    expect(stdout).not.toMatch(/access-|refresh-/);
    expect((await stat(join(config, 'credentials.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(config)).mode & 0o777).toBe(0o700);
    const kept = await read('config.json');
    expect(kept).toMatchObject({ version: 1, current: '127.0.0.1' });
    expect(JSON.stringify(kept)).not.toMatch(/access-|refresh-/);
    expect(JSON.parse((await run(['auth', 'whoami', '--json'])).stdout)).toEqual(principal);
    expect(JSON.parse((await run(['auth', 'status', '--json'])).stdout)).toMatchObject({
      signed_in: true,
      credentials: 'file',
    });
  });

  it('takes a token from stdin', async () => {
    server.handler = ({ headers }) =>
      headers.authorization === 'Bearer plt_1' ? { body: principal } : problem(401, 'unauthenticated');
    const { run } = person();
    const argv = [
      'auth',
      'login',
      '--server',
      server.url,
      '--profile',
      'ci',
      '--token-stdin',
      '--store=file',
    ];
    expect((await run(argv, 'plt_1\n')).code).toBe(0);
    expect((await run(['auth', 'whoami'])).code).toBe(0);
    expect((await person().run(argv, 'wrong')).code).toBe(3);
    expect((await person().run(argv, '')).code).toBe(2);
  });

  it('with a wrong password is 3, and keeps nothing', async () => {
    sessions();
    const { run, config } = person();
    const { code, stderr } = await run([...login(), '--store=file'], 'guess');
    expect(code).toBe(3);
    expect(stderr).toContain('Wrong e-mail or password.');
    await expect(readdir(config)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('without a terminal names the flag instead of asking', async () => {
    const { run } = person();
    const { code, stderr } = await run(['auth', 'login', '--server', server.url, '--store=file']);
    expect(code).toBe(2);
    expect(stderr).toContain('--email');
    expect(server.seen).toEqual([]);
  });

  it('on a machine without a keychain says so before a password is typed, with both ways out', async () => {
    if (process.platform !== 'linux') return;
    const { run } = person();
    const { code, stderr } = await run(login(), 'correct horse');
    expect(code).toBe(3);
    expect(stderr).toContain('no OS keychain');
    expect(stderr).toContain('PLUGS_TOKEN');
    expect(stderr).toContain(`plugs ${login().join(' ')} --store=file`);
    expect(server.seen).toEqual([]);
  });
});

describe('a session', () => {
  it('is renewed when it ends, and the new tokens are kept', async () => {
    const state = sessions(1);
    const { run, read } = person();
    await run([...login(), '--store=file'], 'correct horse');
    expect((await run(['auth', 'whoami'])).code).toBe(0);
    expect(state.refreshed).toBe(1);
    expect(JSON.stringify(await read('credentials.json'))).toContain('refresh-2');
  });

  it('is renewed by one of many processes at a time: nobody spends a token twice', async () => {
    const state = sessions();
    const { run } = person();
    await run([...login(), '--store=file'], 'correct horse');
    state.access = 'revoked early';
    const outcomes = await Promise.all(Array.from({ length: 4 }, () => run(['auth', 'whoami'])));
    expect(outcomes.map(({ code, stderr }) => ({ code, stderr }))).toEqual(
      Array(4).fill({ code: 0, stderr: '' }),
    );
    expect(state.refreshed).toBeGreaterThanOrEqual(1);
  });

  it('that is over is 3 and says how to begin another', async () => {
    const state = sessions();
    const { run } = person();
    await run([...login(), '--store=file'], 'correct horse');
    Object.assign(state, { access: 'other', refresh: 'other' });
    const { code, stderr } = await run(['auth', 'whoami']);
    expect(code).toBe(3);
    expect(stderr).toContain('plugs auth login');
  });

  it('ends with logout; the profile stays', async () => {
    sessions();
    const { run, read } = person();
    await run([...login(), '--store=file'], 'correct horse');
    expect((await run(['auth', 'logout'])).code).toBe(0);
    expect((await read('credentials.json')).secrets).toEqual({});
    expect(server.seen.at(-1)!.url).toBe('/api/v1/auth/logout');
    const status = await run(['auth', 'status', '--json']);
    expect(status.code).toBe(3);
    expect(JSON.parse(status.stdout)).toMatchObject({
      profile: '127.0.0.1',
      signed_in: false,
      credentials: 'none',
    });
  });

  it('is sent to the server of its profile and to no other', async () => {
    sessions();
    const { run } = person();
    await run([...login(), '--store=file'], 'correct horse');
    const other = await TestServer.start();
    other.handler = () => ({ body: {} });
    await run(['api', 'GET', 'contacts', '--server', other.url]);
    await run(['api', 'GET', 'contacts', '--server', other.url, '--profile', '127.0.0.1']);
    await other.stop();
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it('gives way to PLUGS_TOKEN', async () => {
    sessions();
    const { run } = person();
    await run([...login(), '--store=file'], 'correct horse');
    server.handler = ({ headers }) => ({ body: { got: headers.authorization } });
    const { stdout } = await run(['api', 'GET', 'x', '--query', 'got'], '', { PLUGS_TOKEN: 'from-env' });
    expect(stdout).toBe('Bearer from-env\n');
  });
});

describe('profiles', () => {
  it('are added, listed, chosen and removed', async () => {
    const { run, read } = person();
    await run(['profile', 'add', 'work', '--server', 'https://plugs.example', '--org', 'o1']);
    await run(['profile', 'add', 'sandbox', '--local', '--data-dir', './sandbox']);
    const list = async () => JSON.parse((await run(['profile', 'list', '--json'])).stdout).items;
    expect(await list()).toMatchObject([
      {
        name: 'work',
        current: true,
        kind: 'server',
        where: 'https://plugs.example',
        org: 'o1',
        secret: null,
      },
      { name: 'sandbox', current: false, kind: 'local' },
    ]);
    await run(['profile', 'use', 'sandbox']);
    expect((await read('config.json')).current).toBe('sandbox');
    const removed = await run(['profile', 'remove', 'sandbox']);
    expect(removed.stderr).toContain('plugs profile use work');
    expect(await list()).toMatchObject([{ name: 'work', current: false }]);
  });

  it('that make no sense are refused', async () => {
    const { run } = person();
    const codes = await Promise.all([
      run(['profile', 'add', 'work']),
      run(['profile', 'add', 'a b', '--local']),
      run(['profile', 'add', 'work', '--server', 'plugs.example']),
      run(['profile', 'use', 'nobody']),
      run(['contacts', 'list', '--profile', 'nobody']),
    ]);
    expect(codes.map(({ code }) => code)).toEqual([2, 2, 2, 2, 2]);
  });

  it('survive many processes that change them at once', async () => {
    const { run, read } = person();
    const names = Array.from({ length: 8 }, (_, index) => `p${index}`);
    await Promise.all(names.map((name) => run(['profile', 'add', name, '--local'])));
    expect(Object.keys((await read('config.json')).profiles).sort()).toEqual(names);
  });

  it('in a file that was damaged are left alone, and the way out is told', async () => {
    const { run, config } = person();
    await mkdir(config, { recursive: true });
    const path = join(config, 'config.json');
    for (const content of ['{"version":1,', '[]', '{"version":9,"profiles":{}}']) {
      await writeFile(path, content);
      const { code, stderr } = await run(['profile', 'add', 'x', '--local']);
      expect({ code, told: stderr.includes(path) }).toEqual({ code: 1, told: true });
      expect(await readFile(path, 'utf8')).toBe(content);
    }
  });

  it('are chosen by flag, variable and current profile, in this order', async () => {
    const { run } = person();
    server.handler = () => ({ body: {} });
    const other = await TestServer.start();
    other.handler = () => ({ body: {} });
    await run(['profile', 'add', 'one', '--server', server.url]);
    await run(['profile', 'add', 'two', '--server', other.url]);
    const api = ['api', 'GET', 'x'];
    await run(api);
    await run(api, '', { PLUGS_PROFILE: 'two' });
    await run(api, '', { PLUGS_SERVER: other.url });
    await run([...api, '--profile', 'one'], '', { PLUGS_SERVER: other.url });
    await run([...api, '--server', server.url], '', { PLUGS_PROFILE: 'two' });
    await other.stop();
    expect([server.seen.length, other.seen.length]).toEqual([3, 2]);
  });
});

describe('local mode', () => {
  it('has no signing in', async () => {
    const { code, stderr, stdout } = await person().run(['auth', 'login', '--local']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('local data folder needs no signing in');
  });

  it('works on a folder, without server, profile or token', async () => {
    // The server is taken from its sources, as everywhere in these tests.
    const env = { NODE_OPTIONS: '--conditions=@the-plugs/source', PLUGS_DATA_DIR: join(cli.home, 'data') };
    const plugs = (...argv: string[]) => person().run([...argv, '--local'], '', env);
    const made = await plugs('contacts', 'create', '--email', 'ada@analytical.example', '--json');
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const { id } = JSON.parse(made.stdout);
    expect((await plugs('contacts', 'list', '--fields', 'id,email')).stdout).toBe(
      `${id}\tada@analytical.example\n`,
    );
    const stale = await plugs('contacts', 'update', id, '--first-name', 'Ada', '--if-match', '9');
    expect(stale.code).toBe(7);
    const elsewhere = await plugs('contacts', 'list', '--org', 'nobody');
    expect(elsewhere).toMatchObject({ code: 1, stdout: '' });
    expect(elsewhere.stderr).toContain('nobody');
  });
});
