import { sql } from '#kysely';
import { createTenantTable, json, type MigrationContext, oneOf, text, time, uuid } from '../schema.ts';

// One seat more or less at the event of a trigger's row, when that row holds one.
const count = (row: 'new' | 'old', step: '+ 1' | '- 1', no: string) => `
  update events set current_attendees = current_attendees ${step}
  where organization_id = ${row}.organization_id and id = ${row}.event_id
    and ${row}.is_deleted = ${no} and ${row}.status in ('registered', 'confirmed', 'attended');`;

/** Keeps events.current_attendees true for single writes, imports and undo alike. */
const deriveAttendees = async ({ db, engine }: MigrationContext): Promise<void> => {
  const run = (text: string) => sql.raw(text).execute(db);
  if (engine === 'sqlite') {
    const [less, more] = [count('old', '- 1', '0'), count('new', '+ 1', '0')];
    for (const [act, what] of [
      ['insert', more],
      ['update', less + more],
      ['delete', less],
    ] as const)
      await run(
        `create trigger event_attendees_after_${act} after ${act} on event_attendees begin ${what} end`,
      );
    return;
  }
  await run(
    `create function event_attendees_derive() returns trigger language plpgsql as $$ begin
      if tg_op <> 'INSERT' then ${count('old', '- 1', 'false')} end if;
      if tg_op <> 'DELETE' then ${count('new', '+ 1', 'false')} end if;
      return null; end $$`,
  );
  await run(
    'create trigger event_attendees_derive after insert or update or delete on event_attendees for each row execute function event_attendees_derive()',
  );
};

export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'event_attendees', {
    columns: {
      event_id: uuid('not null'),
      user_id: uuid(),
      contact_id: uuid(),
      status: oneOf(
        'status',
        ['registered', 'confirmed', 'attended', 'no_show', 'cancelled'],
        `not null default 'registered'`,
      ),
      registration_date: time(),
      check_in_time: time(),
      check_out_time: time(),
      notes: text(),
      metadata: json(`not null default '{}'`),
    },
    references: { event_id: 'events', user_id: 'users', contact_id: 'contacts' },
    uniques: [
      ['event_id', 'contact_id'],
      ['event_id', 'user_id'],
    ],
    indexes: [['event_id', 'status'], ['contact_id'], ['user_id'], ['created_at']],
  });
  await deriveAttendees(context);
};
