import { type Operation, type OperationId, operations } from '../../generated/operations.ts';
import type { ExportCreate } from '../../generated/types.ts';
import { type FieldError, Problem } from '../../lib/problem.ts';
import type { RowsQuery } from '../../store/bulk/types.ts';
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
 * @returns the filters in their full form: single values as lists, words as numbers
 * @throws Problem validation_failed, pointing into `filters` and `fields`
 */
export const checkRequest = async ({ resource, filters, fields }: ExportRequest): Promise<ListQuery> => {
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
  errors.push(...(await filterErrors(resource, query)));
  const known = readable(shapeOf(resource));
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

/** The export's query, compiled: all readable columns, or the chosen ones in their order. */
export const rowsQuery = (tx: TenantTx, request: ExportRequest, filters: ListQuery): RowsQuery => {
  const shape = shapeOf(request.resource);
  const columns = (request.fields ?? readable(shape)).map((name) => columnOf(shape, name));
  const names = columns.map(({ name }) => name);
  const { sql, parameters } = filtered(tx, shape, filters)
    .select([...new Set([...names, 'id'])])
    .compile();
  return { sql, parameters, columns: columns.map(({ name, kind }) => ({ name, kind })) };
};
