import { addColumns, json, type MigrationContext, uuid } from '../schema.ts';

/** Several files in one go: what belongs together, what comes before, what is left for a second pass. */
export const up = (context: MigrationContext): Promise<void> =>
  addColumns(context, 'imports', {
    columns: { set_id: uuid(), after: json(`not null default '[]'`), without: json(`not null default '[]'`) },
    indexes: [['set_id']],
  });
