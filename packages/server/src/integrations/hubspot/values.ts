import { canonicalEmail } from '../../lib/canonical.ts';
import type { MappedField } from './mapping.ts';

/** A value in the one form in which both sides are compared: text as HubSpot keeps it, or null for none. */
export type Canonical = string | null;

/** A value that one side has and the other cannot take. */
export interface Unfit {
  readonly unfit: 'unknown_value' | 'invalid_value';
  readonly message: string;
}

export const isUnfit = (value: unknown): value is Unfit =>
  typeof value === 'object' && value !== null && 'unfit' in value;

/** HubSpot's value of a property in canonical form. */
export const canonicalRemote = ({ definition, property }: MappedField, value: unknown): Canonical => {
  if (value === null || value === undefined) return null;
  const text = String(value).normalize('NFC');
  if (text === '') return null;
  if (property === 'email') return canonicalEmail(text);
  switch (definition.type) {
    case 'number':
      return canonicalNumber(text);
    case 'bool':
      return /^(true|1|yes)$/i.test(text) ? 'true' : 'false';
    case 'date':
      return moment(text)?.slice(0, 10) ?? text;
    case 'datetime':
      return moment(text) ?? text;
    case 'enumeration':
      return definition.fieldType === 'checkbox' ? sorted(text) : text;
    default:
      return text;
  }
};

/** HubSpot keeps no longer texts. */
const TEXT_MAX = 65_536;

/** Our value as HubSpot would have it. */
export const toRemote = (field: MappedField, value: unknown): Canonical | Unfit => {
  const own = String(value ?? '');
  const text = field.direction === 'pull' ? own : transformed(field, own);
  if (isUnfit(text)) return text;
  if (text === '') return null;
  const named = canonicalRemote(field, field.values?.[text] ?? text);
  const { options, type } = field.definition;
  if (named === null || field.direction === 'pull') return named;
  if (type === 'string' && named.length > TEXT_MAX)
    return {
      unfit: 'invalid_value',
      message: `HubSpot's ${field.property} takes no more than ${TEXT_MAX} characters.`,
    };
  if (options === null || partsOf(field, named).every((part) => options.includes(part))) return named;
  return {
    unfit: 'unknown_value',
    message: `HubSpot's ${field.property} has no option ${quoted(named)}.`,
  };
};

/** HubSpot's value, in canonical form, as it is compared with ours and comes to us. */
export const arriving = (field: MappedField, value: Canonical): Canonical | Unfit => {
  if (field.direction === 'push') return value;
  const text = transformed(field, value ?? '');
  return text === '' ? null : text;
};

/** Local times have no zone of their own in either system. */
const ZONE = 'UTC';

const transformed = ({ transform, field }: MappedField, text: string): string | Unfit => {
  const result = transform ? transform(text, ZONE) : text;
  if (typeof result === 'string') return result;
  return { unfit: 'invalid_value', message: `${field}: ${result.message}` };
};

/** A canonical value as our column takes it. Lengths and formats are judged where the record is written. */
export const toLocal = (field: MappedField, value: Canonical): string | number | null | Unfit => {
  if (value === null) return null;
  const { column, values } = field;
  const own = Object.entries(values ?? {}).find(([, theirs]) => theirs === value)?.[0] ?? value;
  if (column?.kind === 'integer') {
    const number = Number(own);
    return Number.isSafeInteger(number)
      ? number
      : { unfit: 'invalid_value', message: `${field.field} takes a whole number, not ${quoted(own)}.` };
  }
  if (!column?.enum || column.enum.includes(own)) return own;
  return {
    unfit: 'unknown_value',
    message: `${field.field} is one of ${column.enum.join(', ')}, not ${quoted(own)}.`,
  };
};

const SHOWN = 60;
const quoted = (text: string): string => `"${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}"`;

const partsOf = ({ definition }: MappedField, text: string): string[] =>
  definition.fieldType === 'checkbox' ? text.split(';') : [text];

const sorted = (text: string): string =>
  [...new Set(text.split(';').filter((part) => part !== ''))].sort().join(';');

const canonicalNumber = (text: string): string => {
  const number = Number(text);
  return Number.isFinite(number) && text.trim() !== '' ? String(number === 0 ? 0 : number) : text;
};

/** HubSpot writes instants as ISO text or as milliseconds since 1970; a day is its midnight in UTC. */
const moment = (text: string): string | null => {
  const time = /^-?\d{5,}$/.test(text) ? Number(text) : Date.parse(text);
  return Number.isNaN(time) || Math.abs(time) > 8.64e15 ? null : new Date(time).toISOString();
};
