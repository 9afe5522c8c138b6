import { sql } from '#kysely';
import type { ResourceShape } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { breach, condition } from '../../store/checks.ts';
import { type Selecting, statement, type TenantTable, type TenantTx } from '../../store/index.ts';
import { emailKeys, keyColumn, perShape } from './shape.ts';

type Values = Record<string, unknown>;

/** Refuses ids that name no living record of this organisation; a foreign id and a random one read the same. */
export const checkReferences = async (tx: TenantTx, shape: ResourceShape, values: Values): Promise<void> => {
  for (const { name, references, writable } of shape.columns) {
    const id = values[name];
    if (!references || !writable || typeof id !== 'string') continue;
    const found = await tx
      .selectFrom(references as TenantTable)
      .select('id' as never)
      .where('id' as never, '=', id as never)
      .where('is_deleted' as never, '=', false as never)
      .executeTakeFirst();
    if (!found) throw referenceProblem(name, references, id);
  }
};

/** For each check of a resource, whether a record keeps it. */
const keeps = perShape((shape) =>
  statement((from: Selecting, slot) => {
    const value = (name: string) => `${shape.name}.${name}`;
    const terms = { organization: value('organization_id'), value };
    return from
      .selectFrom(shape.name as TenantTable)
      .select(shape.checks.map((check, i) => sql.raw(condition(check, shape, terms)).as(`check_${i}`)))
      .where('id' as never, '=', slot('id'));
  }),
);

/** Refuses a record, as it has just been written, whose fields do not go together. */
export const keepChecks = async (tx: TenantTx, shape: ResourceShape, id: string): Promise<void> => {
  if (shape.checks.length === 0) return;
  const [kept] = await tx.run<Record<string, boolean | number>>(keeps(shape), { id });
  const errors = shape.checks
    .filter((_, i) => !kept![`check_${i}`])
    .map((check) => {
      const { field, message, fix } = breach(check);
      return { pointer: `/${field}`, rule: check.rule, message: `${message} ${fix}` };
    });
  if (errors.length > 0) throw new Problem('validation_failed', errors[0]!.message, { errors });
};

/** What a column is told that names no record which the caller could name. */
export const referenceProblem = (name: string, references: string, id: string): Problem =>
  new Problem('reference_not_found', `${name} names no record of ${references} in this organization.`, {
    errors: [
      {
        pointer: `/${name}`,
        rule: 'reference',
        message: `There is no such record in ${references}.`,
        value: id,
      },
    ],
  });

/** The `duplicate_key` problem if a living record other than `self` already holds one of the natural keys. */
export const duplicateOf = async (
  tx: TenantTx,
  shape: ResourceShape,
  values: Values,
  self: string | null,
): Promise<Problem | null> => {
  const canonical = new Set(emailKeys(shape));
  for (const key of shape.naturalKeys) {
    const columns = key.map((name) => (canonical.has(name) ? keyColumn(name) : name));
    if (columns.some((name) => values[name] === undefined || values[name] === null)) continue;
    let query = tx
      .selectFrom(shape.name as TenantTable)
      .select('id' as never)
      .where('is_deleted' as never, '=', false as never);
    for (const name of columns) query = query.where(name as never, '=', values[name] as never);
    if (self) query = query.where('id' as never, '!=', self as never);
    const other = (await query.executeTakeFirst()) as { id: string } | undefined;
    if (other)
      return new Problem(
        'duplicate_key',
        `${shape.singular} ${other.id} already has this ${key.join(' and ')}.`,
        {
          errors: key.map((name) => ({
            pointer: `/${name}`,
            rule: 'unique',
            message: `Taken by ${other.id}. Update that record, or choose another value.`,
            value: values[name],
          })),
        },
      );
  }
  return null;
};
