import { type Operation, operations } from '../../generated/operations.ts';
import type { ResourceShape } from '../../generated/resources.ts';
import { toProblem, toProblemDocument } from '../../lib/problem.ts';
import { shapeOf } from '../../store/shapes.ts';
import type { Answer, Context } from '../handler.ts';
import { checkRecord } from '../validate.ts';
import { type ListQuery, listPage, seeing } from './list.ts';
import { columnOf, type Row } from './shape.ts';
import {
  createRecord,
  deleteRecord,
  type Rules,
  readRecord,
  restoreRecord,
  updateRecord,
  type Writer,
} from './write.ts';

/** A standard operation's handler, typed loosely: the contract's validators stand before it. */
export type StandardHandler = (context: Context) => Promise<Answer>;

interface BatchItem {
  readonly action: 'create' | 'update' | 'delete' | 'restore';
  readonly id?: string;
  readonly if_match?: string;
  readonly data?: Record<string, unknown>;
}

const idOf = ({ path }: Context) => (path as { id: string }).id;
const ifMatch = ({ headers }: Context) => headers['if-match'];

/** A list below a record is the list with that record as a filter; there must be one. */
const queryOf = async ({ tx, operation, query, path }: Context, shape: ResourceShape): Promise<ListQuery> => {
  const { nested } = operation;
  if (nested === undefined) return query as ListQuery;
  const { id } = path as { id: string };
  await readRecord(tx, shapeOf(columnOf(shape, nested).references!), id);
  return { ...(query as ListQuery), [nested]: [id] };
};

/** Answers a record with its ETag. */
export const answerRecord = (row: Row, status?: number): Answer => ({
  body: row,
  ...(status !== undefined && { status }),
  ...(row.version !== undefined && { headers: { ETag: `"${String(row.version)}"` } }),
});

/** Makes a resource's rules for one call. */
export type RulesFor = (context: Context) => Rules;

/** The handlers that follow from a resource's shape, held to its rules where it has some. */
export const standardHandlers = (
  shape: ResourceShape,
  rulesFor?: RulesFor,
): Record<string, StandardHandler> => {
  const writerOf = (context: Context): Writer => ({
    tx: context.tx,
    world: context.services.world,
    actor: context.actor,
    limits: context.services.settings.planLimits,
    ...(rulesFor && { rules: rulesFor(context) }),
    ...(context.because && { because: context.because }),
  });
  const seen = (context: Context) => rulesFor?.(context).sees;
  const all: Record<string, StandardHandler> = {
    list: async (context) => ({
      body: await listPage(context.tx, shape, await queryOf(context, shape), seeing(seen(context))),
    }),
    get: async (context) => {
      const { fields, include_deleted } = context.query as ListQuery;
      const options = { deleted: include_deleted === true, sees: seen(context) };
      const row = await readRecord(context.tx, shape, idOf(context), options);
      const answer = answerRecord(row);
      const asked = fields && ['id', ...fields];
      for (const name of asked ?? []) columnOf(shape, name);
      return asked ? { ...answer, body: Object.fromEntries(asked.map((name) => [name, row[name]])) } : answer;
    },
    create: async (context) =>
      answerRecord(
        await createRecord(writerOf(context), shape, context.body as Record<string, unknown>),
        201,
      ),
    update: async (context) =>
      answerRecord(
        await updateRecord(
          writerOf(context),
          shape,
          idOf(context),
          context.body as Record<string, unknown>,
          ifMatch(context),
        ),
      ),
    delete: async (context) => {
      await deleteRecord(writerOf(context), shape, idOf(context), ifMatch(context));
      return { status: 204 };
    },
    restore: async (context) =>
      answerRecord(await restoreRecord(writerOf(context), shape, idOf(context), ifMatch(context))),
    batch: (context) => runBatch(context, shape, writerOf(context)),
  };
  return Object.fromEntries(
    Object.values<Operation>(operations)
      .filter((operation) => operation.resource === shape.name && operation.standard)
      .map((operation) => [operation.id, all[operation.standard!]!]),
  );
};

/** One transaction, so that a retry with the same key repeats nothing; an item that fails is undone alone. */
const runBatch = async (context: Context, shape: ResourceShape, writer: Writer): Promise<Answer> => {
  const results: unknown[] = [];
  for (const item of (context.body as { operations: BatchItem[] }).operations) {
    try {
      results.push(await context.tx.attempt(() => runItem(writer, shape, item)));
    } catch (error) {
      const problem = toProblem(error);
      const document = toProblemDocument(problem, {
        instance: context.operation.path,
        requestId: context.requestId,
      });
      results.push({ status: problem.status, problem: document });
    }
  }
  return { status: 207, body: { results } };
};

const runItem = async (writer: Writer, shape: ResourceShape, item: BatchItem) => {
  if (item.action === 'create' || item.action === 'update')
    await checkRecord(shape.name, item.action, item.data ?? {});
  switch (item.action) {
    case 'create':
      return { status: 201, data: await createRecord(writer, shape, item.data ?? {}) };
    case 'update':
      return {
        status: 200,
        data: await updateRecord(writer, shape, item.id!, item.data ?? {}, item.if_match),
      };
    case 'delete':
      return { status: 200, data: await deleteRecord(writer, shape, item.id!, item.if_match) };
    case 'restore':
      return { status: 200, data: await restoreRecord(writer, shape, item.id!, item.if_match) };
  }
};
