// Reads the hand-written contract: plugs.yaml, paths/, schemas/, columns.yaml, errors.yaml, roles.yaml.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Document, Parameter, PathItem, Schema, StandardVerb } from './schema.ts';

/** A rule that concerns several fields of a record; openapi/README.md explains each. */
export type RecordCheck =
  | { rule: 'after'; field: string; than: string }
  | { rule: 'exactly_one'; fields: string[] }
  | { rule: 'settled'; column: string; values: string[]; fields: string[] }
  | { rule: 'within'; from: string; to: string; parent: string; parent_from: string; parent_to: string };

/** Records that take one of a limited number of places at another record. */
export interface Seats {
  /** The column that names the other record, and its columns with the limit and what is taken. */
  at: string;
  limit: string;
  taken: string;
  /** The column, and its values, by which a record takes a place. */
  column: string;
  values: string[];
}

/** A resource as its path file declares it; openapi/README.md explains each word. */
export interface ResourceDeclaration {
  name: string;
  singular: string;
  noun?: string;
  nouns?: string;
  schema: string;
  operations: StandardVerb[];
  natural_keys?: string[][];
  checks?: RecordCheck[];
  seats?: Seats;
  /** Lists below another resource's record: `{ under: events, as: attendees, by: event_id }`. */
  nested?: { under: string; as: string; by: string }[];
  search?: string[];
  /** Parameters of the list beside those that follow from the rest. */
  parameters?: Parameter[];
  filters?: string[];
  sort?: string[];
  columns?: string[];
  importable?: boolean;
  exportable?: boolean;
  notes?: Partial<Record<StandardVerb, string>>;
}

export interface ErrorEntry {
  status: number;
  title: string;
  hint: string;
  retryable?: boolean;
}

export interface Roles {
  scopes: Record<string, string>;
  roles: Record<string, { description: string; scopes: string[] }>;
}

/** Paths and schemas of one file pair, in the order of the tags in plugs.yaml. */
export interface Group {
  name: string;
  resource?: ResourceDeclaration;
  paths: Record<string, PathItem>;
  schemas: Record<string, Schema>;
}

export interface Source {
  frame: Document;
  columns: Record<string, Schema>;
  errors: Record<string, ErrorEntry>;
  roles: Roles;
  groups: Group[];
  shared: Record<string, Schema>;
}

/** Reads the contract from its folder. Throws when a file does not parse or has no tag. */
export function readSource(root: string): Source {
  const read = <T>(file: string): T => parse(readFileSync(join(root, file), 'utf8')) as T;
  const listed = (folder: string): string[] =>
    readdirSync(join(root, folder))
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => file.slice(0, -'.yaml'.length));

  const frame = read<Document>('plugs.yaml');
  const pathFiles = listed('paths');
  const schemaFiles = listed('schemas');
  const names = frame.tags.map((tag) => tag.name);
  for (const file of [...pathFiles, ...schemaFiles])
    if (file !== 'shared' && !names.includes(file))
      throw new Error(`${file}.yaml belongs to no tag: add "${file}" to the tags of openapi/plugs.yaml`);

  const groups = names
    .filter((name) => pathFiles.includes(name))
    .map((name): Group => {
      const file = read<{ 'x-resource'?: ResourceDeclaration; paths?: Record<string, PathItem> }>(
        `paths/${name}.yaml`,
      );
      return {
        name,
        ...(file['x-resource'] && { resource: file['x-resource'] }),
        paths: file.paths ?? {},
        schemas: schemaFiles.includes(name) ? read<Record<string, Schema>>(`schemas/${name}.yaml`) : {},
      };
    });
  return {
    frame,
    columns: read('columns.yaml'),
    errors: read('errors.yaml'),
    roles: read('roles.yaml'),
    groups: groups.map((group) => ({ ...group, schemas: withResourceNames(group.schemas, groups) })),
    shared: read('schemas/shared.yaml'),
  };
}

/** Writes the names out where a schema asks for them with `x-resources`. */
function withResourceNames<T>(part: T, groups: readonly Group[]): T {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part)) return part.map((item) => withResourceNames(item, groups)) as T;
  const { 'x-resources': wanted, ...rest } = part as Schema;
  const names = groups.flatMap(({ resource }) => (wanted && resource?.[wanted] ? [resource.name] : []));
  return Object.fromEntries([
    ...Object.entries(rest).map(([key, value]) => [key, withResourceNames(value, groups)]),
    ...(wanted === undefined ? [] : [['enum', names]]),
  ]) as T;
}
