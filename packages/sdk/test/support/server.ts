import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Client, type ClientOptions } from '../../src/core/client.ts';
import type { OperationRequest } from '../../src/core/operation.ts';
import { realWorld } from '../../src/core/world.ts';

/** A request as it arrived, with its whole body. */
export interface Seen {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly bytes: Buffer;
  readonly body: string;
}

export interface Server extends AsyncDisposable {
  readonly url: string;
  readonly seen: Seen[];
  /** Connections that are open now. */
  connections(): Promise<number>;
}

/** A real HTTP server on a free port; `answer` gets each request and its number from 1. */
export async function serve(
  answer: (seen: Seen, response: ServerResponse, number: number) => unknown,
): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    try {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      const url = new URL(request.url!, 'http://localhost');
      const bytes = Buffer.concat(parts);
      const entry = { method: request.method!, url, headers: request.headers, bytes, body: bytes.toString() };
      seen.push(entry);
      await answer(entry, response, seen.length);
    } catch {
      response.destroy();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    connections: () => new Promise((resolve) => server.getConnections((_, count) => resolve(count))),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
) {
  const type = status >= 400 ? 'application/problem+json' : 'application/json';
  response.writeHead(status, { 'content-type': type, 'x-request-id': 'req-1', ...headers });
  response.end(JSON.stringify(body));
}

export function problem(
  response: ServerResponse,
  status: number,
  code: string,
  headers: Record<string, string> = {},
) {
  json(
    response,
    status,
    { type: `urn:the-plugs:error:${code}`, title: code, status, detail: `It is ${code}.`, code },
    headers,
  );
}

/** A client whose waits are recorded instead of waited for. */
export function clientFor(server: { url: string }, options: Partial<ClientOptions> = {}) {
  const waits: number[] = [];
  const world = {
    ...realWorld,
    random: () => 1,
    sleep: async (ms: number, signal?: AbortSignal) => {
      waits.push(ms);
      await realWorld.sleep(0, signal);
    },
  };
  const client = new Client({ server: server.url, token: 'secret-token', world, ...options });
  return { client, waits };
}

export const contact = { id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', email: 'ada@analytical.example' };

export const getContact: OperationRequest = {
  id: 'contacts.get',
  method: 'GET',
  path: '/api/v1/contacts/{id}',
  params: { path: { id: contact.id } },
};

export const createContact: OperationRequest = {
  id: 'contacts.create',
  method: 'POST',
  path: '/api/v1/contacts',
  body: { email: contact.email },
  idempotent: true,
};

export const listContacts: OperationRequest = {
  id: 'contacts.list',
  method: 'GET',
  path: '/api/v1/contacts',
};
