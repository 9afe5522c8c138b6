import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { Integration, IntegrationProvider } from '@the-plugs/sdk/resources/integrations';
import { CliError } from '../../errors.ts';
import { readCredentials, readSettings } from '../../integrations/credentials.ts';
import { IntegrationCommand } from '../../integrations/integration-command.ts';
import { type ProviderName, providers } from '../../integrations/named.ts';
import type { Row } from '../../output/cell.ts';

export default class IntegrationsConnect extends IntegrationCommand<typeof IntegrationsConnect> {
  static override summary = 'Connect an account at another system, and look whether it works.';
  static override description =
    `Credentials come from --credentials-file (JSON, - for stdin), from the environment (MAILCHIMP_API_KEY, ZOOM_CLIENT_SECRET and so on), or are asked for; never from the command line. The server keeps them sealed and answers them to nobody. plugs integrations providers tells what each system asks for, and which settings it has.

An account of the provider that is connected already gets the new credentials and settings; --new makes another one. What the other system does not take is kept all the same, and exit code 3 says so.`;
  static override examples = [
    'plugs integrations connect mailchimp --setting list_id=a1b2c3d4e5 --setting status_if_new=subscribed',
    'plugs integrations connect zoom --credentials-file zoom.json --setting host=events@example.com',
    'MAILCHIMP_API_KEY=… plugs integrations connect mailchimp --setting tags=priority,status --json',
  ];
  static override args = {
    provider: Args.string({
      required: true,
      ignoreStdin: true,
      options: [...providers],
      description: 'The other system.',
    }),
  };
  static override flags = {
    'credentials-file': Flags.string({
      helpValue: 'FILE|-',
      summary: 'Read the credentials as JSON from a file, or from stdin.',
    }),
    setting: Flags.string({
      helpValue: 'NAME=VALUE',
      multiple: true,
      multipleNonGreedy: true,
      default: [],
      summary: 'Set one setting (may be repeated); the others stay.',
    }),
    name: Flags.string({ helpValue: 'TEXT', summary: 'What you call the account.' }),
    'integration-id': Flags.string({
      helpValue: 'ID',
      summary: 'The integration that gets the credentials, of several.',
    }),
    new: Flags.boolean({
      exclusive: ['integration-id'],
      summary: 'Another account, beside those there are.',
    }),
  };

  override async run(): Promise<void> {
    const provider = this.args.provider as ProviderName;
    if (provider === 'hubspot')
      throw new CliError('usage', 'HubSpot has a command of its own.', {
        next: [this.again('hubspot connect')],
      });
    const { plugs } = await this.session();
    const { items } = await plugs.integrations.providers({ signal: this.signal });
    const described = items.find(({ name }) => name === provider)!;
    const settings = readSettings(described, this.flags.setting);
    const known = await this.#known(provider);
    const { id } = await this.#kept(described, known, settings);
    const { is_working: isWorking } = await this.tellTest(id);
    if (isWorking)
      this.tellNext([['See what a sync would do:', this.again(`integrations sync ${id} --plan`)]]);
  }

  async #known(provider: ProviderName): Promise<Integration | undefined> {
    const { 'integration-id': id, new: isNew } = this.flags;
    if (id !== undefined) return this.named(id);
    if (isNew) return undefined;
    const found = await this.integrationsOf(provider);
    return found.length === 0 ? undefined : this.named(provider);
  }

  async #kept(described: IntegrationProvider, known: Integration | undefined, settings: Row) {
    const { name, 'credentials-file': file } = this.flags;
    const { plugs } = await this.session();
    const ask = (question: string, kind: 'input' | 'password') =>
      this.ask(question, '--credentials-file', kind);
    const credentials = await readCredentials(described, file, ask, this.signal);
    const values = { credentials, ...(name !== undefined && { name }) };
    const signal = { signal: this.signal };
    if (known === undefined)
      return plugs.integrations.create({ provider: described.name, ...values, settings }, signal);
    if (known.provider !== described.name)
      throw new CliError('usage', `The integration ${known.id} is one at ${known.provider}.`);
    const merged = { ...known.settings, ...settings };
    return plugs.integrations.update(known.id, { ...values, settings: merged }, signal);
  }
}
