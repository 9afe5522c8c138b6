import type { ColumnShape, ResourceShape } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { keyColumn, splitKeys } from '../../lib/external-keys.ts';
import { unguard } from '../csv/guard.ts';
import { type Convert, compileConvert } from './convert.ts';
import { tidyHeader } from './header.ts';
import { canonicalKey, canonicalText } from './keys.ts';
import { limits } from './limits.ts';
import { Refusal } from './refusal.ts';
import { compileTransforms } from './transform.ts';
import type { Cell, FieldPlan, KeyPlan, MetadataPlan, ReadPlan } from './types.ts';

/** What is wrong with one target of a row. `place` is the 0-based cell, null for constants and the whole row. */
export interface Complaint {
  readonly place: number | null;
  readonly field: string | null;
  readonly refusal: Refusal;
}

/** Cells of one record, all of them, to the values of its row. Made once a plan. */
export interface Assembler {
  /** Pushes one value for each field of the plan; complaints about any of them. */
  fields(cells: readonly string[], into: Cell[], complaints: Complaint[]): void;
  /** JSON object text of the metadata targets merged over a `metadata` column; null when all are empty. */
  metadata(cells: readonly string[], complaints: Complaint[]): string | null;
  /** The match key of the row whose values are the last ones in `values`. */
  key(values: readonly Cell[]): string | null;
  /** Pushes the row's keys in each source of the plan; complaints about any of them. */
  externalKeys(cells: readonly string[], into: (readonly string[])[], complaints: Complaint[]): void;
}

type Text = (cells: readonly string[], zone: string) => string | Refusal;

/** Compiles a plan: everything that can be settled before the first row is. */
export function assembler(plan: ReadPlan, shape: ResourceShape): Assembler {
  const width = plan.fields.length;
  const steps = plan.fields.map((field) => fieldStep(field, plan, shape));
  const metadata = plan.metadata.map((target) => metadataStep(target, plan));
  const { match } = plan;
  const keyFields = match.on === 'fields' ? match.fields : [];
  const keyPlaces = keyFields.map((name) => plan.fields.findIndex(({ field }) => field === name) - width);
  const emails = keyFields.map(
    (name) => shape.columns.find((column) => column.name === name)?.format === 'email',
  );
  const keys = plan.external_keys.map((target) => keyStep(target, plan));
  const zoneOf = zoneStep(plan, shape);
  return {
    fields(cells, into, complaints) {
      const zone = zoneOf(cells);
      for (const step of steps) into.push(step(cells, zone, complaints));
    },
    metadata(cells, complaints) {
      const zone = zoneOf(cells);
      let members = '';
      for (const step of metadata) {
        const member = step(cells, zone, complaints);
        if (member !== '') members += members === '' ? member : `,${member}`;
      }
      return members === '' ? null : `{${members}}`;
    },
    key(values) {
      if (keyPlaces.length === 0) return null;
      return canonicalKey(
        keyPlaces.map((place) => values[values.length + place] ?? null),
        emails,
      );
    },
    externalKeys(cells, into, complaints) {
      const zone = zoneOf(cells);
      for (const step of keys) into.push(step(cells, zone, complaints));
    },
  };
}

/** The cells of a target joined and transformed, with its words translated. */
function textOf(target: FieldPlan | MetadataPlan | KeyPlan, plan: ReadPlan): Text {
  const { columns, join } = target;
  const place = columns[0] ?? 0;
  const single: (cells: readonly string[]) => string = plan.escaped
    ? (cells) => unguard(cells[place]!)
    : (cells) => cells[place]!;
  const several = (cells: readonly string[]): string =>
    columns
      .map((at) => (plan.escaped ? unguard(cells[at]!) : cells[at]!))
      .filter((cell) => cell !== '')
      .join(join);
  const gather = columns.length === 1 ? single : several;
  const transform = compileTransforms(target.transforms);
  const translate = target.values === undefined ? null : translation(target.values);
  if (transform === null && translate === null) return gather;
  return (cells, zone) => {
    const text = transform === null ? gather(cells) : transform(gather(cells), zone);
    return translate === null || typeof text !== 'string' ? text : translate(text);
  };
}

/** Words not listed pass as they are; the field's own check judges them. */
function translation(values: Readonly<Record<string, string>>): (text: string) => string {
  const exact = new Map(Object.entries(values));
  const loose = new Map(Object.entries(values).map(([from, to]) => [from.trim().toLowerCase(), to]));
  return (text) => exact.get(text) ?? loose.get(text.trim().toLowerCase()) ?? text;
}

/** Where the local times of a row are, as an IANA name. */
function zoneStep(plan: ReadPlan, shape: ResourceShape): (cells: readonly string[]) => string {
  const { zone, zone_field } = plan;
  const target = plan.fields.find(({ field }) => field === zone_field);
  if (target === undefined) return () => zone;
  const step = fieldStep(target, plan, shape);
  // What is wrong with the cell is told with its own field.
  return (cells) => (step(cells, zone, []) as string | null) ?? zone;
}

type FieldStep = (cells: readonly string[], zone: string, complaints: Complaint[]) => Cell;

function fieldStep(target: FieldPlan, plan: ReadPlan, shape: ResourceShape): FieldStep {
  const { constant } = target;
  if (constant !== undefined) return () => constant;
  const column = shape.columns.find(({ name }) => name === target.field)!;
  const place = target.columns[0]!;
  const text = textOf(target, plan);
  // What the number transform answers has a point, whatever the file uses.
  const plain = target.transforms.some((transform) => transform.do === 'number');
  const styles = plain ? { ...plan, decimal: 'point' as const } : plan;
  const convert = target.via === undefined ? compileConvert(column, styles) : viaConvert(target.via.email);
  const needed = requirement(column, plan);
  return (cells, zone, complaints) => {
    const given = text(cells, zone);
    const value = typeof given !== 'string' ? given : given === '' ? needed : convert(given, zone);
    if (!(value instanceof Refusal)) return value;
    complaints.push({ place, field: target.field, refusal: value });
    return null;
  };
}

/** A reference by natural key stays text, in the form in which it will be compared. */
function viaConvert(email: boolean): Convert {
  return email ? canonicalEmail : (text) => text.trim().normalize('NFC');
}

/** What an empty cell means: nothing, unless the field must be there. */
function requirement(column: ColumnShape, plan: ReadPlan): Refusal | null {
  if (column.required && plan.mode === 'create') return missing(column.name);
  if (plan.empty === 'clear' && !column.nullable && column.default === undefined && column.writable)
    return missing(column.name);
  return null;
}

/** The refusal for a required field without a value. */
export function missing(field: string): Refusal {
  return new Refusal('required', `${field} is required and the cell is empty.`, 'Fill the cell.');
}

type MetadataStep = (cells: readonly string[], zone: string, complaints: Complaint[]) => string;

/** One member of the metadata object as JSON text, empty when there is nothing to say. */
function metadataStep(target: MetadataPlan, plan: ReadPlan): MetadataStep {
  const key = JSON.stringify(target.key);
  if (target.constant !== undefined) {
    const member = `${key}:${JSON.stringify(target.constant)}`;
    return () => member;
  }
  const text = textOf(target, plan);
  // Null removes the key in a JSON merge patch.
  const empty = plan.empty === 'clear' ? `${key}:null` : '';
  return (cells, zone, complaints) => {
    const value = text(cells, zone);
    if (typeof value === 'string') return value === '' ? empty : `${key}:${JSON.stringify(value)}`;
    complaints.push({ place: target.columns[0]!, field: `metadata.${target.key}`, refusal: value });
    return '';
  };
}

const keyTooLong = new Refusal(
  'maxLength',
  `An external key has at most ${limits.key} characters.`,
  'Shorten it, or name another column.',
);

type KeyStep = (cells: readonly string[], zone: string, complaints: Complaint[]) => readonly string[];

function keyStep(target: KeyPlan, plan: ReadPlan): KeyStep {
  const text = textOf(target, plan);
  return (cells, zone, complaints) => {
    const value = text(cells, zone);
    if (value instanceof Refusal) {
      complaints.push({ place: target.columns[0]!, field: keyColumn(target.source), refusal: value });
      return [];
    }
    const keys = (target.several ? splitKeys(value) : [value]).map(canonicalText).filter((key) => key !== '');
    if (keys.some((key) => key.length > limits.key))
      complaints.push({ place: target.columns[0]!, field: keyColumn(target.source), refusal: keyTooLong });
    return keys.length > 1 ? [...new Set(keys)] : keys;
  };
}

/** How a column is called in a row's errors. */
export function columnName(plan: ReadPlan, place: number | null): string | null {
  if (place === null) return null;
  const name = tidyHeader(plan.header[place] ?? '');
  return name === '' ? `column ${place + 1}` : name;
}
