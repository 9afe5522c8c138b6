import { lendDurablePostgres, parts, runEngine } from './engine.ts';
import { bench } from './harness.ts';
import { peopleFile } from './people.ts';

const rows = 100_000;
const reason =
  'By two hundredths. Reading entries, hashing them in their canonical form and storing leaves in two indexes is all that is left: one round trip for a thousand entries, the next of which the database looks for while these are hashed, and ten commits for all; three statements for each five hundred took 0.38 × of the import alone. What waits now is the database while rows are parsed, and the other way round.';

for (const engine of ['sqlite', 'postgres'] as const) {
  const side = parts(() => runEngine(engine, [`apply:${peopleFile(rows)}`, 'seal']));
  bench({
    name: `seal.${engine}`,
    about: `An import of ${rows / 1000} thousand contacts into an empty table, and the job that seals its audit, beside the import alone.`,
    target: { atMost: 1.3 },
    ...(engine === 'postgres' && { reason }),
    subject: side('import and sealing', ({ seconds, peak_mib }) => ({
      value: seconds[0]! + seconds[1]!,
      peak_mib,
    })),
    limit: side('the import', ({ seconds }) => ({ value: seconds[0]! })),
    others: [side('sealing', ({ seconds }) => ({ value: seconds[1]! }))],
    ...(engine === 'postgres' && { setup: lendDurablePostgres }),
  });
}
