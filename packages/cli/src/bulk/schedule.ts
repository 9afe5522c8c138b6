/**
 * A conference schedule, as Pentabarf, frab and pretalx write it in XML or JSON, as files to import: the event, the
 * people, the agenda, and who speaks where. Everything is known by its key in the schedule, so that the next version of
 * it changes what is there.
 */
import { readFile, stat } from 'node:fs/promises';
import type { ImportOptions } from '@the-plugs/sdk/resources/imports';
import { CliError } from '../errors.ts';
import { isRow, type Row } from '../output/cell.ts';
import type { Importable } from './resource.ts';
import type { SetFile } from './set-files.ts';

/** A talk with what is needed of it; times are ISO 8601 in UTC, or without an offset where the schedule gives none. */
interface Talk {
  readonly key: string;
  readonly start: string;
  readonly end: string;
  readonly row: Row;
  readonly people: readonly { readonly key: string; readonly name: string }[];
}

/** Where all keys of schedules are kept. */
const source = 'schedule';

/**
 * @param zone time zone of the place, where the schedule names none
 * @throws CliError file_unreadable when it is no schedule, usage when its zone is unknown
 */
export async function readSchedule(path: string, zone: string | undefined): Promise<SetFile[]> {
  const [text, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)]);
  const schedule = await parsed(path, text);
  const conference = rowOf(schedule.conference);
  const acronym = said(conference.acronym) ?? said(conference.title);
  const talks = talksOf(schedule).map((row) => talkOf(row, `${acronym}/`));
  if (acronym === undefined || talks.length === 0)
    throw noSchedule(path, 'it names no conference with events.');
  const timezone = zone ?? said(conference.time_zone_name);
  if (timezone === undefined)
    throw new CliError('usage', `${path} does not say in which time zone the place is.`, {
      hint: 'Say it with --zone, such as --zone Europe/Berlin.',
    });
  const file = (resource: Importable, what: string, fields: object, rows: readonly Row[]): SetFile => {
    const names = Object.keys(rows[0] ?? {});
    const lines = [names, ...rows.map((row) => names.map((name) => row[name]))];
    const bytes = Buffer.from(lines.map((cells) => `${cells.map(cell).join(',')}\n`).join(''));
    const label = `${path}: ${what}`;
    return {
      source: { label, name: `${what}.csv`, path: null, size: bytes.length, modified: mtimeMs, open: bytes },
      resource,
      mapping: undefined,
      // For times without an offset.
      options: { mapping: { version: 1, fields }, dialect: { zone: timezone } } as ImportOptions,
    };
  };
  const own = { [`external_keys.${source}`]: 'key' };
  const via = (column: string, resource: Importable) => ({
    column,
    via: `${resource}.external_keys.${source}`,
  });
  const people = peopleOf(talks);
  const speakers = talks.flatMap(({ key, people: heard }) =>
    heard.map((person, place) => ({ talk: key, person: person.key, place })),
  );
  return [
    file('events', 'event', { ...own, ...eventFields }, [eventOf(conference, acronym, timezone, talks)]),
    file('event_agenda_items', 'agenda', { ...own, event_id: via('event', 'events'), ...talkFields }, [
      ...talks.map(({ key, row }) => ({ key, event: acronym, ...row })),
    ]),
    ...(people.length === 0
      ? []
      : [
          file('contacts', 'people', { ...own, ...personFields }, people),
          file(
            'event_agenda_speakers',
            'speakers',
            {
              agenda_item_id: via('talk', 'event_agenda_items'),
              contact_id: via('person', 'contacts'),
              sort_order: 'place',
            },
            speakers,
          ),
        ]),
  ];
}

const eventFields = {
  title: 'title',
  event_type: { constant: 'conference' },
  start_date: 'start',
  end_date: 'end',
  timezone: 'timezone',
  location: 'city',
  venue: 'venue',
};
const talkFields = {
  title: 'title',
  description: 'description',
  start_time: 'start',
  end_time: 'end',
  agenda_type: 'kind',
  location: 'room',
  'metadata.track': 'track',
  'metadata.type': 'type',
  'metadata.language': 'language',
  'metadata.url': 'url',
};
const personFields = {
  first_name: 'first',
  last_name: 'last',
  contact_type: { constant: 'contact' },
};

async function parsed(path: string, text: string): Promise<Row> {
  const document = text.trimStart().startsWith('<') ? await fromXml(path, text) : fromJson(path, text);
  const { schedule } = rowOf(document);
  if (!isRow(schedule)) throw noSchedule(path, 'there is no schedule in it.');
  return schedule;
}

function fromJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw noSchedule(path, `${(error as Error).message}.`);
  }
}

/** Lists of XML that may have one member only. */
const lists = new Set(['day', 'room', 'event', 'person']);

async function fromXml(path: string, text: string): Promise<unknown> {
  const { XMLParser, XMLValidator } = await import('fast-xml-parser');
  const valid = XMLValidator.validate(text);
  if (valid !== true) throw noSchedule(path, `line ${valid.err.line}: ${valid.err.msg}`);
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: 'text',
    parseTagValue: false,
    // A talk has a <room>, too: there it is its name.
    isArray: (name, at) => lists.has(name) && !String(at).endsWith('event.room'),
  });
  return parser.parse(text);
}

/** The events of all days and rooms, each with the name of its room. */
function talksOf(schedule: Row): Row[] {
  const { days } = rowOf(schedule.conference);
  // In XML that is how many there are.
  return (Array.isArray(days) ? days : listOf(schedule.day)).flatMap((day) => {
    const { rooms, room } = rowOf(day);
    const inRooms = isRow(rooms)
      ? Object.entries(rooms).map(([name, events]) => [name, listOf(events)] as const)
      : listOf(room).map((one) => [said(rowOf(one).name), listOf(rowOf(one).event)] as const);
    return inRooms.flatMap(([name, events]) => events.map((event) => ({ room: name, ...rowOf(event) })));
  });
}

function talkOf(event: Row, prefix: string): Talk {
  const date = said(event.date) ?? '';
  const local = !/[T ].*(Z|[+-]\d{2}:?\d{2})$/i.test(date);
  const start = new Date(local ? `${date}Z` : date);
  const [hours, minutes] = (said(event.duration) ?? '').split(':').map(Number);
  const end = new Date(start.getTime() + ((hours ?? Number.NaN) * 60 + (minutes ?? 0)) * 60_000);
  const type = said(event.type) ?? '';
  const texts = [said(event.subtitle), said(event.abstract), said(event.description)];
  const times = { start: iso(start, local), end: iso(end, local) };
  const persons = isRow(event.persons) ? event.persons.person : event.persons;
  return {
    key: prefix + (said(event.guid) ?? said(event.id) ?? ''),
    ...times,
    people: listOf(persons).map((person) => ({
      key: `${prefix}${said(rowOf(person).id) ?? nameOf(person)}`,
      name: nameOf(person),
    })),
    row: {
      title: said(event.title),
      description: texts.flatMap((text) => (text === undefined ? [] : [plain(text)])).join('\n\n'),
      ...times,
      kind: kindOf(type),
      room: said(event.room),
      track: said(event.track),
      type,
      language: said(event.language),
      url: said(event.url),
    },
  };
}

function nameOf(person: unknown): string {
  if (!isRow(person)) return said(person) ?? '';
  return said(person.public_name) ?? said(person.name) ?? said(person.text) ?? '';
}

function kindOf(type: string): string {
  if (/workshop|hands.?on|junior/i.test(type)) return 'workshop';
  if (/break|lunch|coffee/i.test(type)) return 'break';
  return /\bbof\b|meet-?up|social|party/i.test(type) ? 'networking' : 'presentation';
}

function eventOf(conference: Row, acronym: string, timezone: string, talks: readonly Talk[]): Row {
  return {
    key: acronym,
    title: said(conference.title) ?? acronym,
    start: talks.map(({ start }) => start).sort()[0],
    end: talks
      .map(({ end }) => end)
      .sort()
      .at(-1),
    timezone,
    city: said(conference.city),
    venue: said(conference.venue),
  };
}

/** Each person once; the last word of a name is taken for the family's. */
function peopleOf(talks: readonly Talk[]): Row[] {
  const people = new Map(talks.flatMap((talk) => talk.people.map(({ key, name }) => [key, name] as const)));
  return [...people].map(([key, name]) => {
    const words = name.trim().split(/\s+/);
    return {
      key,
      first: words.length > 1 ? words.slice(0, -1).join(' ') : name.trim(),
      last: words.length > 1 ? words.at(-1) : '',
    };
  });
}

/** HTML as the text that it shows. */
function plain(html: string): string {
  const entities: Readonly<Record<string, string>> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    nbsp: ' ',
    '#39': "'",
  };
  return html
    .replace(/<\/(p|div|h\d|ul|ol)>|<br\s*\/?>/gi, '\n')
    .replace(/<li[^>]*>/gi, '\n- ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name]!)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** An instant that the schedule does not say stays empty, and its row is refused with the reason. */
function iso(instant: Date, local: boolean): string {
  if (Number.isNaN(instant.getTime())) return '';
  return local ? instant.toISOString().slice(0, -1) : instant.toISOString();
}

function said(value: unknown): string | undefined {
  const text = isRow(value) ? value.text : value;
  return text === null || text === undefined || text === '' ? undefined : String(text);
}

function rowOf(value: unknown): Row {
  return isRow(value) ? value : {};
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function cell(value: unknown): string {
  return `"${String(value ?? '').replaceAll('"', '""')}"`;
}

function noSchedule(path: string, why: string): CliError {
  return new CliError('file_unreadable', `${path} is not a schedule: ${why}`, {
    where: path,
    hint: 'Give the schedule.xml or schedule.json that pretalx, frab or Pentabarf export.',
  });
}
