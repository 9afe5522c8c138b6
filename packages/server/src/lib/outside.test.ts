import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isNetwork, isOutside, networks, post, urlFault } from './outside.ts';

const nothing = networks([]);

/** One address of each closed network, with its neighbours. */
const closed4 = [
  ...['0.0.0.0', '0.255.255.255', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.127.255.255'],
  ...['127.0.0.1', '127.1.2.3', '127.255.255.255', '169.254.169.254', '169.254.170.2', '172.16.0.1'],
  ...['172.31.255.255', '192.0.0.1', '192.0.2.1', '192.88.99.1', '192.168.0.1', '192.168.255.255'],
  ...['198.18.0.1', '198.19.255.255', '198.51.100.1', '203.0.113.1', '224.0.0.1', '239.255.255.255'],
  ...['240.0.0.1', '255.255.255.255'],
];
const open4 = [
  '1.1.1.1',
  '8.8.8.8',
  '9.255.255.255',
  '11.0.0.1',
  '100.63.255.255',
  '172.32.0.1',
  '223.255.255.255',
];

const number = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
const parts = (address: string) => address.split('.').map(Number);

/** The ways in which one IPv4 address is written in a URL. */
const spellings = (address: string): string[] => {
  const [a = 0, b = 0, c = 0, d = 0] = parts(address);
  const hex = (value: number) => `0x${value.toString(16)}`;
  const octal = (value: number) => `0${value.toString(8)}`;
  const high = ((a << 8) | b).toString(16);
  const low = ((c << 8) | d).toString(16);
  return [
    address,
    `${address}.`,
    String(number(address)),
    hex(number(address)),
    octal(number(address)),
    [a, b, c, d].map(hex).join('.'),
    [a, b, c, d].map(octal).join('.'),
    `${a}.${b}.${(c << 8) | d}`,
    `${a}.${((b << 16) | (c << 8) | d) >>> 0}`,
    [...address].map((sign) => (sign === '.' ? '%2e' : `%3${sign}`)).join(''),
    address.replaceAll('.', '。'),
    `[::ffff:${address}]`,
    `[::ffff:${high}:${low}]`,
    `[::${address}]`,
    `[64:ff9b::${address}]`,
    `[2002:${high}:${low}::1]`,
  ];
};

const closed6 = [
  ...['::', '::1', 'fe80::1', 'febf::1', 'fec0::1', 'fc00::1', 'fd00:ec2::254', 'ff02::1', '100::1'],
  ...['2001::1', '2001:db8::1', '3fff::1', '64:ff9b:1::1', '4000::1'],
];

test('every spelling of an address inside is refused, before anybody is asked', () => {
  const urls = [
    ...closed4.flatMap((address) => spellings(address).map((host) => `https://${host}/hook`)),
    ...closed6.map((address) => `https://[${address}]/hook`),
    ...['localhost', 'LOCALHOST', 'localhost.', 'api.localhost'].map((host) => `https://${host}/`),
  ];
  expect(urls.length).toBeGreaterThan(400);
  expect(urls.filter((url) => urlFault(url, nothing) === undefined)).toEqual([]);
});

test('what is public is not, and what is no https address is', () => {
  for (const address of open4) expect(isOutside(address, nothing), address).toBe(true);
  expect(isOutside('2606:4700::1111', nothing)).toBe(true);
  expect(urlFault('https://hooks.example.com/x', nothing)).toBeUndefined();
  expect(urlFault('http://hooks.example.com/x', nothing)).toMatchObject({ rule: 'https' });
  expect(urlFault('ftp://hooks.example.com/x', nothing)).toMatchObject({ rule: 'https' });
  expect(urlFault('https://a:b@hooks.example.com/x', nothing)).toMatchObject({ rule: 'no_credentials' });
  expect(urlFault('hooks.example.com', nothing)).toMatchObject({ rule: 'url' });
});

test('an operator opens networks of their own', () => {
  const own = networks(['10.1.0.0/16', 'fd12::/16', '192.168.7.7']);
  expect(urlFault('http://10.1.2.3/x', own)).toBeUndefined();
  expect(urlFault('https://[fd12::5]/x', own)).toBeUndefined();
  expect(urlFault('https://192.168.7.7/x', own)).toBeUndefined();
  expect(urlFault('https://10.2.0.1/x', own)).toMatchObject({ rule: 'public_address' });
  expect(['10.0.0.0/8', '::1', '1.2.3.4'].every(isNetwork)).toBe(true);
  expect(['10.0.0.0/33', 'host', '', '1.2.3/8'].some(isNetwork)).toBe(false);
});

describe('posting', () => {
  let connections = 0;
  const server = createServer((request, response) => {
    if (request.url === '/away') response.writeHead(302, { location: '/there' }).end();
    else if (request.url === '/other')
      response.socket?.write('HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n');
    else if (request.url === '/cut') response.socket?.destroy();
    else if (request.url === '/drip') {
      response.writeHead(200);
      const drip = setInterval(() => response.write('x'), 20);
      response.on('close', () => clearInterval(drip));
    } else if (request.url === '/silent') return;
    else response.writeHead(200, { 'retry-after': '7' }).end('x'.repeat(10_000));
  });
  server.on('connection', () => {
    connections += 1;
  });
  let port = 0;
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  });
  afterAll(() => void server.close());
  const options = { headers: {}, body: '{}', timeoutMs: 2_000 };

  test('connects to nothing inside, by address or by name, and says nothing of it', async () => {
    connections = 0;
    for (const host of ['127.0.0.1', '[::ffff:127.0.0.1]', '2130706433', 'localhost'])
      for (const scheme of ['http', 'https'])
        await expect(
          post(`${scheme}://${host}:${port}/`, { ...options, allowed: nothing }),
        ).rejects.toMatchObject({ name: 'DeliveryError', message: expect.not.stringContaining('127') });
    // A name that only its answer betrays, as one that changes its answer would.
    const { hostname } = await import('node:os');
    await expect(
      post(`https://${hostname()}:${port}/`, { ...options, allowed: nothing }),
    ).rejects.toMatchObject({ name: 'DeliveryError' });
    expect(connections).toBe(0);
  });

  test('takes an answer as it is, the beginning of it, and follows nobody', async () => {
    const allowed = networks(['127.0.0.1']);
    const answer = await post(`http://127.0.0.1:${port}/`, { ...options, allowed });
    expect(answer).toEqual({ status: 200, body: 'x'.repeat(500), retryAfter: '7' });
    expect((await post(`http://127.0.0.1:${port}/away`, { ...options, allowed })).status).toBe(302);
  });

  test('comes to an end whatever the other side does, and keeps no connection', async () => {
    const allowed = networks(['127.0.0.1']);
    const to = (path: string) =>
      post(`http://127.0.0.1:${port}${path}`, { ...options, timeoutMs: 200, allowed });
    expect(await to('/other')).toEqual({ status: 101, body: '', retryAfter: undefined });
    await expect(to('/cut')).rejects.toThrow('The connection was cut.');
    await expect(to('/silent')).rejects.toThrow('No answer in time.');
    await expect(to('/drip')).rejects.toThrow('No answer in time.');
    const open = () => new Promise<number>((resolve) => server.getConnections((_, count) => resolve(count)));
    await expect.poll(open).toBe(0);
  });

  test('says in a word why nobody answers', async () => {
    const allowed = networks(['127.0.0.1']);
    await expect(post('http://127.0.0.1:9/', { ...options, allowed })).rejects.toThrow(
      'Nothing listens there.',
    );
    await expect(post('https://nobody.invalid/', { ...options, allowed })).rejects.toThrow(
      /There is no such host|The name server does not answer/,
    );
  });
});
