import { resources } from '../../generated/resources.ts';
import type { TenantTx } from '../../store/index.ts';
import { referenceProblem } from '../engine/constraints.ts';
import { isSeen, type Row, type Sees } from '../engine/shape.ts';
import type { RulesFor } from '../engine/standard.ts';
import { changeRecord, readRecord, type Writer } from '../engine/write.ts';
import { mediaSeen } from '../media/access.ts';

/** Keeps each item of a collection at a place of its own: whatever stands where one is put moves one further. */
export const mediaCollectionItemRules: RulesFor = ({ services, actor, principal }) => ({
  async before({ tx, action, before, values }) {
    if (action === 'delete') return undefined;
    const item = { ...before, ...values } as Row;
    const collection = item.collection_id as string;
    if (action === 'create') await checkSeen(tx, item.media_id as string, mediaSeen(principal));
    await lock(tx, collection);
    const place = item.sort_order as number | undefined;
    if (place === undefined) return { sort_order: (await lastPlace(tx, collection)) + 1 };
    await makeRoom({ tx, world: services.world, actor }, item, place);
    return undefined;
  },
});

/** A medium that the caller does not see is none that could be put anywhere. Throws `reference_not_found`. */
const checkSeen = async (tx: TenantTx, id: string, sees: Sees | undefined): Promise<void> => {
  if (!isSeen(await readRecord(tx, resources.media, id), sees))
    throw referenceProblem('media_id', 'media', id);
};

/** Two that change one collection at once take turns, or both would take the same place. A change of nothing locks. */
const lock = (tx: TenantTx, collection: string): Promise<unknown> =>
  tx
    .updateTable('media_collections')
    .set((eb) => ({ version: eb.ref('version') }))
    .where('id', '=', collection)
    .execute();

const lastPlace = async (tx: TenantTx, collection: string): Promise<number> => {
  const last = await tx
    .selectFrom('media_collection_items')
    .select('sort_order')
    .where('collection_id', '=', collection)
    .where('is_deleted', '=', false)
    .orderBy('sort_order', 'desc')
    .executeTakeFirst();
  return (last?.sort_order as number | undefined) ?? 0;
};

/** Moves what stands at a place one further, and so on until a place is free. */
const makeRoom = async (writer: Writer, { id, collection_id }: Row, place: number): Promise<void> => {
  const behind = await writer.tx
    .selectFrom('media_collection_items')
    .selectAll()
    .where('collection_id', '=', collection_id as string)
    .where('is_deleted', '=', false)
    .where('sort_order', '>=', place)
    .orderBy('sort_order')
    .orderBy('id')
    .execute();
  let taken = place;
  for (const other of behind as unknown as Row[]) {
    if (other.id === id) continue;
    if ((other.sort_order as number) > taken) return;
    taken += 1;
    await changeRecord(writer, resources.media_collection_items, other, { sort_order: taken }, 'update');
  }
};
