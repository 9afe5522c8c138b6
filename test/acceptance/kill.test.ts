/** kill -9 in the middle of an import: the same command goes on, no row is lost and none is written twice. */
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { openPlace, type Place } from './support/places.ts';

interface Import {
  readonly id: string;
  readonly state: string;
  readonly counts: Readonly<Record<string, number>>;
}

const rows = 60_000;
const file = [
  'email,lead_score',
  ...Array.from({ length: rows }, (_, i) => `p${i}@example.com,${i % 101}`),
  '',
];

/** The only import of the place, once it has written some rows. */
async function underway({ shell }: Place): Promise<Import> {
  for (;;) {
    const { stdout } = await shell.run('plugs imports list --json');
    const [first] = (JSON.parse(stdout) as { items: Import[] }).items;
    if (first && (first.counts.created ?? 0) > 0) return first;
    await sleep(50);
  }
}

// In a local folder the lease of the dead process has to run out first.
describe.each(['local folder', 'server on sqlite'] as const)('%s', (name) => {
  test('an import that was killed half way is gone on with', { timeout: 240_000 }, async () => {
    const place = await openPlace(name);
    try {
      const { shell } = place;
      shell.write('big.csv', file.join('\n'));
      const victim = shell.start('exec plugs import contacts big.csv');
      const before = await underway(place);
      victim.kill('SIGKILL');
      if (victim.exitCode === null && victim.signalCode === null) await once(victim, 'exit');
      const { stdout, stderr, code } = await shell.run('plugs import contacts big.csv --json');
      expect(code, stderr).toBe(0);
      const report = JSON.parse(stdout) as { import: string; state: string; counts: Import['counts'] };
      expect(report.import).toBe(before.id);
      const { read, ...classes } = report.counts;
      expect(Object.values(classes).reduce((sum, count) => sum + count, 0)).toBe(read);
      expect(report).toMatchObject({
        state: 'completed',
        counts: { read: rows, created: rows, unprocessed: 0 },
      });
      expect(Number(await shell.say('plugs export contacts --fields email | wc -l'))).toBe(rows + 1);
      const audit = 'plugs export audit --filter table_name=contacts --filter action=create --fields id';
      expect(Number(await shell.say(`${audit} | wc -l`))).toBe(rows + 1);
      // The memory of the interruption is gone: the same file again is an import of its own.
      const again = JSON.parse(await shell.say('plugs import contacts big.csv --json')) as typeof report;
      expect(again.import).not.toBe(before.id);
      expect(again.counts).toMatchObject({ read: rows, unchanged: rows });
    } finally {
      await place.close();
    }
  });

  test('Ctrl-C says how to go on, and going on completes it', async () => {
    const place = await openPlace(name);
    try {
      const { shell } = place;
      shell.write('big.csv', file.join('\n'));
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
