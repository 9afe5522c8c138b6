import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { type ListQuery, listPage } from '../engine/list.ts';
import type { Row } from '../engine/shape.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, createRecord, deleteRecord, readRecord, type Writer } from '../engine/write.ts';
import { type Context, type Handlers, personOf } from '../handler.ts';

const { push_subscriptions: subscriptions } = resources;

const writerOf = ({ tx, services, actor }: Context): Writer => ({ tx, world: services.world, actor });

/** The living subscription of a browser, whoever it belongs to. */
const known = async (tx: TenantTx, endpoint: string): Promise<Row | null> => {
  const row = await tx
    .selectFrom('push_subscriptions')
    .select('id')
    .where('endpoint', '=', endpoint)
    .where('is_deleted', '=', false)
    .executeTakeFirst();
  return row ? readRecord(tx, subscriptions, row.id as string) : null;
};

export const pushSubscriptionHandlers: Handlers = {
  async 'push_subscriptions.list'(context) {
    const { tx, query } = context;
    const own = { column: 'user_id', operator: 'in', values: [personOf(context as never)] } as const;
    return { body: (await listPage(tx, subscriptions, query as ListQuery, [own])) as never };
  },

  async 'push_subscriptions.create'(context) {
    const { tx, services, body, headers } = context;
    const user_id = personOf(context as never);
    const { endpoint } = body;
    if (!(await services.pusher()).accepts(endpoint))
      throw new Problem(
        'validation_failed',
        'The endpoint belongs to no push service that this server knows.',
        {
          errors: [
            {
              pointer: '/endpoint',
              rule: 'push_service',
              message: `Use an https address of ${services.settings.pushServices.join(', ')} (PUSH_SERVICES).`,
            },
          ],
        },
      );
    const writer = writerOf(context as never);
    const values = { ...body.keys, user_agent: headers['user-agent']?.slice(0, 500) ?? null };
    const before = await known(tx, endpoint);
    if (before?.user_id === user_id)
      return answerRecord(await changeRecord(writer, subscriptions, before, values, 'update'), 201) as never;
    // Another person signs in at this browser now.
    if (before) await deleteRecord(writer, subscriptions, before.id);
    return answerRecord(
      await createRecord(writer, subscriptions, { endpoint }, { ...values, user_id }),
      201,
    ) as never;
  },

  async 'push_subscriptions.delete'(context) {
    const { tx, path, headers } = context;
    const row = await readRecord(tx, subscriptions, path.id);
    if (row.user_id !== personOf(context as never))
      throw new Problem('not_found', `There is no subscription with id ${path.id} in this organization.`);
    await deleteRecord(writerOf(context as never), subscriptions, row.id, headers['if-match']);
    return { status: 204 };
  },

  async 'push_subscriptions.key'({ services }) {
    return { body: { public_key: (await services.pusher()).publicKey } };
  },
};
