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

describe('lists', () => {
  it('sends the filters in the words of the contract', async () => {
    server.handler = ({ url }) => ({ body: widgets(1)(url) });
    const flags = [
      '--kind',
      'round',
      '--kind',
      'square',
      '--created-at-gte',
      '2026-01-01',
      '--include-deleted',
      '--fields',
      'id,name',
    ];
    const { code, stdout } = await plugs('widgets', 'list', ...flags);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'w0\tWidget 0\n' });
    const { searchParams } = new URL(server.seen[0]!.url, server.url);
    expect([...searchParams]).toEqual([
      ['kind', 'round'],
      ['kind', 'square'],
      ['created_at[gte]', '2026-01-01'],
      ['include_deleted', 'true'],
      ['fields', 'id'],
      ['fields', 'name'],
      ['limit', '50'],
    ]);
    expect(server.seen[0]!.headers.authorization).toBe('Bearer secret-token');
  });

  it('stops at --limit and names the command for more; --all reads everything', async () => {
    const answer = widgets(450);
    server.handler = ({ url }) => ({ body: answer(url) });
    const some = await plugs('widgets', 'list', '--limit', '250', '--kind', 'round');
    expect(some.stdout.trimEnd().split('\n')).toHaveLength(250);
    expect(some.stderr).toContain('plugs widgets list --limit 250 --kind round --cursor 250');
    const all = await plugs('widgets', 'list', '--all', '--json');
    expect(JSON.parse(all.stdout)).toMatchObject({ next_cursor: null });
    expect(JSON.parse(all.stdout).items).toHaveLength(450);
    expect(all.stderr).toBe('');
    const rest = await plugs('widgets', 'list', '--all', '--cursor', '449');
    expect(rest.stdout).toBe('w449\tWidget 449\n');
  });

  it('survives a rate limit', async () => {
    const answer = widgets(450);
    let refused = 0;
    server.handler = ({ url }) =>
      url.includes('cursor=200') && refused++ < 2 ? problem(429, 'rate_limited', {}) : { body: answer(url) };
    const { code, stdout } = await plugs('widgets', 'list', '--all');
    expect({ code, rows: stdout.trimEnd().split('\n').length }).toEqual({ code: 0, rows: 450 });
    expect(refused).toBe(3);
  });

  it('that breaks off keeps what was printed and names the command that goes on', async () => {
    const answer = widgets(450);
    server.handler = ({ url }) =>
      url.includes('cursor=200') ? problem(403, 'missing_scope') : { body: answer(url) };
    const [text, json] = await Promise.all([
      plugs('widgets', 'list', '--all'),
      plugs('widgets', 'list', '--all', '--json'),
    ]);
    expect(text.code).toBe(3);
    expect(text.stdout.trimEnd().split('\n')).toHaveLength(200);
    expect(text.stderr).toContain('plugs widgets list --all --cursor 200');
    const document = JSON.parse(json.stdout);
    expect(document.items).toHaveLength(200);
    expect(document).toMatchObject({ next_cursor: '200', error: { code: 'missing_scope', exit_code: 3 } });
  });

  it('takes global flags before the command too', async () => {
    server.handler = ({ url }) => ({ body: widgets(1)(url) });
    const { stdout } = await plugs('--format', 'csv', '--fields', 'id', 'widgets', 'list');
    expect(stdout).toBe('id\nw0\n');
  });

  it('ends quietly when the reader has seen enough', async () => {
    const answer = widgets(20_000);
    server.handler = ({ url }) => ({ body: answer(url) });
    const { code, stderr } = await cli.pipedToHead(['widgets', 'list', '--all'], env());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});

describe('changes', () => {
  it('takes fields from flags, the rest from --data, and empties with --unset', async () => {
    server.handler = () => ({ body: { id: 'w1', version: 4 } });
    const argv = [
      'widgets',
      'update',
      'w1',
      '--name',
      'New',
      '--weight',
      '1.5',
      '--no-active',
      '--set-format',
      'x',
    ];
    const more = [
      '--metadata',
      '{"a":1}',
      '--unset',
      'name',
      '--if-match',
      '3',
      '--data',
      '-',
      '--idempotency-key',
      'k1',
    ];
    const { code, stdout } = await cli.run([...argv, ...more], {
      env: env(),
      stdin: '{"name":"Old","other":true}',
    });
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'id\tw1\nversion\t4\n' });
    const [request] = server.seen;
    expect(request).toMatchObject({ method: 'PATCH', url: '/api/v1/widgets/w1' });
    expect(JSON.parse(request!.body)).toEqual({
      name: null,
      other: true,
      weight: 1.5,
      active: false,
      format: 'x',
      metadata: { a: 1 },
    });
    expect(request!.headers).toMatchObject({ 'if-match': '"3"', 'idempotency-key': 'k1' });
  });

  it('shows the request under --dry-run and sends nothing', async () => {
    const { code, stdout } = await plugs('widgets', 'update', 'a b', '--name', 'New', '--dry-run', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      method: 'PATCH',
      url: `${server.url}/api/v1/widgets/a%20b`,
      body: { name: 'New' },
    });
    expect(server.seen).toEqual([]);
  });

  it('deletes only with a yes', async () => {
    server.handler = () => ({ status: 204 });
    const refused = await plugs('widgets', 'delete', 'w1');
    expect(refused.code).toBe(7);
    expect(refused.stderr).toContain('--yes');
    expect(server.seen).toEqual([]);
    const done = await plugs('widgets', 'delete', 'w1', '--yes');
    expect(done).toMatchObject({ code: 0, stdout: '' });
    expect(JSON.parse((await plugs('widgets', 'delete', 'w1', '-y', '--json')).stdout)).toEqual({});
  });

  it('ends with 6 when a part of a batch failed', async () => {
    const results = [
      { status: 201, data: {} },
      { status: 409, problem: {} },
    ];
    server.handler = () => ({ status: 207, body: { results } });
    const { code, stdout, stderr } = await plugs(
      'widgets',
      'batch',
      '--data',
      '{"operations":[]}',
      '--format',
      'json',
    );
    expect({ code, results: JSON.parse(stdout).results.length }).toEqual({ code: 6, results: 2 });
    expect(stderr).toBe('');
  });

  it('never takes a secret from the command line', async () => {
    const flag = await plugs('widgets', 'unlock', '--password', 'pw');
    expect(flag.code).toBe(2);
    const none = await plugs('widgets', 'unlock');
    expect(none).toMatchObject({ code: 2, stdout: '' });
    expect(none.stderr).toContain('no terminal');
    const shown = await plugs('widgets', 'unlock', '--data', '{"password":"pw"}');
    expect(shown).toMatchObject({ code: 2, stdout: '' });
    expect(shown.stderr).toContain('--data @FILE');
    expect(server.seen).toEqual([]);
    server.handler = () => ({ status: 204 });
    const data = await cli.run(['widgets', 'unlock', '--data', '-'], {
      env: env(),
      stdin: '{"password":"pw"}',
    });
    expect(data.code).toBe(0);
    expect(server.seen[0]!.headers.authorization).toBeUndefined();
  });

  it('streams bytes up and down', async () => {
    server.handler = ({ method, body }) =>
      method === 'PUT' ? { body: { bytes: body.length } } : { body: 'a,b\n1,2\n' };
    const up = await cli.run(['widgets', 'upload', 'w1', '--data', '-', '--json'], {
      env: env(),
      stdin: 'x'.repeat(100_000),
    });
    expect(JSON.parse(up.stdout)).toEqual({ bytes: 100_000 });
    expect(server.seen[0]!.headers['content-type']).toBe('application/octet-stream');
    expect((await plugs('widgets', 'download', 'w1')).stdout).toBe('a,b\n1,2\n');
  });
});
