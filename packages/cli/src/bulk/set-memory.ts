/**
 * Which imports a folder or a plan file has come to, remembered across runs: the same command again goes on with them,
 * so that nothing is written twice. A file that was changed since begins anew; those beside it do not.
 */
import { createHash, randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { ImportSetMemory, ImportStep } from '@the-plugs/sdk';
import { parseOwnJson, readIfThere, replaceFile } from '../files.ts';
import { isRow, type Row } from '../output/cell.ts';
import { dataDir } from '../paths.ts';
import type { SetFile } from './set-files.ts';

export interface SetMemory extends ImportSetMemory {
  /** True when an earlier run left it. */
  readonly isResumed: boolean;
  /** Forgets all of it: the set came to its end. */
  ended(): Promise<void>;
}

interface Kept {
  readonly set: string;
  readonly steps: Record<string, { key: string; import?: string }>;
}

/**
 * @param path the folder or plan file
 * @param where place, organisation, and whatever else makes it the same command
 */
export async function setMemory(path: string, where: object, files: readonly SetFile[]): Promise<SetMemory> {
  const name = digest({ path: resolve(path), where });
  const file = join(dataDir(), 'unfinished', `${name}.json`);
  const text = await readIfThere(file);
  const earlier = text === undefined ? undefined : kept(parseOwnJson(file, text));
  const state: Kept = earlier ?? { set: randomUUID(), steps: {} };
  const save = (): Promise<void> => replaceFile(file, `${JSON.stringify(state)}\n`);
  const nameOf = ({ file: at, pass }: ImportStep): string => `${fingerprint(files[at]!)}.${pass}`;
  return {
    setId: state.set,
    isResumed: earlier !== undefined,
    async begin(step) {
      const known = state.steps[nameOf(step)];
      if (known) return { idempotencyKey: known.key, importId: known.import };
      const key = randomUUID();
      state.steps[nameOf(step)] = { key };
      await save();
      return { idempotencyKey: key };
    },
    async began(step, importId) {
      const { key } = state.steps[nameOf(step)]!;
      state.steps[nameOf(step)] = { key, import: importId };
      await save();
    },
    async forget(step) {
      delete state.steps[nameOf(step)];
      await save();
    },
    ended: () => rm(file, { force: true }),
  };
}

function fingerprint({ source: { path, size, modified }, resource, options }: SetFile): string {
  return digest({ path, size, modified, resource, options });
}

function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}

function kept(value: unknown): Kept | undefined {
  return isRow(value) && typeof value.set === 'string' && isRow(value.steps)
    ? (value as Row & Kept)
    : undefined;
}
