import { expect, test } from 'vitest';
import { defaultMapping, judgeFields, knownProperties, type MappedField, mappingFaults } from './mapping.ts';
import { type Base, merge, type Times } from './merge.ts';
import { withTransforms } from './transforms.ts';
import { arriving, canonicalRemote, toLocal, toRemote } from './values.ts';

const properties = knownProperties(
  [
    ['email', 'string', 'text'],
    ['jobtitle', 'string', 'text'],
    ['score', 'number', 'number'],
    ['born', 'date', 'date'],
    ['seen', 'datetime', 'date'],
    ['vip', 'bool', 'booleancheckbox'],
    ['topics', 'enumeration', 'checkbox'],
    ['hs_lead_status', 'enumeration', 'radio'],
  ].map(([name, type, fieldType]) => ({
    name: name!,
    type: type!,
    fieldType: fieldType!,
    options:
      type === 'enumeration' ? [{ value: 'OPEN' }, { value: 'NEW' }, { value: 'a' }, { value: 'b' }] : [],
  })),
);

const mapped = (field: string, property: string, more: object = {}): MappedField => {
  const fields = [
    { ...defaultMapping.contacts.fields[0]!, property: 'email' },
    {
      field,
      property,
      direction: 'both',
      policy: 'newest',
      allow_clear: false,
      unknown_value: 'fail',
      ...more,
    } as const,
  ];
  return judgeFields({ contacts: { fields } }, properties)[1]!.mapped!;
};
const title = (more: object = {}) => mapped('job_title', 'jobtitle', more);

test.each([
  ['email', ' Ada@B.Example ', 'ada@b.example'],
  ['jobtitle', 'Inge\u0301nieure', 'Ingénieure'],
  ['jobtitle', '', null],
  ['score', '70.0', '70'],
  ['score', '-0', '0'],
  ['born', '946684800000', '2000-01-01'],
  ['born', '2000-01-01', '2000-01-01'],
  ['seen', '2026-11-30T13:00:00+01:00', '2026-11-30T12:00:00.000Z'],
  ['vip', 'TRUE', 'true'],
  ['topics', ';b;a;b', 'a;b'],
])('%s %j is %j, however it is written', (property, value, canonical) => {
  expect(canonicalRemote(mapped('notes', property), value)).toBe(canonical);
});

test('values have names of their own there, and what has none is said so', () => {
  const status = mapped('status', 'hs_lead_status', { values: { hot_lead: 'OPEN' } });
  expect(toRemote(status, 'hot_lead')).toBe('OPEN');
  expect(toLocal(status, 'OPEN')).toBe('hot_lead');
  expect(toRemote(status, 'cold_lead')).toMatchObject({ unfit: 'unknown_value' });
  expect(toLocal(status, 'NEW')).toMatchObject({ unfit: 'unknown_value' });
  expect(toLocal(mapped('lead_score', 'score'), '7.5')).toMatchObject({ unfit: 'invalid_value' });
});

const both: Base = { job_title: ['A', 'A'] };
const ask = (
  field: MappedField,
  ours: string | null,
  theirs: string | null,
  base: Base = both,
  times?: Times,
) => {
  const { pull, push, changes } = merge([field], { job_title: ours }, { jobtitle: theirs }, base, times);
  const [change] = changes;
  return { pull, push, to: change?.to, reason: change?.reason };
};
const at =
  (plugs: number, hubspot: number): Times =>
  () => ({ plugs, hubspot });

test.each<[string, ReturnType<typeof ask>, object]>([
  ['nothing changed', ask(title(), 'A', 'A'), { pull: {}, push: {}, to: undefined }],
  ['we changed', ask(title(), 'B', 'A'), { push: { jobtitle: 'B' }, to: 'hubspot', reason: 'changed' }],
  ['they changed', ask(title(), 'A', 'B'), { pull: { job_title: 'B' }, to: 'plugs', reason: 'changed' }],
  ['both changed to the same', ask(title(), 'B', 'B'), { pull: {}, push: {}, to: undefined }],
  ['both changed, nobody knows when', ask(title(), 'B', 'C'), { to: 'none', reason: 'conflict' }],
  [
    'both, we later',
    ask(title(), 'B', 'C', both, at(9_000, 1_000)),
    { push: { jobtitle: 'B' }, reason: 'newest' },
  ],
  [
    'both, they later',
    ask(title(), 'B', 'C', both, at(1_000, 9_000)),
    { pull: { job_title: 'C' }, reason: 'newest' },
  ],
  ['both at once', ask(title(), 'B', 'C', both, at(1_000, 2_000)), { to: 'none', reason: 'conflict' }],
  ['both, ours counts', ask(title({ policy: 'plugs_wins' }), 'B', 'C'), { push: { jobtitle: 'B' } }],
  ['both, theirs counts', ask(title({ policy: 'hubspot_wins' }), 'B', 'C'), { pull: { job_title: 'C' } }],
  ['both, a person decides', ask(title({ policy: 'manual' }), 'B', 'C'), { to: 'none', reason: 'conflict' }],
  ['we emptied it', ask(title(), null, 'A'), { pull: {}, push: {} }],
  ['we emptied it and may', ask(title({ allow_clear: true }), null, 'A'), { push: { jobtitle: '' } }],
  ['they emptied it and we changed it', ask(title(), 'B', null), { push: { jobtitle: 'B' } }],
  ['only theirs is there at first', ask(title(), null, 'B', {}), { pull: { job_title: 'B' } }],
  ['both differ at first', ask(title(), 'A', 'B', {}), { reason: 'conflict' }],
  ['they changed what only goes there', ask(title({ direction: 'push' }), 'A', 'B'), { pull: {}, push: {} }],
  ['we changed what only comes here', ask(title({ direction: 'pull' }), 'B', 'A'), { pull: {}, push: {} }],
  [
    'they keep another form',
    ask(title(), '+49 12', '+4912', { job_title: ['+49 12', '+4912'] }),
    { pull: {}, push: {} },
  ],
])('%s', (_name, verdict, expected) => expect(verdict).toMatchObject(expected));

test('a mapping that cannot work is refused, and drift leaves a field out', () => {
  const fields = [
    { field: 'email', property: 'email', direction: 'both' },
    { field: 'contact_type', property: 'lifecyclestage' },
    { field: 'no_such', property: 'a' },
    { field: 'status', property: 'a', values: { hot: 'x', cold_lead: 'x' } },
  ] as never;
  expect(mappingFaults({ contacts: { fields } }).map(({ pointer }) => pointer)).toEqual([
    '/contacts/fields/1/direction',
    '/contacts/fields/2/field',
    '/contacts/fields/3/values/hot',
    '/contacts/fields/3/values',
    '/contacts/fields/3/property',
  ]);
  expect(
    mappingFaults({ contacts: { fields: [{ field: 'phone', property: 'phone' }] as never } }),
  ).toMatchObject([{ rule: 'match' }]);
  expect(judgeFields(defaultMapping, properties).map(({ state }) => state)).toContain('warning');
  expect(judgeFields(defaultMapping, {})[0]).toMatchObject({ state: 'failed', mapped: null });
});

const transforming = async (transforms: (object | string)[], direction: string, more: object = {}) => {
  const [field] = await withTransforms([title({ transforms, direction, ...more })]);
  return field!;
};

test.each<[string, (object | string)[], string | null, string | null]>([
  ['words', ['trim', 'lower', 'title'], '  chief OF staff ', 'Chief Of Staff'],
  ['a part', [{ split: { by: ' ', take: -1 } }], 'Ada King Lovelace', 'Lovelace'],
  ['a telephone number', ['phone'], '0041 (79) 1', '+41791'],
  ['a number', ['number'], "1'234.50", '1234.50'],
  ['a number with a comma', [{ number: { decimal: 'comma' } }], '1.234,5', '1234.5'],
  ['a date', [{ date: 'dd.MM.yyyy' }], '10.12.1815', '1815-12-10T00:00:00.000Z'],
  ['nothing', ['upper', { default: 'unknown' }], null, 'unknown'],
  ['no word of it', [{ strip: 'x' }], 'xx', null],
])('%s goes either way as its transforms make it', async (_name, transforms, value, then) => {
  expect(toRemote(await transforming(transforms, 'push'), value)).toBe(then);
  expect(arriving(await transforming(transforms, 'push'), value)).toBe(value);
  expect(arriving(await transforming(transforms, 'pull'), value)).toBe(then);
  expect(toRemote(await transforming(transforms, 'pull'), value)).toBe(value);
});

test('what a transform cannot read is told with the field', async () => {
  const field = await transforming([{ date: 'dd.MM.yyyy' }], 'pull');
  expect(merge([field], {}, { jobtitle: 'soon' }, {}).changes).toMatchObject([
    { to: 'none', reason: 'invalid_value', hubspot: 'soon', message: expect.stringContaining('dd.MM.yyyy') },
  ]);
  expect(merge([{ ...field, unknown_value: 'leave' }], {}, { jobtitle: 'soon' }, {}).changes).toEqual([]);
  expect(toRemote(title(), 'x'.repeat(65_537))).toMatchObject({ unfit: 'invalid_value' });
});

/** Merges until neither side is given anything more; what HubSpot was given it answers as `keeps` has it. */
const settle = (field: MappedField, ours: string, theirs: string, keeps = (text: string) => text) => {
  const times: Times = () => ({ plugs: 9_000, hubspot: 1_000 });
  const sides = { job_title: ours as unknown, jobtitle: theirs };
  let base: Base = {};
  for (let round = 0; ; round += 1) {
    const merged = merge([field], { job_title: sides.job_title }, { jobtitle: sides.jobtitle }, base, times);
    base = merged.base;
    if (merged.changes.length === 0) return { ...sides, rounds: round, base };
    expect(round).toBeLessThan(3);
    if ('job_title' in merged.pull) sides.job_title = merged.pull.job_title;
    if (merged.push.jobtitle === undefined) continue;
    sides.jobtitle = keeps(merged.push.jobtitle);
    base = { job_title: [base.job_title![0], canonicalRemote(field, sides.jobtitle)] };
  }
};

test('both sides rest, also where a transform of a transform is another, and each keeps its own spelling', async () => {
  const lower = await transforming(['trim', 'lower'], 'both');
  expect(settle(lower, 'Chief', ' CHIEF ')).toMatchObject({
    job_title: 'Chief',
    jobtitle: ' CHIEF ',
    rounds: 0,
  });
  expect(settle(lower, 'Chief', 'Boss')).toMatchObject({ job_title: 'Chief', jobtitle: 'chief', rounds: 1 });
  const odd = await transforming(['title', { strip: '-' }], 'both');
  expect(settle(odd, 'vice-chief', 'x').jobtitle).toBe('ViceChief');
  expect(settle(odd, 'vice-chief', 'x', (text) => text.toUpperCase()).jobtitle).toBe('VICECHIEF');
  const part = await transforming([{ split: { by: ' ', take: 2 } }], 'pull');
  const rested = settle(part, 'x', 'Ada Byron');
  expect(rested).toMatchObject({
    job_title: 'Byron',
    jobtitle: 'Ada Byron',
    base: { job_title: ['Byron', 'Ada Byron'] },
  });
});

test('transforms that do not lead back are for one way, and others are as they are in imports', () => {
  const of = (more: object) =>
    mappingFaults({
      contacts: {
        fields: [
          { field: 'email', property: 'email', direction: 'both' },
          { field: 'job_title', property: 'jobtitle', direction: 'both', ...more },
        ] as never,
      },
    }).map(({ pointer, rule }) => `${pointer} ${rule}`);
  expect(of({ transforms: ['trim', 'lower', 'upper', 'title', 'phone', { strip: '-' }] })).toEqual([]);
  expect(of({ transforms: ['trim', { split: { by: ' ', take: 1 } }] })).toEqual([
    '/contacts/fields/1/transforms/1 direction',
  ]);
  expect(of({ transforms: [{ split: { by: ' ', take: 0 } }], direction: 'pull' })).toEqual([
    '/contacts/fields/1/transforms/0 take',
  ]);
  expect(of({ transforms: [{ replace: { pattern: '(a+)+', with: '' } }], direction: 'push' })).toEqual([
    '/contacts/fields/1/transforms/0 pattern',
  ]);
  expect(of({ transforms: ['trim'], values: { a: 'b' } })).toEqual(['/contacts/fields/1/values direction']);
  expect(of({ transforms: ['trim'], values: { a: 'b' }, direction: 'push' })).toEqual([]);
  const email = { field: 'email', property: 'email', direction: 'both', transforms: ['lower'] };
  expect(mappingFaults({ contacts: { fields: [email] as never } })).toMatchObject([{ rule: 'match' }]);
});
