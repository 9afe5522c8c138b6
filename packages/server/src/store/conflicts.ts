const codeOf = (error: unknown): unknown => (error as { code?: unknown } | null)?.code;

/** Whether an engine refused a write because of a unique index. */
export const isUniqueViolation = (error: unknown): boolean =>
  ['23505', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY'].includes(codeOf(error) as string);

/** A condition of the database that others' writes can break under us, such as that no seat is given twice. */
export const isBrokenCheck = (error: unknown): boolean =>
  ['23514', 'SQLITE_CONSTRAINT_CHECK'].includes(codeOf(error) as string);

/** Whether an engine refused a write because another row refers to what it would remove, or to nothing. */
export const isForeignKeyViolation = (error: unknown): boolean =>
  ['23503', 'SQLITE_CONSTRAINT_FOREIGNKEY'].includes(codeOf(error) as string);

/** Whether the same work may succeed when it is tried again at once: someone else was faster. */
export const isConflict = (error: unknown): boolean =>
  isUniqueViolation(error) ||
  isBrokenCheck(error) ||
  ['40001', '40P01', 'SQLITE_BUSY', 'SQLITE_BUSY_SNAPSHOT'].includes(codeOf(error) as string);
