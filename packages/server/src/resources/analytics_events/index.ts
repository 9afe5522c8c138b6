import { recordAudit } from '../../audit/record.ts';
import { Problem } from '../../lib/problem.ts';
import type { NewRow, TenantTx } from '../../store/index.ts';
import type { Context, Handlers } from '../handler.ts';
import { reports } from './reports.ts';

type Incoming = Context<'analytics_events.ingest'>['body']['events'][number];

/** As many parameters as both engines take in one statement, and some to spare. */
const ROWS_AT_ONCE = 100;

export const analyticsHandlers: Handlers = {
  async 'analytics_events.ingest'(context) {
    const { services, tx, actor, body, address, headers } = context;
    // The last of two with one id in one batch is the first sent again.
    const events = [...new Map(body.events.map((event) => [event.id, event])).values()];
    await refuseStrangers(tx, events);
    const caller = { ip_address: address, user_agent: headers['user-agent']?.slice(0, 1_000) ?? null };
    let accepted = 0;
    for (let at = 0; at < events.length; at += ROWS_AT_ONCE) {
      const rows = events
        .slice(at, at + ROWS_AT_ONCE)
        .map((event) => ({ ...caller, ...kept(event), created_at: tx.now }));
      const { numInsertedOrUpdatedRows } = await tx
        .insertInto('analytics_events', rows as NewRow<'analytics_events'>[])
        .onConflict((oc) => oc.doNothing())
        .executeTakeFirstOrThrow();
      accepted += Number(numInsertedOrUpdatedRows);
    }
    const counts = { accepted, known: body.events.length - accepted };
    // One entry for a batch: the events themselves are never changed, and say when they came.
    const id = services.world.uuid();
    if (accepted > 0)
      await recordAudit(tx, id, actor, {
        table: 'analytics_events',
        record: id,
        action: 'create',
        metadata: counts,
      });
    return { body: counts };
  },
  async 'analytics_events.report'({ services, tx, path, query }) {
    const { title, chart, measures, rows } = reports[path.report]!;
    const [from, to] = [query.from, query.to].map((text) =>
      text === undefined ? null : new Date(text).toISOString(),
    ) as [string | null, string | null];
    const asked = { tx, engine: services.store.engine, from, to, limit: query.limit ?? 100 };
    return { body: { name: path.report, title, chart, from, to, measures, rows: await rows(asked) } };
  },
};

const kept = (event: Incoming) => ({
  ...event,
  user_id: event.user_id ?? null,
  properties: event.properties ?? {},
  event_timestamp: new Date(event.event_timestamp).toISOString(),
});

const refuseStrangers = async (tx: TenantTx, events: readonly Incoming[]): Promise<void> => {
  const asked = [...new Set(events.flatMap(({ user_id }) => user_id ?? []))];
  if (asked.length === 0) return;
  const found = await tx.selectFrom('users').select('id').where('id', 'in', asked).execute();
  const known = new Set(found.map(({ id }) => id as string));
  const errors = events.flatMap(({ user_id }, i) =>
    user_id === undefined || known.has(user_id)
      ? []
      : [
          {
            pointer: `/events/${i}/user_id`,
            rule: 'reference',
            message: 'There is no such user.',
            value: user_id,
          },
        ],
  );
  if (errors.length > 0)
    throw new Problem('reference_not_found', 'Some events name no user of this organization.', { errors });
};
