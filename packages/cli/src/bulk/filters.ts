/** Filters of a list, as `--filter key=value` gives them: of `plugs export` and of campaigns. */
import * as Flags from '@oclif/core/flags';
import { CliError } from '../errors.ts';

export const filterFlags = {
  filter: Flags.string({
    helpValue: 'KEY=VALUE',
    multiple: true,
    multipleNonGreedy: true,
    summary: 'Only records with this value; the same keys as the list takes. May be repeated.',
  }),
  q: Flags.string({ helpValue: 'TEXT', summary: 'Only records in which this text occurs.' }),
};

/** @throws CliError usage, for what is not key=value */
export function filtersOf(words: readonly string[] = [], q?: string): Record<string, unknown> {
  const filters: Record<string, string | string[]> = {};
  for (const word of words) {
    const at = word.indexOf('=');
    if (at < 1)
      throw new CliError('usage', `--filter ${word}: write it as key=value, such as status=hot_lead.`);
    const [key, value] = [word.slice(0, at).replaceAll('-', '_'), word.slice(at + 1)];
    const before = filters[key];
    filters[key] = before === undefined ? value : [before, value].flat();
  }
  return { ...filters, ...(q === undefined ? {} : { q }) };
}
