import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { type Document, isMap, isNode, LineCounter, parseDocument, stringify } from 'yaml';
import type { ResourceShape } from '../../generated/resources.ts';
import { keySource } from '../../lib/external-keys.ts';
import { type Fault, SourceError } from './fault.ts';
import { nearest } from './header.ts';
import { mappingSchema } from './mapping-schema.ts';
import { type MappedTransform, transformOf } from './named-transform.ts';
import { compilePattern } from './pattern.ts';

/** How one field is made, as the mapping file says it. */
export interface MappedField {
  readonly columns: readonly string[];
  readonly join: string;
  readonly constant?: string;
  readonly transforms: readonly MappedTransform[];
  readonly values?: Readonly<Record<string, string>>;
  readonly via?: { readonly resource: string; readonly field: string };
}

/** A mapping file, checked against its schema and the fields of its resource; its columns are not looked up yet. */
export interface Mapping {
  /** Targets in file order: a field's name, `metadata.<key>` or `external_keys.<source>`. */
  readonly fields: ReadonlyMap<string, MappedField>;
  readonly rest: boolean;
  /** What it says of the file: whether its first line names the columns. */
  readonly header?: boolean;
  readonly ignore: readonly string[];
  /** Where a target or section stands in the mapping file, for later errors. */
  readonly place: (path: readonly string[]) => { line: number; column: number } | undefined;
}

const longest = 1_048_576;
let compiled: ReturnType<Ajv2020['compile']> | undefined;

/**
 * Reads a mapping file (YAML, `version: 1`):
 *
 *   version: 1
 *   fields:
 *     first_name: First Name                              # a column
 *     email: { column: E-mail, transforms: [trim, lower] }
 *     bio: { columns: [About, More], join: " " }          # several columns
 *     status: { column: Rating, values: { Hot: hot_lead } }
 *     contact_type: { constant: target }
 *     contact_id: { column: Email, via: contacts.email }  # another record, by its natural key or a part of it
 *     event_id: { column: Event, via: events.external_keys.fosdem }   # by its key in a source system
 *     metadata.city: City
 *     external_keys.legislators: bioguide                 # the key of a source system
 *   header: false                                         # the first line is a row; columns are column_1, column_2 …
 *   metadata: rest                                        # all other columns
 *   ignore: [Fax]
 *
 * @throws SourceError with line and column of every fault
 */
export function parseMapping(yaml: string, shape: ResourceShape): Mapping {
  if (yaml.length > longest)
    throw refuse([fault('mapping_syntax', 'The mapping file is longer than 1 MB.', 'Shorten it.')]);
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, uniqueKeys: true });
  if (document.errors.length > 0) {
    throw refuse(
      document.errors.map((error) => {
        const place = counter.linePos(error.pos[0]);
        const message = error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '');
        return {
          ...fault('mapping_syntax', `Mapping file: ${message}.`, 'Correct the YAML.'),
          line: place.line,
          column: place.col,
        };
      }),
    );
  }
  const place = placeIn(document, counter);
  const value: unknown = toPlain(document);
  compiled ??= new Ajv2020({ allErrors: true, strict: false, verbose: true }).compile(mappingSchema);
  if (!compiled(value)) throw refuse(schemaFaults(compiled.errors ?? [], place));
  const mapping = build(value as MappingFile, place);
  const faults = fieldFaults(value as MappingFile, mapping, shape, place);
  if (faults.length > 0) throw refuse(faults);
  return mapping;
}

/** The same of a mapping that came as data: faults name the places that it would have in a file. */
export const mappingOf = (value: object, shape: ResourceShape): Mapping =>
  parseMapping(stringify(value), shape);

interface MappingFile {
  readonly resource?: string;
  readonly fields: Readonly<Record<string, string | FileField>>;
  readonly metadata?: 'rest';
  readonly header?: boolean;
  readonly ignore?: readonly string[];
}

interface FileField {
  readonly column?: string;
  readonly columns?: readonly string[];
  readonly join?: string;
  readonly constant?: string | number | boolean;
  readonly transforms?: readonly (string | Readonly<Record<string, unknown>>)[];
  readonly values?: Readonly<Record<string, string | number | boolean>>;
  readonly via?: string;
}

/** Aliases are counted while they are resolved, so that a small file cannot unfold into a large one. */
function toPlain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw refuse([
      fault('mapping_syntax', `Mapping file: ${message}.`, 'Write the values out instead of using aliases.'),
    ]);
  }
}

function build(file: MappingFile, place: Mapping['place']): Mapping {
  return {
    fields: new Map(Object.entries(file.fields).map(([target, spec]) => [target, mappedField(spec)])),
    rest: file.metadata === 'rest',
    ignore: file.ignore ?? [],
    ...(file.header === undefined ? {} : { header: file.header }),
    place,
  };
}

function mappedField(spec: string | FileField): MappedField {
  if (typeof spec === 'string') return { columns: [spec], join: ' ', transforms: [] };
  const [, resource, field] = /^(\w+)\.(.+)$/.exec(spec.via ?? '') ?? [];
  const values = spec.values && Object.entries(spec.values).map(([from, to]) => [from, String(to)] as const);
  return {
    columns: spec.columns ?? (spec.column === undefined ? [] : [spec.column]),
    join: spec.join ?? ' ',
    transforms: (spec.transforms ?? []).map(transformOf),
    ...(spec.constant === undefined ? {} : { constant: String(spec.constant) }),
    ...(values === undefined ? {} : { values: Object.fromEntries(values) }),
    ...(resource === undefined || field === undefined ? {} : { via: { resource, field } }),
  };
}

function fieldFaults(
  file: MappingFile,
  mapping: Mapping,
  shape: ResourceShape,
  place: Mapping['place'],
): Fault[] {
  const faults: Fault[] = [];
  const add = (path: readonly string[], rule: string, message: string, fix: string): void => {
    faults.push({ rule, message, fix, ...place(path) });
  };
  if (file.resource !== undefined && file.resource !== shape.name) {
    add(
      ['resource'],
      'resource',
      `This mapping is for ${file.resource}, not ${shape.name}.`,
      `Use it with ${file.resource}, or write one for ${shape.name}.`,
    );
  }
  const targets = shape.columns
    .filter((column) => column.writable || column.name === 'id')
    .map(({ name }) => name);
  for (const [target, field] of mapping.fields) {
    const path = ['fields', target];
    const source = keySource(target);
    if (source !== null || (target.startsWith('metadata.') && targets.includes('metadata'))) {
      if (field.via !== undefined)
        add(path, 'via', `${target} cannot hold a reference.`, 'Map a reference field, or drop via.');
      if (source !== null && field.constant !== undefined)
        add(path, 'constant', `${target} would be the same in every row.`, 'Name the column of the key.');
    } else if (!targets.includes(target)) {
      const near = nearest(target, targets);
      add(
        path,
        'unknown_field',
        `${shape.name} has no field "${target}" that an import may write.`,
        near === null ? `Fields: ${targets.join(', ')}.` : `Did you mean "${near}"?`,
      );
    } else if (
      field.via !== undefined &&
      shape.columns.find(({ name }) => name === target)?.references !== field.via.resource
    ) {
      add(
        path,
        'via',
        `${target} does not refer to ${field.via.resource}.`,
        'Name the resource that the field refers to.',
      );
    }
    for (const transform of field.transforms) {
      const refused = transform.do === 'replace' ? compilePattern(transform.pattern) : null;
      if (typeof refused === 'string' && transform.do === 'replace') {
        add(
          [...path, 'transforms'],
          'pattern',
          `The pattern ${JSON.stringify(transform.pattern)} is refused: ${refused}.`,
          'Use a simpler pattern, or several replace steps.',
        );
      }
    }
  }
  return faults;
}

function schemaFaults(errors: readonly ErrorObject[], place: Mapping['place']): Fault[] {
  // A failed choice reports every branch that it tried: only the faults deepest inside say what is meant.
  const choices = ['anyOf', 'oneOf'];
  const deepest = errors.filter(
    ({ instancePath, keyword }) =>
      !errors.some((other) => other.instancePath.startsWith(`${instancePath}/`)) &&
      !(
        choices.includes(keyword) &&
        errors.some((other) => other.instancePath === instancePath && !choices.includes(other.keyword))
      ),
  );
  const faults = new Map<string, Fault>();
  for (const error of deepest) {
    const path = error.instancePath
      .split('/')
      .slice(1)
      .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
    const extra = extraKey(error);
    const where = extra === undefined ? path : [...path, extra];
    const message = schemaMessage(error, path, extra);
    const key = path.at(-2) === 'transforms' ? error.instancePath : `${where.join('/')} ${error.keyword}`;
    if (!faults.has(key))
      faults.set(key, {
        ...fault(
          'mapping_schema',
          `Mapping file: ${message}.`,
          'See the example that --suggest-mapping prints.',
        ),
        ...place(where),
      });
  }
  return [...faults.values()].slice(0, 20);
}

function schemaMessage(error: ErrorObject, path: readonly string[], extra: string | undefined): string {
  const where = path.join('.');
  if (path.at(-2) === 'transforms') return `${where} is no transform that is known, or its options are wrong`;
  if (extra !== undefined) return `"${extra}" is no known key${where === '' ? '' : ` of ${where}`}`;
  return `${where || 'the file'} ${error.message}`;
}

function extraKey(error: ErrorObject): string | undefined {
  const extra: unknown = error.params.additionalProperty;
  return typeof extra === 'string' ? extra : undefined;
}

/** Line and column of the nearest node on a path: of its key where it has one. */
function placeIn(document: Document, counter: LineCounter): Mapping['place'] {
  return (path) => {
    for (let length = path.length; length >= 0; length -= 1) {
      const parent = length === 0 ? undefined : document.getIn(path.slice(0, length - 1), true);
      const pair = isMap(parent)
        ? parent.items.find(({ key }) => String(key) === path[length - 1])
        : undefined;
      const node = pair === undefined ? document.getIn(path.slice(0, length), true) : pair.key;
      if (isNode(node) && node.range) {
        const { line, col } = counter.linePos(node.range[0]);
        return { line, column: col };
      }
    }
    return undefined;
  };
}

function fault(rule: string, message: string, fix: string): Fault {
  return { rule, message, fix };
}

function refuse(faults: readonly Fault[]): SourceError {
  return new SourceError('validation_failed', faults);
}
