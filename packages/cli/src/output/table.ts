/** Tables for people: as wide as the terminal and no wider. */
import { type Row, text, valueAt } from './cell.ts';
import { columnsOf, fit, isUnicode, neutralise, pad, paint, stringWidth } from './terminal.ts';

const gap = 2;
const narrowest = 6;

/**
 * Widths for the columns, so that the table fits: as wide as the widest cell, then the widest columns give
 * way first; columns that would still not fit are left out at the right.
 * @param natural widest cell of each column
 * @returns one width a shown column
 */
export function fitWidths(natural: readonly number[], available: number): number[] {
  const widths = natural.slice(0, Math.max(1, Math.floor((available + gap) / (narrowest + gap))));
  const total = (): number => widths.reduce((sum, width) => sum + width + gap, -gap);
  while (total() > available) {
    const widest = Math.max(...widths);
    if (widest <= narrowest) {
      if (widths.length === 1) return [Math.min(widest, available)];
      widths.pop();
      continue;
    }
    const second = Math.max(narrowest, ...widths.filter((width) => width < widest));
    const spare = Math.max(
      1,
      Math.ceil((total() - available) / widths.filter((width) => width === widest).length),
    );
    const target = Math.max(second, widest - spare);
    for (const [index, width] of widths.entries()) if (width === widest) widths[index] = target;
  }
  return widths;
}

/** A table that is printed page by page: the first page decides the widths. */
export class Table {
  readonly #columns: readonly string[];
  readonly #out: NodeJS.WriteStream;
  #widths: number[] | undefined;

  constructor(columns: readonly string[], out: NodeJS.WriteStream) {
    this.#columns = columns;
    this.#out = out;
  }

  /** The text of these rows; with the header the first time. */
  page(rows: readonly Row[]): string {
    const cells = rows.map((row) => this.#columns.map((column) => neutralise(text(valueAt(row, column)))));
    const first = this.#widths === undefined;
    this.#widths ??= fitWidths(
      this.#columns.map((column, index) =>
        Math.max(stringWidth(column), ...cells.map((row) => stringWidth(row[index] ?? ''))),
      ),
      columnsOf(this.#out),
    );
    const lines = cells.map((row) => this.#line(row));
    if (first) lines.unshift(paint(this.#out, 'bold', this.#line(this.#columns)));
    return lines.map((line) => `${line}\n`).join('');
  }

  /** Columns that did not fit. */
  get hidden(): readonly string[] {
    return this.#widths ? this.#columns.slice(this.#widths.length) : [];
  }

  #line(cells: readonly string[]): string {
    const widths = this.#widths ?? [];
    return widths
      .map((width, index) => pad(fit(cells[index] ?? '', width), width))
      .join(' '.repeat(gap))
      .trimEnd();
  }
}

/** One record as lines of name and value; long values are wrapped by the terminal, not cut. */
export function recordLines(row: Row, out: NodeJS.WriteStream): string {
  const names = Object.keys(row);
  const width = Math.max(0, ...names.map(stringWidth));
  const empty = isUnicode() ? '–' : '-';
  return names
    .map(
      (name) =>
        `${paint(out, 'bold', pad(neutralise(name), width))}  ${neutralise(text(row[name])) || empty}\n`,
    )
    .join('');
}
