import * as Flags from '@oclif/core/flags';
import { CliError } from '../../errors.ts';
import { HubspotCommand, maxDeletesFlag, syncFlags } from '../../hubspot/hubspot-command.ts';
import { readSyncPlan } from '../../hubspot/plan-file.ts';

export default class HubspotSync extends HubspotCommand<typeof HubspotSync> {
  static override summary = 'Make contacts here and at HubSpot the same.';
  static override description =
    `Takes what changed on one side to the other, field by field. Where both sides changed a field, its policy in the mapping decides, or a person: plugs hubspot conflicts. A second sync right after finds nothing to do.

Whatever happens on the way, nothing is lost and nothing made twice: typed again, it goes on. Ends with exit code 6 when records failed, 7 when a field waits for a decision, a plan no longer holds or too much would be deleted, 3 when HubSpot does not let us in, 8 when the account's calls of the day are used up.`;
  static override examples = [
    'plugs hubspot sync',
    'plugs hubspot sync --only push --limit 100',
    'plugs hubspot sync --plan plan.json --json',
  ];
  static override flags = {
    ...syncFlags,
    'max-deletes': maxDeletesFlag,
    plan: Flags.string({
      helpValue: 'FILE',
      exclusive: ['only', 'limit', 'integration-id'],
      summary: 'Do exactly what this plan says, or nothing.',
    }),
  };

  override async run(): Promise<void> {
    const { plan, 'max-deletes': most } = this.flags;
    const body = plan === undefined ? this.wishes() : await this.#planned(plan);
    await this.synced({ ...body, ...(most !== undefined && { max_deletes: most }) });
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
}
