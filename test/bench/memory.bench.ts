import { importLocally, parts } from './engine.ts';
import { bench } from './harness.ts';
import { peopleFile } from './people.ts';

// PLUGS_BENCH_ROWS=2000000 takes a few minutes a round.
const many = Number(process.env.PLUGS_BENCH_ROWS ?? 500_000);
const few = 100_000;

const side = parts(async () => ({
  few: (await importLocally(peopleFile(few))).peak_mib ?? 0,
  many: (await importLocally(peopleFile(many))).peak_mib ?? 0,
}));

bench({
  name: 'memory.import',
  about: `\`plugs import --local\` of ${many.toLocaleString('en')} contacts: peak memory of the whole process, command line and server.`,
  unit: 'MiB',
  target: { atMost: 1 },
  reason:
    'It lies on the line, now on this side and now on that. Smaller heaps for the threads cost more time than they save memory.',
  subject: side('import', (peak) => ({ value: peak.many })),
  limit: { label: '400 MB', run: async () => ({ value: 400e6 / 2 ** 20 }) },
});

bench({
  name: 'memory.flat',
  about: `The same peak, beside that of ${few.toLocaleString('en')} contacts: memory does not grow with the file.`,
  unit: 'MiB',
  target: { atMost: 1.1 },
  subject: side(`${many.toLocaleString('en')} rows`, (peak) => ({ value: peak.many })),
  limit: side(`${few.toLocaleString('en')} rows`, (peak) => ({ value: peak.few })),
});
