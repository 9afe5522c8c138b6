import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type AnyHandler, createDispatch } from '@the-plugs/server/dispatch/dispatch';
import { defaultLimits, type HttpLimits } from '@the-plugs/server/http/limits';
import { listen } from '@the-plugs/server/http/server';
import { handlers } from '@the-plugs/server/resources/index';
import { type Owner, type TestApp, testApp } from './app.ts';

export interface TestNetwork {
  readonly app: TestApp;
  readonly owner: Owner;
  readonly url: string;
  /** Calls as a service token that may do everything, on a connection of the pool. */
  call(path: string, init?: RequestInit): Promise<Response>;
  /** A bare connection: what is written goes out as it is. */
  connect(): Promise<Wire>;
  /** One request in its very bytes; answers all that comes back until the connection ends. */
  send(bytes: string): Promise<string>;
  /** Stops the server, as `plugs serve` does. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export interface Wire {
  readonly socket: Socket;
  /** What has arrived. */
  text(): string;
  /** Waits until what has arrived holds `part`. */
  until(part: string): Promise<string>;
  /** Resolves when the connection has ended. */
  ended(): Promise<string>;
}

const SCOPES = ['contacts:read', 'contacts:write', 'imports:read', 'imports:write'];

/** A server that listens on a free port, on SQLite. `with` replaces handlers of operations. */
export const testNetwork = async (
  options: {
    env?: Record<string, string>;
    limits?: Partial<HttpLimits>;
    handlers?: Record<string, AnyHandler>;
  } = {},
): Promise<TestNetwork> => {
  const app = await testApp('sqlite', { PORT: '0', ...options.env });
  const owner = await app.found();
  const { secret } = await owner.plugs.service_tokens.create({ name: 'pipeline', scopes: SCOPES });
  const all = { ...(handlers() as Record<string, AnyHandler>), ...options.handlers };
  const { services } = app.composition;
  const server = await listen(
    { ...app.composition, dispatchFor: (guard) => createDispatch(services, all, guard, async () => {}) },
    { ...defaultLimits, lingerMs: 300, farewellMs: 50, eventLoopDelayMs: 10_000, ...options.limits },
  );
  const port = Number(new URL(server.url).port);
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= server.close();
    return stopped;
  };
  const open = () => wire(port);
  return {
    app,
    owner,
    url: server.url,
    call: (path, init = {}) => {
      const headers = { authorization: `Bearer ${secret}`, ...(init.headers as Record<string, string>) };
      return fetch(`${server.url}${path}`, { ...init, headers });
    },
    connect: open,
    async send(bytes) {
      const { socket, ended } = await open();
      socket.write(bytes.replaceAll('TOKEN', secret));
      return ended();
    },
    stop,
    async close() {
      await stop();
      await app.close();
    },
  };
};

const wire = async (port: number): Promise<Wire> => {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  let received = '';
  let over = false;
  socket.setEncoding('utf8').on('data', (chunk: string) => {
    received += chunk;
  });
  // A reset is an end like any other here: what had arrived before is what counts.
  socket.on('error', () => {});
  const end = once(socket, 'close').then(() => {
    over = true;
  });
  const until = async (part: string): Promise<string> => {
    while (!received.includes(part)) {
      if (over) throw new Error(`The connection ended before "${part}" came; it brought: ${received}`);
      await Promise.race([once(socket, 'data'), end]);
    }
    return received;
  };
  return { socket, text: () => received, until, ended: () => end.then(() => received) };
};
