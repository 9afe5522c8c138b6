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

/** Accounts at other systems, their sealed credentials, and what each of their runs did. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'integrations', {
    columns: {
      name: text(),
      provider: oneOf('provider', ['hubspot', 'mailchimp', 'zoom', 'teams'], 'not null'),
      integration_type: oneOf('integration_type', ['crm', 'email', 'video', 'calendar'], 'not null'),
      credentials: json(),
      settings: json(`not null default '{}'`),
      is_active: boolean(`not null default ${context.engine === 'sqlite' ? '1' : 'true'}`),
      last_sync: time(),
      status: oneOf('status', ['connected', 'disconnected', 'error'], `not null default 'disconnected'`),
      metadata: json(`not null default '{}'`),
      created_by: uuid(),
    },
    references: { created_by: 'users' },
    indexes: [['created_at']],
  });
  await createTenantTable(context, 'integration_logs', {
    columns: {
      integration_id: uuid('not null'),
      operation: oneOf('operation', ['sync', 'export', 'import', 'webhook'], 'not null'),
      status: oneOf('status', ['success', 'failed', 'partial'], 'not null'),
      message: text(),
      request_data: json(),
      response_data: json(),
      started_at: time('not null'),
      completed_at: time('not null'),
      records_processed: integer('not null default 0'),
      records_failed: integer('not null default 0'),
      error_details: json(),
    },
    references: { integration_id: 'integrations' },
    indexes: [['integration_id', 'started_at'], ['started_at']],
    softDelete: false,
    versioned: false,
  });
};
