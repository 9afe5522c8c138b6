import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';

const NO_RECORD = '01936d5e-0000-7000-8000-00000000dead';

describe.each(engines)('the audit on %s', (engine) => {
  let app: TestApp;
  let owner: Owner;
  let ana: Owner;
  let contact: string;
  let expense: string;
  const times: Record<string, string> = {};
  const ids: Record<string, string> = {};

  const found = async (q: string, query: object = {}) =>
    (await owner.plugs.audit_logs.list({ q, ...query })).items;
  const lines = async (q: string) =>
    (await found(q)).map(
      ({ action, table_name, record_version }) => `${action} ${table_name} ${record_version}`,
    );
  const pause = () => new Promise((resolve) => setTimeout(resolve, 3));
  const mark = async (name: string) => {
    await pause();
    times[name] = app.db.world.now().toISOString();
    await pause();
  };

  beforeAll(async () => {
    app = await testApp(engine);
    owner = await app.found();
    ana = await app.joined(owner);
    await owner.plugs.users.update(ana.user, { first_name: 'Ana', last_name: 'Lima' });
    await mark('start');
    ({ id: contact } = await owner.plugs.contacts.create({
      email: 'ada@example.com',
      first_name: 'Ada',
      metadata: { vip: true, note: 'say "hi"' },
    }));
    await mark('created');
    await ana.plugs.contacts.update(contact, { first_name: 'Augusta', lead_score: 10 });
    await mark('updated');
    await owner.plugs.contacts.delete(contact);
    ({ id: expense } = await ana.plugs.expenses.create({
      title: 'Taxi',
      expense_type: 'travel',
      expense_date: '2026-11-20T09:00:00.000Z',
      amount: '20',
      currency: 'EUR',
    }));
    for (const entry of await found(`record:${contact}`)) ids[entry.action] = entry.id;
  });
  afterAll(() => app.close());

  test.each([
    ['actor:ana', ['create expenses 1', 'update contacts 2']],
    ['actor:ANA table:contacts', ['update contacts 2']],
    ['field:first_name table:contacts', ['update contacts 2', 'create contacts 1']],
    ['field:first_name from:Ada to:Augusta', ['update contacts 2']],
    ['field:first_name from:Nobody', []],
    ['field:lead_score to:10', ['update contacts 2']],
    ['field:is_deleted to:true', ['delete contacts 3']],
    ['action:delete,restore', ['delete contacts 3']],
    ['say', ['create contacts 1']],
    [String.raw`text:"Say \"HI\""`, ['create contacts 1']],
    ['table:contacts -action:create -actor:ana', ['delete contacts 3']],
    ['actor:me table:contacts', ['delete contacts 3', 'create contacts 1']],
    ['table:expenses actor:system', []],
  ])('%s', async (q, expected) => expect(await lines(q)).toEqual(expected));

  test('times, and the filters of the list beside a query', async () => {
    const between = `created:${times.created}..${times.updated}`;
    expect(await lines(between)).toEqual(['update contacts 2']);
    expect(await lines(`table:contacts until:${times.created}`)).toEqual(['create contacts 1']);
    const { items } = await owner.plugs.audit_logs.list({
      q: 'field:first_name',
      user_id: [ana.user],
      'created_at[gte]': times.start!,
      fields: ['action'],
    });
    expect(items).toEqual([{ id: ids.update, action: 'update' }]);
  });

  test.each([
    ['actor:nobody-is-called-so', 'nobody is called so'],
    ['table:nonsense', 'there is no such table; use organizations'],
  ])('%s is refused', (q, why) =>
    expect(found(q)).rejects.toMatchObject({
      code: 'invalid_request',
      message: expect.stringContaining(why),
    }),
  );

  test('pages follow one another, whichever index leads', async () => {
    for (const q of [
      'since:1d',
      `record:${contact}`,
      'field:first_name',
      'table:contacts',
      'actor:me action:update,create',
    ]) {
      const whole = await found(q, { limit: 200 });
      const walked = [];
      for await (const entry of owner.plugs.audit_logs.list({ q, limit: 1 })) walked.push(entry);
      expect(walked).toEqual(whole);
      const backwards = await found(q, { limit: 200, sort: 'created_at' });
      expect(backwards).toEqual(whole.toReversed());
    }
  });

  test('a search that looks at many entries for one page goes on from where it stopped looking', async () => {
    const other = await app.found('Busy');
    await other.plugs.contacts.create({ email: 'first@example.com', first_name: 'Needle' });
    // 12,001 entries in front of the one that is looked for: more than one page looks at.
    await app.db.store.tenant(other.organization).write(async (tx) => {
      const rows = Array.from({ length: 12_001 }, () => ({
        id: app.db.world.uuid(),
        table_name: 'contacts',
        record_id: NO_RECORD,
        action: 'update' as const,
        metadata: {},
        created_at: tx.now,
      }));
      for (let at = 0; at < rows.length; at += 1_000)
        await tx.insertInto('audit_logs', rows.slice(at, at + 1_000)).execute();
    });
    const first = await other.plugs.audit_logs.list({ q: 'Needle' });
    expect(first.items).toEqual([]);
    expect(first.next_cursor).not.toBeNull();
    const all = await other.plugs.audit_logs.list({ q: 'Needle' }).toArray({ limit: 10 });
    expect(all.map(({ action }) => action)).toEqual(['create']);
  });

  test('following misses nothing that is committed late, and repeats nothing', async () => {
    const { plugs, organization } = await app.found('Followed');
    const tenant = app.db.store.tenant(organization);
    const entry = (tx: { now: string }, record_id: string) => ({
      id: app.db.world.uuid(),
      table_name: 'contacts',
      record_id,
      action: 'update' as const,
      metadata: {},
      created_at: tx.now,
    });
    let { next } = await plugs.audit_logs.follow();
    const seen: string[] = [];
    const look = async () => {
      const tail = await plugs.audit_logs.follow({ after: next, q: 'table:contacts' });
      next = tail.next;
      seen.push(...tail.entries.map(({ record_id }) => record_id));
    };
    const [late, early] = [app.db.world.uuid(), app.db.world.uuid()];
    const slow = tenant.write(async (tx) => {
      await tx.insertInto('audit_logs', entry(tx, late)).execute();
      // SQLite has one writer at a time; there the quick one waits and comes second.
      await new Promise((resolve) => setTimeout(resolve, 60));
    });
    const quick = tenant.write((tx) => tx.insertInto('audit_logs', entry(tx, early)).execute());
    await look();
    await Promise.all([slow, quick]);
    await plugs.media_collections.create({ name: 'Not asked for' });
    // A transaction of anybody else on the same PostgreSQL may still hold them back.
    await expect.poll(() => look().then(() => seen.length)).toBeGreaterThan(1);
    await look();
    expect(seen.sort()).toEqual([late, early].sort());
  });

  test('the record as it was at any time', async () => {
    const at = async (time?: string) =>
      (await owner.plugs.audit_logs.history('contacts', contact, time === undefined ? {} : { at: time }))
        .record;
    expect(await at(times.start)).toBeNull();
    expect(await at(times.created)).toMatchObject({ first_name: 'Ada', version: 1, metadata: { vip: true } });
    expect(await at(times.updated)).toMatchObject({
      first_name: 'Augusta',
      lead_score: 10,
      version: 2,
      is_deleted: false,
    });
    const { last_interaction: _, ...living } = await owner.plugs.contacts.get(contact, {
      include_deleted: true,
    });
    expect(await at()).toEqual(living);
    const { entries } = await owner.plugs.audit_logs.history('contacts', contact);
    expect(entries.map(({ action }) => action)).toEqual(['create', 'update', 'delete']);
    const { plugs: stranger } = await app.found('Stranger');
    await expect(stranger.audit_logs.history('contacts', contact)).rejects.toMatchObject({
      code: 'not_found',
    });
    await expect(owner.plugs.audit_logs.history('contacts', NO_RECORD)).rejects.toMatchObject({
      code: 'not_found',
    });
  });

  test('old values come back as a change like any other', async () => {
    const { plugs } = owner;
    await plugs.audit_logs.restore(ids.delete!);
    const { record, table_name } = await plugs.audit_logs.restore(ids.update!);
    expect(table_name).toBe('contacts');
    expect(record).toMatchObject({ id: contact, first_name: 'Ada', is_deleted: false, version: 5 });
    const [last] = await found(`record:${contact}`);
    expect(last).toMatchObject({
      action: 'update',
      user_id: owner.user,
      old_values: { first_name: 'Augusta' },
      new_values: { first_name: 'Ada' },
      metadata: { restores: ids.update },
    });
    await plugs.contacts.update(contact, { first_name: 'Countess' });
    await expect(plugs.audit_logs.restore(last!.id)).rejects.toMatchObject({ code: 'not_restorable' });
    const forced = await plugs.audit_logs.restore(last!.id, { force: true });
    expect(forced.record).toMatchObject({ first_name: 'Augusta' });
  });

  test('what has no old values, and what only a workflow may change, is not written back', async () => {
    const { plugs } = owner;
    await expect(plugs.audit_logs.restore(ids.create!)).rejects.toMatchObject({ code: 'not_restorable' });
    await plugs.expenses.approve(expense, {});
    const [approval] = await found(`record:${expense} field:status`);
    await expect(plugs.audit_logs.restore(approval!.id)).rejects.toMatchObject({
      code: 'not_restorable',
      message: expect.stringContaining('status'),
    });
  });
});
