/** The database itself, for commands of whoever runs a server: no server, no sign-in, every organisation. */
import { resolve } from 'node:path';
import { dataDir } from '../paths.ts';
import { loadServer, migrateOwnFolder, type Place, serverPlace } from './server.ts';

/**
 * The server's own functions and the settings they work with: the SQLite file of the data folder, or what DATABASE_URL
 * names.
 * @param folder what --data-dir says
 */
export async function operatorPlace(
  folder: string | undefined,
): Promise<Place & { server: Awaited<ReturnType<typeof loadServer>> }> {
  const server = await loadServer();
  const place = await serverPlace(server, { DATA_DIR: resolve(folder ?? process.env.DATA_DIR ?? dataDir()) });
  await migrateOwnFolder(place);
  return { ...place, server };
}
