const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** Whether an engine refused a write because of a unique index. */
export const isUniqueViolation = (error: unknown): boolean =>
  ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error) as string);

/** Whether the same work may succeed when it is tried again at once: someone else was faster. */
export const isConflict = (error: unknown): boolean =>
  isUniqueViolation(error) ||
  ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(codeOf(error) as string);
