/** One file through one import, with what a person sees on the way. */
import { type ImportOutcome, isImportOver } from '@the-plugs/sdk';
import type { Import, ImportOptions } from '@the-plugs/sdk/resources/imports';
import type { Importable } from './resource.ts';
import type { Session } from './session.ts';
import type { SourceFile } from './source.ts';
import { type MakeBar, Steps, stepLabels } from './steps.ts';
import { type Unfinished, unfinished } from './unfinished.ts';

export interface Walk {
  readonly session: Session;
  readonly signal: AbortSignal;
  readonly source: SourceFile;
  readonly resource: Importable;
  readonly options: ImportOptions;
  readonly dryRun: boolean;
  /** Leave the writing to the server. */
  readonly detach: boolean;
  /** Do not go on with an earlier run that was cut off. */
  readonly fresh: boolean;
  /** A bar for a step. */
  readonly bar: MakeBar;
  readonly onImport: (importId: string, isResumed: boolean) => void;
  readonly onUploaded: (current: Import) => Promise<void>;
}

/**
 * Imports, or with `dryRun` plans. An earlier run of the same command that was cut off is gone on with.
 * @throws PlugsImportError when it ended early; other errors of the SDK and of files
 */
export async function walkImport(walk: Walk): Promise<ImportOutcome> {
  const { session, source, resource, options, dryRun } = walk;
  const command = { place: session.place, org: session.org, resource, options, dryRun };
  const memory = await unfinished(source, command);
  if (memory.isResumed && walk.fresh) {
    await memory.ended();
    return walkImport({ ...walk, fresh: false });
  }
  const steps = new Steps(walk.bar);
  try {
    const outcome = await runOnce(walk, memory, steps);
    await memory.ended();
    return outcome;
  } catch (error) {
    if (isImportOver(error)) await memory.ended();
    throw error;
  } finally {
    steps.stop();
  }
}

async function runOnce(walk: Walk, memory: Unfinished, steps: Steps): Promise<ImportOutcome> {
  const { session, source } = walk;
  let known = memory.importId;
  let noted = Promise.resolve();
  const begin = (importId: string): void => {
    if (known === importId) return;
    known = importId;
    noted = memory.began(importId);
    walk.onImport(importId, memory.isResumed);
  };
  if (known !== undefined) walk.onImport(known, true);
  try {
    return await session.plugs.imports.run({
      resource: walk.resource,
      source: source.open,
      fileName: source.name,
      fileSize: source.size,
      dryRun: walk.dryRun,
      detach: walk.detach,
      ...(known === undefined
        ? { options: walk.options, idempotencyKey: memory.idempotencyKey }
        : { resume: known }),
      signal: walk.signal,
      wait: session.wait,
      onUploaded: async (current) => {
        steps.stop();
        await walk.onUploaded(current);
      },
      onProgress: (progress) => {
        begin(progress.importId);
        steps.update(stepLabels[progress.step], progress.unit, progress);
      },
    });
  } finally {
    await noted;
  }
}
