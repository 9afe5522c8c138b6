/** An agenda in words: its times as people at the place read them, and what gets in its own way. */
import type { AgendaConflict, EventAgenda } from '@the-plugs/sdk/resources/event_agenda_items';

/** Instants as people at the place read them. */
export function clockIn(timeZone: string): (instant: string) => { day: string; time: string } {
  const days = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
  const times = new Intl.DateTimeFormat('en-GB', { timeZone, timeStyle: 'short' });
  return (instant) => ({ day: days.format(new Date(instant)), time: times.format(new Date(instant)) });
}

/** Names of those who speak in an item. */
export function speakersIn({ speakers }: EventAgenda): (item: string) => string {
  const names = new Map<string, string[]>();
  for (const { agenda_item_id, name } of speakers)
    names.set(agenda_item_id, [...(names.get(agenda_item_id) ?? []), name]);
  return (item) => (names.get(item) ?? []).join(', ');
}

/** @param most how many conflicts are told; the rest is counted */
export function conflictLines(
  { items, speakers, conflicts, timezone }: EventAgenda,
  most = Number.POSITIVE_INFINITY,
): string[] {
  if (conflicts.length === 0) return [];
  const at = clockIn(timezone);
  const titles = new Map(items.map(({ id, title }) => [id, title]));
  const people = new Map(speakers.map(({ contact_id, user_id, name }) => [contact_id ?? user_id, name]));
  const named = (id: string): string => `"${titles.get(id) ?? id}"`;
  const line = ({ kind, of, items: pair, from, to }: AgendaConflict): string => {
    const whom = kind === 'speaker' ? (people.get(of) ?? of) : of;
    return `  ${at(from).day} ${at(from).time}-${at(to).time}  ${kind} ${whom}: ${pair.map(named).join(' and ')}`;
  };
  const count = conflicts.length === 1 ? '1 conflict' : `${conflicts.length} conflicts`;
  const more = conflicts.length - most;
  return [
    '',
    `${count}:`,
    ...conflicts.slice(0, most).map(line),
    ...(more > 0 ? [`  … and ${more} more; plugs events agenda tells all of them.`] : []),
  ];
}
