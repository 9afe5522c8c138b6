/** A CSV file that names the files to upload, with what is to be known of each: the --from of `plugs media upload`. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join } from 'node:path';
import type { Medium } from '@the-plugs/sdk/resources/media';
import { CliError, type ErrorReport } from '../errors.ts';
import { csvCell } from '../output/delimited.ts';
import { linesOf } from '../small-csv.ts';
import { saveBeside } from './save.ts';
import { stemOf } from './source.ts';

export const levels = ['organization', 'private', 'public'] as const;
export type Level = (typeof levels)[number];

/** What a row says of its file; what it leaves empty is not said. */
export interface Said {
  readonly title?: string;
  readonly description?: string;
  readonly alt_text?: string;
  readonly access_level?: Level;
  readonly tags?: readonly string[];
  /** Id or name. */
  readonly collection?: string;
}

/** Why a row is not taken: what an import says of a rejected one. */
export interface RowFault {
  readonly column: string | null;
  readonly value: string;
  readonly rule: string;
  readonly message: string;
}

export interface ListedFile {
  /** The path, seen from where the command runs. */
  readonly file: string;
  readonly line: number;
  readonly cells: readonly string[];
  readonly said: Said;
  readonly fault: RowFault | null;
}

export interface MediaList {
  readonly path: string;
  readonly header: readonly string[];
  readonly files: readonly ListedFile[];
}

/** What the columns may be called, without regard to case, blanks and punctuation. */
const columnNames = {
  path: ['path', 'file', 'filepath', 'filename'],
  title: ['title', 'name'],
  description: ['description', 'caption'],
  alt_text: ['alttext', 'alt', 'alternativetext'],
  access_level: ['accesslevel', 'access', 'visibility'],
  tags: ['tags', 'tag', 'keywords'],
  collection: ['collection', 'collectionid', 'album'],
} as const;
type Column = keyof typeof columnNames;

const plain = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** @throws CliError usage, when it is no list of files; what is wrong with one row stands with the row */
export async function readMediaList(path: string, signal: AbortSignal): Promise<MediaList> {
  const [header, ...rows] = linesOf(await readFile(path, { encoding: 'utf8', signal }), path);
  const columns = columnsOf(header?.cells ?? [], path);
  const folder = dirname(path);
  const lines = new Map<string, number>();
  const files = rows.map(({ cells, line }): ListedFile => {
    const { said, fault } = sayingOf(cells, columns, header!.cells);
    const typed = cells[columns.get('path')!] ?? '';
    const file = isAbsolute(typed) ? typed : join(folder, typed);
    const earlier = lines.get(file);
    if (typed !== '' && earlier === undefined) lines.set(file, line);
    const twice =
      earlier === undefined ? null : repeated(header!.cells[columns.get('path')!]!, typed, earlier);
    return { file, line, cells, said, fault: fault ?? twice };
  });
  if (files.length === 0) throw new CliError('usage', `${path} names no file.`, { where: path });
  return { path, header: header!.cells, files };
}

const repeated = (column: string, value: string, line: number): RowFault => ({
  column,
  value,
  rule: 'duplicate',
  message: `Line ${line} names this file, too. Keep one of the two rows.`,
});

function columnsOf(header: readonly string[], path: string): ReadonlyMap<Column, number> {
  const found = new Map<Column, number>();
  for (const [at, name] of header.entries()) {
    if (name.startsWith('_plugs_')) continue;
    const column = (Object.keys(columnNames) as Column[]).find((one) =>
      (columnNames[one] as readonly string[]).includes(plain(name)),
    );
    const why = column === undefined ? 'is none of them' : found.has(column) ? 'stands there twice' : null;
    if (why !== null)
      throw new CliError('usage', `${path}: a list of files has other columns; "${name}" ${why}.`, {
        where: `${path}, line 1`,
        hint: `Its columns: ${Object.keys(columnNames).join(', ')}. Only path has to be there.`,
      });
    found.set(column!, at);
  }
  if (found.has('path')) return found;
  throw new CliError('usage', `${path} has no column "path", which names the files.`, { where: path });
}

function sayingOf(
  cells: readonly string[],
  columns: ReadonlyMap<Column, number>,
  header: readonly string[],
): { said: Said; fault: RowFault | null } {
  const cell = (column: Column): string | undefined => cells[columns.get(column) ?? -1] || undefined;
  const refused = (column: Column, rule: string, message: string): RowFault => ({
    column: header[columns.get(column)!] ?? null,
    value: cell(column) ?? '',
    rule,
    message,
  });
  const level = cell('access_level')?.toLowerCase();
  const tags = cell('tags')
    ?.split(/[;|,]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
  const texts = (['title', 'description', 'alt_text', 'collection'] as const).flatMap((name) => {
    const text = cell(name);
    return text === undefined ? [] : [[name, text] as const];
  });
  const said: Said = {
    ...Object.fromEntries(texts),
    ...(level !== undefined && { access_level: level as Level }),
    ...(tags !== undefined && { tags: [...new Set(tags)] }),
  };
  if (cells.length > header.length)
    return {
      said,
      fault: {
        column: null,
        value: '',
        rule: 'cells',
        message: 'It has more cells than the header. Quote what holds a delimiter.',
      },
    };
  if (cell('path') === undefined) return { said, fault: refused('path', 'required', 'The path is missing.') };
  if (level !== undefined && !(levels as readonly string[]).includes(level))
    return { said, fault: refused('access_level', 'enum', `It is none of ${levels.join(', ')}.`) };
  return { said, fault: null };
}

/**
 * Writes the rows that were not taken, by their place in the list, beside the list, as an import does: the reasons first, the rows as they were. Running
 * the command with that file takes them once they are corrected.
 * @returns the path
 */
export function saveRejects(
  { path, header, files }: MediaList,
  faults: ReadonlyMap<number, RowFault>,
  signal: AbortSignal,
): Promise<string> {
  const isReason = (name: string | undefined): boolean => name?.startsWith('_plugs_') === true;
  const own = (cells: readonly string[]) => cells.filter((_, at) => !isReason(header[at]));
  const line = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(',')}\n`;
  const reasons = ['_plugs_line', '_plugs_column', '_plugs_value', '_plugs_rule', '_plugs_fix'];
  const rows = files.flatMap((row, at) => {
    const fault = faults.get(at);
    if (fault === undefined) return [];
    const { column, value, rule, message } = fault;
    return [line([row.line, column ?? '', value, rule, message, ...own(row.cells)])];
  });
  const text = line([...reasons, ...own(header)]) + rows.join('');
  const bytes = (async function* () {
    yield new TextEncoder().encode(text);
  })();
  // Corrected where the list lies: its paths are seen from there.
  return saveBeside(dirname(path), stemOf(basename(path)), 'rejects', bytes, { signal });
}

export const noCollection = (named: string): RowFault => ({
  column: null,
  value: named,
  rule: 'reference',
  message: 'There is no single collection of this name or id.',
});

export const refusedRow = (
  file: string,
  list: string,
  line: number,
  { value, message }: RowFault,
): CliError =>
  new CliError('usage', `${list}, line ${line}${value === '' ? '' : `, "${value}"`}: ${message}`, {
    where: file,
  });

/** Why a row was not taken: what was seen in the row itself, else what its file met. */
export const faultOf = (
  { fault, file }: Pick<ListedFile, 'fault' | 'file'>,
  { code, message }: ErrorReport,
): RowFault => fault ?? { column: null, value: file, rule: code, message };

/** The fields of a medium that a row fills. */
export const fieldsOf = ({ title, description, access_level, tags, alt_text }: Said) => ({
  ...(title === undefined ? {} : { title }),
  ...(description === undefined ? {} : { description }),
  ...(access_level === undefined ? {} : { access_level }),
  ...(tags === undefined ? {} : { tags: [...tags] }),
  ...(alt_text === undefined ? {} : { metadata: { alt_text } }),
});

/** Those of them in which the medium differs. */
export const changesOf = (medium: Medium, said: Said): Partial<ReturnType<typeof fieldsOf>> => {
  const { metadata, ...fields } = fieldsOf(said);
  const differing = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(medium[name as keyof Medium]) !== JSON.stringify(value),
  );
  const isSame = metadata === undefined || medium.metadata.alt_text === metadata.alt_text;
  return {
    ...Object.fromEntries(differing),
    ...(isSame ? {} : { metadata: { ...medium.metadata, ...metadata } }),
  };
};
