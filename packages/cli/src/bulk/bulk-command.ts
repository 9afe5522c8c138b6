/** What the commands of imports and exports share beside BaseCommand: a session, a bar, the words that follow. */
import type { Command } from '@oclif/core/command';
import { type ImportOutcome, type Plugs, PlugsApiError, PlugsJobError } from '@the-plugs/sdk';
import type { Import } from '@the-plugs/sdk/resources/imports';
import type { Job } from '@the-plugs/sdk/resources/jobs';
import { BaseCommand } from '../base-command.ts';
import {
  CliError,
  type CliErrorCode,
  describeError,
  type ErrorReport,
  ReportedError,
  rules,
} from '../errors.ts';
import { exitCode } from '../exit-codes.ts';
import { neutralise } from '../output/terminal.ts';
import { shellWord } from '../paging.ts';
import { detectedLines } from './detected.ts';
import { describeFailure } from './failure.ts';
import { isGuided } from './guide.ts';
import type { MappingFile } from './mapping.ts';
import {
  amount,
  countColumns,
  differenceLines,
  type ImportReport,
  rejectedLines,
  reportColumns,
  reportRow,
  rows,
  rowsShown,
} from './report.ts';
import { exists, save } from './save.ts';
import { openSession, type Session } from './session.ts';
import { Steps } from './steps.ts';

/** Counts that are mostly zero. */
const unlikely: ReadonlySet<string> = new Set(['updated', 'unchanged', 'skipped', 'unprocessed']);

export abstract class BulkCommand<T extends typeof Command> extends BaseCommand<T> {
  #session: Promise<Session> | undefined;
  readonly #warned = new Set<string>();
  /** The mapping file of this import, if it has one: errors may be about it. */
  protected mapping: MappingFile | undefined;

  protected session(): Promise<Session> {
    this.#session ??= openSession(this.context, this.signal, (message) => this.note(message));
    return this.#session;
  }

  /** This very command again, without some flags or with a word replaced. */
  protected same(change: (word: string) => string | undefined): string {
    const words = this.argv.map(change).filter((word) => word !== undefined);
    return ['plugs', this.id?.replaceAll(':', ' '), ...words.map(shellWord)].join(' ');
  }

  /** Waits for a job under a bar. */
  protected async waited(jobId: string, label: string): Promise<Job> {
    const { wait } = await this.session();
    const steps = new Steps((name, what) => this.progress(name, what));
    try {
      return await wait(jobId, {
        signal: this.signal,
        onProgress: (progress) => steps.update(label, progress.unit ?? 'rows', progress),
      });
    } finally {
      steps.stop();
    }
  }

  /** Waits for a plan or a sync under a bar, and answers what it came to. */
  protected async carriedOut<Result>({ id }: Job, label: string): Promise<Result> {
    try {
      return (await this.waited(id, label)).result as unknown as Result;
    } catch (error) {
      const problem = error instanceof PlugsJobError ? error.job.error : undefined;
      if (!problem || !Object.hasOwn(rules, problem.code)) throw error;
      throw new CliError(problem.code as CliErrorCode, problem.detail, { where: `job ${id}`, cause: error });
    }
  }

  /** Tells what was found out about the file; what goes wrong here is told by the import itself. */
  protected async tellDetected({ id }: Import, label: string, mapping: string | undefined): Promise<void> {
    if (this.flags.quiet || this.printer.isJson) return;
    const { plugs } = await this.session();
    try {
      const inspection = await plugs.imports.inspect(id, {}, { signal: this.signal });
      for (const line of detectedLines(label, inspection, mapping)) this.note(line);
      this.tellWarnings(inspection.warnings);
    } catch (error) {
      if (!(error instanceof PlugsApiError)) throw error;
    }
  }

  /** What one should know, on stderr and once: what a look at a file told is told again by its import. */
  protected tellWarnings(warnings: readonly string[]): void {
    if (this.flags.quiet || this.printer.isJson) return;
    for (const warning of warnings)
      if (!this.#warned.has(warning)) this.note(`Warning: ${neutralise(warning)}`);
    for (const warning of warnings) this.#warned.add(warning);
  }

  /** Reports on stdout: one as a document, several as a list; in a table a row a file. */
  protected async printReports(reports: readonly ImportReport[]): Promise<void> {
    const [first] = reports;
    if (this.printer.isJson || this.flags.query) {
      return this.printer.data(reports.length === 1 ? first : { items: reports, next_cursor: null });
    }
    // On a terminal there is no room for columns of zeros.
    const isSaid = (name: string): boolean =>
      this.printer.format !== 'table' ||
      !unlikely.has(name) ||
      reports.some(({ counts }) => counts[name as keyof typeof counts] > 0);
    const writer = this.printer.rows(reportColumns.filter(isSaid));
    await writer.write(reports.map(reportRow));
    await writer.end();
  }

  /** A few rejected rows with their reasons, on stderr. */
  protected async tellRejected({ id }: Import, rejected: number): Promise<void> {
    if (rejected === 0 || this.flags.quiet || this.printer.isJson) return;
    const { plugs } = await this.session();
    const query = { class: ['rejected'], limit: rowsShown() } as const;
    const { items } = await plugs.imports.rows(id, query, { signal: this.signal });
    const more = rejected > items.length ? `, the first ${items.length}` : '';
    this.note(`\n${rows(rejected)} rejected${more}:`);
    for (const line of rejectedLines(items)) this.note(line);
  }

  /** How an import went that was not started by this command: counts on stdout, reasons and next steps on stderr. */
  protected async tellOutcome(current: Import, label: string): Promise<void> {
    const { id, resource, state, counts } = current;
    this.tellWarnings(current.warnings);
    await this.tellRejected(current, counts.rejected);
    await this.printReports([
      {
        import: id,
        resource,
        file: label,
        state,
        dry_run: false,
        counts,
        warnings: current.warnings,
        rejects_file: null,
        successes_file: null,
        plan: null,
      },
    ]);
    const wrote = counts.created + counts.updated > 0;
    this.tellNext([
      ...(counts.rejected > 0
        ? [['Get the rejected rows, to correct them:', this.again(`imports results ${id} rejects`)] as const]
        : []),
      ...(wrote && state !== 'undone' ? [['Take it back:', this.again(`imports undo ${id}`)] as const] : []),
    ]);
  }

  /** What a plan would do to a few rows, on stderr. */
  protected async tellDifferences({ import: { id }, counts }: ImportOutcome): Promise<void> {
    if (this.flags.quiet || this.printer.isJson) return;
    const { plugs } = await this.session();
    for (const [verdict, count] of [
      ['update', counts.updated],
      ['create', counts.created],
      ['skipped', counts.skipped],
    ] as const) {
      if (count === 0) continue;
      const query = { class: [verdict], limit: rowsShown() };
      const { items } = await plugs.imports.rows(id, query, { signal: this.signal });
      const words = { create: 'would be created', update: 'would be updated', skipped: 'would be skipped' };
      const more = count > items.length ? `, the first ${items.length}` : '';
      this.note(`\n${rows(count)} ${words[verdict]}${more}:`);
      for (const line of differenceLines(items)) this.note(line);
    }
  }

  /** Commands to type next, on stderr, each with what it is for. */
  protected tellNext(steps: readonly (readonly [string, string])[]): void {
    if (steps.length === 0 || isGuided()) return;
    this.note('\nNext:');
    for (const [purpose, command] of steps) this.note(`  ${purpose}\n    ${command}`);
  }

  /** Asks before a file is written over; refused without a terminal and without --yes. */
  protected async confirmOverwrite(path: string): Promise<void> {
    if (!(await exists(path))) return;
    await this.confirm(`${path} is there already. Write over it?`);
  }

  /** Writes one kind of results to a file. */
  protected async saveResults(
    { imports }: Plugs,
    id: string,
    kind: 'rejects' | 'successes' | 'diffs',
    path: string,
  ): Promise<void> {
    const { body } = await imports.results(id, kind, { signal: this.signal });
    await save(path, body, { signal: this.signal });
  }

  /**
   * The error of an import that did not come to its end, with the commands that go on from there. Interrupted
   * or out of time, it keeps its exit code and says how to resume.
   */
  protected failure(
    error: unknown,
    label: string,
    importId: string | undefined,
    hints: (report: ErrorReport) => readonly string[] = () => [],
  ): Error {
    const resume = importId === undefined ? [] : [this.again(`imports resume ${importId}`)];
    if (this.signal.aborted) {
      return new ReportedError({ ...describeError(this.signal.reason), next: resume }, false);
    }
    if (error instanceof CliError || error instanceof ReportedError) return error;
    const files = { label, mapping: this.mapping };
    const bare = describeFailure(error, files, []);
    const whole = describeFailure(error, files, hints(bare));
    const report = this.printer.isJson ? whole : shortened(whole);
    const { network, rateLimited, timedOut, unauthorised } = exitCode;
    const isPassing = [network, rateLimited, timedOut].some((code) => code === report.exit_code);
    // Rights that ended are renewed first.
    const before = isPassing ? [] : (report.next ?? []);
    const goesOn = (isPassing || report.exit_code === unauthorised) && resume.length > 0;
    return new ReportedError(goesOn ? { ...report, next: [...before, ...resume] } : report, false);
  }
}

/** Most faults of a file that a person is told of at once. */
const faultsShown = 6;

function shortened(report: ErrorReport): ErrorReport {
  const { errors = [] } = report;
  if (errors.length <= faultsShown + 1) return report;
  const more = { message: `… and ${errors.length - faultsShown} more; --json tells all of them.` };
  return { ...report, errors: [...errors.slice(0, faultsShown), more] };
}

/** `9,712 created, 188 rejected`: the counts that are not zero. */
export function countsInWords(counts: ImportReport['counts']): string {
  const said = countColumns.filter((name) => name !== 'read' && counts[name] > 0);
  return said.map((name) => `${amount(counts[name])} ${name}`).join(', ') || 'no rows';
}
