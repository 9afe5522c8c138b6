import { type Cells, cellsOf } from '../csv/cells.ts';
import type { Delimiter, Dialect, LineEnding, Quote } from '../csv/dialect.ts';
import { RecordReader } from '../csv/records.ts';
import { unreadable } from './fault.ts';
import { limits } from './limits.ts';

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
const names: Readonly<Record<Delimiter, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

export interface Detected<Value> {
  readonly value: Value;
  readonly why: string;
}

export interface HeadRecord {
  readonly line: number;
  readonly cells: Cells;
}

/** The line ending: that of the first line break outside quotes. */
export function detectLineEnding(text: string, quote: Quote): Detected<LineEnding> {
  let inside = false;
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i];
    if (character === quote) inside = !inside;
    else if (!inside && character === '\n') return { value: '\n', why: 'the first line ends with LF' };
    else if (!inside && character === '\r') {
      return text[i + 1] === '\n'
        ? { value: '\r\n', why: 'the first line ends with CR LF' }
        : { value: '\r', why: 'the first line ends with CR alone' };
    }
  }
  return { value: '\n', why: 'there is one line only' };
}

/** Double quotes, unless every header cell stands in single ones. */
export function detectQuote(text: string): Detected<Quote> {
  const header = text.split(/[\r\n]/, 1)[0]!;
  if (/^'[^']*'([,;\t|]'[^']*')+$/.test(header))
    return { value: "'", why: 'every header cell stands in single quotes' };
  return { value: '"', why: text.includes('"') ? 'double quotes occur' : 'the usual one; none occurs' };
}

/**
 * The delimiter: the one that cuts the sample into records as wide as the header. `known` counts header cells that
 * name a field: it settles what width alone does not.
 * @throws SourceError (`delimiter`) when two fit equally well
 */
export function detectDelimiter(
  text: string,
  dialect: Omit<Dialect, 'delimiter'>,
  complete: boolean,
  known: (header: readonly string[]) => number,
): Detected<Delimiter> {
  const directive = separatorDirective(text);
  if (directive !== null) return { value: directive, why: `the line "sep=${directive}" says so` };
  const scored = delimiters
    .map((delimiter) => score(text, { ...dialect, delimiter }, complete, known))
    .filter((one) => one.width > 1)
    .sort((a, b) => b.known - a.known || b.share - a.share || b.width - a.width);
  const [best, second] = scored;
  if (best === undefined) return { value: ',', why: 'the header holds no separator: one column' };
  if (second !== undefined && second.known === best.known && best.share - second.share < 0.1) {
    throw unreadable({
      rule: 'delimiter',
      message: `Both ${names[best.delimiter]} and ${names[second.delimiter]} cut this file into rows of equal width (${best.width} and ${second.width} columns).`,
      fix: 'Say which one separates the cells with --delimiter.',
      line: 1,
      flag: '--delimiter',
      choices: [best.delimiter, second.delimiter],
    });
  }
  const percent = Math.round(best.share * 100);
  return {
    value: best.delimiter,
    why: `${names[best.delimiter]}: ${percent} % of the sampled rows are ${best.width} cells wide like the header`,
  };
}

/** Excel's own convention: a first line `sep=;` names the delimiter. */
export function separatorDirective(text: string): Delimiter | null {
  const found = /^"?sep=([,;\t|])"?(?:\r|\n|$)/i.exec(text);
  return found === null ? null : (found[1] as Delimiter);
}

interface Score {
  readonly delimiter: Delimiter;
  readonly width: number;
  readonly share: number;
  readonly known: number;
}

function score(
  text: string,
  dialect: Dialect,
  complete: boolean,
  known: (header: readonly string[]) => number,
): Score {
  const [header, ...rows] = headRecords(text.slice(0, 100_000), dialect, complete && text.length <= 100_000);
  const width = header !== undefined && isCells(header.cells) ? header.cells.length : 0;
  const fitting = rows.filter(({ cells }) => isCells(cells) && cells.length === width).length;
  return {
    delimiter: dialect.delimiter,
    width,
    share: rows.length === 0 ? 1 : fitting / rows.length,
    known: header !== undefined && isCells(header.cells) ? known(header.cells) : 0,
  };
}

export function isCells(cells: Cells): cells is readonly string[] {
  return Array.isArray(cells);
}

/** Records of a sample; when it is not the whole file, what is cut off at its end is left out. */
export function headRecords(text: string, dialect: Dialect, complete: boolean): HeadRecord[] {
  const reader = new RecordReader(dialect, limits.record);
  const parts = [reader.read(text)];
  if (complete) parts.push(reader.end());
  const records = parts.flatMap((part) => {
    const cells = cellsOf(part, dialect);
    return part.lines.map((line, i) => ({ line, cells: cells[i]! }));
  });
  return separatorDirective(text) === null ? records : records.slice(1);
}
