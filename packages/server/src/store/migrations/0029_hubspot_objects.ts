import { createIndex, type MigrationContext, run } from '../schema.ts';

/** Changes of a sync are about records of several kinds, each found by its own id; what is known of accounts, too. */
export const up = async (context: MigrationContext): Promise<void> => {
  const uuid = context.engine === 'sqlite' ? 'text' : 'uuid';
  const text = context.engine === 'sqlite' ? 'text' : 'text collate "C"';
  await run(context, `alter table hubspot_changes add column object ${text} not null default 'contacts'`);
  await run(context, `alter table hubspot_changes add column record_id ${uuid}`);
  await run(context, 'update hubspot_changes set record_id = contact_id');
  await createIndex(context, 'hubspot_changes', ['job_id', 'object', 'outcome', 'id']);
  await createIndex(context, 'hubspot_changes', ['job_id', 'record_id']);
  await createIndex(context, 'hubspot_changes', ['integration_id', 'code']);
  // Known by object from now on: the next sync asks.
  await run(context, 'update hubspot_portals set known_properties = null');
};
