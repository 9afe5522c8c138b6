/** How an import went: as data for stdout, and in words for a person on stderr. */
import type { Import, ImportCounts, ImportRow } from '@the-plugs/sdk/resources/imports';
import { isUnicode, neutralise, paint } from '../output/terminal.ts';
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

/** One line for each thing that is wrong with a rejected row. */
export function rejectedLines(rejected: readonly ImportRow[]): string[] {
  const err = process.stderr;
  return rejected.flatMap((row) => {
    const line = paint(err, 'yellow', `line ${row.line}`);
    if (row.errors.length === 0) return [`  ${line}  ${neutralise(row.reason ?? 'rejected')}`];
    return row.errors.map(({ column, value, message, fix, rule }) => {
      const cell = column === null ? '' : `${neutralise(column)} ${JSON.stringify(value)}: `;
      return `  ${line}  ${cell}${message} ${fix} ${paint(err, 'dim', `[${rule}]`)}`;
    });
  });
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
