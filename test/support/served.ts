import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { compose } from '@the-plugs/server/compose';
import { defaultLimits, type HttpLimits } from '@the-plugs/server/http/limits';
import { listen } from '@the-plugs/server/http/server';
import { init } from '@the-plugs/server/init';
import { createLog } from '@the-plugs/server/lib/log';
import { realWorld } from '@the-plugs/server/lib/world';
import { loadSettings, type Settings } from '@the-plugs/server/settings';
import { type EngineName, migratedDatabase } from './migrated.ts';

export const owner = { email: 'owner@example.com', password: 'correct horse battery staple' };

export interface Served {
  readonly url: string;
  readonly settings: Settings;
  readonly organization: string;
  readonly user: string;
  /** What the server has logged so far. */
  readonly lines: readonly Record<string, unknown>[];
  /** Sends a request, its body as JSON. */
  call(method: string, at: string, options?: CallOptions): Promise<Response>;
  /** Signs the owner in and answers the session. */
  signIn(): Promise<{ access_token: string; refresh_token: string }>;
  /** Writes bytes to the port as they are and answers all that comes back until the connection ends. */
  raw(bytes: string): Promise<string>;
  close(): Promise<void>;
}

export interface CallOptions {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** A server on a port of its own, with one organisation and its owner; jobs do not run. */
export const serve = async (
  engine: EngineName,
  env: Record<string, string> = {},
  limits: Partial<HttpLimits> = {},
): Promise<Served> => {
  const database = await migratedDatabase(engine);
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-served-'));
  const world = realWorld();
  const settings = loadSettings(
    { DATA_DIR: folder, DATABASE_URL: database.url, PORT: '0', SECRET_KEY: SECRET, ...env },
    world,
  );
  const founded = await init(settings, { ...owner, organization: 'Acme' }, { world });
  const lines: Record<string, unknown>[] = [];
  const out = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const composition = await compose(settings, world, createLog({ world, level: 'info', out }));
  const http = await listen(composition, {
    ...defaultLimits,
    farewellMs: 50,
    eventLoopDelayMs: 10_000,
    ...limits,
  });
  const call: Served['call'] = (method, at, { token, body, headers } = {}) =>
    fetch(http.url + at, {
      method,
      headers: {
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    ...founded,
    url: http.url,
    settings,
    lines,
    call,
    signIn: async () => (await (await call('POST', '/api/v1/auth/login', { body: owner })).json()) as never,
    raw: (bytes) => exchange(http.url, bytes),
    async close() {
      await http.close();
      await composition.close();
      await database.drop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const SECRET = 'kq8Vx2mZt0LwY7cR4nB1sD6fG9hJ3pQa';

const exchange = async (url: string, bytes: string): Promise<string> => {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
};
