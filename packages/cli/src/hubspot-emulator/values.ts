/** Whether a value may stand in a property, and the form in which the account keeps it. */
import type { Detail } from './problem.ts';
import type { Definition } from './property-definition.ts';

/** Longest text of a property, in characters. */
const longestText = 65_536;

export type Checked = { readonly value: string } | { readonly error: Detail };

/** What is done to values that are welcome. */
export interface Keeping {
  /** Trim texts and strip telephone numbers. */
  readonly normalise: boolean;
  /** What stands there now: a value that begins with ; is added to it. */
  readonly current: string | undefined;
}

function refuse(name: string, code: string, message: string): Checked {
  return { error: { message, code, context: { propertyName: [name] } } };
}

function checkOption(definition: Definition, value: string, current: string | undefined): Checked {
  const isMultiple = definition.fieldType === 'checkbox';
  const added = isMultiple && value.startsWith(';');
  const parts = (isMultiple ? value.split(';') : [value]).filter((part) => part !== '');
  const allowed = new Set(definition.options.map((option) => option.value));
  const wrong = definition.externalOptions ? undefined : parts.find((part) => !allowed.has(part));
  if (wrong !== undefined) {
    const message = `${wrong} was not one of the allowed options: [${[...allowed].join(', ')}]`;
    return refuse(definition.name, 'INVALID_OPTION', message);
  }
  const before = added && current ? current.split(';') : [];
  return { value: [...new Set([...before, ...parts])].join(';') };
}

/** Milliseconds of a date and time, written as a number or after ISO 8601. */
export function momentOf(value: string): number | undefined {
  if (/^-?\d{1,15}$/.test(value)) return Number(value);
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d))?$/.test(value)) return undefined;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : moment;
}

const day = 86_400_000;

function checkDate(definition: Definition, value: string): Checked {
  const moment = momentOf(value);
  const wrong = moment === undefined || moment % day !== 0;
  if (wrong)
    return refuse(
      definition.name,
      'INVALID_DATE',
      `${value} is at ${value}, not at midnight UTC, or no date.`,
    );
  return { value: new Date(moment).toISOString().slice(0, 10) };
}

/** Checks one value that is not empty: an empty one clears the property and always may. */
export function checkValue(definition: Definition, value: string, keeping: Keeping): Checked {
  const { name, type } = definition;
  switch (type) {
    case 'number': {
      const number = Number(value);
      if (value.trim() === '' || !Number.isFinite(number))
        return refuse(name, 'INVALID_NUMBER', `${value} was not a valid number.`);
      return { value: value.trim() };
    }
    case 'bool':
      if (!/^(true|false)$/i.test(value))
        return refuse(name, 'INVALID_BOOLEAN', `${value} was not a boolean.`);
      return { value: value.toLowerCase() };
    case 'enumeration':
      return checkOption(definition, value, keeping.current);
    case 'date':
      return checkDate(definition, value);
    case 'datetime': {
      const moment = momentOf(value);
      if (moment === undefined) return refuse(name, 'INVALID_LONG', `${value} was not a valid long.`);
      return { value: new Date(moment).toISOString() };
    }
    default:
      return checkText(definition, value, keeping.normalise);
  }
}

function checkText({ name, type }: Definition, value: string, normalise: boolean): Checked {
  if (value.length > longestText)
    return refuse(name, 'PROPERTY_VALUE_TOO_LONG', `${name} may have up to ${longestText} characters.`);
  if (!normalise) return { value };
  return { value: type === 'phone_number' ? value.replace(/[^\d+]/g, '') : value.trim() };
}

/** E-mail addresses are one property with rules of its own: lower case, and plausible. */
export function checkEmail(value: string): Checked {
  const email = value.trim().toLowerCase();
  if (/^[^\s@;,<>()]+@[^\s@;,<>()]+\.[^\s@;,<>().]{2,}$/.test(email)) return { value: email };
  return refuse('email', 'INVALID_EMAIL', `Email address ${value} is invalid`);
}
