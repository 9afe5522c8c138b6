import { resources } from '../../generated/resources.ts';
import type { Base } from '../../integrations/hubspot/merge.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import type { Services } from '../services.ts';
import type { Change } from './state.ts';

const { hubspot_conflicts } = resources;

/** Fields of a link that wait for a person, as a sync has just found them; those of before that do not any more are outdated. */
export const noteConflicts = async (
  { world }: Services,
  tx: TenantTx,
  integration: string,
  link: string,
  { fields, contact_id, remote_id, label }: Pick<Change, 'fields' | 'contact_id' | 'remote_id' | 'label'>,
): Promise<void> => {
  const open = (await tx
    .selectFrom('hubspot_conflicts')
    .select(['id', 'field'])
    .where('link_id', '=', link)
    .where('state', '=', 'open')
    .execute()) as unknown as { id: string; field: string }[];
  const found = fields.filter(({ reason }) => reason === 'conflict');
  const gone = open.filter(({ field }) => !found.some((one) => one.field === field)).map(({ id }) => id);
  if (gone.length > 0) await change(tx, gone, { state: 'outdated' });
  for (const { field, property, plugs, hubspot } of found) {
    const known = open.find((one) => one.field === field);
    const values = { plugs_value: plugs, hubspot_value: hubspot, remote_id: remote_id!, label };
    if (known) await change(tx, [known.id], values);
    else
      await tx
        .insertInto('hubspot_conflicts', {
          ...values,
          id: world.uuid(),
          integration_id: integration,
          link_id: link,
          contact_id: contact_id!,
          field,
          property,
          created_at: tx.now,
          updated_at: tx.now,
        })
        .execute();
  }
};

const change = async (tx: TenantTx, ids: readonly string[], values: object): Promise<void> =>
  void (await tx
    .updateTable('hubspot_conflicts')
    .set((eb) => ({ ...values, updated_at: tx.now, version: eb('version', '+', 1) }) as never)
    .where('id', 'in', ids)
    .execute());

/** How many fields syncs have found to wait for a person since then. */
export const conflictsSince = async (tx: TenantTx, integration: string, since: string): Promise<number> => {
  const { count } = (await tx
    .selectFrom('hubspot_conflicts')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('integration_id', '=', integration)
    .where('state', '=', 'open')
    .where('updated_at', '>=', since)
    .executeTakeFirstOrThrow()) as unknown as { count: number };
  return Number(count);
};

export const conflictHandlers: Handlers = {
  async 'hubspot_conflicts.resolve'({ services, tx, actor, path, body }) {
    const row = await readRecord(tx, hubspot_conflicts, path.id);
    const { take } = body;
    if (row.state === 'resolved' && row.taken === take) return answerRecord(row) as never;
    if (row.state !== 'open')
      throw new Problem(
        'integration_state',
        `The conflict is ${String(row.state)}; only an open one can be decided.`,
      );
    const decided = { state: 'resolved', taken: take, resolved_by: actor.user_id, resolved_at: tx.now };
    const writer = { tx, world: services.world, actor };
    const changed = await changeRecord(writer, hubspot_conflicts, row, decided, 'update');
    await turn(tx, row, take);
    return answerRecord(changed) as never;
  },
};

/** Makes the next sync see one side alone as changed: its value goes to the other. */
const turn = async (
  tx: TenantTx,
  conflict: Readonly<Record<string, unknown>>,
  take: 'plugs' | 'hubspot',
): Promise<void> => {
  const { id, field, plugs_value, hubspot_value } = conflict as Record<string, string>;
  const link = (await tx
    .selectFrom('hubspot_conflicts')
    .innerJoin('hubspot_links', (join) =>
      join
        .onRef('hubspot_links.organization_id', '=', 'hubspot_conflicts.organization_id')
        .onRef('hubspot_links.id', '=', 'hubspot_conflicts.link_id'),
    )
    .select(['hubspot_links.id', 'hubspot_links.agreed'])
    .where('hubspot_conflicts.id', '=', id!)
    .executeTakeFirst()) as unknown as { id: string; agreed: string } | undefined;
  if (!link) return;
  const agreed: Base = {
    ...(JSON.parse(link.agreed) as Base),
    [field!]: take === 'plugs' ? [0, hubspot_value ?? null] : [plugs_value ?? null, 0],
  };
  await tx
    .updateTable('hubspot_links')
    .set({ agreed: JSON.stringify(agreed), look_again: true })
    .where('id', '=', link.id)
    .execute();
};
