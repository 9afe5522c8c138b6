// What compiled validators share. The generator checks schemas with these very functions and copies this
// file beside the validators it compiles.

import { fullFormats } from 'ajv-formats/dist/formats.js';

/** How many characters a text has: a surrogate pair is one. */
export function ucs2length(text) {
  let length = text.length;
  for (let at = 0; at + 1 < text.length; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) !== 0xd800 || (text.charCodeAt(at + 1) & 0xfc00) !== 0xdc00) continue;
    length -= 1;
    at += 1;
  }
  return length;
}

/**
 * True in the years 1 to 9999 of UTC: beyond them ISO 8601 text gets longer, and databases disagree.
 *
 * @param {number} instant in milliseconds, or NaN
 */
const inOurEra = (instant) => instant >= -62_135_596_800_000 && instant <= 253_402_300_799_999;

/**
 * Whether a text is a time zone of the IANA database. Asking costs, so what was found is kept.
 *
 * @param {string} text
 */
export function isTimeZone(text) {
  if (text.length > 64 || !/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text)) return false;
  let known = zones.get(text);
  if (known === undefined) {
    try {
      known = new Intl.DateTimeFormat('en', { timeZone: text }) !== undefined;
    } catch {
      known = false;
    }
    if (zones.size < 2_000) zones.set(text, known);
  }
  return known;
}

/** @type {Map<string, boolean>} */
const zones = new Map();

/**
 * Formats by name. Length is checked before any pattern runs, so that a long value costs no more than a short one.
 *
 * @type {Record<string, (text: string) => boolean>}
 */
export const formats = {
  uuid: (text) => text.length === 36 && fullFormats.uuid.test(text),
  email: (text) => text.length <= 254 && fullFormats.email.test(text),
  uri: (text) => text.length <= 2000 && fullFormats.uri(text),
  // RFC 3339 allows the leap second, JavaScript does not.
  'date-time': (text) =>
    text.length <= 40 && fullFormats['date-time'].validate(text) && inOurEra(Date.parse(text)),
  // As many digits as a double keeps exactly: that is how SQLite keeps and compares them.
  decimal: (text) => /^-?\d{1,11}(\.\d{1,4})?$/.test(text),
  timezone: isTimeZone,
  phone: (text) => text.length <= 64 && /\d/.test(text) && !/\p{Cc}/u.test(text),
};

/**
 * True when no string in the value, keys included, holds U+0000 or a lone surrogate: no database here can keep them.
 *
 * @param {unknown} value anything that JSON can say
 */
export function isPlainText(value) {
  const open = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'string') {
      if (!next.isWellFormed() || next.includes('\0')) return false;
    } else if (Array.isArray(next)) {
      for (const item of next) open.push(item);
    } else if (typeof next === 'object' && next !== null) {
      for (const [key, item] of Object.entries(next)) open.push(key, item);
    }
  }
  return true;
}
