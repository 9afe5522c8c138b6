import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { engines, type TestStore, testStore } from '../../../../../test/support/engines.ts';
import { resources } from '../../generated/resources.ts';
import type { Actor } from '../../lib/actor.ts';
import { Problem } from '../../lib/problem.ts';
import { listPage } from './list.ts';
import { createRecord, deleteRecord, readRecord, restoreRecord, updateRecord } from './write.ts';

const contacts = resources.contacts!;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'no problem',
    (error: unknown) => (error instanceof Problem ? error.code : String(error)),
  );

describe.each(engines)('records on %s', (engine) => {
  let db: TestStore;
  let organization: string;
  let actor: Actor;

  beforeAll(async () => {
    db = await testStore(engine);
    const founded = await db.found();
    organization = founded.organization;
    actor = {
      user_id: founded.user,
      service_token_id: null,
      on_behalf_of: null,
      request_id: 'r',
      job_id: null,
    };
  });
  afterAll(() => db?.close());

  const write = <R>(work: (writer: Parameters<typeof createRecord>[0]) => Promise<R>, org = organization) =>
    db.store.tenant(org).write((tx) => work({ tx, world: db.world, actor }));

  it('creates, updates, deletes and restores, each with its audit row and the next version', async () => {
    const created = await write((w) =>
      createRecord(w, contacts, { email: 'Ana@Example.com', metadata: { a: [1] } }),
    );
    expect(created).toMatchObject({
      email: 'Ana@Example.com',
      status: null,
      version: 1,
      metadata: { a: [1] },
    });
    expect(created.created_at).toMatch(/^\d{4}-.*T.*\.\d{3}Z$/);
    const updated = await write((w) => updateRecord(w, contacts, created.id, { company: 'Acme' }, '"1"'));
    expect(updated).toMatchObject({ company: 'Acme', version: 2 });
    expect(await codeOf(write((w) => updateRecord(w, contacts, created.id, { company: 'X' }, '"1"')))).toBe(
      'precondition_failed',
    );
    await write((w) => deleteRecord(w, contacts, created.id));
    expect(
      await codeOf(db.store.tenant(organization).read((tx) => readRecord(tx, contacts, created.id))),
    ).toBe('not_found');
    const restored = await write((w) => restoreRecord(w, contacts, created.id));
    expect(restored).toMatchObject({ is_deleted: false, deleted_at: null, version: 4 });

    const log = await db.store
      .tenant(organization)
      .read((tx) =>
        tx
          .selectFrom('audit_logs')
          .select(['action', 'record_version', 'old_values', 'new_values'])
          .where('record_id', '=', created.id)
          .orderBy('id')
          .execute(),
      );
    expect(log).toMatchObject([
      { action: 'create', record_version: 1, old_values: null, new_values: { email: 'Ana@Example.com' } },
      { action: 'update', record_version: 2, old_values: { company: null }, new_values: { company: 'Acme' } },
      { action: 'delete', record_version: 3, new_values: { is_deleted: true } },
      { action: 'restore', record_version: 4, new_values: { is_deleted: false } },
    ]);
  });

  it('writes nothing for a change of nothing', async () => {
    const created = await write((w) =>
      createRecord(w, contacts, { company: 'Same', metadata: { b: 1, a: 2 } }),
    );
    const again = await write((w) =>
      updateRecord(w, contacts, created.id, { company: 'Same', metadata: { a: 2, b: 1 } }),
    );
    expect(again.version).toBe(1);
  });

  it('keeps an e-mail unique among the living, whatever its case', async () => {
    const first = await write((w) => createRecord(w, contacts, { email: 'bob@example.com' }));
    expect(await codeOf(write((w) => createRecord(w, contacts, { email: 'BOB@example.com ' })))).toBe(
      'duplicate_key',
    );
    await write((w) => deleteRecord(w, contacts, first.id));
    await write((w) => createRecord(w, contacts, { email: 'BOB@example.com' }));
    expect(await codeOf(write((w) => restoreRecord(w, contacts, first.id)))).toBe('duplicate_key');
  });

  it('answers a foreign id as an unknown one, and a foreign reference too', async () => {
    const other = await db.found('Other');
    const foreign = await write(
      (w) => createRecord(w, contacts, { email: 'x@example.com' }),
      other.organization,
    ).catch((error) => error);
    // The actor of one organisation is no user of another: the database itself refuses the reference.
    expect(foreign).toBeInstanceOf(Error);
    const own = await db.store.tenant(other.organization).write((tx) =>
      createRecord({ tx, world: db.world, actor: { ...actor, user_id: other.user } }, contacts, {
        email: 'x@example.com',
      }),
    );
    const unknown = db.world.uuid();
    for (const id of [own.id, unknown]) {
      expect(await codeOf(db.store.tenant(organization).read((tx) => readRecord(tx, contacts, id)))).toBe(
        'not_found',
      );
      expect(
        await codeOf(
          write((w) =>
            createRecord(w, resources.contact_interactions!, {
              contact_id: id,
              interaction_type: 'call',
              interaction_date: '2026-01-01T00:00:00.000Z',
            }),
          ),
        ),
      ).toBe('reference_not_found');
    }
  });

  it('derives last_interaction from completed interactions without a new version', async () => {
    const contact = await write((w) => createRecord(w, contacts, { first_name: 'Di' }));
    const meet = (interaction_date: string, status = 'completed') =>
      write((w) =>
        createRecord(w, resources.contact_interactions!, {
          contact_id: contact.id,
          interaction_type: 'meeting',
          interaction_date,
          status,
        }),
      );
    await meet('2026-02-01T09:00:00.000Z');
    const latest = await meet('2026-03-01T09:00:00.000Z');
    await meet('2026-04-01T09:00:00.000Z', 'scheduled');
    const read = () => db.store.tenant(organization).read((tx) => readRecord(tx, contacts, contact.id));
    expect(await read()).toMatchObject({ last_interaction: '2026-03-01T09:00:00.000Z', version: 1 });
    await write((w) => deleteRecord(w, resources.contact_interactions!, latest.id));
    expect(await read()).toMatchObject({ last_interaction: '2026-02-01T09:00:00.000Z', version: 1 });
  });

  it('pages through every row once, in every sort, empty values last', async () => {
    const { organization: org, user } = await db.found('Pages');
    await db.store.tenant(org).write(async (tx) => {
      const writer = { tx, world: db.world, actor: { ...actor, user_id: user } };
      for (let i = 0; i < 23; i += 1)
        await createRecord(writer, contacts, i % 4 === 0 ? {} : { last_name: `N${i % 5}`, lead_score: i });
    });
    for (const sort of ['id', '-id', 'last_name', '-last_name', 'lead_score', '-created_at']) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await db.store
          .tenant(org)
          .read((tx) => listPage(tx, contacts, { limit: 4, sort, ...(cursor !== undefined && { cursor }) }));
        seen.push(...page.items.map((item) => item.id));
        cursor = page.next_cursor ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(seen).size).toBe(23);
      expect(seen).toHaveLength(23);
    }
    const found = await db.store
      .tenant(org)
      .read((tx) => listPage(tx, contacts, { q: 'n3', fields: ['last_name'] }));
    expect(found.items.length).toBeGreaterThan(0);
    expect(found.items.every((item) => item.last_name === 'N3' && Object.keys(item).length === 2)).toBe(true);
  });

  it('refuses to change the log', async () => {
    const change = db.store
      .tenant(organization)
      .write((tx) => tx.updateTable('audit_logs').set({ action: 'read' }).execute());
    await expect(change).rejects.toThrow(/immutable|permission denied/);
  });
});
