import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from './testing/cli.ts';
import { TestServer } from './testing/server.ts';

let cli: TestCli;
let server: TestServer;

beforeAll(async () => {
  [cli, server] = await Promise.all([TestCli.create(), TestServer.start()]);
  server.handler = () => ({ body: { ok: true } });
});
afterAll(async () => {
  await server.stop();
  await cli.remove();
});

function listen(started: Server): Promise<number> {
  return new Promise((resolve) => {
    started.listen(0, '127.0.0.1', () => resolve((started.address() as AddressInfo).port));
  });
}

/** A proxy that notes what passes; every tunnel to port 80 leads to the test server, others nowhere. */
async function startProxy() {
  const seen: string[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, client) => {
    seen.push(`CONNECT ${request.url} ${request.headers['proxy-authorization']}`);
    if (!String(request.url).endsWith(':80')) return client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const upstream = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.pipe(client).pipe(upstream);
    });
    upstream.on('error', () => client.destroy());
    client.on('error', () => upstream.destroy());
  });
  const port = await listen(proxy);
  return { seen, url: `http://user:pw@127.0.0.1:${port}`, stop: () => proxy.close() };
}

const get = (url: string, env: Record<string, string> = {}) =>
  cli.run(['api', 'GET', '/health', '--server', url, '--json'], { env });

describe('proxies', () => {
  const basic = `Basic ${Buffer.from('user:pw').toString('base64')}`;

  it.each(['HTTP_PROXY', 'http_proxy'])('%s carries http', async (variable) => {
    const proxy = await startProxy();
    const { stdout } = await get('http://plugs.invalid', { [variable]: proxy.url });
    proxy.stop();
    expect(JSON.parse(stdout)).toEqual({ ok: true });
    expect(proxy.seen).toEqual([`CONNECT plugs.invalid:80 ${basic}`]);
  });

  it.each(['HTTPS_PROXY', 'https_proxy'])(
    '%s carries https, and its refusal is a network error',
    async (variable) => {
      const proxy = await startProxy();
      const { code, stdout } = await get('https://plugs.invalid', { [variable]: proxy.url });
      proxy.stop();
      expect(code).toBe(4);
      expect(proxy.seen[0]).toBe(`CONNECT plugs.invalid:443 ${basic}`);
      expect(stdout).toContain('502');
      expect(stdout).not.toContain('pw@');
    },
  );

  it.each(['NO_PROXY', 'no_proxy'])('%s goes around', async (variable) => {
    const proxy = await startProxy();
    const { stdout } = await get(server.url, { HTTP_PROXY: proxy.url, [variable]: '127.0.0.1' });
    proxy.stop();
    expect(JSON.parse(stdout)).toEqual({ ok: true });
    expect(proxy.seen).toEqual([]);
  });

  it('that are no addresses are named, without their password', async () => {
    const { code, stdout } = await get(server.url, { HTTP_PROXY: 'ftp://user:pw@nowhere' });
    expect(code).toBe(2);
    expect(stdout).toContain('HTTP_PROXY');
    expect(stdout).not.toContain('pw@');
  });
});

describe('certificates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plugs-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  let secure: ReturnType<typeof createTlsServer>;
  let url: string;
  let hasOpenssl = true;

  beforeAll(async () => {
    const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
    try {
      const options = [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '2',
        '-keyout',
        key,
        '-out',
        cert,
      ];
      execFileSync('openssl', [...options, ...subject], { stdio: 'ignore' });
    } catch {
      hasOpenssl = false;
      return;
    }
    secure = createTlsServer({ key: readFileSync(key), cert: readFileSync(cert) }, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"secure":true}');
    });
    url = `https://127.0.0.1:${await listen(secure as unknown as Server)}`;
  });
  afterAll(() => {
    secure?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('of one’s own authority are trusted through PLUGS_CA_FILE or NODE_EXTRA_CA_CERTS', async (test) => {
    test.skip(!hasOpenssl, 'openssl is not installed');
    for (const variable of ['PLUGS_CA_FILE', 'NODE_EXTRA_CA_CERTS']) {
      const { code, stdout } = await get(url, { [variable]: cert });
      expect({ code, answer: JSON.parse(stdout) }).toEqual({ code: 0, answer: { secure: true } });
    }
  });

  it('that nobody vouches for are refused with 4 and the way out', async (test) => {
    test.skip(!hasOpenssl, 'openssl is not installed');
    const { code, stdout } = await get(url);
    expect(code).toBe(4);
    expect(JSON.parse(stdout).error).toMatchObject({ code: 'tls' });
    expect(stdout).toContain('PLUGS_CA_FILE');
  });

  it('named in a file that is not there say so', async () => {
    const { code, stdout } = await get(server.url, { PLUGS_CA_FILE: join(folder, 'none.pem') });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error.message).toContain('PLUGS_CA_FILE');
  });
});
