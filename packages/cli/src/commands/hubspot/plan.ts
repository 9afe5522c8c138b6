import * as Flags from '@oclif/core/flags';
import { actionsInWords, HubspotCommand, type SyncResult, syncFlags } from '../../hubspot/hubspot-command.ts';
import { writeSyncPlan } from '../../hubspot/plan-file.ts';
import { shellWord } from '../../paging.ts';

export default class HubspotPlan extends HubspotCommand<typeof HubspotPlan> {
  static override summary = 'Say what a sync with HubSpot would do, and do nothing.';
  static override description =
    `Looks at both sides and writes neither. A row a record, and one a company, an association and an interaction where the mapping pushes them: what would be made or changed here, what there, and each field with its value of now, its value of then, and why, where both sides have changed. The number of calls that the sync would take stands below.

--out keeps the plan; plugs hubspot sync --plan does exactly that, or refuses.`;
  static override examples = [
    'plugs hubspot plan',
    'plugs hubspot plan --only pull --format csv > plan.csv',
    'plugs hubspot plan --out plan.json && plugs hubspot sync --plan plan.json',
  ];
  static override flags = {
    ...syncFlags,
    out: Flags.string({ helpValue: 'FILE', summary: 'Write the plan to a file.' }),
  };

  override async run(): Promise<void> {
    const { out, only = null, limit = null } = this.flags;
    if (out !== undefined) await this.confirmOverwrite(out);
    const { plugs, place } = await this.session();
    const job = await plugs.hubspot.plan(this.wishes(), { signal: this.signal });
    const result = await this.carriedOut<SyncResult>(job, 'Comparing');
    const most = out === undefined ? this.changesShown : undefined;
    const changes = await this.changesOf(job.id, most === undefined ? {} : { most });
    const { integration_id, digest } = result;
    const plan = {
      version: 1,
      kind: 'hubspot_sync',
      integration_id,
      digest,
      place,
      only,
      limit,
      result,
      changes,
    } as const;
    if (out !== undefined) await writeSyncPlan(out, plan);
    if (this.printer.isJson || this.flags.query) await this.printer.data(plan);
    else await this.tellChanges(changes, result.planned);
    this.tellWarnings(result.warnings);
    const calls = result.calls_to_make === 1 ? 'one writing call' : `${result.calls_to_make} writing calls`;
    const limited = result.limited ? ', up to the limit' : '';
    this.note(`To be done: ${actionsInWords(result)}; ${calls}${limited}. Nothing was written.`);
    if (result.planned === 0) return;
    this.tellNext([
      out === undefined
        ? ['Do it:', this.again('hubspot sync')]
        : ['Do exactly this, or be refused:', this.again(`hubspot sync --plan ${shellWord(out)}`)],
    ]);
  }
}
