import type { ColumnShape } from '../../generated/resources.ts';
import { canonicalEmail } from '../../lib/canonical.ts';
import { canonicalDecimal } from '../../lib/decimal.ts';
import { auditColumns, auditCommon, auditFixed } from './audit.ts';
import { holdJob } from './checkpoint.ts';
import { type Created, created } from './created.ts';
import { type BulkSql, bulkSql } from './sql.ts';
import type {
  BulkActor,
  BulkCheckpoint,
  BulkTarget,
  Cell,
  Change,
  ExpectedRecord,
  FixedColumn,
  Outcome,
  SqlConnection,
  SqlType,
  StagedRow,
} from './types.ts';

/**
 * Classifies and writes the rows of one import, chunk by chunk. The caller opens the transaction, so
 * that plan and apply share `classify`, and apply commits rows, audit and checkpoint together.
 */
export class BulkSession {
  readonly connection: SqlConnection;
  readonly #target: BulkTarget;
  readonly #sql: BulkSql;
  readonly #columns: ReadonlyMap<string, ColumnShape>;
  readonly #created: Created;
  /** Where the fields with a canonical key stand among the values. */
  readonly #keyed: readonly number[];
  /** The chunk: its rows, those of them that become new records, and the verdicts of all others. */
  #rows: readonly StagedRow[] = [];
  #creates = new Map<number, StagedRow>();
  #found = new Map<number, Outcome>();
  #expected = 0;

  private constructor(connection: SqlConnection, target: BulkTarget) {
    this.connection = connection;
    this.#target = target;
    this.#sql = bulkSql(connection.dialect, target);
    this.#columns = new Map(target.shape.columns.map((column) => [column.name, column]));
    const { keyFields } = this.#sql;
    this.#keyed = keyFields.map((name) => target.fields.findIndex((field) => field.name === name));
    this.#created = created(target, keyFields, (values) => this.#keys(values));
  }

  static async open(connection: SqlConnection, target: BulkTarget): Promise<BulkSession> {
    const session = new BulkSession(connection, target);
    for (const statement of session.#sql.setup) await connection.run(statement);
    return session;
  }

  /** Counts records of other resources as there, under the values by which rows name them. */
  async expect(records: Iterable<ExpectedRecord>): Promise<void> {
    const cells = mapped(records, ({ field, value, record, from, to, seats, saysSeats }): Cell[] => [
      this.#expected++,
      field,
      value,
      record,
      from,
      to,
      saysSeats ? 1 : 0,
      seats,
    ]);
    const columns = ['nr', 'field', 'value', 'record', 'span_from', 'span_to', 'says_seats', 'seats'];
    await this.connection.load('expected', columns, cells);
  }

  /** How many living records there are. With `holding` nobody else adds any until the transaction has ended. */
  async living(organization: string, holding: boolean): Promise<number> {
    const params = { org: organization };
    if (holding) await this.connection.run(this.#sql.holdPlan, params);
    const [row] = await this.connection.all<{ count: number | string }>(this.#sql.countLiving, params);
    return Number(row!.count);
  }

  /** Stages a chunk and says what becomes of each row, in order. Writes only temporary tables. */
  async classify(organization: string, rows: readonly StagedRow[]): Promise<Outcome[]> {
    const { connection } = this;
    const sql = this.#sql;
    const { match, externalSources } = this.#target;
    const params = { org: organization };
    for (const table of ['stage', 'keys', 'outcome', 'cells'])
      await connection.run(connection.dialect.clear(table));
    await connection.load('stage', sql.stageColumns, this.#staged(rows));
    if (externalSources.length > 0)
      await connection.load('keys', ['ord', 'source', 'place', 'key'], this.#keysOf(rows));
    for (const statement of sql.resolveReferences) await connection.run(statement, params);
    if (sql.resolveKeys !== null && match.on === 'external_key')
      await connection.run(sql.resolveKeys, { ...params, source: match.source });
    await connection.run(sql.classify, params);
    if (sql.seats !== null) await connection.run(sql.seats.refuse, params);
    const found = new Map(
      (await connection.all<Outcome>(sql.outcomes)).map((outcome) => [outcome.ord, outcome]),
    );
    const complete = await this.#resolved(rows);
    await this.#compare(organization, complete, found);
    this.#rows = rows;
    this.#creates = new Map();
    this.#found = found;
    return complete.map((row) => {
      const outcome = found.get(row.ord);
      if (outcome === undefined) this.#creates.set(row.ord, row);
      return (
        outcome ?? {
          ord: row.ord,
          class: 'create',
          record: row.newId,
          version: null,
          rule: null,
          detail: null,
        }
      );
    });
  }

  /** Puts the ids of other records where the file gave their natural keys. */
  async #resolved(rows: readonly StagedRow[]): Promise<readonly StagedRow[]> {
    const { resolved } = this.#sql;
    if (resolved === null) return rows;
    const ids = new Map(
      (await this.connection.all<Record<string, Cell>>(resolved)).map((row) => [row.ord as number, row]),
    );
    const { fields } = this.#target;
    return rows.map((row) => {
      const values = row.values.map((value, i) =>
        fields[i]!.via ? (ids.get(row.ord)?.[`n_${fields[i]!.name}`] ?? null) : value,
      );
      return { ...row, values };
    });
  }

  /** Tells updates from rows that change nothing: `found` calls all of them unchanged. */
  async #compare(
    organization: string,
    rows: readonly StagedRow[],
    found: Map<number, Outcome>,
  ): Promise<void> {
    const present = rows.filter(({ ord }) => found.get(ord)?.class === 'unchanged');
    if (present.length === 0) return;
    const cells = mapped(present, ({ ord, metadata, values }) => [
      ord,
      metadata,
      ...this.#keys(values),
      ...values,
    ]);
    await this.connection.load('cells', this.#sql.cellColumns, cells);
    const changed = await this.connection.all<{ ord: number }>(this.#sql.compare, { org: organization });
    for (const { ord } of changed) found.set(ord, { ...found.get(ord)!, class: 'update' });
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

  // Booleans, decimals and JSON as the API shows them, whatever the engine keeps.
  #shown(name: string, isJson: boolean, value: unknown): unknown {
    if (isJson && typeof value === 'string') return JSON.parse(value);
    if (typeof value === 'number' && this.#columns.get(name)?.kind === 'boolean') return value === 1;
    if (typeof value === 'number' && this.#columns.get(name)?.kind === 'decimal')
      return canonicalDecimal(value);
    return value;
  }

  /** Keeps of a chunk that is only looked at what decides about the next ones; it ends with the transaction. */
  async hold(): Promise<void> {
    if (this.#sql.seats !== null) await this.connection.run(this.#sql.seats.hold);
  }

  /** Takes staged rows out again: they are to be left as they are. */
  async withdraw(ords: readonly number[]): Promise<void> {
    for (const ord of ords) {
      this.#creates.delete(ord);
      await this.connection.run(`update outcome set class = 'rejected' where ord = @ord`, { ord });
    }
  }

  /** The same, by the records that the rows met or would make. */
  async withdrawRecords(records: readonly (string | null)[]): Promise<void> {
    const gone = new Set(records);
    const created = [...this.#creates.values()].filter(({ newId }) => gone.has(newId));
    const met = [...this.#found.values()].filter(({ record }) => record !== null && gone.has(record));
    await this.withdraw([...created, ...met].map(({ ord }) => ord));
  }

  /** Writes the staged chunk: records, external keys and one audit row for each change. */
  async write(
    organization: string,
    changes: readonly Change[],
    actor: BulkActor,
    now: string,
  ): Promise<void> {
    const { connection } = this;
    const { shape, externalSources } = this.#target;
    const creates = [...this.#creates.values()];
    const { columns, cells } = this.#created;
    if (creates.length > 0)
      await connection.insert(
        shape.name,
        this.#common(organization, actor, now),
        columns,
        mapped(creates, cells),
      );
    const audit = this.#audit(creates, changes);
    await connection.insert(
      'audit_logs',
      auditFixed(auditCommon(organization, shape.name, actor, now)),
      auditColumns,
      audit,
    );
    if (changes.length > 0)
      await connection.run(this.#sql.update, { org: organization, now, user: actor.user_id });
    if (externalSources.length > 0)
      await connection.run(this.#sql.externalKeys, { org: organization, now, resource: shape.name });
  }

  /** Notes how far the job has come, in the transaction of the rows. Answers whether a cancel was asked for. */
  async checkpoint(
    organization: string,
    point: BulkCheckpoint,
    now: string,
  ): Promise<{ cancelled: boolean }> {
    const held = await holdJob(this.connection, organization, point, now);
    const counts = JSON.stringify(point.counts);
    await this.connection.run(this.#sql.noteCounts, { org: organization, import: point.import, counts, now });
    return held;
  }

  *#staged(rows: readonly StagedRow[]): Generator<Cell[]> {
    const { staged } = this.#sql;
    for (const { ord, newId, matchKey, values } of rows)
      yield [ord, newId, matchKey, ...this.#keys(values), ...staged.map((i) => values[i] ?? null)];
  }

  *#keysOf(rows: readonly StagedRow[]): Generator<Cell[]> {
    const { externalSources } = this.#target;
    for (const { ord, externalKeys } of rows)
      for (const [i, keys] of externalKeys.entries())
        for (const [place, key] of keys.entries()) yield [ord, externalSources[i]!, place, key];
  }

  /** The form of a row's natural keys by which records are told apart. */
  #keys(values: readonly Cell[]): Cell[] {
    return this.#keyed.map((i) => {
      const value = values[i];
      return typeof value === 'string' ? canonicalEmail(value) : null;
    });
  }

  #common(organization: string, actor: BulkActor, now: string): FixedColumn[] {
    const own = (name: string, type: SqlType, value: string | null) =>
      this.#columns.has(name) ? [{ name, type, value }] : [];
    return [
      { name: 'organization_id', type: 'uuid', value: organization },
      ...own('created_by', 'uuid', actor.user_id),
      { name: 'created_at', type: 'time', value: now },
      ...own('updated_at', 'time', now),
    ];
  }

  *#audit(creates: readonly StagedRow[], changes: readonly Change[]): Generator<Cell[]> {
    for (const row of creates) yield [row.auditId, row.newId, 1, 'create', null, this.#created.audited(row)];
    const updates = new Map(changes.map((change) => [change.ord, change]));
    if (updates.size === 0) return;
    for (const { ord, auditId } of this.#rows) {
      const change = updates.get(ord);
      if (change === undefined) continue;
      const { record, version } = this.#found.get(ord)!;
      const [before, after] = [JSON.stringify(change.before), JSON.stringify(change.after)];
      yield [auditId, record, version! + 1, 'update', before, after];
    }
  }
}

function* mapped<T, R>(items: Iterable<T>, to: (item: T) => R): Generator<R> {
  for (const item of items) yield to(item);
}
