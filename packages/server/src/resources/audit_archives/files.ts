import type { SpoolSummary } from '../../lib/spool.ts';
import type { Services } from '../services.ts';
import { type Reader, spoolAt } from '../spools.ts';

const folderOf = (organization: string): string => `org/${organization}/audit`;

/** Writes a file of an archive, whole or not at all, and answers its name. */
export const writeFile = async (
  services: Services,
  reader: Reader,
  content: AsyncIterable<Uint8Array>,
): Promise<SpoolSummary & { readonly name: string }> => {
  const name = `${folderOf(reader.organization)}/${services.world.uuid()}`;
  const spool = await spoolAt(services, reader, name);
  try {
    await spool.append(0, content);
    return { name, ...(await spool.finish()) };
  } catch (error) {
    await spool.delete();
    throw error;
  }
};

/** The lines of an archive, without their ends, some at a time. */
export async function* readLines(services: Services, reader: Reader, name: string): AsyncGenerator<string[]> {
  const spool = await spoolAt(services, reader, name);
  const decoder = new TextDecoder();
  let rest = '';
  for await (const bytes of spool.read()) {
    const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
    rest = lines.pop()!;
    yield lines;
  }
}

/** Removes files that belong to no archive: what a run has left that was cut off. */
export const removeStray = async (
  { files }: Services,
  organization: string,
  known: readonly (string | null)[],
): Promise<void> => {
  for (const name of await files.list(folderOf(organization)))
    if (!known.includes(name)) await files.delete(name);
};
