import { expect, test } from 'vitest';
import { defaultMapping, judgeFields, knownProperties, type MappedField, mappingFaults } from './mapping.ts';
import { type Base, merge, type Times } from './merge.ts';
import { canonicalRemote, toLocal, toRemote } from './values.ts';

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
