import { expect, test } from 'vitest';
import { parseAuditQuery } from './query.ts';

const now = new Date('2026-11-26T12:00:00.000Z');
const read = (text: string) => parseAuditQuery(text, now);
const id = '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10';

test('terms, values and negation', () => {
  expect(
    read('actor:ana action:update,delete field:status -table:media,event-attendees "two words" x').terms,
  ).toEqual([
    { key: 'actor', not: false, values: ['ana'] },
    { key: 'action', not: false, values: ['update', 'delete'] },
    { key: 'field', not: false, values: ['status'] },
    { key: 'table', not: true, values: ['media', 'event_attendees'] },
    { key: 'text', not: false, values: ['two words'] },
    { key: 'text', not: false, values: ['x'] },
  ]);
  expect(read(String.raw`text:"say \"hi\", a:b" record:${id.toUpperCase()}`).terms).toEqual([
    { key: 'text', not: false, values: ['say "hi", a:b'] },
    { key: 'record', not: false, values: [id] },
  ]);
});

test.each([
  ['created:>2026-01-01', '2026-01-02T00:00:00.000Z', null],
  ['created:>=2026-01-01', '2026-01-01T00:00:00.000Z', null],
  ['created:<2026-01-01', null, '2026-01-01T00:00:00.000Z'],
  ['created:<=2026-01-01', null, '2026-01-02T00:00:00.000Z'],
  ['created:2026-01-01', '2026-01-01T00:00:00.000Z', '2026-01-02T00:00:00.000Z'],
  ['created:2026-01-01..2026-01-31', '2026-01-01T00:00:00.000Z', '2026-02-01T00:00:00.000Z'],
  ['created:..2026-01-31', null, '2026-02-01T00:00:00.000Z'],
  ['since:7d', '2026-11-19T12:00:00.000Z', null],
  ['since:7d since:1h', '2026-11-26T11:00:00.000Z', null],
  ['until:2026-01-31T12:00:00+02:00', null, '2026-01-31T10:00:00.001Z'],
])('%s', (text, since, before) => expect(read(text)).toEqual({ terms: [], since, before }));

test.each([
  ['actr:ana', 'there is no actr:'],
  ['action:updated', 'updated is no action'],
  ['record:12', '12 is no id'],
  ['table:', 'a value is missing'],
  ['a "b', 'Character 3 opens quotes'],
  ['since:yesterday', 'yesterday is no time'],
  ['since:2026-02-31', '2026-02-31 is no time'],
  ['-since:7d', 'cannot be turned round'],
  ['from:pending', 'name it, as in field:status from:pending'],
  ['field:a,b to:x', 'compares one field'],
  ['field:status -from:x', 'takes no minus'],
])('%s is refused with the reason', (text, why) => {
  expect(() => read(text)).toThrow(
    expect.objectContaining({ code: 'invalid_request', message: expect.stringContaining(why) }),
  );
});
