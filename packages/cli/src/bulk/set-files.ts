/** Several files that are imported in one go: a folder of them, or a plan file that lists them. */
import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ImportOptions } from '@the-plugs/sdk/resources/imports';
import type { Document, LineCounter } from 'yaml';
import { topicAliases } from '../aliases.ts';
import { CliError, type ErrorDetail } from '../errors.ts';
import { isRow, type Row } from '../output/cell.ts';
import { type MappingFile, readMapping } from './mapping.ts';
import { type Importable, importable, resourceNamed } from './resource.ts';
import { exists } from './save.ts';
import { openSource, type SourceFile, stemOf } from './source.ts';

export interface SetFile {
  readonly source: SourceFile;
  readonly resource: Importable;
  readonly mapping: MappingFile | undefined;
  readonly options: ImportOptions;
}

/** What a plan file may say of a file beside its name, resource and mapping. */
const optionNames = [
  'mode',
  'match_on',
  'empty',
  'unknown',
  'on_duplicate',
  'atomic',
  'max_errors',
  'dialect',
] as const;
const fileKeys: readonly string[] = ['file', 'resource', 'mapping', ...optionNames];

/**
 * @param path a folder, or a plan file
 * @param options for all files; what a plan file says of one comes first
 * @throws CliError file_unreadable, invalid_plan, usage
 */
export async function readSet(path: string, options: ImportOptions): Promise<SetFile[]> {
  return (await isFolder(path)) ? filesOfFolder(path, options) : filesOfPlan(path, options);
}

export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (info) => info.isDirectory(),
    () => false,
  );
}

const isTable = /\.(csv|tsv)(\.(gz|zst))?$/i;
/** What earlier runs have written beside the files. */
const isOurs = /\.(rejects|successes)(-\d+)?\./;

async function filesOfFolder(folder: string, options: ImportOptions): Promise<SetFile[]> {
  const names = (await readdir(folder)).filter((name) => isTable.test(name) && !isOurs.test(name)).sort();
  if (names.length === 0)
    throw new CliError('usage', `There is no CSV file in ${folder}.`, {
      where: folder,
      hint: 'Files are named after what they hold, such as contacts.csv and event_attendees.csv.',
    });
  const found = await Promise.all(names.map((name) => fileOfFolder(folder, name, options)));
  const unknown = found.filter((one) => typeof one === 'string');
  if (unknown.length > 0) throw unnamed(folder, unknown);
  return found.filter((one) => typeof one !== 'string');
}

/** The file as it is imported; its name when nothing says what its rows are. */
async function fileOfFolder(folder: string, name: string, options: ImportOptions): Promise<SetFile | string> {
  const stem = stemOf(name);
  const named = resourceOf(stem);
  const stems = [stem, ...(named === undefined ? [] : [named])];
  const mapping = await mappingBeside(folder, stems);
  const said = mapping?.mapping.resource;
  const resource = typeof said === 'string' ? resourceNamed(said, importable) : named;
  if (resource === undefined) return name;
  return fileWith(join(folder, name), resource, mapping, options);
}

/** `contacts-2026` and `contacts.fair` hold contacts. */
function resourceOf(stem: string): Importable | undefined {
  const typed = stem.toLowerCase().replaceAll('-', '_');
  const fits = (word: string): boolean =>
    typed.startsWith(word) && !/^[a-z]/.test(typed.slice(word.length).replace(/^_/, '_'));
  const names = importable.filter(
    (name) => fits(name) || fits((topicAliases[name] ?? name).replaceAll('-', '_')),
  );
  return names.sort((a, b) => b.length - a.length)[0];
}

async function mappingBeside(folder: string, stems: readonly string[]): Promise<MappingFile | undefined> {
  for (const stem of stems)
    for (const ending of ['yaml', 'yml']) {
      const path = join(folder, `${stem}.mapping.${ending}`);
      if (await exists(path)) return readMapping(path);
    }
  return undefined;
}

function unnamed(folder: string, names: readonly string[]): CliError {
  return new CliError('usage', `Nothing says what the rows of ${names.join(', ')} are.`, {
    where: folder,
    hint: `Begin a name with what the file holds (${importable.join(', ')}), say resource: in its mapping file, or list the files in a plan file.`,
  });
}

async function fileWith(
  path: string,
  resource: Importable,
  mapping: MappingFile | undefined,
  options: ImportOptions,
): Promise<SetFile> {
  return {
    source: await openSource(path),
    resource,
    mapping,
    options: { ...options, ...(mapping && { mapping: mapping.mapping }) },
  };
}

async function filesOfPlan(path: string, options: ImportOptions): Promise<SetFile[]> {
  const text = await readFile(path, 'utf8');
  const { LineCounter, parseDocument } = await import('./yaml.ts');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0)
    throw invalid(
      path,
      document.errors.map(({ message, pos }) => ({
        pointer: placeOf(path, lines, pos[0]),
        message: `${message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}.`,
      })),
    );
  const plan: unknown = document.toJS({ maxAliasCount: 100 });
  const faults = faultsOf(plan).map(({ at, message }) => ({
    pointer: placeOf(path, lines, offsetOf(document, at)),
    message,
  }));
  if (faults.length > 0) throw invalid(path, faults);
  const folder = dirname(path);
  return Promise.all(
    (plan as { files: Row[] }).files.map(async (one) => {
      const resource = resourceNamed(String(one.resource), importable);
      const mapping =
        typeof one.mapping === 'string' ? await readMapping(join(folder, one.mapping)) : undefined;
      const own = Object.fromEntries(optionNames.flatMap((name) => (name in one ? [[name, one[name]]] : [])));
      const inline = isRow(one.mapping) ? { mapping: one.mapping } : {};
      return fileWith(join(folder, String(one.file)), resource, mapping, { ...options, ...own, ...inline });
    }),
  );
}

interface PlanFault {
  readonly at: readonly (string | number)[];
  readonly message: string;
}

/** What keeps a plan file from being understood; what a file's options may be is the server's to say. */
function faultsOf(plan: unknown): PlanFault[] {
  if (!isRow(plan) || plan.version !== 1 || !Array.isArray(plan.files) || plan.files.length === 0)
    return [{ at: [], message: 'It begins with version: 1 and a list of files.' }];
  const others = Object.keys(plan).filter((key) => key !== 'version' && key !== 'files');
  return [
    ...others.map((key) => ({ at: [key], message: `"${key}" is no known key.` })),
    ...plan.files.flatMap((one: unknown, place: number) => fileFaults(one, ['files', place])),
  ];
}

function fileFaults(one: unknown, at: readonly (string | number)[]): PlanFault[] {
  if (!isRow(one) || typeof one.file !== 'string' || typeof one.resource !== 'string')
    return [{ at, message: 'A file has file: its path, and resource: what its rows are.' }];
  const unknown = Object.keys(one).filter((key) => !fileKeys.includes(key));
  const words = importable.map((name) => topicAliases[name] ?? name);
  const known = (importable as readonly string[]).includes(one.resource.replaceAll('-', '_'));
  return [
    ...unknown.map((key) => ({
      at: [...at, key],
      message: `"${key}" is no known key of a file: ${fileKeys.join(', ')}.`,
    })),
    ...(known || words.includes(one.resource)
      ? []
      : [{ at: [...at, 'resource'], message: `"${one.resource}" is not one of ${importable.join(', ')}.` }]),
  ];
}

/** Where the value begins, as far into the document as there is one. */
function offsetOf(document: Document, at: readonly (string | number)[]): number {
  for (let length = at.length; length > 0; length -= 1) {
    const node = document.getIn(at.slice(0, length), true) as
      | { range?: readonly number[] | null }
      | undefined;
    if (node?.range) return node.range[0]!;
  }
  return 0;
}

function placeOf(path: string, lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `${path}, line ${line}, column ${col}`;
}

function invalid(path: string, errors: readonly ErrorDetail[]): CliError {
  return new CliError('invalid_plan', `${path} is not a plan of files to import.`, {
    where: path,
    errors,
    hint: 'Write version: 1 and under files: one entry a file, { file: contacts.csv, resource: contacts }.',
    next: ['plugs help import'],
  });
}
