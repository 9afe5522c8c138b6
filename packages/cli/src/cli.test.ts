import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from './testing/cli.ts';
import { problem, TestServer } from './testing/server.ts';

let cli: TestCli;
let server: TestServer;
const env = () => ({ PLUGS_SERVER: server.url, PLUGS_TOKEN: 'secret-token' });
const plugs = (...argv: string[]) => cli.run(argv, { env: env() });

beforeAll(async () => {
  [cli, server] = await Promise.all([TestCli.create(), TestServer.start()]);
});
afterAll(async () => {
  await server.stop();
  await cli.remove();
});
afterEach(() => {
  server.seen.length = 0;
  server.handler = () => undefined;
});

/** So many widgets, in pages as the contract gives them. */
function widgets(count: number) {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: `w${index}`,
    name: `Widget ${index}`,
    size: index,
  }));
  return (url: string) => {
    const query = new URL(url, 'http://x').searchParams;
    const from = Number(query.get('cursor') ?? 0);
    const to = from + Number(query.get('limit'));
    return { items: rows.slice(from, to), next_cursor: to < count ? String(to) : null };
  };
}

describe('the first steps', () => {
  it('answers --version', async () => {
    expect(await cli.run(['--version'])).toEqual({ code: 0, stdout: 'plugs 0.1.0\n', stderr: '' });
  });

  it('shows help for everything, a topic, a command, a page', async () => {
    const [all, topic, command, page, none] = await Promise.all([
      cli.run(['--help']),
      cli.run(['widgets']),
      cli.run(['widgets', 'list', '--help']),
      cli.run(['help', 'exit-codes']),
      cli.run([]),
    ]);
    expect(all.stdout).toContain('plugs TOPIC VERB [flags]');
    expect(none.stdout).toBe(all.stdout);
    expect(topic.stdout).toContain('widgets list');
    expect(command.stdout).toContain('--kind=round|square...');
    expect(command.stdout).toContain('widgets:read');
    expect(page.stdout).toContain('130  interrupted');
    for (const { code, stderr, stdout } of [all, topic, command, page]) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    }
  });

  it('tells programs the contract of a command', async () => {
    const { stdout } = await cli.run(['widgets', 'update', '--help-json']);
    const contract = JSON.parse(stdout);
    expect(contract.args).toEqual([{ name: 'id', description: 'The widget.', required: true }]);
    expect(contract.flags.map((flag: { name: string }) => flag.name)).toContain('--set-format');
    expect(contract.operation).toEqual({
      id: 'widgets.update',
      method: 'PATCH',
      path: '/api/v1/widgets/{id}',
      scopes: ['widgets:write'],
    });
    expect(contract.exit_codes['7']).toMatch(/conflict/);
  });

  it('says how to start when no server is chosen', async () => {
    const { code, stderr } = await cli.run(['widgets', 'list']);
    expect(code).toBe(2);
    expect(stderr).toContain('plugs demo');
    expect(stderr).toContain('--local');
  });
});

describe('usage errors', () => {
  it.each([
    [['widgts', 'list'], 'unknown_command'],
    [['widgets', 'lst'], 'unknown_command'],
    [['widgets', 'list', '--no-such'], 'usage'],
    [['widgets', 'list', '--limit', 'many'], 'usage'],
    [['widgets', 'list', '--kind', 'oval'], 'usage'],
    [['widgets', 'list', '--format', 'xml'], 'usage'],
    [['widgets', 'list', '--timeout', 'soon'], 'usage'],
    [['widgets', 'update'], 'usage'],
    [['widgets', 'update', 'w1', '--weight', 'heavy'], 'usage'],
    [['widgets', 'update', 'w1', '--data', '{'], 'invalid_json'],
    [['widgets', 'list', '--query', 'items['], 'invalid_query'],
  ])('%j', async (argv, code) => {
    server.handler = () => ({ body: { items: [], next_cursor: null } });
    const [plain, json] = await Promise.all([plugs(...argv), plugs(...argv, '--json')]);
    expect(plain.code).toBe(2);
    expect(plain.stdout).toBe('');
    expect(plain.stderr).toMatch(/^Error: /);
    expect(plain.stderr).not.toMatch(/\n\s+at /);
    expect(json.code).toBe(2);
    if (!argv.includes('xml')) expect(JSON.parse(json.stdout).error).toMatchObject({ code, exit_code: 2 });
    expect(json.stdout + json.stderr + plain.stderr).not.toContain('secret-token');
  });

  it('proposes what was meant', async () => {
    const { stderr } = await plugs('widgets', 'lits');
    expect(stderr).toContain('plugs widgets list --help');
  });
});

describe('errors', () => {
  it('say what, where, why, what next and the request id', async () => {
    const errors = [
      { pointer: '/name', rule: 'maxLength', message: 'At most 80 characters.', value: '\u001b[31mlong' },
    ];
    server.handler = () =>
      problem(422, 'validation_failed', { detail: 'One field is wrong.', hint: 'Shorten it.', errors });
    const { code, stdout, stderr } = await plugs('widgets', 'update', 'w1', '--name', 'long');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('Error: One field is wrong.');
    expect(stderr).toContain(`where  widgets.update at ${server.url}/api/v1/widgets/w1`);
    expect(stderr).toContain('why    /name: At most 80 characters. [maxLength]');
    expect(stderr).toContain('hint   Shorten it.');
    expect(stderr).toContain('req-1');
    expect(stderr).not.toContain('\u001b');
  });

  it('hide the stack unless asked, and tokens always', async () => {
    server.handler = () => problem(404, 'not_found', { detail: 'No such widget.' });
    const quiet = await plugs('widgets', 'update', 'w1', '--name', 'x');
    const loud = await plugs('widgets', 'update', 'w1', '--name', 'x', '--verbose');
    expect(quiet.stderr).not.toMatch(/\n\s+at /);
    expect(loud.stderr).toMatch(/> PATCH .*\n< 404 in \d+ ms, request id req-1/);
    expect(loud.stderr).toMatch(/\n\s+at /);
    expect(loud.stderr).not.toContain('secret-token');
  }, 30_000);

  it('4 when nothing listens', async () => {
    const { code, stderr } = await cli.run(
      ['api', 'GET', 'widgets', '--server', 'http://127.0.0.1:9', '--timeout', '20s'],
      {},
    );
    expect(code).toBe(4);
    expect(stderr).toContain('plugs doctor');
  });

  it('2 when the port of a server is taken', async () => {
    const { host, port } = new URL(server.url);
    const { code, stderr } = await cli.run(['hubspot', 'emulator', '--port', port], {});
    expect(code).toBe(2);
    expect(stderr).toContain(`Cannot listen at ${host}: another program listens there.`);
    expect(stderr).toContain('or 0 for a free one');
  });

  it('8 when --timeout has passed, 130 on Ctrl-C', async () => {
    server.handler = () => ({ hang: true });
    const late = await plugs('widgets', 'list', '--timeout', '300ms');
    expect(late.code).toBe(8);
    expect(late.stderr).toContain('--timeout');
    const kill = { signal: 'SIGINT', afterOutput: /> GET/ } as const;
    const stopped = await cli.run(['widgets', 'list', '--verbose'], { env: env(), kill });
    expect(stopped.code).toBe(130);
  });
});

describe('api', () => {
  it('calls any path with fields, headers and a short path', async () => {
    server.handler = () => ({ body: { id: 'c1' } });
    const { code, stdout } = await plugs(
      'api',
      'post',
      'contacts',
      '-F',
      'score=7',
      '-f',
      'zip=007',
      '-F',
      'tags=["a"]',
      '-H',
      'X-One: 1',
      '--json',
    );
    expect({ code, data: JSON.parse(stdout) }).toEqual({ code: 0, data: { id: 'c1' } });
    const [request] = server.seen;
    expect(request).toMatchObject({ method: 'POST', url: '/api/v1/contacts' });
    expect(JSON.parse(request!.body)).toEqual({ score: 7, zip: '007', tags: ['a'] });
    expect(request!.headers['x-one']).toBe('1');
    expect(request!.headers['idempotency-key']).toBeTruthy();
  });

  it('pages, and goes on from a cursor', async () => {
    const answer = widgets(450);
    server.handler = ({ url }) => ({ body: answer(url) });
    const all = await plugs(
      'api',
      'GET',
      '/api/v1/widgets?kind=round',
      '-f',
      'q=x',
      '--paginate',
      '--format',
      'ndjson',
    );
    expect(all.stdout.trimEnd().split('\n')).toHaveLength(450);
    expect(server.seen.every(({ url }) => url.includes('kind=round') && url.includes('q=x'))).toBe(true);
    const rest = await plugs('api', 'GET', 'widgets', '--paginate', '--cursor', '448', '--fields', 'id');
    expect(rest.stdout).toBe('w448\nw449\n');
  });

  it('refuses what makes no sense', async () => {
    expect((await plugs('api', 'FETCH', 'widgets')).code).toBe(2);
    expect((await plugs('api', 'GET', 'https://elsewhere.example/')).code).toBe(2);
    server.handler = () => ({ body: { status: 'ok' } });
    expect((await plugs('api', 'GET', '/health', '--paginate')).code).toBe(2);
    expect((await plugs('api', 'GET', '/health', '--query', 'status')).stdout).toBe('ok\n');
  });
});

describe('completion', () => {
  it.each([
    [[''], 'widgets\t'],
    [['widgets', 'up'], 'update\tChange a widget.'],
    [['widgets', 'list', '--ki'], '--kind\t'],
    [['widgets', 'list', '--kind', 'r'], 'round\t'],
    [['widgets', 'list', '--format', '=', 'c'], 'csv\t'],
    [['completion', ''], ''],
  ])('%j', async (words, expected) => {
    const { code, stdout } = await cli.run(['completion', 'words', '--', ...words]);
    expect(code).toBe(0);
    expect(stdout).toContain(expected);
  });

  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    expect((await cli.run(['completion', shell])).stdout).toContain('plugs completion words --');
  });
});

describe('doctor', () => {
  it('checks everything and says what to do', async () => {
    server.handler = ({ url }) =>
      url === '/health' ? { body: { status: 'ok', version: '0.1.0' } } : problem(401, 'unauthenticated');
    const { code, stdout } = await plugs('doctor', '--json');
    const checks = Object.fromEntries(
      JSON.parse(stdout).items.map((item: { check: string }) => [item.check, item]),
    );
    expect(code).toBe(1);
    expect(checks.server).toMatchObject({ status: 'ok' });
    expect(checks.clock).toMatchObject({ status: 'ok' });
    expect(checks.credentials).toMatchObject({
      status: 'fail',
      next: expect.stringContaining('from PLUGS_TOKEN'),
    });
  });
});
