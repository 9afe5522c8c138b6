/**
 * The engine alone, without a network and without the command line, in a process of its own whose memory counts:
 * `engine.ts sqlite apply:people.csv plan:people.csv undo`; `undo` takes the newest import back, `undo:plan` only says
 * what that would do, `seal` seals the audit. Prints the seconds of each step and the most memory the process held.
 */
import { createReadStream } from 'node:fs';
import { testApp } from '../../support/app.ts';
import type { EngineName } from '../../support/engines.ts';
import type { Step } from '../engine.ts';

const [engine, ...steps] = process.argv.slice(2) as [EngineName, ...Step[]];
const app = await testApp(engine);
const { plugs, run } = await app.found();
let newest = '';

const toEnd = async (job: { id: string }): Promise<void> => {
  const { state, error } = await run(job);
  if (state !== 'completed') throw new Error(JSON.stringify(error));
};

const prepared = async (step: Step): Promise<() => Promise<void>> => {
  if (step === 'seal')
    return async () => {
      while ((await plugs.audit_checkpoints.seal()).more);
    };
  if (step === 'undo' || step === 'undo:plan')
    return async () => toEnd(await plugs.imports.undo(newest, { dry_run: step !== 'undo' }));
  const [kind, file] = [step.slice(0, step.indexOf(':')), step.slice(step.indexOf(':') + 1)];
  const { id } = await plugs.imports.create({ resource: 'contacts' });
  await plugs.imports.upload(id, createReadStream(file) as never, { 'upload-offset': 0 });
  if (kind === 'plan') return async () => toEnd(await plugs.imports.plan(id));
  newest = id;
  return async () => toEnd(await plugs.imports.apply(id, {}));
};

const seconds: number[] = [];
for (const step of steps) {
  const measured = await prepared(step);
  const started = performance.now();
  await measured();
  seconds.push((performance.now() - started) / 1000);
}
await app.close();
process.stdout.write(
  JSON.stringify({ seconds, peak_mib: Math.round(process.resourceUsage().maxRSS / 1024) }),
);
