import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { beneath } from '../../../../../test/support/beneath.ts';
import { engines } from '../../../../../test/support/engines.ts';
import { importCsv } from '../../../../../test/support/transfers.ts';
import { recordAudit } from '../../audit/record.ts';

const nobody = {
  user_id: null,
  service_token_id: null,
  on_behalf_of: null,
  request_id: null,
  job_id: null,
};

describe.each(engines)('sealing the audit on %s', (engine) => {
  let app: TestApp;
  let owner: Owner;
  let other: Owner;

  /** Others' transactions may hold entries back for a moment. */
  const sealAll = ({ plugs }: Owner) =>
    expect
      .poll(
        async () => {
          await plugs.audit_checkpoints.seal();
          return (await plugs.audit_checkpoints.status()).unsealed;
        },
        { timeout: 20_000 },
      )
      .toBe(0);
  const bundle = async ({ plugs }: Owner, id: string) => {
    const { body } = await plugs.audit_checkpoints.bundle(id);
    let text = '';
    for await (const chunk of body) text += Buffer.from(chunk).toString();
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };

  beforeAll(async () => {
    app = await testApp(engine);
    owner = await app.found();
  });
  afterAll(() => app.close());

  test('entries wait, are sealed in order and once, and each can be proved', async () => {
    const { plugs } = owner;
    const { id } = await plugs.contacts.create({ email: 'ada@example.com', first_name: 'Ada' });
    const before = await plugs.audit_checkpoints.status();
    expect(before).toMatchObject({ sealed: 0, checkpoint: null });
    expect(before.unsealed).toBeGreaterThan(0);
    expect(before.oldest_unsealed_at).not.toBeNull();
    const [entry] = (await plugs.audit_logs.list({ q: `record:${id}` })).items;
    await expect(plugs.audit_logs.proof(entry!.id)).rejects.toMatchObject({ code: 'audit_unsealed' });
    await sealAll(owner);
    await plugs.contacts.update(id, { first_name: 'Augusta' });
    await sealAll(owner);
    expect(await plugs.audit_checkpoints.seal()).toEqual({ added: 0, more: false });
    const status = await plugs.audit_checkpoints.status();
    expect(status).toMatchObject({ unsealed: 0, oldest_unsealed_at: null });
    expect(status.checkpoint?.size).toBe(status.sealed);
    const lines = await bundle(owner, status.checkpoint!.id);
    expect(lines.filter(({ type }) => type === 'entry').map(({ seq }) => seq)).toEqual(
      Array.from({ length: status.sealed }, (_, at) => at + 1),
    );
    const all = await plugs.audit_logs.list({ limit: 200 });
    expect(new Set(lines.flatMap(({ entry: one }) => one?.id ?? []))).toEqual(
      new Set(all.items.map((one) => one.id)),
    );
    const proof = await plugs.audit_logs.proof(entry!.id);
    expect(proof).toMatchObject({ entry, checkpoint: status.checkpoint });
    const [newest, oldest] = (await plugs.audit_checkpoints.list()).items;
    const step = await plugs.audit_checkpoints.consistency(newest!.id);
    expect(step).toMatchObject({ first: oldest!.size, first_root: oldest!.root, checkpoint: newest });
    await expect(
      plugs.audit_checkpoints.consistency(newest!.id, { first: newest!.size + 1 }),
    ).rejects.toMatchObject({ code: 'invalid_request' });
  });

  test('an import is sealed by a job that comes after it', async () => {
    other = await app.found('Importers');
    const { plugs } = other;
    const csv = Array.from({ length: 600 }, (_, at) => `p${at}@example.com,P${at}`).join('\n');
    await importCsv(other, `email,first_name\n${csv}\n`);
    const [job] = (await plugs.jobs.list({ kind: ['audit.seal'] })).items;
    expect(job).toMatchObject({ state: 'queued' });
    expect(await other.run(job!)).toMatchObject({ state: 'completed' });
    await sealAll(other);
    const { sealed } = await plugs.audit_checkpoints.status();
    expect(sealed).toBeGreaterThan(600);
  });

  test('its schedule queues a job where something waits to be sealed, and none elsewhere', async () => {
    const { plugs, organization } = await app.found('Idle');
    const sealed = async () =>
      (await app.composition.runDue(organization)).filter(({ kind }) => kind === 'audit.seal').length;
    expect(await sealed()).toBe(1);
    await sealAll({ plugs } as Owner);
    expect((await plugs.jobs.list({ kind: ['audit.seal'] })).items).toHaveLength(1);
  });

  test('several at once number each entry once', async () => {
    const many = await app.found('Crowd');
    const { plugs } = many;
    const work = async (name: string) => {
      for (let at = 0; at < 5; at += 1) {
        await plugs.contacts.create({ email: `${name}${at}@example.com`, first_name: name });
        await plugs.audit_checkpoints.seal();
      }
    };
    await Promise.all(['a', 'b', 'c', 'd'].map(work));
    await sealAll(many);
    const { checkpoint, sealed } = await plugs.audit_checkpoints.status();
    const entries = (await bundle(many, checkpoint!.id)).filter(({ type }) => type === 'entry');
    expect(entries.map(({ seq }) => seq)).toEqual(Array.from({ length: sealed }, (_, at) => at + 1));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(sealed);
  });

  test.runIf(engine === 'postgres')(
    'what began before waits for none, what began after waits for it',
    async () => {
      const late = await app.found('Late');
      const { plugs } = late;
      await sealAll(late);
      let commit = () => {};
      let wrote = () => {};
      const isWritten = new Promise<void>((resolve) => {
        wrote = resolve;
      });
      const id = app.db.world.uuid();
      const slow = app.db.store.tenant(late.organization).write(async (tx) => {
        await recordAudit(tx, id, nobody, { table: 'contacts', record: id, action: 'read' });
        wrote();
        await new Promise<void>((resolve) => {
          commit = resolve;
        });
      });
      await isWritten;
      await plugs.contacts.create({ email: 'quick@example.com', first_name: 'Quick' });
      expect(await plugs.audit_checkpoints.seal()).toEqual({ added: 0, more: false });
      expect((await plugs.audit_checkpoints.status()).unsealed).toBe(1);
      commit();
      await slow;
      await sealAll(late);
      const { checkpoint } = await plugs.audit_checkpoints.status();
      expect((await bundle(late, checkpoint!.id)).map((line) => line.id)).toContain(id);
    },
  );

  test('nothing of it is changed or deleted, not even by the owner of the database', async () => {
    for (const [table, set] of [
      ['audit_leaves', 'seq = 0'],
      ['audit_nodes', 'place = 9'],
      ['audit_checkpoints', 'size = 9'],
    ]) {
      for (const statement of [`update ${table} set ${set}`, `delete from ${table}`])
        await expect(beneath(app.db, other.organization, statement), statement).rejects.toThrow(/immutable/);
    }
  });
});
