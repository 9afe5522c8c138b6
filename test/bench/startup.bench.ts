import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bench, median } from './harness.ts';
import { program } from './measure.ts';

const cli = path.resolve(import.meta.dirname, '../../packages/cli/bin/run.js');
const times = 20;

/** The median of many starts, in milliseconds: one start is shorter than the noise. */
async function starts(args: readonly string[]): Promise<{ value: number; peak_mib: number | undefined }> {
  const runs = [];
  for (let run = 0; run < times; run++) runs.push(await program(process.execPath, args));
  return { value: median(runs.map(({ seconds }) => seconds * 1000)), peak_mib: runs[0]!.peak_mib };
}

const limit = { label: 'node -e 0', run: () => starts(['-e', '0']) };

bench({
  name: 'startup.version',
  about: `\`plugs --version\`, the median of ${times} starts.`,
  unit: 'ms',
  target: { atMost: 1.5 },
  subject: { label: 'plugs --version', run: () => starts([cli, '--version']) },
  limit,
});

bench({
  name: 'startup.help',
  about: `\`plugs contacts list --help\`, the median of ${times} starts.`,
  unit: 'ms',
  target: { atMost: 5 },
  subject: { label: 'plugs contacts list --help', run: () => starts([cli, 'contacts', 'list', '--help']) },
  limit,
});

/** A contact in a data folder of its own: made once, read at each start. */
let folder: string;
let contact: string;

bench({
  name: 'startup.local',
  about: `\`plugs contacts get ID --local\`, the median of ${times} starts: the smallest local query, with the database opened and closed.`,
  unit: 'ms',
  target: { atMost: 10 },
  subject: {
    label: 'plugs contacts get --local',
    run: () => starts([cli, 'contacts', 'get', contact, '--local', '--data-dir', folder]),
  },
  limit,
  async setup() {
    folder = mkdtempSync(path.join(tmpdir(), 'plugs-bench-local-'));
    const made = await program(process.execPath, [
      ...[cli, 'contacts', 'create', '--first-name', 'Ada', '--json'],
      ...['--local', '--data-dir', folder],
    ]);
    contact = (JSON.parse(made.stdout) as { id: string }).id;
  },
  teardown: async () => rmSync(folder, { recursive: true, force: true }),
});
