/** Plain commands about one integration, which may be named by its provider as well. */
import type { Command } from '@oclif/core/command';
import type { ArgInput } from '@oclif/core/interfaces';
import { plugsOf } from '@the-plugs/sdk';
import type { OperationCommand } from '../operation-command.ts';
import type { OperationRecord } from '../operation-record.ts';
import { isProvider, onlyOf, whichArg } from './named.ts';

/** @param generated the command of an operation on one integration */
export function integrationOperation(generated: typeof Command): typeof Command {
  const Generated = generated as unknown as new (
    ...given: ConstructorParameters<typeof Command>
  ) => OperationCommand;
  return class extends Generated {
    static readonly args: ArgInput = { id: whichArg };
    declare protected readonly record: OperationRecord;

    protected override async path(): Promise<Record<string, string>> {
      const { id = '' } = await super.path();
      if (!isProvider(id)) return { id };
      const plugs = plugsOf(await this.context.client());
      const place = { plugs, signal: this.signal, again: (words: string) => this.again(words) };
      return { id: (await onlyOf(place, id)).id };
    }
  } as unknown as typeof Command;
}
