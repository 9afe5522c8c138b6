// The query parameters that filter a list by one column.

import { type Parameter, type Schema, typesOf } from './schema.ts';

/** Range words of the query, for times and for numbers. */
const ranges = [
  ['gte', 'at or after', 'at least'],
  ['gt', 'after', 'more than'],
  ['lte', 'at or before', 'at most'],
  ['lt', 'before', 'less than'],
] as const;

/** Exact values, any of several; ranges for times and numbers. A time is never asked for exactly. */
export function filterParameters(name: string, column: Schema): Parameter[] {
  const type = typesOf(column)[0] ?? 'string';
  const isTime = column.format === 'date-time';
  const isNumber = type === 'integer' || type === 'number' || column.format === 'decimal';
  const value: Schema = { type };
  if (column.enum) value.enum = column.enum.filter((entry) => entry !== null);
  if (column.format !== undefined && (isTime || ['uuid', 'decimal'].includes(column.format)))
    value.format = column.format;
  if (type === 'string' && !value.enum && !value.format) value.maxLength = column.maxLength ?? 300;
  const exact: Parameter = {
    name,
    in: 'query',
    description: `Only with this ${name}; repeat it for any of several`,
    schema: { type: 'array', items: value, minItems: 1, maxItems: 100 },
  };
  const between = ranges.map(
    ([range, ofTime, ofNumber]): Parameter => ({
      name: `${name}[${range}]`,
      in: 'query',
      description: `Only with ${name} ${isTime ? ofTime : ofNumber} this value`,
      schema: value,
    }),
  );
  if (isTime) return between;
  return isNumber ? [exact, ...between] : [exact];
}
