/**
 * What every command stands on. A command declares flags and arguments, then `run()` makes one call and
 * prints the answer; it throws instead of printing errors, and never ends the process.
 */
import { Command } from '@oclif/core/command';
import type * as Interfaces from '@oclif/core/interfaces';
import type { FlagInput } from '@oclif/core/interfaces';
import { Context } from './context.ts';
import { CliError, describeError } from './errors.ts';
import { type GlobalFlags, globalFlags } from './global-flags.ts';
import { conclude, endAfter, signal } from './lifetime.ts';
import { Printer } from './output/printer.ts';
import { Progress } from './output/progress.ts';
import { isInteractive } from './output/terminal.ts';
import { shellWord } from './paging.ts';

export type CommandFlags<T extends typeof Command> = Interfaces.InferredFlags<T['flags']> & GlobalFlags;
export type CommandArgs<T extends typeof Command> = Interfaces.InferredArgs<T['args']>;

export abstract class BaseCommand<T extends typeof Command> extends Command {
  static override baseFlags: FlagInput = globalFlags;

  protected flags!: CommandFlags<T>;
  protected args!: CommandArgs<T>;
  /** Everything outside: profile, credentials, client. Nothing of it is made before it is asked for. */
  protected context!: Context;
  /** stdout. */
  protected printer!: Printer;
  /** Aborted by Ctrl-C and by --timeout; hand it to everything that waits. */
  protected readonly signal: AbortSignal = signal;

  override async init(): Promise<void> {
    const { args, flags } = await this.parse({
      flags: this.ctor.flags,
      baseFlags: (this.ctor as typeof BaseCommand).baseFlags,
      args: this.ctor.args,
      strict: this.ctor.strict,
    });
    this.flags = flags as CommandFlags<T>;
    this.args = args as CommandArgs<T>;
    if (this.flags.timeout) endAfter(this.flags.timeout);
    this.printer = new Printer({
      format: this.flags.json ? 'json' : this.flags.format,
      fields: this.flags.fields,
      query: this.flags.query,
      quiet: this.flags.quiet,
    });
    this.context = new Context(this.flags, this.config.version);
  }

  /** main.ts maps and prints; oclif must not. */
  override async catch(error: Error): Promise<never> {
    conclude(error);
    throw error;
  }

  override async finally(): Promise<void> {
    await this.context?.close();
  }

  /** oclif would print its whole configuration, argv included; this is what the envelope holds instead. */
  override toErrorJson(error: unknown): { error: unknown } {
    return { error: describeError(error, this.id) };
  }

  /** Says something to a person, on stderr. Silent under --quiet and --json. */
  protected note(message: string): void {
    if (!this.flags.quiet && !this.printer.isJson) process.stderr.write(`${message}\n`);
  }

  /** A progress display that is already silent where it has to be. */
  protected progress(label: string, unit: string): Progress {
    return new Progress({ label, unit, silent: Boolean(this.flags.quiet) || this.printer.isJson });
  }

  /** A command to type next that works where this one did: same server or folder, same organisation. */
  protected again(words: string): string {
    const { local, server, profile, org } = this.flags;
    const folder = this.flags['data-dir'];
    const where = [
      ...(local ? ['--local'] : []),
      ...(folder ? ['--data-dir', shellWord(folder)] : []),
      ...(server ? ['--server', shellWord(server)] : []),
      ...(profile ? ['--profile', shellWord(profile)] : []),
      ...(org ? ['--org', shellWord(org)] : []),
    ];
    return ['plugs', words, ...where].join(' ');
  }

  /**
   * Asks before something that cannot be taken back lightly. --yes answers; without a terminal and
   * without --yes the command is refused (exit code 7).
   * @param question ends in a question mark, names what will happen to how many
   */
  protected async confirm(question: string): Promise<void> {
    if (this.flags.yes) return;
    if (!isInteractive()) {
      // A command without flags of its own has none at all.
      const hint = 'Add --yes to say that you mean it, or --dry-run to look first.';
      const options = 'dry-run' in (this.ctor.flags ?? {}) ? { hint } : {};
      throw new CliError('needs_yes', `Refused without a yes: ${question}`, options);
    }
    const { confirm } = await import('@inquirer/prompts');
    const answer = await confirm({ message: question, default: false }, { output: process.stderr, signal });
    if (!answer) throw new CliError('not_confirmed', 'Nothing was done.');
  }

  /**
   * Asks for a value on a terminal. Without one the command is refused, naming the flag that gives it.
   * @param flag how to give the value without a question, for example `--email`
   */
  protected async ask(question: string, flag: string, kind: 'input' | 'password' = 'input'): Promise<string> {
    if (!isInteractive()) {
      throw new CliError('needs_terminal', `${question} is needed and there is no terminal to ask on.`, {
        hint: `Give it with ${flag}.`,
      });
    }
    const prompts = await import('@inquirer/prompts');
    const context = { output: process.stderr, signal };
    if (kind === 'password') return prompts.password({ message: question, mask: true }, context);
    return prompts.input({ message: question, required: true }, context);
  }
}
