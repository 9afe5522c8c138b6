import type { ResourceShape } from '../../generated/resources.ts';
import type { BrokenRecord, Cells } from '../csv/cells.ts';
import { type Assembler, assembler, type Complaint, columnName } from './assemble.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import type { Batch, Cell, Position, ReadPlan, RejectedRow, RowError } from './types.ts';

const valueShown = 80;

/** Collects rows until they are a batch. Every record given is either accepted or rejected, never dropped. */
export class BatchBuilder {
  readonly #plan: ReadPlan;
  readonly #assemble: Assembler;
  readonly #rows: number;
  readonly #matched: boolean;
  /** Which of the plan's external keys rows are matched on; -1 for none. */
  readonly #matchedKey: number;
  #ordinal = 0;
  #read = 0;
  #textLength = 0;
  #ordinals: number[] = [];
  #lines: number[] = [];
  #values: Cell[] = [];
  #keys: (string | null)[] = [];
  #externalKeys: (readonly string[])[] = [];
  #metadata: (string | null)[] = [];
  #texts: string[] = [];
  #rejected: RejectedRow[] = [];

  constructor(plan: ReadPlan, shape: ResourceShape, rows: number) {
    this.#plan = plan;
    this.#assemble = assembler(plan, shape);
    this.#rows = rows;
    this.#matched = plan.match.on === 'fields';
    this.#matchedKey = matchedKey(plan);
  }

  get full(): boolean {
    return (
      this.#read >= this.#rows || this.#rejected.length >= limits.rejected || this.#textLength >= limits.text
    );
  }

  get empty(): boolean {
    return this.#read === 0;
  }

  /** One record: its text, the line it starts on and its cells. */
  add(text: string, line: number, cells: Cells): void {
    this.#ordinal += 1;
    this.#read += 1;
    this.#textLength += text.length;
    const fault = this.#faultOfRecord(text, cells);
    if (fault !== null) this.#reject(text, line, [], [fault]);
    else this.#addCells(text, line, cells as readonly string[]);
  }

  /** The batch so far; the next record starts another. */
  take(position: Position): Batch {
    const batch: Batch = {
      read: this.#read,
      accepted: this.#texts.length,
      width: this.#plan.fields.length,
      ordinals: Uint32Array.from(this.#ordinals),
      lines: Uint32Array.from(this.#lines),
      values: this.#values,
      keys: this.#keys,
      external_keys: this.#externalKeys,
      metadata: this.#metadata,
      raw: this.#texts.join(''),
      raw_ends: ends(this.#texts),
      rejected: this.#rejected,
      position,
    };
    this.#read = 0;
    this.#textLength = 0;
    this.#ordinals = [];
    this.#lines = [];
    this.#values = [];
    this.#keys = [];
    this.#externalKeys = [];
    this.#metadata = [];
    this.#texts = [];
    this.#rejected = [];
    return batch;
  }

  #addCells(text: string, line: number, cells: readonly string[]): void {
    const complaints: Complaint[] = [];
    const start = this.#values.length;
    this.#assemble.fields(cells, this.#values, complaints);
    const metadata = this.#assemble.metadata(cells, complaints);
    const keysStart = this.#externalKeys.length;
    this.#assemble.externalKeys(cells, this.#externalKeys, complaints);
    if (this.#matchedKey >= 0 && this.#externalKeys[keysStart + this.#matchedKey]!.length === 0) {
      const place = this.#plan.external_keys[this.#matchedKey]!.columns[0]!;
      complaints.push({ place, field: null, refusal: noExternalKey });
    }
    if (complaints.length > 0) {
      this.#values.length = start;
      this.#externalKeys.length = keysStart;
      this.#reject(text, line, cells, complaints);
      return;
    }
    this.#ordinals.push(this.#ordinal);
    this.#lines.push(line);
    this.#metadata.push(metadata);
    this.#texts.push(text);
    if (this.#matched) this.#keys.push(this.#assemble.key(this.#values));
  }

  /** What is wrong with the record as a whole, before any cell is looked at. */
  #faultOfRecord(text: string, cells: Cells): Complaint | null {
    if (!Array.isArray(cells)) {
      const { cell, message, rule } = cells as BrokenRecord;
      return {
        place: cell,
        field: null,
        refusal: new Refusal(rule, message, 'Put the cell in quotes and double the quotes inside it.'),
      };
    }
    const expected = this.#plan.header.length;
    if (cells.length !== expected) return whole(ragged(cells.length, expected));
    const nul = text.indexOf('\0');
    if (nul >= 0) {
      return {
        place: cells.findIndex((cell: string) => cell.includes('\0')),
        field: null,
        refusal: nulCharacter,
      };
    }
    if (text.length > limits.field) {
      const place = cells.findIndex((cell: string) => cell.length > limits.field);
      if (place >= 0) return { place, field: null, refusal: fieldTooLong };
    }
    if (text.length < expected + 2 * expected && cells.every((cell: string) => cell === ''))
      return whole(emptyRow);
    return null;
  }

  #reject(raw: string, line: number, cells: readonly string[], complaints: readonly Complaint[]): void {
    const errors = complaints.map(({ place, field, refusal }): RowError => {
      const value = place === null ? raw : (cells[place] ?? raw);
      return {
        column: columnName(this.#plan, place),
        field,
        line,
        value: shorten(value),
        rule: refusal.rule,
        message: refusal.message,
        fix: refusal.fix,
      };
    });
    this.#rejected.push({ ordinal: this.#ordinal, line, raw, errors });
  }
}

const nulCharacter = new Refusal(
  'nul',
  'The cell holds a NUL character, which no text may.',
  'Remove the character.',
);
const fieldTooLong = new Refusal(
  'field_too_long',
  'The cell is longer than 1 MB.',
  'Shorten it, or close a quote that was left open.',
);
const emptyRow = new Refusal('empty_row', 'All cells of the row are empty.', 'Delete the row.');
const noExternalKey = new Refusal(
  'external_key',
  'The cell that identifies the row is empty.',
  'Fill the cell, or match on something else.',
);

function ragged(found: number, expected: number): Refusal {
  const hint =
    found > expected
      ? 'Put cells that hold the delimiter in quotes.'
      : 'Add the missing cells, empty ones too.';
  return new Refusal('ragged', `The row has ${found} cells; the file has ${expected} columns.`, hint);
}

function whole(refusal: Refusal): Complaint {
  return { place: null, field: null, refusal };
}

function shorten(value: string): string {
  return value.length <= valueShown ? value : `${value.slice(0, valueShown).toWellFormed()}…`;
}

function ends(texts: readonly string[]): Uint32Array {
  let end = 0;
  return Uint32Array.from(texts, (text) => (end += text.length));
}

/** Values of one accepted row, in the order of `ReadPlan.fields`. */
export function rowValues(batch: Batch, row: number): readonly Cell[] {
  return batch.values.slice(row * batch.width, (row + 1) * batch.width);
}

/** Which of the plan's external keys rows are matched on; -1 for none. */
export function matchedKey({ match, external_keys }: ReadPlan): number {
  return match.on === 'external_key' ? external_keys.findIndex(({ source }) => source === match.source) : -1;
}

/** The external keys of one accepted row, in the order of `ReadPlan.external_keys`. */
export function rowKeys(
  batch: Batch,
  row: number,
  { external_keys }: ReadPlan,
): readonly (readonly string[])[] {
  return batch.external_keys.slice(row * external_keys.length, (row + 1) * external_keys.length);
}

/** The text of one accepted row as it stands in the file, for the rejects file. */
export function rawRecord(batch: Batch, row: number): string {
  return batch.raw.slice(row === 0 ? 0 : batch.raw_ends[row - 1], batch.raw_ends[row]);
}
