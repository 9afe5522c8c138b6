import { sql } from '#kysely';
import { createTenantTable, json, type MigrationContext, oneOf, text, time, uuid } from '../schema.ts';

// The newest completed interaction of one contact; `row` is the trigger's new or old row.
const refresh = (row: 'new' | 'old', no: string) => `
  update contacts set last_interaction = (
    select max(interaction_date) from contact_interactions i
    where i.organization_id = ${row}.organization_id and i.contact_id = ${row}.contact_id
      and i.status = 'completed' and i.is_deleted = ${no})
  where organization_id = ${row}.organization_id and id = ${row}.contact_id;`;

/** Keeps contacts.last_interaction true for single writes, imports and undo alike. */
const deriveLastInteraction = async ({ db, engine }: MigrationContext): Promise<void> => {
  if (engine === 'sqlite') {
    for (const [act, rows] of [
      ['insert', ['new']],
      ['update', ['old', 'new']],
      ['delete', ['old']],
    ] as const)
      await sql
        .raw(
          `create trigger contact_interactions_after_${act} after ${act} on contact_interactions begin ${rows
            .map((row) => refresh(row, '0'))
            .join('')} end`,
        )
        .execute(db);
    return;
  }
  await sql
    .raw(
      `create function contact_interactions_derive() returns trigger language plpgsql as $$ begin
        if tg_op <> 'INSERT' then ${refresh('old', 'false')} end if;
        if tg_op <> 'DELETE' then ${refresh('new', 'false')} end if;
        return null; end $$`,
    )
    .execute(db);
  await sql
    .raw(
      'create trigger contact_interactions_derive after insert or update or delete on contact_interactions for each row execute function contact_interactions_derive()',
    )
    .execute(db);
};

export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'contact_interactions', {
    columns: {
      contact_id: uuid('not null'),
      user_id: uuid(),
      interaction_type: oneOf(
        'interaction_type',
        ['meeting', 'call', 'email', 'linkedin', 'event', 'follow_up'],
        'not null',
      ),
      subject: text(),
      description: text(),
      outcome: text(),
      interaction_date: time('not null'),
      status: oneOf('status', ['completed', 'scheduled', 'cancelled'], `not null default 'completed'`),
      metadata: json(`not null default '{}'`),
    },
    references: { contact_id: 'contacts', user_id: 'users' },
    indexes: [['contact_id', 'interaction_date'], ['created_at']],
  });
  await deriveLastInteraction(context);
};
