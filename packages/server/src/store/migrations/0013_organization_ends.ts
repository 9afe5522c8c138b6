import { keepUntilRemoved, type MigrationContext, run } from '../schema.ts';

/** An organisation can be removed for good, and then its log goes too; until then not a row of that can. */
export const up = async (context: MigrationContext): Promise<void> => {
  const time = context.engine === 'sqlite' ? 'text' : 'timestamptz(3)';
  await run(context, `alter table organizations add column deletes_at ${time}`);
  await keepUntilRemoved(context, 'audit_logs');
};
