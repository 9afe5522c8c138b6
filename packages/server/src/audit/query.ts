import { Problem } from '../lib/problem.ts';

/*
 * What people ask the audit for, such as `actor:ana action:update field:status created:>2026-01-01 -table:media`.
 * Every term has to hold; a comma between values means any of them, a minus in front none of them. Command line, SDK
 * and API send this one text, and it is read here alone.
 */

const valueKeys = [
  'actor',
  'action',
  'table',
  'record',
  'field',
  'from',
  'to',
  'request',
  'job',
  'text',
] as const;
const timeKeys = ['created', 'since', 'until'] as const;

export type AuditKey = (typeof valueKeys)[number];

/** A condition on something other than the time. */
export interface AuditTerm {
  readonly key: AuditKey;
  readonly not: boolean;
  readonly values: readonly string[];
}

/** A query as it was understood. */
export interface AuditQuery {
  readonly terms: readonly AuditTerm[];
  /** From this instant on, ISO 8601; null for all the past. */
  readonly since: string | null;
  /** Before this instant. */
  readonly before: string | null;
}

const actions = ['create', 'update', 'delete', 'restore', 'read', 'export', 'login', 'redact'];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const TERMS_MAX = 30;

/**
 * Reads a query.
 * @param now what `7d` counts back from
 * @throws Problem invalid_request, naming the term and what stands there instead
 */
export const parseAuditQuery = (text: string, now: Date): AuditQuery => {
  const terms: AuditTerm[] = [];
  let since: string | null = null;
  let before: string | null = null;
  for (const word of words(text)) {
    const { key, values } = word;
    if (!isTimeKey(key)) {
      terms.push(checked(word, key as AuditKey));
      continue;
    }
    if (word.not) throw refused(word, `${key} cannot be turned round; write created:< or created:> instead.`);
    for (const value of values) {
      const [from, to] = span(word, value, now);
      if (from !== null && (since === null || from > since)) since = from;
      if (to !== null && (before === null || to < before)) before = to;
    }
  }
  if (terms.length > TERMS_MAX) throw fault(`A query holds at most ${TERMS_MAX} terms, not ${terms.length}.`);
  const fields = terms.filter(({ key, not }) => key === 'field' && !not);
  const compared = terms.find(({ key }) => key === 'from' || key === 'to');
  if (compared && (fields.length !== 1 || fields[0]!.values.length !== 1))
    throw fault(`${compared.key}: compares one field: name it, as in field:status ${compared.key}:pending.`);
  return { terms, since, before };
};

/** One term as it is written. */
interface Word {
  readonly source: string;
  readonly not: boolean;
  readonly key: string;
  readonly values: readonly string[];
}

const isTimeKey = (key: string): key is (typeof timeKeys)[number] => timeKeys.some((one) => one === key);

const fault = (message: string): Problem =>
  new Problem('invalid_request', message, { errors: [{ pointer: '/q', rule: 'query', message }] });

const refused = ({ source }: Word, why: string): Problem => fault(`"${source}": ${why}`);

const TERM = /(-?)(?:([a-z_]+):)?((?:"(?:[^"\\]|\\.)*"|[^\s",]+|,)*)/giy;
const VALUE = /"((?:[^"\\]|\\.)*)"|([^\s",]+)/g;

/** Splits a query at its blanks, but for those between quotes. */
const words = (text: string): Word[] => {
  const found: Word[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (at >= text.length) return found;
    TERM.lastIndex = at;
    const [source, minus, name, rest = ''] = TERM.exec(text) ?? [''];
    const next = text[at + source.length];
    if (source === '' || (next !== undefined && !/\s/.test(next)))
      throw fault(`Character ${at + source.length + 1} opens quotes that nothing closes.`);
    found.push(wordOf(source, minus === '-', name?.toLowerCase(), rest));
    at += source.length;
  }
};

const wordOf = (source: string, not: boolean, name: string | undefined, rest: string): Word => {
  const key = name ?? 'text';
  const word = { source, not, key, values: valuesIn(rest) };
  const known = [...valueKeys, ...timeKeys];
  if (!known.some((one) => one === key))
    throw refused(
      word,
      `there is no ${key}:. Use ${known.join(', ')}, or quotes to look for the text itself.`,
    );
  if (word.values.length === 0) throw refused(word, 'a value is missing.');
  return word;
};

const valuesIn = (text: string): string[] =>
  [...text.matchAll(VALUE)].map(([, quoted, bare]) => quoted?.replace(/\\(.)/g, '$1') ?? bare!);

/** A term whose values may stand there. */
const checked = (word: Word, key: AuditKey): AuditTerm => {
  const { not, values } = word;
  const each = (fits: (value: string) => boolean, why: string) => {
    const wrong = values.find((value) => !fits(value));
    if (wrong !== undefined) throw refused(word, `${wrong} ${why}`);
  };
  if (key === 'action') each((value) => actions.includes(value), `is no action; use ${actions.join(', ')}.`);
  if (key === 'record' || key === 'job') each((value) => UUID.test(value), 'is no id.');
  if (key === 'table')
    each((value) => /^[a-z][a-z_-]*$/i.test(value), 'is no table; write contacts, or media.');
  if (key === 'field') each((value) => /^\w{1,60}$/.test(value), 'is no field.');
  if (not && (key === 'from' || key === 'to')) throw refused(word, `${key} takes no minus.`);
  const inOneForm = (value: string) =>
    key === 'table'
      ? value.toLowerCase().replaceAll('-', '_')
      : UUID.test(value)
        ? value.toLowerCase()
        : value;
  return { key, not, values: values.map(inOneForm) };
};

type Span = readonly [since: string | null, before: string | null];

/** The time that a term leaves: from its first instant on, and before its second. */
const span = (word: Word, value: string, now: Date): Span => {
  const moment = (text: string) => momentOf(word, text, now);
  if (word.key === 'since') return [moment(value)[0], null];
  if (word.key === 'until') return [null, moment(value)[1]];
  const [, from, to] = /^(.*?)\.\.(.*)$/.exec(value) ?? [];
  if (from !== undefined && to !== undefined)
    return [from && moment(from)[0], to && moment(to)[1]].map((x) => x || null) as never;
  const [, operator, text] = /^(>=|<=|>|<)?(.*)$/.exec(value)!;
  const [first, after] = moment(text!);
  switch (operator) {
    case '>':
      return [after, null];
    case '>=':
      return [first, null];
    case '<':
      return [null, first];
    case '<=':
      return [null, after];
    default:
      return [first, after];
  }
};

const UNITS: Readonly<Record<string, number>> = { m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 };
const DAY_MS = 86_400_000;

/** The first instant of a moment, and the first one after it: a day is as long as a day. */
const momentOf = (word: Word, text: string, now: Date): readonly [string, string] => {
  const [, count, unit] = /^(\d{1,6})([mhdw])$/.exec(text) ?? [];
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  const isInstant = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/i.test(text);
  const start = unit
    ? now.getTime() - Number(count) * UNITS[unit]!
    : isDay || isInstant
      ? Date.parse(text)
      : Number.NaN;
  // Date.parse takes the 31st of February for the 3rd of March.
  const isReal = !Number.isNaN(start) && (!isDay || new Date(start).toISOString().startsWith(text));
  if (!isReal || start < 0)
    throw refused(
      word,
      `${text || 'nothing'} is no time; write 2026-01-31, 2026-01-31T12:00:00Z, or 7d, 12h, 30m ago.`,
    );
  return [new Date(start).toISOString(), new Date(start + (isDay ? DAY_MS : 1)).toISOString()];
};
