import { createTenantTable, integer, type MigrationContext, oneOf, text, time, uuid } from '../schema.ts';

/** How syncs with other systems than HubSpot stand, and which record there is which one here. */
export const up = async (context: MigrationContext): Promise<void> => {
  const ofIntegration = {
    references: { integration_id: 'integrations' },
    softDelete: false,
    versioned: false,
  };
  await createTenantTable(context, 'integration_states', {
    ...ofIntegration,
    columns: { integration_id: uuid('not null'), job_id: uuid(), place: text() },
    uniques: [['integration_id']],
  });
  await createTenantTable(context, 'integration_links', {
    ...ofIntegration,
    // No reference to what is linked: a record that is removed for good must not hold back what is known of the other side.
    columns: {
      integration_id: uuid('not null'),
      object: text('not null'),
      local_id: uuid(),
      remote_id: text(),
      state: oneOf('state', ['sending', 'linked', 'ended'], `not null default 'linked'`),
      there: text(),
      agreed: text(),
      local_version: integer(),
      moved_at: time(),
      fault: text(),
    },
    uniques: [['integration_id', 'object', 'local_id']],
    indexes: [
      ['integration_id', 'object', 'remote_id'],
      ['integration_id', 'object', 'there'],
    ],
  });
};
