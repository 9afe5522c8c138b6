/**
 * The one place that writes data to stdout, in the format asked for. Everything that is not data
 * (questions, progress, notes, errors) goes to stderr and never through here.
 */
import { once } from 'node:events';
import { CliError } from '../errors.ts';
import { isRow, pick, type Row, text } from './cell.ts';
import { csvHeader, csvLine, tsvCell, tsvLine } from './delimited.ts';
import { recordLines, Table } from './table.ts';
import { neutralise } from './terminal.ts';

export const formats = ['table', 'tsv', 'csv', 'json', 'ndjson', 'yaml'] as const;
export type Format = (typeof formats)[number];

export interface PrinterOptions {
  /** Absent: a table on a terminal, TSV in a pipe. */
  readonly format?: Format | undefined;
  /** Fields to show, in this order; dots reach into objects (`metadata.city`). */
  readonly fields?: readonly string[] | undefined;
  /** JMESPath expression applied to the whole answer before anything else. */
  readonly query?: string | undefined;
  /** No word on columns that did not fit. */
  readonly quiet?: boolean | undefined;
  readonly stdout?: NodeJS.WriteStream;
}

/** How a stream of rows ends: where the next page begins, and the error if it broke off. */
export interface RowsEnd {
  readonly next_cursor?: string | null;
  readonly error?: unknown;
}

/** Rows written as they arrive. */
export interface RowWriter {
  write(rows: readonly Row[]): Promise<void>;
  end(end?: RowsEnd): Promise<void>;
}

export class Printer {
  readonly format: Format;
  readonly #options: PrinterOptions;
  readonly #out: NodeJS.WriteStream;

  constructor(options: PrinterOptions = {}) {
    this.#options = options;
    this.#out = options.stdout ?? process.stdout;
    this.format = options.format ?? (this.#out.isTTY ? 'table' : 'tsv');
  }

  /** True when the output is one JSON document, so an error belongs into it too. */
  get isJson(): boolean {
    return this.format === 'json';
  }

  /** Writes text as it is, and waits where the reader is slower than we are. */
  async raw(chunk: string | Uint8Array): Promise<void> {
    if (!this.#out.write(chunk)) await once(this.#out, 'drain');
  }

  /**
   * Writes an answer: a record, a list `{ items, next_cursor }`, an array or a single value.
   * @param columns default columns of a list in a table or in TSV
   */
  async data(value: unknown, columns?: readonly string[]): Promise<void> {
    if (this.#options.query) return this.#value(await search(value, this.#options.query));
    if (isRow(value) && Array.isArray(value.items)) {
      const { items, ...rest } = value;
      const writer = this.rows(columns);
      await writer.write(items.map(asRow));
      return writer.end(rest as RowsEnd);
    }
    return this.#value(value, columns);
  }

  /** Opens a stream of rows; the caller must end it. */
  rows(columns?: readonly string[]): RowWriter {
    const fields = this.#options.fields;
    const shown = fields ?? columns;
    if (this.#options.query || this.format === 'yaml') return this.#gathered();
    if (this.format === 'json') return jsonRows(this, fields);
    if (this.format === 'ndjson') {
      const line = (row: Row): string => `${JSON.stringify(pick(row, fields))}\n`;
      return plainRows(this, line);
    }
    if (this.format === 'csv') return csvRows(this, fields);
    if (this.format === 'tsv') return plainRows(this, (row) => tsvLine(row, shown ?? Object.keys(row)));
    return tableRows(this, shown, this.#out, this.#options.quiet ?? false);
  }

  /** For formats and queries that need the whole answer first. */
  #gathered(): RowWriter {
    const items: Row[] = [];
    return {
      write: async (rows) => void items.push(...rows),
      end: async (end = {}) => {
        const answer = { items, ...end };
        if (this.#options.query) return this.#value(await search(answer, this.#options.query));
        return this.#yaml({ ...answer, items: items.map((row) => pick(row, this.#options.fields)) });
      },
    };
  }

  /** A record, an array or a single value. */
  async #value(value: unknown, columns?: readonly string[]): Promise<void> {
    const fields = this.#options.fields;
    const picked = isRow(value) ? pick(value, fields) : value;
    if (this.format === 'json') return this.raw(`${JSON.stringify(picked ?? null, null, 2)}\n`);
    if (this.format === 'yaml') return this.#yaml(picked ?? null);
    if (Array.isArray(value) && value.every(isRow)) {
      const writer = this.rowsWithoutQuery(columns);
      await writer.write(value);
      return writer.end();
    }
    if (Array.isArray(value)) {
      for (const item of value) await this.#single(item);
      return;
    }
    return isRow(picked) ? this.#record(picked) : this.#single(picked);
  }

  /** Rows of a query's result: the query must not run again. */
  private rowsWithoutQuery(columns?: readonly string[]): RowWriter {
    const { query: _query, ...rest } = this.#options;
    return new Printer({ ...rest, format: this.format, stdout: this.#out }).rows(columns);
  }

  async #record(record: Row): Promise<void> {
    if (this.format === 'ndjson') return this.raw(`${JSON.stringify(record)}\n`);
    if (this.format === 'table') return this.raw(recordLines(record, this.#out));
    const names = Object.keys(record);
    if (this.format === 'csv') return this.raw(csvHeader(names) + csvLine(record, names));
    return this.raw(names.map((name) => `${tsvCell(name)}\t${tsvCell(record[name])}\n`).join(''));
  }

  async #single(value: unknown): Promise<void> {
    if (this.format === 'ndjson') return this.raw(`${JSON.stringify(value)}\n`);
    const plain = text(value);
    return this.raw(`${this.format === 'table' ? neutralise(plain) : plain}\n`);
  }

  async #yaml(value: unknown): Promise<void> {
    const { stringify } = await import('./yaml.ts');
    return this.raw(stringify(value));
  }
}

function asRow(item: unknown): Row {
  return isRow(item) ? item : { value: item };
}

function plainRows(printer: Printer, line: (row: Row) => string): RowWriter {
  return {
    write: (rows) => printer.raw(rows.map(line).join('')),
    end: async () => {},
  };
}

/** CSV shows every column of the first row, so that nothing is lost; --fields chooses. */
function csvRows(printer: Printer, fields: readonly string[] | undefined): RowWriter {
  let columns = fields;
  let begun = false;
  return {
    async write(rows) {
      columns ??= rows[0] ? Object.keys(rows[0]) : undefined;
      if (!columns) return;
      const header = begun ? '' : csvHeader(columns);
      begun = true;
      const shown = columns;
      await printer.raw(header + rows.map((row) => csvLine(row, shown)).join(''));
    },
    async end() {
      if (!begun && columns) await printer.raw(csvHeader(columns));
    },
  };
}

function tableRows(
  printer: Printer,
  columns: readonly string[] | undefined,
  out: NodeJS.WriteStream,
  quiet: boolean,
): RowWriter {
  let table: Table | undefined;
  return {
    async write(rows) {
      if (rows.length === 0) return;
      table ??= new Table(columns ?? Object.keys(rows[0] ?? {}), out);
      await printer.raw(table.page(rows));
    },
    async end() {
      const hidden = table?.hidden ?? [];
      if (hidden.length === 0 || quiet) return;
      process.stderr.write(`Not shown for lack of room: ${hidden.join(', ')}. Choose with --fields.\n`);
    },
  };
}

/** One JSON document even when it breaks off: then its last member is `error`. One item a line. */
function jsonRows(printer: Printer, fields: readonly string[] | undefined): RowWriter {
  let separator = '';
  let opened = false;
  const open = (): string => {
    const start = opened ? '' : '{\n  "items": [';
    opened = true;
    return start;
  };
  return {
    async write(rows) {
      let chunk = open();
      for (const row of rows) {
        chunk += `${separator}\n    ${JSON.stringify(pick(row, fields))}`;
        separator = ',';
      }
      await printer.raw(chunk);
    },
    async end(end = {}) {
      const rest = Object.entries({ next_cursor: null, ...end }).filter(([, value]) => value !== undefined);
      const members = rest.map(([name, value]) => `,\n  ${JSON.stringify(name)}: ${JSON.stringify(value)}`);
      await printer.raw(`${open()}${separator ? '\n  ' : ''}]${members.join('')}\n}\n`);
    },
  };
}

async function search(value: unknown, expression: string): Promise<unknown> {
  const { default: jmespath } = await import('jmespath');
  try {
    return jmespath.search(value, expression);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new CliError('invalid_query', `--query is not a JMESPath expression: ${why}`, {
      where: expression,
    });
  }
}
