/**
 * Writes docs/reference/cli.md from the commands' own help, in the words a user sees:
 * `node scripts/cli-reference.ts`. With --check it writes nothing and fails when the page is stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildOrExit, root } from './build.ts';

export const referencePage = 'docs/reference/cli.md';
const width = 100;

type CommandHelp = typeof import('../packages/cli/src/help.ts');
type Config = Parameters<CommandHelp['helpText']>[0];
type Command = Config['commands'][number];

/** The page; needs a built command line. */
export async function cliReference(): Promise<string> {
  const { loadConfig } = await import('../packages/cli/src/main.ts');
  const { helpText } = await import('../packages/cli/src/help.ts');
  const { helpPages } = await import('../packages/cli/src/help-pages.ts');
  const config = await loadConfig();
  const commands = config.commands
    .filter((command) => !command.hidden)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const pages = Object.entries(helpPages).map(
    ([name, { summary, body }]) => `### plugs help ${name}\n\n${sentence(summary)}\n\n${block(body)}`,
  );
  const sections = commands.map(
    (command) =>
      `### plugs ${typed(command)}\n\n${command.summary ?? ''}\n\n${block(helpText(config, command, width))}`,
  );
  return `${[
    "<!-- Made from the commands' own help by `node scripts/cli-reference.ts`. Do not edit. -->",
    '# Commands',
    'What `plugs COMMAND --help` prints, for every command. Short words for long topics: `orgs`, `audit`, `interactions`, `tokens`.',
    contents(commands),
    '## Flags of every command',
    await globalFlagTable(),
    '## Errors',
    'An error has a code, under `--json` and in the exit code it leads to. Those of the server that are not here end by their status; [all of them](errors.md).',
    await errorTable(),
    '## Pages of help',
    ...pages,
    '## Every command',
    ...sections,
  ].join('\n\n')}\n`;
}

const typed = ({ id }: Command): string => id.replaceAll(':', ' ');
const block = (text: string): string => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;
const sentence = (text: string): string => `${text[0]!.toUpperCase()}${text.slice(1)}.`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** One line a command, each a link. */
function contents(commands: readonly Command[]): string {
  const rows = commands.map((command) => {
    const name = `plugs ${typed(command)}`;
    return `| [\`${name}\`](#${name.replaceAll(' ', '-')}) | ${cell(command.summary ?? '')} |`;
  });
  return ['| command | does |', '| --- | --- |', ...rows].join('\n');
}

async function globalFlagTable(): Promise<string> {
  const { globalFlags } = await import('../packages/cli/src/global-flags.ts');
  const rows = Object.entries(globalFlags).map(([name, flag]) => {
    const { char, helpValue, summary = '' } = flag as { char?: string; helpValue?: string; summary?: string };
    const value = helpValue ? ` ${helpValue}` : '';
    return `| \`${char ? `-${char}, ` : ''}--${name}${value}\` | ${cell(summary)} |`;
  });
  return ['| flag | does |', '| --- | --- |', ...rows].join('\n');
}

async function errorTable(): Promise<string> {
  const { rules } = await import('../packages/cli/src/errors.ts');
  const rows = Object.entries(rules).map(([code, rule]) => {
    const { exit, hint, next = [] } = rule as { exit: number; hint?: string; next?: readonly string[] };
    const steps = [...(hint ? [cell(hint)] : []), ...next.map((command) => `\`${command}\``)];
    return `| \`${code}\` | ${exit} | ${steps.join(' · ')} |`;
  });
  return ['| code | exit | next |', '| --- | --- | --- |', ...rows].join('\n');
}

if (import.meta.main) {
  buildOrExit();
  const file = path.join(root, referencePage);
  const page = await cliReference();
  if (!process.argv.includes('--check')) writeFileSync(file, page);
  else if (readFileSync(file, 'utf8') !== page) {
    process.stderr.write(`${referencePage} is stale. Write it anew: node scripts/cli-reference.ts\n`);
    process.exitCode = 1;
  }
}
