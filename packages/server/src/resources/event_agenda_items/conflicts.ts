import type { AgendaConflict } from '../../generated/types.ts';

/** What of an agenda item a conflict is found by. Times are ISO 8601 in UTC, speakers the ids of users and contacts. */
export interface Item {
  readonly id: string;
  readonly start_time: string;
  readonly end_time: string;
  readonly location: string | null;
  readonly speakers: readonly string[];
  readonly status: string;
}

/**
 * Pairs of items that need one room or one speaker at the same time, in the order of their times. An item that begins
 * when another ends is in nobody's way.
 * @param items in the order of their beginnings
 */
export const conflictsOf = (items: readonly Item[]): AgendaConflict[] => {
  const taking = items.filter(({ status }) => status !== 'cancelled');
  const found = [
    ...overlaps(taking, 'room', ({ location }) => [location?.trim().toLowerCase() ?? '']),
    ...overlaps(taking, 'speaker', ({ speakers }) => speakers),
  ];
  return found.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
};

function* overlaps(
  items: readonly Item[],
  kind: AgendaConflict['kind'],
  keysOf: (item: Item) => readonly string[],
): Generator<AgendaConflict> {
  // Of each room or speaker those items that may still reach into a later one.
  const open = new Map<string, Item[]>();
  for (const item of items)
    for (const key of keysOf(item)) {
      if (key === '') continue;
      const running = (open.get(key) ?? []).filter(({ end_time }) => end_time > item.start_time);
      for (const other of running) {
        const [to] = [other.end_time, item.end_time].sort() as [string, string];
        const of = kind === 'room' ? item.location! : key;
        yield { kind, of, items: [other.id, item.id], from: item.start_time, to };
      }
      open.set(key, [...running, item]);
    }
}
