import { addColumns, integer, type MigrationContext, time } from '../schema.ts';

/** How often integrations compare all records by themselves, and when they did last. */
export const up = async (context: MigrationContext): Promise<void> => {
  await addColumns(context, 'integrations', {
    columns: { reconcile_days: integer(), next_reconcile: time() },
  });
  await addColumns(context, 'hubspot_portals', { columns: { reconciled_at: time() } });
};
