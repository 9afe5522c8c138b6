import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand, countsInWords } from '../bulk/bulk-command.ts';
import { importOptions, readingFlags } from '../bulk/flags.ts';
import { readMapping } from '../bulk/mapping.ts';
import { planFileOf, writePlanFile } from '../bulk/plan-file.ts';
import { importable, resourceArg } from '../bulk/resource.ts';
import { openSource } from '../bulk/source.ts';
import { walkImport } from '../bulk/walk.ts';
import { exitCode } from '../exit-codes.ts';
import { shellWord } from '../paging.ts';

export default class Plan extends BulkCommand<typeof Plan> {
  static override summary = 'Say what an import would do to every row, and keep that as a plan to apply.';
  static override description =
    `Uploads and checks the file, writes nothing, and tells how many rows would be created, updated, skipped or rejected, with the difference field by field. The plan file holds digests of the file, the mapping, the rules and the data it rests on: plugs apply does exactly what was planned, or refuses.

Use it where one person prepares an import and another one approves it, or where a pipeline plans on a pull request and applies after the merge. For a quick look, plugs import --dry-run is enough.`;
  static override examples = [
    'plugs plan contacts leads.csv --out plan.json',
    'plugs plan contacts leads.csv --mapping leads.mapping.yaml --json | jq .counts',
    'plugs apply plan.json',
  ];
  static override args = {
    resource: resourceArg(importable, 'What the rows are'),
    file: Args.string({ required: true, ignoreStdin: true, description: 'CSV file; - is stdin.' }),
  };
  static override flags = {
    out: Flags.string({ char: 'o', helpValue: 'FILE', summary: 'Write the plan here, for plugs apply.' }),
    rejects: Flags.string({ helpValue: 'FILE', summary: 'Where to write rows that would be rejected.' }),
    ...readingFlags,
  };

  override async run(): Promise<void> {
    const { out, rejects } = this.flags;
    for (const path of [out, rejects]) if (path !== undefined) await this.confirmOverwrite(path);
    if (this.flags.mapping) this.mapping = await readMapping(this.flags.mapping);
    const options = importOptions(this.flags, this.mapping);
    const source = await openSource(this.args.file);
    const session = await this.session();
    let importId: string | undefined;
    try {
      const outcome = await walkImport({
        session,
        signal: this.signal,
        source,
        resource: this.args.resource,
        options,
        dryRun: true,
        detach: false,
        fresh: true,
        bar: (label, unit) => this.progress(label, unit),
        onImport: (id) => {
          importId = id;
        },
        onUploaded: (current) => this.tellDetected(current, source.label, this.flags.mapping),
      });
      const { import: current, counts } = outcome;
      if (!current.plan) throw new Error(`The import ${current.id} has no plan.`);
      const plan = planFileOf(current, current.plan, source, session.place);
      if (rejects !== undefined && counts.rejected > 0)
        await this.saveResults(session.plugs, current.id, 'rejects', rejects);
      if (out !== undefined) await writePlanFile(out, plan);
      this.tellWarnings(current.warnings);
      await this.tellDifferences(outcome);
      await this.tellRejected(current, counts.rejected);
      this.note(`\n${source.label}: ${countsInWords(counts)}; nothing was written.`);
      if (this.printer.isJson || this.flags.query) await this.printer.data(plan);
      else await this.printer.data({ ...counts });
      if (out !== undefined)
        this.tellNext([['Do exactly this, or be refused:', this.again(`apply ${shellWord(out)}`)]]);
      if (counts.rejected > 0) process.exitCode = exitCode.partial;
    } catch (error) {
      throw this.failure(error, source.label, importId);
    }
  }
}
