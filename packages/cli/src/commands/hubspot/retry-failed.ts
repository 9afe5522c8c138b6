import { HubspotCommand, integrationFlag } from '../../hubspot/hubspot-command.ts';

export default class HubspotRetryFailed extends HubspotCommand<typeof HubspotRetryFailed> {
  static override summary = 'Try the records again that failed, and sync.';
  static override description =
    'A record that failed for a reason of its own waits until it changes on either side. Once the reason is mended elsewhere, in the mapping or in the account, this looks at all of them again.';
  static override examples = ['plugs hubspot retry-failed'];
  static override flags = { 'integration-id': integrationFlag };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { 'integration-id': id } = this.flags;
    const which = id === undefined ? {} : { integration_id: id };
    const { records } = await plugs.hubspot.retry_failed(which, { signal: this.signal });
    this.note(`${records} ${records === 1 ? 'record' : 'records'} with a fault.`);
    await this.synced(this.wishes());
  }
}
