import { createReadStream } from 'node:fs';
import path from 'node:path';
import { resources } from '@the-plugs/server/generated/resources';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import type { EngineName } from '../support/engines.ts';
import { lendDurablePostgres } from './engine.ts';
import { bench } from './harness.ts';
import { installed, program } from './measure.ts';
import { folder, peopleFile } from './people.ts';

const rows = 300_000;
const columns = resources.contacts!.columns.map(({ name }) => name).join(', ');
const file = path.join(folder, 'tool.csv');

const tools: Record<EngineName, { name: string; label: string; target: number }> = {
  sqlite: { name: 'sqlite3', label: 'sqlite3 -csv', target: 1.4 },
  postgres: { name: 'psql', label: 'psql \\copy', target: 1.3 },
};

for (const engine of ['sqlite', 'postgres'] as const) {
  const { name, label, target } = tools[engine];
  let app: TestApp;
  let owner: Owner;
  const withTool = (): Promise<unknown> => {
    const query = `select ${columns} from contacts where organization_id = '${owner.organization}' and not is_deleted order by id`;
    return engine === 'sqlite'
      ? program('sqlite3', ['-csv', app.db.url.slice('sqlite:'.length)], {
          input: `.once ${file}\n${query};\n`,
        })
      : program('psql', ['-q', app.db.adminUrl!], { input: `\\copy (${query}) to '${file}' csv header\n` });
  };
  bench({
    name: `export.${engine}`,
    about: `${rows / 1000} thousand contacts in the order of their ids, every column, to a CSV file: ours encrypted, hashed, formula-safe and downloadable in parts.`,
    target: { atMost: target },
    reason:
      'The tool writes cells as they are, in C. Ours looks at each for what a spreadsheet would run, in JavaScript, and encrypts and hashes the file, so that a download can be cut and go on.',
    subject: {
      label: 'export',
      async run() {
        const { job_id } = await owner.plugs.exports.create({ resource: 'contacts' });
        const job = await owner.run({ id: job_id! });
        if (job.state !== 'completed') throw new Error(JSON.stringify(job.error));
      },
    },
    limit: { label, run: async () => void (await withTool()) },
    async setup() {
      if (engine === 'postgres') await lendDurablePostgres();
      app = await testApp(engine);
      owner = await app.found();
      const { id } = await owner.plugs.imports.create({ resource: 'contacts' });
      await owner.plugs.imports.upload(id, createReadStream(peopleFile(rows)) as never, {
        'upload-offset': 0,
      });
      await owner.run(await owner.plugs.imports.apply(id, {}));
    },
    teardown: () => app.close(),
    missing: () => installed(name),
  });
}
