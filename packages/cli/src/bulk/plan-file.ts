/** The file that `plugs plan` writes and `plugs apply` takes: which import, and everything the plan rests on. */
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Import, ImportCounts, ImportPlan } from '@the-plugs/sdk/resources/imports';
import { CliError } from '../errors.ts';
import { type DecisionPlanFile, isDecisionPlan } from '../expenses/plan-file.ts';
import { isCode, replaceFile } from '../files.ts';
import { isRow } from '../output/cell.ts';
import type { SourceFile } from './source.ts';

export interface PlanFile extends ImportPlan {
  readonly version: 1;
  readonly import: string;
  readonly resource: Import['resource'];
  /** Absolute path of the planned file; null for stdin. */
  readonly file: string | null;
  /** Server address or local data folder. */
  readonly place: string;
  readonly organization: string;
  readonly planned_at: string | null;
  readonly counts: ImportCounts;
}

export function planFileOf(current: Import, plan: ImportPlan, source: SourceFile, place: string): PlanFile {
  return {
    version: 1,
    import: current.id,
    resource: current.resource,
    file: source.path,
    place,
    organization: current.organization_id,
    planned_at: current.planned_at,
    ...plan,
  };
}

export function writePlanFile(path: string, plan: PlanFile): Promise<void> {
  return replaceFile(path, `${JSON.stringify(plan, null, 2)}\n`);
}

const texts = ['import', 'digest', 'file_hash', 'mapping_hash', 'contract_hash', 'place', 'organization'];

/**
 * A plan of an import, or of a decision on claims.
 * @throws CliError invalid_plan when the file is neither
 */
export async function readPlanFile(path: string): Promise<PlanFile | DecisionPlanFile> {
  const text = await readFile(path, 'utf8');
  const plan = parsed(text);
  if (isDecisionPlan(plan)) return plan;
  const isPlan =
    isRow(plan) &&
    plan.version === 1 &&
    texts.every((name) => typeof plan[name] === 'string') &&
    isRow(plan.counts);
  if (isPlan) return plan as unknown as PlanFile;
  throw new CliError('invalid_plan', `${path} is not a plan of this version.`, {
    where: path,
    next: ['plugs plan contacts leads.csv --out plan.json'],
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What of a plan's foundations has changed, one sentence each. The data itself is checked by the server.
 * @param current the import as the server knows it now
 */
export async function changes(plan: PlanFile, current: Import, place: string): Promise<string[]> {
  const said: string[] = [];
  if (plan.place !== place) said.push(`It was made at ${plan.place}, and this is ${place}.`);
  if (plan.organization !== current.organization_id) said.push('It was made in another organisation.');
  if (!['planned', 'applying'].includes(current.state)) said.push(`The import is ${current.state} by now.`);
  const now = current.plan;
  if (now?.digest !== plan.digest) said.push('The import was planned again since.');
  else {
    if (now.mapping_hash !== plan.mapping_hash) said.push('Mapping or options have changed.');
    if (now.contract_hash !== plan.contract_hash)
      said.push('The fields or rules of the resource have changed.');
    if (now.file_hash !== plan.file_hash) said.push('The server holds another file.');
  }
  // Where a plan is applied on another machine, the file is not there; the server has it.
  const hash = plan.file === null ? undefined : await hashOf(plan.file);
  if (hash !== undefined && hash !== plan.file_hash) said.push(`${plan.file} has changed.`);
  return said;
}

/** SHA-256 of a file in hexadecimal; undefined when it is not there. */
async function hashOf(path: string): Promise<string | undefined> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  } catch (error) {
    if (isCode(error, 'ENOENT', 'EISDIR')) return undefined;
    throw error;
  }
}
