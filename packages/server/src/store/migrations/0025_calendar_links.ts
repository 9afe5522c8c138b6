import { addColumns, type MigrationContext, time } from '../schema.ts';
import { events } from './0006_events.ts';

/** Since when links to the calendar of an event open it: those made before were revoked. */
export const up = (context: MigrationContext): Promise<void> =>
  addColumns(context, 'events', events, { columns: { calendar_links_revoked_at: time() } });
