/** What the commands about integrations share: which one is meant, and how a look at it is told. */
import * as Args from '@oclif/core/args';
import type { Command } from '@oclif/core/command';
import type { Integration, IntegrationTest } from '@the-plugs/sdk/resources/integrations';
import { BulkCommand } from '../bulk/bulk-command.ts';
import { CliError, rules } from '../errors.ts';

export const providers = ['hubspot', 'mailchimp', 'zoom', 'teams'] as const;
export type ProviderName = (typeof providers)[number];

const isProvider = (text: string): text is ProviderName => providers.some((name) => name === text);

export const whichArg = Args.string({
  required: true,
  ignoreStdin: true,
  description: `Its id, or its provider where there is one integration of that: ${providers.join(', ')}.`,
});

export abstract class IntegrationCommand<T extends typeof Command> extends BulkCommand<T> {
  /** The integrations of a provider, the oldest first. */
  protected async integrationsOf(provider: ProviderName): Promise<readonly Integration[]> {
    const { plugs } = await this.session();
    const query = { provider: [provider], sort: 'created_at', limit: 200 } as const;
    return (await plugs.integrations.list(query, { signal: this.signal })).items;
  }

  /** The integration that an id or a provider names. */
  protected async named(which: string): Promise<Integration> {
    const { plugs } = await this.session();
    if (!isProvider(which)) return plugs.integrations.get(which, {}, { signal: this.signal });
    const found = await this.integrationsOf(which);
    const [only] = found;
    if (found.length === 1) return only!;
    throw new CliError(
      'usage',
      found.length === 0
        ? `There is no integration of ${which}.`
        : `There are ${found.length} integrations of ${which}; name one by its id.`,
      {
        next: [
          this.again(
            found.length === 0 ? `integrations connect ${which}` : `integrations list --provider ${which}`,
          ),
        ],
      },
    );
  }

  /** Asks the other system and tells what it says; decides the exit code. */
  protected async tellTest(id: string): Promise<IntegrationTest> {
    const { plugs } = await this.session();
    const test = await plugs.integrations.test(id, { signal: this.signal });
    const { code, message, hint } = test;
    await this.printer.data(test, ['provider', 'is_working', 'account', 'message']);
    if (code === null) return test;
    process.exitCode = rules[code].exit;
    this.note(`${message}${hint === null ? '' : ` ${hint}`}`);
    return test;
  }
}
