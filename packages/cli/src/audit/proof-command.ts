/** What the commands share that prove something: keys, and a verdict for people, programs and the exit code. */
import type { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { BulkCommand } from '../bulk/bulk-command.ts';
import { exitCode } from '../exit-codes.ts';
import { readKeys } from './bundle.ts';
import { type Keys, keysOf, Tampered } from './checkpoint.ts';

export const publicKeyFlag = Flags.string({
  helpValue: 'FILE',
  multiple: true,
  multipleNonGreedy: true,
  summary: 'The public key (PEM) that checkpoints have to be signed with; repeat it for several.',
});

export abstract class ProofCommand<T extends typeof Command> extends BulkCommand<T> {
  /** The keys of the files; without any, those that the server itself names. */
  protected async keys(files: readonly string[] | undefined): Promise<Keys> {
    if (files !== undefined && files.length > 0) return readKeys(files);
    const { plugs } = await this.session();
    const { keys } = await plugs.audit_checkpoints.keys({ signal: this.signal });
    return keysOf(keys.map(({ public_key }) => public_key));
  }

  /**
   * Does the work and prints what it found out with `verified: true`; where something was tampered with, what and where,
   * with `verified: false` and exit code 7.
   */
  protected async judged(work: () => Promise<object>): Promise<boolean> {
    try {
      const found = await work();
      await this.printer.data({ verified: true, ...found });
      return true;
    } catch (error) {
      if (!(error instanceof Tampered)) throw error;
      const { kind, seq, until, id, message } = error.fault;
      process.exitCode = exitCode.refused;
      await this.printer.data({ verified: false, fault: kind, seq, until, id, message });
      this.note(`TAMPERED: ${message}`);
      return false;
    }
  }
}
