/** Rows of a small file that people keep in a spreadsheet: CSV, TSV or semicolons, each row with its line. */
import { parse } from 'csv-parse/sync';
import { CliError } from './errors.ts';

export interface Line {
  readonly cells: readonly string[];
  readonly line: number;
}

/** @throws CliError usage, for what is no CSV */
export function linesOf(text: string, label: string): Line[] {
  const first = text.split('\n', 1)[0] ?? '';
  const delimiter = [',', '\t', ';'].find((one) => first.includes(one)) ?? ',';
  try {
    const found = parse(text, {
      bom: true,
      delimiter,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    return found.map(({ record, info }) => ({ cells: record, line: info.lines }));
  } catch (cause) {
    throw new CliError('usage', `${label} is no CSV: ${(cause as Error).message}.`, { where: label, cause });
  }
}
