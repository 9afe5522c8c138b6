import type { ColumnShape } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { type BulkSql, bulkSql } from './sql.ts';
import type {
  BulkActor,
  BulkCheckpoint,
  BulkTarget,
  Cell,
  Change,
  Outcome,
  SqlConnection,
  StagedRow,
} from './types.ts';

/** Someone else runs this job now: whatever was written in this transaction must not be kept. */
export class FencedOff extends Error {
  override readonly name = 'FencedOff';
}

/**
 * Classifies and writes the rows of one import, chunk by chunk. The caller opens the transaction, so
 * that plan and apply share `classify`, and apply commits rows, audit and checkpoint together.
 */
export class BulkSession {
  readonly connection: SqlConnection;
  readonly #target: BulkTarget;
  readonly #sql: BulkSql;
  readonly #columns: ReadonlyMap<string, ColumnShape>;

  private constructor(connection: SqlConnection, target: BulkTarget) {
    this.connection = connection;
    this.#target = target;
    this.#sql = bulkSql(connection.dialect, target);
    this.#columns = new Map(target.shape.columns.map((column) => [column.name, column]));
  }

  static async open(connection: SqlConnection, target: BulkTarget): Promise<BulkSession> {
    const session = new BulkSession(connection, target);
    for (const statement of session.#sql.setup) await connection.run(statement);
    return session;
  }

  /** Stages a chunk and says what becomes of each row, in order. Writes only temporary tables. */
  async classify(organization: string, rows: readonly StagedRow[]): Promise<Outcome[]> {
    const { connection } = this;
    const sql = this.#sql;
    for (const table of ['stage', 'outcome', 'change']) await connection.run(connection.dialect.clear(table));
    await connection.load('stage', sql.stageColumns, this.#staged(rows));
    const params = { org: organization };
    for (const statement of sql.resolveReferences) await connection.run(statement, params);
    await connection.run(sql.classify, {
      ...params,
      ...(this.#target.match.on === 'external_key' && { source: this.#target.match.source }),
    });
    return connection.all<Outcome>(sql.outcomes);
  }

  /** The fields that the updates of the staged chunk would change. */
  async changes(organization: string): Promise<Change[]> {
    const rows = await this.connection.all<Record<string, unknown>>(this.#sql.changes, { org: organization });
    const fields = this.#sql.changeFields;
    return rows.map((row) => {
      const before: Record<string, unknown> = {};
      const after: Record<string, unknown> = {};
      for (const { name, isJson } of fields) {
        const [old, next] = [row[`old_${name}`] ?? null, row[`new_${name}`] ?? null];
        if (old === next) continue;
        const read = (value: unknown) => this.#shown(name, isJson, value);
        if (isJson && JSON.stringify(read(old)) === JSON.stringify(read(next))) continue;
        before[name] = read(old);
        after[name] = read(next);
      }
      return { ord: row.ord as number, before, after };
    });
  }

  // Booleans and JSON as the API shows them, whatever the engine keeps.
  #shown(name: string, isJson: boolean, value: unknown): unknown {
    if (isJson && typeof value === 'string') return JSON.parse(value);
    if (typeof value === 'number' && this.#columns.get(name)?.kind === 'boolean') return value === 1;
    return value;
  }

  /** Takes staged rows out again: they are to be left as they are. */
  async withdraw(ords: readonly number[]): Promise<void> {
    for (const ord of ords)
      await this.connection.run(`update outcome set class = 'rejected' where ord = @ord`, { ord });
  }

  /** The same, by the records that the rows met or would make. */
  async withdrawRecords(records: readonly (string | null)[]): Promise<void> {
    const { cast } = this.connection.dialect;
    for (const record of records)
      if (record !== null)
        await this.connection.run(
          `update outcome set class = 'rejected' where record = ${cast('@record', 'uuid')}`,
          { record },
        );
  }

  /** Writes the staged chunk: records, external keys and one audit row for each change. */
  async write(
    organization: string,
    changes: readonly Change[],
    actor: BulkActor,
    now: string,
  ): Promise<void> {
    const { connection } = this;
    const sql = this.#sql;
    const params = { org: organization, now, user: actor.user_id };
    const audit = {
      ...params,
      table: this.#target.shape.name,
      service_token: actor.service_token_id,
      on_behalf_of: actor.on_behalf_of,
      request: actor.request_id,
      job: actor.job_id,
    };
    await connection.run(sql.insert, params);
    await connection.run(sql.auditCreates, audit);
    if (changes.length > 0) {
      await connection.load(
        'change',
        ['ord', 'before', 'after'],
        changes.map((change) => [change.ord, JSON.stringify(change.before), JSON.stringify(change.after)]),
      );
      await connection.run(sql.auditUpdates, audit);
      await connection.run(sql.update, params);
    }
    if (this.#target.externalSource !== null)
      await connection.run(sql.externalKeys, {
        org: organization,
        now,
        resource: this.#target.shape.name,
        source: this.#target.externalSource,
      });
  }

  /** Notes how far the job has come, in the transaction of the rows. Answers whether a cancel was asked for. */
  async checkpoint(
    organization: string,
    point: BulkCheckpoint,
    now: string,
  ): Promise<{ cancelled: boolean }> {
    const params = {
      org: organization,
      job: point.job,
      fencing: point.fencingToken,
      lease: point.leaseUntil,
      progress: JSON.stringify(point.progress),
      import: point.import,
      counts: JSON.stringify(point.counts),
      now,
    };
    const [job] = await this.connection.all<{ cancel_requested_at: string | null }>(
      this.#sql.checkpointJob,
      params,
    );
    if (!job) throw new FencedOff(`Job ${point.job} is run by someone else now.`);
    await this.connection.run(this.#sql.checkpointImport, params);
    return { cancelled: job.cancel_requested_at !== null };
  }

  *#staged(rows: readonly StagedRow[]): Generator<Cell[]> {
    const { fields } = this.#target;
    const emails = this.#sql.keyFields.map((name) => fields.findIndex((field) => field.name === name));
    for (const row of rows) {
      const keys = emails.map((index) => {
        const value = row.values[index];
        return typeof value === 'string' ? canonicalEmail(value) : null;
      });
      yield [
        row.ord,
        row.newId,
        row.auditId,
        row.matchKey,
        row.externalKey,
        row.metadata,
        ...keys,
        ...row.values,
      ];
    }
  }
}
