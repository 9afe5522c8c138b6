/** `npm run demo`: the main job on an embedded tenant, told by the command line itself, in this very process. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOrExit, root } from './build.ts';

buildOrExit();
const cli = path.join(root, 'packages/cli/bin/run.js');
process.argv.splice(1, 1, cli, 'demo');
await import(pathToFileURL(cli).href);
