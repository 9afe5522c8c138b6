import {
  createIndex,
  createTable,
  createTenantTable,
  forbidChanges,
  grant,
  integer,
  isolate,
  json,
  type MigrationContext,
  oneOf,
  text,
  time,
  uuid,
} from '../schema.ts';

/** What every resource needs around it: the log, jobs, keys. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'audit_logs', {
    columns: {
      user_id: uuid(),
      service_token_id: uuid(),
      on_behalf_of: uuid(),
      request_id: text(),
      job_id: uuid(),
      table_name: text('not null'),
      record_id: uuid('not null'),
      record_version: integer(),
      action: oneOf(
        'action',
        ['create', 'update', 'delete', 'restore', 'read', 'export', 'login', 'redact'],
        'not null',
      ),
      old_values: json(),
      new_values: json(),
      metadata: json(`not null default '{}'`),
    },
    indexes: [['table_name', 'record_id'], ['user_id'], ['job_id']],
    softDelete: false,
    versioned: false,
    grants: 'select, insert',
  });
  await forbidChanges(context, 'audit_logs');

  await createTenantTable(context, 'jobs', {
    columns: {
      kind: text('not null'),
      queue: text('not null'),
      state: oneOf(
        'state',
        ['queued', 'running', 'completed', 'failed', 'cancelled'],
        `not null default 'queued'`,
      ),
      params: json(`not null default '{}'`),
      progress: json(`not null default '{}'`),
      result: json(),
      error: json(),
      attempts: integer('not null default 0'),
      max_attempts: integer('not null default 5'),
      fencing_token: integer('not null default 0'),
      lease_until: time(),
      run_after: time(),
      cancel_requested_at: time(),
      started_at: time(),
      finished_at: time(),
      created_by: uuid(),
      service_token_id: uuid(),
      request_id: text(),
    },
    indexes: [['created_at'], ['state']],
    softDelete: false,
  });

  await createTenantTable(context, 'service_tokens', {
    columns: {
      name: text('not null'),
      prefix: text('not null'),
      scopes: json('not null'),
      expires_at: time(),
      last_used_at: time(),
      created_by: uuid(),
      updated_by: uuid(),
    },
    references: { created_by: 'users', updated_by: 'users' },
    indexes: [['created_at']],
  });

  await ownedTable(
    context,
    'organization_keys',
    {
      version: integer('not null'),
      wrapped_key: text('not null'),
      created_at: time('not null'),
    },
    ['version'],
  );
  await ownedTable(
    context,
    'external_keys',
    {
      resource: text('not null'),
      source: text('not null'),
      key: text('not null'),
      record_id: uuid('not null'),
      created_at: time('not null'),
    },
    ['resource', 'source', 'key'],
  );
  // An export asks for the keys of each record.
  await createIndex(context, 'external_keys', ['resource', 'record_id', 'source', 'key']);
  await ownedTable(
    context,
    'idempotency_keys',
    {
      principal: text('not null'),
      operation: text('not null'),
      key: text('not null'),
      request_hash: text('not null'),
      status: integer('not null'),
      headers: text('not null'),
      body: text(),
      created_at: time('not null'),
      expires_at: time('not null'),
    },
    ['principal', 'operation', 'key'],
  );

  await createTable(
    context,
    'queue_messages',
    {
      id: uuid('primary key'),
      queue: text('not null'),
      organization_id: uuid('not null'),
      job_id: uuid('not null'),
      run_at: time('not null'),
      locked_until: time(),
      attempts: integer('not null default 0'),
    },
    [],
  );
  await grant(context, 'queue_messages');
};

// A table inside an organisation whose rows are named by a key instead of an id.
const ownedTable = async (
  context: MigrationContext,
  name: string,
  columns: Parameters<typeof createTable>[2],
  key: readonly string[],
): Promise<void> => {
  await createTable(
    context,
    name,
    { organization_id: uuid('not null references organizations (id)'), ...columns },
    [`primary key (organization_id, ${key.join(', ')})`],
  );
  await isolate(context, name);
  await grant(context, name);
};
