/** PostgreSQL that goes away and comes back in the middle of an import, and connections that are cut. */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { engines, onPostgres } from '../support/migrated.ts';
import { admin, type OwnPostgres, ownPostgres } from '../support/postgres.ts';
import { fileOf, heard, type Report, rowsWritten, underway } from './support/large-import.ts';
import { type ServedPlace, serveFrom } from './support/places.ts';

const rows = 10_000;

let server: OwnPostgres;
let place: ServedPlace;
beforeAll(async () => {
  if (!engines.includes('postgres')) return;
  server = await ownPostgres();
  place = await serveFrom(await onPostgres(server.url), { IMPORT_BATCH_ROWS: '100' });
});
afterAll(async () => {
  await place?.close();
  await server?.stop();
});

const ours = `application_name like 'the-plugs%'`;
/** What one server may hold: its pool of 10, the queue's of 4, and one that listens. */
const CONNECTIONS = 15;

/** Connections that are open, and those that somebody forgot in the middle of something. */
const connections = (): Promise<{ open: number; busy: number }> =>
  admin(server.url, async (client) => {
    const { rows: found } = await client.query(
      `select count(*)::int as open, count(*) filter (where state <> 'idle')::int as busy
       from pg_stat_activity where ${ours}`,
    );
    return found[0] as { open: number; busy: number };
  });

const terminate = (): Promise<void> =>
  admin(server.url, async (client) => {
    await client.query(`select pg_terminate_backend(pid) from pg_stat_activity where ${ours}`);
  });

/** The answer while the database is away. */
const refusal = async (): Promise<{ status: number; retryAfter: string | null; code: string }> => {
  const answer = await fetch(`${place.url}/api/v1/health/database`);
  const { code } = (await answer.json()) as { code: string };
  return { status: answer.status, retryAfter: answer.headers.get('retry-after'), code };
};

const faults: readonly [string, () => Promise<void>][] = [
  [
    'stopped at once, and started again',
    async () => {
      await server.crash();
      expect(await refusal()).toEqual({ status: 503, retryAfter: '1', code: 'storage_unavailable' });
      await server.start();
    },
  ],
  [
    'cutting every connection, ten times',
    async () => {
      for (let i = 0; i < 10; i += 1) {
        await terminate();
        await sleep(100);
      }
    },
  ],
];

test.skipIf(!engines.includes('postgres'))('PostgreSQL comes back', { timeout: 300_000 }, async () => {
  const { shell } = place;
  let written = 0;
  for (const [title, strike] of faults) {
    const name = `${title.replaceAll(/\W+/g, '-')}.csv`;
    shell.write(name, fileOf(rows, `${written}.example.com`));
    const told = heard(shell.start(`exec plugs import contacts ${name} --json`));
    await underway(place);
    await strike();
    const code = await told.ended;
    expect(code, `${title}: ${told.stdout}${told.stderr}`).toBe(0);
    const report = JSON.parse(told.stdout) as Report;
    expect(report.counts, title).toMatchObject({ read: rows, created: rows, rejected: 0, unprocessed: 0 });
    written += rows;
    expect(await rowsWritten(place), title).toEqual({ contacts: written, audit: written });
    // A query of the queue may be under way at any moment, a forgotten one at every moment.
    await expect.poll(() => connections().then(({ busy }) => busy)).toBe(0);
    expect((await connections()).open, title).toBeLessThanOrEqual(CONNECTIONS);
  }
});
