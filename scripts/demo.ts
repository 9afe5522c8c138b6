/** `npm run demo`: the main job on an embedded tenant, told by the command line itself. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { buildOrExit, root } from './build.ts';

buildOrExit();
const cli = path.join(root, 'packages/cli/bin/run.js');
const child = spawn(process.execPath, [cli, 'demo', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
