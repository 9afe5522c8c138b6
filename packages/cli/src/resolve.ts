/** From the words of a command line to a command: `contacts list --all` is `contacts:list` and its rest. */
import type { Config } from '@oclif/core/config';
import { commandAliases, topicAliases } from './aliases.ts';
import { CliError } from './errors.ts';
import { globalFlags } from './global-flags.ts';

export type Resolved =
  | { readonly kind: 'command'; readonly id: string; readonly argv: string[] }
  | { readonly kind: 'topic'; readonly name: string }
  | { readonly kind: 'root' };

/** Global flags before the command's words move behind them: `plugs --json contacts list` works too. */
function leadingFlags(argv: readonly string[]): number {
  let index = 0;
  while (index < argv.length) {
    const word = argv[index] ?? '';
    if (!word.startsWith('-') || word === '--') break;
    const name = word === '-y' ? 'yes' : (word.replace(/^--/, '').split('=', 1)[0] ?? '');
    const flag = Object.hasOwn(globalFlags, name) ? globalFlags[name as keyof typeof globalFlags] : undefined;
    if (!flag) break;
    index += flag.type === 'option' && !word.includes('=') ? 2 : 1;
  }
  return Math.min(index, argv.length);
}

/** @throws CliError unknown_command, with the commands that look like what was typed */
export function resolve(config: Config, argv: readonly string[]): Resolved {
  const start = leadingFlags(argv);
  const leading = argv.slice(0, start);
  const words: string[] = [];
  for (const word of argv.slice(start)) {
    if (word.startsWith('-')) break;
    words.push(...(words.length === 0 ? word.split(':') : [word]));
  }
  const topic = Object.keys(topicAliases).find((name) => topicAliases[name] === words[0]);
  if (topic) words[0] = topic.replaceAll('_', '-');
  const first = argv[start] ?? '';
  const extra = first.includes(':') && !first.startsWith('-') ? first.split(':').length - 1 : 0;
  for (let count = words.length; count > 0; count--) {
    const typed = words.slice(0, count).join(':');
    const id = commandAliases[typed] ?? typed;
    if (!config.findCommand(id)) continue;
    return { kind: 'command', id, argv: [...leading, ...argv.slice(start + count - extra)] };
  }
  if (words.length === 0) {
    if (first && first !== '--')
      throw new CliError('usage', `Unknown flag ${first.split('=', 1)[0]}.`, { next: ['plugs --help'] });
    return { kind: 'root' };
  }
  const name = words.join(':');
  if (config.findTopic(name)) return { kind: 'topic', name };
  throw unknownCommand(config, words);
}

function unknownCommand(config: Config, words: readonly string[]): CliError {
  const typed = words.join(' ');
  const topic = words[0] && config.findTopic(words[0]) ? words[0] : undefined;
  const candidates = config.commands
    .filter((command) => !command.hidden)
    .map((command) => command.id.replaceAll(':', ' '));
  const near = nearest(words.slice(0, 2).join(' '), candidates);
  const next = near.map((command) => `plugs ${command} --help`);
  return new CliError('unknown_command', `"plugs ${typed}" is not a command.`, {
    next: next.length > 0 ? next : [topic ? `plugs ${topic} --help` : 'plugs --help'],
  });
}

/** Up to three candidates that differ from the word by little: a third of its letters. */
function nearest(word: string, candidates: readonly string[]): string[] {
  return candidates
    .map((candidate) => ({ candidate, far: distance(word, candidate) }))
    .filter(
      ({ far, candidate }) => far <= Math.max(1, Math.floor(Math.min(word.length, candidate.length) / 3)),
    )
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** Letters to insert, delete, replace or swap to get from one word to the other (optimal string alignment). */
function distance(from: string, to: string): number {
  let before: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row++) {
    const line = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let least = Math.min(last[column]! + 1, line[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) least = Math.min(least, before[column - 2]! + 1);
      line.push(least);
    }
    before = last;
    last = line;
  }
  return last[to.length]!;
}
