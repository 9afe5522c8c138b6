/**
 * Imports that were begun and not ended, remembered across runs: typing the same command again after a kill
 * goes on with the same import instead of starting a second one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseOwnJson, readIfThere, replaceFile } from '../files.ts';
import { isRow } from '../output/cell.ts';
import { dataDir } from '../paths.ts';
import type { SourceFile } from './source.ts';

export interface Unfinished {
  /** Key of the request that makes the import: sent again, it answers the same import. */
  readonly idempotencyKey: string;
  /** The import, once the server has made it. */
  readonly importId: string | undefined;
  /** True when an earlier run left it. */
  readonly isResumed: boolean;
  /** Notes the import's id. */
  began(importId: string): Promise<void>;
  /** Forgets it: the import came to an end. */
  ended(): Promise<void>;
}

/**
 * The unfinished import of this very command, or a new one.
 * @param command everything that makes it the same command: place, organisation, resource, options
 */
export async function unfinished(source: SourceFile, command: object): Promise<Unfinished> {
  if (source.path === null) return forgetful();
  const { path, size, modified } = source;
  const name = createHash('sha256').update(JSON.stringify({ path, size, modified, command })).digest('hex');
  const file = join(dataDir(), 'unfinished', `${name.slice(0, 32)}.json`);
  const text = await readIfThere(file);
  const kept = text === undefined ? undefined : parseOwnJson(file, text);
  const earlier = isRow(kept) && typeof kept.idempotency_key === 'string' ? kept : undefined;
  const idempotencyKey = (earlier?.idempotency_key as string | undefined) ?? randomUUID();
  const keep = (importId?: string): Promise<void> =>
    replaceFile(file, `${JSON.stringify({ path, idempotency_key: idempotencyKey, import: importId })}\n`);
  if (!earlier) await keep();
  return {
    idempotencyKey,
    importId: typeof earlier?.import === 'string' ? earlier.import : undefined,
    isResumed: earlier !== undefined,
    began: keep,
    ended: () => rm(file, { force: true }),
  };
}

/** stdin cannot be read again, so there is nothing to go on with. */
function forgetful(): Unfinished {
  const nothing = async (): Promise<void> => {};
  return {
    idempotencyKey: randomUUID(),
    importId: undefined,
    isResumed: false,
    began: nothing,
    ended: nothing,
  };
}
