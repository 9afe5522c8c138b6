/** One request and its answer, by either way into the server. */
import type { Composition } from '@the-plugs/server/compose';
import { tokenGuard } from '@the-plugs/server/dispatch/guard';

export interface Request {
  readonly method: string;
  readonly path: string;
  /** Without "?". */
  readonly query?: string;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export type Send = (request: Request) => Promise<Answer>;

async function* once(body: string | Uint8Array): AsyncGenerator<Uint8Array> {
  yield typeof body === 'string' ? Buffer.from(body) : body;
}

/** Straight into the dispatcher, as local mode does it. */
export const byDispatch = async ({ services, dispatchFor }: Composition) => {
  const dispatch = dispatchFor(tokenGuard(services));
  const send: Send = async ({ method, path, query = '', headers = {}, body }) => {
    const outgoing = await dispatch({
      method,
      path,
      query,
      headers,
      body: body === undefined ? null : once(body),
      address: '127.0.0.1',
      signal: AbortSignal.timeout(30_000),
    });
    const chunks: Uint8Array[] = [];
    if (typeof outgoing.body === 'string') chunks.push(Buffer.from(outgoing.body));
    else for await (const chunk of outgoing.body ?? []) chunks.push(chunk);
    const lower = Object.entries(outgoing.headers).map(([name, value]) => [name.toLowerCase(), value]);
    return {
      status: outgoing.status,
      headers: Object.fromEntries(lower) as Record<string, string>,
      text: Buffer.concat(chunks).toString(),
    };
  };
  return { send, close: async () => {} };
};
