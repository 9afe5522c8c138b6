import { createTenantTable, integer, type MigrationContext, text, time, uuid } from '../schema.ts';

/** What is known of the HubSpot account behind an integration. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'hubspot_portals', {
    columns: {
      integration_id: uuid('not null'),
      portal_id: text(),
      time_zone: text(),
      skew_ms: integer('not null default 0'),
      known_properties: text(),
      checked_at: time(),
      job_id: uuid(),
    },
    references: { integration_id: 'integrations' },
    uniques: [['integration_id']],
    softDelete: false,
    versioned: false,
  });
};
