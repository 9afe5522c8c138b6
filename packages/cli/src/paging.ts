/** Lists, page by page to stdout, with the cursor at hand when something stops half way. */
import { CliError, describeError, ReportedError } from './errors.ts';
import type { Row } from './output/cell.ts';
import type { Printer } from './output/printer.ts';

export interface ListPage {
  readonly items: readonly Row[];
  readonly next_cursor: string | null;
}

export interface PrintPagesOptions {
  readonly printer: Printer;
  /** Reads one page of at most so many rows. */
  readonly fetchPage: (cursor: string | undefined, limit: number) => Promise<ListPage>;
  /** Rows to print; Infinity for all. */
  readonly limit: number;
  readonly cursor: string | undefined;
  readonly columns?: readonly string[] | undefined;
  /** The command that goes on from a cursor. */
  readonly resume: (cursor: string) => string;
}

/** Most rows the contract gives in one page. */
const pageRowsMax = 200;

/** Retries while paging: a long list has to outlive a rate limit, so a Retry-After of minutes is waited for. */
export const patientRetry = { retries: 12, maxRetryAfter: 15 * 60_000 };

/**
 * Prints up to `limit` rows as they arrive. When it breaks off, what was printed stays, and the error says
 * with which command to go on.
 * @returns cursor of the first row not printed, null when there is none, and the number printed
 */
export async function printPages(
  options: PrintPagesOptions,
): Promise<{ next_cursor: string | null; rows: number }> {
  const { printer, fetchPage, limit, columns, resume } = options;
  const writer = printer.rows(columns);
  let cursor = options.cursor;
  let rows = 0;
  try {
    for (;;) {
      const page = await fetchPage(cursor, Math.min(pageRowsMax, limit - rows));
      await writer.write(page.items);
      rows += page.items.length;
      cursor = page.next_cursor ?? undefined;
      if (cursor === undefined || rows >= limit) break;
    }
  } catch (error) {
    if (rows === 0) throw error;
    const report = describeError(error);
    const next = cursor === undefined ? report.next : [resume(cursor)];
    const told = { ...report, ...(next ? { next } : {}) };
    if (!printer.isJson) throw new ReportedError(told, false);
    await writer.end({ next_cursor: cursor ?? null, error: told });
    throw new ReportedError(told, true);
  }
  await writer.end({ next_cursor: cursor ?? null });
  return { next_cursor: cursor ?? null, rows };
}

/** Rows asked for: --all, --limit N, or the contract's default page. */
export function rowLimit(all: boolean | undefined, limit: number | undefined): number {
  if (all) return Number.POSITIVE_INFINITY;
  if (limit !== undefined && limit < 1) throw new CliError('usage', '--limit has to be at least 1.');
  return limit ?? 50;
}

/** A command line that says the same again, with another --cursor. */
export function commandLine(id: string, argv: readonly string[], cursor: string): string {
  const kept: string[] = [];
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? '';
    if (word === '--cursor') index++;
    else if (!word.startsWith('--cursor=')) kept.push(shellWord(word));
  }
  return ['plugs', ...id.split(':'), ...kept, '--cursor', shellWord(cursor)].join(' ');
}

/** A word as a POSIX shell takes it. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
