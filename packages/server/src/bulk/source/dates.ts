import { DateTime } from 'luxon';
import type { DateStyle } from './types.ts';

/** No date is longer; the bound keeps the expressions below quick on any cell. */
const longest = 64;
const canonical = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const iso = /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ](.+))?$/i;
const numeric = /^(\d{1,4})([./-])(\d\d?)\2(\d{1,4})(?:,?[T ]\s*(.+))?$/i;
const named = /^(\d\d?)[ -]([a-z]{3,9})\.?[ -](\d{4})(?:,?[T ]\s*(.+))?$/i;
const clock = /^(\d\d?):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(am|pm)?\s*(z|utc|[+-]\d\d(?::?\d\d)?)?$/i;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date with or without a time as ISO 8601 in UTC with milliseconds (finer fractions are cut); null when it is
 * none. Understood: ISO 8601, `3 Dec 2017`, and numeric dates with a four-digit year in the order of `style`.
 * What carries no offset is local time in `zone`; a date alone is its midnight.
 */
export function parseDate(text: string, style: DateStyle, zone: string): string | null {
  if (canonical.test(text)) {
    const time = Date.parse(text);
    // The parser rolls 30 February over; what it prints then differs.
    return !Number.isNaN(time) && new Date(time).toISOString() === text ? text : null;
  }
  const parts = text.length > longest ? null : dateParts(text, style);
  if (parts === null) return null;
  const time = parts.clock === undefined ? midnight : clockParts(parts.clock);
  return time === null ? null : instant([...parts.date, ...time.fields], time.offset, zone);
}

type DateParts = readonly [year: number, month: number, day: number];
type ClockParts = readonly [hour: number, minute: number, second: number, millisecond: number];

function dateParts(text: string, style: DateStyle): { date: DateParts; clock: string | undefined } | null {
  const standard = iso.exec(text);
  if (standard !== null)
    return { date: [Number(standard[1]), Number(standard[2]), Number(standard[3])], clock: standard[4] };
  const words = named.exec(text);
  if (words !== null) {
    const month = months.indexOf(words[2]!.slice(0, 3).toLowerCase()) + 1;
    return month === 0 ? null : { date: [Number(words[3]), month, Number(words[1])], clock: words[4] };
  }
  const found = numeric.exec(text);
  if (found === null) return null;
  const [, first, , second, third, rest] = found;
  const date = inOrder(first!, second!, third!, style);
  return date === null ? null : { date, clock: rest };
}

function inOrder(first: string, second: string, third: string, style: DateStyle): DateParts | null {
  if (style === 'ymd') return first.length === 4 ? [Number(first), Number(second), Number(third)] : null;
  if (third.length !== 4 || first.length > 2) return null;
  if (style === 'dmy') return [Number(third), Number(second), Number(first)];
  return style === 'mdy' ? [Number(third), Number(first), Number(second)] : null;
}

interface Clock {
  readonly fields: ClockParts;
  /** Minutes east of UTC; undefined when none is given. */
  readonly offset: number | undefined;
}

const midnight: Clock = { fields: [0, 0, 0, 0], offset: undefined };

function clockParts(text: string): Clock | null {
  const found = clock.exec(text);
  if (found === null) return null;
  const half = found[5]?.toLowerCase();
  let hour = Number(found[1]);
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half === 'pm' ? 12 : 0);
  }
  const millisecond = Number((found[4] ?? '0').padEnd(3, '0').slice(0, 3));
  return {
    fields: [hour, Number(found[2]), Number(found[3] ?? 0), millisecond],
    offset: offsetMinutes(found[6]),
  };
}

function offsetMinutes(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^(z|utc)$/i.test(text)) return 0;
  const minutes = Number(text.slice(1, 3)) * 60 + Number(text.slice(3).replace(':', '') || 0);
  return text.startsWith('-') ? -minutes : minutes;
}

type Fields = readonly [...DateParts, ...ClockParts];

/** The instant, or null where the calendar or the zone has no such moment. */
function instant(fields: Fields, offset: number | undefined, zone: string): string | null {
  const [year, month, day, hour, minute, second, millisecond] = fields;
  if (year < 1 || hour > 23 || minute > 59 || second > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  date.setUTCHours(hour, minute, second, millisecond);
  if (offset !== undefined) return isoText(date.getTime() - offset * 60_000);
  if (zone === 'UTC') return isoText(date.getTime());
  const local = DateTime.fromObject({ year, month, day, hour, minute, second, millisecond }, { zone });
  // A time skipped by a change of clocks comes back moved.
  return local.isValid && local.hour === hour ? isoText(local.toMillis()) : null;
}

/** Years 1 to 9999 only: beyond them ISO 8601 text gets longer, and databases disagree. */
function isoText(milliseconds: number): string | null {
  const text = new Date(milliseconds).toISOString();
  return text.length === 24 && !text.startsWith('0000') ? text : null;
}

/** A date in a stated format (Luxon tokens, English names), like `parseDate` otherwise. */
export function parseDateAs(text: string, format: string, zone: string): string | null {
  if (text.length > longest) return null;
  const date = DateTime.fromFormat(text, format, { zone, locale: 'en' });
  return date.isValid ? isoText(date.toMillis()) : null;
}
