/** Flags that say how a file is read and matched: of `plugs import` and `plugs plan`. */
import * as Flags from '@oclif/core/flags';
import type { ImportOptions } from '@the-plugs/sdk/resources/imports';
import type { MappingFile } from './mapping.ts';

const delimiters: Readonly<Record<string, ',' | ';' | '\t' | '|'>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  pipe: '|',
};
const quotes = { double: '"', single: "'", none: '' } as const;

const matching = 'MATCHING';
const reading = 'READING';

export const readingFlags = {
  mode: Flags.option({ options: ['create', 'update', 'upsert'] as const })({
    helpGroup: matching,
    helpValue: 'MODE',
    summary: 'create only, update only, or both. Default: upsert.',
  }),
  'match-on': Flags.string({
    helpGroup: matching,
    helpValue: 'KEY',
    summary:
      'What tells that row and record are the same: email, id, SOURCE:COLUMN (an external key), or SOURCE.',
  }),
  mapping: Flags.string({
    helpGroup: matching,
    helpValue: 'FILE',
    summary: 'YAML file that says which column fills which field; --suggest-mapping starts one.',
  }),
  unknown: Flags.option({ options: ['error', 'ignore', 'metadata'] as const })({
    helpGroup: matching,
    helpValue: 'WHAT',
    summary: 'Columns that match no field: error, ignore, or keep in metadata. Default: error.',
    exclusive: ['ignore-unknown', 'rest-to-metadata'],
  }),
  'ignore-unknown': Flags.boolean({ helpGroup: matching, summary: 'The same as --unknown ignore.' }),
  'rest-to-metadata': Flags.boolean({
    helpGroup: matching,
    summary: 'The same as --unknown metadata.',
    exclusive: ['ignore-unknown'],
  }),
  empty: Flags.option({ options: ['keep', 'clear'] as const })({
    helpGroup: matching,
    helpValue: 'keep|clear',
    summary: 'What an empty cell does to an existing value. Default: keep.',
  }),
  'on-duplicate': Flags.option({ options: ['skip', 'reject'] as const })({
    helpGroup: matching,
    helpValue: 'skip|reject',
    summary: 'A row whose key came earlier in the file; the first one wins. Default: skip.',
  }),
  atomic: Flags.option({ options: ['row', 'batch', 'file'] as const })({
    helpGroup: matching,
    helpValue: 'WHAT',
    summary: 'What fails together: row, batch, or the whole file. Default: row.',
  }),
  'max-errors': Flags.integer({
    helpGroup: matching,
    helpValue: 'N',
    min: 0,
    summary: 'Stop once more rows than this are rejected.',
  }),
  'no-header': Flags.boolean({
    helpGroup: reading,
    summary: 'The first line is a row: columns are called column_1, column_2 and so on.',
  }),
  encoding: Flags.option({ options: ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const })({
    helpGroup: reading,
    helpValue: 'NAME',
    summary: 'utf-8, utf-16le, utf-16be, windows-1252.',
  }),
  delimiter: Flags.option({ options: [',', ';', '|', '\t', ...Object.keys(delimiters)] })({
    helpGroup: reading,
    helpValue: 'CHAR',
    summary: 'What stands between cells: , ; | or tab.',
  }),
  quote: Flags.option({ options: ['"', "'", ...Object.keys(quotes)] })({
    helpGroup: reading,
    helpValue: 'CHAR',
    summary: 'What stands around cells: double, single, none.',
  }),
  decimal: Flags.option({ options: ['point', 'comma'] as const })({
    helpGroup: reading,
    helpValue: 'point|comma',
    summary: 'What stands before the decimals.',
  }),
  'date-style': Flags.option({ options: ['iso', 'dmy', 'mdy', 'ymd'] as const })({
    helpGroup: reading,
    helpValue: 'ORDER',
    summary: 'Order of day, month and year: iso, dmy, mdy, ymd.',
  }),
  zone: Flags.string({
    helpGroup: reading,
    helpValue: 'NAME',
    summary: 'Time zone of times without one, such as Europe/Berlin. Default: the one in the row, else UTC.',
  }),
};

/** The reading flags as a command has parsed them. */
export interface ReadingFlags {
  readonly mode?: ImportOptions['mode'] | undefined;
  readonly 'match-on'?: string | undefined;
  readonly mapping?: string | undefined;
  readonly unknown?: ImportOptions['unknown'] | undefined;
  readonly 'ignore-unknown'?: boolean;
  readonly 'rest-to-metadata'?: boolean;
  readonly empty?: ImportOptions['empty'] | undefined;
  readonly 'on-duplicate'?: ImportOptions['on_duplicate'] | undefined;
  readonly atomic?: ImportOptions['atomic'] | undefined;
  readonly 'max-errors'?: number | undefined;
  readonly 'no-header'?: boolean;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly decimal?: string | undefined;
  readonly 'date-style'?: string | undefined;
  readonly zone?: string | undefined;
}

/** Options of the import as the flags say them; what was not given is left to the server. */
export function importOptions(flags: ReadingFlags, file: MappingFile | undefined): ImportOptions {
  const { delimiter, quote } = flags;
  const unknown = flags['ignore-unknown'] ? 'ignore' : flags['rest-to-metadata'] ? 'metadata' : flags.unknown;
  const dialect = given({
    encoding: flags.encoding,
    delimiter: delimiter === undefined ? undefined : (delimiters[delimiter] ?? delimiter),
    quote: quote === undefined ? undefined : (quotes[quote as keyof typeof quotes] ?? quote),
    decimal: flags.decimal,
    date_style: flags['date-style'],
    zone: flags.zone,
    header: flags['no-header'] ? false : undefined,
  });
  return given({
    mode: flags.mode,
    match_on: flags['match-on'],
    mapping: file?.mapping,
    dialect: Object.keys(dialect).length > 0 ? dialect : undefined,
    empty: flags.empty,
    unknown,
    on_duplicate: flags['on-duplicate'],
    atomic: flags.atomic,
    max_errors: flags['max-errors'],
  }) as ImportOptions;
}

function given(values: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
