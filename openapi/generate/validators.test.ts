// What the compiled validators let through, tried on the very modules the server loads.

import { describe, expect, test } from 'vitest';

interface Fault {
  instancePath: string;
  keyword: string;
}
type Check = ((value: unknown) => boolean) & { errors?: Fault[] | null };
type Module = Record<string, Check | null>;

const rows = async (name: string): Promise<Module> =>
  (await import(`../../packages/server/src/generated/validators/resources/${name}.js`)) as Module;
const load = async (name: string): Promise<Module> =>
  (await import(`../../packages/server/src/generated/validators/${name}.js`)) as Module;

/** The faults of a value as `pointer keyword`, sorted; empty when it passes. */
async function faults(name: string, part: string, value: unknown): Promise<string[]> {
  const [folder, resource] = name.split('/');
  const check = (await (folder === 'resources' ? rows(resource!) : load(name)))[part]!;
  return check(value) ? [] : check.errors!.map((one) => `${one.instancePath} ${one.keyword}`).sort();
}

describe('bodies', () => {
  test.each<[string, string, unknown, string[]]>([
    ['a good contact', 'contacts.create', { email: 'ada@analytical.example', lead_score: 100 }, []],
    ['an unknown field', 'contacts.create', { email: 'a@b.co', shoe_size: 7 }, [' additionalProperties']],
    [
      'a read-only field',
      'contacts.create',
      { organization_id: 'x', email: 'a@b.co' },
      [' additionalProperties'],
    ],
    [
      'an immutable field in an update',
      'contacts.update',
      { contact_type: 'plug' },
      [' additionalProperties'],
    ],
    [
      'a number as text: bodies are not coerced',
      'contacts.create',
      { lead_score: '5' },
      ['/lead_score type'],
    ],
    ['a score out of range', 'contacts.create', { lead_score: 101 }, ['/lead_score maximum']],
    ['nothing to change', 'contacts.update', {}, [' minProperties']],
    ['nothing to create', 'contacts.create', {}, [' minProperties']],
    ['null where a value may be emptied', 'contacts.update', { email: null }, []],
    ['U+0000', 'contacts.create', { first_name: 'A\0da' }, ['/first_name plain_text']],
    ['a lone surrogate', 'contacts.create', { first_name: '\ud83d' }, ['/first_name plain_text']],
    ['a whole surrogate pair', 'contacts.create', { first_name: '😀' }, []],
    [
      'U+0000 deep inside metadata',
      'contacts.create',
      { metadata: { a: [{ b: '\0' }] } },
      ['/metadata plain_text'],
    ],
    ['U+0000 in a key of metadata', 'contacts.create', { metadata: { 'a\0': 1 } }, ['/metadata plain_text']],
    [
      'a script as a picture',
      'contacts.create',
      { avatar_url: 'javascript:alert(1)' },
      ['/avatar_url pattern'],
    ],
    [
      'a leap second, which no clock here knows',
      'contact_interactions.update',
      { interaction_date: '2016-12-31T23:59:60Z' },
      ['/interaction_date format'],
    ],
    ['an array', 'contacts.create', [], [' type']],
  ])('%s', async (_name, operation, body, expected) => {
    expect(await faults(operation, 'body', body)).toEqual(expected);
  });

  test('a very long value is refused as fast as a short one', async () => {
    expect(await faults('contacts.create', 'body', { email: `${'a.'.repeat(500_000)}@b.co` })).toContain(
      '/email format',
    );
  });

  test('every fault is told at once', async () => {
    const found = await faults('contacts.create', 'body', { email: 'x', phone: 'none', lead_score: -1 });
    expect(found).toEqual(['/email format', '/lead_score minimum', '/phone format']);
  });

  test('defaults of a workflow are filled in', async () => {
    const body = {};
    expect(await faults('imports.undo', 'body', body)).toEqual([]);
    expect(body).toEqual({ dry_run: false });
  });
});

describe('batches', () => {
  test('the envelope is checked here, each item by its own validator', async () => {
    const operations = [{ action: 'create', data: { email: 3 } }];
    expect(await faults('contacts.batch', 'body', { operations })).toEqual([]);
    expect(await faults('resources/contacts', 'create', { email: 3 })).toEqual(['/email type']);
  });

  test.each([
    ['an unknown action', { action: 'explode' }, ['/operations/0 discriminator']],
    ['an update of nothing', { action: 'update', data: {} }, ['/operations/0 required']],
    [
      'a delete with data',
      { action: 'delete', id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', data: {} },
      ['/operations/0 additionalProperties'],
    ],
  ])('%s', async (_name, item, expected) => {
    expect(await faults('contacts.batch', 'body', { operations: [item] })).toEqual(expected);
  });

  test('501 operations are too many', async () => {
    const operations = Array.from({ length: 501 }, () => ({ action: 'create', data: {} }));
    expect(await faults('contacts.batch', 'body', { operations })).toEqual(['/operations maxItems']);
  });
});

describe('queries, paths and headers', () => {
  test('text becomes what it stands for, one value becomes a list, defaults are filled in', async () => {
    const query = { limit: '10', contact_type: 'target', include_deleted: 'true' };
    expect(await faults('contacts.list', 'query', query)).toEqual([]);
    expect(query).toEqual({
      limit: 10,
      contact_type: ['target'],
      include_deleted: true,
      sort: '-created_at',
    });
  });

  test.each([
    ['an unknown key', { colour: 'red' }, [' additionalProperties']],
    ['a page too large', { limit: '201' }, ['/limit maximum']],
    ['a value given twice', { limit: ['1', '2'] }, ['/limit type']],
    ['no such value', { contact_type: ['target', 'friend'] }, ['/contact_type/1 enum']],
    ['no time', { 'created_at[gte]': 'yesterday' }, ['/created_at[gte] format']],
    ['no such column', { sort: 'password_hash' }, ['/sort enum']],
  ])('%s', async (_name, query, expected) => {
    expect(await faults('contacts.list', 'query', query)).toEqual(expected);
  });

  test('an id that is none', async () => {
    expect(await faults('contacts.get', 'path', { id: '7' })).toEqual(['/id format']);
  });

  test('headers that are nobody’s business pass, an If-Match without quotes does not', async () => {
    expect(await faults('contacts.update', 'header', { host: 'localhost', 'if-match': '"3"' })).toEqual([]);
    expect(await faults('contacts.update', 'header', { 'if-match': '3' })).toEqual(['/if-match pattern']);
  });

  test('an operation that takes nothing has no validator', async () => {
    const { body, query, path, header } = await load('health.get');
    expect([body, query, path, header]).toEqual([null, null, null, null]);
  });
});
