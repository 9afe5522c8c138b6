import { type Operation, type OperationId, operations } from '../../generated/operations.ts';
import type { ExportCreate } from '../../generated/types.ts';
import { keyColumn, keySource } from '../../lib/external-keys.ts';
import { type FieldError, Problem } from '../../lib/problem.ts';
import type { RowsQuery } from '../../store/bulk/types.ts';
import { externalKeys } from '../../store/external-keys.ts';
import type { TenantTx } from '../../store/index.ts';
import { shapeOf } from '../../store/shapes.ts';
import { filtered, type ListQuery } from '../engine/list.ts';
import { columnOf, readable } from '../engine/shape.ts';
import { check, validatorsOf } from '../validate.ts';

/** What to export, as asked for. */
export type ExportRequest = Pick<ExportCreate, 'resource' | 'filters' | 'fields'>;

/** What a list takes beside its filters, and an export does not. */
const listOnly = ['limit', 'cursor', 'sort', 'fields'];

/**
 * Checks filters and columns by the rules of the resource's own list.
 * @param sources of the external keys that the resource has; see `externalSources`
 * @returns the filters in their full form: single values as lists, words as numbers
 * @throws Problem validation_failed, pointing into `filters` and `fields`
 */
export const checkRequest = async (
  { resource, filters, fields }: ExportRequest,
  sources: readonly string[],
): Promise<ListQuery> => {
  const errors: FieldError[] = [];
  const query = structuredClone(filters ?? {}) as Record<string, unknown>;
  for (const name of listOnly) {
    if (!(name in query)) continue;
    errors.push({
      pointer: `/filters/${name}`,
      rule: 'unknown',
      message: 'An export takes all rows, in the order of their ids; choose columns in "fields".',
    });
    delete query[name];
  }
  if ('q' in query && shapeOf(resource).search.length === 0) {
    const message = 'An export of this resource takes no query, only filters of columns.';
    errors.push({ pointer: '/filters/q', rule: 'unknown', message });
    delete query.q;
  }
  errors.push(...(await filterErrors(resource, query)));
  const known = exported(resource, sources);
  (fields ?? []).forEach((name, i) => {
    if (known.includes(name)) return;
    errors.push({
      pointer: `/fields/${i}`,
      rule: 'enum',
      message: `Use one of ${known.join(', ')}.`,
      value: name,
    });
  });
  if (errors.length === 0) return query;
  const [{ pointer, message }] = errors as [FieldError];
  throw new Problem('validation_failed', `${pointer}: ${message}`, { errors });
};

/** Completes `query` in place and answers what is wrong with it. */
const filterErrors = async (resource: string, query: Record<string, unknown>): Promise<FieldError[]> => {
  const { [`${resource}.list` as OperationId]: list } = operations as Record<string, Operation>;
  const validators = await validatorsOf(list!);
  try {
    check(validators.query, 'query', query);
    return [];
  } catch (error) {
    if (!(error instanceof Problem) || error.errors === undefined) throw error;
    return error.errors.map((fault) => ({ ...fault, pointer: `/filters${fault.pointer}` }));
  }
};

/** All columns of an export: what is readable, and the external keys of each source. */
const exported = (resource: string, sources: readonly string[]): string[] => [
  ...readable(shapeOf(resource)),
  ...sources.map(keyColumn),
];

/** The export's query, compiled: all columns, or the chosen ones in their order. */
export const rowsQuery = (
  tx: TenantTx,
  request: ExportRequest,
  filters: ListQuery,
  sources: readonly string[],
): RowsQuery => {
  const shape = shapeOf(request.resource);
  const names = request.fields ?? exported(request.resource, sources);
  const keys = names.flatMap((name) => keySource(name) ?? []);
  const own = names.filter((name) => keySource(name) === null);
  const { sql, parameters } = filtered(tx, shape, filters)
    .select([...new Set([...own, 'id'])])
    .select(keys.map((source) => externalKeys(tx, shape.name, source).as(keyColumn(source))))
    .compile();
  const kindOf = (name: string) => (keySource(name) === null ? columnOf(shape, name).kind : 'string');
  return { sql, parameters, columns: names.map((name) => ({ name, kind: kindOf(name) })) };
};
