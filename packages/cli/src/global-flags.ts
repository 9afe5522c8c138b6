/** The flags every command takes. Help shows them once, as a group of their own. */
import * as Flags from '@oclif/core/flags';
import { parseDuration } from './duration.ts';
import { formats } from './output/printer.ts';

const helpGroup = 'GLOBAL';

export const globalFlags = {
  json: Flags.boolean({
    helpGroup,
    summary: 'Write one JSON document, errors included.',
    exclusive: ['format'],
  }),
  format: Flags.option({ options: formats })({
    helpGroup,
    helpValue: 'FORMAT',
    summary: `How to write data: ${formats.join(', ')}. A table on a terminal, TSV in a pipe.`,
  }),
  fields: Flags.string({
    helpGroup,
    helpValue: 'A,B',
    multiple: true,
    multipleNonGreedy: true,
    delimiter: ',',
    summary: 'Fields to show, in this order; metadata.city reaches into objects.',
  }),
  query: Flags.string({
    helpGroup,
    helpValue: 'EXPR',
    summary: 'JMESPath expression applied to the answer.',
  }),
  profile: Flags.string({ helpGroup, helpValue: 'NAME', summary: 'Profile to use.' }),
  org: Flags.string({ helpGroup, helpValue: 'ID', summary: 'Organisation to work in.' }),
  server: Flags.string({
    helpGroup,
    helpValue: 'URL',
    summary: 'Server to talk to.',
    exclusive: ['local'],
  }),
  local: Flags.boolean({ helpGroup, summary: 'Work on the local data folder, without a server.' }),
  'data-dir': Flags.string({
    helpGroup,
    helpValue: 'FOLDER',
    summary: 'Data folder of --local.',
  }),
  yes: Flags.boolean({ char: 'y', helpGroup, summary: 'Answer yes to every question.' }),
  quiet: Flags.boolean({ helpGroup, summary: 'No progress and no notes; errors are still told.' }),
  'no-color': Flags.boolean({ helpGroup, summary: 'No colours.' }),
  timeout: Flags.custom<number>({ parse: async (text) => parseDuration(text) })({
    helpGroup,
    helpValue: 'TIME',
    summary: 'End after this long, with exit code 8: 30s, 5m.',
  }),
  verbose: Flags.boolean({ helpGroup, summary: 'Tell each request, and where an error comes from.' }),
};

/** Global flags as a command reads them. */
export interface GlobalFlags {
  readonly json?: boolean;
  readonly format?: (typeof formats)[number] | undefined;
  readonly fields?: string[] | undefined;
  readonly query?: string | undefined;
  readonly profile?: string | undefined;
  readonly org?: string | undefined;
  readonly server?: string | undefined;
  readonly local?: boolean;
  readonly 'data-dir'?: string | undefined;
  readonly yes?: boolean;
  readonly quiet?: boolean;
  readonly timeout?: number | undefined;
  readonly verbose?: boolean;
}
