import ajvFormats from 'ajv-formats/dist/formats.js';
import type { ColumnShape } from '../../generated/resources.ts';
import { canonicalDecimal } from '../../lib/decimal.ts';
import { parseDate } from './dates.ts';
import { nearest, normalizeHeader } from './header.ts';
import { Refusal } from './refusal.ts';
import type { Cell, DecimalStyle, Styles } from './types.ts';
import { isZone } from './zone.ts';

/** Text of a cell (never empty) to the value of a field, or why not. `zone` is where local times of the row are. */
export type Convert = (text: string, zone: string) => Cell | Refusal;

// The checks of the contract's validators (a test holds the two together), so that an import and a request agree.
const { email, uri } = ajvFormats.fullFormats as unknown as {
  readonly email: RegExp;
  readonly uri: (text: string) => boolean;
};

/**
 * The conversion of one column by its declaration in the contract. Text is kept as it stands, outer blanks
 * included; the other kinds drop outer blanks.
 */
export function compileConvert(column: ColumnShape, styles: Pick<Styles, 'decimal' | 'date_style'>): Convert {
  switch (column.kind) {
    case 'string':
      return stringConvert(column);
    case 'uuid':
      return (text) => (uuid.test(text.trim()) ? text.trim().toLowerCase() : refused.uuid);
    case 'integer':
      return integerConvert(column);
    case 'decimal':
      return decimalConvert(column, styles.decimal);
    case 'boolean':
      return (text) => booleans.get(text.trim().toLowerCase()) ?? refused.boolean;
    case 'datetime':
      return (text, zone) => parseDate(text.trim(), styles.date_style, zone) ?? dateRefusal(styles);
    case 'json':
      return jsonConvert;
  }
}

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const booleans = new Map<string, boolean>([
  ...['true', 't', 'yes', 'y', '1'].map((word) => [word, true] as const),
  ...['false', 'f', 'no', 'n', '0'].map((word) => [word, false] as const),
]);

const refused = {
  decimalDigits: new Refusal(
    'decimal',
    'More than 11 digits before the decimal sign, or 4 behind it.',
    'Round it, or give it in a larger unit.',
  ),
  uuid: new Refusal('uuid', 'Not a UUID.', 'Give the id as 8-4-4-4-12 hexadecimal digits.'),
  boolean: new Refusal(
    'boolean',
    'Neither true nor false.',
    'Write true or false (yes, no, 1 and 0 are understood).',
  ),
  integer: new Refusal(
    'integer',
    'Not a whole number.',
    'Write digits only, with a minus sign at most; see the number transform.',
  ),
  json: new Refusal('json', 'Not a JSON object.', 'Write an object such as {"key":"value"}.'),
  email: new Refusal('format', 'Not an e-mail address.', 'Write it as name@example.com.'),
  phone: new Refusal(
    'format',
    'Not a telephone number.',
    'Write it with digits, as +44 20 7946 0018, in 64 characters at most.',
  ),
  timezone: new Refusal(
    'format',
    'Not a time zone of the IANA database.',
    'Write it as Europe/Zurich, or UTC.',
  ),
  uri: new Refusal('format', 'Not a complete URL.', 'Write it with its scheme, as https://example.com/path.'),
};

/** Length first: a long cell costs no more than a short one. */
const formats: Readonly<Record<NonNullable<ColumnShape['format']>, (text: string) => boolean>> = {
  email: (text) => text.length <= 254 && email.test(text),
  uri: (text) => text.length <= 2000 && uri(text),
  timezone: isZone,
  phone: (text) => text.length <= 64 && /\d/.test(text) && !/\p{Cc}/u.test(text),
};

function stringConvert(column: ColumnShape): Convert {
  if (column.enum !== undefined) return enumConvert(column.enum);
  // Neither may hold blanks, so dropping outer ones changes no good value; a telephone number may.
  const trims = column.format === 'email' || column.format === 'uri';
  const fits = column.format === undefined ? null : formats[column.format];
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY } = column;
  const pattern = column.pattern === undefined ? null : new RegExp(column.pattern, 'u');
  return (raw) => {
    const text = trims ? raw.trim() : raw;
    if (text.length > maxLength && codePoints(text) > maxLength) return tooLong(text, maxLength);
    if (text.length < minLength * 2 && codePoints(text) < minLength) return tooShort(minLength);
    if (pattern !== null && !pattern.test(text)) return noPattern(column.pattern!);
    if (fits !== null && !fits(text)) return refused[column.format!];
    return text;
  };
}

function enumConvert(words: readonly string[]): Convert {
  const known = new Set(words);
  return (raw) => {
    const text = raw.trim();
    if (known.has(text)) return text;
    const near =
      words.find((word) => normalizeHeader(word) === normalizeHeader(text)) ?? nearest(text, words);
    const list = `Allowed: ${words.join(', ')}.`;
    const fix =
      near === null ? `${list} A mapping file can translate words.` : `Did you mean "${near}"? ${list}`;
    return new Refusal('enum', 'Not one of the allowed words.', fix);
  };
}

function integerConvert({
  minimum = Number.MIN_SAFE_INTEGER,
  maximum = Number.MAX_SAFE_INTEGER,
}: ColumnShape): Convert {
  return (raw) => {
    const text = raw.trim();
    if (!/^[-+]?\d+$/.test(text)) return refused.integer;
    const value = Number(text);
    // Adding zero turns -0 into 0.
    return value < minimum || value > maximum ? outOfRange(minimum, maximum) : value + 0;
  };
}

/** As the contract's format "decimal". */
const KEPT_DECIMAL = /^-?\d{1,11}(\.\d{1,4})?$/;

/** Exact: the digits are never taken through floating point. `007.50` becomes `7.5`, `+1` becomes `1`. */
function decimalConvert(column: ColumnShape, decimal: DecimalStyle): Convert {
  const pattern = column.pattern === undefined ? null : new RegExp(column.pattern, 'u');
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = column;
  const written = decimal === 'point' ? /^([-+]?)(\d*)(?:\.(\d+))?$/ : /^([-+]?)(\d*)(?:,(\d+))?$/;
  return (raw) => {
    const found = written.exec(raw.trim());
    const [, sign, whole = '', fraction = ''] = found ?? [];
    if (found === null || whole + fraction === '') return noDecimal(decimal);
    const text = canonicalDecimal(`${sign}${whole}.${fraction}`);
    if (!KEPT_DECIMAL.test(text)) return refused.decimalDigits;
    if (pattern !== null && !pattern.test(text)) return noPattern(column.pattern!);
    return Number(text) < minimum || Number(text) > maximum ? outOfRange(minimum, maximum) : text;
  };
}

/** The text itself, once it is known to be an object: numbers keep their digits. */
function jsonConvert(text: string): Cell | Refusal {
  try {
    const value: unknown = JSON.parse(text);
    // Escapes can hide what no database here can keep.
    if (/\\u(?:0000|d[89a-f])/i.test(text) && !isPlain(value)) return refused.json;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? text.trim() : refused.json;
  } catch {
    return refused.json;
  }
}

/** No text in the value, keys included, holds U+0000 or a lone surrogate. */
function isPlain(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (typeof value !== 'object' || value === null) return true;
  return Object.entries(value).every(([key, member]) => isPlain(key) && isPlain(member));
}

/** Length as JSON Schema counts it. */
function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

function tooLong(text: string, maxLength: number): Refusal {
  return new Refusal(
    'maxLength',
    `${codePoints(text)} characters; at most ${maxLength} are allowed.`,
    'Shorten the cell.',
  );
}

function tooShort(minLength: number): Refusal {
  return new Refusal('minLength', `At least ${minLength} characters are needed.`, 'Complete the cell.');
}

function noPattern(pattern: string): Refusal {
  return new Refusal('pattern', `Does not match ${pattern}.`, 'Correct the cell.');
}

function outOfRange(minimum: number, maximum: number): Refusal {
  const low = minimum > Number.MIN_SAFE_INTEGER ? `at least ${minimum}` : '';
  const high = maximum < Number.MAX_SAFE_INTEGER ? `at most ${maximum}` : '';
  const range = [low, high].filter((part) => part !== '').join(' and ') || 'smaller than 2^53';
  return new Refusal('range', `Out of range: it must be ${range}.`, 'Correct the number.');
}

function noDecimal(decimal: DecimalStyle): Refusal {
  return new Refusal(
    'decimal',
    `Not a plain number with a decimal ${decimal}.`,
    'Write digits and one decimal sign, or use the number transform in a mapping file.',
  );
}

function dateRefusal({ date_style }: Pick<Styles, 'date_style'>): Refusal {
  const order = date_style === 'iso' ? '' : ` or numeric in the order ${date_style}`;
  return new Refusal(
    'datetime',
    `Not a date that exists, in ISO 8601${order}.`,
    'Write it as 2026-11-23T20:15:00Z, or give its format with the date transform in a mapping file.',
  );
}
