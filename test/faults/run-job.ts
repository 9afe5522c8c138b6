/**
 * A process that runs one job to its end, to be killed by a test.
 * Usage: node run-job.ts '{"env": {...}, "organization": "…", "job": "…"}'; prints a line for every chunk.
 */
import { compose } from '@the-plugs/server/compose';
import { createLog } from '@the-plugs/server/lib/log';
import { realWorld } from '@the-plugs/server/lib/world';
import { loadSettings } from '@the-plugs/server/settings';

const { env, organization, job } = JSON.parse(process.argv[2]!) as {
  env: Record<string, string>;
  organization: string;
  job: string;
};
const world = realWorld();
const composition = await compose(loadSettings(env, world), world, createLog({ world, level: 'error' }));
process.stdout.write('ready\n');
const done = await composition.services.jobs.runToEnd(organization, job, () =>
  process.stdout.write('chunk\n'),
);
process.stdout.write(`${done.state}\n`);
await composition.close();
