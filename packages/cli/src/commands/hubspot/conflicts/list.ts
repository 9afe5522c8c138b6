import * as Flags from '@oclif/core/flags';
import { HubspotCommand, integrationFlag } from '../../../hubspot/hubspot-command.ts';

const columns = ['id', 'label', 'field', 'plugs_value', 'hubspot_value', 'created_at'];

export default class HubspotConflictsList extends HubspotCommand<typeof HubspotConflictsList> {
  static override summary = 'Show the fields that both sides changed, and that wait for a decision.';
  static override description =
    'The oldest first, with what each side has. Once decided, plugs hubspot sync gives both sides the same value.';
  static override examples = [
    'plugs hubspot conflicts list',
    'plugs hubspot conflicts list --all --format csv',
  ];
  static override flags = {
    all: Flags.boolean({ summary: 'Those that are decided or went away, too.' }),
    'integration-id': integrationFlag,
  };

  override async run(): Promise<void> {
    const { all, 'integration-id': id } = this.flags;
    const { plugs } = await this.session();
    const query = {
      limit: 200,
      sort: 'created_at' as const,
      ...(!all && { state: ['open' as const] }),
      ...(id !== undefined && { integration_id: [id] }),
    };
    const list = plugs.hubspot_conflicts.list(query, { signal: this.signal });
    const items = await list.toArray({ limit: 100_000 });
    if (this.printer.isJson || this.flags.query) return this.printer.data({ items, next_cursor: null });
    const writer = this.printer.rows(all ? [...columns, 'state', 'taken'] : columns);
    await writer.write(items.map((item) => ({ ...item })));
    await writer.end();
    if (items.length === 0) return this.note('No field waits for a decision.');
    const [first] = items;
    this.tellNext([
      ['Take our value, or HubSpot’s:', this.again(`hubspot conflicts resolve ${first!.id} --take plugs`)],
    ]);
  }
}
