import type { ListQuery } from '../engine/list.ts';
import type { StandardHandler } from '../engine/standard.ts';
import type { Context, Handlers } from '../handler.ts';
import { type Search, searchOf } from './conditions.ts';
import { follow } from './follow.ts';
import { historyOf } from './history.ts';
import { restoreEntry } from './restore.ts';
import { searchPage } from './search.ts';

const asked = ({ services, tx, principal }: Context, query: ListQuery): Promise<Search> =>
  searchOf({ tx, engine: services.store.engine, me: principal.user }, query, services.world.now());

/** @param standard the handlers of all resources, by which old values are written back */
export const auditHandlers = (standard: Readonly<Record<string, StandardHandler>>): Handlers => ({
  async 'audit_logs.list'(context) {
    const query = context.query as ListQuery;
    return { body: (await searchPage(context.tx, await asked(context as Context, query), query)) as never };
  },

  async 'audit_logs.follow'(context) {
    const { services, tx, query } = context;
    const search = await asked(context as Context, query.q === undefined ? {} : { q: query.q });
    return { body: await follow(tx, services.store.engine, search, query.after) };
  },

  async 'audit_logs.history'({ tx, path, query }) {
    const at = query.at === undefined ? tx.now : new Date(query.at).toISOString();
    return { body: await historyOf(tx, path.table, path.record, at) };
  },

  async 'audit_logs.restore'(context) {
    return { body: await restoreEntry(context, standard) };
  },
});
