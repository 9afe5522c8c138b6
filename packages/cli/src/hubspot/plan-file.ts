/** The file of a planned sync: `plugs hubspot plan --out` writes it, `plugs hubspot sync --plan` holds a sync to it. */
import { readFile } from 'node:fs/promises';
import type { HubspotChange } from '@the-plugs/sdk/resources/hubspot_changes';
import { CliError } from '../errors.ts';
import { isCode, replaceFile } from '../files.ts';
import { parseJson } from '../input.ts';
import { isRow } from '../output/cell.ts';
import type { SyncResult } from './hubspot-command.ts';

export interface SyncPlanFile {
  readonly version: 1;
  readonly kind: 'hubspot_sync';
  readonly integration_id: string;
  readonly digest: string;
  /** Server address or local data folder. */
  readonly place: string;
  readonly only: 'push' | 'pull' | null;
  readonly limit: number | null;
  readonly result: SyncResult;
  readonly changes: readonly HubspotChange[];
}

export function writeSyncPlan(path: string, plan: SyncPlanFile): Promise<void> {
  return replaceFile(path, `${JSON.stringify(plan, null, 2)}\n`);
}

/** @throws {CliError} for a file that is no plan of a sync */
export async function readSyncPlan(path: string): Promise<SyncPlanFile> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    if (!isCode(cause, 'ENOENT')) throw cause;
    throw new CliError('usage', `There is no file ${path}.`, { cause });
  });
  const plan = parseJson(text, path);
  const texts = ['integration_id', 'digest', 'place'];
  const isPlan =
    isRow(plan) &&
    plan.version === 1 &&
    plan.kind === 'hubspot_sync' &&
    texts.every((name) => typeof plan[name] === 'string');
  if (isPlan) return plan as unknown as SyncPlanFile;
  throw new CliError('invalid_plan', `${path} is no plan of a sync.`, {
    next: ['plugs hubspot plan --out plan.json'],
  });
}
