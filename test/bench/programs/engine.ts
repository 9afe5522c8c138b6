/**
 * The engine alone, without a network and without the command line, in a process of its own whose memory counts:
 * `engine.ts sqlite people.csv apply apply plan`. Prints the seconds of each step and the most memory it held.
 */
import { createReadStream } from 'node:fs';
import { testApp } from '../../support/app.ts';
import type { EngineName } from '../../support/engines.ts';

const [engine, file, ...steps] = process.argv.slice(2) as [EngineName, string, ...('apply' | 'plan')[]];
const app = await testApp(engine);
const { plugs, run } = await app.found();
const seconds: number[] = [];
for (const step of steps) {
  const { id } = await plugs.imports.create({ resource: 'contacts' });
  await plugs.imports.upload(id, createReadStream(file) as never, { 'upload-offset': 0 });
  const started = performance.now();
  const job = await run(await (step === 'apply' ? plugs.imports.apply(id, {}) : plugs.imports.plan(id)));
  seconds.push((performance.now() - started) / 1000);
  if (job.state !== 'completed') throw new Error(JSON.stringify(job.error));
}
await app.close();
process.stdout.write(
  JSON.stringify({ seconds, peak_mib: Math.round(process.resourceUsage().maxRSS / 1024) }),
);
