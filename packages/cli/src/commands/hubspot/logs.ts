import * as Flags from '@oclif/core/flags';
import { HubspotCommand, integrationFlag } from '../../hubspot/hubspot-command.ts';

const columns = ['started_at', 'completed_at', 'status', 'records_processed', 'records_failed', 'message'];

export default class HubspotLogs extends HubspotCommand<typeof HubspotLogs> {
  static override summary = 'Show what syncs with HubSpot did, the last one first.';
  static override description =
    'One line a sync: how many records went well, how many did not. plugs hubspot-changes list --job-id tells it record by record, for 30 days.';
  static override examples = ['plugs hubspot logs', 'plugs hubspot logs --limit 1 --json'];
  static override flags = {
    limit: Flags.integer({ helpValue: 'N', min: 1, max: 1_000, default: 20, summary: 'The last N syncs.' }),
    'integration-id': integrationFlag,
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { limit, 'integration-id': asked } = this.flags;
    const which = asked === undefined ? {} : { integration_id: asked };
    const { integration_id: id } = await plugs.hubspot.status(which, { signal: this.signal });
    const query = { operation: ['sync' as const], limit: Math.min(limit, 200) };
    const items = await plugs.integrations.logs(id, query, { signal: this.signal }).toArray({ limit });
    if (this.printer.isJson || this.flags.query) return this.printer.data({ items, next_cursor: null });
    const writer = this.printer.rows(columns);
    await writer.write(items.map((item) => ({ ...item })));
    await writer.end();
  }
}
