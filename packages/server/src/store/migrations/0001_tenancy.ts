import {
  boolean,
  createTable,
  createTenantTable,
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

/** Organisations, the people in them, and what must be found before the organisation is known. */
export const up = async (context: MigrationContext): Promise<void> => {
  const no = context.engine === 'sqlite' ? '0' : 'false';
  const yes = context.engine === 'sqlite' ? '1' : 'true';
  // So that the server can tell, without the owner's rights, whether a migration is missing.
  await grant(context, 'kysely_migration', 'select');

  await createTable(
    context,
    'organizations',
    {
      id: uuid('primary key'),
      name: text('not null'),
      domain: text(),
      subscription_plan: text(`not null default 'free'`),
      settings: json(`not null default '{}'`),
      is_active: boolean(`not null default ${yes}`),
      created_at: time('not null'),
      updated_at: time('not null'),
      version: integer('not null default 1'),
      is_deleted: boolean(`not null default ${no}`),
      deleted_at: time(),
    },
    [],
  );
  await isolate(context, 'organizations', 'id');
  await grant(context, 'organizations');

  await createTenantTable(context, 'users', {
    columns: {
      email: text('not null'),
      email_key: text('not null'),
      // The owner's model lists it here; a person's one hash stands with the login identity, so this stays empty.
      password_hash: text(),
      first_name: text(),
      last_name: text(),
      phone: text(),
      bio: text(),
      avatar_url: text(),
      job_title: text(),
      company: text(),
      linkedin_url: text(),
      role: oneOf('role', ['owner', 'admin', 'manager', 'member', 'viewer'], `not null default 'member'`),
      manager_id: uuid(),
      is_active: boolean(`not null default ${yes}`),
      is_verified: boolean(`not null default ${no}`),
      is_admin: boolean(`not null generated always as (role in ('owner', 'admin')) stored`),
      verified_at: time(),
      last_login: time(),
      created_by: uuid(),
      updated_by: uuid(),
    },
    references: { manager_id: 'users', created_by: 'users', updated_by: 'users' },
    uniques: [['email_key']],
    indexes: [['created_at']],
  });

  await createTable(
    context,
    'identities',
    {
      id: uuid('primary key'),
      email: text('not null'),
      email_key: text('not null unique'),
      password_hash: text('not null'),
      created_at: time('not null'),
      updated_at: time('not null'),
    },
    [],
  );
  await createTable(
    context,
    'memberships',
    {
      identity_id: uuid('not null references identities (id)'),
      organization_id: uuid('not null references organizations (id)'),
      user_id: uuid('not null unique'),
    },
    ['primary key (identity_id, organization_id)'],
  );
  await createTable(
    context,
    'sessions',
    {
      id: uuid('primary key'),
      identity_id: uuid('not null references identities (id)'),
      organization_id: uuid('not null references organizations (id)'),
      user_id: uuid('not null'),
      generation: integer('not null default 0'),
      rotated_at: time(),
      created_at: time('not null'),
      expires_at: time('not null'),
      revoked_at: time(),
    },
    [],
  );
  await createTable(
    context,
    'token_hashes',
    {
      hash: text('primary key'),
      purpose: oneOf('purpose', ['service_token', 'invitation'], 'not null'),
      organization_id: uuid('not null references organizations (id)'),
      record_id: uuid('not null'),
      expires_at: time(),
    },
    [],
  );
  for (const table of ['identities', 'memberships', 'sessions', 'token_hashes']) await grant(context, table);
};
