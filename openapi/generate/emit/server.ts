// The server's generated part: operation and resource records, errors, scopes, table types.

import { type Column, type Model, type Operation, pascal, type Resource } from '../model.ts';
import { type Schema, typesOf } from '../schema.ts';
import {
  comment,
  declaration,
  inputDeclaration,
  inputName,
  key,
  literal,
  ownParameters,
  typeOf,
} from '../types.ts';
import { banner } from './sdk.ts';

function list(values: readonly string[]): string {
  return `[${values.map(literal).join(', ')}]`;
}

/** A value as TypeScript source on one line. */
export function code(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(code).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const members = Object.entries(value).map(([name, entry]) => `${key(name)}: ${code(entry)}`);
    return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
  }
  return literal(value);
}

function operationRecord(operation: Operation): string {
  const members = [
    `id: '${operation.id}'`,
    `method: '${operation.method}'`,
    `path: '${operation.path}'`,
    `scopes: ${operation.scopes === null ? 'null' : list(operation.scopes)}`,
    `body: ${literal(operation.body)}`,
    `bodyRequired: ${operation.bodyRequired}`,
    `success: ${operation.success}`,
    `answer: '${operation.answer}'`,
    `transaction: '${operation.transaction}'`,
    `idempotent: ${operation.idempotent}`,
    `secret: ${operation.secret}`,
    `etag: ${operation.etag}`,
    ...(operation.resource ? [`resource: '${operation.resource}'`] : []),
    ...(operation.standard ? [`standard: '${operation.standard}'`] : []),
    ...(operation.nested ? [`nested: '${operation.nested}'`] : []),
    ...(operation.resourceScope ? [`resourceScope: '${operation.resourceScope}'`] : []),
    ...(operation.inactive ? ['inactive: true'] : []),
    `codes: ${list(operation.codes)}`,
  ];
  return `  '${operation.id}': {\n${members.map((one) => `    ${one},\n`).join('')}  },\n`;
}

const operationInterface = `export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With \`{names}\`, for example /api/v1/contacts/{id}. */
  readonly path: string;
  /** null: no token needed; empty: any signed-in caller. */
  readonly scopes: readonly string[] | null;
  readonly body: 'json' | 'stream' | null;
  /** False when the body may be left out; an absent one is as good as {}. */
  readonly bodyRequired: boolean;
  /** The status of success. */
  readonly success: number;
  readonly answer: 'json' | 'stream' | 'none';
  /** The transaction the handler runs in. */
  readonly transaction: 'read' | 'write' | 'none';
  /** Takes an Idempotency-Key. */
  readonly idempotent: boolean;
  /** The answer holds a secret: stored answers are encrypted and short-lived, logs leave it out. */
  readonly secret: boolean;
  /** Answers an ETag or takes If-Match. */
  readonly etag: boolean;
  readonly resource?: string;
  readonly standard?: 'list' | 'get' | 'create' | 'update' | 'delete' | 'restore' | 'batch';
  /** Of a nested list: the column that the path's id stands in. */
  readonly nested?: string;
  /** The caller also needs this scope of the resource that the body names in \`resource\`. */
  readonly resourceScope?: 'read' | 'write';
  /** An owner may call it in an organisation that was deactivated. */
  readonly inactive?: boolean;
  /** Every error code it can answer. */
  readonly codes: readonly ErrorCode[];
}
`;

function operationTypes(operation: Operation, names: Set<string>): string {
  const path = ownParameters(operation, 'path').map((one) => `${one.name}: ${typeOf(one.schema, names)}`);
  const queries = ownParameters(operation, 'query').length > 0;
  const headers = ownParameters(operation, 'header').length > 0;
  if (queries) names.add(inputName(operation, 'Query'));
  if (headers) names.add(inputName(operation, 'Headers'));
  const members = [
    `params: ${path.length > 0 ? `{ ${path.join('; ')} }` : 'Record<string, never>'}`,
    `query: ${queries ? inputName(operation, 'Query') : 'Record<string, never>'}`,
    `header: ${headers ? inputName(operation, 'Headers') : 'Record<string, never>'}`,
    `body: ${operation.body === 'json' ? typeOf(operation.bodySchema ?? {}, names) : operation.body === 'stream' ? 'AsyncIterable<Uint8Array>' : 'undefined'}`,
    `answer: ${operation.answer === 'json' ? typeOf(operation.answerSchema ?? {}, names) : operation.answer === 'stream' ? 'AsyncIterable<Uint8Array>' : 'undefined'}`,
  ];
  return `  '${operation.id}': {\n${members.map((one) => `    ${one};\n`).join('')}  };\n`;
}

/** `operations.ts`: one record an operation, and the types a handler works with. */
export function serverOperations(model: Model): string {
  const names = new Set<string>();
  const types = model.operations.map((operation) => operationTypes(operation, names));
  return [
    banner('openapi/paths'),
    "import type { ErrorCode } from './errors.ts';\n",
    `import type {\n${[...names]
      .sort()
      .map((name) => `  ${name},\n`)
      .join('')}} from './types.ts';\n\n`,
    comment('One operation as the dispatcher sees it.'),
    operationInterface,
    '\n',
    comment('What each handler gets and answers, after validation.'),
    `export interface OperationTypes {\n${types.join('')}}\n\n`,
    'export type OperationId = keyof OperationTypes;\n\n',
    comment('Every operation of the contract by its id.'),
    `export const operations: { readonly [Id in OperationId]: Operation } = {\n${model.operations.map(operationRecord).join('')}};\n`,
  ].join('');
}

/** `types.ts`: bodies, answers and queries of the contract as types. */
export function serverTypes(model: Model): string {
  const names = new Set<string>();
  const declarations = Object.entries(model.schemas)
    .filter(([name]) => name !== 'ErrorCode')
    .map(([name, schema]) => `${declaration(name, schema, names)}\n`);
  const inputs = model.operations
    .flatMap((operation) => [
      inputDeclaration(operation, 'Query', names),
      inputDeclaration(operation, 'Headers', names),
    ])
    .filter(Boolean)
    .map((one) => `${one}\n`);
  return `${banner('openapi/schemas')}import type { ErrorCode } from './errors.ts';\n\nexport type { ErrorCode };\n\n${declarations.join('')}${inputs.join('')}`;
}

function columnRecord(resource: Resource, column: Column): string {
  const { schema } = column;
  const format = ['email', 'uri', 'phone', 'timezone'].includes(schema.format ?? '')
    ? schema.format
    : undefined;
  const values = schema.enum?.filter((value) => value !== null);
  const shape: Record<string, unknown> = {
    name: column.name,
    kind: column.kind,
    nullable: column.nullable,
    writable: column.writable,
    ...(schema['x-immutable'] && { immutable: true }),
    ...(schema['x-derived'] && { derived: true }),
    ...(resource.required.includes(column.name) && { required: true }),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(values && { enum: values }),
    ...(format && { format }),
    ...(schema.minLength !== undefined && { minLength: schema.minLength }),
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
    ...(schema.pattern && { pattern: schema.pattern }),
    ...(schema.minimum !== undefined && { minimum: schema.minimum }),
    ...(schema.maximum !== undefined && { maximum: schema.maximum }),
    ...(schema['x-references'] && { references: schema['x-references'] }),
    ...(schema['x-csv'] && { aliases: schema['x-csv'] }),
    ...(schema['x-csv-via'] && { via: schema['x-csv-via'] }),
  };
  return `      ${code(shape)},\n`;
}

function resourceRecord(resource: Resource): string {
  const { declaration: declared } = resource;
  const answered = resource.columns.filter((column) => !column.hidden);
  const hidden = resource.columns.filter((column) => column.hidden).map((column) => column.name);
  return `  ${declared.name}: {
    name: '${declared.name}',
    singular: '${declared.singular}',
    noun: '${resource.noun}',
    nouns: '${resource.nouns}',
    columns: [
${answered.map((column) => columnRecord(resource, column)).join('')}    ],
    hidden: ${list(hidden)},
    naturalKeys: ${code(declared.natural_keys ?? [])},
    checks: ${code(declared.checks ?? [])},
${declared.seats ? `    seats: ${code(declared.seats)},\n` : ''}    search: ${list(declared.search ?? [])},
    filters: ${list(declared.filters ?? [])},
    sort: ${list(declared.sort ?? ['created_at'])},
    softDelete: ${resource.columns.some((column) => column.name === 'is_deleted')},
    versioned: ${resource.columns.some((column) => column.name === 'version')},
    importable: ${declared.importable === true},
    exportable: ${declared.exportable === true},
  },
`;
}

const resourceInterfaces = `export type ColumnKind = 'uuid' | 'string' | 'integer' | 'decimal' | 'boolean' | 'datetime' | 'json';

/** A rule that concerns several fields of a record. */
export type RecordCheck =
  | { readonly rule: 'after'; readonly field: string; readonly than: string }
  | { readonly rule: 'exactly_one'; readonly fields: readonly string[] }
  | {
      readonly rule: 'settled';
      readonly column: string;
      readonly values: readonly string[];
      readonly fields: readonly string[];
    }
  | {
      readonly rule: 'within';
      readonly from: string;
      readonly to: string;
      readonly parent: string;
      readonly parent_from: string;
      readonly parent_to: string;
    };

/** Records that take one of a limited number of places at another record. */
export interface Seats {
  /** The column that names the other record, and its columns with the limit and what is taken. */
  readonly at: string;
  readonly limit: string;
  readonly taken: string;
  /** The column, and its values, by which a record takes a place. */
  readonly column: string;
  readonly values: readonly string[];
}

/** One readable column. */
export interface ColumnShape {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** May appear in create bodies and imports. */
  readonly writable: boolean;
  /** Set at creation, not in updates. */
  readonly immutable?: boolean;
  /** Changes neither version nor ETag. */
  readonly derived?: boolean;
  /** Must be given on create. */
  readonly required?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly format?: 'email' | 'uri' | 'phone' | 'timezone';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The resource whose record it names. */
  readonly references?: string;
  /** Other names of the column in CSV headers. */
  readonly aliases?: readonly string[];
  /** Headers of columns that name the other record by this field of its natural key. */
  readonly via?: { readonly field: string; readonly headers: readonly string[] };
}

/** A resource as the generic engine sees it. */
export interface ResourceShape {
  readonly name: string;
  readonly singular: string;
  /** Its name in sentences, and the plural. */
  readonly noun: string;
  readonly nouns: string;
  readonly columns: readonly ColumnShape[];
  /** Columns of the table that no answer holds. */
  readonly hidden: readonly string[];
  /** Each unique in an organisation among the living. */
  readonly naturalKeys: readonly (readonly string[])[];
  readonly checks: readonly RecordCheck[];
  readonly seats?: Seats;
  readonly search: readonly string[];
  readonly filters: readonly string[];
  readonly sort: readonly string[];
  readonly softDelete: boolean;
  readonly versioned: boolean;
  readonly importable: boolean;
  readonly exportable: boolean;
}
`;

/** `resources.ts`: columns, keys, filters and sort of every resource. */
export function serverResources(model: Model): string {
  const names = model.resources.map((resource) => literal(resource.declaration.name)).join(' | ');
  return [
    banner('openapi/paths and openapi/schemas'),
    resourceInterfaces,
    `\nexport type ResourceName = ${names};\n\n`,
    comment('Every resource of the contract by its name.'),
    `export const resources: { readonly [Name in ResourceName]: ResourceShape } = {\n${model.resources.map(resourceRecord).join('')}};\n`,
  ].join('');
}

/** `errors.ts`: status, title and hint of each code. */
export function serverErrors(model: Model): string {
  const entries = Object.entries(model.source.errors);
  const rows = entries.map(
    ([name, entry]) =>
      `  ${name}: ${code({ status: entry.status, title: entry.title, hint: entry.hint, retryable: entry.retryable === true })},\n`,
  );
  return [
    banner('openapi/errors.yaml'),
    comment('Every code the server can answer.'),
    `export type ErrorCode =\n${entries.map(([name]) => `  | '${name}'`).join('\n')};\n\n`,
    comment('What stands in the problem of each code.'),
    `export const errors: Readonly<Record<ErrorCode, { status: number; title: string; hint: string; retryable: boolean }>> = {\n${rows.join('')}};\n`,
  ].join('');
}

/** Resolves `*` and `*:read` of roles.yaml. */
export function scopesOfRole(model: Model, role: string): string[] {
  const all = Object.keys(model.source.roles.scopes);
  const patterns = model.source.roles.roles[role]?.scopes ?? [];
  for (const pattern of patterns)
    if (!pattern.startsWith('*') && !all.includes(pattern))
      throw new Error(`openapi/roles.yaml: ${role} names the scope "${pattern}", which is not declared`);
  return all.filter((scope) =>
    patterns.some(
      (pattern) =>
        pattern === '*' ||
        pattern === scope ||
        (pattern.startsWith('*:') && scope.endsWith(pattern.slice(1))),
    ),
  );
}

/** `scopes.ts`: scopes, roles and what each role may do. */
export function serverScopes(model: Model): string {
  const { scopes, roles } = model.source.roles;
  const rows = Object.keys(roles).map(
    (role) =>
      `  ${role}: [\n${scopesOfRole(model, role)
        .map((scope) => `    '${scope}',\n`)
        .join('')}  ],\n`,
  );
  const descriptions = Object.entries(scopes).map(([scope, text]) => `  '${scope}': ${literal(text)},\n`);
  return [
    banner('openapi/roles.yaml'),
    `export type Scope =\n${Object.keys(scopes)
      .map((scope) => `  | '${scope}'`)
      .join('\n')};\n\n`,
    `export type Role = ${Object.keys(roles).map(literal).join(' | ')};\n\n`,
    comment('Every scope, and what it allows.'),
    `export const scopes: Readonly<Record<Scope, string>> = {\n${descriptions.join('')}};\n\n`,
    comment('What each role may do.'),
    `export const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {\n${rows.join('')}};\n`,
  ].join('');
}

function rowType(column: Column): string {
  const nullable = column.nullable ? ' | null' : '';
  const { schema } = column;
  if (column.kind === 'json') {
    const isArray = typesOf(schema)[0] === 'array';
    const item = isArray ? typeOf(schema.items ?? {}, new Set()) : '';
    return (
      (isArray ? `readonly ${/^[a-z]+$/.test(item) ? item : 'unknown'}[]` : 'Record<string, unknown>') +
      nullable
    );
  }
  const values = schema.enum?.filter((value) => value !== null);
  if (values) return values.map(literal).join(' | ') + nullable;
  const plain: Record<string, string> = { integer: 'number', boolean: 'boolean' };
  return (plain[column.kind] ?? 'string') + nullable;
}

function note(schema: Schema): string {
  const text = schema.description ?? '';
  return text ? comment(text, '  ') : '';
}

/** `tables.ts`: a row type for each resource's table, and Kysely's map of them. */
export function serverTables(model: Model): string {
  const rows = model.resources.map((resource) => {
    const { name } = resource.declaration;
    const members = resource.columns.map(
      (column) => `${note(column.schema)}  ${column.name}: ${rowType(column)};\n`,
    );
    return `${comment(`A row of \`${name}\`, as the store reads and writes it on both engines.`)}export interface ${pascal(name)}Row {\n${members.join('')}}\n\n`;
  });
  const map = model.resources.map(({ declaration: { name } }) => `  ${name}: ${pascal(name)}Row;\n`);
  return [
    banner('openapi/schemas'),
    ...rows,
    comment('The tables of all resources.'),
    `export interface DB {\n${map.join('')}}\n`,
  ].join('');
}
