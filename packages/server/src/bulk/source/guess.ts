import type { ColumnGuess, DateStyle, DecimalStyle, Guess } from './types.ts';

const samplesShown = 12;
/** No number or date is longer; the bound keeps the expressions below quick on any cell. */
const lengthRead = 80;

/** What the sampled values of one column say. `position` is 1-based. */
export function guessColumn(name: string, position: number, values: readonly string[]): ColumnGuess {
  const given = values.map((value) => value.slice(0, lengthRead).trim()).filter((value) => value !== '');
  return {
    name,
    position,
    samples: [...new Set(given)].slice(0, samplesShown).map((value) => value.toWellFormed()),
    decimal: decide(given, decimalEvidence, ['point', 'comma']),
    date_style: decide(given, dateEvidence, ['dmy', 'mdy']),
    distinct: values.length > 1 && given.length === values.length && new Set(given).size === given.length,
    holds: nameable(given),
    decorated_numbers:
      given.length > 0 && given.every((v) => number.test(v)) && given.some((v) => decorated.test(v)),
  };
}

const id = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

function nameable(values: readonly string[]): ColumnGuess['holds'] {
  if (values.length === 0) return 'nothing';
  const ids = values.filter((value) => id.test(value)).length;
  if (ids > 0) return ids === values.length ? 'ids' : 'mixed';
  return values.every((value) => value.includes('@')) ? 'emails' : 'text';
}

type Evidence<Choice> = Choice | 'either' | null;

/** One choice when some value settles it and none speaks against it; all of `open` when nothing does. */
function decide<Choice extends string>(
  values: readonly string[],
  evidence: (value: string) => Evidence<Choice>,
  open: readonly Choice[],
): Guess<Choice> | null {
  const settled = new Map<Choice, string>();
  let unsettled: string | undefined;
  let silent = 0;
  for (const value of values) {
    const found = evidence(value);
    if (found === null) silent += 1;
    else if (found === 'either') unsettled ??= value;
    else if (!settled.has(found)) settled.set(found, value);
  }
  // A column of words with a stray number in it says nothing.
  if (silent > values.length / 2) return null;
  if (settled.size > 0) {
    return {
      choices: [...settled.keys()],
      why: [...settled].map(([choice, value]) => `"${value}" can only be ${choice}`).join('; '),
    };
  }
  if (unsettled === undefined) return null;
  return { choices: open, why: `"${unsettled}" can be ${open.join(' or ')}, and no sampled row settles it` };
}

const number = /^\(?[-+]?\s*[$€£¥]?\s*[-+]?(?:\d[\d.,'\u00a0\u202f ]*|[.,]\d+)\s*[$€£¥%]?\)?$/;
const decorated = /[$€£¥()%'\u00a0\u202f ]|\d[.,]\d{3}[.,]/;

function decimalEvidence(value: string): Evidence<DecimalStyle> {
  if (!number.test(value)) return null;
  const digits = value.replace(/[^\d.,]/g, '');
  const marks = digits.replace(/\d/g, '');
  if (marks === '') return null;
  const style = (mark: string): DecimalStyle => (mark === '.' ? 'point' : 'comma');
  const last = marks.at(-1)!;
  if (new Set(marks).size === 2) return style(last);
  if (marks.length > 1) return style(last === '.' ? ',' : '.');
  const [before = '', after = ''] = digits.split(last);
  const groupable = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  return groupable ? 'either' : style(last);
}

function dateEvidence(value: string): Evidence<DateStyle> {
  if (/^\d{4}-\d\d?-\d\d?(?!\d)/.test(value)) return 'iso';
  if (/^\d{4}[./]\d\d?[./]\d\d?(?!\d)/.test(value)) return 'ymd';
  const found = /^(\d\d?)([./-])(\d\d?)\2\d{4}(?!\d)/.exec(value);
  if (found === null) return null;
  const [first, second] = [Number(found[1]), Number(found[3])];
  if (first > 12) return second > 12 ? null : 'dmy';
  return second > 12 ? 'mdy' : 'either';
}
