/** The word for a resource on the command line: the contract's name, its topic, or the topic's short word. */
import * as Args from '@oclif/core/args';
import { topicAliases } from '../aliases.ts';
import { CliError } from '../errors.ts';
import { exportable, importable } from '../generated/resources.ts';

export { exportable, importable };

export type Importable = (typeof importable)[number];
export type Exportable = (typeof exportable)[number];

/** @throws CliError usage, with the words that are understood */
export function resourceNamed<Name extends string>(word: string, names: readonly Name[]): Name {
  const typed = word.replaceAll('-', '_');
  const found = names.find((name) => name === typed || topicAliases[name] === word);
  if (found) return found;
  throw new CliError('usage', `"${word}" is not one of ${resourceWords(names)}.`);
}

/** The words for resources, for a help page. */
export function resourceWords(names: readonly string[]): string {
  return names.map((name) => topicAliases[name] ?? name).join(', ');
}

/** The argument RESOURCE. */
export function resourceArg<Name extends string>(names: readonly Name[], description: string) {
  return Args.custom<Name>({ parse: async (word) => resourceNamed(word, names) })({
    name: 'resource',
    required: true,
    ignoreStdin: true,
    description: `${description}: ${resourceWords(names)}.`,
  });
}
