// Schemas in, TypeScript out.

import { describe, expect, expectTypeOf, test } from 'vitest';
import type { AuditLog } from '../../packages/sdk/src/generated/resources/audit_logs.ts';
import type { ContactInteractionCreate } from '../../packages/sdk/src/generated/resources/contact_interactions.ts';
import type {
  Contact,
  ContactsListQuery,
  ContactUpdate,
} from '../../packages/sdk/src/generated/resources/contacts.ts';
import type { Import } from '../../packages/sdk/src/generated/resources/imports.ts';
import type { components, operations } from '../../packages/sdk/src/generated/schema.ts';
import type { Schema } from './schema.ts';
import { comment, declaration, literal, typeOf } from './types.ts';

const given = (schema: Schema): string => typeOf(schema, new Set());

describe('a schema becomes a type', () => {
  test.each<[Schema, string]>([
    [{ type: 'string' }, 'string'],
    [{ type: ['integer', 'null'] }, 'number | null'],
    [{ type: 'null' }, 'null'],
    [{}, 'unknown'],
    [{ enum: ['a', "it's", null] }, "'a' | 'it\\'s' | null"],
    [{ const: 'Bearer' }, "'Bearer'"],
    [{ type: 'array', items: { type: 'string' } }, 'readonly string[]'],
    [{ type: 'array', items: { type: ['string', 'null'] } }, 'readonly (string | null)[]'],
    [{ type: 'object', additionalProperties: true }, 'Record<string, unknown>'],
    [{ type: 'object', additionalProperties: { type: 'integer' } }, 'Record<string, number>'],
    [{ anyOf: [{ $ref: '#/components/schemas/Problem' }, { type: 'null' }] }, 'Problem | null'],
    [{ type: 'string', enum: ['id'], 'x-column-of': 'Contact' }, 'keyof Contact'],
    [{ type: 'object', properties: { 'a-b': { type: 'boolean' } } }, "{\n  'a-b'?: boolean;\n}"],
  ])('%j', (schema, type) => {
    expect(given(schema)).toBe(type);
  });

  test('the schemas it refers to are collected for the imports', () => {
    const names = new Set<string>();
    typeOf({ type: 'array', items: { $ref: '#/components/schemas/Job' } }, names);
    expect([...names]).toEqual(['Job']);
  });

  test('a record becomes an interface, with its words as comments', () => {
    const schema: Schema = {
      type: 'object',
      description: 'A thing',
      required: ['id'],
      properties: { id: { type: 'string', description: 'Its id' }, size: { type: 'integer' } },
    };
    expect(declaration('Thing', schema, new Set())).toBe(
      '/** A thing */\nexport interface Thing {\n  /** Its id */\n  id: string;\n  size?: number;\n}\n',
    );
  });
});

test('a comment cannot be ended from inside', () => {
  expect(comment('a */ b')).toBe('/** a *\\/ b */\n');
});

test('a string keeps its line breaks and quotes', () => {
  expect(literal('a\n"b" it\'s')).toBe("'a\\n\"b\" it\\'s'");
});

test('what we print and what openapi-typescript prints are the same types', () => {
  type Schemas = components['schemas'];
  expectTypeOf<Schemas['Contact']>().toExtend<Contact>();
  expectTypeOf<Schemas['Import']>().toExtend<Import>();
  expectTypeOf<Schemas['AuditLog']>().toExtend<AuditLog>();
  expectTypeOf<ContactUpdate>().toExtend<Schemas['ContactUpdate']>();
  expectTypeOf<ContactInteractionCreate>().toExtend<Schemas['ContactInteractionCreate']>();
  type Query = NonNullable<operations['contacts.list']['parameters']['query']>;
  expectTypeOf<keyof ContactsListQuery>().toEqualTypeOf<keyof Query>();
});
