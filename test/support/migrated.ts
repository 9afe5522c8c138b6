import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { migrate } from '@the-plugs/server/store/migrate';
import { freshDatabase } from './postgres.ts';

export type EngineName = 'sqlite' | 'postgres';

/**
 * Both engines, for `describe.each`: a store test that runs on one of them proves half of it.
 * PLUGS_TEST_ENGINES=sqlite narrows a run while one works on something.
 */
export const engines = (process.env.PLUGS_TEST_ENGINES?.split(',') ?? [
  'sqlite',
  'postgres',
]) as readonly EngineName[];

export interface MigratedDatabase {
  /** For DATABASE_URL. */
  readonly url: string;
  /** For DATABASE_ADMIN_URL: the owner of the tables, on PostgreSQL. */
  readonly adminUrl: string | undefined;
  drop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

/** @param own the superuser of another PostgreSQL than the one that is lent */
export async function onPostgres(own?: string): Promise<MigratedDatabase> {
  const prepare = async ({ adminUrl, appUrl }: { adminUrl: string; appUrl: string }) => {
    await migrate({ url: appUrl, adminUrl });
  };
  const { appUrl, adminUrl, drop } = await freshDatabase({ name: 'migrated', prepare }, own);
  return { url: appUrl, adminUrl, drop, [Symbol.asyncDispose]: drop };
}

async function onSqlite(): Promise<MigratedDatabase> {
  const folder = mkdtempSync(path.join(tmpdir(), 'plugs-sqlite-'));
  const url = `sqlite:${path.join(folder, 'plugs.db')}`;
  const drop = async () => rmSync(folder, { recursive: true, force: true });
  await migrate({ url });
  return { url, adminUrl: undefined, drop, [Symbol.asyncDispose]: drop };
}

/** An empty database with the newest schema. Close what uses it, then drop it; what is left on PostgreSQL goes with the run. */
export function migratedDatabase(engine: EngineName): Promise<MigratedDatabase> {
  return engine === 'postgres' ? onPostgres() : onSqlite();
}
