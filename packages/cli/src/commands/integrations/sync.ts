import * as Flags from '@oclif/core/flags';
import { exitCode } from '../../exit-codes.ts';
import { IntegrationCommand } from '../../integrations/integration-command.ts';
import { whichArg } from '../../integrations/named.ts';
import { neutralise } from '../../output/terminal.ts';

/** What a sync came to, as its job tells it. */
interface SyncResult {
  readonly planned: number;
  readonly succeeded: number;
  readonly failed: number;
  readonly skipped: number;
  readonly calls: number;
  readonly actions: Readonly<Record<string, number>>;
  /** HubSpot's sync tells them by record: plugs hubspot-changes list. */
  readonly reasons?: Readonly<Record<string, number>>;
  readonly changes?: readonly Change[];
}

interface Change {
  readonly object: string;
  readonly action: string;
  readonly record_id: string | null;
  readonly outcome: string;
  readonly code: string | null;
  readonly message: string | null;
}

const shownMax = 20;

const inWords = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${name.replaceAll('_', ' ')}`)
    .join(', ') || 'nothing';

export default class IntegrationsSync extends IntegrationCommand<typeof IntegrationsSync> {
  static override summary = 'Sync an integration, or say what that would do.';
  static override description =
    'Does what the sync of its provider is for, and tells how it went. A second one right after finds nothing to do; typed again after a failure, it goes on. Ends with exit code 6 when records failed, 3 when the other system does not let us in. plugs integrations logs has an entry for each run that was no plan. HubSpot has more to be asked for: plugs hubspot sync.';
  static override examples = [
    'plugs integrations sync mailchimp --plan',
    'plugs integrations sync 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --json',
  ];
  static override args = { integration: whichArg };
  static override flags = {
    plan: Flags.boolean({ summary: 'Say what would be done, and do nothing.' }),
  };

  override async run(): Promise<void> {
    const { plan } = this.flags;
    const { id } = await this.named(this.args.integration);
    const { plugs } = await this.session();
    const job = await plugs.integrations.sync(id, { plan }, { signal: this.signal });
    const result = await this.carriedOut<SyncResult>(job, plan ? 'Comparing' : 'Syncing');
    const { planned, succeeded, failed, skipped, actions, calls, reasons = {}, changes = [] } = result;
    if (this.printer.isJson || this.flags.query) await this.printer.data({ ...result, job: job.id });
    else await this.printer.data({ job: job.id, planned, succeeded, failed, skipped, calls });
    for (const change of changes.slice(0, shownMax)) this.note(lineOf(change));
    if (changes.length > shownMax) this.note(`  … and more; --json tells the first ${changes.length}.`);
    const counts = `${succeeded} done, ${failed} failed, ${skipped} passed over`;
    this.note(
      plan
        ? `To be done: ${inWords(actions)}. Nothing was written.`
        : `Planned: ${inWords(actions)}; ${counts}.`,
    );
    if (Object.keys(reasons).length > 0) this.note(`Why: ${inWords(reasons)}.`);
    if (failed > 0) process.exitCode = exitCode.partial;
    if (plan && planned > skipped)
      this.tellNext([['Do it:', this.again(`integrations sync ${this.args.integration}`)]]);
  }
}

const lineOf = ({ object, action, record_id, outcome, code, message }: Change): string =>
  `  ${outcome}  ${object} ${action}  ${record_id ?? ''}${code === null ? '' : `  ${neutralise(message ?? '')} [${code}]`}`;
