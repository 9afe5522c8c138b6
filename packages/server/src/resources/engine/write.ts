import { recordAudit } from '../../audit/record.ts';
import { isErased } from '../../audit/redact.ts';
import type { ResourceShape } from '../../generated/resources.ts';
import type { Actor } from '../../lib/actor.ts';
import type { PlanLimits } from '../../lib/plan-limits.ts';
import { Problem } from '../../lib/problem.ts';
import type { World } from '../../lib/world.ts';
import { isUniqueViolation } from '../../store/conflicts.ts';
import {
  type NewRow,
  type Selecting,
  statement,
  type TenantTable,
  type TenantTx,
} from '../../store/index.ts';
import { checkReferences, duplicateOf, keepChecks, referenceProblem } from './constraints.ts';
import { keepLimit } from './limits.ts';
import { inKeptForm, isSeen, perShape, type Row, readable, type Sees, same, withKeys } from './shape.ts';

type Values = Record<string, unknown>;

/** What every write needs beside its values. */
export interface Writer {
  readonly tx: TenantTx;
  readonly world: World;
  readonly actor: Actor;
  readonly rules?: Rules;
  /** What plans allow; left out for what no plan limits. */
  readonly limits?: PlanLimits | undefined;
  /** What the audit row is told beside the change. */
  readonly because?: Values;
}

/** One write as a resource's rules see it. */
export interface Write {
  readonly tx: TenantTx;
  readonly action: 'create' | 'update' | 'delete' | 'restore';
  /** The record's id, which a new one has too before it is written. */
  readonly id: string;
  /** The record as it was; null for a creation. */
  readonly before: Row | null;
  /** The fields given on a creation, the changed ones otherwise. */
  readonly values: Readonly<Values>;
}

/** What is special about a resource, beyond its schema. Holds for single calls and batches alike. */
export interface Rules {
  /** Which records the caller may see; all of them when it is left out. */
  readonly sees?: Sees | undefined;
  /** Runs before the write; may refuse it, and answers columns to set that no caller may. */
  readonly before?: (write: Write) => Promise<Values | undefined>;
  /** Runs after it, in the same transaction. */
  readonly after?: (write: Write, row: Row) => Promise<void>;
}

export interface ReadOptions {
  /** Answer a deleted record too. */
  readonly deleted?: boolean;
  /** Which records the caller may see; all of them when it is left out. */
  readonly sees?: Sees | undefined;
}

/** Reads a resource's record by its id. */
const recordOf = perShape((shape) =>
  statement((from: Selecting, slot) =>
    from
      .selectFrom(shape.name as TenantTable)
      .select(readable(shape) as never)
      .where('id' as never, '=', slot('id')),
  ),
);

/** Reads one record. Throws `not_found` for a foreign, an unknown, a deleted and an unseen id alike. */
export const readRecord = async (
  tx: TenantTx,
  shape: ResourceShape,
  id: string,
  options: ReadOptions = {},
): Promise<Row> => {
  const [row] = await tx.run<Row>(recordOf(shape), { id });
  if (!row || (row.is_deleted === true && !options.deleted) || !isSeen(row, options.sees))
    throw new Problem('not_found', `There is no ${shape.singular} with id ${id} in this organization.`);
  return row;
};

/**
 * Reads a record that a body names.
 * @param column the member of the body
 * @throws Problem reference_not_found, naming it
 */
export const readReferenced = async (
  tx: TenantTx,
  shape: ResourceShape,
  column: string,
  id: string,
): Promise<Row> => {
  try {
    return await readRecord(tx, shape, id);
  } catch (error) {
    throw error instanceof Problem && error.code === 'not_found'
      ? referenceProblem(column, shape.name, id)
      : error;
  }
};

/** Refuses a write that was made against another version (RFC 9110, If-Match). */
export const checkVersion = (row: Row, ifMatch: string | undefined): void => {
  if (ifMatch === undefined || ifMatch === '*') return;
  const asked = ifMatch.split(',').map((tag) => tag.trim());
  if (!asked.includes(`"${String(row.version)}"`))
    throw new Problem(
      'precondition_failed',
      `The record is at version ${String(row.version)} now, and If-Match asks for ${ifMatch}.`,
    );
};

/** Creates a record from contract fields. `internal` sets columns that no caller may, the id among them. */
export const createRecord = async (
  writer: Writer,
  shape: ResourceShape,
  given: Values,
  internal: Values = {},
): Promise<Row> => {
  const { tx, world, actor, rules } = writer;
  const values = inKeptForm(shape, given);
  await keepLimit(tx, shape, writer.limits);
  await checkReferences(tx, shape, values);
  const id = (internal.id as string | undefined) ?? world.uuid();
  const write: Write = { tx, action: 'create', id, before: null, values };
  const ruled = (await rules?.before?.(write)) ?? {};
  const has = (name: string) => shape.columns.some((column) => column.name === name);
  const defaults = Object.fromEntries(
    shape.columns.flatMap(({ name, default: value, writable }) =>
      value === undefined || !writable ? [] : [[name, value]],
    ),
  );
  const row = {
    ...defaults,
    ...withKeys(shape, values),
    ...(has('created_by') && { created_by: actor.user_id }),
    ...ruled,
    ...internal,
    id,
    created_at: tx.now,
    ...(has('updated_at') && { updated_at: tx.now, version: 1 }),
  };
  await guardDuplicates(tx, shape, row, null, () =>
    tx.insertInto(shape.name as TenantTable, row as NewRow<TenantTable>).execute(),
  );
  await keepChecks(tx, shape, id);
  const created = await readRecord(tx, shape, id);
  await recordAudit(tx, world.uuid(), actor, {
    table: shape.name,
    record: id,
    action: 'create',
    version: (created.version as number | undefined) ?? null,
    after: present(created),
    ...(writer.because && { metadata: writer.because }),
  });
  await rules?.after?.(write, created);
  return created;
};

/** Changes fields of a record; a change of nothing writes nothing and answers the record as it is. */
export const updateRecord = async (
  writer: Writer,
  shape: ResourceShape,
  id: string,
  values: Values,
  ifMatch?: string,
): Promise<Row> => {
  const before = await readRecord(writer.tx, shape, id, { sees: writer.rules?.sees });
  checkVersion(before, ifMatch);
  const changed = Object.fromEntries(
    Object.entries(inKeptForm(shape, values)).filter(
      // What is kept and not shown cannot be compared.
      ([name, value]) => !(name in before) || !same(before[name], value),
    ),
  );
  if (Object.keys(changed).length === 0) return before;
  await checkReferences(writer.tx, shape, changed);
  return changeRecord(writer, shape, before, changed, 'update');
};

/** Deletes softly: the record leaves lists and its keys become free, and it can be restored. */
export const deleteRecord = async (
  writer: Writer,
  shape: ResourceShape,
  id: string,
  ifMatch?: string,
): Promise<Row> => {
  const before = await readRecord(writer.tx, shape, id, { sees: writer.rules?.sees });
  checkVersion(before, ifMatch);
  return changeRecord(writer, shape, before, { is_deleted: true, deleted_at: writer.tx.now }, 'delete');
};

/** Brings a deleted record back; a living one is answered as it is. */
export const restoreRecord = async (
  writer: Writer,
  shape: ResourceShape,
  id: string,
  ifMatch?: string,
): Promise<Row> => {
  const before = await readRecord(writer.tx, shape, id, { deleted: true, sees: writer.rules?.sees });
  checkVersion(before, ifMatch);
  if (before.is_deleted !== true) return before;
  if (await isErased(writer.tx, id))
    throw new Problem(
      'erased',
      `The values of the ${shape.noun} ${id} were erased: there is nothing to bring back.`,
    );
  await keepLimit(writer.tx, shape, writer.limits);
  return changeRecord(writer, shape, before, { is_deleted: false, deleted_at: null }, 'restore');
};

/** Changes fields that the caller has checked: state of a workflow, marks of deletion. */
export const changeRecord = async (
  writer: Writer,
  shape: ResourceShape,
  before: Row,
  changed: Values,
  action: 'update' | 'delete' | 'restore',
  metadata: Values = {},
): Promise<Row> => {
  const { tx, world, actor, rules } = writer;
  const write: Write = { tx, action, id: before.id, before, values: changed };
  const ruled = (await rules?.before?.(write)) ?? {};
  const version = (before.version as number) + 1;
  const has = (name: string) => shape.columns.some((column) => column.name === name);
  const set = {
    ...withKeys(shape, { ...changed, ...ruled }),
    updated_at: tx.now,
    version,
    ...(has('updated_by') && { updated_by: actor.user_id }),
  };
  await guardDuplicates(
    tx,
    shape,
    action === 'restore' ? { ...withKeys(shape, before) } : set,
    before.id,
    async () => {
      const result = await tx
        .updateTable(shape.name as TenantTable)
        .set(set as never)
        .where('id' as never, '=', before.id as never)
        .where('version' as never, '=', before.version as never)
        .executeTakeFirst();
      // Two writers read the same version: the slower one starts again from what is there now.
      if (result?.numUpdatedRows !== 1n)
        throw new Problem(
          'precondition_failed',
          'The record was changed by someone else at the same moment.',
        );
    },
  );
  if (action !== 'delete') await keepChecks(tx, shape, before.id);
  const after = await readRecord(tx, shape, before.id, { deleted: true });
  const names = Object.keys({ ...changed, ...ruled });
  await recordAudit(tx, world.uuid(), actor, {
    table: shape.name,
    record: before.id,
    action,
    version,
    before: pick(before, names),
    after: pick(after, names),
    metadata: { ...writer.because, ...metadata, ...unshown(shape, changed) },
  });
  await rules?.after?.(write, after);
  return after;
};

const guardDuplicates = async (
  tx: TenantTx,
  shape: ResourceShape,
  values: Values,
  self: string | null,
  write: () => Promise<unknown>,
): Promise<void> => {
  const duplicate = await duplicateOf(tx, shape, values, self);
  if (duplicate) throw duplicate;
  try {
    await write();
  } catch (error) {
    // Another transaction took the key between our look and our write.
    if (isUniqueViolation(error))
      throw new Problem('duplicate_key', `Another ${shape.singular} took the same key just now.`, {
        cause: error,
      });
    throw error;
  }
};

const pick = (row: Row, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, row[name]]));

/** Of what no answer holds, the log tells that it changed and nothing more. */
const unshown = ({ hidden }: ResourceShape, changed: Values): Values => {
  const names = Object.keys(changed).filter((name) => hidden.includes(name));
  return names.length === 0 ? {} : { unshown: names };
};

/** A new record as the log keeps it: what is empty says nothing. */
const present = (row: Row): Values =>
  Object.fromEntries(
    Object.entries(row).filter(([name, value]) => value !== null && name !== 'organization_id'),
  );
