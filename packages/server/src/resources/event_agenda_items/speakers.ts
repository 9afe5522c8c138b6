import type { AgendaSpeaker } from '../../generated/types.ts';
import type { TenantTx } from '../../store/index.ts';
import type { Row } from '../engine/shape.ts';
import type { Item } from './conflicts.ts';

/** Ids in one query: both engines bound how many values a statement may have. */
const AT_ONCE = 500;

/** Who speaks in these items, in the order of the items; a name is what there is of one. */
export const speakersOf = async (tx: TenantTx, items: readonly Row[]): Promise<AgendaSpeaker[]> => {
  const found: AgendaSpeaker[] = [];
  const people = new Map<string, string>();
  for (let at = 0; at < items.length; at += AT_ONCE) {
    const some = items.slice(at, at + AT_ONCE);
    const links = await tx
      .selectFrom('event_agenda_speakers')
      .select(['agenda_item_id', 'contact_id', 'user_id'])
      .where('is_deleted', '=', false)
      .where(
        'agenda_item_id',
        'in',
        some.map(({ id }) => id),
      )
      .orderBy('sort_order')
      .orderBy('id')
      .execute();
    const own = some.flatMap(({ id, speaker_id }) =>
      speaker_id === null ? [] : [{ agenda_item_id: id, contact_id: null, user_id: speaker_id as string }],
    );
    const all = [...own, ...(links as (typeof own)[number][])];
    await learnNames(
      tx,
      'contacts',
      all.map(({ contact_id }) => contact_id),
      people,
    );
    await learnNames(
      tx,
      'users',
      all.map(({ user_id }) => user_id),
      people,
    );
    const byItem = new Map<string, AgendaSpeaker[]>(some.map(({ id }) => [id, []]));
    for (const link of all) {
      const id = (link.contact_id ?? link.user_id)!;
      const heard = byItem.get(link.agenda_item_id)!;
      // The item may name one of its speakers itself, too.
      if (heard.some((other) => (other.contact_id ?? other.user_id) === id)) continue;
      heard.push({ ...link, name: people.get(id) ?? id });
    }
    found.push(...[...byItem.values()].flat());
  }
  return found;
};

const learnNames = async (
  tx: TenantTx,
  table: 'contacts' | 'users',
  named: readonly (string | null)[],
  people: Map<string, string>,
): Promise<void> => {
  const ids = [...new Set(named)].filter((id): id is string => id !== null && !people.has(id));
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await tx
      .selectFrom(table)
      .select(['id', 'first_name', 'last_name', 'email'])
      .where('id', 'in', ids.slice(at, at + AT_ONCE))
      .execute();
    for (const { id, first_name, last_name, email } of rows)
      people.set(String(id), [first_name, last_name].filter(Boolean).join(' ') || String(email ?? id));
  }
};

/** The items with the ids of their speakers, as conflicts are found by. */
export const withSpeakers = (items: readonly Row[], speakers: readonly AgendaSpeaker[]): Item[] => {
  const byItem = new Map<string, string[]>(items.map(({ id }) => [id, []]));
  for (const { agenda_item_id, contact_id, user_id } of speakers)
    byItem.get(agenda_item_id)?.push((contact_id ?? user_id)!);
  return items.map((item) => ({ ...(item as unknown as Item), speakers: byItem.get(item.id)! }));
};
