/** The conditions of a search, made into functions: a hundred thousand records are asked with every page. */
import type { ObjectType } from './object-types.ts';
import { invalid, malformed } from './problem.ts';
import type { Properties } from './properties.ts';
import { valueIn } from './record.ts';
import type { Indexed } from './search-index.ts';
import { momentOf } from './values.ts';

export type Test = (entry: Indexed) => boolean;

interface Filter {
  readonly propertyName: string;
  readonly operator: string;
  readonly value?: string;
  readonly highValue?: string;
  readonly values?: readonly string[];
}

const mostGroups = 5;
const mostInGroup = 6;
const mostFilters = 18;

/** What is compared: numbers for numbers and dates, texts without case for the rest. */
type Key = (entry: Indexed) => number | string | undefined;

function keyOf(type: ObjectType, property: string, isNumber: boolean): Key {
  if (property === 'hs_object_id') return ({ record }) => record.number;
  if (property === type.changed) return ({ version }) => version.updatedAt;
  if (property === type.created) return ({ record }) => record.createdAt;
  if (isNumber) return ({ record, version }) => numberOf(valueIn(record, version, property));
  return ({ record, version }) => valueIn(record, version, property)?.toLowerCase();
}

function numberOf(value: string | null): number | undefined {
  if (value === null || value === '') return undefined;
  return /^-?[\d.]+(e[+-]?\d+)?$/i.test(value) ? Number(value) : momentOf(value);
}

function isNumeric(type: string): boolean {
  return type === 'number' || type === 'date' || type === 'datetime';
}

/** Orders two values, absent ones last. */
export function compare(a: number | string | undefined, b: number | string | undefined): number {
  if (a === b) return 0;
  if (a === undefined) return 1;
  if (b === undefined) return -1;
  return a < b ? -1 : 1;
}

/** Words of a text, and a pattern with * for parts of words. */
function hasToken(text: string, pattern: string): boolean {
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '\\S*');
  const matcher = new RegExp(`^${source}$`);
  return [text, ...text.split(/[^\p{L}\p{N}]+/u)].some((word) => matcher.test(word));
}

function testOf(filter: Filter, key: Key, read: (value: string) => number | string): Test {
  const need = (value: string | undefined, name: string): number | string => {
    if (typeof value !== 'string') throw malformed(`filters.${name}`, `is required for ${filter.operator}.`);
    return read(value);
  };
  const one = (): number | string => need(filter.value, 'value');
  const list = (): Set<number | string> => {
    if (!Array.isArray(filter.values))
      throw malformed('filters.values', `is required for ${filter.operator}.`);
    return new Set(filter.values.map(read));
  };
  const against = (holds: (order: number) => boolean): Test => {
    const value = one();
    return (entry) => {
      const found = key(entry);
      return found !== undefined && holds(compare(found, value));
    };
  };
  switch (filter.operator) {
    case 'EQ':
      return against((order) => order === 0);
    case 'NEQ':
      return against((order) => order !== 0);
    case 'LT':
      return against((order) => order < 0);
    case 'LTE':
      return against((order) => order <= 0);
    case 'GT':
      return against((order) => order > 0);
    case 'GTE':
      return against((order) => order >= 0);
    case 'BETWEEN': {
      const [low, high] = [one(), need(filter.highValue, 'highValue')];
      return (entry) => {
        const found = key(entry);
        return found !== undefined && compare(found, low) >= 0 && compare(found, high) <= 0;
      };
    }
    case 'IN': {
      const values = list();
      return (entry) => values.has(key(entry) ?? '');
    }
    case 'NOT_IN': {
      const values = list();
      return (entry) => key(entry) !== undefined && !values.has(key(entry)!);
    }
    case 'HAS_PROPERTY':
      return (entry) => key(entry) !== undefined;
    case 'NOT_HAS_PROPERTY':
      return (entry) => key(entry) === undefined;
    case 'CONTAINS_TOKEN': {
      const pattern = String(one());
      return (entry) => hasToken(String(key(entry) ?? ''), pattern);
    }
    case 'NOT_CONTAINS_TOKEN': {
      const pattern = String(one());
      return (entry) => key(entry) !== undefined && !hasToken(String(key(entry)), pattern);
    }
    default:
      throw malformed('filters.operator', `${filter.operator} is not an operator.`);
  }
}

function compile(type: ObjectType, definitions: Properties, filter: Filter): Test {
  const definition = definitions.find(type, filter.propertyName);
  if (!definition)
    throw invalid('There was a problem with the request.', [
      { message: `Property ${filter.propertyName} does not exist`, code: 'PROPERTY_DOESNT_EXIST' },
    ]);
  const numeric = isNumeric(definition.type);
  const read = (value: string): number | string => {
    if (!numeric) return value.toLowerCase();
    const number = numberOf(value);
    if (number === undefined)
      throw invalid(`${value} was not a valid ${definition.type} for ${definition.name}.`);
    return number;
  };
  return testOf(filter, keyOf(type, filter.propertyName, numeric), read);
}

/** Groups are alternatives; all filters of a group have to hold. */
export function compileGroups(type: ObjectType, definitions: Properties, groups: unknown): Test {
  if (!Array.isArray(groups)) throw malformed('filterGroups', 'must be a list.');
  const lists = groups.map((group) => (group as { filters?: readonly Filter[] } | null)?.filters);
  if (!lists.every((list) => Array.isArray(list))) throw malformed('filterGroups.filters', 'must be a list.');
  if (lists.length > mostGroups) throw invalid(`A search may have up to ${mostGroups} filter groups.`);
  if (lists.some((list) => list.length > mostInGroup))
    throw invalid(`A filter group may have up to ${mostInGroup} filters.`);
  if (lists.flat().length > mostFilters) throw invalid(`A search may have up to ${mostFilters} filters.`);
  const tests = lists.map((list) => list.map((filter) => compile(type, definitions, filter)));
  if (tests.length === 0) return () => true;
  return (entry) => tests.some((group) => group.every((test) => test(entry)));
}

/** The lowest record number that can match, for the common search that goes on after an id. */
export function floorOf(groups: unknown): number {
  const [group, ...others] = groups as { filters: readonly Filter[] }[];
  if (!group || others.length > 0) return 0;
  const after = group.filters.filter(({ propertyName, operator, value }) => {
    return propertyName === 'hs_object_id' && operator === 'GT' && value !== undefined;
  });
  return Math.max(0, ...after.map(({ value }) => Number(value)).filter(Number.isFinite));
}

/** How to order what was found. `-name` and {propertyName, direction} are both understood. */
export function compileSort(
  type: ObjectType,
  definitions: Properties,
  sort: unknown,
): ((a: Indexed, b: Indexed) => number) | undefined {
  if (sort === undefined) return undefined;
  const { propertyName, direction } =
    typeof sort === 'string'
      ? { propertyName: sort.replace(/^-/, ''), direction: sort.startsWith('-') ? 'DESCENDING' : 'ASCENDING' }
      : (sort as { propertyName: string; direction?: string });
  const definition = definitions.find(type, propertyName);
  if (!definition) throw invalid(`Property ${propertyName} does not exist.`);
  const isDescending = direction === 'DESCENDING';
  if (propertyName === 'hs_object_id' && !isDescending) return undefined;
  const key = keyOf(type, propertyName, isNumeric(definition.type));
  return (a, b) => (isDescending ? compare(key(b), key(a)) : compare(key(a), key(b)));
}
