/** A real HTTP server that speaks the contract's shapes, with an answer a test can replace. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface SeenRequest {
  readonly method: string;
  /** Path with its query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

export interface TestAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON, or text as it is. */
  readonly body?: unknown;
  /** Cuts the connection instead. */
  readonly cut?: boolean;
  /** Never answers. */
  readonly hang?: boolean;
}

export type TestHandler = (request: SeenRequest) => TestAnswer | undefined;

export const principal = {
  kind: 'user',
  id: '01936d5e-0000-7000-8000-000000000002',
  name: 'Ada Lovelace',
  email: 'ada@analytical.example',
  organization: { id: '01936d5e-0000-7000-8000-000000000001', name: 'Analytical' },
  role: 'owner',
  scopes: ['contacts:read'],
  expires_at: null,
};

/** A problem as the server answers it. */
export function problem(status: number, code: string, more: object = {}): TestAnswer {
  const body = {
    type: `urn:the-plugs:error:${code}`,
    title: code,
    status,
    code,
    request_id: 'req-1',
    ...more,
  };
  return { status, headers: { 'content-type': 'application/problem+json' }, body };
}

export class TestServer {
  readonly seen: SeenRequest[] = [];
  /** Answers first; what it leaves undefined gets 404. */
  handler: TestHandler = () => undefined;
  readonly #server: Server;

  private constructor() {
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(): Promise<TestServer> {
    const server = new TestServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    return server;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const { method = '', url = '', headers } = request;
    const seen = { method, url, headers, body };
    this.seen.push(seen);
    const answer =
      this.handler(seen) ?? problem(404, 'route_not_found', { detail: `There is no ${method} ${url}.` });
    if (answer.cut) return void response.destroy();
    if (answer.hang) return;
    const isText = typeof answer.body === 'string';
    response.writeHead(answer.status ?? 200, {
      'content-type': isText ? 'text/plain' : 'application/json',
      'x-request-id': 'req-1',
      ...answer.headers,
    });
    response.end(answer.body === undefined ? undefined : isText ? answer.body : JSON.stringify(answer.body));
  }
}
