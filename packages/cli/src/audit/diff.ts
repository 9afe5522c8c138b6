/** What an entry changed, a line a field. */
import type { AuditLog } from '@the-plugs/sdk/resources/audit_logs';
import type { Row } from '../output/cell.ts';

/** The fields of an entry with their values before and after. */
export function diffRows({ old_values, new_values }: Pick<AuditLog, 'old_values' | 'new_values'>): Row[] {
  const names = [...new Set([...Object.keys(old_values ?? {}), ...Object.keys(new_values ?? {})])];
  return names.map((field) => ({
    field,
    before: old_values?.[field] ?? null,
    after: new_values?.[field] ?? null,
  }));
}

/** Whether the values of an entry were erased: a creation and an update always have some. */
export function isRedacted({
  action,
  old_values,
  new_values,
}: Pick<AuditLog, 'action' | 'old_values' | 'new_values'>): boolean {
  return ['create', 'update'].includes(action) && old_values === null && new_values === null;
}
