import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import type { WebhookEvent } from '../../generated/types.ts';
import { networks, urlFault } from '../../lib/outside.ts';
import { type FieldError, Problem } from '../../lib/problem.ts';
import { newWebhookSecret } from '../../lib/webhook-signature.ts';
import { placeNow } from '../../store/audit-log.ts';
import type { TenantTx } from '../../store/index.ts';
import { decodePlace, encodePlace } from '../audit_logs/follow.ts';
import { answerRecord, type RulesFor } from '../engine/standard.ts';
import { changeRecord, createRecord, readRecord, readReferenced } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import { addDeliveries, addressees, deliverSoon } from './deliveries.ts';
import { eventResources, eventsAfter, isAskedFor, TESTS } from './events.ts';
import { sealSecret, secretsOf } from './secrets.ts';

export { webhookJobs, webhookWake } from './jobs.ts';

const HOUR_MS = 3_600_000;

/** An address must be one that may be reached, and a type one that there is. */
export const webhookRules: RulesFor = ({ services }) => ({
  async before({ tx, action, before, values }) {
    // What is deleted signs nothing any more.
    if (action === 'delete') return { secret: null, previous_secret: null };
    const errors = [...urlFaults(services, values.url), ...typeFaults(values.event_types)];
    const [first] = errors;
    if (first) throw new Problem('validation_failed', `${first.pointer}: ${first.message}`, { errors });
    const begins = values.is_active === true && before?.is_active !== true;
    if (!begins) return undefined;
    const place = encodePlace(await placeNow(tx, services.store.engine));
    return { place, disabled_reason: null, failing_since: null };
  },
});

const urlFaults = ({ settings }: Services, url: unknown): FieldError[] => {
  const fault = typeof url === 'string' ? urlFault(url, networks(settings.webhookNetworks ?? [])) : undefined;
  return fault ? [{ pointer: '/url', ...fault }] : [];
};

const typeFaults = (types: unknown): FieldError[] =>
  ((types as readonly string[] | undefined) ?? []).flatMap((type, at) => {
    const [resource = ''] = type.split('.');
    if (type === '*' || eventResources.includes(resource)) return [];
    return [
      {
        pointer: `/event_types/${at}`,
        rule: 'event_type',
        message: `There are no events of ${resource}. There are of ${eventResources.join(', ')}.`,
        value: type,
      },
    ];
  });

export const webhookHandlers: Handlers = {
  async 'webhooks.create'(context) {
    const { services, tx, actor, body } = context;
    const { world } = services;
    const secret = newWebhookSecret(world);
    const id = world.uuid();
    const row = await createRecord(
      { tx, world, actor, rules: webhookRules(context as never) },
      resources.webhooks,
      { ...body, is_active: body.is_active ?? true },
      { id, secret: await sealSecret(services, tx, id, 'secret', secret) },
    );
    return { ...answerRecord(row, 201), body: { webhook: row, secret } as never };
  },

  async 'webhooks.rotate_secret'(context) {
    const { services, tx, actor, path, body } = context;
    const { world } = services;
    const before = await readRecord(tx, resources.webhooks, path.id);
    const [old] = await secretsOf(services, tx, before.id);
    const secret = newWebhookSecret(world);
    const hours = body?.overlap_hours ?? 24;
    const until = new Date(world.now().getTime() + hours * HOUR_MS).toISOString();
    const row = await changeRecord(
      { tx, world, actor },
      resources.webhooks,
      before,
      {
        secret: await sealSecret(services, tx, before.id, 'secret', secret),
        previous_secret: await sealSecret(services, tx, before.id, 'previous_secret', old!),
        previous_secret_until: until,
      },
      'update',
    );
    return { ...answerRecord(row), body: { webhook: row, secret } as never };
  },

  async 'webhooks.trigger'(context) {
    const { services, tx, actor, body } = context;
    const { event_type: type, webhook_id: only } = body;
    const [fault] = typeFaults([type]);
    if (fault)
      throw new Problem('validation_failed', fault.message, {
        errors: [{ ...fault, pointer: '/event_type' }],
      });
    if (only !== undefined) await readReferenced(tx, resources.webhooks, 'webhook_id', only);
    const told = (await addressees(tx)).filter((one) =>
      only === undefined ? isAskedFor(type, one.event_types) : one.id === only,
    );
    if (only !== undefined && told.length === 0)
      throw new Problem('webhook_state', 'The webhook rests; make it active first.');
    const event = await sampleOf(services, tx, type);
    for (const one of told) {
      await addDeliveries(services, tx, one.id, [event]);
      await deliverSoon(services, tx, one, actor);
    }
    await recordAudit(tx, services.world.uuid(), actor, {
      table: TESTS,
      record: event.id,
      action: 'create',
      after: { ...event },
      metadata: { deliveries: told.length },
    });
    return { body: { event, deliveries: told.length } };
  },

  async 'webhooks.events'({ services, tx, query }) {
    const { engine } = services.store;
    if (query.after === undefined)
      return { body: { events: [], next: encodePlace(await placeNow(tx, engine)) } };
    const { events, next } = await eventsAfter(tx, engine, decodePlace(query.after));
    const asked = [query.event_type ?? '*'].flat();
    return {
      body: {
        events: events.filter(({ type }) => isAskedFor(type, asked)),
        next: next === null ? query.after : encodePlace(next),
      },
    };
  },

  async 'webhook_deliveries.replay'({ services, tx, actor, path }) {
    const row = await readRecord(tx, resources.webhook_deliveries, path.id);
    const webhook = (await addressees(tx)).find(({ id }) => id === row.webhook_id);
    if (!webhook)
      throw new Problem('webhook_state', 'Its webhook is deleted or rests; nothing is sent there.');
    await tx
      .updateTable('webhook_deliveries')
      .set({ status: 'pending', attempts: 0, next_attempt_at: tx.now, delivered_at: null, failure: null })
      .where('id', '=', row.id)
      .execute();
    await recordAudit(tx, services.world.uuid(), actor, {
      table: 'webhook_deliveries',
      record: row.id,
      action: 'update',
      before: { status: row.status },
      after: { status: 'pending' },
    });
    await deliverSoon(services, tx, webhook, actor);
    return answerRecord(await readRecord(tx, resources.webhook_deliveries, row.id), 202) as never;
  },
};

/** An event that did not happen, made of the newest record of its resource. */
const sampleOf = async ({ world }: Services, tx: TenantTx, type: string): Promise<WebhookEvent> => {
  const [resource = '', what] = type.split('.');
  const newest = (await tx
    .selectFrom(resource as 'contacts')
    .select('id')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()) as { id: string } | undefined;
  const id = newest?.id ?? world.uuid();
  const record =
    newest === undefined
      ? {}
      : await readRecord(tx, resources[resource as 'contacts'], newest.id, { deleted: true });
  const marks = (deleted: boolean) => ({ is_deleted: deleted, deleted_at: deleted ? tx.now : null });
  const changes = {
    created: [null, record],
    updated: [{ updated_at: tx.now }, { updated_at: tx.now }],
    deleted: [marks(false), marks(true)],
    restored: [marks(true), marks(false)],
  } as const;
  const [before, after] = changes[what as keyof typeof changes];
  return {
    id: world.uuid(),
    type,
    created_at: tx.now,
    organization_id: tx.organization,
    test: true,
    data: { resource, id, version: 1, before, after: after as Record<string, unknown> },
  };
};
