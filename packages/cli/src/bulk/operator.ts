/** The database itself, for commands of whoever runs a server: no server, no sign-in, every organisation. */
import { resolve } from 'node:path';
import { dataDir } from '../paths.ts';
import { loadServer, migrateOwnFolder, type Place, serverPlace } from './server.ts';

type OperatorPlace = Place & { readonly server: Awaited<ReturnType<typeof loadServer>> };

/**
 * The server's own functions and the settings they work with: the SQLite file of the data folder, or what DATABASE_URL
 * names.
 * @param folder what --data-dir says
 */
export async function operatorSettings(folder: string | undefined): Promise<OperatorPlace> {
  const server = await loadServer();
  const DATA_DIR = resolve(folder ?? process.env.DATA_DIR ?? dataDir());
  return { ...(await serverPlace(server, { DATA_DIR })), server };
}

/** The same, with the folder's own file brought to the newest schema. */
export async function operatorPlace(folder: string | undefined): Promise<OperatorPlace> {
  const place = await operatorSettings(folder);
  await migrateOwnFolder(place);
  return place;
}
