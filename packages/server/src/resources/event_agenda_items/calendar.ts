import type { ICalEventData, ICalEventStatus } from 'ical-generator';
import type { Row } from '../engine/shape.ts';

/** An event and the items of its agenda as iCalendar text (RFC 5545). Times stand in UTC: no zone has to be shipped. */
export const calendarOf = async (event: Row, items: readonly Row[]): Promise<string> => {
  const { default: ical, ICalCalendarMethod } = await import('ical-generator');
  const calendar = ical({
    name: String(event.title),
    timezone: null,
    prodId: { company: 'The Plugs', product: 'events', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    // How often a program that subscribes may ask, in seconds (RFC 7986, 5.7).
    ttl: 3_600,
  });
  const place = [event.venue, event.location].filter(Boolean).join(', ');
  calendar.createEvent({
    ...entry(event, event.start_date, event.end_date, STATES.get(String(event.status))),
    ...(place && { location: place }),
    ...(event.registration_url ? { url: String(event.registration_url) } : {}),
  });
  for (const item of items) {
    const room = [item.location, event.venue].filter(Boolean).join(', ');
    calendar.createEvent({
      ...entry(item, item.start_time, item.end_time, STATES.get(String(item.status))),
      ...(room && { location: room }),
      categories: [{ name: String(item.agenda_type) }],
    });
  }
  // Every line ends with one (RFC 5545, 3.1), the last one too.
  return `${calendar.toString()}\r\n`;
};

type State = 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';

/** What a calendar calls our states; whatever is not here takes place. */
const STATES: ReadonlyMap<string, State> = new Map([
  ['draft', 'TENTATIVE'],
  ['cancelled', 'CANCELLED'],
]);

const entry = (row: Row, start: unknown, end: unknown, state: State = 'CONFIRMED'): ICalEventData => ({
  id: row.id,
  sequence: Number(row.version) - 1,
  stamp: new Date(row.updated_at as string),
  created: new Date(row.created_at as string),
  lastModified: new Date(row.updated_at as string),
  start: new Date(start as string),
  end: new Date(end as string),
  summary: String(row.title),
  ...(row.description ? { description: String(row.description) } : {}),
  status: state as ICalEventStatus,
});
