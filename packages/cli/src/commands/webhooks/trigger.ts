import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../../bulk/bulk-command.ts';

export default class WebhooksTrigger extends BulkCommand<typeof WebhooksTrigger> {
  static override summary = 'Send a test event.';
  static override description =
    `Tells every active webhook that is told of such, or the one of --webhook, and every plugs webhooks listen, that something happened which did not. The event is marked "test": true, holds the newest record of its resource, and is signed, tried again and logged like any other.`;
  static override examples = [
    'plugs webhooks trigger contacts.created',
    'plugs webhooks trigger expenses.updated --webhook 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --json',
  ];
  static override args = {
    type: Args.string({
      name: 'type',
      required: true,
      ignoreStdin: true,
      description: 'What is said to have happened: a resource, and created, updated, deleted or restored.',
    }),
  };
  static override flags = {
    webhook: Flags.string({ helpValue: 'ID', summary: 'Tell this webhook alone.' }),
  };

  override async run(): Promise<void> {
    const { webhook } = this.flags;
    const { plugs } = await this.session();
    const { event, deliveries } = await plugs.webhooks.trigger(
      { event_type: this.args.type, ...(webhook !== undefined && { webhook_id: webhook }) },
      { signal: this.signal },
    );
    if (this.printer.isJson || this.flags.query) return this.printer.data({ event, deliveries });
    await this.printer.data({ event: event.id, type: event.type, deliveries });
    if (deliveries === 0) this.note('No webhook is told of this; whoever listens is.');
  }
}
