import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestNetwork, testNetwork } from '../../../../test/support/network.ts';

let net: TestNetwork;
beforeAll(async () => {
  net = await testNetwork();
});
afterAll(() => net?.close());

/** Everything a page loads by itself. */
const loadedBy = (html: string) =>
  [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address!);

describe.each(['/docs', '/redoc'])('%s', (page) => {
  it('loads nothing from elsewhere, and everything it loads is there', async () => {
    const answer = await net.call(page);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    const addresses = loadedBy(await answer.text()).filter((address) => address !== 'data:,');
    expect(addresses.length).toBeGreaterThan(1);
    for (const address of addresses) {
      expect(address).toMatch(/^\/(docs|redoc)\//);
      const part = await net.call(address);
      expect(part.status).toBe(200);
      expect(part.headers.get('content-type')).toMatch(/^text\/(javascript|css); charset=utf-8$/);
      expect((await part.text()).length).toBeGreaterThan(0);
    }
  });

  it('runs scripts from here alone and none that stand in the page', async () => {
    const answer = await net.call(page);
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(await answer.text()).not.toMatch(/<script>|onload=/);
  });
});

it('/openapi.json is the contract, spoken by this server', async () => {
  const answer = await net.call('/openapi.json');
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const contract = (await answer.json()) as {
    openapi: string;
    servers: unknown;
    paths: Record<string, unknown>;
  };
  expect(contract.openapi).toMatch(/^3\.1/);
  expect(contract.servers).toEqual([{ url: '/', description: 'This server' }]);
  expect(contract.paths).toHaveProperty('/api/v1/contacts');
});

it('files beside the pages are not for the taking', async () => {
  for (const path of ['/docs/../main.js', '/docs/%2e%2e/package.json', '/redoc/redoc.lib.js', '/docs/'])
    expect((await net.call(path)).status).toBe(404);
});
