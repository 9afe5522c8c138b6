import * as Flags from '@oclif/core/flags';
import { HubspotCommand } from '../../hubspot/hubspot-command.ts';

export default class HubspotDoctor extends HubspotCommand<typeof HubspotDoctor> {
  static override summary = 'Look what stands in the way of a sync with HubSpot.';
  static override description =
    `Asks the account: is the token good, is it the account of before, may what is synced be read and written, is each mapped property there, may it be written, does it know the values of the mapping. Ends with exit code 3 when the token or a scope is missing, 1 when anything else failed; a warning does not count.

Changes nothing in HubSpot, unless --ensure-schema says so: that makes the properties which the mapping cannot do without, such as the one by which companies are found again, and needs the scope crm.schemas.companies.write.`;
  static override examples = [
    'plugs hubspot doctor',
    'plugs hubspot doctor --json',
    'plugs hubspot doctor --ensure-schema',
  ];
  static override flags = {
    'ensure-schema': Flags.boolean({
      summary: 'First make the properties that the mapping cannot do without.',
    }),
    'integration-id': Flags.string({ helpValue: 'ID', summary: 'The integration, of several.' }),
  };

  override async run(): Promise<void> {
    const { 'integration-id': id, 'ensure-schema': isEnsured } = this.flags;
    const { plugs } = await this.session();
    const query = id === undefined ? {} : { integration_id: id };
    if (isEnsured) {
      const { properties } = await plugs.hubspot.ensure_schema(query, { signal: this.signal });
      for (const { object, property, is_new } of properties)
        this.note(`${property} of ${object} ${is_new ? 'was made' : 'was there already'}.`);
    }
    await this.tellReport(await plugs.hubspot.doctor(query, { signal: this.signal }));
  }
}
