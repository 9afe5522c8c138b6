// Compiles the contract's schemas into standalone modules: one an operation, one an importable resource.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { _, type CodeKeywordDefinition } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Model, Operation } from './model.ts';
import { resolve, type Schema, typesOf } from './schema.ts';
import { formats, isPlainText } from './validator-runtime.js';

// Its types declare a default export, but the module is CommonJS and is the function itself.
const standaloneCode = createRequire(import.meta.url)('ajv/dist/standalone') as {
  default(ajv: Ajv2020, exports: Record<string, string>): string;
};

type Part = 'path' | 'query' | 'header' | 'body';
type CheckedSchema = Record<string, unknown>;

const kept = [
  'type', 'format', 'enum', 'const', 'default', 'required', 'pattern', 'minProperties', 'minLength', 'maxLength',
  'minimum', 'maximum', 'minItems', 'maxItems', 'uniqueItems',
] as const; // biome-ignore format: a list of words

/** The schema as Ajv takes it: references in place, notes left out, plain text demanded wherever text is free. */
function checked(schema: Schema, schemas: Record<string, Schema>): CheckedSchema {
  if (schema['x-validated-by'] === 'item') return { type: 'object' };
  const whole = resolve(schema, schemas);
  const out: CheckedSchema = {};
  for (const key of kept) if (whole[key] !== undefined) out[key] = whole[key];
  const inner = (one: Schema): CheckedSchema => checked(one, schemas);
  if (whole.properties)
    out.properties = Object.fromEntries(
      Object.entries(whole.properties).map(([name, one]) => [name, inner(one)]),
    );
  if (whole.items) out.items = inner(whole.items);
  if (whole.anyOf) out.anyOf = whole.anyOf.map(inner);
  if (whole.oneOf) out.oneOf = whole.oneOf.map(inner);
  if (whole['x-tag']) {
    out.type = 'object';
    out.discriminator = { propertyName: whole['x-tag'] };
  }
  if (whole.additionalProperties !== undefined)
    out.additionalProperties =
      typeof whole.additionalProperties === 'object'
        ? inner(whole.additionalProperties)
        : whole.additionalProperties;
  const isFreeText =
    typesOf(whole).includes('string') && !whole.enum && whole.const === undefined && !whole.format;
  const isFreeObject = typesOf(whole).includes('object') && whole.additionalProperties === true;
  if (isFreeText || isFreeObject) out.plain_text = true;
  return out;
}

/** One part of a request as an object schema, or null when the operation takes none. */
function partSchema(operation: Operation, part: Part, schemas: Record<string, Schema>): CheckedSchema | null {
  if (part === 'body') {
    if (operation.body !== 'json') return null;
    const body = checked(operation.bodySchema ?? {}, schemas);
    return operation.standard ? withoutDefaults(body) : body;
  }
  const parameters = operation.parameters.filter((parameter) => parameter.in === part);
  if (parameters.length === 0) return null;
  const nameOf = (name: string): string => (part === 'header' ? name.toLowerCase() : name);
  return {
    type: 'object',
    // Headers come with many that are nobody's business; queries and paths do not.
    ...(part !== 'header' && { additionalProperties: false }),
    required: parameters.filter((one) => one.required).map((one) => nameOf(one.name)),
    properties: Object.fromEntries(parameters.map((one) => [nameOf(one.name), checked(one.schema, schemas)])),
  };
}

const plainText: CodeKeywordDefinition = {
  keyword: 'plain_text',
  schemaType: 'boolean',
  error: { message: 'must not hold U+0000 or lone surrogates' },
  code(context) {
    const check = context.gen.scopeValue('func', { ref: isPlainText, code: _`isPlainText` });
    context.fail(_`!${check}(${context.data})`);
  },
};

function compiler(coerces: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    allowUnionTypes: true,
    discriminator: true,
    useDefaults: true,
    coerceTypes: coerces ? 'array' : false,
    ownProperties: true,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  for (const [name, validate] of Object.entries(formats)) ajv.addFormat(name, validate);
  ajv.addKeyword(plainText);
  return ajv;
}

/** Turns Ajv's CommonJS imports into names of the shared runtime module. */
function linked(code: string, runtime: string): string {
  const body = code
    .replace('"use strict";', '')
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'ucs2length');
  const left = body.match(/require\("[^"]+"\)/);
  if (left) throw new Error(`A compiled validator needs ${left[0]}: add it to validator-runtime.js`);
  const used = ['formats', 'isPlainText', 'ucs2length'].filter((name) =>
    new RegExp(`= ${name}[.;[]`).test(body),
  );
  return `${used.length > 0 ? `import { ${used.join(', ')} } from '${runtime}';\n` : ''}${body}`;
}

function moduleOf(
  schemas: Record<string, [CheckedSchema | null, coerces: boolean]>,
  runtime: string,
): string {
  const nothing: string[] = [];
  const groups = new Map<boolean, Record<string, CheckedSchema>>();
  for (const [name, [schema, coerces]] of Object.entries(schemas)) {
    if (schema === null) nothing.push(`export const ${name} = null;\n`);
    else groups.set(coerces, { ...groups.get(coerces), [name]: schema });
  }
  const compiled = [...groups].map(([coerces, parts]) => {
    const ajv = compiler(coerces);
    for (const [name, schema] of Object.entries(parts)) ajv.addSchema({ $id: name, ...schema });
    return standaloneCode.default(ajv, Object.fromEntries(Object.keys(parts).map((name) => [name, name])));
  });
  // Two compilers would give two functions one name: each keeps to its own block of names.
  const named = compiled.map((code, at) =>
    at === 0 ? code : code.replaceAll(/\b(validate|schema|func|formats|pattern)(\d+)\b/g, `$1_${at}_$2`),
  );
  return linked(named.join('\n'), runtime) + nothing.join('');
}

/** Every validator module by its path below `validators/`. */
export function validatorModules(model: Model, runtimeFile: string): Map<string, string> {
  const files = new Map([['_runtime.js', readFileSync(runtimeFile, 'utf8')]]);
  for (const operation of model.operations) {
    const part = (name: Part): [CheckedSchema | null, boolean] => [
      partSchema(operation, name, model.schemas),
      name !== 'body',
    ];
    const parts = { path: part('path'), query: part('query'), header: part('header'), body: part('body') };
    files.set(`${operation.id}.js`, moduleOf(parts, './_runtime.js'));
  }
  for (const { declaration } of model.resources) {
    if (!declaration.operations.includes('update')) continue;
    const body = (name: string): [CheckedSchema, boolean] => [
      withoutDefaults(checked(model.schemas[name]!, model.schemas)),
      false,
    ];
    const rows = { create: body(`${declaration.schema}Create`), update: body(`${declaration.schema}Update`) };
    files.set(`resources/${declaration.name}.js`, moduleOf(rows, '../_runtime.js'));
  }
  return files;
}

/** Records get their defaults from the resource engine, which alone knows whether a row or item creates one. */
function withoutDefaults(schema: CheckedSchema): CheckedSchema {
  const { default: _default, ...rest } = schema;
  const properties = rest.properties as Record<string, CheckedSchema> | undefined;
  if (properties === undefined) return rest;
  const entries = Object.entries(properties).map(([name, one]) => [name, withoutDefaults(one)]);
  return { ...rest, properties: Object.fromEntries(entries) };
}
