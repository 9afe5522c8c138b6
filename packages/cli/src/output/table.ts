/** Tables for people: as wide as the terminal and no wider. */
import { type Row, text, valueAt } from './cell.ts';
import { columnsOf, fit, isUnicode, neutralise, pad, paint, stringWidth } from './terminal.ts';

const gap = 2;
/** A column is cut to no less than this. */
const narrowest = 10;

/** A column as the layout sees it. */
export interface Column {
  /** Width of its widest cell. */
  readonly natural: number;
  /** Never cut: half an id is of no use. */
  readonly whole?: boolean;
}

/**
 * Widths for the columns, so that the table fits: as wide as the widest cell where there is room, else the
 * widest columns give way first. Columns for which there is no room at all are left out at the right.
 * @returns one width a shown column
 */
export function fitWidths(columns: readonly Column[], available: number): number[] {
  const least = columns.map(({ natural, whole }) => (whole ? natural : Math.min(natural, narrowest)));
  const total = (widths: readonly number[]): number => widths.reduce((sum, width) => sum + width + gap, -gap);
  let count = columns.length;
  while (count > 1 && total(least.slice(0, count)) > available) count--;
  const widths = columns.slice(0, count).map(({ natural }) => natural);
  for (let over = total(widths) - available; over > 0; over = total(widths) - available) {
    const yielding = widths.map((width, index) => (width > least[index]! ? width : 0));
    const widest = Math.max(...yielding);
    if (widest === 0) return [Math.min(widths[0]!, available)];
    const next = Math.max(narrowest, ...yielding.filter((width) => width < widest));
    const share = Math.ceil(over / yielding.filter((width) => width === widest).length);
    for (const [index, width] of yielding.entries()) {
      if (width === widest) widths[index] = Math.max(next, widest - share, least[index]!);
    }
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
      this.#columns.map((column, index) => ({
        natural: Math.max(stringWidth(column), ...cells.map((row) => stringWidth(row[index] ?? ''))),
        whole: column === 'id',
      })),
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
