import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import {
  apply,
  contacts,
  counts,
  importCsv,
  plan,
  results,
  undo,
  upload,
} from '../../../../../test/support/transfers.ts';

const people = 'email,first_name,company\nana@x.co,Ana,Acme\nbob@x.co,Bob,Acme\ncy@x.co,Cy,\n';

describe.each(engines)('imports on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine, { IMPORT_BATCH_ROWS: '4' });
  });
  afterAll(() => app?.close());

  it('takes what is right, refuses what is wrong with every reason, and doubles nothing', async () => {
    const owner = await app.found();
    const csv = `email,first_name,status,lead_score
ana@x.co,Ana,hot_lead,10
not-an-address,Bob,hot lead,200
ANA@x.co,Again,,
,Nameless,,
"eve@x.co",Eve,cold_lead,
`;
    const done = await importCsv(owner, csv);
    expect(done.state).toBe('completed');
    expect(counts(done)).toEqual({ read: 5, created: 2, skipped: 1, rejected: 2 });
    const rows = (await owner.plugs.imports.rows(done.id)).items;
    expect(rows.map((row) => [row.line, row.class, row.reason])).toEqual([
      [2, 'create', null],
      [3, 'rejected', 'format'],
      [4, 'skipped', 'duplicate of line 2'],
      [5, 'rejected', 'match_key'],
      [6, 'create', null],
    ]);
    expect(rows[1]!.errors.map(({ field, line }) => [field, line])).toEqual([
      ['email', 3],
      ['status', 3],
      ['lead_score', 3],
    ]);
    const again = await importCsv(owner, csv);
    expect(counts(again)).toEqual({ read: 5, unchanged: 2, skipped: 1, rejected: 2 });
    expect(await contacts(owner)).toHaveLength(2);
  });

  it('gives rejects back so that they can be mended and imported as they are', async () => {
    const owner = await app.found();
    const done = await importCsv(
      owner,
      'email;first_name\r\nana@x.co;"A; n\na"\r\nbob(at)x.co;"Bob ""B"""\r\n',
    );
    const rejects = await results(owner, done.id, 'rejects');
    expect(rejects).toMatch(/^_plugs_line;.*;email;first_name\r\n4;email;/);
    const mended = await importCsv(owner, rejects.replace('bob(at)x.co;"Bob', 'bob@x.co;"Bob'));
    expect(counts(mended)).toEqual({ read: 1, created: 1 });
    expect((await contacts(owner)).map((row) => row.first_name)).toEqual(['A; n\na', 'Bob "B"']);
    expect(await results(owner, done.id, 'successes')).toMatch(
      /^line,id,class\r\n2,[0-9a-f-]{36},create\r\n$/,
    );
  });

  it('updates only what differs, keeps empty cells unless told to clear, merges metadata', async () => {
    const owner = await app.found();
    await importCsv(owner, people);
    const mapping = {
      version: 1,
      fields: { email: { column: 'email' }, company: { column: 'company' } },
      metadata: 'rest',
    };
    const done = await importCsv(owner, 'email,company,Tier\nana@x.co,,gold\nbob@x.co,Beta,\ncy@x.co,,\n', {
      mapping,
    });
    expect(counts(done)).toEqual({ read: 3, updated: 2, unchanged: 1 });
    const [ana, bob, cy] = await contacts(owner);
    expect(ana).toMatchObject({ company: 'Acme', metadata: { Tier: 'gold' }, version: 2 });
    expect(bob).toMatchObject({ company: 'Beta', version: 2 });
    expect(cy).toMatchObject({ company: null, version: 1 });
    expect(await results(owner, done.id, 'diffs')).toContain(`3,${bob!.id},company,Acme,Beta`);
    const cleared = await importCsv(owner, 'email,company\nana@x.co,\n', { empty: 'clear' });
    expect(counts(cleared)).toEqual({ read: 1, updated: 1 });
    const log = (await owner.plugs.audit_logs.list({ record_id: [ana!.id], sort: 'created_at' })).items;
    expect(log.map((row) => [row.action, row.record_version, row.old_values, row.new_values])).toMatchObject([
      ['create', 1, null, { email: 'ana@x.co', company: 'Acme', contact_type: 'target' }],
      ['update', 2, { metadata: {} }, { metadata: { Tier: 'gold' } }],
      ['update', 3, { company: 'Acme' }, { company: null }],
    ]);
  });

  it('creates only, or updates only, when told so', async () => {
    const owner = await app.found();
    await importCsv(owner, 'email,first_name\nana@x.co,Ana\n');
    const created = await importCsv(owner, 'email,first_name\nana@x.co,Other\nbob@x.co,Bob\n', {
      mode: 'create',
    });
    expect(counts(created)).toEqual({ read: 2, created: 1, skipped: 1 });
    const updated = await importCsv(owner, 'email,first_name\nana@x.co,Anna\nnew@x.co,New\n', {
      mode: 'update',
    });
    expect(counts(updated)).toEqual({ read: 2, updated: 1, skipped: 1 });
    expect((await contacts(owner)).map((row) => row.first_name)).toEqual(['Anna', 'Bob']);
  });

  it('matches by a key of the source where there is no e-mail', async () => {
    const owner = await app.found();
    const options = { match_on: 'legislators:bioguide', unknown: 'ignore' as const };
    const first = await importCsv(
      owner,
      'bioguide,first_name,last_name\nC1,Maria,Cantwell\nK2,Amy,Klobuchar\n',
      options,
    );
    expect(counts(first)).toEqual({ read: 2, created: 2 });
    const second = await importCsv(
      owner,
      'bioguide,first_name,last_name\nK2,Amy Jean,Klobuchar\nS3,Bernie,Sanders\n',
      options,
    );
    expect(counts(second)).toEqual({ read: 2, created: 1, updated: 1 });
    await undo(owner, first.id);
    const third = await importCsv(owner, 'bioguide,first_name,last_name\nC1,Maria,Cantwell\n', options);
    expect(counts(third)).toEqual({ read: 1, created: 1 });
  });

  it('refuses a second record with the same e-mail, in the file and in the data', async () => {
    const owner = await app.found();
    await importCsv(owner, 'email,first_name\ntaken@x.co,Ana\n');
    const options = { match_on: 'crm:id', unknown: 'ignore' as const };
    const done = await importCsv(owner, 'id,email\n1,taken@x.co\n2,same@x.co\n3,same@x.co\n', {
      ...options,
      mapping: {
        version: 1,
        fields: { email: { column: 'email' }, 'external_keys.crm': 'id' },
      },
    });
    expect(counts(done)).toEqual({ read: 3, created: 1, rejected: 2 });
    expect((await owner.plugs.imports.rows(done.id)).items.map((row) => row.reason)).toEqual([
      'unique',
      null,
      'duplicate',
    ]);
  });

  it('plans without writing, then does exactly what the plan says', async () => {
    const owner = await app.found();
    await importCsv(owner, 'email,company\nana@x.co,Old\n');
    const id = await upload(owner, 'email,company\nana@x.co,New\nbob@x.co,Acme\nbad,X\n');
    const planned = await plan(owner, id);
    expect(planned.state).toBe('planned');
    expect(counts(planned.plan!)).toEqual({ read: 3, created: 1, updated: 1, rejected: 1 });
    expect((await contacts(owner)).map((row) => row.company)).toEqual(['Old']);
    const promised = (await owner.plugs.imports.rows(id)).items;
    expect(promised[0]!.changes).toEqual({ company: { from: 'Old', to: 'New' } });
    const done = await apply(owner, id, planned.plan!.digest);
    expect(done.counts).toEqual(planned.plan!.counts);
    const kept = (await owner.plugs.imports.rows(id)).items;
    expect(kept.map((row) => row.class)).toEqual(promised.map((row) => row.class));
  });

  it('refuses a plan that no longer fits, before the first write', async () => {
    const owner = await app.found();
    await importCsv(owner, 'email,company\nana@x.co,Old\n');
    const id = await upload(owner, 'email,company\nnew@x.co,New\nana@x.co,New\n');
    const { digest } = (await plan(owner, id)).plan!;
    const [ana] = await contacts(owner);
    await owner.plugs.contacts.update(ana!.id, { job_title: 'CEO' });
    const done = await apply(owner, id, digest);
    expect(done).toMatchObject({ state: 'failed', error: { code: 'plan_stale' } });
    expect(done.error!.detail).toContain('Line 3');
    expect(await contacts(owner)).toHaveLength(1);
    await expect(owner.plugs.imports.apply(id, { plan: 'another' })).rejects.toMatchObject({
      code: 'plan_stale',
    });
  });

  it('refuses a plan when mapping or rules are others than it was made with', async () => {
    const owner = await app.found();
    for (const basis of ['mapping_hash', 'contract_hash']) {
      const id = await upload(owner, people);
      const made = (await plan(owner, id)).plan!;
      // As after an update of the server between plan and apply.
      await app.db.store.tenant(owner.organization).write((tx) =>
        tx
          .updateTable('imports')
          .set({ plan: { ...made, [basis]: 'another' } })
          .where('id', '=', id)
          .execute(),
      );
      expect(await apply(owner, id, made.digest)).toMatchObject({
        state: 'failed',
        error: { code: 'plan_stale' },
      });
    }
    expect(await contacts(owner)).toEqual([]);
  });

  it('takes all rows or none with atomic file, and batch by batch with atomic batch', async () => {
    const owner = await app.found();
    const csv = 'email\na@x.co\nb@x.co\nbad\nd@x.co\ne@x.co\n';
    const none = await importCsv(owner, csv, { atomic: 'file' });
    expect(none).toMatchObject({ state: 'failed', error: { code: 'validation_failed' } });
    expect(counts(none)).toEqual({ read: 5, rejected: 1, unprocessed: 4 });
    expect(await contacts(owner)).toEqual([]);
    expect(await results(owner, none.id, 'rejects')).toContain('bad');
    const some = await importCsv(owner, csv, { atomic: 'batch' });
    expect(counts(some)).toEqual({ read: 5, created: 1, rejected: 1, unprocessed: 3 });
    expect((await contacts(owner)).map((row) => row.email)).toEqual(['e@x.co']);
    const all = await importCsv(owner, csv.replace('bad', 'c@x.co'), { atomic: 'file' });
    expect(counts(all)).toEqual({ read: 5, created: 4, unchanged: 1 });
  });

  it('stops when the error budget is spent, keeping what was written', async () => {
    const owner = await app.found();
    const bad = Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? `bad${i}` : `p${i}@x.co`)).join('\n');
    const done = await importCsv(owner, `email\n${bad}\n`, { max_errors: 1 });
    expect(done).toMatchObject({ state: 'failed', error: { code: 'validation_failed' } });
    expect(counts(done)).toEqual({ read: 4, created: 2, rejected: 2 });
    expect(await contacts(owner)).toHaveLength(2);
  });

  it('resolves references by natural key and lists the missing ones', async () => {
    const owner = await app.found();
    await importCsv(owner, 'email\nana@x.co\n');
    const mapping = {
      version: 1,
      fields: {
        contact_id: { column: 'Email', via: 'contacts.email' },
        interaction_type: { column: 'Type' },
        interaction_date: { column: 'Date' },
      },
    };
    const csv = 'Email,Type,Date\nANA@x.co,call,2026-03-01\nnobody@x.co,call,2026-03-01\n';
    const done = await importCsv(owner, csv, { resource: 'contact_interactions', mode: 'create', mapping });
    expect(counts(done)).toEqual({ read: 2, created: 1, rejected: 1 });
    const [, missing] = (await owner.plugs.imports.rows(done.id)).items;
    expect(missing!.errors[0]).toMatchObject({ rule: 'reference', column: 'Email', line: 3 });
    expect((await contacts(owner))[0]!.last_interaction).toBe('2026-03-01T00:00:00.000Z');
  });

  it('imports people as invitations, and never as owners', async () => {
    const owner = await app.found();
    const csv = 'email,role\nmo@x.co,manager\nking@x.co,owner\n';
    const done = await importCsv(owner, csv, { resource: 'users' });
    expect(counts(done)).toEqual({ read: 2, created: 1, rejected: 1 });
    const invited = (await owner.plugs.users.list({ email: ['mo@x.co'] })).items[0]!;
    expect(invited).toMatchObject({ role: 'manager', is_verified: false, is_admin: false });
    const jobs = await owner.plugs.jobs.list({ kind: ['users.invite_imported'] });
    expect((await owner.run(jobs.items[0]!)).result).toEqual({ invited: 1 });
  });

  it('deletes its files when their time is over, and says so to whoever comes back', async () => {
    const owner = await app.found();
    const id = await upload(owner, people);
    const { jobs, files, store } = app.composition.services;
    const actor = {
      user_id: null,
      service_token_id: null,
      on_behalf_of: null,
      request_id: null,
      job_id: null,
    };
    const tenant = store.tenant(owner.organization);
    const expire = async () => {
      const job = await tenant.write((tx) => jobs.enqueue(tx, { kind: 'imports.expire', params: {}, actor }));
      return (await owner.run(job)).result;
    };
    expect(await expire()).toEqual({ expired: 0 });
    await tenant.write((tx) =>
      tx
        .updateTable('imports')
        .set({ expires_at: '2000-01-01T00:00:00.000Z' })
        .where('id', '=', id)
        .execute(),
    );
    expect(await expire()).toEqual({ expired: 1 });
    expect(await files.list(`org/${owner.organization}/imports`)).toEqual([]);
    await expect(owner.plugs.imports.apply(id)).rejects.toMatchObject({ code: 'import_state' });
  });

  it('is seen by no other organisation', async () => {
    const [owner, stranger] = [await app.found('A'), await app.found('B')];
    const done = await importCsv(owner, people);
    expect(await contacts(stranger)).toEqual([]);
    expect((await stranger.plugs.imports.list()).items).toEqual([]);
    await expect(stranger.plugs.imports.rows(done.id)).rejects.toMatchObject({ code: 'not_found' });
    expect(counts(await importCsv(stranger, people))).toEqual({ read: 3, created: 3 });
  });

  it('fails with the place and the way out when the file cannot be read', async () => {
    const owner = await app.found();
    const cases: [string | Uint8Array, string, RegExp][] = [
      ['', 'unreadable_file', /empty/i],
      ['email,email\na@x.co,b@x.co\n', 'validation_failed', /email/],
      ['email,Shoe size\na@x.co,42\n', 'validation_failed', /Shoe size/],
      ['email,first_name\na@x.co,"open\n', 'unreadable_file', /quote/i],
      [Buffer.from('504b0304786c2f', 'hex'), 'unreadable_file', /Excel/],
    ];
    for (const [csv, code, message] of cases) {
      const done = await apply(owner, await upload(owner, csv));
      expect(done).toMatchObject({ state: 'failed', error: { code } });
      expect(done.error!.detail).toMatch(message);
    }
    expect(await contacts(owner)).toEqual([]);
  });
});
