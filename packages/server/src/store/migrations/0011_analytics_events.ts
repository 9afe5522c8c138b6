import { createTenantTable, json, type MigrationContext, text, time, uuid } from '../schema.ts';

export const up = (context: MigrationContext): Promise<void> =>
  createTenantTable(context, 'analytics_events', {
    columns: {
      user_id: uuid(),
      event_name: text('not null'),
      event_category: text(),
      properties: json(`not null default '{}'`),
      session_id: text(),
      ip_address: text(),
      user_agent: text(),
      event_timestamp: time('not null'),
    },
    references: { user_id: 'users' },
    indexes: [['event_timestamp'], ['event_name', 'event_timestamp'], ['created_at']],
    softDelete: false,
    versioned: false,
  });
