import { randomInt } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { thorough } from '../support/thorough.ts';
import { importCsv } from '../support/transfers.ts';
import { attempt, type Kill } from './attempt.ts';

const ROWS = 200;
const BATCH = 50;
/** Random kills per engine. */
const KILLS = thorough ? 25 : 3;

/** Every seventh row is wrong, every eleventh repeats one before it. */
const file = (): string => {
  const lines = Array.from({ length: ROWS }, (_, i) => {
    if (i % 7 === 3) return `not-an-address-${i},Bad${i}`;
    return i % 11 === 10 ? `p${i - 10}@x.co,Again` : `p${i}@x.co,P${i}`;
  });
  return `email,first_name\n${lines.join('\n')}\n`;
};

describe.each(engines)('an import whose process is killed, on %s', (engine) => {
  let app: TestApp;
  const env = { IMPORT_BATCH_ROWS: String(BATCH) };

  beforeAll(async () => {
    app = await testApp(engine, env);
  });
  afterAll(() => app?.close());

  const run = (owner: Owner, job: string, kill: Kill) => attempt(app, owner, job, kill, env);

  /** A job that brings nothing several times in a row is given up; people then resume the import. */
  const resumeWhereGivenUp = async (owner: Owner, id: string) => {
    if ((await owner.plugs.imports.get(id)).state === 'failed') await owner.plugs.imports.resume(id);
  };

  const start = async (owner: Owner) => {
    const { id } = await owner.plugs.imports.create({ resource: 'contacts' });
    await owner.plugs.imports.upload(id, Buffer.from(file()), { 'upload-offset': 0 });
    return { id, job: (await owner.plugs.imports.apply(id)).id };
  };

  const law = (counts: object) => {
    const { read, ...parts } = counts as Record<string, number>;
    expect(Object.values(parts).reduce((sum, value) => sum + value, 0)).toBe(read);
  };

  /** What one import of the file must leave behind, however often it was killed. */
  const expectWhole = async (owner: Owner, id: string) => {
    const done = await owner.plugs.imports.get(id);
    expect(done.state).toBe('completed');
    const lines = file().trimEnd().split('\n').slice(1);
    const good = new Set(lines.filter((line) => !line.includes('not-an')).map((line) => line.split(',')[0]!));
    const rejected = lines.filter((line) => line.includes('not-an')).length;
    const skipped = lines.length - rejected - good.size;
    expect(done.counts).toEqual({
      read: ROWS,
      created: good.size,
      updated: 0,
      unchanged: 0,
      skipped,
      rejected,
      unprocessed: 0,
    });
    const rows = await owner.plugs.imports.rows(id, { limit: 200 }).toArray({ limit: ROWS + 10 });
    expect(rows.map((row) => row.row)).toEqual(Array.from({ length: ROWS }, (_, i) => i + 1));
    const contacts = await owner.plugs.contacts.list({ limit: 200 }).toArray({ limit: ROWS });
    expect(new Set(contacts.map((row) => row.email))).toEqual(good);
    expect(contacts).toHaveLength(good.size);
    const log = await owner.plugs.audit_logs
      .list({ table_name: ['contacts'], limit: 200 })
      .toArray({ limit: ROWS });
    expect(new Set(log.map((row) => row.record_id))).toEqual(new Set(contacts.map((row) => row.id)));
    expect(log).toHaveLength(contacts.length);
    const text = await new Response((await owner.plugs.imports.results(id, 'rejects')).body).text();
    expect(text.trimEnd().split('\r\n').join('\n').split('\n')).toHaveLength(rejected + 1);
  };

  /** Half the rows were there before, under another name. */
  const importToTakeBack = async (owner: Owner) => {
    const rows = (count: number, name: string) =>
      Array.from({ length: count }, (_, i) => `u${i}@x.co,${name}${i}\n`).join('');
    await importCsv(owner, `email,first_name\n${rows(ROWS / 2, 'Old')}`);
    return importCsv(owner, `email,first_name\n${rows(ROWS, 'New')}`);
  };

  /** Each row is taken back once, and logged once. */
  const expectTakenBack = async (owner: Owner, id: string, job: string) => {
    const half = ROWS / 2;
    const { result } = await owner.plugs.jobs.get(job);
    expect(result).toMatchObject({ deleted: half, restored: half, kept: 0, gone: 0 });
    expect((await owner.plugs.imports.get(id)).state).toBe('undone');
    const left = await owner.plugs.contacts.list({ limit: 200 }).toArray({ limit: ROWS });
    expect(
      left.toReversed().map(({ email, first_name, version }) => ({ email, first_name, version })),
    ).toEqual(
      Array.from({ length: half }, (_, i) => ({ email: `u${i}@x.co`, first_name: `Old${i}`, version: 3 })),
    );
    const log = await owner.plugs.audit_logs
      .list({ job_id: [job], table_name: ['contacts'], limit: 200 })
      .toArray({ limit: ROWS * 2 });
    expect(log).toHaveLength(ROWS);
    expect(new Set(log.map((row) => row.record_id)).size).toBe(ROWS);
  };

  it('at every chunk, one after the other', async () => {
    const owner = await app.found();
    const { id, job } = await start(owner);
    let alive = false;
    for (let kills = 0; !alive && kills < (ROWS / BATCH) * 3; kills += 1) {
      alive = await run(owner, job, { afterChunk: 1 + (kills % 2) });
      law((await owner.plugs.imports.get(id)).counts);
      await resumeWhereGivenUp(owner, id);
    }
    if (!alive) await run(owner, job, null);
    await expectWhole(owner, id);
  }, 120_000);

  it('while it is taken back, at every chunk', async () => {
    const owner = await app.found();
    const { id } = await importToTakeBack(owner);
    const job = (await owner.plugs.imports.undo(id)).id;
    let [alive, kills] = [false, 0];
    for (; !alive && kills < (ROWS / BATCH) * 2; kills += 1)
      alive = await run(owner, job, { afterChunk: 1 + (kills % 2) });
    if (!alive) await run(owner, job, null);
    expect(kills).toBeGreaterThan(1);
    await expectTakenBack(owner, id, job);
  }, 120_000);

  it(`at ${KILLS} random instants`, async () => {
    let [kills, imports] = [0, 0];
    while (kills < KILLS) {
      const owner = await app.found();
      const { id, job } = await start(owner);
      imports += 1;
      for (let alive = false; !alive; ) {
        alive = await run(owner, job, kills < KILLS ? { afterMs: randomInt(1, 1_000) } : null);
        if (!alive) kills += 1;
        law((await owner.plugs.imports.get(id)).counts);
        await resumeWhereGivenUp(owner, id);
      }
      await expectWhole(owner, id);
    }
    expect(imports).toBeGreaterThan(0);
  }, 240_000);
});
