/** How an import went: as data for stdout, and in words for a person on stderr. */
import type { Import, ImportCounts, ImportRow } from '@the-plugs/sdk/resources/imports';
import { columnsOf, isUnicode, neutralise, stringWidth } from '../output/terminal.ts';
import { isGuided } from './guide.ts';

/** The document of `--json`; in a table one row of it a file. */
export interface ImportReport {
  readonly import: string;
  readonly resource: string;
  readonly file: string;
  readonly state: Import['state'];
  readonly dry_run: boolean;
  /** read = created + updated + unchanged + skipped + rejected + unprocessed */
  readonly counts: ImportCounts;
  /** What one should know of how the file was read. */
  readonly warnings: readonly string[];
  readonly rejects_file: string | null;
  readonly successes_file: string | null;
  /** Digest of the plan, after a dry run. */
  readonly plan: string | null;
}

/** Columns of the table of counts. */
export const countColumns = [
  'read',
  'created',
  'updated',
  'unchanged',
  'skipped',
  'rejected',
  'unprocessed',
] as const satisfies readonly (keyof ImportCounts)[];

export const reportColumns = ['file', ...countColumns];

/** A report as a row of a table: counts stand beside the file. */
export function reportRow(report: ImportReport): Record<string, unknown> {
  const { counts, ...rest } = report;
  return { ...rest, ...counts };
}

const number = new Intl.NumberFormat('en-US');
export const amount = (value: number): string => number.format(value);

/** `1 row`, `2 rows` */
export function rows(count: number): string {
  return `${amount(count)} ${count === 1 ? 'row' : 'rows'}`;
}

/** How many rows a person is shown; the file has them all. */
export const rowsShown = (): number => (isGuided() ? 2 : 5);

/** What is wrong with each rejected row, wrapped to the terminal. */
export function rejectedLines(rejected: readonly ImportRow[]): string[] {
  return rejected.flatMap((row) => {
    const errors = row.errors.map(({ column, value, message, fix, rule }) => {
      const cell = column === null ? '' : `${neutralise(column)} ${JSON.stringify(value)}: `;
      return `${cell}${message} ${fix} [${rule}]`;
    });
    if (errors.length === 0) errors.push(neutralise(row.reason ?? 'rejected'));
    return errors.flatMap((text) => hanging(`  line ${row.line}  `, text));
  });
}

/** Text behind a label, its further lines under its first word. Only on a terminal: in a pipe a line stays one. */
function hanging(label: string, text: string): string[] {
  if (!process.stderr.isTTY) return [label + text];
  const width = columnsOf(process.stderr) - 1;
  const lines = [label];
  for (const word of text.split(' ')) {
    const last = lines.at(-1)!;
    const isFirst = last.length === label.length;
    if (!isFirst && stringWidth(last) + stringWidth(word) + 1 > width)
      lines.push(' '.repeat(label.length) + word);
    else lines[lines.length - 1] = `${last}${isFirst ? '' : ' '}${word}`;
  }
  return lines;
}

/** What would become of a few rows, with the difference field by field. */
export function differenceLines(planned: readonly ImportRow[]): string[] {
  const arrow = isUnicode() ? '→' : '->';
  return planned.map(({ line, class: verdict, key, changes, reason }) => {
    const fields = Object.entries(changes ?? {}).map(
      ([field, { from, to }]) => `${field} ${shown(from)} ${arrow} ${shown(to)}`,
    );
    const why = fields.length > 0 ? `: ${fields.join(', ')}` : reason === null ? '' : `: ${reason}`;
    return `  line ${line}  ${verdict} ${neutralise(key ?? '')}${why}`;
  });
}

function shown(value: unknown): string {
  const text = JSON.stringify(value ?? null);
  return neutralise(text.length > 40 ? `${text.slice(0, 39)}…` : text);
}
