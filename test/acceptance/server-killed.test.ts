/** kill -9 of the server in the middle of an import: the command waits or says how to go on, and nothing is doubled. */
import { describe, expect, test } from 'vitest';
import { engines, migratedDatabase } from '../support/migrated.ts';
import { share } from '../support/thorough.ts';
import { fileOf, heard, type Report, rowsWritten, underway } from './support/large-import.ts';
import { serveFrom } from './support/places.ts';

const rows = 10_000;
const batches = { IMPORT_BATCH_ROWS: '200' };

// Most of the time is spent waiting for the lease of the dead one: all wait together.
describe.concurrent('a server that is killed during an import', { timeout: 240_000 }, () => {
  test.each(share(engines, 0))(
    'and is back within the retries: the command goes on by itself, on %s',
    async (engine) => {
      const place = await serveFrom(await migratedDatabase(engine), batches);
      try {
        const { shell } = place;
        shell.write('big.csv', fileOf(rows));
        const told = heard(shell.start('exec plugs import contacts big.csv --json'));
        const { id } = await underway(place);
        await place.kill();
        await place.start();
        const code = await told.ended;
        expect(code, told.stderr).toBe(0);
        const report = JSON.parse(told.stdout) as Report;
        expect(report.import).toBe(id);
        expect(report.counts).toMatchObject({ read: rows, created: rows, unprocessed: 0 });
        expect(await rowsWritten(place)).toEqual({ contacts: rows, audit: rows });
      } finally {
        await place.close();
      }
    },
  );

  test.each(share(engines, 1))(
    'and stays away: exit 4 with the command to go on, which goes on, on %s',
    async (engine) => {
      const place = await serveFrom(await migratedDatabase(engine), batches);
      try {
        const { shell } = place;
        shell.write('big.csv', fileOf(rows));
        const told = heard(shell.start('exec plugs import contacts big.csv'));
        const { id } = await underway(place);
        await place.kill();
        const code = await told.ended;
        expect(code, told.stderr).toBe(4);
        expect(told.stderr).toContain(`plugs imports resume ${id}`);
        await place.start();
        const report = JSON.parse(await shell.say('plugs import contacts big.csv --json')) as Report;
        expect(report.import).toBe(id);
        expect(report.counts).toMatchObject({ read: rows, created: rows, unprocessed: 0 });
        expect(await rowsWritten(place)).toEqual({ contacts: rows, audit: rows });
      } finally {
        await place.close();
      }
    },
  );
});
