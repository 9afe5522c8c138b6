/** A decision on many expenses whose process is killed: it goes on where it stood, and decides nothing twice. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestApp, testApp } from '../support/app.ts';
import { engines } from '../support/engines.ts';
import { importCsv } from '../support/transfers.ts';

const CLAIMS = 250;

describe.each(engines)('a decision whose process is killed, on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp(engine);
  });
  afterAll(() => app?.close());

  /** Runs the job in a process of its own, which dies after its first portion. */
  const killed = async (organization: string, job: string): Promise<void> => {
    const env = {
      DATABASE_URL: app.db.url,
      DATA_DIR: app.folder,
      SECRET_KEY: app.db.secrets.current,
      LOG_LEVEL: 'error',
    };
    const program = path.join(import.meta.dirname, 'run-job.ts');
    const data = JSON.stringify({ env, organization, job });
    const child = spawn(process.execPath, [program, data], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    for await (const line of createInterface({ input: child.stdout }))
      if (line === 'chunk') child.kill('SIGKILL');
  };

  it('decides once on each claim', { timeout: 60_000 }, async () => {
    const owner = await app.found();
    const boss = await app.joined(owner);
    const rows = Array.from({ length: CLAIMS }, (_, i) => `T,${i}.01,CHF,travel,2026-11-20,${owner.user}`);
    const head = 'title,amount,currency,expense_type,expense_date,claimant_id';
    await importCsv(owner, `${head}\n${rows.join('\n')}\n`, { resource: 'expenses', mode: 'create' });
    const { id, sums } = await boss.plugs.expense_decisions.create({ decision: 'approve', filters: {} });
    const job = await boss.plugs.expense_decisions.apply(id);
    await killed(owner.organization, job.id);
    const left = await owner.plugs.expense_decisions.items(id, { outcome: ['ready'], limit: 200 });
    expect(left.items.length).toBeGreaterThan(0);
    // What the dead one held runs out; the test need not wait for it.
    await app.db.store
      .tenant(owner.organization)
      .write((tx) =>
        tx
          .updateTable('jobs')
          .set({ lease_until: '2000-01-01T00:00:00.000Z' })
          .where('id', '=', job.id)
          .execute(),
      );
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
