import { createIndex, type MigrationContext, run } from '../schema.ts';

/** What a sync does next is found at once, however much of it is done: without it, fifty thousand changes were sorted for each hundred. */
export const up = async (context: MigrationContext): Promise<void> => {
  await run(context, 'drop index hubspot_changes_job_id_object_batch_key_id');
  await createIndex(context, 'hubspot_changes', [
    'job_id',
    'object',
    'outcome',
    'hubspot_action',
    'batch_key',
    'id',
  ]);
};
