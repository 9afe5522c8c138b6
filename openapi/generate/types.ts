// Prints a schema as a TypeScript type that people like to read.

import type { Operation } from './model.ts';
import { pascal } from './model.ts';
import { isNullable, refName, type Schema, typesOf } from './schema.ts';

const scalar: Record<string, string> = {
  string: 'string',
  integer: 'number',
  number: 'number',
  boolean: 'boolean',
  null: 'null',
};

/** A key as it stands in an object: quoted only when it must be. */
export function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : `'${name}'`;
}

/** A value as a TypeScript literal with single quotes. */
export function literal(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Doc comment lines for a text, indented. */
export function comment(text: string, indent = ''): string {
  const lines = text.trim().replaceAll('*/', '*\\/').split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line ? ` ${line}` : ''}\n`).join('')}${indent} */\n`;
}

/** Alternatives on one line, or on a line each when there are many. */
function union(types: string[], indent: string): string {
  const line = types.join(' | ');
  return line.length <= 90 ? line : types.map((type) => `\n${indent}  | ${type}`).join('');
}

/** The type expression of a schema; `names` collects the named schemas it uses. */
export function typeOf(schema: Schema, names: Set<string>, indent = ''): string {
  if (schema.$ref) {
    const name = refName(schema.$ref);
    names.add(name);
    return name;
  }
  if (schema.const !== undefined) return literal(schema.const);
  if (schema['x-column-of']) {
    names.add(schema['x-column-of']);
    return `keyof ${schema['x-column-of']}`;
  }
  if (schema.enum) return union(schema.enum.map(literal), indent);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches) return branches.map((branch) => typeOf(branch, names, indent)).join(' | ');
  const types = typesOf(schema);
  if (types.length === 0) return isNullable(schema) ? 'null' : 'unknown';
  const nullable = isNullable(schema) ? ' | null' : '';
  return types.map((type) => oneType(type, schema, names, indent)).join(' | ') + nullable;
}

function oneType(type: string, schema: Schema, names: Set<string>, indent: string): string {
  if (type === 'array') {
    const item = typeOf(schema.items ?? {}, names, indent);
    return /[|{ ]/.test(item) ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  if (type !== 'object') return scalar[type] ?? 'unknown';
  if (schema.properties) return objectType(schema, names, indent);
  const values = schema.additionalProperties;
  const value = typeof values === 'object' ? typeOf(values, names, indent) : 'unknown';
  return `Record<string, ${value}>`;
}

/** The members of an object between braces. */
export function objectType(schema: Schema, names: Set<string>, indent = ''): string {
  const inner = `${indent}  `;
  const members = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const optional = schema.required?.includes(name) ? '' : '?';
    const note = property.description ? comment(property.description, inner) : '';
    return `${note}${inner}${key(name)}${optional}: ${typeOf(property, names, inner)};\n`;
  });
  return members.length === 0 ? 'Record<string, never>' : `{\n${members.join('')}${indent}}`;
}

/** An exported declaration of a named schema. */
export function declaration(name: string, schema: Schema, names: Set<string>): string {
  const note = schema.description ? comment(schema.description) : '';
  if (typesOf(schema)[0] === 'object' && schema.properties && !isNullable(schema))
    return `${note}export interface ${name} ${objectType(schema, names)}\n`;
  return `${note}export type ${name} = ${typeOf(schema, names)};\n`;
}

/** `contacts.list` + `Query` gives `ContactsListQuery`. */
export function inputName(operation: Operation, part: 'Query' | 'Headers'): string {
  return `${pascal(operation.group)}${pascal(operation.verb)}${part}`;
}

/** Headers that the client's options carry; all others are an operation's own input. */
const commonHeaders = ['If-Match', 'Idempotency-Key'];

/** The operation's own parameters in one place. */
export function ownParameters(operation: Operation, place: 'path' | 'query' | 'header') {
  return operation.parameters.filter(
    (parameter) => parameter.in === place && !commonHeaders.includes(parameter.name),
  );
}

/** The exported type of an operation's query or own headers, or nothing when it has none. */
export function inputDeclaration(
  operation: Operation,
  part: 'Query' | 'Headers',
  names: Set<string>,
): string {
  const parameters = ownParameters(operation, part === 'Query' ? 'query' : 'header');
  if (parameters.length === 0) return '';
  const members = parameters.map((parameter) => {
    const { schema } = parameter;
    const isList = typesOf(schema)[0] === 'array';
    const item = typeOf(isList ? (schema.items ?? {}) : schema, names, '  ');
    const type = isList ? `${item} | readonly ${/ /.test(item) ? `(${item})` : item}[]` : item;
    const optional = parameter.required ? '' : ' | undefined';
    const preset = schema.default === undefined ? '' : ` Default: ${String(schema.default)}.`;
    const text = `${parameter.description}${preset && !/[.!?]$/.test(parameter.description) ? '.' : ''}${preset}`;
    const name = part === 'Query' ? key(parameter.name) : key(parameter.name.toLowerCase());
    return `${comment(text, '  ')}  ${name}${parameter.required ? '' : '?'}: ${type}${optional};\n`;
  });
  const words = part === 'Query' ? 'What' : 'Headers that';
  return `/** ${words} \`${operation.id}\` takes${part === 'Query' ? ' in its query' : ''}. */\nexport interface ${inputName(operation, part)} {\n${members.join('')}}\n`;
}
