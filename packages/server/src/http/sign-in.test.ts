import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { owner, type Served, serve } from '../../../../test/support/served.ts';

let server: Served;
beforeAll(async () => {
  server = await serve('sqlite');
});
afterAll(() => server?.close());

it('pages answer HEAD as GET', async () => {
  for (const at of ['/docs', '/redoc', '/openapi.json']) {
    const head = await server.call('HEAD', at);
    expect([at, head.status, await head.text()]).toEqual([at, 200, '']);
  }
});

describe('sign-in', () => {
  const attempt = (email: string, password: string) =>
    server.call('POST', '/api/v1/auth/login', { body: { email, password } });

  it('gives an account ten wrong attempts, and all of them back after a right one', async () => {
    for (let i = 0; i < 9; i += 1) expect((await attempt(owner.email, 'wrong')).status).toBe(401);
    expect((await attempt(owner.email, owner.password)).status).toBe(200);
    expect((await attempt(owner.email, 'wrong')).headers.get('ratelimit')).toContain('r=9');
  });

  it('then refuses that account, however it is written, and no other', async () => {
    for (let i = 0; i < 10; i += 1) await attempt('nobody@example.com', 'wrong');
    const refused = await attempt(' Nobody@Example.COM'.trim(), 'wrong');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(60);
    expect(await refused.json()).toMatchObject({ code: 'rate_limited' });
    expect((await attempt('someone@example.com', 'wrong')).status).toBe(401);
  });
});

it('writes one line a request, with nothing of its query in it', async () => {
  const answer = await server.call('GET', '/api/v1/contacts?q=secret', {
    headers: { 'x-request-id': 'line-0001' },
  });
  await answer.text();
  const lines = () => server.lines.filter((line) => line.request_id === 'line-0001');
  await expect.poll(() => lines().length).toBe(1);
  expect(lines()[0]).toMatchObject({
    msg: 'request',
    method: 'GET',
    path: '/api/v1/contacts',
    operation: 'contacts.list',
    status: 401,
    address: '127.0.0.1',
  });
  expect(JSON.stringify(server.lines)).not.toContain('q=secret');
});
