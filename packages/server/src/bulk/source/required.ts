import type { ResourceShape } from '../../generated/resources.ts';
import { columnName, missing } from './assemble.ts';
import type { Batch, ReadPlan, RowError } from './types.ts';

/**
 * What an accepted row lacks to be created. Reading cannot tell a create from an update under `upsert`; who classifies
 * the rows asks this for those that turn out to be new. Empty when nothing is missing.
 */
export function missingForCreate(
  batch: Batch,
  row: number,
  plan: ReadPlan,
  shape: ResourceShape,
): RowError[] {
  const errors: RowError[] = [];
  for (const { name, required } of shape.columns) {
    if (!required) continue;
    const at = plan.fields.findIndex(({ field }) => field === name);
    if (at >= 0 && batch.values[row * batch.width + at] !== null) continue;
    const { rule, message, fix } = missing(name);
    const column = columnName(plan, plan.fields[at]?.columns[0] ?? null);
    errors.push({ column, field: name, line: batch.lines[row]!, value: '', rule, message, fix });
  }
  return errors;
}
