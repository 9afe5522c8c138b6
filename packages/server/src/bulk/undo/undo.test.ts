import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { contacts, importCsv, undo, undoneTogether } from '../../../../../test/support/transfers.ts';

type Undone = { kept_records: readonly { id: string; reason: string }[] } & Record<string, unknown>;

/** Rows matched by a key of their own, so that e-mails may change. */
const keyed = {
  match_on: 'crm:key',
  mapping: {
    version: 1,
    fields: { email: 'email', 'external_keys.crm': 'key' },
  },
} as const;

/** a gives its address away, b takes it, and a new one takes that of b: a batch each, among other rows. */
const chain = (tag: string) => {
  const others = (at: string) => Array.from({ length: 6 }, (_, i) => `f${i},f${i}${at}@x.co`);
  const [f0, f1, f2, f3, f4, f5] = others(tag);
  const start = ['a,a@x.co', 'b,b@x.co', ...others('')];
  const moves = [f0, f1, f2, 'a,c@x.co', f3, 'b,a@x.co', f4, f5, 'new,b@x.co'];
  return { start: ['key,email', ...start].join('\n'), moves: ['key,email', ...moves].join('\n') };
};

/** Other rows that are unchanged leave no trace: then the three stand together. */
const spread = [
  ['one chunk', chain('')],
  ['several chunks', chain('-moved')],
] as const;

/** Looks, checks that looking wrote nothing, does it, and checks that both say the same. */
const undoAsForeseen = async (owner: Owner, id: string): Promise<Undone> => {
  const before = await contacts(owner);
  const { dry_run: looked, ...foreseen } = (await undo(owner, id, true)) as Undone;
  expect(await contacts(owner)).toEqual(before);
  const { dry_run: _, ...undone } = (await undo(owner, id)) as Undone;
  expect(looked).toBe(true);
  expect(undone).toEqual(foreseen);
  return undone as Undone;
};

describe.each(engines)('undo on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine, { IMPORT_BATCH_ROWS: '4' });
  });
  afterAll(() => app?.close());

  const idOf = async (owner: Owner, email: string) =>
    (await contacts(owner)).find((row) => row.email === email)!.id;
  const emails = async (owner: Owner) => (await contacts(owner)).map(({ email }) => email);

  it('deletes, restores, and leaves what was edited, referred to, erased or is gone', async () => {
    const owner = await app.found();
    await importCsv(owner, 'email,company\nold@x.co,Before\n');
    const done = await importCsv(
      owner,
      'email,company\nold@x.co,After\na@x.co,A\nb@x.co,B\nc@x.co,C\nd@x.co,D\n',
    );
    const [a, b, , d, old] = await contacts(owner);
    await owner.plugs.contacts.update(a!.id, { notes: 'mine now' });
    await owner.plugs.contact_interactions.create({
      contact_id: b!.id,
      interaction_type: 'call',
      interaction_date: '2026-01-01T00:00:00Z',
    });
    await owner.plugs.contacts.delete(d!.id);
    const erased = await owner.plugs.contacts.create({ email: 'e@x.co' });
    await app.db.store.tenant(owner.organization).write((tx) =>
      tx
        .insertInto('audit_logs', {
          id: app.db.world.uuid(),
          job_id: done.apply_job_id,
          table_name: 'contacts',
          record_id: erased.id,
          record_version: 1,
          action: 'update',
          metadata: {},
          created_at: tx.now,
        })
        .execute(),
    );
    const undone = await undoAsForeseen(owner, done.id);
    expect(undone).toMatchObject({ deleted: 1, restored: 1, kept: 3, gone: 1, kept_records_cut: false });
    expect(undone.kept_records).toEqual([
      { id: erased.id, reason: 'erased' },
      { id: b!.id, reason: 'referenced' },
      { id: a!.id, reason: 'edited' },
    ]);
    expect(await owner.plugs.contacts.get(old!.id)).toMatchObject({ company: 'Before', version: 3 });
    expect((await owner.plugs.imports.get(done.id)).state).toBe('undone');
  });

  it('logs each record as a single call would, and names the job', async () => {
    const owner = await app.found();
    const metadata = { match_on: 'email', unknown: 'metadata' } as const;
    await importCsv(owner, 'email,lead_score,Tier\nold@x.co,1,gold\n', metadata);
    const done = await importCsv(owner, 'email,lead_score,Tier\nold@x.co,2,silver\nnew@x.co,,\n', metadata);
    const [made, old] = await contacts(owner);
    const job = await owner.plugs.imports.undo(done.id);
    await owner.run(job);
    const log = async (record: string) =>
      (await owner.plugs.audit_logs.list({ record_id: [record], limit: 1 })).items[0]!;
    const [deleted, restored] = [await log(made!.id), await log(old!.id)];
    const now = await owner.plugs.contacts.get(made!.id, { include_deleted: true });
    const actor = { user_id: owner.user, job_id: job.id, table_name: 'contacts' };
    expect(deleted).toMatchObject({
      ...actor,
      action: 'delete',
      record_version: 2,
      old_values: { is_deleted: false, deleted_at: null },
      new_values: { is_deleted: true, deleted_at: now.deleted_at },
    });
    expect(now).toMatchObject({
      is_deleted: true,
      version: 2,
      updated_at: now.deleted_at,
      updated_by: owner.user,
    });
    expect(restored).toMatchObject({
      ...actor,
      action: 'update',
      record_version: 3,
      old_values: { lead_score: 2, metadata: { Tier: 'silver' } },
      new_values: { lead_score: 1, metadata: { Tier: 'gold' } },
    });
    expect(await owner.plugs.contacts.get(old!.id)).toMatchObject({
      lead_score: 1,
      metadata: { Tier: 'gold' },
      version: 3,
      updated_at: restored.created_at,
    });
  });

  it('empties what was empty, and finds records by the e-mail they have again', async () => {
    const owner = await app.found();
    await importCsv(owner, 'key,email\na,\nb,B@X.co\n', keyed);
    const done = await importCsv(owner, 'key,email\na,first@x.co\nb,other@x.co\n', keyed);
    expect(await undoAsForeseen(owner, done.id)).toMatchObject({ restored: 2, kept: 0 });
    expect(await emails(owner)).toEqual([null, 'B@X.co'].sort());
    const again = await importCsv(owner, 'email,company\nb@x.co,Found\nfirst@x.co,New\n');
    expect(again.counts).toMatchObject({ updated: 1, created: 1 });
  });

  it('leaves a record whose former e-mail somebody else has', async () => {
    const owner = await app.found();
    await importCsv(owner, 'key,email\na,a@x.co\nb,b@x.co\n', keyed);
    const done = await importCsv(owner, 'key,email\na,a2@x.co\nb,b2@x.co\n', keyed);
    await owner.plugs.contacts.create({ email: 'A@x.co' });
    const id = await idOf(owner, 'a2@x.co');
    const undone = await undoAsForeseen(owner, done.id);
    expect(undone).toMatchObject({ restored: 1, kept: 1, kept_records: [{ id, reason: 'key_taken' }] });
    expect(await emails(owner)).toEqual(['A@x.co', 'a2@x.co', 'b@x.co']);
  });

  it.each(spread)('gives keys back that went from record to record, in %s', async (_, { start, moves }) => {
    const owner = await app.found();
    await importCsv(owner, start, keyed);
    const [a, b] = [await idOf(owner, 'a@x.co'), await idOf(owner, 'b@x.co')];
    const done = await importCsv(owner, moves, keyed);
    expect(done.counts.rejected).toBe(0);
    expect(await undoAsForeseen(owner, done.id)).toMatchObject({ deleted: 1, kept: 0 });
    expect(await owner.plugs.contacts.get(a)).toMatchObject({ email: 'a@x.co' });
    expect(await owner.plugs.contacts.get(b)).toMatchObject({ email: 'b@x.co' });
  });

  it.each(spread)(
    'leaves all behind a record that is kept with their key, in %s',
    async (_, { start, moves }) => {
      const owner = await app.found();
      await importCsv(owner, start, keyed);
      const [a, b] = [await idOf(owner, 'a@x.co'), await idOf(owner, 'b@x.co')];
      const done = await importCsv(owner, moves, keyed);
      const made = await idOf(owner, 'b@x.co');
      await owner.plugs.contacts.update(made, { notes: 'mine now' });
      const undone = await undoAsForeseen(owner, done.id);
      expect(undone.kept_records).toEqual([
        { id: made, reason: 'edited' },
        { id: b, reason: 'key_taken' },
        { id: a, reason: 'key_taken' },
      ]);
      expect(await owner.plugs.contacts.get(a)).toMatchObject({ email: 'c@x.co' });
    },
  );

  it.each([
    ['nothing that is kept', undefined],
    ['a record that is kept in the way of others', 'mine now'],
  ])('foresees several imports one after the other, with %s', async (_, notes) => {
    const owner = await app.found();
    // Unchanged rows between, since a key is free for the next batch only.
    const same = 'e,e@x.co\nf,f@x.co\ng,g@x.co\n';
    await importCsv(owner, `key,email\na,a@x.co\nb,b@x.co\n${same}`, keyed);
    const before = await contacts(owner);
    // a goes on twice, b takes its first address and then moves on; c takes the second one.
    const older = await importCsv(owner, `key,email\na,a2@x.co\n${same}b,a@x.co\n`, keyed);
    const newer = await importCsv(owner, `key,email\na,a3@x.co\n${same}c,a2@x.co\nb,b2@x.co\n`, keyed);
    if (notes) await owner.plugs.contacts.update(await idOf(owner, 'a2@x.co'), { notes });
    const look = await owner.plugs.imports.undo(older.id, { dry_run: true, after: [newer.id] });
    const foreseen = undoneTogether([(await owner.run(look)).result]);
    const done = undoneTogether([await undo(owner, newer.id), await undo(owner, older.id)]);
    expect(foreseen).toEqual(done);
    if (notes) {
      expect(done).toMatchObject({ deleted: 0, restored: 2, kept: 3 });
      expect(done.reasons).toEqual(['edited', 'key_taken', 'edited']);
      return;
    }
    expect(done).toMatchObject({ deleted: 1, restored: 4, kept: 0 });
    const said = (rows: typeof before) => rows.map(({ id, email }) => ({ id, email }));
    expect(said(await contacts(owner))).toEqual(said(before));
  });

  it('deletes people after those who report to them, and keeps whoever is still reported to', async () => {
    const people = {
      resource: 'users',
      mapping: {
        version: 1,
        fields: {
          email: { column: 'email' },
          manager_id: { column: 'boss', via: 'users.email' },
        },
      },
    } as const;
    // Managers stand in the chunk before their people: they must be there to be named.
    const csv = (i: number) =>
      ['m', 'n', 'x', 'y'].map((name) => `${name}${i}@x.co,\n`).join('') +
      `p${i}@x.co,m${i}@x.co\nq${i}@x.co,n${i}@x.co\n`;
    const owner = await app.found();
    const done = await importCsv(owner, `email,boss\n${csv(1)}`, people);
    expect(done.counts.created).toBe(6);
    const user = async (email: string) => (await owner.plugs.users.list({ email: [email] })).items[0]!;
    const [boss, report] = [await user('m1@x.co'), await user('p1@x.co')];
    expect(report.manager_id).toBe(boss.id);
    await owner.plugs.users.update(report.id, { job_title: 'Kept' });
    const undone = await undoAsForeseen(owner, done.id);
    expect(undone).toMatchObject({ deleted: 4, kept: 2 });
    expect(undone.kept_records).toEqual([
      { id: report.id, reason: 'edited' },
      { id: boss.id, reason: 'referenced' },
    ]);
  });

  it('takes back records without a key of their own, and what follows from them', async () => {
    const owner = await app.found();
    const ana = await owner.plugs.contacts.create({ email: 'ana@x.co' });
    const csv = ['2026-03-01', '2026-04-01'].map((date) => `${ana.id},call,${date}\n`).join('');
    const done = await importCsv(owner, `contact_id,interaction_type,interaction_date\n${csv}`, {
      resource: 'contact_interactions',
      mode: 'create',
    });
    expect((await owner.plugs.contacts.get(ana.id)).last_interaction).toBe('2026-04-01T00:00:00.000Z');
    expect(await undoAsForeseen(owner, done.id)).toMatchObject({ deleted: 2, kept: 0 });
    expect((await owner.plugs.contacts.get(ana.id)).last_interaction).toBeNull();
  });

  it('lists the first thousand that are kept, and counts all', async () => {
    const large = await testApp(engine);
    const owner = await large.found();
    const rows = Array.from({ length: 1_002 }, (_, i) => `p${i}@x.co\n`).join('');
    const done = await importCsv(owner, `email\n${rows}`);
    await importCsv(owner, `email,company\n${rows.replaceAll('\n', ',Later\n')}`);
    const undone = await undoAsForeseen(owner, done.id);
    expect(undone).toMatchObject({ deleted: 0, kept: 1_002, kept_records_cut: true });
    expect(undone.kept_records).toHaveLength(1_000);
    await large.close();
  });
});
