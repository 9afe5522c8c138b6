import { addColumns, type MigrationContext, text, time } from '../schema.ts';

/** When integrations sync by themselves. */
export const up = (context: MigrationContext): Promise<void> =>
  addColumns(context, 'integrations', {
    columns: { sync_schedule: text(), sync_timezone: text(`not null default 'UTC'`), next_sync: time() },
    indexes: [['next_sync']],
  });
