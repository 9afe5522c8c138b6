import { IntegrationCommand } from '../../integrations/integration-command.ts';
import { whichArg } from '../../integrations/named.ts';

export default class IntegrationsTest extends IntegrationCommand<typeof IntegrationsTest> {
  static override summary = 'Look whether an integration works.';
  static override description =
    'Asks the other system who the account is and whether it has what the settings name, and changes nothing. Ends with the exit code that a sync would end with: 3 when it does not let us in, 4 when it does not answer, 7 when something is missing here. plugs hubspot doctor looks at HubSpot more closely.';
  static override examples = [
    'plugs integrations test mailchimp',
    'plugs integrations test 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --json',
  ];
  static override args = { integration: whichArg };

  override async run(): Promise<void> {
    await this.tellTest((await this.named(this.args.integration)).id);
  }
}
