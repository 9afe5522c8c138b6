import * as Flags from '@oclif/core/flags';
import { HubspotCommand } from '../../hubspot/hubspot-command.ts';

export default class HubspotDoctor extends HubspotCommand<typeof HubspotDoctor> {
  static override summary = 'Look what stands in the way of a sync with HubSpot.';
  static override description =
    `Asks the account: is the token good, is it the account of before, may contacts be read and written, is each mapped property there, may it be written, does it know the values of the mapping. Changes nothing in HubSpot. Ends with exit code 3 when the token or a scope is missing, 1 when anything else failed; a warning does not count.`;
  static override examples = ['plugs hubspot doctor', 'plugs hubspot doctor --json'];
  static override flags = {
    'integration-id': Flags.string({ helpValue: 'ID', summary: 'The integration, of several.' }),
  };

  override async run(): Promise<void> {
    const { 'integration-id': id } = this.flags;
    const { plugs } = await this.session();
    const query = id === undefined ? {} : { integration_id: id };
    await this.tellReport(await plugs.hubspot.doctor(query, { signal: this.signal }));
  }
}
