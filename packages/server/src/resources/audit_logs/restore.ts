import { type Operation, operations } from '../../generated/operations.ts';
import { type ResourceShape, resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { type Row, same } from '../engine/shape.ts';
import type { StandardHandler } from '../engine/standard.ts';
import { readRecord } from '../engine/write.ts';
import { type Context, requireScopes } from '../handler.ts';
import { checkRecord } from '../validate.ts';

type Values = Record<string, unknown>;

/** An entry as it bears on taking it back. */
type Entry = Row & {
  readonly table_name: string;
  readonly record_id: string;
  readonly action: string;
  readonly old_values: Values | null;
  readonly new_values: Values | null;
};

/**
 * Takes one change back by the resource's own operations, so that its rules, its permissions and the audit hold as for
 * any other change.
 */
export const restoreEntry = async (
  context: Context<'audit_logs.restore'>,
  standard: Readonly<Record<string, StandardHandler>>,
): Promise<{ table_name: string; record: Values }> => {
  const { tx, principal, operation, path, body } = context;
  const entry = (await readRecord(tx, resources.audit_logs, path.id)) as Entry;
  const { table_name: table, record_id: id } = entry;
  const shape = (resources as Readonly<Record<string, ResourceShape>>)[table]!;
  const verb = entry.action === 'delete' ? 'restore' : 'update';
  const asked = (operations as Readonly<Record<string, Operation>>)[`${table}.${verb}`];
  if (!['update', 'delete'].includes(entry.action))
    throw refusal(`The entry is ${nameOf(entry.action)}; only updates and deletions have old values.`);
  if (asked === undefined)
    throw refusal(`Nobody can ${verb} ${shape.nouns}: they change by what happens to them.`);
  requireScopes(principal, operation, asked.scopes ?? []);
  const values = verb === 'update' ? await oldValues(tx, shape, entry, body?.force === true) : undefined;
  if (verb === 'restore') await readRecord(tx, shape, id, { deleted: true });
  if (values) await checkRecord(table, 'update', values);
  const answer = await standard[asked.id]!({
    ...context,
    operation: asked,
    path: { id },
    query: {},
    headers: {},
    body: values,
    because: { restores: entry.id },
  } as unknown as Context);
  return { table_name: table, record: answer.body as Values };
};

const nameOf = (action: string): string => `${/^[aeiou]/.test(action) ? 'an' : 'a'} ${action}`;

const refusal = (detail: string): Problem => new Problem('not_restorable', detail);

/** The values to write. Throws not_restorable where they cannot be written, or were changed again since. */
const oldValues = async (
  tx: Context['tx'],
  shape: ResourceShape,
  { old_values, new_values, record_id }: Entry,
  force: boolean,
): Promise<Values> => {
  if (old_values === null)
    throw refusal('The old values are not in the log, or no longer: there is nothing to write.');
  const current = await readRecord(tx, shape, record_id);
  const derived = new Set(shape.columns.filter(({ derived: is }) => is).map(({ name }) => name));
  const differing = Object.keys(old_values).filter(
    (name) => !derived.has(name) && !same(current[name], old_values[name]),
  );
  const fixed = differing.filter(
    (name) => !shape.columns.some((column) => column.name === name && column.writable && !column.immutable),
  );
  if (fixed.length > 0)
    throw refusal(
      `${fixed.join(', ')} cannot be written directly: use the step of the ${shape.noun} that changes it.`,
    );
  const newer = differing.filter((name) => !same(current[name], new_values?.[name]));
  if (newer.length > 0 && !force)
    throw refusal(`${newer.join(', ')} changed again since; force writes over that.`);
  return Object.fromEntries(differing.map((name) => [name, old_values[name]]));
};
