import { createHash } from 'node:crypto';
import { recordAudit } from '../../audit/record.ts';
import { resources } from '../../generated/resources.ts';
import { linkAddress, signedLink } from '../../lib/crypto/links.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { listPage } from '../engine/list.ts';
import type { Row } from '../engine/shape.ts';
import { answerRecord } from '../engine/standard.ts';
import { changeRecord, checkVersion, readRecord } from '../engine/write.ts';
import type { Answer, Handlers } from '../handler.ts';
import { readShared, type Shared } from '../shared.ts';
import { calendarOf } from './calendar.ts';
import { conflictsOf } from './conflicts.ts';
import { speakersOf, withSpeakers } from './speakers.ts';

const PAGE = 200;
/** FOSDEM, one of the largest, has under 1,000. */
const ITEMS_MAX = 10_000;

/** All items of an event in the order of their times. */
const agendaOf = async (tx: TenantTx, event: string): Promise<Row[]> => {
  const items: Row[] = [];
  let cursor: string | null = null;
  do {
    const page = await listPage(tx, resources.event_agenda_items, {
      event_id: [event],
      sort: 'start_time',
      limit: PAGE,
      ...(cursor !== null && { cursor }),
    });
    items.push(...page.items);
    cursor = page.next_cursor;
    if (items.length > ITEMS_MAX)
      throw new Problem(
        'row_limit_exceeded',
        `The agenda has more than ${ITEMS_MAX} items; list them in pages.`,
      );
  } while (cursor !== null);
  return items.sort((a, b) =>
    a.start_time === b.start_time ? Number(a.sort_order) - Number(b.sort_order) : 0,
  );
};

/** The day of an instant where the event takes place, as 2027-03-01. */
const dayIn = (zone: string): ((instant: unknown) => string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' });
  return (instant) => format.format(new Date(instant as string));
};

export const agendaHandlers: Handlers = {
  async 'events.agenda'({ tx, path, query }) {
    const event = await readRecord(tx, resources.events, path.id);
    const items = await agendaOf(tx, path.id);
    const speakers = await speakersOf(tx, items);
    const conflicts = conflictsOf(withSpeakers(items, speakers));
    const { title, timezone } = event as unknown as { title: string; timezone: string };
    const whole = { event_id: event.id, title, timezone };
    if (query.date === undefined) return { body: { ...whole, items, speakers, conflicts } as never };
    const day = dayIn(timezone);
    const today = items.filter((item) => day(item.start_time) === query.date);
    const ids = new Set(today.map(({ id }) => id));
    const todays = conflicts.filter((conflict) => conflict.items.some((id) => ids.has(id)));
    const heard = speakers.filter(({ agenda_item_id }) => ids.has(agenda_item_id));
    return { body: { ...whole, items: today, speakers: heard, conflicts: todays } as never };
  },
  async 'events.calendar'({ tx, path }) {
    return calendarAnswer(tx, await readRecord(tx, resources.events, path.id)) as never;
  },
  async 'events.calendar_link'({ services, tx, actor, path }) {
    const { settings, world } = services;
    const event = await readRecord(tx, resources.events, path.id);
    const named = { organization: tx.organization, record: event.id, state: linkState(event) };
    // Whoever makes a link hands the agenda on: that is what the log tells.
    await recordAudit(tx, world.uuid(), actor, {
      table: resources.events.name,
      record: event.id,
      action: 'read',
      metadata: { link: 'calendar' },
    });
    const url = linkAddress(settings.publicUrl, 'cl', signedLink(settings.secrets, 'cl', named));
    return { body: { url, webcal_url: url.replace(/^https?:/, 'webcal:') } };
  },
  async 'events.revoke_calendar_links'({ services, tx, actor, path, headers }) {
    const before = await readRecord(tx, resources.events, path.id);
    checkVersion(before, headers['if-match']);
    const writer = { tx, world: services.world, actor };
    const change = { calendar_links_revoked_at: tx.now };
    return answerRecord(await changeRecord(writer, resources.events, before, change, 'update')) as never;
  },
  async 'events.shared_calendar'({ services, path }) {
    const { found } = await readShared(services, shared, path.link, calendarAnswer);
    return found as never;
  },
};

/** What links to a calendar prove: since when they were made anew. */
const linkState = ({ calendar_links_revoked_at }: Row): string => (calendar_links_revoked_at ?? '') as string;

const shared: Shared = { kind: 'cl', shape: resources.events, state: linkState };

const calendarAnswer = async (tx: TenantTx, event: Row): Promise<Answer> => {
  const text = await calendarOf(event, await agendaOf(tx, event.id));
  const etag = createHash('sha256').update(text).digest('hex');
  return {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${event.id}.ics"`,
      // Programs fetch it every few minutes; an agenda that did not change is not sent again.
      'Cache-Control': 'no-cache',
      ETag: `"${etag}"`,
    },
    stream: bytesOf(text),
  };
};

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text);
}
