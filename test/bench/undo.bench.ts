import { lendDurablePostgres, parts, runEngine } from './engine.ts';
import { bench } from './harness.ts';
import { peopleFile } from './people.ts';

const rows = 100_000;
const many = `${rows / 1000} thousand contacts`;

for (const engine of ['sqlite', 'postgres'] as const) {
  const side = parts(() => {
    const [people, moved] = [peopleFile(rows), peopleFile(rows, 'Head of Things')] as const;
    const created = [`apply:${people}`, 'undo:plan', 'undo'] as const;
    const updated = [`apply:${people}`, `apply:${moved}`, 'undo:plan', 'undo'] as const;
    return runEngine(engine, [...created, ...updated]);
  });
  const setup = engine === 'postgres' ? lendDurablePostgres : undefined;
  const common = { target: { atMost: 1 }, ...(setup && { setup }) };
  const took = (label: string, at: number) => side(label, ({ seconds }) => ({ value: seconds[at]! }));
  bench({
    name: `undo.${engine}.created`,
    about: `An import of ${many} into an empty table is taken back: each is looked at, deleted, and logged.`,
    subject: side('undo', ({ seconds, peak_mib }) => ({ value: seconds[2]!, peak_mib })),
    limit: took('the import', 0),
    others: [took('a dry run of the undo', 1)],
    ...common,
  });
  bench({
    name: `undo.${engine}.updated`,
    about: `An import that changed the title of ${many} is taken back: each has its former one again.`,
    subject: side('undo', ({ seconds, peak_mib }) => ({ value: seconds[6]!, peak_mib })),
    limit: took('the import', 4),
    others: [took('a dry run of the undo', 5)],
    ...common,
  });
}
