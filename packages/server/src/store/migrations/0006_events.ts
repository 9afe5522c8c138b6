import {
  createTenantTable,
  decimal,
  integer,
  json,
  type MigrationContext,
  oneOf,
  text,
  time,
  uuid,
} from '../schema.ts';

export const up = (context: MigrationContext): Promise<void> =>
  createTenantTable(context, 'events', {
    columns: {
      created_by: uuid(),
      title: text('not null'),
      description: text(),
      event_type: oneOf('event_type', ['conference', 'workshop', 'networking', 'meeting'], 'not null'),
      status: oneOf(
        'status',
        ['draft', 'published', 'ongoing', 'completed', 'cancelled'],
        `not null default 'draft'`,
      ),
      start_date: time('not null'),
      end_date: time('not null'),
      timezone: text('not null'),
      location: text(),
      venue: text(),
      venue_details: json(`not null default '{}'`),
      budget: decimal('check (budget >= 0)'),
      currency: text(),
      max_attendees: integer('check (max_attendees > 0)'),
      // However many register at once, and on whatever way: the last one too many breaks this.
      current_attendees: integer(
        'not null default 0 check (current_attendees >= 0 and (max_attendees is null or current_attendees <= max_attendees))',
      ),
      registration_url: text(),
      settings: json(`not null default '{}'`),
      metadata: json(`not null default '{}'`),
      updated_by: uuid(),
    },
    references: { created_by: 'users', updated_by: 'users' },
    uniques: [['title', 'start_date']],
    indexes: [['start_date'], ['status', 'start_date'], ['created_at']],
  });
