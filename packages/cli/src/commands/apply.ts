import * as Args from '@oclif/core/args';
import type { Import } from '@the-plugs/sdk/resources/imports';
import { countsInWords } from '../bulk/bulk-command.ts';
import { changes, type PlanFile, readPlanFile } from '../bulk/plan-file.ts';
import { CliError } from '../errors.ts';
import { exitCode } from '../exit-codes.ts';
import { DecisionCommand } from '../expenses/decision-command.ts';
import { isDecisionPlan } from '../expenses/plan-file.ts';

export default class Apply extends DecisionCommand<typeof Apply> {
  static override summary = 'Apply a plan: exactly what it says, or nothing.';
  static override description =
    `Compares the plan with the file, the mapping, the rules and the data of now before the first write. When anything has changed it refuses with exit code 7 and writes nothing: plan again. A row that changes after that check is rejected as changed_since_plan.

A plan of plugs expenses approve, reject or pay is held to every claim in the version that was looked at.

Shows the counts and asks; a pipeline says --yes.`;
  static override examples = [
    'plugs plan contacts leads.csv --out plan.json',
    'plugs apply plan.json',
    'plugs apply plan.json --yes --json | jq .counts',
    'plugs expenses approve --filter category=Rail --plan rail.json && plugs apply rail.json',
  ];
  static override args = {
    plan: Args.string({
      required: true,
      ignoreStdin: true,
      description: 'Plan file of plugs plan, or of plugs expenses approve --plan.',
    }),
  };

  override async run(): Promise<void> {
    const plan = await readPlanFile(this.args.plan);
    if (isDecisionPlan(plan)) return this.applyDecision(plan, this.args.plan);
    const { plugs, place, isLocal } = await this.session();
    const current = await plugs.imports.get(plan.import, {}, { signal: this.signal });
    await this.#refuseStale(plan, current, place);
    const label = current.file_name ?? this.args.plan;
    const where = isLocal ? `the data folder ${place}` : place;
    await this.confirm(`Apply to ${plan.resource} in ${where}: ${countsInWords(plan.counts)}?`);
    try {
      const body = { plan: plan.digest };
      // A plan that is being applied already is waited for: an apply that was cut off goes on.
      const job =
        current.state === 'applying'
          ? current.job_id!
          : (await plugs.imports.apply(plan.import, body, { signal: this.signal })).id;
      await this.waited(job, 'Applying');
    } catch (error) {
      throw this.failure(error, label, plan.import);
    }
    await this.#finished(plan.import, label);
  }

  async #refuseStale(plan: PlanFile, current: Import, place: string): Promise<void> {
    const [first, ...others] = await changes(plan, current, place);
    if (first === undefined) return;
    throw new CliError('plan_stale', `The plan does not hold any more: ${first} Nothing was written.`, {
      where: this.args.plan,
      errors: others.map((message) => ({ message })),
      next: current.state === 'completed' ? [this.again(`imports show ${plan.import}`)] : [],
    });
  }

  /** Tells how it went, as plugs import does. */
  async #finished(id: string, label: string): Promise<void> {
    const { plugs } = await this.session();
    const current = await plugs.imports.get(id, {}, { signal: this.signal });
    await this.tellOutcome(current, label);
    if (current.counts.rejected > 0) process.exitCode = exitCode.partial;
  }
}
