// The part of JSON Schema and OpenAPI that the contract uses, as types, and small questions about a schema.

export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  description?: string;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  minProperties?: number;
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  minItems?: number;
  maxItems?: number;
  uniqueItems?: boolean;
  readOnly?: boolean;
  /** Sent, kept, and in no answer. */
  writeOnly?: boolean;
  'x-standard'?: string[];
  'x-immutable'?: boolean;
  'x-derived'?: boolean;
  'x-secret'?: boolean;
  'x-internal'?: boolean;
  'x-references'?: string;
  'x-added'?: string;
  'x-csv'?: string[];
  'x-csv-via'?: { field: string; headers: string[] };
  /** Takes the names of all resources that are declared so as its values. */
  'x-resources'?: 'importable' | 'exportable';
  'x-validated-by'?: 'item';
  'x-tag'?: string;
  'x-column-of'?: string;
}

export interface Parameter {
  $ref?: string;
  name: string;
  in: 'path' | 'query' | 'header';
  required?: boolean;
  description: string;
  schema: Schema;
}

export interface Content {
  schema: Schema;
  examples?: Record<string, unknown>;
  example?: unknown;
}

export interface Response {
  $ref?: string;
  description?: string;
  headers?: Record<string, unknown>;
  content?: Record<string, Content>;
}

export interface OperationObject {
  operationId: string;
  tags?: string[];
  summary: string;
  description: string;
  security?: Record<string, string[]>[];
  parameters?: Parameter[];
  requestBody?: { required?: boolean; description?: string; content: Record<string, Content> };
  responses: Record<string, Response>;
  'x-transaction'?: 'read' | 'write' | 'none';
  'x-secret-response'?: boolean;
  'x-resource'?: string;
  'x-standard'?: StandardVerb;
  /** Of a nested list: the column that the path's id stands in. */
  'x-nested'?: string;
  'x-resource-scope'?: 'read' | 'write';
  /** An owner may call it in an organisation that was deactivated. */
  'x-inactive'?: boolean;
  /** Errors that do not follow from what the operation takes. */
  'x-errors'?: string[];
  /** Every error it can answer; the generator fills it in. */
  'x-codes'?: string[];
  'x-destructive'?: boolean;
  'x-columns'?: string[];
  /** How it is typed, where a command written by hand takes something else than the operation. */
  'x-command'?: string;
}

export type StandardVerb = 'list' | 'get' | 'create' | 'update' | 'delete' | 'restore' | 'batch';
export type HttpMethod = 'get' | 'post' | 'put' | 'patch' | 'delete';
export type PathItem = Partial<Record<HttpMethod, OperationObject>>;

export interface Document {
  openapi: string;
  info: Record<string, unknown> & { version: string };
  servers: unknown[];
  security: Record<string, string[]>[];
  tags: { name: string; description: string }[];
  paths: Record<string, PathItem>;
  components: {
    schemas: Record<string, Schema>;
    parameters: Record<string, Parameter>;
    headers: Record<string, unknown>;
    responses: Record<string, Response>;
    securitySchemes: Record<string, unknown>;
    examples?: Record<string, unknown>;
  };
}

/** The last part of a local reference: `#/components/schemas/Contact` gives `Contact`. */
export function refName(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** The types a schema allows, without `null`. */
export function typesOf(schema: Schema): string[] {
  const types = schema.type === undefined ? [] : [schema.type].flat();
  return types.filter((type) => type !== 'null');
}

/** True when null is an allowed value. */
export function isNullable(schema: Schema): boolean {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])];
  return [schema.type ?? []].flat().includes('null') || branches.some((branch) => branch.type === 'null');
}

/** The schema behind a reference, with what stands beside the reference laid over it. */
export function resolve(schema: Schema, schemas: Record<string, Schema>): Schema {
  if (schema.$ref === undefined) return schema;
  const name = refName(schema.$ref);
  const target = schemas[name];
  if (target === undefined) throw new Error(`No schema named ${name}: add it to a file in openapi/schemas`);
  const { $ref: _ref, ...beside } = schema;
  return { ...target, ...beside };
}
