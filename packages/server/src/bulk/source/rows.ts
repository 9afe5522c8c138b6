import type { ResourceShape } from '../../generated/resources.ts';
import { type Cells, cellsOf } from '../csv/cells.ts';
import { TextReader, UndecodableError } from '../csv/encoding.ts';
import { RecordReader, type Records } from '../csv/records.ts';
import { BatchBuilder } from './batch.ts';
import { unpack } from './bytes.ts';
import { isCells, separatorDirective } from './dialect.ts';
import { undecodable } from './encoding.ts';
import { framed, type SourceError, unreadable } from './fault.ts';
import { limits } from './limits.ts';
import type { Batch, Position, ReadPlan, Source } from './types.ts';

/** Bytes decoded at once: what one step holds in memory. */
const stride = 262_144;

/**
 * Reads a file by its plan: every data record is in exactly one batch, accepted or rejected. Memory is that of a
 * batch, whatever the file's size.
 * @param rows rows in a batch
 * @throws SourceError where the file as a whole cannot be read on: undecodable bytes, a quote never closed, a record
 *   without end, damaged compression, another header than the plan's
 */
export async function* readRows(
  source: Source,
  plan: ReadPlan,
  shape: ResourceShape,
  rows: number = limits.batch,
): AsyncGenerator<Batch> {
  const text = new TextReader(plan.dialect.encoding);
  const records = new RecordReader(plan.dialect, limits.record);
  const builder = new BatchBuilder(plan, shape, rows);
  const head = new HeaderCheck(plan);
  let bytes = 0;
  const position = (): Position => ({ bytes, line: records.line - 1 });
  const unpacked = unpack(source, plan.compression, limits.file, (count) => {
    bytes += count;
  });
  for await (const chunk of strides(unpacked)) {
    const found = framed(() => records.read(decode(text, chunk, records, plan)));
    for (const _ of add(found, builder, head, plan)) yield builder.take(position());
  }
  endOfText(text, records, plan);
  for (const _ of add(
    framed(() => records.end()),
    builder,
    head,
    plan,
  ))
    yield builder.take(position());
  head.atEnd();
  if (!builder.empty) yield builder.take(position());
}

/** Adds records to the builder; yields whenever it is full. */
function* add(records: Records, builder: BatchBuilder, head: HeaderCheck, plan: ReadPlan): Generator<void> {
  const cells = cellsOf(records, plan.dialect);
  for (let i = 0; i < cells.length; i += 1) {
    if (head.takes(records.texts[i]!, cells[i]!)) continue;
    builder.add(records.texts[i]!, records.lines[i]!, cells[i]!);
    if (builder.full) yield;
  }
}

async function* strides(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += stride) yield chunk.subarray(at, at + stride);
  }
}

function decode(text: TextReader, chunk: Uint8Array, records: RecordReader, plan: ReadPlan): string {
  try {
    return text.read(chunk);
  } catch (error) {
    throw located(error, records, plan);
  }
}

function endOfText(text: TextReader, records: RecordReader, plan: ReadPlan): void {
  try {
    text.end();
  } catch (error) {
    throw located(error, records, plan);
  }
}

function located(error: unknown, records: RecordReader, plan: ReadPlan): unknown {
  if (!(error instanceof UndecodableError)) return error;
  const { line, column } = records.positionAfter(error.before);
  return unreadable(undecodable(error, plan.dialect.encoding, line, column));
}

/** Takes what stands before the rows: a line that names the separator, and the header that the plan was made for. */
class HeaderCheck {
  readonly #plan: ReadPlan;
  #passed = false;

  constructor(plan: ReadPlan) {
    this.#plan = plan;
  }

  /** Whether a record belongs to the head; after the first that does not, none does. */
  takes(text: string, cells: Cells): boolean {
    if (this.#passed) return false;
    if (separatorDirective(text) !== null) return true;
    const { header, has_header } = this.#plan;
    this.#passed = true;
    if (!has_header) return false;
    const same = isCells(cells) && JSON.stringify(cells) === JSON.stringify(header);
    if (!same) throw changed('The header line differs from the one that was inspected.');
    return true;
  }

  atEnd(): void {
    if (!this.#passed) throw changed('The file ends before its header line.');
  }
}

function changed(message: string): SourceError {
  return unreadable({ rule: 'header_changed', message, fix: 'Start a new import with this file.', line: 1 });
}
