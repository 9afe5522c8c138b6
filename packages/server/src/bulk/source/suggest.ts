import { stringify } from 'yaml';
import type { ColumnShape, ResourceShape } from '../../generated/resources.ts';
import { keyColumn, keySource } from '../../lib/external-keys.ts';
import { isOwnColumn } from '../csv/guard.ts';
import { nearest, normalizeHeader, tidyHeader } from './header.ts';
import { type NamedField, namedBy } from './named.ts';
import type { ColumnGuess, Inspection } from './types.ts';

/**
 * A mapping file that runs as it is, with comments on what was found: columns that name a field are mapped to it,
 * words near an allowed one are translated, all others are kept under metadata. Where no natural key is filled, a
 * column that identifies rows becomes the external key.
 * @param source the name under which external keys are kept
 */
export function suggestMapping(inspection: Inspection, shape: ResourceShape, source = 'file'): string {
  const taken = new Map<string, string>();
  const doubled = repeated(inspection.columns.map(({ name }) => tidyHeader(name)));
  const byId = new Set(
    inspection.columns.flatMap((column) => {
      const named = namedBy(column, shape);
      return named !== null && 'field' in named && named.via === undefined ? [named.field.name] : [];
    }),
  );
  const fields: string[] = [];
  const ignored: string[] = [];
  for (const column of inspection.columns) {
    const name = tidyHeader(column.name);
    if (name === '' || isOwnColumn(name)) continue;
    if (doubled.has(name)) {
      if (!ignored.some((line) => line.includes(` ${scalar(name)} `))) {
        ignored.push(
          `  - ${scalar(name)} # several columns bear this name: rename them in the file to map one`,
        );
      }
      continue;
    }
    const named = namedBy(column, shape);
    if (named !== null && 'choices' in named) {
      const what = `  # ${scalar(name)} ${named.why}; choose one:`;
      fields.push(what, ...named.choices.map((choice) => `  # ${choice}`));
      fields.push(...metadataLines(null, column, name, taken, shape));
      continue;
    }
    const field = named?.field ?? null;
    if (keySource(name) !== null) {
      taken.set(name, name);
      fields.push(`  ${name}: ${name} # ${examples(column)}`);
    } else if (field !== null && !field.writable)
      ignored.push(`  - ${scalar(name)} # ${field.name} is read-only`);
    else if (field !== null && !taken.has(field.name) && !(named?.via && byId.has(field.name))) {
      taken.set(field.name, name);
      fields.push(...fieldLines(named!, column, name));
    } else fields.push(...metadataLines(field, column, name, taken, shape));
  }
  return [
    `# How ${shape.name} are made of the columns of this file. Edit and pass it with --mapping.`,
    'version: 1',
    `resource: ${shape.name}`,
    ...(inspection.has_header ? [] : ['header: false # the first line is a row']),
    'fields:',
    ...fields,
    ...externalKey(inspection, shape, taken, source),
    ...(ignored.length === 0 ? [] : ['ignore:', ...ignored]),
    ...unfilled(shape, taken),
    '',
  ].join('\n');
}

function fieldLines({ field, via }: NamedField, column: ColumnGuess, name: string): string[] {
  const transforms = field.kind === 'decimal' && column.decorated_numbers ? ['number'] : [];
  const values = field.enum === undefined ? null : translations(field.enum, column);
  const comment = `  # ${examples(column)}`;
  if (via !== undefined) {
    const key = `${via.resource}.${via.field}`;
    return [comment, `  ${field.name}:`, `    column: ${scalar(name)}`, `    via: ${key}`];
  }
  if (values === null && transforms.length === 0) return [comment, `  ${field.name}: ${scalar(name)}`];
  return [
    comment,
    `  ${field.name}:`,
    `    column: ${scalar(name)}`,
    ...(transforms.length === 0 ? [] : [`    transforms: [${transforms.join(', ')}]`]),
    ...(values ?? []),
  ];
}

/** The file's words for an enum: those that name one are translated, the rest is listed for a person to decide. */
function translations(words: readonly string[], column: ColumnGuess): string[] | null {
  const strange = column.samples.filter((sample) => !words.includes(sample));
  if (strange.length === 0) return null;
  const lines = strange.map((sample) => {
    const sure = words.find((word) => normalizeHeader(word) === normalizeHeader(sample));
    if (sure !== undefined) return `      ${scalar(sample)}: ${sure}`;
    const near =
      words.find((word) => normalizeHeader(word).includes(normalizeHeader(sample))) ?? nearest(sample, words);
    return `      # ${scalar(sample)}: ${near ?? words[0]}`;
  });
  const sure = lines.some((line) => !line.startsWith('      #'));
  const head = `    ${sure ? '' : '# '}values: # allowed: ${words.join(', ')}; rows with other words are rejected`;
  return [head, ...lines];
}

function metadataLines(
  field: ColumnShape | null,
  column: ColumnGuess,
  name: string,
  taken: ReadonlyMap<string, string>,
  shape: ResourceShape,
): string[] {
  const near = nearest(
    name,
    shape.columns.filter(({ writable }) => writable).map((one) => one.name),
  );
  const why =
    field !== null
      ? `${field.name} is filled by ${scalar(taken.get(field.name) ?? 'a column of ids')}`
      : `no field of this name${near === null ? '' : `; is it ${near}?`}`;
  return [`  # ${why}; ${examples(column)}`, `  ${scalar(`metadata.${name}`)}: ${scalar(name)}`];
}

/** Rows need something to be recognised by when the file comes again: a column like an id, else the first distinct. */
function externalKey(
  { columns }: Inspection,
  shape: ResourceShape,
  taken: ReadonlyMap<string, string>,
  source: string,
): string[] {
  if ([...taken.keys()].some((name) => keySource(name) !== null)) return [];
  if (shape.naturalKeys.some((key) => key.every((name) => taken.has(name)))) return [];
  const distinct = columns.filter((column) => column.distinct && !isOwnColumn(column.name));
  const chosen =
    distinct.find(({ name }) => /(?:id|key|code|number|no|guid)$/i.test(name.trim())) ?? distinct[0];
  if (chosen === undefined) {
    return ['  # No natural key is filled, and no column is different in every row: use --mode create.'];
  }
  const name = tidyHeader(chosen.name);
  return [
    '  # No natural key is filled. This column is different in every sampled row; rows are recognised by it',
    '  # when the file is imported again.',
    `  ${keyColumn(source)}: ${scalar(name)}`,
  ];
}

/** Fields that nothing fills, as comments to start from. */
function unfilled(shape: ResourceShape, taken: ReadonlyMap<string, string>): string[] {
  const open = shape.columns.filter(
    ({ name, writable, kind }) => writable && kind !== 'json' && !taken.has(name),
  );
  const needed = open.filter(({ required }) => required).map(({ name }) => name);
  return [
    ...(needed.length === 0 ? [] : [`# Required for new rows and not filled: ${needed.join(', ')}.`]),
    ...(open.length === 0 ? [] : [`# Not filled: ${open.map(({ name }) => name).join(', ')}.`]),
  ];
}

function examples({ samples }: ColumnGuess): string {
  if (samples.length === 0) return 'empty in the sample';
  return `for example ${samples
    .slice(0, 3)
    .map((sample) => JSON.stringify(sample.slice(0, 40)))
    .join(', ')}`;
}

function repeated(names: readonly string[]): Set<string> {
  return new Set(names.filter((name, i) => names.indexOf(name) !== i));
}

/** A text as YAML would read it back, on one line. */
function scalar(text: string): string {
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();
}
