/** kill -9 in the middle of an import: the same command goes on, no row is lost and none is written twice. */
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { fileOf, type Report, rowsWritten, underway } from './support/large-import.ts';
import { openPlace } from './support/places.ts';

const rows = 12_000;
const batches = { IMPORT_BATCH_ROWS: '1000' };

// In a local folder the lease of the dead process has to run out first: all wait together.
describe.concurrent.each(['local folder', 'server on sqlite'] as const)('%s', (name) => {
  test('an import that was killed half way is gone on with', { timeout: 240_000 }, async () => {
    const place = await openPlace(name, batches);
    try {
      const { shell } = place;
      shell.write('big.csv', fileOf(rows));
      const victim = shell.start('exec plugs import contacts big.csv');
      const before = await underway(place);
      victim.kill('SIGKILL');
      if (victim.exitCode === null && victim.signalCode === null) await once(victim, 'exit');
      const { stdout, stderr, code } = await shell.run('plugs import contacts big.csv --json');
      expect(code, stderr).toBe(0);
      const report = JSON.parse(stdout) as Report;
      expect(report.import).toBe(before.id);
      const { read, ...classes } = report.counts;
      expect(Object.values(classes).reduce((sum, count) => sum + count, 0)).toBe(read);
      expect(report).toMatchObject({
        state: 'completed',
        counts: { read: rows, created: rows, unprocessed: 0 },
      });
      expect(await rowsWritten(place)).toEqual({ contacts: rows, audit: rows });
      // The memory of the interruption is gone: the same file again is an import of its own.
      const again = JSON.parse(await shell.say('plugs import contacts big.csv --json')) as Report;
      expect(again.import).not.toBe(before.id);
      expect(again.counts).toMatchObject({ read: rows, unchanged: rows });
    } finally {
      await place.close();
    }
  });

  test('Ctrl-C says how to go on, and going on completes it', { timeout: 240_000 }, async () => {
    const place = await openPlace(name, batches);
    try {
      const { shell } = place;
      shell.write('big.csv', fileOf(rows));
      const child = shell.start('exec plugs import contacts big.csv');
      let told = '';
      child.stderr?.setEncoding('utf8').on('data', (text: string) => {
        told += text;
      });
      const { id } = await underway(place);
      child.kill('SIGINT');
      const [code] = (await once(child, 'close')) as [number];
      expect(code, told).toBe(130);
      expect(told).toContain(`plugs imports resume ${id}`);
      expect(await shell.say(`plugs imports resume ${id}`)).toBe(
        `big.csv\t${rows}\t${rows}\t0\t0\t0\t0\t0\n`,
      );
    } finally {
      await place.close();
    }
  });
});
