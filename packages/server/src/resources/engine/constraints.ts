import type { ResourceShape } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTable, TenantTx } from '../../store/index.ts';
import { emailKeys, keyColumn } from './shape.ts';

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
    if (!found)
      throw new Problem(
        'reference_not_found',
        `${name} names no record of ${references} in this organization.`,
        {
          errors: [
            {
              pointer: `/${name}`,
              rule: 'reference',
              message: `There is no such record in ${references}.`,
              value: id,
            },
          ],
        },
      );
  }
};

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
