import * as Flags from '@oclif/core/flags';
import { CliError } from '../../errors.ts';
import { exitCode } from '../../exit-codes.ts';
import { actionsInWords, HubspotCommand, type SyncResult, syncFlags } from '../../hubspot/hubspot-command.ts';
import { readSyncPlan } from '../../hubspot/plan-file.ts';

export default class HubspotSync extends HubspotCommand<typeof HubspotSync> {
  static override summary = 'Make contacts here and at HubSpot the same.';
  static override description =
    `Takes what changed on one side to the other, field by field. Where both sides changed a field, its policy in the mapping decides, or a person: plugs hubspot conflicts. A second sync right after finds nothing to do.

Whatever happens on the way, nothing is lost and nothing made twice: typed again, it goes on. Ends with exit code 6 when records failed, 7 when a field waits for a decision or a plan no longer holds, 3 when HubSpot does not let us in, 8 when the account's calls of the day are used up.`;
  static override examples = [
    'plugs hubspot sync',
    'plugs hubspot sync --only push --limit 100',
    'plugs hubspot sync --plan plan.json --json',
  ];
  static override flags = {
    ...syncFlags,
    plan: Flags.string({
      helpValue: 'FILE',
      exclusive: ['only', 'limit', 'integration-id'],
      summary: 'Do exactly what this plan says, or nothing.',
    }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const body = this.flags.plan === undefined ? this.wishes() : await this.#planned(this.flags.plan);
    const job = await plugs.hubspot.sync(body, { signal: this.signal });
    const result = await this.carriedOut(job, 'Syncing');
    const { planned, succeeded, failed, skipped, actions, conflicts, seen, calls } = result;
    const failures = failed > 0 ? await this.changesOf(job.id, { outcome: 'failed' }) : [];
    if (this.printer.isJson || this.flags.query)
      await this.printer.data({ ...result, job: job.id, failures });
    else
      await this.printer.data({
        job: job.id,
        planned,
        succeeded,
        failed,
        skipped,
        ...actions,
        conflicts,
        seen,
        calls,
      });
    this.tellWarnings(result.warnings);
    this.note(`Done: ${actionsInWords(result)}.`);
    this.tellFailures(failures);
    this.#end(result);
  }

  async #planned(file: string) {
    const plan = await readSyncPlan(file);
    const { place } = await this.session();
    if (plan.place !== place)
      throw new CliError('plan_stale', `The plan was made at ${plan.place}, and this is ${place}.`, {
        where: file,
      });
    const { integration_id, digest, only, limit } = plan;
    return { integration_id, digest, ...(only !== null && { only }), ...(limit !== null && { limit }) };
  }

  /** What is left for people to do decides the exit code. */
  #end({ failed, conflicts }: SyncResult): void {
    if (conflicts > 0)
      this.tellNext([
        [
          `${conflicts === 1 ? 'One field waits' : `${conflicts} fields wait`} for a decision:`,
          this.again('hubspot conflicts list'),
        ],
      ]);
    if (failed > 0) process.exitCode = exitCode.partial;
    else if (conflicts > 0) process.exitCode = exitCode.refused;
  }
}
