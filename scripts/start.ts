/** `npm start`: the server, with the settings of the environment. It stops gracefully on SIGTERM and SIGINT. */
import { buildOrExit } from './build.ts';

buildOrExit(['generate', 'compile', 'assets']);
try {
  const { loadSettings } = await import('@the-plugs/server/settings');
  const { realWorld } = await import('@the-plugs/server/lib/world');
  const { start } = await import('@the-plugs/server');
  await start(loadSettings(process.env, realWorld()));
} catch (error) {
  process.stderr.write(`${(error as Error).message || error}\n`);
  process.exit(1);
}
