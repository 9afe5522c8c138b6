// Composes an example value from the examples of a schema's properties.

import { resolve, type Schema } from './schema.ts';

const byFormat: Record<string, unknown> = {
  uuid: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
  'date-time': '2026-11-23T20:15:00.000Z',
  email: 'ada@analytical.example',
  uri: 'https://analytical.example/',
};

/** `full` shows every property; a number shows the required ones and that many with an example of their own. */
export type Extent = 'full' | number;

/** An example that fits the schema. Throws when a string has neither example nor format to go by. */
export function exampleOf(schema: Schema, schemas: Record<string, Schema>, extent: Extent = 'full'): unknown {
  const resolved = resolve(schema, schemas);
  if (resolved.examples?.length) return resolved.examples[0];
  if (resolved.const !== undefined) return resolved.const;
  if (resolved.default !== undefined) return resolved.default;
  if (resolved.enum) return resolved.enum[0];
  const branch = (resolved.oneOf ?? resolved.anyOf)?.[0];
  if (branch) return exampleOf(branch, schemas, extent);
  if (resolved.properties) return objectExample(resolved, schemas, extent);
  const types = [resolved.type ?? []].flat();
  if (types.includes('null')) return null;
  if (types[0] === 'array') return [exampleOf(resolved.items ?? {}, schemas, extent)];
  if (types[0] === 'object') return {};
  if (types[0] === 'boolean') return false;
  if (types[0] === 'integer' || types[0] === 'number') return resolved.minimum ?? 1;
  return byFormat[resolved.format ?? ''] ?? 'text';
}

function objectExample(
  schema: Schema,
  schemas: Record<string, Schema>,
  extent: Extent,
): Record<string, unknown> {
  const hasExample = (property: Schema): boolean => {
    const examples = resolve(property, schemas).examples;
    return examples !== undefined && !isEmpty(examples[0]);
  };
  let left = extent === 'full' ? Number.POSITIVE_INFINITY : extent;
  const shown = (name: string, property: Schema): boolean => {
    if (extent === 'full' || schema.required?.includes(name)) return true;
    if (left === 0 || !hasExample(property)) return false;
    left -= 1;
    return true;
  };
  return Object.fromEntries(
    Object.entries(schema.properties ?? {})
      .filter(([name, property]) => shown(name, property))
      .map(([name, property]) => [name, exampleOf(property, schemas, extent)]),
  );
}

function isEmpty(value: unknown): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}
