/**
 * `npm run migrate`: brings the database of the environment's settings to the newest schema. `history` lists every
 * migration, `current` the newest one applied, `create NAME` begins the next.
 */
import path from 'node:path';
import { buildOrExit, root } from './build.ts';
import { createMigration } from './migration-file.ts';

const [verb = 'up', name = '', ...more] = process.argv.slice(2);
const usage = 'Usage: npm run migrate [history | current | create NAME]\n';

if (
  !['up', 'history', 'current', 'create'].includes(verb) ||
  more.length ||
  (name !== '') !== (verb === 'create')
) {
  process.stderr.write(usage);
  process.exit(2);
}

function create(): string {
  const folder = path.join(root, 'packages/server/src/store/migrations');
  return `Made ${path.relative(root, path.join(folder, createMigration(folder, name)))} and listed it in index.ts beside it.`;
}

async function withDatabase(): Promise<string> {
  buildOrExit(['generate', 'compile']);
  const { loadSettings } = await import('@the-plugs/server/settings');
  const { realWorld } = await import('@the-plugs/server/lib/world');
  const { current, history, migrate } = await import('@the-plugs/server/store/migrate');
  const settings = loadSettings(process.env, realWorld());
  const target = { url: settings.databaseUrl, adminUrl: settings.databaseAdminUrl };
  if (verb === 'current') return (await current(target)) ?? 'No migration has been applied yet.';
  if (verb === 'history') {
    const all = await history(target);
    return all.map((it) => `${it.executedAt?.toISOString() ?? 'pending'.padEnd(24)}  ${it.name}`).join('\n');
  }
  const applied = await migrate(target);
  if (applied.length === 0) return 'The schema is the newest already.';
  return applied.map((it) => `applied ${it.migrationName}`).join('\n');
}

try {
  process.stdout.write(`${verb === 'create' ? create() : await withDatabase()}\n`);
} catch (error) {
  const { message, hint = '' } = error as Error & { hint?: string };
  process.stderr.write(`${[message || error, hint].join(' ').trim()}\n`);
  process.exit(1);
}
