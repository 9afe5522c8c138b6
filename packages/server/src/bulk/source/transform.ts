import { parseDateAs } from './dates.ts';
import { compilePattern, longestSearched } from './pattern.ts';
import { Refusal } from './refusal.ts';
import type { DecimalStyle, Transform } from './types.ts';

/** `zone` is where local times of the row are. */
type Step = (text: string, zone: string) => string | Refusal;

/** All transforms of a column as one function; the first refusal ends it. Empty text only meets `default`. */
export function compileTransforms(transforms: readonly Transform[]): Step | null {
  if (transforms.length === 0) return null;
  const steps = transforms.map((transform) => ({ run: step(transform), empty: transform.do === 'default' }));
  return (text, zone) => {
    let current = text;
    for (const { run, empty } of steps) {
      if (current === '' && !empty) continue;
      const next = run(current, zone);
      if (typeof next !== 'string') return next;
      current = next;
    }
    return current;
  };
}

function step(transform: Transform): Step {
  switch (transform.do) {
    case 'trim':
      return (text) => text.trim();
    case 'lower':
      return (text) => text.toLowerCase();
    case 'upper':
      return (text) => text.toUpperCase();
    case 'title':
      return titleCase;
    case 'phone':
      return normalizePhone;
    case 'strip':
      return (text) => [...text].filter((character) => !transform.characters.includes(character)).join('');
    case 'replace':
      return replacer(transform.pattern, transform.with);
    case 'split':
      return (text) => text.split(transform.by).at(takenIndex(transform.take))?.trim() ?? '';
    case 'date':
      return (text, zone) =>
        parseDateAs(text.trim(), transform.format, transform.zone ?? zone) ?? noDate(transform.format);
    case 'number':
      return (text) => plainNumber(text, transform.decimal) ?? noNumber(transform.decimal);
    case 'default':
      return (text) => (text === '' ? transform.value : text);
  }
}

/** 1 is the first part, -1 the last. */
function takenIndex(take: number): number {
  return take > 0 ? take - 1 : take;
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(
      /(^|[^\p{Letter}\p{Mark}'’])(\p{Letter})/gu,
      (_, before, letter) => before + letter.toUpperCase(),
    );
}

/**
 * Digits with a leading `+` kept; a leading `00` is the international prefix and becomes `+` (ITU-T E.123).
 * An extension (`x12`, `ext. 12`) is kept as `x12`. No country is guessed.
 */
export function normalizePhone(text: string): string {
  // No number is longer; the field's own limit refuses such a cell.
  if (text.length > 200) return text;
  const [, main = '', extension] = /^(.*?)(?:\s*(?:x|ext\.?|extension)\s*(\d+))?\s*$/is.exec(text)!;
  const digits = main.replace(/\D/g, '');
  const plus = /^\s*\(?\s*\+/.test(main);
  const number = plus ? `+${digits}` : digits.startsWith('00') ? `+${digits.slice(2)}` : digits;
  return extension === undefined ? number : `${number}x${extension}`;
}

function replacer(pattern: string, replacement: string): Step {
  const expression = compilePattern(pattern);
  if (typeof expression === 'string') throw new TypeError(`pattern ${pattern}: ${expression}`);
  return (text) =>
    text.length > longestSearched
      ? new Refusal(
          'replace',
          `Longer than the ${longestSearched} characters that "replace" searches.`,
          'Shorten the cell or map it without replace.',
        )
      : text.replace(expression, replacement);
}

/**
 * A number as people write it (`$1,140.00`, `-$9.09`, `(12,50 €)`, `1'234`) as a plain decimal with a point;
 * parentheses mean a negative amount (accounting). Null when it is none: grouping must be in threes.
 */
function plainNumber(text: string, decimal: DecimalStyle): string | null {
  let body = text.replace(/[\s\u00a0\u202f]|[$€£¥]|\b[A-Z]{3}\b/g, '');
  const parenthesized = /^\((.*)\)$/.exec(body);
  if (parenthesized !== null) body = parenthesized[1]!;
  const sign = /^([-+\u2212]?)(.*?)(-?)$/.exec(body)!;
  const negative = parenthesized !== null || (sign[1] !== '' && sign[1] !== '+') || sign[3] === '-';
  const digits = sign[2]!;
  const shape =
    decimal === 'point'
      ? /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?:'\d{3})+)?(?:\.\d+)?$/
      : /^(?:\d+|\d{1,3}(?:\.\d{3})+|\d{1,3}(?:'\d{3})+)?(?:,\d+)?$/;
  if (!/\d/.test(digits) || !shape.test(digits)) return null;
  const plain =
    decimal === 'point' ? digits.replace(/[,']/g, '') : digits.replace(/[.']/g, '').replace(',', '.');
  const whole = plain.startsWith('.') ? `0${plain}` : plain;
  return negative ? `-${whole}` : whole;
}

function noNumber(decimal: DecimalStyle): Refusal {
  return new Refusal(
    'number',
    `Not a number with a decimal ${decimal}.`,
    'Correct the cell, or state the other style with --decimal.',
  );
}

function noDate(format: string): Refusal {
  return new Refusal(
    'date',
    `Not a date of the form ${format}.`,
    'Correct the cell, or the format in the mapping.',
  );
}
