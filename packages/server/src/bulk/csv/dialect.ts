/** How a file is packed. */
export type Compression = 'none' | 'gzip' | 'zstd';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
export type Delimiter = ',' | ';' | '\t' | '|';
/** The quote character; the empty string means that quotes are ordinary characters. */
export type Quote = '"' | "'" | '';
export type LineEnding = '\r\n' | '\n' | '\r';

/** How text becomes rows of cells, and how to write the like of it. Plain data. */
export interface Dialect {
  readonly encoding: Encoding;
  /** A byte order mark opens the file. */
  readonly bom: boolean;
  readonly delimiter: Delimiter;
  readonly quote: Quote;
  readonly line_ending: LineEnding;
}

/** What our own exports use: RFC 4180 with UTF-8. */
export const standardDialect: Dialect = {
  encoding: 'utf-8',
  bom: false,
  delimiter: ',',
  quote: '"',
  line_ending: '\r\n',
};
