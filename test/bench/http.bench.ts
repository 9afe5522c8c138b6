import { createReadStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { createPlugs } from '@the-plugs/sdk';
import { bench } from './harness.ts';
import { installed, program } from './measure.ts';
import { peopleFile } from './people.ts';
import { type BenchServer, startServer } from './server.ts';

let server: BenchServer;
const setup = async () => {
  server = await startServer(2_000);
};
const teardown = () => server.stop();

/** Requests a second over 32 connections. */
async function load(url: string): Promise<{ value: number }> {
  const header = `authorization: Bearer ${server.token}`;
  const { stdout } = await program('wrk', ['-t1', '-c32', '-d4s', '-H', header, url]);
  if (stdout.includes('Non-2xx')) throw new Error(stdout);
  return { value: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)![1]) };
}

const costs =
  'The bare route runs one statement and knows nobody. Ours runs five, since who calls and what they may is read with every call, and writes a log line. In a profile of `http.get` SQLite took a quarter of the time and the socket a seventh; the rest is spread over validation, limits, headers and the log, none of it above 2 %. Statements that are built once brought most (0.098 to 0.15); remembering callers would bring more, and was refused: a right that is taken away must be gone with the next request.';

const common = {
  unit: 'requests/s',
  setup,
  teardown,
  missing: () => installed('wrk'),
} as const;

bench({
  name: 'http.list',
  about:
    'A page of 50 contacts over 32 connections, SQLite. Ours with token, tenancy, validation and a log line a request; the other has none of these, and the same SQL.',
  target: { atLeast: 0.75 },
  reason: costs,
  subject: { label: 'GET /api/v1/contacts', run: () => load(`${server.url}/api/v1/contacts`) },
  limit: { label: 'hand-written Fastify route', run: () => load(`${server.plainUrl}/contacts`) },
  ...common,
});

bench({
  name: 'http.get',
  about: 'One contact by its id, likewise.',
  target: { atLeast: 0.5 },
  reason: costs,
  subject: {
    label: 'GET /api/v1/contacts/{id}',
    run: () => load(`${server.url}/api/v1/contacts/${server.contact}`),
  },
  limit: {
    label: 'hand-written Fastify route',
    run: () => load(`${server.plainUrl}/contacts/${server.contact}`),
  },
  ...common,
});

/** The 99th percentile of /health, asked every few milliseconds while the server imports. */
async function healthDuringImport(): Promise<{ value: number }> {
  const plugs = createPlugs({ server: server.url, token: server.token });
  const { id } = await plugs.imports.create({ resource: 'contacts' });
  const file = peopleFile(100_000);
  await plugs.imports.upload(id, createReadStream(file) as never, { 'upload-offset': 0 });
  const job = await plugs.imports.apply(id, {});
  let busy = true;
  const done = plugs.jobs.wait(job.id).finally(() => {
    busy = false;
  });
  const times: number[] = [];
  while (busy) {
    const started = performance.now();
    await (await fetch(`${server.url}/health`)).arrayBuffer();
    times.push(performance.now() - started);
    await sleep(5);
  }
  await done;
  return { value: times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]! };
}

bench({
  name: 'http.health',
  about: '`GET /health` every 5 ms while the same process imports 100 thousand rows: the 99th percentile.',
  unit: 'ms',
  target: { atMost: 1 },
  subject: { label: '/health during an import', run: healthDuringImport },
  limit: { label: '50 ms', run: async () => ({ value: 50 }) },
  setup,
  teardown,
});
