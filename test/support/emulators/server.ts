/** What small emulators of other systems share: a server on this machine, a journal, and faults that a test asks for. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string;
  /** Parsed JSON, or a form as an object. */
  readonly body: Record<string, unknown>;
}

export interface Told {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What goes wrong with the next request that matches, so many times. */
export interface Trouble {
  /** A part of `METHOD /path`. */
  readonly at: string;
  readonly times?: number;
  /** Answers this instead of what would be, and nothing happens. */
  readonly answer?: Told;
  /** All happens, and nobody hears of it. */
  readonly isCut?: boolean;
}

export interface Emulated {
  readonly url: string;
  /** `METHOD /path` of each request since the last look. */
  calls(): string[];
  fails(trouble: Trouble): void;
  close(): Promise<void>;
}

const bodyOf = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  if (text === '') return {};
  return request.headers['content-type']?.includes('json')
    ? (JSON.parse(text) as Record<string, unknown>)
    : Object.fromEntries(new URLSearchParams(text));
};

export const emulate = async (answer: (asked: Asked) => Told): Promise<Emulated> => {
  let journal: string[] = [];
  let troubles: (Trouble & { left: number })[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url!, 'http://emulator');
    const path = decodeURIComponent(url.pathname);
    const method = request.method!;
    const body = await bodyOf(request);
    const line = `${method} ${path}`;
    journal.push(line);
    const trouble = troubles.find(({ at, left }) => left > 0 && line.includes(at));
    if (trouble) trouble.left -= 1;
    const { authorization = '' } = request.headers;
    const asked = { method, path, query: url.searchParams, authorization, body };
    const told = trouble?.answer ?? answer(asked);
    if (trouble?.isCut) return request.socket.destroy();
    const text = told.body === undefined ? '' : JSON.stringify(told.body);
    const headers = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(text)) };
    response.writeHead(told.status, { ...headers, ...told.headers }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls() {
      const seen = journal;
      journal = [];
      return seen;
    },
    fails(trouble) {
      troubles = [...troubles.filter(({ left }) => left > 0), { left: trouble.times ?? 1, ...trouble }];
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
