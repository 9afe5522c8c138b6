import { addColumns, createTenantTable, type MigrationContext, text, time, uuid } from '../schema.ts';

/** What HubSpot said has changed there, until a sync has looked: ids of records, each of them once. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'hubspot_hints', {
    columns: { integration_id: uuid('not null'), remote_id: text('not null'), taken_by: uuid() },
    references: { integration_id: 'integrations' },
    uniques: [['integration_id', 'remote_id']],
    indexes: [],
    softDelete: false,
    versioned: false,
  });
  await addColumns(context, 'hubspot_portals', { columns: { hinted_at: time() } });
};
