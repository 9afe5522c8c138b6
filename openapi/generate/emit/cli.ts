// The CLI's generated part: one thin command file an operation.

import type { Model, Operation } from '../model.ts';
import { type Parameter, resolve, type Schema, typesOf } from '../schema.ts';
import { ownParameters } from '../types.ts';
import { banner, clientHeaders } from './sdk.ts';
import { code } from './server.ts';

interface Flag {
  flag: string;
  param: string;
  in: 'query' | 'header' | 'body';
  type: 'string' | 'integer' | 'number' | 'boolean' | 'json';
  options?: string[];
  multiple?: boolean;
  required?: boolean;
  description?: string;
  default?: unknown;
}

const kebab = (name: string): string => name.replaceAll('_', '-').toLowerCase();

/** `created_at[gte]` is typed as `--created-at-gte`. */
function flagName(parameter: string): string {
  return kebab(parameter.replace('[', '-').replace(']', ''));
}

function flagOf(name: string, place: Flag['in'], schema: Schema, required: boolean, description = ''): Flag {
  const type = typesOf(schema)[0];
  const isList = type === 'array' && ['string', 'integer'].includes(typesOf(schema.items ?? {})[0] ?? '');
  const value = isList ? (schema.items ?? {}) : schema;
  const valueType = typesOf(value)[0];
  const options = value.enum?.filter((entry) => typeof entry === 'string') as string[] | undefined;
  const isScalar =
    valueType === 'string' || valueType === 'integer' || valueType === 'number' || valueType === 'boolean';
  return {
    flag: flagName(name),
    param: name,
    in: place,
    type: isScalar ? valueType : 'json',
    ...(options && { options }),
    ...(isList && { multiple: true }),
    ...(required && { required: true }),
    ...(description && { description }),
    ...(schema.default !== undefined && isScalar && { default: schema.default }),
  };
}

function flagsOf(operation: Operation, model: Model): Flag[] {
  const given = (parameter: Parameter): boolean =>
    parameter.name !== 'Idempotency-Key' && !clientHeaders.includes(parameter.name.toLowerCase());
  const place = (where: 'query' | 'header'): Flag[] =>
    operation.parameters
      .filter((parameter) => parameter.in === where && given(parameter))
      .map((one) => flagOf(one.name, where, one.schema, one.required === true, one.description));
  const body = resolve(operation.bodySchema ?? {}, model.schemas);
  const fields = Object.entries(body.properties ?? {}).map(([name, property]) => {
    const schema = resolve(property, model.schemas);
    return flagOf(name, 'body', schema, body.required?.includes(name) === true, schema.description);
  });
  return [...place('query'), ...place('header'), ...fields];
}

function quoted(value: unknown): string {
  const text = String(value);
  return /^[\w.:@/+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}

function flagLine(flag: Flag, value: unknown): string {
  if (flag.type === 'boolean') return value === false ? `--no-${flag.flag}` : `--${flag.flag}`;
  const text = quoted(value);
  return text.startsWith('-') ? `--${flag.flag}=${text}` : `--${flag.flag} ${text}`;
}

/** How files of a kind are named. */
const extensions: Readonly<Record<string, string>> = { 'text/csv': 'csv', 'text/calendar': 'ics' };

/** Command lines that work as they stand. */
export function cliExamples(operation: Operation, model: Model): string[] {
  if (operation.command) return [operation.command];
  const flags = flagsOf(operation, model);
  const args = ownParameters(operation, 'path').map((one) =>
    quoted(one.schema.examples?.[0] ?? one.schema.enum?.[0]),
  );
  const start = ['plugs', kebab(operation.group), kebab(operation.verb), ...args].join(' ');
  if (operation.item !== undefined) {
    const choice = flags.find((flag) => flag.options && flag.multiple && flag.param !== 'fields');
    const search = flags.find((flag) => flag.param === 'q');
    return [
      start,
      ...(choice ? [`${start} ${flagLine(choice, choice.options?.[0])} --all`] : []),
      ...(search ? [`${start} ${flagLine(search, 'lovelace')}`] : []),
    ];
  }
  if (operation.body === 'stream') return [`${start} ${requiredHeaders(operation, flags)}--data @leads.csv`];
  if (operation.answer === 'stream')
    return [start, `${start} --output ${operation.verb}.${extensions[operation.answerType ?? ''] ?? 'bin'}`];
  if (operation.body !== 'json') return [start];
  const example = (operation.bodyExample ?? {}) as Record<string, unknown>;
  const shown = flags.filter(
    (flag) =>
      flag.in === 'body' &&
      flag.type !== 'json' &&
      !isSecret(operation, flag, model) &&
      flag.param in example,
  );
  const typed = shown.flatMap((flag) => [example[flag.param]].flat().map((value) => flagLine(flag, value)));
  const whole = flags.some((flag) => flag.type === 'json' && flag.required)
    ? `${start} --data @body.json`
    : null;
  return [whole ?? [start, ...typed].join(' ')];
}

function requiredHeaders(operation: Operation, flags: Flag[]): string {
  return ownParameters(operation, 'header')
    .filter((parameter) => parameter.required)
    .map(
      (parameter) =>
        `${flagLine(flags.find((flag) => flag.param === parameter.name)!, parameter.schema.examples?.[0])} `,
    )
    .join('');
}

function isSecret(operation: Operation, flag: Flag, model: Model): boolean {
  const body = resolve(operation.bodySchema ?? {}, model.schemas);
  return body.properties?.[flag.param]?.['x-secret'] === true;
}

/** Every generated command by its path below `commands/`. */
/** `resources.ts`: what can be imported and exported. */
export function cliResources({ resources, bundle }: Model): string {
  const names = (use: 'importable' | 'exportable'): string =>
    code(resources.filter(({ declaration }) => declaration[use]).map(({ declaration }) => declaration.name));
  const topics = bundle.document.tags.map(({ name, description }) => [kebab(name), { description }]);
  return `${banner('openapi/paths')}export const importable = ${names('importable')} as const;\n\nexport const exportable = ${names('exportable')} as const;\n\nexport const topics = ${code(Object.fromEntries(topics))} as const;\n`;
}

export function cliCommands(model: Model): Map<string, string> {
  return new Map(
    model.operations.map((operation) => {
      const record = {
        id: operation.id,
        method: operation.method,
        path: operation.path,
        summary: `${operation.summary}.`,
        description: operation.description,
        scopes: operation.scopes,
        args: ownParameters(operation, 'path').map(({ name, description }) => ({ name, description })),
        flags: flagsOf(operation, model),
        body: operation.body,
        answer: operation.answer,
        paged: operation.item !== undefined,
        destructive: operation.destructive,
        ...(operation.columns && { columns: operation.columns }),
        examples: cliExamples(operation, model),
      };
      const members = Object.entries(record).map(([name, value]) =>
        name === 'flags' && record.flags.length > 0
          ? `  flags: [\n${record.flags.map((flag) => `    ${code(flag)},\n`).join('')}  ],\n`
          : `  ${name}: ${code(value)},\n`,
      );
      const text = `${banner(`openapi/paths/${operation.group}.yaml`)}import { operationCommand } from '../../../operation-command.ts';\n\nexport default operationCommand({\n${members.join('')}});\n`;
      return [`${kebab(operation.group)}/${kebab(operation.verb)}.ts`, text] as const;
    }),
  );
}
