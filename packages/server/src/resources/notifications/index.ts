import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { type Condition, type ListQuery, listPage } from '../engine/list.ts';
import type { Row } from '../engine/shape.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, checkVersion, createRecord, readRecord, type Writer } from '../engine/write.ts';
import { type Context, type Handlers, personOf, requireScopes } from '../handler.ts';
import type { Services } from '../services.ts';
import { campaign } from './campaign.ts';
import { campaignJob } from './campaign-job.ts';
import { channels } from './channels.ts';
import { deliveryJobs } from './deliver.ts';

const { notifications } = resources;

const writerOf = ({ tx, services, actor }: Context): Writer => ({ tx, world: services.world, actor });

/** What a person finds in the app: their own, as far as it is not over. */
const inApp = (tx: TenantTx, user: string): Condition[] => [
  { column: 'user_id', operator: 'in', values: [user] },
  { column: 'channel', operator: 'in', values: ['in_app'] },
  { column: 'expires_at', operator: 'ahead', values: [tx.now] },
];

/** One of the caller's own; somebody else's is not found, as an unknown one. */
const ownRecord = async (context: Context): Promise<Row> => {
  const { id } = context.path as { id: string };
  const user = personOf(context);
  const row = await readRecord(context.tx, notifications, id);
  if (row.user_id === user) return row;
  throw new Problem('not_found', `There is no notification with id ${id} in this organization.`);
};

const unread = (tx: TenantTx, user: string) =>
  tx
    .selectFrom('notifications')
    .where('user_id', '=', user)
    .where('channel', '=', 'in_app')
    .where('is_read', '=', false)
    .where('is_deleted', '=', false)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', tx.now)]));

const markRead = (context: Context, row: Row): Promise<Row> =>
  changeRecord(writerOf(context), notifications, row, { is_read: true, read_at: context.tx.now }, 'update');

/** Sends a notification by a channel that leaves the house: the job is queued with the record. */
const sendBy = async (
  context: Context<'notifications.create'>,
  id: string,
  user: Row,
  { kind, recipient }: (typeof channels)['email'],
) => {
  const { tx, services, actor, body } = context;
  const address = await recipient(tx, user);
  if (body.expires_at != null && Date.parse(body.expires_at) <= Date.parse(tx.now))
    throw new Problem('validation_failed', 'A notification that has expired is not sent.', {
      errors: [
        { pointer: '/expires_at', rule: 'future', message: 'Give a time to come, or null for never.' },
      ],
    });
  const job = await services.jobs.enqueue(tx, { kind, params: { notification: id }, actor });
  return { recipient: address, job_id: job.id };
};

const nobody = (): never => {
  throw new Problem('validation_failed', '/user_id: A service token is nobody; say whom it is for.', {
    errors: [
      { pointer: '/user_id', rule: 'required', message: 'A service token is nobody; say whom it is for.' },
    ],
  });
};

export const notificationHandlers: Handlers = {
  async 'notifications.list'(context) {
    const { tx, query } = context;
    const own = inApp(tx, personOf(context));
    return { body: (await listPage(tx, notifications, query as ListQuery, own)) as never };
  },

  async 'notifications.get'(context) {
    const row = await ownRecord(context as never);
    const { fields } = context.query;
    const asked = fields && (['id', ...fields] as const);
    const body = asked ? Object.fromEntries(asked.map((name) => [name, row[name]])) : row;
    return { ...answerRecord(row), body: body as never };
  },

  async 'notifications.sent'({ tx, query }) {
    return { body: (await listPage(tx, notifications, query as ListQuery)) as never };
  },

  async 'notifications.create'(context) {
    const { tx, services, body } = context;
    const id = services.world.uuid();
    const user_id = body.user_id ?? context.principal.user ?? nobody();
    const user = await readRecord(tx, resources.users, user_id).catch(() => null);
    const channel = body.channel ?? 'in_app';
    const delivery =
      channel === 'in_app'
        ? { delivery_status: 'sent', delivered_at: tx.now }
        : user && (await sendBy(context, id, user, channels[channel]));
    const values = { ...body, user_id };
    const row = await createRecord(writerOf(context as never), notifications, values, { ...delivery, id });
    return answerRecord(row, 201) as never;
  },

  async 'notifications.delete'(context) {
    const row = await ownRecord(context as never);
    checkVersion(row, context.headers['if-match']);
    const gone = { is_deleted: true, deleted_at: context.tx.now };
    await changeRecord(writerOf(context as never), notifications, row, gone, 'delete');
    return { status: 204 };
  },

  async 'notifications.read'(context) {
    const row = await ownRecord(context as never);
    return answerRecord(row.is_read ? row : await markRead(context as never, row)) as never;
  },

  async 'notifications.read_all'(context) {
    const { tx } = context;
    const rows = await unread(tx, personOf(context as never))
      .select('id')
      .execute();
    for (const { id } of rows as { id: string }[])
      await markRead(context as never, await readRecord(tx, notifications, id));
    return { body: { count: rows.length } };
  },

  async 'notifications.unread_count'(context) {
    const { tx } = context;
    const { count } = (await unread(tx, personOf(context as never))
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()) as { count: number };
    return { body: { count } };
  },

  async 'notifications.campaign'(context) {
    requireScopes(context.principal, context.operation, ['contacts:read']);
    return { status: 202, body: await campaign(context) };
  },
};

/** Sends what leaves the house. */
export const notificationJobs = (services: Services): JobKind[] => [
  ...deliveryJobs(services),
  campaignJob(services),
];
