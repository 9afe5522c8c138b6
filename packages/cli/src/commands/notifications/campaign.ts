import { join } from 'node:path';
import * as Flags from '@oclif/core/flags';
import { type Plugs, PlugsJobError } from '@the-plugs/sdk';
import type {
  NotificationCampaign,
  NotificationCampaignStarted,
} from '@the-plugs/sdk/resources/notifications';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { filterFlags, filtersOf } from '../../bulk/filters.ts';
import { amount } from '../../bulk/report.ts';
import { CliError } from '../../errors.ts';
import { exitCode } from '../../exit-codes.ts';
import { neutralise } from '../../output/terminal.ts';

/** Lines of the first mail that a person is shown. */
const linesShown = 12;

export default class NotificationsCampaign extends BulkCommand<typeof NotificationsCampaign> {
  static override summary = 'Write to many contacts by e-mail.';
  static override description =
    `Shows who would get the mail, who is left out and why, and the mail itself as the first contact gets it; then asks. --dry-run ends there. What was shown is what is sent: when more contacts would get it by then, nothing is.

Contacts without an e-mail, suppressed addresses, and those who had this template before are left out. The mails are one job, sent at an even rate; it can be cancelled, and a retry goes on where it stood. Each holds a link that ends such mails without signing in.`;
  static override examples = [
    'plugs notifications campaign --template spring-news --filter contact_type=plug --dry-run',
    'plugs notifications campaign --template spring-news --filter contact_type=plug --rate-per-minute 120',
    "plugs notifications campaign --template spring-news --filter 'created_at[gte]=2026-01-01T00:00:00Z' --yes --async",
  ];
  static override flags = {
    template: Flags.string({
      helpValue: 'NAME',
      exactlyOne: ['template', 'template-id'],
      summary: 'What to send: plugs templates list shows them.',
    }),
    'template-id': Flags.string({ helpValue: 'ID', summary: 'The same by its id.' }),
    ...filterFlags,
    'rate-per-minute': Flags.integer({
      helpValue: 'N',
      min: 1,
      max: 6000,
      summary: 'Mails in a minute at most. Default: 60.',
    }),
    'at-most': Flags.integer({
      helpValue: 'N',
      min: 0,
      summary: 'Send nothing when more contacts than this would get it.',
    }),
    repeat: Flags.boolean({ summary: 'Also to those who had this template before.' }),
    'dry-run': Flags.boolean({ summary: 'Show who would get what, and send nothing.' }),
    async: Flags.boolean({ summary: 'Do not wait until all is sent.' }),
  };

  override async run(): Promise<void> {
    const { plugs, isLocal, place } = await this.session();
    const { repeat, async: detach, 'rate-per-minute': rate, 'at-most': most } = this.flags;
    if (detach && isLocal)
      throw new CliError('usage', 'In local mode no server goes on with it; leave out --async.');
    const asked: NotificationCampaign = {
      template_id: await this.#template(plugs),
      filters: filtersOf(this.flags.filter, this.flags.q),
      ...(rate === undefined ? {} : { rate_per_minute: rate }),
      ...(repeat ? { repeat } : {}),
      ...(most === undefined ? {} : { at_most: most }),
    };
    const call = { signal: this.signal };
    const looked = await plugs.notifications.campaign({ ...asked, dry_run: true }, call);
    this.#tell(looked, rate ?? 60);
    const { recipients } = looked.audience;
    if (this.flags['dry-run'] || recipients === 0) return this.#printDry(looked);
    await this.confirm(`Send this mail to ${contacts(recipients)}?`);
    const started = await plugs.notifications.campaign({ ...asked, at_most: recipients }, call);
    await this.#follow(started, detach);
    if (isLocal) this.note(`Local mode sends nothing: the mails are files in ${join(place, 'outbox')}.`);
  }

  /** @throws CliError usage, when no template has the name */
  async #template(plugs: Plugs): Promise<string> {
    const { template, 'template-id': id } = this.flags;
    if (id !== undefined) return id;
    const { items } = await plugs.notification_templates.list({ name: template! }, { signal: this.signal });
    const [found] = items;
    if (found) return found.id;
    throw new CliError('usage', `There is no template called "${template}".`, {
      next: [this.again('templates list'), 'plugs templates create --help'],
    });
  }

  #tell({ audience, minutes, sample }: NotificationCampaignStarted, rate: number): void {
    const { matched, recipients, no_email, suppressed, duplicates } = audience;
    const pass = matched === 1 ? 'passes' : 'pass';
    this.note(`${contacts(matched)} ${pass} the filter; ${amount(recipients)} would get the mail.`);
    for (const [count, why] of [
      [no_email, 'without an e-mail address'],
      [suppressed, 'unsubscribed or suppressed otherwise'],
      [duplicates, 'had this template before (--repeat sends it again)'],
    ] as const)
      if (count > 0) this.note(`  ${amount(count)} left out: ${why}`);
    if (sample === null) return;
    this.note(`At ${amount(rate)} a minute that takes about ${minutes} min. The first mail:\n`);
    const text = sample.text.trimEnd().split('\n');
    const more = text.length > linesShown ? [`… and ${text.length - linesShown} lines more`] : [];
    const shown = [
      `To: ${sample.to}`,
      `Subject: ${sample.subject}`,
      '',
      ...text.slice(0, linesShown),
      ...more,
    ];
    for (const line of shown) this.note(`  ${neutralise(line)}`.trimEnd());
    this.note(sample.html === null ? '' : '  (and the same as HTML)\n');
  }

  async #printDry({ audience, minutes, sample, dry_run }: NotificationCampaignStarted): Promise<void> {
    const structured = this.printer.isJson || this.flags.query;
    await this.printer.data(structured ? { dry_run, audience, minutes, sample } : { ...audience });
    if (audience.recipients === 0) return this.note('There is nobody to write to; nothing was sent.');
    this.tellNext([['Send it:', this.same((word) => (word === '--dry-run' ? undefined : word))]]);
  }

  async #follow({ job, audience }: NotificationCampaignStarted, detach: boolean): Promise<void> {
    const id = job!.id;
    if (detach) {
      await this.printer.data({ job: id, recipients: audience.recipients });
      return this.tellNext([['Follow it:', this.again(`jobs get ${id}`)]]);
    }
    try {
      const { result } = await this.waited(id, 'Sending');
      const counts = result as { sent: number; failed: number; withdrawn: number };
      await this.printer.data({ job: id, ...counts });
      if (counts.failed === 0) return;
      process.exitCode = exitCode.partial;
      this.tellNext([
        ['See what failed:', this.again(`notifications sent --job-id ${id} --delivery-status failed`)],
      ]);
    } catch (error) {
      if (error instanceof PlugsJobError || this.signal.aborted)
        this.tellNext([['Go on where it stood:', this.again(`jobs retry ${id}`)]]);
      throw error;
    }
  }
}

function contacts(count: number): string {
  return `${amount(count)} ${count === 1 ? 'contact' : 'contacts'}`;
}
