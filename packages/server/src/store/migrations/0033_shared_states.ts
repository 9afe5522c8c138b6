import { createTable, grant, type MigrationContext, text, time } from '../schema.ts';

/** What processes share and no organisation owns: how far the limits of accounts at other systems are used. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTable(
    context,
    'shared_states',
    { key: text('primary key'), state: text('not null'), changed_at: time('not null') },
    [],
  );
  await grant(context, 'shared_states');
};
