import { encodeCursor } from '@the-plugs/server/resources/engine/cursor';
import { type Owner, type TestApp, testApp } from '../support/app.ts';
import { fillAudit, idOf } from './audit-rows.ts';
import { lendDurablePostgres } from './engine.ts';
import { bench, median, type Side } from './harness.ts';

// 5,000,000 entries take ten minutes to make on each engine, and five gigabytes; PLUGS_BENCH_AUDIT_ROWS makes fewer.
const entries = Number(process.env.PLUGS_BENCH_AUDIT_ROWS ?? 5_000_000);
const PAGE = 50;
const CALLS = 21;
const WARM_UP = 5;

for (const engine of ['sqlite', 'postgres'] as const) {
  let app: TestApp;
  let owner: Owner;
  /** The place behind so many entries. */
  const cursors = new Map<number, string>();
  const behind = async (skipped: number): Promise<string> => {
    const row = await app.db.store
      .tenant(owner.organization)
      .read((tx) =>
        tx
          .selectFrom('audit_logs')
          .select(['id', 'created_at'])
          .orderBy('created_at', 'desc')
          .orderBy('id', 'desc')
          .offset(skipped)
          .limit(1)
          .executeTakeFirstOrThrow(),
      );
    return encodeCursor({ sort: '-created_at', value: row.created_at as string, id: row.id as string });
  };
  const deep = Math.min(10_000 * PAGE, entries / 2);
  const last = entries - PAGE - 1;
  const asked: Readonly<Record<string, () => object>> = {
    [`page ${(deep / PAGE).toLocaleString('en')}`]: () => ({ cursor: cursors.get(deep) }),
    'the last page': () => ({ cursor: cursors.get(last) }),
    'of a person': () => ({ user_id: idOf('person', 7) }),
    'of an action': () => ({ action: 'update' }),
    'of a table': () => ({ table_name: 'contacts' }),
    'of a record': () => ({ record_id: idOf('record', 4_711) }),
    'of a day': () => ({ q: 'created:2024-03-05' }),
  };
  const measured = async (query: object): Promise<number> => {
    const times: number[] = [];
    for (let call = 0; call < WARM_UP; call += 1)
      await owner.plugs.audit_logs.list({ limit: PAGE, ...query });
    for (let call = 0; call < CALLS; call += 1) {
      const started = performance.now();
      await owner.plugs.audit_logs.list({ limit: PAGE, ...query });
      times.push(performance.now() - started);
    }
    return median(times);
  };
  const side = (label: string, query: () => object): Side => ({
    label,
    run: async () => ({ value: await measured(query()) }),
  });
  bench({
    name: `audit.${engine}`,
    about: `Pages of ${PAGE} from an audit of ${entries.toLocaleString('en')} entries, asked through the SDK in the server's own process: the slowest of those below, beside the first page.`,
    unit: 'ms',
    target: { atMost: 3 },
    subject: {
      label: 'the slowest',
      async run() {
        const values = [];
        for (const query of Object.values(asked)) values.push(await measured(query()));
        return { value: Math.max(...values) };
      },
    },
    limit: side('the first page', () => ({})),
    others: Object.entries(asked).map(([label, query]) => side(label, query)),
    async setup() {
      if (engine === 'postgres') await lendDurablePostgres();
      app = await testApp(engine);
      owner = await app.found();
      await fillAudit(app.db, owner.organization, entries);
      for (const place of [deep, last]) cursors.set(place, await behind(place));
    },
    teardown: () => app.close(),
  });
}
