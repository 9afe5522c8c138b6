/** Bodies from the command line: JSON text, `@file`, or `-` for stdin; never a secret on argv. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { CliError } from './errors.ts';
import { isRow, type Row } from './output/cell.ts';

/** Most bytes of JSON read into memory, from a file or stdin. */
const jsonBytesMax = 64 * 1024 * 1024;

/** Everything on stdin, as text. */
export async function readStdin(signal: AbortSignal): Promise<string> {
  if (process.stdin.isTTY) process.stderr.write('Reading from the terminal; end with Ctrl-D.\n');
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of process.stdin.iterator({ destroyOnReturn: true })) {
    signal.throwIfAborted();
    chunks.push(chunk as Buffer);
    bytes += (chunk as Buffer).length;
    if (bytes > jsonBytesMax) throw new CliError('invalid_json', 'More than 64 MB on stdin.', { where: '-' });
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The text a value stands for: `@file` and `-` are read, `@@x` is `@x`, everything else is itself. */
export async function textOf(value: string, signal: AbortSignal): Promise<string> {
  if (value === '-') return readStdin(signal);
  if (value.startsWith('@@')) return value.slice(1);
  return value.startsWith('@') ? readFile(value.slice(1), { encoding: 'utf8', signal }) : value;
}

/** Whether a value stands on the command line itself. */
export function isInline(value: string | undefined): value is string {
  return value !== undefined && value !== '-' && (!value.startsWith('@') || value.startsWith('@@'));
}

/** Parses JSON; the error says where it stands and what is wrong. */
export function parseJson(content: string, where: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new CliError('invalid_json', `${where} is not valid JSON: ${(cause as Error).message}.`, { cause });
  }
}

/** The JSON of `--data`. */
export async function jsonData(value: string, signal: AbortSignal): Promise<unknown> {
  const content = await textOf(value, signal);
  const source = value === '-' ? 'stdin' : value.startsWith('@') ? value.slice(1) : '--data';
  return parseJson(content.replace(/^\uFEFF/, ''), source);
}

/** The JSON object of `--data`; other JSON cannot take fields from flags. */
export async function objectData(value: string, signal: AbortSignal): Promise<Row> {
  const data = await jsonData(value, signal);
  if (isRow(data)) return data;
  throw new CliError('invalid_json', '--data has to be a JSON object, such as {"email": "ada@example.com"}.');
}

/** Bytes of `--data @file` or `--data -` as a stream; a file can be read again, stdin cannot. */
export function byteData(value: string): NodeJS.ReadableStream | (() => NodeJS.ReadableStream) {
  if (value === '-') return process.stdin;
  if (value.startsWith('@')) return () => createReadStream(value.slice(1));
  throw new CliError('usage', 'Bytes are sent with --data @FILE, or --data - for stdin.');
}
