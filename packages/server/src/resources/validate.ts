import type { ErrorObject } from 'ajv';
import type { Operation } from '../generated/operations.ts';
import { type FieldError, Problem } from '../lib/problem.ts';

type Check = ((value: unknown) => boolean) & { errors?: readonly ErrorObject[] | null };

/** The compiled checks of one operation; null where it takes nothing. */
interface Validators {
  readonly path: Check | null;
  readonly query: Check | null;
  readonly header: Check | null;
  readonly body: Check | null;
}

/** Found by URL: a bundler must not look for them. */
const compiled = (name: string): Promise<unknown> =>
  import(new URL(`../generated/validators/${name}.js`, import.meta.url).href);

const loaded = new Map<string, Promise<Validators>>();

/** Loads an operation's compiled validators, on first use only. */
export const validatorsOf = (operation: Operation): Promise<Validators> => {
  let validators = loaded.get(operation.id);
  if (!validators) {
    validators = compiled(operation.id) as Promise<Validators>;
    loaded.set(operation.id, validators);
  }
  return validators;
};

/** Checks one part of a request, filling in defaults. Throws the part's problem with every broken rule. */
export const check = (
  validator: Check | null,
  part: 'path' | 'query' | 'header' | 'body',
  value: unknown,
  bodyRequired = true,
): void => {
  if (!validator) {
    if (part === 'query' && Object.keys(value as object).length > 0) throw unknownQuery(value as object);
    if (part === 'body' && value !== undefined)
      throw new Problem('malformed_body', 'This operation takes no body; send none.');
    return;
  }
  if (part === 'body' && value === undefined) {
    if (!bodyRequired) return;
    throw new Problem('malformed_body', 'The body is missing; send a JSON object.');
  }
  if (!validator(value)) throw broken(validator, part === 'body' ? 'validation_failed' : 'invalid_request');
};

/** Checks the fields of one record, as a create or update body holds them: for items of a batch. */
export const checkRecord = async (
  resource: string,
  action: 'create' | 'update',
  values: unknown,
): Promise<void> => {
  const validators = (await compiled(`resources/${resource}`)) as Record<string, Check>;
  const validator = validators[action]!;
  if (!validator(values)) throw broken(validator, 'validation_failed');
};

const broken = (validator: Check, code: 'validation_failed' | 'invalid_request'): Problem => {
  const errors = distinct((validator.errors ?? []).map(fieldError));
  const first = errors[0]!;
  const summary = `${first.pointer === '' ? 'The body' : first.pointer}: ${first.message}`;
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : '';
  return new Problem(code, summary + more, { errors });
};

const unknownQuery = (value: object) =>
  new Problem('invalid_request', 'This operation takes no query parameters.', {
    errors: Object.keys(value).map((key) => ({
      pointer: `/${key}`,
      rule: 'unknown',
      message: 'There is no such parameter here.',
    })),
  });

const distinct = (errors: readonly FieldError[]): FieldError[] => {
  // Branches of anyOf and oneOf repeat themselves; the branch errors say more than the branching.
  const specific = errors.filter(({ rule }) => !['anyOf', 'oneOf', 'if'].includes(rule));
  const chosen = specific.length > 0 ? specific : errors;
  const seen = new Set<string>();
  return chosen.filter(({ pointer, rule, message }) => {
    const key = `${pointer} ${rule} ${message}`;
    return !seen.has(key) && seen.add(key);
  });
};

const RULES: Readonly<Record<string, string>> = {
  additionalProperties: 'unknown',
  unevaluatedProperties: 'unknown',
  maxLength: 'max_length',
  minLength: 'min_length',
  maxItems: 'max_items',
  minItems: 'min_items',
  minProperties: 'min_fields',
};

/** What to write, for those whose value has another form. */
const FORMS: Readonly<Record<string, string>> = {
  'date-time': 'Write a date and a time with its offset from UTC, such as 2027-03-01T09:00:00+01:00.',
  decimal: 'Write a plain decimal number, such as 1250.50.',
  email: 'Write an e-mail address, such as ada@example.com.',
  phone: 'Write a telephone number, such as +44 20 7946 0000.',
  timezone: 'Write a time zone of the IANA list, such as Europe/Zurich.',
  uri: 'Write a whole address, such as https://example.com/page.',
  uuid: 'Write an id, such as 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10.',
};

const fieldError = (error: ErrorObject): FieldError => {
  const { keyword, params, instancePath, message } = error;
  const at = (name: unknown) => `${instancePath}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const rule = RULES[keyword] ?? keyword;
  if (keyword === 'required')
    return { pointer: at(params.missingProperty), rule, message: 'This field is required.' };
  if (rule === 'unknown')
    return {
      pointer: at(params.additionalProperty ?? params.unevaluatedProperty),
      rule,
      message: 'There is no such field here, or it is read-only.',
    };
  if (keyword === 'enum')
    return {
      pointer: instancePath,
      rule,
      message: `Use one of ${(params.allowedValues as unknown[]).map(String).join(', ')}.`,
    };
  const form = keyword === 'format' ? FORMS[params.format as string] : undefined;
  if (form !== undefined) return { pointer: instancePath, rule, message: form };
  if (keyword === 'plain_text')
    return {
      pointer: instancePath,
      rule,
      message: 'The text holds a NUL character or half of a surrogate pair; remove it.',
    };
  if (keyword === 'discriminator')
    return {
      pointer: instancePath,
      rule,
      message: 'The action is none of create, update, delete and restore.',
    };
  if (keyword === 'minProperties')
    return { pointer: instancePath, rule, message: 'Give at least one field.' };
  return { pointer: instancePath, rule, message: `The value ${message ?? 'is not valid'}.` };
};
