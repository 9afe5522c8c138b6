import pg from 'pg';
import { PgBoss } from 'pg-boss';

/** The schema of pg-boss, beside our own tables and never mixed with them. */
export const queueSchema = 'jobs_queue';

/**
 * Brings the queue's tables to what this version of pg-boss expects, as their owner, and lets `role` read and
 * write rows. A running server needs no more: it neither makes nor changes tables. Safe to run again.
 */
export const prepareQueue = async (adminUrl: string, role: string): Promise<void> => {
  const boss = new PgBoss({
    connectionString: adminUrl,
    schema: queueSchema,
    max: 2,
    supervise: false,
    schedule: false,
    registerInstance: false,
  });
  // What fails here rejects below; without a listener the process would end instead.
  boss.on('error', () => {});
  try {
    await boss.start();
  } finally {
    await boss.stop();
  }
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const to = pg.escapeIdentifier(role);
    await client.query(
      `grant usage on schema ${queueSchema} to ${to};
       grant select, insert, update, delete on all tables in schema ${queueSchema} to ${to};
       grant usage on all sequences in schema ${queueSchema} to ${to};`,
    );
  } finally {
    await client.end();
  }
};
