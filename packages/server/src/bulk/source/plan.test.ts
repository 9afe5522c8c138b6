import { describe, expect, test } from 'vitest';
import { faultsOf, people, readFile } from '../../../../../test/support/bulk.ts';
import { inspect } from './inspect.ts';
import { parseMapping } from './mapping.ts';
import { suggestMapping } from './suggest.ts';

describe('without a mapping file', () => {
  test('names and aliases match whatever their case, blanks and accents', async () => {
    const { rows } = await readFile('FIRST NAME,e_mail,"Mét"\nAnn,a@example.com,2026-01-02\n');
    expect(rows).toEqual([
      { first_name: 'Ann', email: 'a@example.com', met_at: '2026-01-02T00:00:00.000Z', $line: 2 },
    ]);
  });

  test('each unknown column is named with the nearest field and the ways out', async () => {
    const faults = await faultsOf(() => readFile('email,frist_name,Shoe size\na@example.com,A,4\n'));
    expect(faults).toMatchObject([
      { rule: 'unknown_column', column: 2, fix: expect.stringContaining('first_name') },
      {
        rule: 'unknown_column',
        column: 3,
        fix: expect.stringMatching(/--ignore-unknown.*--rest-to-metadata/),
      },
    ]);
  });

  test('unknown columns are left out or kept, as asked', async () => {
    const file = 'email,Shoe size,\na@example.com,4,x\n';
    expect((await readFile(file, { unknown: 'ignore' })).rows).toEqual([
      { email: 'a@example.com', $line: 2 },
    ]);
    const kept = await readFile(file, { unknown: 'metadata' });
    expect(kept.rows).toEqual([{ email: 'a@example.com', $metadata: { 'Shoe size': '4' }, $line: 2 }]);
  });

  test('two columns for one field are both named', async () => {
    const [same] = await faultsOf(() => readFile('email,E-mail\na@example.com,b@example.com\n'));
    expect(same).toMatchObject({ rule: 'duplicate_target', message: expect.stringContaining('Columns 1') });
    const [twice] = await faultsOf(() => readFile('email,phone,email\na@example.com,1,b@example.com\n'));
    expect(twice).toMatchObject({
      rule: 'duplicate_header',
      message: 'Columns 1 and 3 are both called "email".',
    });
  });

  const id = '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10';

  test.each([
    ['a header that names the key', 'Mentor Email', 'B@x.co', { mentor_id: 'b@x.co' }],
    ['a header of either kind over e-mails', 'Manager', 'b@x.co', { manager_id: 'b@x.co' }],
    ['a header of either kind over ids', 'Manager', id, { manager_id: id }],
  ])('%s says how another record is named', async (_, header, cell, row) => {
    const { rows } = await readFile(`email,${header}\na@x.co,${cell}\n`);
    expect(rows).toMatchObject([row]);
  });

  test('a reference that could be one or another is refused with its choices', async () => {
    const [either] = await faultsOf(() => readFile('email,Person Email\na@x.co,b@x.co\n'));
    expect(either).toMatchObject({
      rule: 'ambiguous_reference',
      column: 2,
      message: 'Column 2, "Person Email", could be manager_id or mentor_id.',
      choices: [
        'manager_id: { column: "Person Email", via: people.email }',
        'mentor_id: { column: "Person Email", via: people.email }',
      ],
    });
    const [mixed] = await faultsOf(() => readFile(`email,Manager\na@x.co,b@x.co\nc@x.co,${id}\n`));
    expect(mixed).toMatchObject({
      rule: 'ambiguous_reference',
      message: expect.stringContaining('holds ids in some rows'),
    });
  });

  test('a key beside the id of the same record is one too many, and may be left out', async () => {
    const file = `email,manager_id,Manager Email\na@x.co,${id},b@x.co\n`;
    expect(await faultsOf(() => readFile(file))).toMatchObject([{ rule: 'duplicate_target', column: 3 }]);
    const { rows } = await readFile(file, { unknown: 'ignore' });
    expect(rows).toMatchObject([{ manager_id: id }]);
  });

  test('read-only columns and our own additions are not read', async () => {
    const { rows } = await readFile('_plugs_line,created_at,email\n9,nonsense,a@example.com\n');
    expect(rows).toEqual([{ email: 'a@example.com', $line: 2 }]);
  });

  test('an ambiguous date style is refused with its choices, and settled by a flag or by another row', async () => {
    const file = 'email,met_at\na@example.com,03/04/2024\n';
    const [fault] = await faultsOf(() => readFile(file));
    expect(fault).toMatchObject({
      rule: 'date_style',
      flag: '--date-style',
      choices: ['dmy', 'mdy'],
      column: 2,
    });
    const stated = await readFile(file, { dialect: { date_style: 'mdy' } });
    expect(stated.rows[0]).toMatchObject({ met_at: '2024-03-04T00:00:00.000Z' });
    const settled = await readFile(`${file}b@example.com,13/04/2024\n`);
    expect(settled.rows[0]).toMatchObject({ met_at: '2024-04-03T00:00:00.000Z' });
  });

  test('so is an ambiguous decimal style', async () => {
    const [fault] = await faultsOf(() => readFile('email;budget\na@example.com;1,234\n'));
    expect(fault).toMatchObject({ rule: 'decimal', choices: ['point', 'comma'] });
    const { rows } = await readFile('email;budget\na@example.com;1,234\n', { dialect: { decimal: 'comma' } });
    expect(rows[0]).toMatchObject({ budget: '1.234' });
  });
});

describe('what rows are matched on', () => {
  test('the natural key in its canonical form', async () => {
    const { keys, rows } = await readFile(
      'email\n A@Example.COM \n""\n'.replace('""', '"",').replace(',', ''),
    );
    expect(keys[0]).toBe('a@example.com');
    expect(rows[0]).toMatchObject({ email: 'A@Example.COM' });
  });

  test('an external key is no longer than an index of either engine takes', async () => {
    const [kept, long] = ['k'.repeat(500), '\u{1F600}'.repeat(251)];
    const { externalKeys, rejected } = await readFile(`key\n${kept}\n${long}\n`, {
      match_on: 'a:key',
      unknown: 'ignore',
      mapping: 'version: 1\nfields: { metadata.x: key }',
    });
    expect(externalKeys).toEqual([[kept]]);
    expect(rejected).toMatchObject([{ line: 3, errors: [{ rule: 'maxLength' }] }]);
  });

  test('an external key: its column need not be a field', async () => {
    const { externalKeys, keys, rejected } = await readFile('bioguide,first_name\nC1,Ann\n,Bob\n', {
      match_on: 'legislators:bioguide',
    });
    expect(externalKeys).toEqual([['C1']]);
    expect(keys).toEqual([]);
    expect(rejected).toMatchObject([{ line: 3, errors: [{ column: 'bioguide', rule: 'external_key' }] }]);
  });

  const refused: readonly [string, string, object, string][] = [
    ['nothing identifies rows', 'first_name\nAnn\n', {}, 'match_on'],
    [
      'the key is not unique',
      'email,first_name\na@example.com,Ann\n',
      { match_on: 'first_name' },
      'match_key_not_unique',
    ],
    ['the key is not in the file', 'first_name\nAnn\n', { match_on: 'email' }, 'match_on'],
    ['the external key is not in the file', 'first_name\nAnn\n', { match_on: 'x:code' }, 'missing_column'],
  ];
  test.each(refused)('refused: %s', async (_, file, options, rule) => {
    expect((await faultsOf(() => readFile(file, options)))[0]).toMatchObject({ rule });
  });

  test('the id of an earlier export', async () => {
    const id = '0190A1B2-0000-7000-8000-000000000001';
    const { rows, keys } = await readFile(`id,first_name\n${id},Ann\n`, { match_on: 'id' });
    expect(rows).toEqual([{ id: id.toLowerCase(), first_name: 'Ann', $line: 2 }]);
    expect(keys).toEqual([id.toLowerCase()]);
  });

  test('rows that are only added need no key', async () => {
    expect((await readFile('first_name\nAnn\n', { mode: 'create' })).rows).toHaveLength(1);
  });
});

describe('with a mapping file', () => {
  const file =
    'Name;Mail;Rating;Amount;Boss;City;Fax;Tier\n ann lee ;A@example.com;Hot;"(1.234,50 €)";BOSS@example.com;Bern;1;A\n';
  const mapping = `
version: 1
resource: people
fields:
  first_name: { column: Name, transforms: [trim, { split: { by: " ", take: 1 } }, title] }
  email: { column: Mail, transforms: [lower] }
  status: { column: Rating, values: { Hot: hot_lead } }
  budget: { column: Amount, transforms: [number] }
  manager_id: { column: Boss, via: people.email }
  score: { constant: 7 }
  metadata.full: { columns: [Name, City], join: " / ", transforms: [{ replace: { pattern: "\\\\s+", with: " " } }] }
  metadata.source: { constant: fair }
  external_keys.crm: { column: Mail, transforms: [upper] }
  external_keys.erp: City
metadata: rest
ignore: [Fax]
`;

  test('columns, words, transforms, constants, references and the rest', async () => {
    const { rows, externalKeys } = await readFile(file, { mapping });
    expect(rows).toEqual([
      {
        first_name: 'Ann',
        email: 'a@example.com',
        status: 'hot_lead',
        budget: '-1234.5',
        manager_id: 'boss@example.com',
        score: 7,
        $metadata: { full: ' ann lee / Bern', source: 'fair', Tier: 'A' },
        $line: 2,
      },
    ]);
    expect(externalKeys).toEqual([['A@EXAMPLE.COM'], ['Bern']]);
  });

  const faulty: readonly [string, string, object][] = [
    ['broken YAML', 'version: 1\nfields: {a: [\n', { rule: 'mapping_syntax', line: 3 }],
    ['another version', 'version: 2\nfields: {email: E}\n', { rule: 'mapping_schema', line: 1 }],
    [
      'an unknown key',
      'version: 1\nfields:\n  email: E\nfoo: 1\n',
      { rule: 'mapping_schema', line: 4, column: 1, message: expect.stringContaining('foo') },
    ],
    [
      'an unknown transform',
      'version: 1\nfields:\n  email:\n    column: E\n    transforms: [shout]\n',
      { rule: 'mapping_schema', line: 5 },
    ],
    [
      'an unknown field',
      'version: 1\nfields:\n  emial: E\n',
      { rule: 'unknown_field', line: 3, column: 3, fix: 'Did you mean "email"?' },
    ],
    ['another resource', 'version: 1\nresource: events\nfields: {email: E}\n', { rule: 'resource', line: 2 }],
    [
      'a pattern that could hang',
      'version: 1\nfields:\n  email: { column: E, transforms: [{ replace: { pattern: "(a+)+b", with: "" } }] }\n',
      { rule: 'pattern', line: 3 },
    ],
    [
      'a reference to another resource',
      'version: 1\nfields:\n  manager_id: { column: E, via: events.name }\n',
      { rule: 'via', line: 3 },
    ],
  ];
  test.each(faulty)('refused with its line: %s', async (_, yaml, fault) => {
    expect((await faultsOf(() => parseMapping(yaml, people)))[0]).toMatchObject(fault);
  });

  test('a column that the file lacks, and a constant that the field refuses', async () => {
    const yaml = 'version: 1\nfields:\n  email: Mial\n  status: { constant: warm }\nmetadata: rest\n';
    const faults = await faultsOf(() => readFile(file, { mapping: yaml }));
    expect(faults).toMatchObject([
      { rule: 'missing_column', line: 3, fix: 'Did you mean "Mail"?' },
      { rule: 'enum', line: 4 },
    ]);
  });

  test('YAML that unfolds without end is refused', async () => {
    const bomb =
      'version: 1\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nfields: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n';
    expect((await faultsOf(() => parseMapping(bomb, people)))[0]!.rule).toMatch(/^mapping_/);
  });
});

describe('a suggested mapping', () => {
  const files = [
    'First Name,Mail address,Status,"Créated ""at""",weird: # name\nAnn,a@example.com,Hot Lead,x,y\nBob,b@example.com,cold lead,x,z\n',
    'id,a,a,created_at,b\n1,2,3,4,x\n2,3,4,5,x\n',
    'Email,[x],- y,{z},"line\nbreak",true,null\na@example.com,1,2,3,4,5,6\n',
    'Email,Manager,Mentor Email,Person Email\na@x.co,b@x.co,c@x.co,d@x.co\n',
  ];
  test.each(files)('runs as it is: %j', async (file) => {
    const inspection = await inspect([Buffer.from(file)], {}, people);
    const mapping = suggestMapping(inspection, people);
    expect(mapping).toContain('#');
    const { rows, rejected } = await readFile(file, { mapping });
    expect(rejected).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
  });
});
