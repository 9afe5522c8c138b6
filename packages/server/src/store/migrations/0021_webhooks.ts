import {
  boolean,
  createTenantTable,
  integer,
  json,
  type MigrationContext,
  oneOf,
  text,
  time,
  uuid,
} from '../schema.ts';

/** Addresses that are told what happens, and each event on its way to each of them. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'webhooks', {
    columns: {
      url: text('not null'),
      description: text(),
      event_types: json('not null'),
      is_active: boolean(`not null default ${context.engine === 'sqlite' ? '1' : 'true'}`),
      disabled_reason: text(),
      failing_since: time(),
      secret: json(),
      previous_secret: json(),
      previous_secret_until: time(),
      place: text(),
      job_id: uuid(),
      created_by: uuid(),
    },
    references: { created_by: 'users' },
    indexes: [['created_at']],
  });
  await createTenantTable(context, 'webhook_deliveries', {
    columns: {
      webhook_id: uuid('not null'),
      event_id: uuid('not null'),
      event_type: text('not null'),
      event: json('not null'),
      status: oneOf('status', ['pending', 'delivered', 'failed'], `not null default 'pending'`),
      attempts: integer('not null default 0'),
      next_attempt_at: time(),
      delivered_at: time(),
      response_status: integer(),
      response_body: text(),
      failure: text(),
    },
    references: { webhook_id: 'webhooks' },
    // An event reaches a webhook by one delivery, however often the audit is read.
    uniques: [['webhook_id', 'event_id']],
    indexes: [['webhook_id', 'next_attempt_at'], ['created_at']],
    softDelete: false,
    versioned: false,
  });
};
