import { readFileSync } from 'node:fs';
import path from 'node:path';
import { defaultToken, seedContacts, startEmulator } from '../../packages/cli/src/hubspot-emulator/index.ts';
import { testApp } from '../support/app.ts';
import { importCsv } from '../support/transfers.ts';
import { parts } from './engine.ts';
import { bench } from './harness.ts';
import { type Measured, program } from './measure.ts';
import { peopleFile } from './people.ts';

// The larger part of the time is waiting for the account's limits, on purpose: a round takes five minutes.
const many = Number(process.env.PLUGS_BENCH_HUBSPOT ?? 50_000);
const few = many / 10;
/** The smallest account allows a hundred calls in ten seconds, of which a fifth is left to others. */
const ALLOWED = 80;
const WINDOW_S = 10;

type Direction = 'pull' | 'push';

const reason =
  'All is decided before anything is written: the time for making the contacts, each with its entry in the audit, comes after that of waiting for the limits. The other way round the work of a batch is done while the next one waits.';

/** The first sync of an account with so many contacts on one side, in a process of its own. */
async function firstSync(direction: Direction, contacts: number): Promise<Measured & { calls: number }> {
  await using emulator = await startEmulator({ options: { tier: 'free' } });
  const env = { HUBSPOT_BASE_URL: emulator.url };
  const app = await testApp('sqlite', env);
  try {
    const owner = await app.found();
    const { crm, clock, journal } = emulator.portal;
    if (direction === 'pull') seedContacts(crm, contacts, clock.now());
    else await importCsv(owner, readFileSync(peopleFile(contacts)));
    await owner.plugs.hubspot.connect({ access_token: defaultToken });
    const { id } = await owner.plugs.hubspot.sync({});
    journal.clear();
    const settings = {
      DATABASE_URL: app.db.url,
      DATA_DIR: app.folder,
      SECRET_KEY: app.db.secrets.current,
      LOG_LEVEL: 'error',
      ...env,
    };
    const job = path.resolve(import.meta.dirname, '../faults/run-job.ts');
    const data = JSON.stringify({ env: settings, organization: owner.organization, job: id });
    const measured = await program(process.execPath, [job, data]);
    const [log] = (await owner.plugs.integration_logs.list()).items;
    if (log?.records_processed !== contacts) throw new Error(JSON.stringify(log));
    return { ...measured, calls: journal.count() };
  } finally {
    await app.close();
  }
}

const names = { pull: 'all are at HubSpot', push: 'all are here' } as const;

for (const direction of ['pull', 'push'] as const) {
  const side = parts(async () => ({
    many: await firstSync(direction, many),
    few: await firstSync(direction, few),
  }));
  const [much, little] = [many, few].map((count) => count.toLocaleString('en')) as [string, string];
  bench({
    name: `hubspot.${direction}`,
    about: `The first sync of ${much} contacts, where ${names[direction]}, with the emulated account and SQLite, from the start of the process; beside the time in which its limits let so many calls through, less the fifth that is left to other apps.`,
    target: { atMost: 1.2 },
    ...(direction === 'pull' && { reason }),
    subject: side('sync', ({ many: { seconds, peak_mib } }) => ({ value: seconds, peak_mib })),
    limit: side('the limits', ({ many: { calls } }) => ({ value: (calls / ALLOWED) * WINDOW_S })),
  });
  bench({
    name: `hubspot.${direction}.flat`,
    about: `Its peak memory, beside that of ${little} contacts.`,
    unit: 'MiB',
    target: { atMost: 1.2 },
    reason:
      'Not known in full. The two page caches of SQLite, 16 MiB each, fill up with a larger database; a heap of at most 48 MiB was enough for 20,000 contacts.',
    subject: side(`${much} contacts`, (peak) => ({ value: peak.many.peak_mib ?? 0 })),
    limit: side(`${little} contacts`, (peak) => ({ value: peak.few.peak_mib ?? 0 })),
  });
}
