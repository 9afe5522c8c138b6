import type { ImportSetFile, ImportSetMemory, ImportSetRun, ImportStep } from '@the-plugs/sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { counts, undo, undoneTogether } from '../../../../../test/support/transfers.ts';

const file = (
  resource: ImportSetFile['resource'],
  rows: string,
  fields: object,
  more: object = {},
): ImportSetFile => ({
  resource,
  source: Buffer.from(rows),
  options: { mapping: { version: 1, fields }, ...more },
});

const people = file('users', 'email,boss\nada@x.co,bob@x.co\nbob@x.co,cy@x.co\ncy@x.co,\nnobody,\n', {
  email: 'email',
  manager_id: { column: 'boss', via: 'users.email' },
});
const event = (name: string, title: string, month: string) =>
  `${name},${title},meeting,2027-${month}-01T08:00:00Z,2027-${month}-02T16:00:00Z,UTC\n`;
const events: ImportSetFile = {
  resource: 'events',
  source: Buffer.from(
    `src,title,event_type,start_date,end_date,timezone\n${event('day', 'Engine Day', '03')}${event('a', 'Twice', '04')}${event('b', 'Twice', '05')}`,
  ),
  options: { match_on: 'src:src' },
};
const attendees = (rows: string) =>
  file('event_attendees', `who,what\n${rows}`, {
    user_id: { column: 'who', via: 'users.email' },
    event_id: { column: 'what', via: 'events.title' },
  });
// Nothing tells one of these from another: written again they would be there twice.
const talks = (rows: string, via: string | null = 'events.external_keys.src') =>
  file(
    'event_agenda_items',
    `event,title,from,to\n${rows}`,
    {
      event_id: { column: 'event', ...(via && { via }) },
      title: 'title',
      start_time: 'from',
      end_time: 'to',
      agenda_type: { constant: 'presentation' },
    },
    { mode: 'create' },
  );
const day = (title: string, date: string) => `day,${title},${date}T09:00:00Z,${date}T10:00:00Z\n`;

/** What a caller keeps, so that a run which was cut off goes on. */
const memory = (): ImportSetMemory => {
  const ids = new Map<string, string>();
  const name = ({ file: at, pass }: ImportStep) => `${at}.${pass}`;
  return {
    setId: crypto.randomUUID(),
    begin: (step) => ({ importId: ids.get(name(step)), idempotencyKey: crypto.randomUUID() }),
    began: (step, id) => void ids.set(name(step), id),
    forget: (step) => void ids.delete(name(step)),
  };
};

describe.each(engines)('files that refer to each other, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine, { IMPORT_BATCH_ROWS: '4' });
  });
  afterAll(() => app?.close());

  const all = (owner: Owner, files: readonly ImportSetFile[], more: Partial<ImportSetRun> = {}) =>
    owner.plugs.imports.runAll({
      files,
      wait: async (id) => {
        await owner.run({ id });
        return owner.plugs.jobs.get(id);
      },
      ...more,
    });

  it('tell every missing parent before the first row is written', async () => {
    const owner = await app.found();
    const rows = 'ADA@x.co,Engine Day\neve@x.co,No Day\neve@x.co,Twice\nnobody,Engine Day\n';
    await owner.plugs.users.create({ email: 'ada@x.co' });
    const refused = await all(owner, [attendees(rows), events]);
    expect(refused.written).toBe(false);
    expect(refused.missing).toEqual([
      { resource: 'events', by: 'title', value: 'No Day', file: 0, line: 3, rows: 1 },
      { resource: 'users', by: 'email', value: 'eve@x.co', file: 0, line: 3, rows: 2 },
      { resource: 'events', by: 'title', value: 'Twice', file: 0, line: 4, rows: 1 },
      { resource: 'users', by: 'email', value: 'nobody', file: 0, line: 5, rows: 1 },
    ]);
    expect((await owner.plugs.events.list()).items).toEqual([]);
  });

  it('go in after what they name, circles in two passes, and nothing twice when cut off', async () => {
    const owner = await app.found();
    const files = [talks(day('Talk', '2027-03-01') + day('Late', '2027-03-09')), events, people];
    const kept = memory();
    let written = 0;
    const onStep: ImportSetRun['onStep'] = (_step, _outcome, did) => {
      if (did === 'apply') written += 1;
      if (written === 3) throw new Error('cut');
    };
    await expect(all(owner, files, { memory: kept, onStep })).rejects.toThrow('cut');
    const { steps, missing } = await all(owner, files, { memory: kept });
    expect(missing).toEqual([]);
    expect(steps.map(({ step, outcome }) => [outcome.import.resource, step.pass, counts(outcome)])).toEqual([
      ['events', 1, { read: 3, created: 3 }],
      ['users', 1, { read: 4, created: 3, rejected: 1 }],
      ['event_agenda_items', 1, { read: 2, created: 1, rejected: 1 }],
      ['users', 2, { read: 4, updated: 2, unchanged: 1, rejected: 1 }],
    ]);
    const { plugs } = owner;
    expect((await plugs.imports.list({ set_id: [kept.setId] })).items).toHaveLength(4);
    expect((await plugs.event_agenda_items.list()).items).toHaveLength(1);
    const users = (await plugs.users.list({ sort: 'email' })).items;
    const named = (email: string) => users.find((user) => user.email === email)!;
    expect([named('ada@x.co').manager_id, named('bob@x.co').manager_id]).toEqual([
      named('bob@x.co').id,
      named('cy@x.co').id,
    ]);
  });

  it('tell before the first row is written which records lie outside the span of what comes with them', async () => {
    const owner = await app.found();
    const { plugs } = owner;
    const meetings = (rows: string): ImportSetFile => ({
      resource: 'events',
      source: Buffer.from(`src,title,event_type,start_date,end_date,timezone\n${rows}`),
      options: { match_on: 'src:src' },
    });
    const old = event('old', 'Old', '05');
    await all(owner, [meetings(old)]);
    const id = (await plugs.events.list()).items[0]!.id;
    // Old moves from May to July; who names it by its id is judged by the new span, too.
    const files = [
      meetings(event('day', 'Engine Day', '03') + old.replaceAll('2027-05', '2027-07')),
      talks(day('Talk', '2027-03-01') + day('Late', '2027-03-09')),
      talks(
        ['05', '07'].map((month) => day('Moved', `2027-${month}-01`).replace('day', 'old')).join(''),
        'events.external_keys.src',
      ),
      talks(['05', '07'].map((month) => day('By id', `2027-${month}-01`).replace('day', id)).join(''), null),
    ];
    const look = await all(owner, files, { dryRun: true });
    expect(look.written).toBe(false);
    const told = ({ steps }: typeof look) => steps.map(({ outcome }) => counts(outcome));
    const done = await all(owner, files);
    expect(told(look)).toEqual(told(done));
    const half = { read: 2, created: 1, rejected: 1 };
    expect(told(done)).toEqual([{ read: 2, created: 1, updated: 1 }, half, half, half]);
    const rows = async ({ steps }: typeof look) => {
      const of = steps.slice(1).map(({ outcome }) => plugs.imports.rows(outcome.import.id));
      return (await Promise.all(of)).flatMap(({ items }) =>
        items.map(({ class: what, reason }) => [what, reason]),
      );
    };
    expect(await rows(look)).toEqual(await rows(done));
    expect((await rows(done)).filter(([, reason]) => reason === 'within')).toHaveLength(3);
  });

  it('tell before the first row is written for whom no seat is left, over several batches', async () => {
    const owner = await app.found();
    const meetings = (rows: string): ImportSetFile => ({
      resource: 'events',
      source: Buffer.from(`src,title,event_type,start_date,end_date,timezone,max_attendees\n${rows}`),
      options: { match_on: 'src:src' },
    });
    const seats = (name: string, month: string, count: string) =>
      event(name, name, month).replace('\n', `,${count}\n`);
    await all(owner, [meetings(seats('old', '03', '1') + seats('same', '04', '2'))]);
    const contacts: ImportSetFile = {
      resource: 'contacts',
      source: Buffer.from(`email\n${Array.from({ length: 7 }, (_, i) => `p${i}@x.co\n`).join('')}`),
    };
    // Old gets three seats, new has two, same keeps its two, and open as many as come.
    const events = meetings(seats('old', '03', '3') + seats('new', '05', '2') + seats('open', '06', ''));
    const rows = ['old', 'new', 'same', 'open'].flatMap((name) =>
      Array.from({ length: 7 }, (_, i) => `p${i}@x.co,${name}\n`),
    );
    const who = file('event_attendees', `who,what\n${rows.join('')}`, {
      contact_id: { column: 'who', via: 'contacts.email' },
      event_id: { column: 'what', via: 'events.title' },
    });
    const told = async ({ steps }: Awaited<ReturnType<typeof all>>) => {
      const { outcome } = steps.at(-1)!;
      const { items } = await owner.plugs.imports.rows(outcome.import.id, { limit: 200 });
      return [counts(outcome), items.map(({ class: fate, reason }) => [fate, reason])];
    };
    const look = await told(await all(owner, [who, contacts, events], { dryRun: true }));
    const done = await told(await all(owner, [who, contacts, events]));
    expect(look).toEqual(done);
    expect(done[0]).toEqual({ read: 28, created: 14, rejected: 14 });
  });

  it('need no mapping where headers say which record is meant, circles included', async () => {
    const owner = await app.found();
    const { plugs } = owner;
    const plain = (resource: ImportSetFile['resource'], rows: string): ImportSetFile => ({
      resource,
      source: Buffer.from(rows),
    });
    const bosses = plain('users', 'E-mail,Manager\nada@x.co,bob@x.co\nbob@x.co,\n');
    const meetings = plain('events', `Title,Type,Start,End,Time Zone\n${event('', 'Day', '03').slice(1)}`);
    const who = (rows: string) => plain('event_attendees', `User Email,Event\n${rows}`);
    const refused = await all(owner, [who('ada@x.co,Day\neve@x.co,Day\n'), meetings, bosses]);
    expect(refused.missing).toEqual([
      { resource: 'users', by: 'email', value: 'eve@x.co', file: 0, line: 3, rows: 1 },
    ]);
    const { steps } = await all(owner, [who('ada@x.co,Day\n'), meetings, bosses]);
    expect(steps.map(({ step, outcome }) => [outcome.import.resource, step.pass, counts(outcome)])).toEqual([
      ['events', 1, { read: 1, created: 1 }],
      ['users', 1, { read: 2, created: 2 }],
      ['event_attendees', 1, { read: 1, created: 1 }],
      ['users', 2, { read: 2, updated: 1, unchanged: 1 }],
    ]);
    const users = (await plugs.users.list({ sort: 'email', email: ['ada@x.co', 'bob@x.co'] })).items;
    expect(users[0]!.manager_id).toBe(users[1]!.id);

    const unclear = plain('event_attendees', 'Email,Event\nada@x.co,Day\n');
    await expect(all(owner, [unclear])).rejects.toThrow('could be user_id or contact_id');
  });

  it('are taken back as a look at all of them foresees: what goes with them keeps nothing', async () => {
    const owner = await app.found();
    const { plugs } = owner;
    await plugs.users.create({ email: 'cy@x.co' });
    const kept = memory();
    const who = attendees('ADA@x.co,Engine Day\nbob@x.co,Engine Day\n');
    const files = [talks('a,Talk,2027-04-01T09:00:00Z,2027-04-01T10:00:00Z\n'), events, people, who];
    await all(owner, files, { memory: kept });
    const found = (await plugs.imports.list({ set_id: [kept.setId], sort: '-created_at' })).items;
    const ids = found.flatMap(({ id, started_at }) => (started_at === null ? [] : [id]));
    const [edited, deleted] = (await plugs.event_attendees.list({ sort: 'created_at' })).items;
    await plugs.event_attendees.update(edited!.id, { notes: 'VIP' });
    await plugs.event_attendees.delete(deleted!.id);

    const [oldest, newer] = [ids.at(-1)!, ids.slice(0, -1)];
    await expect(plugs.imports.undo(oldest, { after: newer })).rejects.toMatchObject({
      code: 'import_state',
    });
    const look = await plugs.imports.undo(oldest, { dry_run: true, after: newer });
    const foreseen = undoneTogether([(await owner.run(look)).result]);
    const each: unknown[] = [];
    for (const id of ids) each.push(await undo(owner, id));
    const done = undoneTogether(each);
    expect(foreseen).toEqual(done);
    // The attendee, whom it names and where; bob is no boss any more, and the talk goes with its event.
    expect(done).toMatchObject({ deleted: 4, restored: 2, kept: 3, gone: 1 });
    expect(done.reasons).toEqual(['edited', 'referenced', 'referenced']);
    expect((await plugs.events.list()).items.map(({ title }) => title)).toEqual(['Engine Day']);
    expect((await plugs.users.list({ email: ['bob@x.co'] })).items).toEqual([]);
  });
});
