// From the one description of a record to everything a client sends and gets: the record itself,
// its create and update bodies, its page, its batch.

import { resolve, type Schema } from './schema.ts';
import type { ResourceDeclaration } from './source.ts';

const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });

/** The record with its shared columns in place: id and organization_id first, the others after its own. */
export function withStandardColumns(schema: Schema, columns: Record<string, Schema>, name: string): Schema {
  const { 'x-standard': standard, ...rest } = schema;
  if (standard === undefined) return schema;
  const properties: Record<string, Schema> = {};
  const take = (column: string): void => {
    const shared = columns[column];
    if (shared === undefined)
      throw new Error(`${name}: x-standard names "${column}", which columns.yaml lacks`);
    properties[column] = shared;
  };
  const first = standard.filter((column) => ['id', 'organization_id'].includes(column));
  for (const column of first) take(column);
  Object.assign(properties, schema.properties);
  for (const column of standard) if (!first.includes(column)) take(column);
  return { ...rest, properties };
}

/** True when clients may write the column. */
export function isWritable(column: Schema): boolean {
  return !column.readOnly && (column.writeOnly === true || !isHidden(column));
}

/** True when the column exists in the table but in no answer. */
export function isHidden(column: Schema): boolean {
  return column['x-internal'] === true || column['x-secret'] === true || column.writeOnly === true;
}

function pick(record: Schema, keep: (column: Schema) => boolean): [string, Schema][] {
  return Object.entries(record.properties ?? {}).filter(([, column]) => keep(column));
}

/** The columns as clients of one schema see them: notes for the server and the generator left out. */
function publicColumn(column: Schema, drop: ('default' | 'readOnly')[]): Schema {
  const { 'x-csv': _csv, 'x-csv-via': _via, ...kept } = column;
  for (const key of drop) delete kept[key];
  return kept;
}

/** The record as answers hold it: every readable column, always. */
export function answeredRecord(record: Schema): Schema {
  const columns = pick(record, (column) => !isHidden(column));
  return {
    type: 'object',
    description: record.description ?? '',
    additionalProperties: false,
    required: columns.map(([name]) => name),
    properties: Object.fromEntries(
      columns.map(([name, column]) => [name, publicColumn(column, ['default'])]),
    ),
  };
}

/** The body that creates a record. */
export function createBody(record: Schema, noun: string): Schema {
  const columns = pick(record, isWritable);
  return {
    type: 'object',
    description: `What you may say about a new ${noun}`,
    additionalProperties: false,
    ...(record.minProperties !== undefined && { minProperties: record.minProperties }),
    ...(record.required?.length && { required: record.required }),
    properties: Object.fromEntries(columns.map(([name, column]) => [name, publicColumn(column, [])])),
  };
}

/** The body that changes a record: only what is named changes, null empties a column. */
export function updateBody(record: Schema, noun: string): Schema {
  const columns = pick(record, (column) => isWritable(column) && !column['x-immutable']);
  return {
    type: 'object',
    description: `What you may change of ${article(noun)}; columns you leave out stay as they are`,
    additionalProperties: false,
    minProperties: 1,
    properties: Object.fromEntries(
      columns.map(([name, column]) => [name, publicColumn(column, ['default'])]),
    ),
  };
}

function pageOf(schema: string, nouns: string): Schema {
  return {
    type: 'object',
    description: `One page of ${nouns}`,
    additionalProperties: false,
    required: ['items', 'next_cursor'],
    properties: {
      items: { type: 'array', description: `The ${nouns} of this page`, items: ref(schema) },
      next_cursor: {
        type: ['string', 'null'],
        description: 'Send it as `cursor` for the next page; null at the end',
        examples: [null],
      },
    },
  };
}

const ifMatch: Schema = {
  type: 'string',
  pattern: '^(\\*|"[0-9]+")$',
  description: 'The ETag you have read; the item is refused when the record has changed since',
  examples: ['"3"'],
};

const recordId: Schema = {
  type: 'string',
  format: 'uuid',
  description: 'The record',
  examples: ['01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10'],
};

function batchRequest(schema: string, nouns: string): Schema {
  const step = (
    description: string,
    actions: string[],
    rest: Record<string, Schema>,
    required: string[],
  ) => ({
    type: 'object',
    description,
    additionalProperties: false,
    required: ['action', ...required],
    properties: {
      action: { type: 'string', enum: actions, description: 'What to do' },
      ...rest,
    },
  });
  const data = (name: string): Schema => ({ ...ref(name), 'x-validated-by': 'item' });
  return {
    type: 'object',
    description: `Up to 500 changes of ${nouns}, done in this order, each for itself`,
    additionalProperties: false,
    required: ['operations'],
    properties: {
      operations: {
        type: 'array',
        minItems: 1,
        maxItems: 500,
        description: 'The changes',
        items: {
          'x-tag': 'action',
          oneOf: [
            step('Create one', ['create'], { data: data(`${schema}Create`) }, ['data']),
            step(
              'Change one',
              ['update'],
              { id: recordId, if_match: ifMatch, data: data(`${schema}Update`) },
              ['id', 'data'],
            ),
            step('Delete or restore one', ['delete', 'restore'], { id: recordId, if_match: ifMatch }, ['id']),
          ],
        },
      },
    },
  };
}

function batchResult(schema: string, nouns: string): Schema {
  return {
    type: 'object',
    description: `What became of each change of ${nouns}, in the order of the request`,
    additionalProperties: false,
    required: ['results'],
    properties: {
      results: {
        type: 'array',
        description: 'One result an operation',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['status'],
          properties: {
            status: {
              type: 'integer',
              description: 'The HTTP status this change would have had alone',
              examples: [201],
            },
            data: { ...ref(schema), description: 'The record as it is now' },
            problem: { ...ref('Problem'), description: 'Why the change was refused' },
          },
        },
      },
    },
  };
}

/** `a contact`, `an import`. */
export function article(noun: string): string {
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Every schema that follows from a resource's record, by name. */
export function derivedSchemas(resource: ResourceDeclaration, record: Schema): Record<string, Schema> {
  const { schema, operations } = resource;
  const noun = nounOf(resource);
  const nouns = nounsOf(resource);
  return {
    [schema]: answeredRecord(record),
    ...(operations.includes('create') && { [`${schema}Create`]: createBody(record, noun) }),
    ...(operations.includes('update') && { [`${schema}Update`]: updateBody(record, noun) }),
    ...(operations.includes('list') && { [`${schema}Page`]: pageOf(schema, nouns) }),
    ...(operations.includes('batch') && {
      [`${schema}BatchRequest`]: batchRequest(schema, nouns),
      [`${schema}BatchResult`]: batchResult(schema, nouns),
    }),
  };
}

/** The resource's name in sentences: `audit entry`, `contact interaction`. */
export function nounOf(resource: ResourceDeclaration): string {
  return resource.noun ?? resource.singular.replaceAll('_', ' ');
}

/** The plural of the resource's name in sentences. */
export function nounsOf(resource: ResourceDeclaration): string {
  return resource.nouns ?? resource.name.replaceAll('_', ' ');
}

/** The column's schema with references resolved, or an error that names the file to look at. */
export function columnOf(
  record: Schema,
  column: string,
  where: string,
  schemas: Record<string, Schema>,
): Schema {
  const schema = record.properties?.[column];
  if (schema === undefined) throw new Error(`${where} names the column "${column}", which its schema lacks`);
  return resolve(schema, schemas);
}
