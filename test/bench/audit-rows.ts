/** A large audit, made in SQL: what no API could write in the time of a bench. */
import { sqliteFile } from '@the-plugs/server/store/index';
import Database from 'better-sqlite3';
import type { TestStore } from '../support/engines.ts';
import { admin } from '../support/postgres.ts';

/** Records that the entries are about; each has as many. */
export const RECORDS = 200_000;
/** People who made them. */
export const PEOPLE = 50;

/** The id of a record, or of a person, by its number. */
export const idOf = (kind: 'record' | 'person', number: number): string =>
  `00000000-0000-7000-${kind === 'record' ? '8001' : '8002'}-${number.toString(16).padStart(12, '0')}`;

// Numbers that share no factor spread each kind over the whole time.
const COLUMNS =
  'id, organization_id, user_id, request_id, table_name, record_id, record_version, action, old_values, new_values, metadata, created_at';
const KIND = `case when i % 20 < 12 then 'contacts' when i % 20 < 15 then 'contact_interactions'
  when i % 20 < 17 then 'event_attendees' when i % 20 < 19 then 'expenses' else 'jobs' end`;
const ACTION = `case when i % 7 < 2 then 'create' when i % 7 = 6 and i % 11 = 0 then 'delete' when i % 1009 = 0 then 'export'
  else 'update' end`;

const sqliteRows = `
  with recursive n(i) as (select 1 union all select i + 1 from n where i < @rows)
  insert into audit_logs (${COLUMNS})
  select printf('%08x-%04x-7000-8000-%012x', (@start + i * @step) >> 16, (@start + i * @step) & 65535, i), @org,
    printf('00000000-0000-7000-8002-%012x', i % ${PEOPLE}), 'r-' || i, ${KIND},
    printf('00000000-0000-7000-8001-%012x', (i * 7919) % ${RECORDS}), i % 30 + 1, ${ACTION},
    case when i % 7 < 2 then null else json_object('first_name', 'P' || i, 'lead_score', i % 100) end,
    json_object('first_name', 'P' || (i + 1), 'lead_score', i % 100 + 1, 'contact_id',
      printf('00000000-0000-7000-8001-%012x', (i * 104729) % ${RECORDS})),
    '{}', strftime('%Y-%m-%dT%H:%M:%S.000Z', (@start + i * @step) / 1000, 'unixepoch')
  from n`;

const postgresRows = (rows: number, organization: string, start: number, step: number) => `
  insert into audit_logs (${COLUMNS})
  select (lpad(to_hex(${start} + i * ${step}), 12, '0') || '70008000' || lpad(to_hex(i), 12, '0'))::uuid, '${organization}'::uuid,
    ('000000000000700080020000' || lpad(to_hex(i % ${PEOPLE}), 8, '0'))::uuid, 'r-' || i, ${KIND},
    ('000000000000700080010000' || lpad(to_hex((i * 7919) % ${RECORDS}), 8, '0'))::uuid, i % 30 + 1, ${ACTION},
    case when i % 7 < 2 then null else jsonb_build_object('first_name', 'P' || i, 'lead_score', i % 100) end,
    jsonb_build_object('first_name', 'P' || (i + 1), 'lead_score', i % 100 + 1, 'contact_id',
      ('000000000000700080010000' || lpad(to_hex((i * 104729) % ${RECORDS}), 8, '0'))::uuid),
    '{}', to_timestamp((${start} + i * ${step}) / 1000)
  from generate_series(1, ${rows}::bigint) as i`;

const START = Date.parse('2023-01-01T00:00:00Z');
const SPAN_MS = 3 * 365 * 86_400_000;

/** Fills the audit of an organisation with entries over three years. Indexes are made behind them, at once. */
export const fillAudit = async (db: TestStore, organization: string, rows: number): Promise<void> => {
  const step = Math.floor(SPAN_MS / rows);
  const isOwn = 'audit_logs';
  if (db.adminUrl !== undefined) {
    await admin(db.adminUrl, async (client) => {
      await client.query(`select set_config('app.organization_id', $1, false)`, [organization]);
      const { rows: indexes } = await client.query<{ indexname: string; indexdef: string }>(
        `select indexname, indexdef from pg_indexes where tablename = '${isOwn}' and indexname not like '%_pkey'`,
      );
      for (const { indexname } of indexes) await client.query(`drop index ${indexname}`);
      await client.query(postgresRows(rows, organization, START, step));
      for (const { indexdef } of indexes) await client.query(indexdef);
      await client.query(`vacuum analyze ${isOwn}`);
    });
    return;
  }
  const database = new Database(sqliteFile(db.url)!);
  try {
    database.pragma('synchronous = off');
    database.pragma('cache_size = -200000');
    const indexes = database
      .prepare(
        `select name, sql from sqlite_master where type = 'index' and tbl_name = '${isOwn}' and sql is not null`,
      )
      .all() as { name: string; sql: string }[];
    for (const { name } of indexes) database.exec(`drop index ${name}`);
    database.prepare(sqliteRows).run({ rows, org: organization, start: START, step });
    for (const { sql } of indexes) database.exec(sql);
    database.pragma('wal_checkpoint(truncate)');
  } finally {
    database.close();
  }
};
