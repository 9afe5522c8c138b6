import type { Dialect } from './dialect.ts';
import { closingQuote } from './quotes.ts';

/** Records as text, in file order. `quoted` lists the indexes of those that hold a quote character. */
export interface Records {
  readonly texts: string[];
  /** Line on which each record starts. */
  readonly lines: number[];
  readonly quoted: number[];
}

/** The file as a whole cannot be cut into records. `line` and `column` (1-based) are where it begins. */
export class FramingError extends Error {
  override readonly name = 'FramingError';
  readonly rule: 'unterminated_quote' | 'record_too_long';
  readonly line: number;
  readonly column: number;

  constructor(rule: 'unterminated_quote' | 'record_too_long', message: string, line: number, column: number) {
    super(message);
    this.rule = rule;
    this.line = line;
    this.column = column;
  }
}

/** Length of an unfinished record from which on it is not looked at again with every piece. */
const patience = 1_000_000;
const LF = 10;
const CR = 13;

/**
 * Cuts text into records without taking them apart, so that each keeps its own text (for the rejects file) and
 * its line, and damage stays within its record. A quote opens only at the start of a field (RFC 4180). Blank
 * lines are no records. With CRLF or LF a record ends at LF; with CR only there.
 */
export class RecordReader {
  readonly #quote: number;
  readonly #quoteText: string;
  readonly #delimiter: number;
  readonly #newline: number;
  readonly #newlineText: string;
  readonly #maxRecord: number;
  #rest = '';
  /** How much text is needed before it is worth another look. */
  #enough = 0;
  #line = 1;

  constructor(dialect: Dialect, maxRecord: number) {
    this.#quoteText = dialect.quote;
    this.#quote = dialect.quote === '' ? -1 : dialect.quote.charCodeAt(0);
    this.#delimiter = dialect.delimiter.charCodeAt(0);
    this.#newlineText = dialect.line_ending === '\r' ? '\r' : '\n';
    this.#newline = this.#newlineText.charCodeAt(0);
    this.#maxRecord = maxRecord;
  }

  /** Line of the next record, 1-based. */
  get line(): number {
    return this.#line;
  }

  /** Records that are complete after this text. */
  read(text: string): Records {
    this.#rest += text;
    return this.#rest.length < this.#enough ? none() : this.#cut(this.#rest, false);
  }

  /** The last record, when the file does not end with a line ending. */
  end(): Records {
    return this.#cut(this.#rest, true);
  }

  /** Line and column (1-based) after everything read so far and then `text`. */
  positionAfter(text: string): { line: number; column: number } {
    const all = this.#rest + text;
    const start = Math.max(all.lastIndexOf('\n'), all.lastIndexOf('\r')) + 1;
    return { line: this.#line + countLines(all), column: all.length - start + 1 };
  }

  #cut(text: string, last: boolean): Records {
    const records = none();
    let at = 0;
    let quote = this.#nextQuote(text, 0);
    while (at < text.length) {
      let end = text.indexOf(this.#newlineText, at);
      if (end < 0) end = last ? text.length : -1;
      if (quote >= 0 && quote < at) quote = this.#nextQuote(text, at);
      const quoted = quote >= 0 && (end < 0 || quote < end);
      if (quoted) end = this.#endOfQuoted(text, at, last);
      if (end < 0) break;
      this.#take(records, text.slice(at, end), quoted);
      at = end + 1;
    }
    this.#rest = text.slice(at);
    // A long record is looked at again only when it has doubled, so that its length costs no square of time.
    this.#enough = this.#rest.length < patience ? 0 : Math.min(this.#rest.length * 2, this.#maxRecord + 1);
    if (this.#rest.length > this.#maxRecord) this.#refuseLong();
    return records;
  }

  #nextQuote(text: string, from: number): number {
    return this.#quote < 0 ? -1 : text.indexOf(this.#quoteText, from);
  }

  #take(records: Records, line: string, quoted: boolean): void {
    const text = this.#newline === LF && line.endsWith('\r') ? line.slice(0, -1) : line;
    if (text.length > this.#maxRecord) this.#refuseLong();
    if (text !== '') {
      if (quoted) records.quoted.push(records.texts.length);
      records.texts.push(text);
      records.lines.push(this.#line);
    }
    this.#line += 1 + (quoted ? countLines(text) : 0);
  }

  /** Where the record that starts at `start` ends; -1 when more text is needed. */
  #endOfQuoted(text: string, start: number, last: boolean): number {
    let at = start;
    for (;;) {
      if (text.charCodeAt(at) === this.#quote) {
        const closing = closingQuote(text, at, this.#quoteText);
        if (closing < 0) {
          if (last || text.length - start > this.#maxRecord) this.#refuseOpen(text, start, at, last);
          return -1;
        }
        // A quote at the very end may be the first of a doubled pair.
        if (closing + 1 === text.length && !last) return -1;
        at = closing + 1;
      }
      for (;;) {
        if (at >= text.length) return last ? text.length : -1;
        const code = text.charCodeAt(at);
        if (code === this.#newline) return at;
        at += 1;
        if (code === this.#delimiter) break;
      }
    }
  }

  #refuseOpen(text: string, start: number, opening: number, last: boolean): never {
    const before = text.slice(start, opening);
    const line = this.#line + countLines(before);
    const column = before.length - Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r'));
    const how = last
      ? 'is never closed'
      : `is not closed within the ${this.#maxRecord} characters of a record`;
    const message = `The quote opened on line ${line}, column ${column} ${how}.`;
    throw new FramingError('unterminated_quote', message, line, column);
  }

  #refuseLong(): never {
    throw new FramingError(
      'record_too_long',
      `The record that starts on line ${this.#line} is longer than ${this.#maxRecord} characters.`,
      this.#line,
      1,
    );
  }
}

/** Line breaks in a text: CRLF, LF and CR each count once. */
export function countLines(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === LF || (code === CR && text.charCodeAt(i + 1) !== LF)) count += 1;
  }
  return count;
}

function none(): Records {
  return { texts: [], lines: [], quoted: [] };
}
