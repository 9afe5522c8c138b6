import {
  createTenantTable,
  integer,
  json,
  type MigrationContext,
  oneOf,
  text,
  time,
  uuid,
} from '../schema.ts';

export const up = (context: MigrationContext): Promise<void> =>
  createTenantTable(context, 'event_agenda_items', {
    columns: {
      event_id: uuid('not null'),
      created_by: uuid(),
      title: text('not null'),
      description: text(),
      start_time: time('not null'),
      end_time: time('not null'),
      agenda_type: oneOf('agenda_type', ['presentation', 'break', 'networking', 'workshop'], 'not null'),
      location: text(),
      speaker_id: uuid(),
      sort_order: integer('not null default 0'),
      status: oneOf(
        'status',
        ['scheduled', 'ongoing', 'completed', 'cancelled'],
        `not null default 'scheduled'`,
      ),
      metadata: json(`not null default '{}'`),
    },
    references: { event_id: 'events', created_by: 'users', speaker_id: 'users' },
    indexes: [['event_id', 'start_time', 'sort_order'], ['speaker_id'], ['start_time'], ['created_at']],
  });
