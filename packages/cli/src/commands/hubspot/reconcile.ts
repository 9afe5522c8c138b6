import { HubspotCommand, integrationFlag, maxDeletesFlag } from '../../hubspot/hubspot-command.ts';

export default class HubspotReconcile extends HubspotCommand<typeof HubspotReconcile> {
  static override summary = 'Sync after reading all of HubSpot’s contacts, not the changed ones alone.';
  static override description =
    'Compares every record on both sides, without the search index: a call for each hundred. Finds what was deleted there for good, which leaves no change behind, and whatever else a sync may have missed. Once a week is plenty.';
  static override examples = ['plugs hubspot reconcile', 'plugs hubspot reconcile --max-deletes 500'];
  static override flags = { 'max-deletes': maxDeletesFlag, 'integration-id': integrationFlag };

  override async run(): Promise<void> {
    const { 'max-deletes': most } = this.flags;
    await this.synced({ ...this.wishes(), full: true, ...(most !== undefined && { max_deletes: most }) });
  }
}
