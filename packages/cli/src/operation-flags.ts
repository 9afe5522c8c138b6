/** From the flags of an operation record to oclif's flags, and from parsed flags back to parameters. */
import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import type { ArgInput, FlagInput } from '@oclif/core/interfaces';
import { CliError } from './errors.ts';
import { globalFlags } from './global-flags.ts';
import { parseJson, textOf } from './input.ts';
import type { FlagRecord, OperationRecord } from './operation-record.ts';
import type { Row } from './output/cell.ts';

/** Parameters that lists and the client handle themselves, for every operation alike. */
function isHandled(flag: FlagRecord): boolean {
  if (flag.in === 'query') return ['limit', 'cursor', 'fields'].includes(flag.param);
  return flag.in === 'header' && flag.param.toLowerCase() === 'idempotency-key';
}

/** A field that holds a secret never becomes a flag: other users of the machine see command lines. */
export function isSecret(flag: FlagRecord): boolean {
  return flag.in === 'body' && /(^|_)(password|token|secret|credentials)$/.test(flag.param);
}

/** A field whose name is a global flag's is set with `--set-<name>`. */
function flagName({ flag }: FlagRecord): string {
  return Object.hasOwn(globalFlags, flag) || own.has(flag) ? `set-${flag}` : flag;
}

/** Flags that operations get besides their parameters. */
const own = new Set(['data', 'dry-run', 'all', 'output', 'unset', 'help', 'help-json']);

export function operationArgs(record: OperationRecord): ArgInput {
  const entries = record.args.map(({ name, description }) => [
    name,
    Args.string({ required: true, ignoreStdin: true, ...(description ? { description } : {}) }),
  ]);
  return Object.fromEntries(entries) as ArgInput;
}

export function operationFlags(record: OperationRecord): FlagInput {
  const mine = record.flags.filter((flag) => !isHandled(flag) && !isSecret(flag));
  const flags: FlagInput = Object.fromEntries(mine.map((flag) => [flagName(flag), oclifFlag(record, flag)]));
  if (record.paged) Object.assign(flags, listFlags);
  if (record.body === 'json') flags.data = dataFlag;
  if (record.body === 'stream') flags.data = Flags.string({ ...bytesFlag, required: true });
  if (record.method === 'PATCH') flags.unset = unsetFlag(mine);
  if (record.method === 'POST' || record.method === 'PATCH') flags['idempotency-key'] = idempotencyFlag;
  if (record.method !== 'GET') flags['dry-run'] = dryRunFlag;
  if (record.answer === 'stream') flags.output = outputFlag;
  return flags;
}

const listFlags = {
  limit: Flags.integer({ summary: 'Rows to show; 50 when not given.', exclusive: ['all'], helpValue: 'N' }),
  all: Flags.boolean({ summary: 'Every row, page after page, written as it arrives.' }),
  cursor: Flags.string({
    summary: 'Go on from here: next_cursor of an earlier answer.',
    helpValue: 'CURSOR',
  }),
};
const dataFlag = Flags.string({
  helpValue: 'JSON|@FILE|-',
  summary: 'The whole body as JSON, from a file, or from stdin; flags of single fields win over it.',
});
const bytesFlag = { helpValue: '@FILE|-', summary: 'File to send, or - for stdin.' };
const dryRunFlag = Flags.boolean({ summary: 'Show the request and send nothing.' });
const idempotencyFlag = Flags.string({
  helpValue: 'KEY',
  summary: 'Makes it safe to run this again: the same key is done once.',
});
const outputFlag = Flags.string({
  char: 'o',
  helpValue: 'FILE',
  summary: 'Write to a file instead of stdout.',
});

function unsetFlag(flags: readonly FlagRecord[]): FlagInput[string] {
  const fields = flags.filter((flag) => flag.in === 'body').map((flag) => flag.param);
  return Flags.option({ options: fields, multiple: true, multipleNonGreedy: true })({
    helpValue: 'FIELD',
    summary: 'Empty this field (may be repeated).',
  });
}

function oclifFlag(record: OperationRecord, flag: FlagRecord): FlagInput[string] {
  // --data may hold a required field as well, so the server is the judge of bodies.
  const required = Boolean(flag.required) && !(flag.in === 'body' && record.body === 'json');
  const summary = summaryOf(flag);
  const common = { required, ...(summary ? { summary } : {}) };
  if (flag.type === 'boolean') return Flags.boolean({ ...common, allowNo: flag.in === 'body' });
  const shape = {
    ...common,
    helpValue: valueWord(flag),
    ...(flag.multiple ? { multiple: true, multipleNonGreedy: true } : {}),
    ...(flag.options ? { options: flag.options } : {}),
  };
  // The many overloads of oclif's flag makers tell shapes apart by literal types; ours is known at run time only.
  const make = (flag.type === 'integer' ? Flags.integer : Flags.string) as (
    shape: object,
  ) => FlagInput[string];
  return make(shape);
}

/** Choices longer than this are told in the summary instead of in the flag's value. */
const choicesInline = 16;

function choices(flag: FlagRecord): string {
  return flag.options?.join('|') ?? '';
}

function valueWord(flag: FlagRecord): string {
  if (flag.options) return choices(flag).length <= choicesInline ? choices(flag) : 'CHOICE';
  if (flag.type === 'integer') return 'N';
  if (flag.type === 'json') return 'JSON|@FILE';
  if (flag.type === 'number') return 'NUMBER';
  return /\[(gte|gt|lte|lt)\]$/.test(flag.param) ? 'VALUE' : 'TEXT';
}

function summaryOf(flag: FlagRecord): string | undefined {
  const first = flag.description?.split('\n', 1)[0]?.trim() ?? '';
  const sentence = first && !/[.!?…]$/.test(first) ? `${first}.` : first;
  const long = flag.options && choices(flag).length > choicesInline;
  const shown = flag.default === undefined || flag.default === false ? '' : ` Default: ${flag.default}.`;
  return (
    `${sentence}${long ? ` One of: ${named(flag.options).join(', ')}.` : ''}${shown}`.trim() || undefined
  );
}

/** Choices without their opposites (`-email`): the description says what the minus does. */
function named(options: readonly string[]): string[] {
  return options.filter((option) => !(option.startsWith('-') && options.includes(option.slice(1))));
}

/** Examples as they are typed here: a field whose flag had to be renamed is renamed in them too. */
export function operationExamples(record: OperationRecord): NonNullable<OperationRecord['examples']> {
  const renamed = record.flags.filter((flag) => !isHandled(flag) && flagName(flag) !== flag.flag);
  const rename = (command: string): string =>
    renamed.reduce((text, flag) => text.replaceAll(` --${flag.flag} `, ` --${flagName(flag)} `), command);
  return (record.examples ?? []).map((example) =>
    typeof example === 'string' ? rename(example) : { ...example, command: rename(example.command) },
  );
}

export interface Params {
  readonly query: Record<string, unknown>;
  readonly header: Record<string, string>;
  readonly body: Row;
}

/** The parameters and body fields the given flags stand for; flags that were not given are absent. */
export async function readParams(
  record: OperationRecord,
  flags: Readonly<Record<string, unknown>>,
  signal: AbortSignal,
): Promise<Params> {
  const query: Record<string, unknown> = {};
  const header: Record<string, string> = {};
  const body: Record<string, unknown> = {};
  for (const flag of record.flags) {
    if (isHandled(flag) || isSecret(flag)) continue;
    const given = flags[flagName(flag)];
    if (given === undefined) continue;
    const value = await parseValue(flag, given, signal);
    if (flag.in === 'query') query[flag.param] = value;
    else if (flag.in === 'body') body[flag.param] = value;
    else header[flag.param] = headerValue(flag, value);
  }
  for (const field of (flags.unset as string[] | undefined) ?? []) body[field] = null;
  if (
    record.flags.some((flag) => flag.param === 'fields' && flag.in === 'query') &&
    Array.isArray(flags.fields)
  ) {
    // The server knows whole columns; what lies inside them is picked when printing.
    query.fields = [...new Set(flags.fields.map((field: string) => field.split('.', 1)[0]))];
  }
  return { query, header, body };
}

async function parseValue(flag: FlagRecord, given: unknown, signal: AbortSignal): Promise<unknown> {
  if (Array.isArray(given)) return Promise.all(given.map((one) => parseValue(flag, one, signal)));
  if (flag.type === 'json') return parseJson(await textOf(String(given), signal), `--${flagName(flag)}`);
  if (flag.type !== 'number') return given;
  const number = Number(given);
  if (given !== '' && Number.isFinite(number)) return number;
  throw new CliError('usage', `--${flagName(flag)} has to be a number, not "${given}".`);
}

/** If-Match takes an ETag; a bare version gets its quotes. */
function headerValue(flag: FlagRecord, value: unknown): string {
  const text = String(value);
  return flag.param.toLowerCase() === 'if-match' && /^\d+$/.test(text) ? `"${text}"` : text;
}
