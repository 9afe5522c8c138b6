/** The published contract as the conformance tests read it: every operation, and a judge for every answer. */
import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type {
  Document,
  HttpMethod,
  OperationObject,
  Parameter,
  Response,
  Schema,
} from '../../../openapi/generate/schema.ts';

const bundle = new URL('../../../openapi/generated/plugs.openapi.json', import.meta.url);
export const document = JSON.parse(readFileSync(bundle, 'utf8')) as Document;

export interface Operation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  /** null: no token; empty: any signed-in caller. */
  readonly scopes: readonly string[] | null;
  readonly resource: string | undefined;
  /** The resource whose record a path with an id names. */
  readonly subject: string;
  readonly standard: string | undefined;
  /** Also needed for the resource that the body names. */
  readonly resourceScope: 'read' | 'write' | undefined;
  readonly parameters: readonly Parameter[];
  readonly takes: 'json' | 'stream' | null;
  readonly bodySchema: Schema | undefined;
  readonly bodyExample: unknown;
  readonly success: number;
  readonly responses: Readonly<Record<string, Response>>;
  readonly codes: readonly string[];
}

/** What a local reference points to; the object itself when it is none. */
export const follow = <T>(value: T | { $ref: string }): T => {
  const reference = (value as { $ref?: string }).$ref;
  if (reference === undefined) return value as T;
  let target: unknown = document;
  for (const part of reference.slice(2).split('/')) target = (target as Record<string, unknown>)[part];
  return target as T;
};

const read = (path: string, method: string, object: OperationObject): Operation => {
  const [type, content] = Object.entries(object.requestBody?.content ?? {})[0] ?? [];
  return {
    id: object.operationId,
    method: method.toUpperCase(),
    path,
    // The first way in is what every call needs; whether another is needed, too, depends on what is asked for.
    scopes: object.security?.length === 0 ? null : (object.security?.[0]?.bearer ?? []),
    resource: object['x-resource'],
    subject: path.split('/')[3] ?? '',
    standard: object['x-standard'],
    resourceScope: object['x-resource-scope'],
    parameters: (object.parameters ?? []).map(follow),
    takes: type === undefined ? null : type === 'application/json' ? 'json' : 'stream',
    bodySchema: content?.schema,
    bodyExample: content?.example,
    success: Number(Object.keys(object.responses).find((status) => status.startsWith('2'))),
    responses: Object.fromEntries(
      Object.entries(object.responses).map(([status, response]) => [status, follow(response)]),
    ),
    codes: object['x-codes'] ?? [],
  };
};

export const operations: readonly Operation[] = Object.entries(document.paths).flatMap(([path, item]) =>
  (Object.entries(item) as [HttpMethod, OperationObject][]).map(([method, object]) =>
    read(path, method, object),
  ),
);

/** For `it.each`: the id as the name of the test. */
export const named = (some: readonly Operation[]): [string, Operation][] => some.map((one) => [one.id, one]);

export const operation = (id: string): Operation => {
  const found = operations.find((one) => one.id === id);
  if (!found) throw new Error(`The contract has no operation ${id}.`);
  return found;
};

/** Every scope that some operation asks for. */
export const scopes = [...new Set(operations.flatMap((one) => one.scopes ?? []))].sort();

// An answer must hold nothing that its schema does not name: that is how hidden columns would leak.
const closed = <T>(value: T): T => {
  if (Array.isArray(value)) return value.map(closed) as T;
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, closed(inner)]));
  if (copy.type === 'object' && copy.properties) copy.additionalProperties ??= false;
  return copy as T;
};

const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
for (const format of ['phone', 'decimal', 'timezone']) ajv.addFormat(format, true);
ajv.addSchema(closed(document), 'contract');

const validators = new Map<string, ValidateFunction>();
const validatorOf = (schema: Schema): ValidateFunction => {
  // Schemas refer to the document they stand in.
  const text = JSON.stringify(closed(schema)).replaceAll('"#/', '"contract#/');
  const known = validators.get(text) ?? ajv.compile(JSON.parse(text) as object);
  validators.set(text, known);
  return known;
};

/** What is wrong with a value under a schema of the contract; empty when nothing is. */
export const faults = (schema: Schema, value: unknown): string[] => {
  const validate = validatorOf(schema);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) => `${instancePath} ${message} ${JSON.stringify(params)}`,
  );
};

export const problemSchema: Schema = { $ref: '#/components/schemas/Problem' };
