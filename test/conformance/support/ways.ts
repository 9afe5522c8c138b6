import { defaultLimits } from '@the-plugs/server/http/limits';
import { listen } from '@the-plugs/server/http/server';
import { type EngineName, engines } from '../../support/migrated.ts';
import { thorough } from '../../support/thorough.ts';
import { byDispatch, type Send } from './send.ts';
import type { Connect } from './server.ts';

/** Over the network, as everyone else does it. */
const byHttp: Connect = async (composition) => {
  const server = await listen(composition, { ...defaultLimits, eventLoopDelayMs: 10_000 });
  const send: Send = async ({ method, path, query, headers = {}, body }) => {
    const answer = await fetch(`${server.url}${path}${query ? `?${query}` : ''}`, {
      method,
      headers: { ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : Buffer.from(body) }),
      redirect: 'manual',
      signal: AbortSignal.timeout(30_000),
    });
    return { status: answer.status, headers: Object.fromEntries(answer.headers), text: await answer.text() };
  };
  return { send, close: () => server.close() };
};

interface Way {
  readonly name: string;
  readonly connect: Connect;
}

/** The ways into a server. Whatever one of them answers, the other does too. */
const ways: readonly Way[] = [
  { name: 'dispatch', connect: byDispatch },
  { name: 'HTTP', connect: byHttp },
];

/** Engines and ways in, as they are used: SQLite in this process, PostgreSQL over the network. All pairs if thorough. */
export const places: readonly (readonly [EngineName, string, Way])[] = engines.flatMap((engine) =>
  ways
    .filter(({ name }) => thorough || (name === 'HTTP') === (engine === 'postgres'))
    .map((way) => [engine, way.name, way] as const),
);
