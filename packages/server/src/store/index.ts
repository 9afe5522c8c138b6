import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { World } from '../lib/world.ts';
import type { Store } from './types.ts';

export type { Directory, Session } from './directory.ts';
export { type Statement, statement } from './statement.ts';
export type { DB, InternalTable, TenantTable } from './tables.ts';
export type { Engine, NewRow, Selecting, SharedStates, Store, Tenant, TenantTx } from './types.ts';

/** The file behind `sqlite:./plugs.db`, `sqlite:///var/lib/plugs.db` or a `file:` URL; null for any other URL. */
export const sqliteFile = (url: string): string | null => {
  if (url.startsWith('file:')) return fileURLToPath(url);
  if (!url.startsWith('sqlite:')) return null;
  return path.resolve(url.slice('sqlite:'.length).replace(/^\/\/(?=\/|\.)/, ''));
};

/** Opens the database that `url` names. Engines load only when they are used. */
export const openStore = async (url: string, world: World): Promise<Store> => {
  const file = sqliteFile(url);
  if (file !== null) return (await import('./sqlite/open.ts')).openSqlite(file, world);
  return (await import('./postgres/open.ts')).openPostgres(url, world);
};
