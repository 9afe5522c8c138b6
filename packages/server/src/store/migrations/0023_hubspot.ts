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

/** Accounts at HubSpot, which record there is which one here, and what each sync does to them. */
export const up = async (context: MigrationContext): Promise<void> => {
  const no = `not null default ${context.engine === 'sqlite' ? '0' : 'false'}`;
  const ofIntegration = {
    references: { integration_id: 'integrations' },
    softDelete: false,
    versioned: false,
  };
  await createTenantTable(context, 'hubspot_portals', {
    ...ofIntegration,
    columns: {
      integration_id: uuid('not null'),
      portal_id: text(),
      time_zone: text(),
      skew_ms: integer('not null default 0'),
      known_properties: text(),
      checked_at: time(),
      job_id: uuid(),
    },
    uniques: [['integration_id']],
  });
  await createTenantTable(context, 'hubspot_cursors', {
    ...ofIntegration,
    columns: {
      integration_id: uuid('not null'),
      object: text('not null'),
      seen_until: time(),
      swept_until: time(),
    },
    uniques: [['integration_id', 'object']],
  });
  await createTenantTable(context, 'hubspot_links', {
    ...ofIntegration,
    // No reference to contacts: one that is removed for good must not hold back what is known of HubSpot's side.
    columns: {
      integration_id: uuid('not null'),
      object: text('not null'),
      local_id: uuid(),
      remote_id: text(),
      agreed: text(`not null default '{}'`),
      local_version: integer(),
      remote_updated_at: time(),
      state: oneOf('state', ['linked', 'gone'], `not null default 'linked'`),
      seen_by: uuid(),
      look_again: boolean(no),
      fault: text(),
    },
    uniques: [
      ['integration_id', 'object', 'local_id'],
      ['integration_id', 'object', 'remote_id'],
    ],
    indexes: [['integration_id', 'object', 'look_again']],
  });
  await createTenantTable(context, 'hubspot_changes', {
    ...ofIntegration,
    columns: {
      integration_id: uuid('not null'),
      job_id: uuid('not null'),
      contact_id: uuid(),
      remote_id: text(),
      label: text(),
      plugs_action: oneOf('plugs_action', ['none', 'create', 'update', 'delete'], 'not null'),
      hubspot_action: oneOf('hubspot_action', ['none', 'create', 'update', 'archive'], 'not null'),
      fields: json(`not null default '[]'`),
      outcome: oneOf(
        'outcome',
        ['planned', 'applied', 'sent', 'done', 'failed', 'skipped'],
        `not null default 'planned'`,
      ),
      code: text(),
      field: text(),
      message: text(),
      correlation_id: text(),
      is_retryable: boolean(no),
      settled_at: time(),
      contact_version: integer(),
      payload: text(),
    },
    indexes: [['job_id', 'outcome'], ['job_id', 'contact_id'], ['job_id', 'remote_id'], ['created_at']],
  });
  await createTenantTable(context, 'hubspot_conflicts', {
    columns: {
      integration_id: uuid('not null'),
      link_id: uuid('not null'),
      contact_id: uuid('not null'),
      remote_id: text('not null'),
      label: text(),
      field: text('not null'),
      property: text('not null'),
      plugs_value: text(),
      hubspot_value: text(),
      state: oneOf('state', ['open', 'resolved', 'outdated'], `not null default 'open'`),
      taken: oneOf('taken', ['plugs', 'hubspot']),
      resolved_by: uuid(),
      resolved_at: time(),
    },
    references: { integration_id: 'integrations', link_id: 'hubspot_links', resolved_by: 'users' },
    indexes: [['link_id', 'state'], ['created_at']],
    softDelete: false,
  });
};
