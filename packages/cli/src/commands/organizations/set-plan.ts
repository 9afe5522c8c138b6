import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../base-command.ts';
import { operatorPlace } from '../../bulk/operator.ts';

export default class OrganizationsSetPlan extends BaseCommand<typeof OrganizationsSetPlan> {
  static override summary = 'Put an organisation on a plan, as the operator of a server.';
  static override description =
    'Works on the database itself, as `plugs init` does: the SQLite file of the local data folder, or what DATABASE_URL names. What a plan allows is said by PLAN_LIMITS; what an organisation has beyond it stays.';
  static override examples = ['plugs organizations set-plan 01936d5e-0000-7000-8000-000000000001 business'];
  static override args = {
    organization: Args.string({ description: 'Id of the organisation.', required: true }),
    plan: Args.string({ description: 'Name of the plan.', required: true }),
  };

  override async run(): Promise<void> {
    const { server, settings } = await operatorPlace(this.flags['data-dir']);
    const { organization, plan } = this.args;
    await this.printer.data(await server.setPlan(settings, organization, plan));
    const plans = Object.keys(settings.planLimits ?? {});
    if (!plans.includes(plan))
      this.note(
        `\nPLAN_LIMITS says nothing of ${plan}, so it limits nothing. It names ${plans.join(', ') || 'no plan'}.`,
      );
  }
}
