/** What was found out about a file, on a few lines: so that a wrong guess is seen before it matters. */
import type { ImportInspection } from '@the-plugs/sdk/resources/imports';
import { isRow } from '../output/cell.ts';
import { columnsOf, isUnicode, neutralise, stringWidth } from '../output/terminal.ts';

const delimiterNames: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'pipe',
};

/**
 * @param label what people call the file
 * @param mapping the mapping file that is used; undefined when columns are matched by name
 */
export function detectedLines(
  label: string,
  inspection: ImportInspection,
  mapping: string | undefined,
): string[] {
  const { dialect, compression, header } = inspection;
  const facts = [
    ...(compression === 'none' ? [] : [compression]),
    `${String(dialect.encoding)}${dialect.bom === true ? ' with BOM' : ''}`,
    delimiterNames[String(dialect.delimiter)] ?? String(dialect.delimiter),
    `${header.length} columns`,
    ...stated(inspection, 'decimal', 'decimal '),
    ...stated(inspection, 'date_style', 'dates '),
  ];
  return [
    `${label}: ${facts.join(', ')}`,
    ...(mapping === undefined ? matched(inspection) : [`  columns as ${mapping} says`]),
  ];
}

function stated(inspection: ImportInspection, name: string, word: string): string[] {
  const value = (inspection as unknown as Record<string, unknown>)[name];
  return typeof value === 'string' ? [`${word}${value}`] : [];
}

/** Columns that name a field, wrapped to the terminal. */
function matched({ suggested_mapping }: ImportInspection): string[] {
  const fields = isRow(suggested_mapping) && isRow(suggested_mapping.fields) ? suggested_mapping.fields : {};
  const arrow = isUnicode() ? '→' : '->';
  const entries = Object.entries(fields).map(
    ([field, from]) => [field, neutralise(columnOf(from)), viaOf(from)] as const,
  );
  // A suggested key is used only when a mapping says so; one that the file names itself is.
  const isField = ([field, column]: readonly string[]): boolean =>
    !field!.startsWith('metadata.') && (column === field || !field!.startsWith('external_keys.'));
  const width = columnsOf(process.stderr) - 2;
  const pairs = entries
    .filter(isField)
    .map(([field, column, via]) => `${column === field ? field : `${column} ${arrow} ${field}`}${via}`);
  const rest = entries.filter(([field]) => field.startsWith('metadata.')).map(([, column]) => column);
  if (rest.length > 0) rest[0] = `no field of this name: ${rest[0]}`;
  return [...wrap(pairs, width), ...wrap(rest, width)].map((line) => `  ${line}`);
}

function columnOf(from: unknown): string {
  return isRow(from) ? String(from.column ?? '') : String(from);
}

/** By which key of the other record a reference is looked up. */
function viaOf(from: unknown): string {
  return isRow(from) && typeof from.via === 'string' ? ` (by ${from.via})` : '';
}

function wrap(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last === undefined || stringWidth(last) + stringWidth(word) + 2 > width) lines.push(word);
    else lines[lines.length - 1] = `${last}, ${word}`;
  }
  return lines;
}
