/** `npm start`: the server, with the settings of the environment. It stops gracefully on SIGTERM and SIGINT. */
import { buildOrExit } from './build.ts';

buildOrExit(['generate', 'compile', 'assets', 'local']);
try {
  const { loadSettings } = await import('@the-plugs/server/settings');
  const { realWorld } = await import('@the-plugs/server/lib/world');
  const { start } = await import('@the-plugs/server');
  const running = await start(loadSettings(process.env, realWorld()));
  if (running.url !== null)
    process.stderr.write(`The Plugs runs at ${running.url}, its pages at ${running.url}/docs\n`);
  // Once: whoever asks a second time means at once.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void running.close());
} catch (error) {
  const { message, hint } = error as Error & { hint?: string };
  process.stderr.write(`${message || error}\n${hint === undefined ? '' : `${hint}\n`}`);
  process.exit(1);
}
