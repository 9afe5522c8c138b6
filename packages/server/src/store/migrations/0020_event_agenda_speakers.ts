import { createTenantTable, integer, json, type MigrationContext, uuid } from '../schema.ts';

/** Several people speak in one item, and most of them are contacts. */
export const up = (context: MigrationContext): Promise<void> =>
  createTenantTable(context, 'event_agenda_speakers', {
    columns: {
      agenda_item_id: uuid('not null'),
      user_id: uuid(),
      contact_id: uuid(),
      sort_order: integer('not null default 0'),
      metadata: json(`not null default '{}'`),
    },
    references: { agenda_item_id: 'event_agenda_items', user_id: 'users', contact_id: 'contacts' },
    uniques: [
      ['agenda_item_id', 'contact_id'],
      ['agenda_item_id', 'user_id'],
    ],
    indexes: [['contact_id'], ['user_id'], ['created_at']],
  });
