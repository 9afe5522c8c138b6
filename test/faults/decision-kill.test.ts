/** A decision on many expenses whose process is killed: it goes on where it stood, and decides nothing twice. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { importCsv } from '../support/transfers.ts';
import { attempt } from './attempt.ts';

const CLAIMS = 250;

describe.each(engines)('a decision whose process is killed, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  it('decides once on each claim', { timeout: 60_000 }, async () => {
    const owner = await app.found();
    const boss = await app.joined(owner);
    const rows = Array.from({ length: CLAIMS }, (_, i) => `T,${i}.01,CHF,travel,2026-11-20,${owner.user}`);
    const head = 'title,amount,currency,expense_type,expense_date,claimant_id';
    await importCsv(owner, `${head}\n${rows.join('\n')}\n`, { resource: 'expenses', mode: 'create' });
    const { id, sums } = await boss.plugs.expense_decisions.create({ decision: 'approve', filters: {} });
    const job = await boss.plugs.expense_decisions.apply(id);
    expect(await attempt(app, owner, job.id, { afterChunk: 1 })).toBe(false);
    const left = await owner.plugs.expense_decisions.items(id, { outcome: ['ready'], limit: 200 });
    expect(left.items.length).toBeGreaterThan(0);
    await boss.run(job);
    expect(await owner.plugs.expense_decisions.get(id)).toMatchObject({
      state: 'completed',
      counts: { all: CLAIMS, ready: 0, done: CLAIMS, refused: 0 },
    });
    const log = await owner.plugs.audit_logs
      .list({ table_name: ['expenses'], action: ['update'], limit: 200 })
      .toArray({ limit: 2 * CLAIMS });
    expect(log).toHaveLength(CLAIMS);
    expect(new Set(log.map(({ record_id }) => record_id)).size).toBe(CLAIMS);
    expect((await boss.plugs.expense_decisions.create({ decision: 'pay', filters: {} })).sums).toEqual(sums);
  });
});
