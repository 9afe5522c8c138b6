import { addColumns, json, type MigrationContext } from '../schema.ts';

/** What people should know of how a file was read. */
export const up = (context: MigrationContext): Promise<void> =>
  addColumns(context, 'imports', { columns: { warnings: json(`not null default '[]'`) } });
