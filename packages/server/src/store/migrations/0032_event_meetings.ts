import { addColumns, type MigrationContext, oneOf, text } from '../schema.ts';

/** Events that take place online, and where people join them. */
export const up = (context: MigrationContext): Promise<void> =>
  addColumns(context, 'events', {
    columns: { meeting_provider: oneOf('meeting_provider', ['zoom', 'teams']), meeting_url: text() },
  });
