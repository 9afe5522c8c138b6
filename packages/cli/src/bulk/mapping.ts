/** The mapping file of --mapping: YAML, judged by the server; here only what makes it no YAML at all. */
import { readFile } from 'node:fs/promises';
import type { Document, LineCounter } from 'yaml';
import { CliError } from '../errors.ts';
import { isRow, type Row } from '../output/cell.ts';

/** Line and column, from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

export interface MappingFile {
  readonly name: string;
  readonly mapping: Row;
  /**
   * The server sees the mapping without comments and layout, and its faults name places there.
   * @returns the same place in the file as it was written; undefined when nothing begins there
   */
  original(seen: Position): Position | undefined;
}

/** @throws CliError file_unreadable or invalid_mapping, with the line and column of each fault */
export async function readMapping(name: string): Promise<MappingFile> {
  const text = await readFile(name, 'utf8');
  const yaml = await import('./yaml.ts');
  const parse = (content: string): { document: Document; lines: LineCounter } => {
    const lines = new yaml.LineCounter();
    return { document: yaml.parseDocument(content, { lineCounter: lines }), lines };
  };
  const { document, lines } = parse(text);
  if (document.errors.length > 0) {
    throw new CliError('invalid_mapping', `${name} is not valid YAML.`, {
      where: name,
      errors: document.errors.map((error) => {
        const { line, col } = lines.linePos(error.pos[0]);
        const message = error.message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? '';
        return { pointer: `line ${line}, column ${col}`, message: `${message}.`, rule: 'yaml' };
      }),
    });
  }
  // Aliases are counted, so that a small file cannot unfold into a large one.
  const mapping: unknown = document.toJS({ maxAliasCount: 100 });
  if (!isRow(mapping)) throw noMapping(name);
  const written = new Map(places(yaml, document.contents, lines));
  const seen = parse(yaml.stringify(mapping));
  const table = new Map(
    places(yaml, seen.document.contents, seen.lines).flatMap(([path, at]) => {
      const there = written.get(path);
      return there ? [[`${at.line}:${at.column}`, there] as const] : [];
    }),
  );
  return { name, mapping, original: ({ line, column }) => table.get(`${line}:${column}`) };
}

type Yaml = typeof import('./yaml.ts');

/** Path of each key and item, with the place where it begins. */
function places(yaml: Yaml, node: unknown, lines: LineCounter, path = ''): [string, Position][] {
  const begins = (part: unknown): Position | undefined => {
    const range = (part as { range?: readonly number[] | null } | null)?.range;
    if (!range) return undefined;
    const { line, col } = lines.linePos(range[0]!);
    return { line, column: col };
  };
  const found: [string, Position][] = [];
  const add = (name: unknown, first: unknown, value: unknown): void => {
    const at = begins(first);
    const below = `${path}/${String(name)}`;
    if (at) found.push([below, at]);
    found.push(...places(yaml, value, lines, below));
  };
  if (yaml.isMap(node)) for (const { key, value } of node.items) add(key, key, value);
  if (yaml.isSeq(node)) for (const [index, item] of node.items.entries()) add(index, item, item);
  return found;
}

function noMapping(name: string): CliError {
  return new CliError('invalid_mapping', `${name} does not hold a mapping.`, {
    where: name,
    hint: 'Let one be suggested from the file, edit it, and pass it with --mapping.',
    next: ['plugs import contacts leads.csv --suggest-mapping > leads.mapping.yaml'],
  });
}
