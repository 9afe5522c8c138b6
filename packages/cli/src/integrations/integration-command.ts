/** What the commands about integrations share: which one is meant, and how a look at it is told. */
import type { Command } from '@oclif/core/command';
import type { Integration, IntegrationTest } from '@the-plugs/sdk/resources/integrations';
import { BulkCommand } from '../bulk/bulk-command.ts';
import { rules } from '../errors.ts';
import { integrationsOf, isProvider, onlyOf, type Place, type ProviderName } from './named.ts';

export abstract class IntegrationCommand<T extends typeof Command> extends BulkCommand<T> {
  protected async integrationsOf(provider: ProviderName): Promise<readonly Integration[]> {
    return integrationsOf(await this.#place(), provider);
  }

  /** The integration that an id or a provider names. */
  protected async named(which: string): Promise<Integration> {
    const place = await this.#place();
    if (isProvider(which)) return onlyOf(place, which);
    return place.plugs.integrations.get(which, {}, { signal: this.signal });
  }

  async #place(): Promise<Place> {
    const { plugs } = await this.session();
    return { plugs, signal: this.signal, again: (words) => this.again(words) };
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
