import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { ListQuery } from '../engine/list.ts';
import { listPage } from '../engine/list.ts';
import type { Row } from '../engine/shape.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, checkVersion, readRecord } from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';
import { foundIn } from './found.ts';
import { removal, withdrawRemoval } from './removal.ts';

/** Organisations the caller belongs to; a person's memberships lie in several tenants, so each is read by itself. */
const own = async ({ services, principal }: Context): Promise<Row[]> => {
  const identity = principal.user && (await services.store.directory.identityOfUser(principal.user));
  const memberships = identity ? await services.store.directory.memberships(identity) : [];
  const ids = new Set([principal.organization, ...memberships.map(({ organization_id }) => organization_id)]);
  const rows: Row[] = [];
  for (const id of ids) {
    const { items } = await services.store
      .tenant(id)
      .read((tx) => listPage(tx, resources.organizations, { limit: 1 }));
    rows.push(...items);
  }
  return rows;
};

const matches = (row: Row, q: string | undefined): boolean =>
  q === undefined ||
  `${String(row.name)} ${String(row.domain ?? '')}`.toLowerCase().includes(q.toLowerCase());

const shape = resources.organizations;

/** The organisation that an owner decides about: the one that the token works in. */
const ownedBy = async ({ tx, principal, path, headers }: Context): Promise<Row> => {
  const { id } = path as { id: string };
  if (id !== principal.organization)
    throw new Problem('not_found', `There is no organization with id ${id} that this token works in.`);
  if (principal.role !== 'owner')
    throw new Problem('missing_scope', 'Only an owner decides whether the organization goes on.');
  const row = await readRecord(tx, shape, id);
  checkVersion(row, headers['if-match']);
  return row;
};

/** Makes the organisation what `to` says; one that is so already is answered as it is, so a retry is safe. */
const decide =
  (to: (row: Row, context: Context) => Readonly<Record<string, unknown>> | null) =>
  async (context: Context): Promise<never> => {
    const row = await ownedBy(context);
    const changed = to(row, context);
    if (changed === null) return answerRecord(row) as never;
    const { tx, services, actor, body } = context;
    const writer = { tx, world: services.world, actor };
    const { reason } = (body ?? {}) as { reason?: string };
    const metadata = reason === undefined ? {} : { reason };
    const after = await changeRecord(writer, shape, row, changed, 'update', metadata);
    const { deletes_at } = changed;
    if (typeof deletes_at === 'string')
      await services.jobs.enqueue(tx, { ...removal(deletes_at), actor: context.actor });
    if (deletes_at === null) await withdrawRemoval(services, tx, context.actor);
    return answerRecord(after) as never;
  };

const DAY_MS = 86_400_000;

export const organizationHandlers: Handlers = {
  'organizations.deactivate': decide((row) => (row.is_active ? { is_active: false } : null)),

  'organizations.reactivate': decide((row) => {
    if (row.deletes_at !== null)
      throw new Problem(
        'invalid_transition',
        `It is to be removed at ${String(row.deletes_at)}; organizations.restore takes that back.`,
      );
    return row.is_active ? null : { is_active: true };
  }),

  'organizations.delete': decide((row, { services, tx }) => {
    if (row.deletes_at !== null) return null;
    const end = Date.parse(tx.now) + services.settings.organizationGraceDays * DAY_MS;
    return { is_active: false, deletes_at: new Date(end).toISOString() };
  }),

  'organizations.restore': decide((row) =>
    row.deletes_at === null ? null : { is_active: true, deletes_at: null },
  ),

  async 'organizations.list'(context) {
    const query = context.query as ListQuery;
    const name = (query.sort ?? 'name').replace(/^-/, '');
    const direction = query.sort?.startsWith('-') ? -1 : 1;
    const rows = (await own(context as Context))
      .filter((row) => matches(row, query.q))
      .sort((a, b) => direction * String(a[name]).localeCompare(String(b[name])));
    const start = query.cursor === undefined ? 0 : rows.findIndex(({ id }) => id === query.cursor) + 1;
    const items = rows.slice(start, start + (query.limit ?? 50));
    const more = start + items.length < rows.length;
    return { body: { items, next_cursor: more ? items.at(-1)!.id : null } as never };
  },

  async 'organizations.get'({ tx, path, principal }) {
    if (path.id !== principal.organization)
      throw new Problem('not_found', `There is no organization with id ${path.id} that this token works in.`);
    return answerRecord(await readRecord(tx, resources.organizations, path.id)) as never;
  },

  async 'organizations.create'({ services, principal, tx, body, requestId }) {
    if (principal.user === null)
      throw new Problem(
        'missing_scope',
        'Only a person can found an organization; a service token belongs to one.',
      );
    const user = await readRecord(tx, resources.users, principal.user);
    const identity = await tx.directory.identityOfUser(principal.user);
    const { name, ...values } = body;
    const founding = {
      name,
      values,
      email: user.email as string,
      first_name: user.first_name as string | null,
      last_name: user.last_name as string | null,
    };
    const founded = await tx.within(services.world.uuid(), async (inside) => {
      const rows = await foundIn(inside, { ...services, requestId }, founding);
      if (identity !== undefined)
        await inside.directory.addMembership({
          identity_id: identity,
          organization_id: inside.organization,
          user_id: rows.user.id,
        });
      return rows.organization;
    });
    return answerRecord(founded, 201) as never;
  },
};
