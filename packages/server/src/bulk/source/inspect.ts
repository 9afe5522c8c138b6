import type { ResourceShape } from '../../generated/resources.ts';
import type { Dialect } from '../csv/dialect.ts';
import { TextReader, UndecodableError } from '../csv/encoding.ts';
import { escapedMark, isOwnColumn } from '../csv/guard.ts';
import { isRejects } from '../csv/rejects.ts';
import { binaryFault } from './binary.ts';
import { readHead } from './bytes.ts';
import {
  detectDelimiter,
  detectLineEnding,
  detectQuote,
  type HeadRecord,
  headRecords,
  isCells,
} from './dialect.ts';
import { type DetectedEncoding, detectEncoding, undecodable } from './encoding.ts';
import { framed, type SourceError, unreadable } from './fault.ts';
import { guessColumn } from './guess.ts';
import { limits } from './limits.ts';
import { isNamed } from './named.ts';
import type { DialectOptions, Finding, Inspection, Source } from './types.ts';

const rowsShown = 10;
const cellShown = 200;

/**
 * Looks at the head of a file (1 MiB, unpacked) and tells how it is to be read, with the reason for each finding.
 * Reads no further: an async source is closed.
 * @throws SourceError when it is no table, or when something cannot be told for sure
 */
export async function inspect(
  source: Source,
  options: DialectOptions,
  shape: ResourceShape,
): Promise<Inspection> {
  const { compression, head, complete } = await readHead(source, options.compression, limits.head);
  if (head.length === 0) throw emptyFile('The file is empty (0 bytes).');
  const binary = binaryFault(head);
  if (binary !== null) throw unreadable(binary);
  const encoding = detectEncoding(head, complete, options.encoding);
  const text = decode(head, encoding, complete);
  if (text.trim() === '') throw emptyFile('The file holds only blank lines.');

  const quote = options.quote === undefined ? detectQuote(text) : { value: options.quote, why: 'stated' };
  const ending = detectLineEnding(text, quote.value);
  const base = {
    encoding: encoding.encoding,
    bom: encoding.bom,
    quote: quote.value,
    line_ending: ending.value,
  };
  const known = (header: readonly string[]) => header.filter((name) => isNamed(name, shape)).length;
  const delimiter =
    options.delimiter === undefined
      ? framed(() => detectDelimiter(text, base, complete, known))
      : { value: options.delimiter, why: 'stated' };
  const dialect: Dialect = { ...base, delimiter: delimiter.value };
  const records = framed(() => headRecords(text, dialect, complete));
  const first = firstRecord(records);
  // The rejects of a file without a header have one, so that they can be imported as the file was.
  const hasHeader = (options.header ?? true) || isRejects(first);
  const header = hasHeader ? first : first.map((_, i) => `column_${i + 1}`);
  const rows = records.slice(hasHeader ? 1 : 0).flatMap(({ cells }) => (isCells(cells) ? [cells] : []));
  const escaped = header.includes(escapedMark);

  return {
    compression,
    dialect,
    escaped,
    ...(options.decimal === undefined ? {} : { decimal: options.decimal }),
    ...(options.date_style === undefined ? {} : { date_style: options.date_style }),
    ...(options.zone === undefined ? {} : { zone: options.zone }),
    header,
    header_line: records[0]!.line,
    has_header: hasHeader,
    columns: header.map((name, i) =>
      guessColumn(
        name,
        i + 1,
        rows.map((cells) => cells[i] ?? ''),
      ),
    ),
    sample_rows: rows
      .slice(0, rowsShown)
      .map((cells) => cells.map((cell) => cell.slice(0, cellShown).toWellFormed())),
    complete,
    findings: [
      ...findings(compression, encoding, delimiter, quote, ending, escaped, options),
      ...(hasHeader ? [] : [noHeader]),
    ],
    warnings: hasHeader ? warnings(header, records, complete) : [],
  };
}

function decode(head: Uint8Array, { encoding }: DetectedEncoding, complete: boolean): string {
  const reader = new TextReader(encoding);
  try {
    const text = reader.read(head);
    if (complete) reader.end();
    return text;
  } catch (error) {
    if (!(error instanceof UndecodableError)) throw error;
    const lines = error.before.split(/\r\n|\n|\r/);
    throw unreadable(undecodable(error, encoding, lines.length, lines.at(-1)!.length + 1));
  }
}

const noHeader: Finding = {
  what: 'header',
  value: 'none',
  why: 'stated; columns are named by their position',
  flag: '--no-header',
};

/** The first record, whose cells are the header or as many as it would have. */
function firstRecord(records: readonly HeadRecord[]): readonly string[] {
  const first = records[0];
  if (first === undefined) throw emptyFile('The file holds no complete line in its first MiB.');
  if (!isCells(first.cells)) {
    throw unreadable({
      rule: 'quoting',
      message: `The first line cannot be read: cell ${first.cells.cell + 1} on line ${first.line}: ${first.cells.message}`,
      fix: 'Correct the quotes, or say --quote none if quotes mean nothing in this file.',
      line: first.line,
      column: first.cells.cell + 1,
      flag: '--quote',
    });
  }
  if (first.cells.length > limits.columns) {
    throw unreadable({
      rule: 'too_many_columns',
      message: `The file has ${first.cells.length} columns; at most ${limits.columns} are read.`,
      fix: 'Leave out the columns that are not needed.',
      line: first.line,
    });
  }
  return first.cells;
}

function findings(
  compression: string,
  encoding: DetectedEncoding,
  delimiter: { value: string; why: string },
  quote: { value: string; why: string },
  ending: { value: string; why: string },
  escaped: boolean,
  options: DialectOptions,
): Finding[] {
  const packed = options.compression === undefined ? 'by its first bytes' : 'stated';
  const found: Finding[] = [
    { what: 'compression', value: compression, why: packed },
    { what: 'encoding', value: encoding.encoding, why: encoding.why, flag: '--encoding' },
    { what: 'delimiter', value: delimiter.value, why: delimiter.why, flag: '--delimiter' },
    { what: 'quote', value: quote.value === '' ? 'none' : quote.value, why: quote.why, flag: '--quote' },
    {
      what: 'line_ending',
      value: { '\r\n': 'CRLF', '\n': 'LF', '\r': 'CR' }[ending.value]!,
      why: ending.why,
    },
  ];
  if (escaped) {
    found.push({
      what: 'escaped',
      value: 'yes',
      why: `an export marked its formula escapes with ${escapedMark}; they are undone`,
    });
  }
  return found;
}

function warnings(header: readonly string[], records: readonly HeadRecord[], complete: boolean): string[] {
  const found: string[] = [];
  if (complete && records.length === 1) found.push('The file holds a header and no rows.');
  const broken = header.filter((name) => /[\r\n]/.test(name)).map((name) => JSON.stringify(name.trim()));
  if (broken.length > 0)
    found.push(`Header names with line breaks, read as one blank: ${broken.join(', ')}.`);
  const unnamed = header.flatMap((name, i) => (name.trim() === '' ? [i + 1] : []));
  if (unnamed.length > 0) found.push(`Columns without a name: ${unnamed.join(', ')}.`);
  const named = header.filter((name) => name.trim() !== '' && !isOwnColumn(name));
  if (named.length > 0 && named.every((name) => /^[-+\d.,/: ]+$|@.+\./.test(name.trim())))
    found.push('The first line looks like data. If it is, and no line names the columns, say --no-header.');
  return found;
}

function emptyFile(message: string): SourceError {
  return unreadable({
    rule: 'empty_file',
    message,
    fix: 'Choose a file with a header line and at least one row.',
  });
}
