import { type MigrationContext, run } from '../schema.ts';

/**
 * What the audit is asked for has its index, each with the time at its end, so that any page is found where the one
 * before it ended. A condition that most rows meet gets no index: `create` is looked for by time.
 */
export const up = async (context: MigrationContext): Promise<void> => {
  const index = (name: string, columns: string, where = '') =>
    run(context, `create index audit_logs_${name} on audit_logs (organization_id, ${columns})${where}`);
  await run(context, 'drop index audit_logs_user_id');
  // An id names one record of one table.
  await run(context, 'drop index audit_logs_table_name_record_id');
  await index('record_id', 'record_id, id');
  await index('created_at', 'created_at, id');
  await index('user_id', 'user_id, created_at, id');
  await index('table_name', 'table_name, created_at, id');
  await index('request_id', 'request_id, id');
  await index('action', 'action, created_at, id', ` where action <> 'create'`);
  await index('service_token_id', 'service_token_id, created_at, id', ' where service_token_id is not null');
  if (context.engine === 'sqlite') {
    // Rows are numbered as they are committed, since one transaction writes at a time; each index ends in that number.
    await run(context, 'alter table audit_logs add column position integer');
    await index('position', 'position');
    return;
  }
  await run(
    context,
    `alter table audit_logs add column position bigint default (pg_current_xact_id()::text::bigint)`,
  );
  await index('position', 'position, id');
};
