import { grant, type MigrationContext, run } from '../schema.ts';

/** An organisation can be removed for good, and then its log goes too; until then not a row of that can. */
export const up = async (context: MigrationContext): Promise<void> => {
  const time = context.engine === 'sqlite' ? 'text' : 'timestamptz(3)';
  await run(context, `alter table organizations add column deletes_at ${time}`);
  const removed = 'exists (select 1 from organizations where id = old.organization_id and is_deleted)';
  const message = 'Rows of audit_logs are immutable.';
  if (context.engine === 'sqlite') {
    await run(context, 'drop trigger audit_logs_no_delete');
    await run(
      context,
      `create trigger audit_logs_no_delete before delete on audit_logs when not ${removed}
       begin select raise(abort, '${message}'); end`,
    );
    return;
  }
  await run(
    context,
    `create or replace function audit_logs_immutable() returns trigger language plpgsql as $$ begin
       if tg_op = 'DELETE' and ${removed} then return old; end if;
       raise exception '${message}' using errcode = 'restrict_violation';
     end $$`,
  );
  await grant(context, 'audit_logs', 'delete');
};
