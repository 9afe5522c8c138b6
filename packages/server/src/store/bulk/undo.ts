import type { ResourceShape } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { auditCommon } from './audit.ts';
import type { BulkActor, Cell, SqlConnection } from './types.ts';
import { type UndoSql, undoSql } from './undo-sql.ts';

/** Why a record is left as it is. */
export type KeptReason = 'edited' | 'referenced' | 'key_taken' | 'erased';

type Verdict = KeptReason | 'deleted' | 'restored' | 'gone';

export interface KeptRecord {
  readonly id: string;
  readonly reason: KeptReason;
}

/** What becomes of a chunk of audit rows. */
export interface UndoVerdicts {
  /** Audit rows decided; none when the log is at its end. */
  readonly entries: number;
  /** The last of them, behind which the next chunk begins. */
  readonly last: string;
  readonly counts: Readonly<Record<Verdict, number>>;
}

/** Someone wrote a record between our look and our write: the chunk is judged anew. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
  readonly code = '40001';
}

/** Behind every id there is. */
const NEWEST = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

interface LogEntry {
  readonly id: string;
  readonly record_id: string;
  readonly record_version: number;
  readonly does: string;
  readonly moves: number;
  readonly [text: `t_${string}`]: string | null;
}

/**
 * Decides and writes what undoing an import means, chunk by chunk. The caller opens the transaction, so that a dry
 * run and a run share `decide`, and a run commits records, audit and checkpoint together.
 */
export class UndoSession {
  readonly connection: SqlConnection;
  readonly #shape: ResourceShape;
  readonly #sql: UndoSql;
  readonly #organization: string;
  /** Where the newest entry of the chunk stands. */
  #first = 0;
  #verdicts: UndoVerdicts = { entries: 0, last: NEWEST, counts: none() };

  private constructor(connection: SqlConnection, organization: string, shape: ResourceShape) {
    this.connection = connection;
    this.#organization = organization;
    this.#shape = shape;
    this.#sql = undoSql(connection.dialect, shape);
  }

  static async open(
    connection: SqlConnection,
    organization: string,
    shape: ResourceShape,
  ): Promise<UndoSession> {
    const session = new UndoSession(connection, organization, shape);
    for (const statement of session.#sql.setup) await connection.run(statement);
    return session;
  }

  /**
   * Stages the next rows of the log and decides what becomes of each. Writes only the temporary table.
   * @param before the audit row behind which to begin; null for the newest
   */
  async decide(job: string, before: string | null, rows: number, id: () => string): Promise<UndoVerdicts> {
    const { connection } = this;
    const sql = this.#sql;
    const org = this.#organization;
    this.#first += this.#verdicts.entries;
    const read = { org, job, before: before ?? NEWEST, limit: rows };
    const entries = await connection.all<LogEntry>(sql.entries, read);
    const last = entries.at(-1)?.id ?? read.before;
    this.#verdicts = { entries: entries.length, last, counts: none() };
    if (entries.length === 0) return this.#verdicts;
    await connection.load(sql.stage, sql.stageColumns, this.#staged(entries, id));
    const chunk = { org, first: this.#first };
    for (const statement of sql.judge) await connection.run(statement, chunk);
    // The newest entry that is undecided waits for no other, so each round decides some.
    for (let undecided = 1; undecided > 0; ) {
      await connection.run(sql.settle, chunk);
      undecided = (await connection.all<{ count: number }>(sql.undecided, chunk))[0]!.count;
    }
    const tally = await connection.all<{ verdict: Verdict; count: number }>(sql.tally, chunk);
    const counts = Object.fromEntries(tally.map(({ verdict, count }) => [verdict, count]));
    this.#verdicts = { entries: entries.length, last, counts: { ...none(), ...counts } };
    return this.#verdicts;
  }

  /** Records of the chunk that are left as they are, newest first. */
  kept(limit: number): Promise<KeptRecord[]> {
    return this.connection.all<KeptRecord>(this.#sql.kept, { first: this.#first, limit });
  }

  /** Writes the chunk: records, and one audit row for each. */
  async write(actor: BulkActor, now: string): Promise<void> {
    const org = this.#organization;
    const { deleted, restored } = this.#verdicts.counts;
    const audit = {
      org,
      ...auditCommon(org, this.#shape.name, actor, now),
      living: JSON.stringify({ is_deleted: false, deleted_at: null }),
      deleted: JSON.stringify({ is_deleted: true, deleted_at: now }),
    };
    const stamp = { org, now, user: actor.user_id };
    const expect = async (rows: number, statement: string) => {
      if ((await this.connection.run(statement, stamp)) !== rows) throw new ChangedMeanwhile();
    };
    if (deleted > 0) {
      await expect(deleted, this.#sql.delete);
      await this.connection.run(this.#sql.auditDeleted, audit);
    }
    if (restored > 0) {
      await this.connection.run(this.#sql.park, { org });
      await expect(restored, this.#sql.restore);
      await this.connection.run(this.#sql.auditRestored, audit);
    }
  }

  /** Forgets the chunk: it is written, or to be judged anew. */
  async clear(): Promise<void> {
    await this.connection.run(this.connection.dialect.clear(this.#sql.stage));
  }

  /**
   * Keeps of a chunk that is not written what decides about the next ones.
   * @param passes other imports are to be taken back after this one
   */
  async remember(passes: boolean): Promise<void> {
    const chunk = { org: this.#organization, first: this.#first };
    for (const statement of [...(passes ? this.#sql.pass : []), ...this.#sql.remember])
      await this.connection.run(statement, chunk);
  }

  *#staged(entries: readonly LogEntry[], id: () => string): Generator<Cell[]> {
    const { keyFields } = this.#sql;
    let ord = this.#first;
    for (const entry of entries) {
      const keys = keyFields.map((name) => {
        const text = entry[`t_${name}`];
        return typeof text === 'string' ? canonicalEmail(text) : null;
      });
      const { record_id, record_version, does, moves } = entry;
      yield [ord++, record_id, entry.id, id(), record_version, record_version, does, moves, ...keys];
    }
  }
}

const none = (): Record<Verdict, number> => ({
  deleted: 0,
  restored: 0,
  gone: 0,
  edited: 0,
  referenced: 0,
  key_taken: 0,
  erased: 0,
});
