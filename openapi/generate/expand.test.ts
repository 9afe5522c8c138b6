// What one declaration and one schema bring, tried on a resource that exists only here.

import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { bundle } from './document.ts';
import { cliCommands } from './emit/cli.ts';
import { sdkResource } from './emit/sdk.ts';
import { serverResources, serverTables } from './emit/server.ts';
import { type Model, modelOf } from './model.ts';
import { readSource, type Source } from './source.ts';

const contract = readSource(fileURLToPath(new URL('..', import.meta.url)));

/** The contract with one more resource, as its two files would add it. */
function withGadgets(change: (source: Source) => void = () => undefined): Model {
  const source = structuredClone(contract);
  source.frame.tags.push({ name: 'gadgets', description: 'Things' });
  source.groups.push({
    name: 'gadgets',
    resource: {
      name: 'gadgets',
      singular: 'gadget',
      schema: 'Gadget',
      operations: ['list', 'get', 'create', 'update', 'delete', 'restore', 'batch'],
      natural_keys: [['code']],
      search: ['code'],
      filters: ['code', 'price', 'sold_at'],
      sort: ['code'],
    },
    paths: {},
    schemas: {
      Gadget: {
        type: 'object',
        description: 'A thing',
        'x-standard': [
          'id',
          'organization_id',
          'version',
          'created_at',
          'updated_at',
          'is_deleted',
          'deleted_at',
        ],
        required: ['code'],
        properties: {
          code: {
            type: 'string',
            maxLength: 20,
            'x-immutable': true,
            description: 'Its code',
            'x-csv': ['SKU'],
          },
          price: {
            type: ['string', 'null'],
            format: 'decimal',
            description: 'Its price',
            examples: ['9.90'],
          },
          sold_at: { type: ['string', 'null'], format: 'date-time', description: 'When it was sold' },
          maker_key: { type: 'string', 'x-secret': true, description: 'Never told' },
        },
      },
    },
  });
  change(source);
  return modelOf(source, bundle(source));
}

describe('a declared resource', () => {
  const model = withGadgets();
  const gadgets = model.operations.filter((operation) => operation.group === 'gadgets');

  test('has the seven standard operations', () => {
    expect(gadgets.map(({ id, method, path, success }) => `${id} ${method} ${path} ${success}`)).toEqual([
      'gadgets.list GET /api/v1/gadgets 200',
      'gadgets.create POST /api/v1/gadgets 201',
      'gadgets.batch POST /api/v1/gadgets/batch 207',
      'gadgets.get GET /api/v1/gadgets/{id} 200',
      'gadgets.update PATCH /api/v1/gadgets/{id} 200',
      'gadgets.delete DELETE /api/v1/gadgets/{id} 204',
      'gadgets.restore POST /api/v1/gadgets/{id}/restore 200',
    ]);
  });

  test('filters by value, and by range where order means something', () => {
    const names = gadgets[0]!.parameters.map((parameter) => parameter.name);
    expect(names).toEqual(
      expect.arrayContaining(['code', 'price', 'price[gte]', 'sold_at[lt]', 'include_deleted', 'q']),
    );
    expect(names).not.toContain('code[gte]');
    expect(names).not.toContain('sold_at');
  });

  test('its bodies hold what may be written, its answers what may be read', () => {
    const columns = (name: string) => Object.keys(model.schemas[name]!.properties!);
    expect(columns('GadgetCreate')).toEqual(['code', 'price', 'sold_at']);
    expect(model.schemas.GadgetCreate!.required).toEqual(['code']);
    expect(columns('GadgetUpdate')).toEqual(['price', 'sold_at']);
    expect(columns('Gadget')).not.toContain('maker_key');
    expect(model.schemas.Gadget!.required).toEqual(columns('Gadget'));
  });

  test('errors follow from what an operation takes', () => {
    const codes = (id: string) => gadgets.find((operation) => operation.id === id)!.codes;
    expect(codes('gadgets.create')).toContain('duplicate_key');
    expect(codes('gadgets.update')).toContain('precondition_failed');
    expect(codes('gadgets.list')).not.toContain('not_found');
  });

  test('reaches the SDK, the server and the command line without another line', () => {
    expect(sdkResource(model, 'gadgets')).toContain(
      'list(query?: GadgetsListQuery, options?: CallOptions): PageCall<Gadget>;',
    );
    expect(serverResources(model)).toContain(
      "{ name: 'price', kind: 'decimal', nullable: true, writable: true }",
    );
    expect(serverTables(model)).toContain('maker_key: string;');
    expect([...cliCommands(model).keys()].filter((path) => path.startsWith('gadgets/'))).toHaveLength(7);
  });
});

describe('headers of files', () => {
  const normal = (header: string): string => header.toLowerCase().replace(/[^a-z0-9]/g, '');
  const importable = withGadgets().resources.filter((resource) => resource.declaration.importable);

  test.each(importable.map((one) => [one.declaration.name, one] as const))(
    '%s: none names two columns',
    (_n, one) => {
      const named = new Map<string, string[]>();
      for (const { name, schema } of one.columns)
        for (const header of new Set([name, ...(schema['x-csv'] ?? [])].map(normal)))
          named.set(header, [...(named.get(header) ?? []), name]);
      expect([...named].filter(([, columns]) => columns.length > 1)).toEqual([]);
    },
  );

  test.each(importable.map((one) => [one.declaration.name, one] as const))(
    '%s: a reference by a key is one, and its headers name no other field',
    (_n, one) => {
      for (const { name, schema } of one.columns) {
        const { field, headers } = schema['x-csv-via'] ?? { headers: [] };
        if (field === undefined) continue;
        const keys = withGadgets().resources.find(
          (other) => other.declaration.name === schema['x-references'],
        );
        expect(keys!.declaration.natural_keys!.flat()).toContain(field);
        const others = one.columns.filter((other) => other.name !== name);
        const taken = others.flatMap((other) => [other.name, ...(other.schema['x-csv'] ?? [])].map(normal));
        expect(headers.map(normal).filter((header) => taken.includes(header))).toEqual([]);
      }
    },
  );
});

describe('a contract that contradicts itself is refused', () => {
  test.each<[string, (source: Source) => void, string]>([
    [
      'a filter that is no column',
      (source) => void source.groups.at(-1)!.resource!.filters!.push('colour'),
      'openapi/paths/gadgets.yaml filters names the column "colour", which its schema lacks',
    ],
    [
      'an unknown standard column',
      (source) => void source.groups.at(-1)!.schemas.Gadget!['x-standard']!.push('etag'),
      'Gadget: x-standard names "etag", which columns.yaml lacks',
    ],
    [
      'a schema of another name',
      (source) => {
        source.groups.at(-1)!.resource!.schema = 'Widget';
      },
      'openapi/schemas/gadgets.yaml lacks Widget, which its x-resource names',
    ],
    [
      'two schemas of one name',
      (source) => {
        source.groups.at(-1)!.schemas.Problem = { type: 'object' };
      },
      'Two schemas are named Problem: shared and gadgets',
    ],
  ])('%s', (_name, change, message) => {
    expect(() => withGadgets(change)).toThrow(message);
  });
});
