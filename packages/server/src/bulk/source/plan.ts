import type { ResourceShape } from '../../generated/resources.ts';
import { keySource } from '../../lib/external-keys.ts';
import { isOwnColumn } from '../csv/guard.ts';
import { autoTargets } from './automatic.ts';
import { Columns, duplicateColumns } from './columns.ts';
import { compileConvert } from './convert.ts';
import type { Draft, Shapes, Target } from './draft.ts';
import { type Fault, SourceError } from './fault.ts';
import { nearest } from './header.ts';
import type { Mapping } from './mapping.ts';
import { planMatch, statedKey } from './match.ts';
import type { MappedTransform } from './named-transform.ts';
import { Refusal } from './refusal.ts';
import { planStyles } from './styles.ts';
import type {
  Cell,
  FieldPlan,
  Inspection,
  KeyPlan,
  MetadataPlan,
  PlanOptions,
  ReadPlan,
  Styles,
  Transform,
} from './types.ts';

/**
 * Settles how every row will be read: by the mapping, or without one by header names and aliases.
 * @throws SourceError with all faults: unknown, missing and duplicate columns, ambiguous dates and numbers,
 *   keys that do not identify, required fields that nothing fills
 */
export function buildPlan(
  inspection: Inspection,
  mapping: Mapping | null,
  options: PlanOptions,
  shape: ResourceShape,
  shapes: Shapes,
): ReadPlan {
  const columns = new Columns(inspection.header);
  const draft: Draft = { inspection, shape, shapes, options, columns, faults: [], ignored: [], warnings: [] };
  const stated = statedKey(draft);
  const found = mapping === null ? autoTargets(draft) : mappedTargets(draft, mapping);
  const without = withheldFields(draft);
  const targets = [
    ...found.filter(({ target }) => target !== stated?.target && !without.has(target)),
    ...(stated === null ? [] : [stated]),
  ];
  const rest = restOfColumns(draft, mapping);
  const styles = planStyles(draft, targets);
  const { fields: fieldTargets, metadata: metadataTargets, keys: keyTargets } = byKind(targets);
  const fields = fieldTargets.map((target) => fieldPlan(draft, target, styles));
  const metadata = [...metadataTargets.map((target) => metadataPlan(target, styles)), ...rest];
  const external_keys = keyTargets.map((target) => keyPlan(draft, target, styles));
  checkTargets(draft, targets, metadata);
  const sources = external_keys.map(({ source }) => source);
  const mapped = mapping !== null && options.match_on === undefined ? sources[0] : undefined;
  const match = planMatch(draft, {
    fields: fields.map(({ field }) => field),
    sources,
    preferred: stated === null ? mapped : keySource(stated.target)!,
  });
  if (draft.faults.length > 0) throw new SourceError('validation_failed', draft.faults);
  return {
    version: 1,
    resource: shape.name,
    mode: options.mode ?? 'upsert',
    empty: options.empty ?? 'keep',
    compression: inspection.compression,
    dialect: inspection.dialect,
    escaped: inspection.escaped,
    ...styles,
    header: inspection.header,
    has_header: inspection.has_header,
    fields,
    metadata,
    match,
    external_keys,
    ignored: draft.ignored,
    warnings: [...inspection.warnings, ...draft.warnings],
  };
}

function byKind(targets: readonly Target[]) {
  const isKey = ({ target }: Target) => keySource(target) !== null;
  const isMetadata = ({ target }: Target) => target.startsWith('metadata.');
  return {
    fields: targets.filter((one) => !isKey(one) && !isMetadata(one)),
    metadata: targets.filter(isMetadata),
    keys: targets.filter(isKey),
  };
}

function mappedTargets(draft: Draft, mapping: Mapping): Target[] {
  const targets: Target[] = [];
  for (const [target, field] of mapping.fields) {
    const at = mapping.place(['fields', target]);
    const places: number[] = [];
    for (const name of field.columns) {
      const place = draft.columns.find(name);
      if (typeof place === 'number') places.push(place);
      else draft.faults.push({ ...place, ...at });
    }
    targets.push({ ...field, target, places, ...(at === undefined ? {} : { at }) });
  }
  for (const name of mapping.ignore) {
    // Several columns of one name may be ignored together: none of them is read.
    const places = draft.columns.names.flatMap((known, i) => (known === name.trim() ? [i] : []));
    if (places.length === 0)
      draft.warnings.push(`The mapping ignores "${name}", which the file does not have.`);
    for (const place of places) {
      draft.columns.use(place);
      draft.ignored.push({ column: name, why: 'the mapping says so' });
    }
  }
  return targets;
}

/** Fields that this pass leaves alone; their columns are read all the same, so that none is unknown. */
function withheldFields({ options, shape, faults }: Draft): ReadonlySet<string> {
  const without = new Set(options.without ?? []);
  for (const name of without)
    if (!shape.columns.some((column) => column.name === name))
      faults.push({
        rule: 'unknown_field',
        message: `${shape.name} has no field "${name}" to leave alone.`,
        fix: 'Correct the name under without.',
      });
  return without;
}

/** Columns that nothing has claimed: refused, left out, or kept under metadata, as asked. */
function restOfColumns(draft: Draft, mapping: Mapping | null): MetadataPlan[] {
  const unused = draft.columns.unused();
  draft.ignored.push(
    ...draft.columns.names.filter(isOwnColumn).map((column) => ({ column, why: 'added by an earlier run' })),
  );
  const choice = mapping?.rest ? 'metadata' : (draft.options.unknown ?? 'error');
  if (choice === 'error') draft.faults.push(...unused.map((place) => unknownColumn(draft, place)));
  if (choice === 'ignore') {
    draft.ignored.push(
      ...unused.map((place) => ({ column: draft.columns.names[place]!, why: 'matches no field' })),
    );
  }
  if (choice !== 'metadata') return [];
  if (!draft.shape.columns.some(({ name, writable }) => name === 'metadata' && writable)) {
    draft.faults.push({
      rule: 'metadata',
      message: `${draft.shape.name} have no metadata to keep other columns in.`,
      fix: 'Map or ignore them: --ignore-unknown.',
    });
    return [];
  }
  return unused.flatMap((place) => {
    const key = draft.columns.names[place]!;
    if (key !== '') return [{ key, columns: [place], join: ' ', transforms: [] }];
    draft.ignored.push({ column: draft.columns.label(place), why: 'it has no name' });
    return [];
  });
}

function unknownColumn({ columns, shape, inspection }: Draft, place: number): Fault {
  const names = shape.columns.filter(({ writable }) => writable).map(({ name }) => name);
  const near = nearest(columns.names[place]!, names);
  const hint = near === null ? '' : `Did you mean "${near}"? `;
  return {
    rule: 'unknown_column',
    message: `Column ${place + 1}, ${columns.label(place)}, matches no field of ${shape.name}.`,
    fix: `${hint}Map it in a mapping file (--suggest-mapping writes one), leave such columns out with --ignore-unknown, or keep them with --rest-to-metadata.`,
    line: inspection.header_line,
    column: place + 1,
  };
}

function fieldPlan(draft: Draft, target: Target, styles: Styles): FieldPlan {
  const column = draft.shape.columns.find(({ name }) => name === target.target)!;
  return {
    field: target.target,
    kind: column.kind,
    columns: target.places,
    join: target.join,
    transforms: settle(target.transforms, styles),
    ...(target.values === undefined ? {} : { values: target.values }),
    ...(target.constant === undefined ? {} : { constant: constantOf(draft, target, styles) }),
    ...(target.via === undefined ? {} : { via: viaOf(draft, target) }),
  };
}

function metadataPlan(target: Target, styles: Styles): MetadataPlan {
  return {
    key: target.target.slice('metadata.'.length),
    columns: target.places,
    join: target.join,
    transforms: settle(target.transforms, styles),
    ...(target.values === undefined ? {} : { values: target.values }),
    ...(target.constant === undefined ? {} : { constant: target.constant }),
  };
}

function keyPlan({ columns }: Draft, target: Target, styles: Styles): KeyPlan {
  return {
    source: keySource(target.target)!,
    several: target.places.length === 1 && keySource(columns.names[target.places[0]!]!) !== null,
    columns: target.places,
    join: target.join,
    transforms: settle(target.transforms, styles),
    ...(target.values === undefined ? {} : { values: target.values }),
  };
}

/** What a transform leaves open is what the file was found to use. */
function settle(transforms: readonly MappedTransform[], styles: Styles): Transform[] {
  return transforms.map((transform) => {
    if (transform.do === 'number') return { ...transform, decimal: transform.decimal ?? styles.decimal };
    return transform;
  });
}

function constantOf(draft: Draft, target: Target, styles: Styles): Cell {
  const column = draft.shape.columns.find(({ name }) => name === target.target)!;
  if (target.constant === '') return null;
  const value = compileConvert(column, styles)(target.constant!, styles.zone);
  if (!(value instanceof Refusal)) return value;
  draft.faults.push({
    rule: value.rule,
    message: `The constant for ${target.target}: ${value.message}`,
    fix: value.fix,
    ...target.at,
  });
  return null;
}

/** A reference is looked up by a natural key, by a part of one where that names one record alone, or by a key of a source. */
function viaOf(draft: Draft, target: Target): NonNullable<FieldPlan['via']> {
  const { resource, field } = target.via!;
  const other = draft.shapes[resource];
  const keys = [...new Set(other?.naturalKeys.flat() ?? [])].filter(
    (name) => other!.columns.find((column) => column.name === name)?.kind === 'string',
  );
  if (!keys.includes(field) && keySource(field) === null) {
    const ways = [...keys.map((key) => `${resource}.${key}`), `${resource}.external_keys.<source>`];
    draft.faults.push({
      rule: 'via',
      message: `${resource}.${field} does not identify one record.`,
      fix: `Use ${ways.join(' or ')}.`,
      ...target.at,
    });
  }
  const format = other?.columns.find(({ name }) => name === field)?.format;
  return { resource, field, email: format === 'email' };
}

function checkTargets(draft: Draft, targets: readonly Target[], metadata: readonly MetadataPlan[]): void {
  const keys = new Map<string, number>();
  for (const { key, columns } of metadata) {
    const before = keys.get(key);
    if (before !== undefined) draft.faults.push(duplicateColumns(key, [before, columns[0] ?? before]));
    keys.set(key, columns[0] ?? -1);
  }
  if ((draft.options.mode ?? 'upsert') !== 'create') return;
  for (const { name, required } of draft.shape.columns) {
    if (!required || targets.some(({ target }) => target === name)) continue;
    draft.faults.push({
      rule: 'required',
      message: `${draft.shape.name} need ${name}, and no column fills it.`,
      fix: 'Map a column to it, or give a constant in a mapping file.',
    });
  }
}
