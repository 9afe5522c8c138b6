import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { type ImportOutcome, PlugsImportError } from '@the-plugs/sdk';
import type { ImportOptions } from '@the-plugs/sdk/resources/imports';
import { describeFailure } from '../bulk/failure.ts';
import { importOptions, readingFlags } from '../bulk/flags.ts';
import { readMapping } from '../bulk/mapping.ts';
import { type ImportReport, rows } from '../bulk/report.ts';
import { type Importable, importable, resourceNamed, resourceWords } from '../bulk/resource.ts';
import { SetCommand } from '../bulk/set-command.ts';
import { isFolder } from '../bulk/set-files.ts';
import { openSource, type SourceFile, stemOf } from '../bulk/source.ts';
import type { Listed } from '../bulk/summary.ts';
import { walkImport } from '../bulk/walk.ts';
import { CliError, type ErrorReport, ReportedError } from '../errors.ts';
import { exitCode } from '../exit-codes.ts';
import { shellWord } from '../paging.ts';

export default class Import extends SetCommand<typeof Import> {
  static override summary = 'Import a CSV file: create and update records, hand back what was refused.';
  static override description =
    `Encoding, delimiter and styles are detected and told; an ambiguity is an error that names the flag which settles it. Columns are matched to fields by name, or by a mapping file. Rows are matched to records by e-mail, id or an external key, so that a file can be corrected and imported again without doubling anything.

Rows that break a rule are left out and written to <name>.rejects.csv beside the file, with line, column, value, rule and fix in front of each: correct it and import it as it is. The exit code is 6 then. --dry-run shows what would happen and writes nothing; plugs imports undo takes an import back.

Killed half way, the same command goes on where it was. Files may be gzip or zstd; - is stdin.

Files that refer to each other go in together: give a folder, whose files are named after what they hold, or a plan file with --plan-file. They are imported in the order of their references, and parents that are missing are listed before the first row is written.`;
  static override examples = [
    'plugs import contacts leads.csv --dry-run',
    'plugs import contacts leads.csv --local',
    'plugs import contacts leads.csv --suggest-mapping > leads.mapping.yaml',
    'plugs import contacts leads.csv --mapping leads.mapping.yaml --match-on crm:lead_id',
    'plugs import interactions calls-*.csv.gz --mode create --max-errors 100',
    'zcat leads.csv.gz | plugs import contacts - --json | jq .counts',
    'plugs import contacts leads.csv --yes --summary junit > report.xml',
    'plugs import ./fair --dry-run',
    'plugs import --plan-file fair.yaml --json | jq .files',
  ];
  static override args = {
    // One list, since a folder or --plan-file stands alone: oclif wants what comes before a list to be required.
    resource: Args.string({
      multiple: true,
      ignoreStdin: true,
      description: `What the rows are (${resourceWords(importable)}), then the CSV files, imported in turn; - is stdin. Or a folder of files.`,
    }),
  };
  static override flags = {
    'dry-run': Flags.boolean({
      summary: 'Show what would happen; write nothing. Exit code 6 if rows would be rejected.',
      exclusive: ['async'],
    }),
    'suggest-mapping': Flags.boolean({ summary: 'Write a mapping file for this file to stdout, and end.' }),
    'plan-file': Flags.string({
      helpValue: 'FILE',
      summary: 'YAML file that lists several files to import in one go, or a folder of them.',
    }),
    'skip-missing': Flags.boolean({
      summary: 'Of several files: write although parents are missing; rows that name them are rejected.',
    }),
    rejects: Flags.string({
      helpValue: 'FILE',
      summary: 'Where to write rejected rows. Default: <name>.rejects.csv beside the file.',
    }),
    successes: Flags.string({ helpValue: 'FILE', summary: 'Where to write line and id of each row taken.' }),
    wait: Flags.boolean({ summary: 'Wait for the end; the default.', exclusive: ['async'] }),
    async: Flags.boolean({ summary: 'Upload, leave the rest to the server, and end.' }),
    fresh: Flags.boolean({ summary: 'Start anew even if an earlier run of this file was cut off.' }),
    summary: Flags.option({ options: ['text', 'github', 'junit'] as const, default: 'text' as const })({
      helpValue: 'KIND',
      summary: 'text; github: workflow annotations; junit: XML. Both on stdout, instead of the counts.',
    }),
    'summary-file': Flags.string({
      helpValue: 'FILE',
      summary: 'Write the summary here instead of to stdout.',
    }),
    ...readingFlags,
  };

  #resource!: Importable;

  override async run(): Promise<void> {
    const [resource, ...files] = (this.args.resource as unknown as string[] | undefined) ?? [];
    const set = await this.#set(resource, files);
    if (set !== undefined) return this.runSet(set);
    await this.#checkFlags(files);
    if (this.flags.mapping) this.mapping = await readMapping(this.flags.mapping);
    const options = importOptions(this.flags, this.mapping);
    // All of them are looked at before the first one is touched.
    const sources = await Promise.all(files.map(openSource));
    if (this.flags['suggest-mapping']) return this.#suggest(sources[0]!, options);
    const listed: Listed[] = [];
    for (const source of sources) {
      try {
        listed.push(await this.#import(source, options));
      } catch (error) {
        // What came before the failure stays told.
        if (listed.length > 0) await this.printReports(listed.map(({ report }) => report));
        throw listed.length > 0 && this.printer.isJson ? silenced(error) : error;
      }
    }
    await this.#tell(listed);
    if (listed.some(({ report }) => report.counts.rejected > 0)) process.exitCode = exitCode.partial;
  }

  /** The folder or plan file, where several files are imported in one go. */
  async #set(resource: string | undefined, files: readonly string[]): Promise<string | undefined> {
    const plan = this.flags['plan-file'];
    if (plan !== undefined) {
      if (resource === undefined) return plan;
      throw new CliError('usage', 'The plan file names the files and what they hold: give it alone.');
    }
    if (resource === undefined)
      throw new CliError(
        'usage',
        'Say what the rows are and which file they are in, or name a folder of files.',
        {
          next: [
            'plugs import contacts leads.csv',
            'plugs import ./folder',
            'plugs import --plan-file plan.yaml',
          ],
        },
      );
    if (files.length === 0 && (await isFolder(resource))) return resource;
    this.#resource = resourceNamed(resource, importable);
    if (files.length === 0)
      throw new CliError('usage', `Name the file: plugs import ${resource} FILE; - is stdin.`);
    if (this.flags['skip-missing'])
      throw new CliError(
        'usage',
        '--skip-missing is for a folder or a plan file; one file rejects such rows anyway.',
      );
    return undefined;
  }

  async #checkFlags(files: readonly string[]): Promise<void> {
    const one = ['suggest-mapping', 'rejects', 'successes'] as const;
    const single = one.find((name) => this.flags[name] !== undefined && this.flags[name] !== false);
    if (files.length > 1 && single) throw new CliError('usage', `--${single} takes one file at a time.`);
    if (files.filter((file) => file === '-').length > 1)
      throw new CliError('usage', 'stdin (-) can be read once only.');
    if (this.flags.async && (await this.session()).isLocal) {
      throw new CliError('usage', '--async needs a server: in local mode this process does the work.', {
        next: ['plugs serve', `plugs import ${this.#resource} ${files.join(' ')} --server URL --async`],
      });
    }
    for (const path of [this.flags.rejects, this.flags.successes, this.flags['summary-file']])
      if (path !== undefined) await this.confirmOverwrite(path);
  }

  async #suggest(source: SourceFile, options: ImportOptions): Promise<void> {
    const { plugs } = await this.session();
    const call = { signal: this.signal };
    let importId: string | undefined;
    class Uploaded extends Error {}
    try {
      await plugs.imports.run({
        resource: this.#resource,
        source: source.open,
        fileName: source.name,
        fileSize: source.size,
        options,
        signal: this.signal,
        onUploaded: ({ id }) => {
          importId = id;
          throw new Uploaded();
        },
      });
    } catch (error) {
      if (!(error instanceof Uploaded)) throw this.failure(error, source.label, undefined);
    }
    try {
      const inspection = await plugs.imports.inspect(importId!, {}, call);
      await this.printer.raw(
        String((inspection as { suggested_mapping_text?: string }).suggested_mapping_text),
      );
    } catch (error) {
      throw this.failure(error, source.label, undefined);
    } finally {
      await plugs.imports.cancel(importId!, call).catch(() => {});
    }
    const file = shellWord(source.label);
    this.tellNext([
      [
        'Save it, edit it, and use it:',
        this.again(`import ${this.#resource} ${file} --mapping ${shellWord(mappingName(source))}`),
      ],
    ]);
  }

  async #import(source: SourceFile, options: ImportOptions): Promise<Listed> {
    const session = await this.session();
    let importId: string | undefined;
    const started = performance.now();
    try {
      const outcome = await walkImport({
        session,
        signal: this.signal,
        source,
        resource: this.#resource,
        options,
        dryRun: this.flags['dry-run'],
        detach: this.flags.async,
        fresh: this.flags.fresh,
        bar: (label, unit) => this.progress(label, unit),
        onImport: (id, isResumed) => {
          importId = id;
          if (isResumed)
            this.note(
              `An earlier run of this was cut off: going on with import ${id} (--fresh starts anew).`,
            );
        },
        onUploaded: (current) => this.tellDetected(current, source.label, this.flags.mapping),
      });
      return await this.#finish(source, outcome, performance.now() - started);
    } catch (error) {
      if (error instanceof PlugsImportError && error.outcome.counts.rejected > 0)
        throw await this.#stopped(source, error);
      throw this.failure(error, source.label, importId, (report) => this.#hints(source, report));
    }
  }

  /** Columns that fit no field, or no key: a mapping file is the way out. */
  #hints(source: SourceFile, { message, errors = [] }: ErrorReport): string[] {
    const isAboutColumns = [message, ...errors.map((detail) => detail.message)].some((text) =>
      /mapping file|--match-on/.test(text),
    );
    if (!isAboutColumns || source.path === null || this.flags.mapping) return [];
    const header = this.flags['no-header'] ? ' --no-header' : '';
    const words = `import ${this.#resource} ${shellWord(source.label)}${header} --suggest-mapping`;
    return [`${this.again(words)} > ${shellWord(mappingName(source))}`];
  }

  /** Writes the files of an import that came to its end, and tells a person how it went. */
  async #finish(source: SourceFile, outcome: ImportOutcome, milliseconds: number): Promise<Listed> {
    const listed = await this.report(source, outcome);
    const { report } = listed;
    const { counts } = report;
    this.tellWarnings(outcome.import.warnings);
    if (this.flags.async) {
      this.note(`${source.label}: the server goes on with import ${report.import}.`);
      this.tellNext([['Watch it:', this.again(`imports watch ${report.import}`)]]);
      return listed;
    }
    if (this.flags['dry-run']) {
      await this.tellDifferences(outcome);
      await this.tellRejected(outcome.import, counts.rejected);
      this.note(`\n${rows(counts.read)} read, nothing was written`);
      return listed;
    }
    await this.tellRejected(outcome.import, counts.rejected);
    this.note(`\n${rows(counts.read)} in ${(milliseconds / 1000).toFixed(1)} s`);
    return listed;
  }

  /** Stopped by its own limits (--max-errors, --atomic file): what was rejected is handed back all the same. */
  async #stopped(source: SourceFile, error: PlugsImportError): Promise<ReportedError> {
    const { outcome } = error;
    const { report } = await this.report(source, outcome);
    const { created, updated } = outcome.counts;
    const wrote = created + updated > 0;
    await this.tellRejected(outcome.import, outcome.counts.rejected);
    const next = [
      ...(report.rejects_file ? [] : [this.again(`imports results ${report.import} rejects`)]),
      ...(wrote ? [this.again(`imports undo ${report.import}`)] : []),
    ];
    const failure = describeFailure(error, { label: source.label, mapping: this.mapping }, next);
    const exit_code = failure.code === 'validation_failed' ? (wrote ? 6 : 7) : failure.exit_code;
    const told = { ...failure, exit_code };
    if (report.rejects_file) this.note(`\nThe rejected rows are in ${report.rejects_file}.`);
    if (!this.printer.isJson) return new ReportedError(told, false);
    await this.printer.data({ ...report, error: told });
    return new ReportedError(told, true);
  }

  /** The summary on stdout, the next commands on stderr. */
  async #tell(listed: readonly Listed[]): Promise<void> {
    const reports = listed.map(({ report }) => report);
    if (!(await this.printSummary(listed))) await this.printReports(reports);
    if (!this.flags.async) for (const report of reports) this.#tellNext(report);
  }

  #tellNext(report: ImportReport): void {
    const { import: id, counts, rejects_file, dry_run, file } = report;
    if (dry_run) {
      const again = this.same((word) => (word === '--dry-run' ? undefined : word));
      this.tellNext(file === 'stdin' ? [] : [['Do it:', again]]);
      return;
    }
    const corrected = this.same((word) => (word === file || word === '-' ? (rejects_file ?? word) : word));
    const again = rejects_file ? ([`Correct ${rejects_file}, then:`, corrected] as const) : undefined;
    const undo = ['Take it back:', this.again(`imports undo ${id}`)] as const;
    this.tellNext([...(again ? [again] : []), ...(counts.created + counts.updated > 0 ? [undo] : [])]);
  }
}

/** What the mapping file of a file is called. */
function mappingName(source: SourceFile): string {
  return `${stemOf(source.name)}.mapping.yaml`;
}

/** Under --json the document is out already; the exit code and stderr still tell of the failure. */
function silenced(error: unknown): unknown {
  return error instanceof ReportedError ? new ReportedError(error.report, true) : error;
}
