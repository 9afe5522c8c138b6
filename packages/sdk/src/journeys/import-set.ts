import type { Client } from '../core/client.ts';
import { references } from '../generated/references.ts';
import { type Imports, imports as importsOf } from '../generated/resources/imports.ts';
import { type ImportSetFile, type ImportStep, importSteps, secondPass, viasOf } from './import-order.ts';
import {
  type ImportJourneys,
  type ImportOutcome,
  type ImportProgress,
  type ImportRun,
  importJourneys,
  isImportOver,
} from './imports.ts';

export type { ImportSetFile, ImportStep } from './import-order.ts';

/** What a set of imports has come to; kept by the caller, a run that was cut off goes on with the same imports. */
export interface ImportSetMemory {
  /** Names the set on the server. */
  readonly setId: string;
  /** The import that an earlier run has begun for this step, and the key to begin one with. */
  begin(step: ImportStep): StepMemory | Promise<StepMemory>;
  began(step: ImportStep, importId: string): void | Promise<void>;
  /** Nothing of it can be gone on with: the next run begins it anew, with another key. */
  forget(step: ImportStep): void | Promise<void>;
}

export interface StepMemory {
  readonly idempotencyKey: string;
  readonly importId?: string | undefined;
}

export interface ImportSetRun extends Pick<ImportRun, 'wait' | 'signal' | 'timeout' | 'partSize' | 'org'> {
  readonly files: readonly ImportSetFile[];
  /** Plan only. */
  readonly dryRun?: boolean | undefined;
  /** Write although parents are missing: rows that name them are rejected. */
  readonly skipMissing?: boolean | undefined;
  /** Without one, a run that is cut off starts anew. */
  readonly memory?: ImportSetMemory | undefined;
  readonly onProgress?: ((step: ImportStep, progress: ImportProgress) => void) | undefined;
  /** A step was planned, or is written to its end. */
  readonly onStep?:
    | ((step: ImportStep, outcome: ImportOutcome, did: 'plan' | 'apply') => void | Promise<void>)
    | undefined;
}

/** A record that rows name and that is neither on the server nor in a file. */
export interface MissingParent {
  readonly resource: string;
  /** By what it is named: `email`, `external_keys.crm`, `id`. */
  readonly by: string;
  readonly value: string;
  /** The file that names it, by its place among those given, the first line that does, and how many rows. */
  readonly file: number;
  readonly line: number;
  readonly rows: number;
}

export interface ImportSetOutcome {
  readonly setId: string;
  /** Whether rows were written; false after a dry run, and when parents are missing. */
  readonly written: boolean;
  readonly steps: readonly { readonly step: ImportStep; readonly outcome: ImportOutcome }[];
  readonly missing: readonly MissingParent[];
}

interface Calls extends Pick<Imports, 'rows' | 'cancel' | 'inspect'> {
  readonly run: ImportJourneys['run'];
}

export interface ImportSetJourneys {
  /**
   * Imports several files that refer to each other: in the order of their references, all planned before the first row
   * is written, so that parents which are in none of them and not on the server are told first. What is left of a circle
   * of references is filled in by a second pass.
   *
   * @example
   * ```ts
   * const { missing } = await plugs.imports.runAll({ files: [contacts, events, attendees] });
   * ```
   */
  runAll(request: ImportSetRun): Promise<ImportSetOutcome>;
}

export function importSetJourneys(client: Client): ImportSetJourneys {
  const { rows, cancel, inspect } = importsOf(client);
  return { runAll: (request) => runAll({ ...importJourneys(client), rows, cancel, inspect }, request) };
}

/** Plans all files, then writes them, each after those whose records it names. */
async function runAll(calls: Calls, request: ImportSetRun): Promise<ImportSetOutcome> {
  const { dryRun, skipMissing } = request;
  const memory = request.memory ?? forgetful();
  const set = new ImportSet(calls, request, memory);
  const planned = await set.plan();
  const { missing } = set;
  const outcome = { setId: memory.setId, missing };
  if (dryRun) return { ...outcome, written: false, steps: planned };
  if (missing.length > 0 && !skipMissing) {
    await set.drop(planned);
    return { ...outcome, written: false, steps: planned };
  }
  return { ...outcome, written: true, steps: await set.apply(planned) };
}

type Planned = ImportSetOutcome['steps'];

class ImportSet {
  readonly #calls: Calls;
  readonly #request: ImportSetRun;
  readonly #memory: ImportSetMemory;
  readonly #missing = new Map<string, MissingParent>();

  constructor(calls: Calls, request: ImportSetRun, memory: ImportSetMemory) {
    this.#calls = calls;
    this.#request = request;
    this.#memory = memory;
  }

  /** In the order of the files and their lines. */
  get missing(): MissingParent[] {
    const found = [...this.#missing.values()];
    return found.sort((a, b) => a.file - b.file || a.line - b.line || (a.resource < b.resource ? -1 : 1));
  }

  /** What an earlier run has written already is left as it is, and told as it was. */
  async plan(): Promise<Planned> {
    const planned: { step: ImportStep; outcome: ImportOutcome }[] = [];
    const steps = importSteps(this.#request.files);
    // An array that grows while it is walked: a second pass is known once the first one is planned.
    for (const step of steps) {
      const outcome = await this.#run(step, { ...(await this.#start(step, planned)), dryRun: true });
      if (step.pass === 1 && outcome.import.without.length > 0) steps.push(secondPass(step));
      if (outcome.import.state === 'planned') await this.#noteMissing(step, outcome);
      planned.push({ step, outcome });
      await this.#request.onStep?.(step, outcome, 'plan');
    }
    return planned;
  }

  async apply(planned: Planned): Promise<Planned> {
    const steps: { step: ImportStep; outcome: ImportOutcome }[] = [];
    for (const { step, outcome: plan } of planned) {
      const outcome = await this.#run(step, { resume: plan.import.id });
      steps.push({ step, outcome });
      await this.#request.onStep?.(step, outcome, 'apply');
    }
    return steps;
  }

  /** Gives up plans that will not be applied. */
  async drop(planned: Planned): Promise<void> {
    for (const { step, outcome } of planned) {
      await this.#calls.cancel(outcome.import.id, { signal: this.#request.signal, org: this.#request.org });
      await this.#memory.forget(step);
    }
  }

  async #start(step: ImportStep, planned: Planned): Promise<Partial<ImportRun>> {
    const { importId, idempotencyKey } = await this.#memory.begin(step);
    if (importId !== undefined) return { resume: importId };
    const { resource, options } = this.#request.files[step.file]!;
    const parents = Object.values(references[resource] ?? {});
    const before = planned.map(({ outcome }) => outcome.import);
    const after = before.filter((one) => parents.includes(one.resource)).map(({ id }) => id);
    return {
      setId: this.#memory.setId,
      idempotencyKey,
      options: {
        ...options,
        ...(after.length > 0 && { after }),
        // The records are there by then: a row that finds none was refused by the first pass.
        ...(step.pass === 2 && { mode: 'update' as const }),
      },
    };
  }

  async #run(step: ImportStep, how: Partial<ImportRun>): Promise<ImportOutcome> {
    const { files, wait, signal, timeout, partSize, org, onProgress } = this.#request;
    const { options: _, ...file } = files[step.file]!;
    const memory = this.#memory;
    let known = how.resume;
    const noting: (void | Promise<void>)[] = [];
    try {
      return await this.#calls.run({
        ...file,
        ...{ wait, signal, timeout, partSize, org },
        ...how,
        onUploaded: async ({ id }) => {
          const without = Object.keys(step.closing.length > 0 ? await this.#viasOf(step, id) : {}).filter(
            (field) => step.closing.includes(field),
          );
          return without.length > 0 ? { without } : undefined;
        },
        onProgress: (progress) => {
          if (known !== progress.importId) noting.push(memory.began(step, progress.importId));
          known = progress.importId;
          onProgress?.(step, progress);
        },
      });
    } catch (error) {
      if (isImportOver(error)) noting.push(memory.forget(step));
      throw error;
    } finally {
      await Promise.all(noting);
    }
  }

  async #noteMissing(step: ImportStep, { import: { id }, counts }: ImportOutcome): Promise<void> {
    if (counts.rejected === 0) return;
    const call = { signal: this.#request.signal, org: this.#request.org };
    const { resource } = this.#request.files[step.file]!;
    const vias = await this.#viasOf(step, id);
    let cursor: string | null = null;
    do {
      const query = { class: ['rejected' as const], limit: 200, ...(cursor !== null && { cursor }) };
      const page: Awaited<ReturnType<Imports['rows']>> = await this.#calls.rows(id, query, call);
      for (const { line, errors } of page.items)
        for (const { rule, field, value } of errors) {
          if (rule !== 'reference' || field === null) continue;
          const [parent, ...by] = vias[field]?.split('.') ?? [references[resource]?.[field], 'id'];
          this.#note({ resource: parent!, by: by.join('.'), value, file: step.file, line, rows: 1 });
        }
      cursor = page.next_cursor;
    } while (cursor !== null);
  }

  /** How the file names other records: as its mapping says, else as its headers were understood. */
  async #viasOf(step: ImportStep, id: string): Promise<Readonly<Record<string, string>>> {
    const { options } = this.#request.files[step.file]!;
    if (options?.mapping) return viasOf(options.mapping);
    const call = { signal: this.#request.signal, org: this.#request.org };
    return viasOf((await this.#calls.inspect(id, {}, call)).suggested_mapping);
  }

  #note(parent: MissingParent): void {
    const { resource, by, value, file } = parent;
    const key = JSON.stringify([resource, by, value, file]);
    const known = this.#missing.get(key);
    this.#missing.set(key, known ? { ...known, rows: known.rows + 1 } : parent);
  }
}

/** Nothing is kept: good for one run. */
function forgetful(): ImportSetMemory {
  const nothing = (): void => {};
  return {
    setId: crypto.randomUUID(),
    begin: () => ({ idempotencyKey: crypto.randomUUID() }),
    began: nothing,
    forget: nothing,
  };
}
