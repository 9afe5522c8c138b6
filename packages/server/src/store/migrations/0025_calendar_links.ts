import { addColumns, type MigrationContext, time } from '../schema.ts';

/** Since when links to the calendar of an event open it: those made before were revoked. */
export const up = (context: MigrationContext): Promise<void> =>
  addColumns(context, 'events', { columns: { calendar_links_revoked_at: time() } });
