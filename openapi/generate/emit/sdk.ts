// The SDK's generated part: one readable file a group, the errors, the operation table.

import { type Model, type Operation, pascal } from '../model.ts';
import { refName } from '../schema.ts';
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
import { code } from './server.ts';

const camel = (name: string): string =>
  name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** The first line of every generated file. */
export function banner(source: string): string {
  return `// Made from ${source} by \`node openapi/generate/main.ts\`. Do not edit.\n\n`;
}

/** The type a method answers. */
function answerType(operation: Operation, names: Set<string>): string {
  if (operation.answer === 'none') return 'void';
  return typeOf(operation.answerSchema ?? {}, names);
}

/** Argument list, result type and call of one method. */
interface Method {
  declared: string[];
  result: string;
  call: string;
}

/** The range and validators of a download are the client's business; it resumes by itself. */
export const clientHeaders = ['range', 'if-range', 'if-none-match'];

function methodOf(operation: Operation, names: Set<string>, core: Set<string>): Method {
  const path = ownParameters(operation, 'path');
  const query = ownParameters(operation, 'query');
  const headers = ownParameters(operation, 'header').filter(
    (parameter) => !clientHeaders.includes(parameter.name.toLowerCase()),
  );
  const declared = path.map((parameter) => `${parameter.name}: ${typeOf(parameter.schema, names)}`);
  if (operation.body === 'json')
    declared.push(`body${operation.bodyRequired ? '' : '?'}: ${typeOf(operation.bodySchema ?? {}, names)}`);
  if (operation.body === 'stream') {
    core.add('body:Body');
    declared.push('body: Body');
  }
  if (headers.length > 0) declared.push(`headers: ${inputName(operation, 'Headers')}`);
  if (query.length > 0) declared.push(`query?: ${inputName(operation, 'Query')}`);

  const names_ = path.map((parameter) => parameter.name);
  const params = [
    ...(path.length > 0 ? [`path: { ${names_.join(', ')} }`] : []),
    ...(query.length > 0 && operation.item === undefined ? ['query: { ...query }'] : []),
    ...(headers.length > 0 ? ['header: { ...headers }'] : []),
  ];
  const request = [
    `id: '${operation.id}'`,
    `method: '${operation.method}'`,
    `path: '${operation.path}'`,
    ...(params.length > 0 ? [`params: { ${params.join(', ')} }`] : []),
    ...(operation.body ? ['body'] : []),
    ...(operation.body === 'stream' ? ["contentType: 'application/octet-stream'"] : []),
    ...(operation.idempotent ? ['idempotent: true'] : []),
    ...(operation.scopes === null ? ['anonymous: true'] : []),
    ...(operation.answer === 'json' ? [] : [`answer: '${operation.answer}'`]),
  ];
  const record = `{\n${request.map((line) => `        ${line},\n`).join('')}      }`;
  if (operation.answer === 'stream') {
    core.add('call:Call').add('download:Download').add('download:DownloadOptions');
    declared.push('options?: DownloadOptions');
    return { declared, result: 'Call<Download>', call: `client.stream(${record}, options)` };
  }
  declared.push('options?: CallOptions');
  core.add('operation:CallOptions');
  if (operation.item !== undefined) {
    core.add('page:PageCall');
    const item = typeOf(operation.item, names);
    const list = `client.page<${item}>(${record}, { ...query }, options)`;
    return { declared, result: `PageCall<${item}>`, call: list };
  }
  core.add('call:Call');
  const out = answerType(operation, names);
  return { declared, result: `Call<${out}>`, call: `client.call<${out}>(${record}, options)` };
}

/** A line or three that show the call with values that fit the contract. */
export function sdkExample(operation: Operation, model: Model): string {
  const path = ownParameters(operation, 'path').map((parameter) =>
    literal(parameter.schema.examples?.[0] ?? parameter.schema.enum?.[0] ?? 'x'),
  );
  const values = [...path];
  if (operation.body === 'json') values.push(inlineObject(operation.bodyExample));
  if (operation.body === 'stream') values.push('file');
  const required = ownParameters(operation, 'header').filter((parameter) => parameter.required);
  if (required.length > 0)
    values.push(
      inlineObject(
        Object.fromEntries(required.map((one) => [one.name.toLowerCase(), one.schema.examples?.[0]])),
      ),
    );
  const call = `plugs.${operation.group}.${operation.verb}(${values.join(', ')})`;
  const noun = answerNoun(operation, model);
  if (operation.item !== undefined) return `for await (const ${noun} of ${call}) console.log(${noun});`;
  if (operation.answer === 'none') return `await ${call};`;
  return `const ${noun} = await ${call};`;
}

/** The variable an example puts the answer in: `contact`, `job`, else `answer`. */
function answerNoun(operation: Operation, model: Model): string {
  const schema = operation.item ?? operation.answerSchema;
  const name = schema?.$ref && refName(schema.$ref);
  const resource = model.resources.find((entry) => entry.declaration.schema === name);
  if (resource) return camel(resource.declaration.singular).replace(/^(import|export)$/, '$1Run');
  return operation.item ? 'item' : operation.answer === 'stream' ? 'download' : 'answer';
}

function inlineObject(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inlineObject).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return literal(value);
  const members = Object.entries(value).map(([name, entry]) => `${key(name)}: ${inlineObject(entry)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function methodComment(operation: Operation, model: Model): string {
  const notes = [`${operation.summary}.`, '', operation.description];
  const scopes = operation.scopes ?? [];
  if (scopes.length > 0) notes.push('', `Scope: ${scopes.map((scope) => `\`${scope}\``).join(', ')}.`);
  notes.push('', '@example', '```ts', sdkExample(operation, model), '```');
  return comment(notes.join('\n'), '  ');
}

/** Named schemas the group's operations and schemas use, its own first, in the order of their files. */
function schemasOfGroup(model: Model, group: string): string[] {
  return Object.entries(model.bundle.owners)
    .filter(([, owner]) => owner === group)
    .map(([name]) => name);
}

/** `packages/sdk/src/generated/references.ts`: what must be there before what. */
export function sdkReferences({ resources }: Model): string {
  const importable = resources.filter(({ declaration }) => declaration.importable);
  const named = importable.map(({ declaration, columns }) => [
    declaration.name,
    Object.fromEntries(
      columns.flatMap(({ name, schema, writable }) =>
        writable && schema['x-references'] ? [[name, schema['x-references']]] : [],
      ),
    ),
  ]);
  return `${banner('openapi/schemas')}/** Of each resource that can be imported, the fields that name other records, and of which resource. */
export const references: Readonly<Record<string, Readonly<Record<string, string>>>> = ${code(Object.fromEntries(named))};\n`;
}

/** `packages/sdk/src/generated/resources/<group>.ts`. */
export function sdkResource(model: Model, group: string): string {
  const names = new Set<string>();
  const core = new Set<string>(['client:Client']);
  const operations = model.operations.filter((operation) => operation.group === group);
  const own = schemasOfGroup(model, group);
  const types = own.map((name) => declaration(name, model.schemas[name]!, names));
  const inputs = operations.flatMap((operation) => {
    const headers = {
      ...operation,
      parameters: operation.parameters.filter((one) => !clientHeaders.includes(one.name.toLowerCase())),
    };
    return [inputDeclaration(operation, 'Query', names), inputDeclaration(headers, 'Headers', names)].filter(
      Boolean,
    );
  });
  const methods = operations.map((operation) => ({ operation, ...methodOf(operation, names, core) }));
  const type = pascal(group);
  const tag = model.source.frame.tags.find((entry) => entry.name === group);

  const members = methods.map(
    ({ operation, declared, result }) =>
      `${methodComment(operation, model)}  ${key(operation.verb)}(${declared.join(', ')}): ${result};\n`,
  );
  const bodies = methods.map(({ operation, declared, call }) => {
    const args = declared.map((one) => one.slice(0, one.search(/\??:/)));
    return `    ${key(operation.verb)}: (${args.join(', ')}) =>\n      ${call},\n`;
  });
  const factory = camel(group);
  return [
    banner(`openapi/paths/${group}.yaml and openapi/schemas/${group}.yaml`),
    coreImports(core),
    foreignImports(model, group, names),
    '\n',
    ...types.map((one) => `${one}\n`),
    ...inputs.map((one) => `${one}\n`),
    comment(`${tag?.description ?? group}.`),
    `export interface ${type} {\n${members.join('\n')}}\n\n`,
    comment(`The \`${group}\` operations over one client.`),
    `export function ${factory}(client: Client): ${type} {\n  return {\n${bodies.join('')}  };\n}\n`,
  ].join('');
}

function coreImports(core: Set<string>): string {
  const files = new Map<string, string[]>();
  for (const entry of [...core].sort()) {
    const [file = '', name = ''] = entry.split(':');
    files.set(file, [...(files.get(file) ?? []), name]);
  }
  return [...files]
    .map(([file, list]) => `import type { ${list.join(', ')} } from '../../core/${file}.ts';\n`)
    .join('');
}

function foreignImports(model: Model, group: string, names: Set<string>): string {
  const files = new Map<string, string[]>();
  for (const name of [...names].sort()) {
    const owner = model.bundle.owners[name];
    if (owner === undefined || owner === group) continue;
    files.set(owner, [...(files.get(owner) ?? []), name]);
  }
  return [...files]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([file, list]) => `import type { ${list.join(', ')} } from './${file}.ts';\n`)
    .join('');
}

/** `packages/sdk/src/generated/resources/shared.ts`: the types no group owns. */
export function sdkShared(model: Model): string {
  const names = new Set<string>();
  const own = schemasOfGroup(model, 'shared').filter((name) => name !== 'ErrorCode');
  const types = own.map((name) => `${declaration(name, model.schemas[name]!, names)}\n`);
  return `${banner('openapi/schemas/shared.yaml')}import type { ErrorCode } from '../errors.ts';\n\nexport type { ErrorCode };\n\n${types.join('')}`;
}

/** `packages/sdk/src/generated/errors.ts`: a class for each code. */
export function sdkErrors(model: Model): string {
  const entries = Object.entries(model.source.errors);
  const className = (code: string): string => `${pascal(code).replace(/Error$/, '')}Error`;
  const classes = entries.map(
    ([code, entry]) =>
      `${comment(`\`${code}\` (${entry.status}): ${entry.title}.\n${entry.hint}`)}export class ${className(code)} extends PlugsApiError {\n  declare readonly code: '${code}';\n}\n\n`,
  );
  const union = entries.map(([code]) => `  | '${code}'`).join('\n');
  const map = entries.map(([code]) => `  ${code}: ${className(code)},\n`).join('');
  return [
    banner('openapi/errors.yaml'),
    "import { PlugsApiError } from '../core/errors.ts';\n\n",
    comment('Every code the server can answer.'),
    `export type ErrorCode =\n${union};\n\n`,
    ...classes,
    comment("The class of each code; the client picks an answer's class from it."),
    `export const errorByCode = {\n${map}} as const;\n`,
  ].join('');
}

/** `packages/sdk/src/generated/plugs.ts`: all groups behind one client, each made when first used. */
export function sdkPlugs(model: Model): string {
  const imports = model.groups.map(
    (group) => `import { type ${pascal(group)}, ${camel(group)} } from './resources/${group}.ts';\n`,
  );
  const members = model.groups.map((group) => `  readonly ${group}: ${pascal(group)};\n`);
  const getters = model.groups.map(
    (group) => `    get ${group}() {\n      return (made.${group} ??= ${camel(group)}(client));\n    },\n`,
  );
  return [
    banner('openapi/plugs.yaml'),
    "import type { Client } from '../core/client.ts';\n",
    ...imports,
    '\n',
    comment('Every group of operations, named as in the contract.'),
    `export interface Operations {\n${members.join('')}}\n\n`,
    comment('All groups over one client; each is made when it is first used.'),
    'export function operationsOf(client: Client): Operations {\n',
    '  const made: { -readonly [Group in keyof Operations]?: Operations[Group] } = {};\n',
    `  return {\n${getters.join('')}  };\n}\n`,
  ].join('');
}

/** `packages/sdk/src/generated/operations.ts`: what a program must know to call any operation. */
export function sdkOperations(model: Model): string {
  const rows = model.operations.map((operation) => {
    const scopes = operation.scopes === null ? 'null' : `[${operation.scopes.map(literal).join(', ')}]`;
    return `  '${operation.id}': { method: '${operation.method}', path: '${operation.path}', scopes: ${scopes}, body: ${literal(operation.body)}, answer: '${operation.answer}', paged: ${operation.item !== undefined}, idempotent: ${operation.idempotent} },\n`;
  });
  return [
    banner('openapi/paths'),
    comment('How an operation is called and what it needs.'),
    `export interface OperationRecord {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** null: no token needed; empty: any signed-in caller. */
  readonly scopes: readonly string[] | null;
  readonly body: 'json' | 'stream' | null;
  readonly answer: 'json' | 'stream' | 'none';
  readonly paged: boolean;
  readonly idempotent: boolean;
}

`,
    comment('Every operation of the contract by its id.'),
    `export const operations = {\n${rows.join('')}} as const satisfies Record<string, OperationRecord>;\n\n`,
    'export type OperationId = keyof typeof operations;\n',
  ].join('');
}
