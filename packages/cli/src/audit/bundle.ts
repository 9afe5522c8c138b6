/** Bundles, proofs, keys and anchors as files. */
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AuditCheckpoint } from '@the-plugs/sdk/resources/audit_checkpoints';
import { CliError } from '../errors.ts';
import { readIfThere } from '../files.ts';
import { format, type Keys, keysOf, Tampered } from './checkpoint.ts';
import { BundleVerifier, type Verified } from './verify.ts';

/** A checkpoint that was kept outside, with the key that signed it. */
export interface Anchor {
  readonly type: 'anchor';
  readonly format: string;
  readonly checkpoint: AuditCheckpoint;
  readonly public_key: string;
}

/** The lines of a stream of text, without their ends. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      throw new Tampered('form', 'It is not in UTF-8.');
    }
  };
  let rest = '';
  for await (const chunk of chunks) {
    const lines = (rest + decode(chunk)).split('\n');
    rest = lines.pop()!;
    yield* lines;
  }
  rest += decode();
  if (rest !== '') yield rest;
}

type Parsed = Readonly<Record<string, unknown>> & { readonly type: unknown };

/** An object of a line of JSON, for whom every reader reads the same: no name twice, no number that loses digits. */
function parsed(line: string, at: string): Parsed {
  const value = jsonOf(line);
  if (typeof value !== 'object' || value === null) throw new Tampered('form', `${at} is no JSON object.`);
  if (JSON.stringify(value) !== line)
    throw new Tampered('form', `${at} is not written as the format says: something else has written it.`);
  return value as Parsed;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export interface VerifyOptions {
  readonly keys: Keys;
  readonly anchors: readonly AuditCheckpoint[];
  /** The last checkpoint of what was verified before, and which this goes on from. */
  readonly before?: AuditCheckpoint | undefined;
  /** Told of every portion of entries. */
  readonly onEntries?: (done: number) => void;
}

const portion = 1_000;

/** Verifies a bundle as it arrives. Throws Tampered. */
export async function verifyBundle(
  chunks: AsyncIterable<Uint8Array>,
  { keys, anchors, before, onEntries }: VerifyOptions,
): Promise<Verified> {
  const verifier = new BundleVerifier(keys, anchors, before);
  let at = 0;
  for await (const line of linesOf(chunks)) {
    at += 1;
    verifier.take(parsed(line, `Line ${at}`));
    if (at % portion === 0) onEntries?.(verifier.entries);
  }
  onEntries?.(verifier.entries);
  return verifier.end();
}

/** The first object of a file: says whether it is a bundle or a single proof. */
export async function firstObject(path: string): Promise<Readonly<Record<string, unknown>>> {
  for await (const line of linesOf(createReadStream(path))) return parsed(line, `The first line of ${path}`);
  throw new Tampered('form', `${path} is empty.`);
}

/** The keys of PEM files. */
export async function readKeys(paths: readonly string[]): Promise<Keys> {
  const keys = keysOf(await Promise.all(paths.map((path) => readFile(path, 'utf8'))));
  if (paths.length > 0 && keys.size === 0)
    throw new CliError('usage', `There is no public key in ${paths.join(', ')}.`, {
      hint: 'It begins with -----BEGIN PUBLIC KEY-----; plugs audit-checkpoints keys shows it.',
    });
  return keys;
}

/** The anchors of a file, the oldest first; none for a file that is not there yet. */
export async function readAnchors(path: string, mayBeMissing = false): Promise<Anchor[]> {
  const content = mayBeMissing ? ((await readIfThere(path)) ?? '') : await readFile(path, 'utf8');
  const lines = content.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line, at) => {
    const anchor = jsonOf(line) as Anchor | undefined | null;
    if (anchor?.type === 'anchor' && anchor.format === format) return anchor;
    throw new CliError('usage', `Line ${at + 1} of ${path} is no anchor; plugs audit anchor writes them.`);
  });
}
