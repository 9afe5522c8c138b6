/** Help: of everything, of a topic, of a command; for people, and as JSON for programs. */
import { stripVTControlCharacters } from 'node:util';
import type { Command } from '@oclif/core/command';
import type { Config } from '@oclif/core/config';
import { CommandHelp, Help } from '@oclif/core/help';
import { exitCodeMeaning } from './exit-codes.ts';
import { globalFlags } from './global-flags.ts';
import { helpPages } from './help-pages.ts';
import { formats } from './output/printer.ts';
import { type Resolved, resolve } from './resolve.ts';

/** What operation commands put into the manifest besides oclif's own. */
interface OperationFacts {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly scopes: readonly string[] | null;
  readonly answer: string;
  readonly paged: boolean;
  readonly destructive: boolean;
  readonly columns: readonly string[] | null;
}

type Loadable = Command.Loadable & { readonly operation?: OperationFacts };

class PlugsCommandHelp extends CommandHelp {
  protected override defaultUsage(): string {
    const args = Object.values(this.command.args ?? {}).filter((arg) => !arg.hidden);
    return [
      this.command.id,
      ...args.map((arg) => `${this.arg(arg)}${arg.multiple ? '...' : ''}`),
      '[flags]',
    ].join(' ');
  }

  protected override description(): string | undefined {
    return this.command.description ? this.wrap(this.command.description) : undefined;
  }

  /** Four flags of a range are one line, so that a list's help stays readable. */
  protected override flags(flags: Command.Flag.Any[]): ReturnType<CommandHelp['flags']> {
    const isRange = (name: string): boolean => flags.some((flag) => flag.name === `${name}-gte`);
    const shown = flags.flatMap((flag) => {
      const [, name = '', bound] = /^(.*)-(gte|gt|lte|lt)$/.exec(flag.name) ?? [];
      if (!bound || !isRange(name)) return [flag];
      if (bound !== 'gte') return [];
      return [
        {
          ...flag,
          summary: `Only from this ${name.replaceAll('-', '_')} on; -gt, -lte, -lt: above, up to, below it.`,
        },
      ];
    });
    return super.flags(shown);
  }

  protected override sections(): ReturnType<CommandHelp['sections']> {
    const order = ['USAGE', 'DESCRIPTION', 'ARGUMENTS', 'FLAGS', 'EXAMPLES'];
    const all = super.sections().filter(({ header }) => order.includes(header));
    all.sort((a, b) => order.indexOf(a.header) - order.indexOf(b.header));
    const { operation } = this.command as Loadable;
    return [
      ...all,
      { header: 'SCOPES', generate: () => operation?.scopes?.join(', ') || undefined },
      { header: 'GLOBAL FLAGS', generate: () => this.#globals() },
      { header: 'MORE', generate: () => 'plugs help formats, plugs help environment, plugs help exit-codes' },
    ];
  }

  /** Every command has the same ones: named here, explained in full by --help of plugs itself. */
  #globals(): string {
    return this.wrap(
      Object.keys(globalFlags)
        .map((name) => `--${name}`)
        .join('  '),
    );
  }
}

class PlugsHelp extends Help {
  protected override CommandHelpClass = PlugsCommandHelp;

  constructor(config: Config, maxWidth?: number) {
    super(config, { docopts: false, flagSortOrder: 'none', ...(maxWidth ? { maxWidth } : {}) });
  }

  /** The text of a command's help. */
  textOf(command: Command.Loadable): string {
    return this.formatCommand(command);
  }

  async show(resolved: Resolved): Promise<void> {
    if (resolved.kind === 'root') return this.showRootHelp();
    if (resolved.kind === 'topic')
      return this.showTopicHelp(this.config.findTopic(resolved.name, { must: true }));
    return this.showCommandHelp(this.config.findCommand(resolved.id, { must: true }));
  }

  protected override async showRootHelp(): Promise<void> {
    const topics = this.sortedTopics.filter((topic) => !topic.name.includes(':'));
    const commands = this.sortedCommands.filter((command) => !command.id.includes(':'));
    const row = (name: string, text: string | undefined): [string, string | undefined] => [name, text];
    const list = (rows: [string, string | undefined][]): string =>
      this.renderList(rows, { indentation: 2, spacer: '\n', stripAnsi: false });
    const flags = Object.entries(globalFlags).map(([name, flag]) => row(`--${name}`, flag.summary));
    const pages = Object.entries(helpPages).map(([name, page]) => row(`plugs help ${name}`, page.summary));
    this.log(this.wrap(String(this.config.pjson.description)));
    this.log(`\n${this.section('USAGE', '$ plugs COMMAND [flags]\n$ plugs TOPIC VERB [flags]')}`);
    this.log(
      `\n${this.section('COMMANDS', list(commands.map((command) => row(command.id, this.summary(command)))))}`,
    );
    this.log(`\n${this.section('TOPICS', list(topics.map((topic) => row(topic.name, topic.description))))}`);
    this.log(`\n${this.section('FLAGS OF EVERY COMMAND', list(flags))}`);
    this.log(
      `\n${this.section('MORE', list([row('plugs TOPIC --help', 'verbs of a topic'), row('plugs TOPIC VERB --help', 'flags and examples'), ...pages]))}`,
    );
  }
}

/**
 * Shows help on stdout.
 * @param words what help is wanted for: nothing, a topic, a command or a page; help flags are skipped
 */
export async function showHelp(config: Config, words: readonly string[]): Promise<void> {
  const asJson = words.includes('--help-json');
  const subject = words.filter((word) => !['--help', '-h', '--help-json', 'help'].includes(word));
  const page = subject[0] && Object.hasOwn(helpPages, subject[0]) ? helpPages[subject[0]] : undefined;
  if (page && subject.length === 1) return void process.stdout.write(`${page.body}\n`);
  const resolved = resolve(config, subject);
  if (asJson) return void process.stdout.write(`${JSON.stringify(contract(config, resolved), null, 2)}\n`);
  return new PlugsHelp(config).show(resolved);
}

/**
 * A command's help without what is the same for every command: for the reference.
 * @param width of its lines, in columns
 */
export function helpText(config: Config, command: Command.Loadable, width: number): string {
  const text = stripVTControlCharacters(new PlugsHelp(config, width).textOf(command));
  return `${text.split(/^GLOBAL FLAGS$/m, 1)[0]}`.trimEnd();
}

/** The machine's help: commands of a topic, or all there is to know of one command. */
function contract(config: Config, resolved: Resolved): object {
  if (resolved.kind === 'command') return commandContract(config.findCommand(resolved.id, { must: true }));
  const prefix = resolved.kind === 'topic' ? `${resolved.name}:` : '';
  const commands = config.commands.filter((command) => !command.hidden && command.id.startsWith(prefix));
  return {
    version: config.version,
    commands: commands.map(({ id, summary }) => ({ command: `plugs ${id.replaceAll(':', ' ')}`, summary })),
    flags: flagContracts(globalFlags),
    exit_codes: exitCodeMeaning,
  };
}

function commandContract(command: Loadable): object {
  const { operation } = command;
  return {
    command: `plugs ${command.id.replaceAll(':', ' ')}`,
    summary: command.summary ?? null,
    description: command.description ?? null,
    args: Object.values(command.args).map(({ name, description, required, options }) => ({
      name,
      description: description ?? null,
      required: Boolean(required),
      ...(options ? { options } : {}),
    })),
    flags: flagContracts(command.flags),
    global_flags: flagContracts(globalFlags),
    output: {
      formats,
      answer: operation?.answer ?? null,
      paged: operation?.paged ?? false,
      columns: operation?.columns ?? null,
    },
    operation: operation
      ? { id: operation.id, method: operation.method, path: operation.path, scopes: operation.scopes }
      : null,
    asks: operation?.destructive ?? null,
    exit_codes: exitCodeMeaning,
    examples: command.examples ?? [],
  };
}

function flagContracts(flags: object): object[] {
  const all = Object.entries(flags) as [string, Record<string, unknown>][];
  return all
    .filter(([, flag]) => !flag.hidden)
    .map(([name, flag]) => ({
      name: `--${name}`,
      type: flag.type,
      summary: flag.summary ?? flag.description ?? null,
      required: Boolean(flag.required),
      repeatable: Boolean(flag.multiple),
      ...(flag.options ? { options: flag.options } : {}),
      ...(flag.default === undefined ? {} : { default: flag.default }),
    }));
}
