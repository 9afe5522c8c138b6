import { addColumns, type MigrationContext, text } from '../schema.ts';

/** Some calls to HubSpot are about one thing alone, such as one event: changes of one key travel in one call. */
export const up = (context: MigrationContext): Promise<void> =>
  addColumns(context, 'hubspot_changes', {
    columns: { batch_key: text(`not null default ''`) },
    indexes: [['job_id', 'object', 'batch_key']],
  });
