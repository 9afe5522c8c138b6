/** `plugs import` of a folder or a plan file: several files in the order of their references, with one summary. */
import { writeFile } from 'node:fs/promises';
import type { Command } from '@oclif/core/command';
import type { ImportOutcome, ImportSetOutcome, ImportStep, MissingParent } from '@the-plugs/sdk';
import type { ImportCounts } from '@the-plugs/sdk/resources/imports';
import { CliError, type ErrorDetail } from '../errors.ts';
import { exitCode } from '../exit-codes.ts';
import { BulkCommand, countsInWords } from './bulk-command.ts';
import { importOptions, type ReadingFlags } from './flags.ts';
import { countColumns, type ImportReport, reportColumns, reportRow, rows } from './report.ts';
import { saveBeside } from './save.ts';
import { readSet, type SetFile } from './set-files.ts';
import { setMemory } from './set-memory.ts';
import { besideSource, type SourceFile } from './source.ts';
import { Steps, stepLabels } from './steps.ts';
import { githubSummary, junitSummary, type Listed, rowsListed } from './summary.ts';

/** Flags that name something of one file. */
const ofOneFile = ['mapping', 'match-on', 'rejects', 'successes', 'suggest-mapping', 'async'] as const;

/** Missing parents that a person is told of at once. */
const missingShown = 20;

interface SetFlags extends ReadingFlags {
  readonly 'dry-run': boolean;
  readonly 'skip-missing': boolean;
  readonly fresh: boolean;
  readonly rejects?: string | undefined;
  readonly successes?: string | undefined;
  readonly summary?: string;
  readonly 'summary-file'?: string | undefined;
}

interface SetOptions {
  readonly dryRun: boolean;
  readonly fresh: boolean;
  readonly skipMissing: boolean;
}

export abstract class SetCommand<T extends typeof Command> extends BulkCommand<T> {
  /** Saves rejects and successes, and gathers what the summary needs. */
  protected async report(source: SourceFile, outcome: ImportOutcome): Promise<Listed> {
    const { plugs } = await this.session();
    const { import: current, counts } = outcome;
    const { rejects, successes, 'dry-run': dryRun, summary = 'text' } = this.flags as unknown as SetFlags;
    const { id } = current;
    let rejectsFile: string | null = null;
    if (counts.rejected > 0 && rejects !== undefined) {
      await this.saveResults(plugs, id, 'rejects', rejects);
      rejectsFile = rejects;
    } else if (counts.rejected > 0 && !dryRun) rejectsFile = await this.#saveRejects(source, outcome);
    if (successes !== undefined && !dryRun) await this.saveResults(plugs, id, 'successes', successes);
    const wanted = summary !== 'text' && counts.rejected > 0;
    const query = { class: ['rejected'], limit: rowsListed } as const;
    return {
      report: {
        import: id,
        resource: current.resource,
        file: source.label,
        state: current.state,
        dry_run: dryRun,
        counts,
        warnings: current.warnings,
        rejects_file: rejectsFile,
        successes_file: dryRun ? null : (successes ?? null),
        plan: dryRun ? (current.plan?.digest ?? null) : null,
      },
      rejected: wanted ? (await plugs.imports.rows(id, query, { signal: this.signal })).items : [],
    };
  }

  /** The rejects file beside the source. Where it cannot be written, the import stands all the same. */
  async #saveRejects(source: SourceFile, { import: { id, resource }, rejects }: ImportOutcome) {
    const { folder, stem } = besideSource(source, resource);
    try {
      const { body } = await rejects({ signal: this.signal });
      return await saveBeside(folder, stem, 'rejects', body, { signal: this.signal });
    } catch (error) {
      this.note(`The rejects file could not be written: ${(error as Error).message}`);
      this.tellNext([['Write it elsewhere:', this.again(`imports results ${id} rejects -o FILE`)]]);
      return null;
    }
  }

  /** @param path a folder, or a plan file */
  protected async runSet(path: string): Promise<void> {
    const flags = this.flags as unknown as SetFlags;
    this.#refuseFlagsOfOneFile();
    const files = await readSet(path, importOptions(flags, undefined));
    return this.runFiles(path, files, {
      dryRun: flags['dry-run'],
      fresh: flags.fresh,
      skipMissing: flags['skip-missing'],
    });
  }

  /** @param path what the files came from: the same again goes on with a run that was cut off */
  protected async runFiles(
    path: string,
    files: readonly SetFile[],
    { dryRun, fresh, skipMissing }: SetOptions,
  ): Promise<void> {
    const session = await this.session();
    const where = { place: session.place, org: session.org };
    if (fresh) await (await setMemory(path, where, files)).ended();
    // A dry run writes nothing, so there is nothing to go on with.
    const memory = dryRun ? undefined : await setMemory(path, where, files);
    if (memory?.isResumed)
      this.note(`An earlier run of this was cut off: going on where it was (--fresh starts anew).`);
    const steps = new Steps((label, unit) => this.progress(label, unit));
    const listed: Listed[] = [];
    let at: ImportStep | undefined;
    try {
      const outcome = await session.plugs.imports.runAll({
        files: files.map(({ source, resource, options }) => ({
          resource,
          source: source.open,
          fileName: source.name,
          fileSize: source.size,
          options,
        })),
        dryRun,
        skipMissing,
        memory,
        wait: session.wait,
        signal: this.signal,
        onProgress: (step, progress) => {
          at = step;
          const label = `${stepLabels[progress.step]} ${files[step.file]!.source.name}`;
          steps.update(label, progress.unit, progress);
        },
        onStep: async (step, done, did) => {
          steps.stop();
          const { source, options } = files[step.file]!;
          // Where no mapping says it there is a guess to be seen.
          if (did === 'plan' && step.pass === 1 && !options.mapping)
            await this.tellDetected(done.import, source.label, undefined);
          if ((did === 'apply') === !dryRun) listed.push(await this.#stepDone(files, step, done));
        },
      });
      await memory?.ended();
      await this.#tellSet(outcome, listed, files, dryRun);
    } catch (error) {
      steps.stop();
      if (listed.length > 0) await this.printReports(listed.map(({ report }) => report));
      throw this.#setFailure(error, at && files[at.file], memory?.setId, listed.length > 0);
    }
  }

  /** What else there is to tell of a set; answers what its document holds beside the counts. */
  protected async afterSet(_outcome: ImportSetOutcome): Promise<object> {
    return {};
  }

  #refuseFlagsOfOneFile(): void {
    const flags = this.flags as Readonly<Record<string, unknown>>;
    const given = ofOneFile.find((name) => flags[name] !== undefined && flags[name] !== false);
    if (given === undefined) return;
    throw new CliError('usage', `--${given} is for one file at a time.`, {
      hint: 'A mapping file lies beside its file as <name>.mapping.yaml; a plan file says the rest of each.',
    });
  }

  async #stepDone(files: readonly SetFile[], step: ImportStep, outcome: ImportOutcome): Promise<Listed> {
    const { source } = files[step.file]!;
    const listed = await this.report(source, outcome);
    this.tellWarnings(outcome.import.warnings);
    this.note(
      `${source.label}${step.pass === 2 ? ', second pass' : ''}: ${rows(outcome.counts.read)}, ${countsInWords(outcome.counts)}`,
    );
    await this.tellRejected(outcome.import, outcome.counts.rejected);
    if (step.pass === 1) return listed;
    return { ...listed, report: { ...listed.report, file: `${source.label} (second pass)` } };
  }

  async #tellSet(
    outcome: ImportSetOutcome,
    listed: readonly Listed[],
    files: readonly SetFile[],
    dryRun: boolean,
  ): Promise<void> {
    const { setId, written, missing } = outcome;
    if (!written && !dryRun) throw this.#refused(missing, files);
    if (missing.length > 0) {
      this.note(`\n${missingInWords(missing)}:`);
      for (const { pointer, message } of missingDetails(missing, files))
        this.note(`  ${pointer}  ${message}`);
    }
    const reports = listed.map(({ report }) => report);
    const counts = sumOf(reports);
    const more = await this.afterSet(outcome);
    if (!(await this.printSummary(listed))) {
      const named = missing.map((parent) => ({ ...parent, file: files[parent.file]!.source.label }));
      if (this.printer.isJson || this.flags.query)
        await this.printer.data({
          set: setId,
          dry_run: dryRun,
          counts,
          files: reports,
          missing: named,
          ...more,
        });
      else await this.#table(reports);
    }
    this.note(`\n${reports.length} imports, ${rows(counts.read)}: ${countsInWords(counts)}`);
    if (dryRun) this.tellNext([['Do it:', this.same((word) => (word === '--dry-run' ? undefined : word))]]);
    else if (counts.created + counts.updated > 0)
      this.tellNext([['Take all of it back:', this.again(`imports undo --set ${setId}`)]]);
    if (counts.rejected > 0 || missing.length > 0) process.exitCode = exitCode.partial;
  }

  /** Writes the summary that --summary asks for; answers false when it asks for none but the counts. */
  protected async printSummary(listed: readonly Listed[]): Promise<boolean> {
    const { summary, 'summary-file': file } = this.flags as unknown as SetFlags;
    if (summary === undefined || summary === 'text') return false;
    const text = summary === 'github' ? githubSummary(listed) : junitSummary(listed);
    if (file === undefined) await this.printer.raw(text);
    else await writeFile(file, text);
    return file === undefined;
  }

  async #table(reports: readonly ImportReport[]): Promise<void> {
    const writer = this.printer.rows(reportColumns);
    await writer.write(reports.map(reportRow));
    await writer.end();
  }

  #refused(missing: readonly MissingParent[], files: readonly SetFile[]): CliError {
    const details = missingDetails(missing, files);
    const shown = this.printer.isJson ? details : details.slice(0, missingShown);
    const more = details.length - shown.length;
    return new CliError('missing_parents', `${missingInWords(missing)}. Nothing was written.`, {
      errors: [...shown, ...(more > 0 ? [{ message: `… and ${more} more; --json tells all of them.` }] : [])],
      hint: 'Add them to a file of the set or import them first; or leave the rows that name them out.',
      next: [`${this.same((word) => word)} --skip-missing`],
    });
  }

  #setFailure(error: unknown, file: SetFile | undefined, setId: string | undefined, wrote: boolean): unknown {
    if (file === undefined) return error;
    this.mapping = file.mapping;
    const undo = wrote && setId !== undefined ? [this.again(`imports undo --set ${setId}`)] : [];
    return this.failure(error, file.source.label, undefined, () => [this.same((word) => word), ...undo]);
  }
}

function missingInWords(missing: readonly MissingParent[]): string {
  const what =
    missing.length === 1 ? '1 record that rows name is' : `${missing.length} records that rows name are`;
  return `${what} neither here nor in the files`;
}

function missingDetails(
  missing: readonly MissingParent[],
  files: readonly SetFile[],
): (ErrorDetail & { pointer: string })[] {
  return missing.map(({ resource, by, value, file, line, rows: count }) => ({
    pointer: `${files[file]!.source.label}, line ${line}`,
    rule: 'reference',
    message: `There is no single record of ${resource} with ${by} ${JSON.stringify(value)}; ${rows(count)} ${count === 1 ? 'names' : 'name'} it.`,
  }));
}

function sumOf(reports: readonly ImportReport[]): ImportCounts {
  const sum = (name: keyof ImportCounts): number =>
    reports.reduce((total, { counts }) => total + counts[name], 0);
  return Object.fromEntries(countColumns.map((name) => [name, sum(name)])) as unknown as ImportCounts;
}
