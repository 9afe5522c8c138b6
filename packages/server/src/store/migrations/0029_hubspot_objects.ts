import { addColumns, type MigrationContext, run, text, uuid } from '../schema.ts';

/** Changes of a sync are about records of several kinds, each found by its own id; what is known of accounts, too. */
export const up = async (context: MigrationContext): Promise<void> => {
  await addColumns(context, 'hubspot_changes', {
    columns: { object: text(`not null default 'contacts'`), record_id: uuid() },
    indexes: [
      ['job_id', 'object', 'outcome'],
      ['job_id', 'record_id'],
      ['integration_id', 'code'],
    ],
  });
  await run(context, 'update hubspot_changes set record_id = contact_id');
  // Known by object from now on: the next sync asks.
  await run(context, 'update hubspot_portals set known_properties = null');
};
