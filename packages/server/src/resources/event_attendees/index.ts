import { resources } from '../../generated/resources.ts';
import { Problem } from '../../lib/problem.ts';
import { type LifeCycle, move } from '../engine/life-cycle.ts';
import { answerRecord, type RulesFor } from '../engine/standard.ts';
import {
  changeRecord,
  checkVersion,
  createRecord,
  readRecord,
  type Write,
  type Writer,
} from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';

const shape = resources.event_attendees;
const seats = shape.seats!;

/*
 * Whoever is registered may confirm; whoever comes has attended, whether they had confirmed or not, and also when they
 * had been noted as absent too early. A cancelled seat is free: it is taken again by registering.
 */
const attendance: LifeCycle = {
  shape,
  column: 'status',
  steps: {
    registered: ['confirmed', 'attended', 'no_show', 'cancelled'],
    confirmed: ['attended', 'no_show', 'cancelled'],
    attended: [],
    no_show: ['attended'],
    cancelled: ['registered'],
  },
};

/** Whether a record in this state holds a seat. */
const holds = (row: Readonly<Record<string, unknown>> | null): boolean =>
  row !== null && row.is_deleted !== true && seats.values.includes((row.status as string) ?? 'registered');

export const attendeeRules: RulesFor = () => ({
  async before(write) {
    const { action, before, values, tx } = write;
    if (!holds(before) && holds({ ...before, ...values })) await findSeat(write);
    return action === 'create' && values.registration_date === undefined
      ? { registration_date: tx.now }
      : undefined;
  },
});

/** Refuses when no seat is left. The database counts and refuses too: who came second is then asked anew. */
const findSeat = async ({ tx, before, values }: Write): Promise<void> => {
  const event = await readRecord(tx, resources.events, (before?.event_id ?? values.event_id) as string);
  const limit = event.max_attendees as number | null;
  if (limit !== null && Number(event.current_attendees) >= limit)
    throw new Problem('event_full', `All ${limit} seats of ${String(event.title)} are taken.`);
};

const writerOf = (context: Context): Writer => ({
  tx: context.tx,
  world: context.services.world,
  actor: context.actor,
  limits: context.services.settings.planLimits,
  rules: attendeeRules(context),
});

const step =
  (to: string, set: (now: string) => Record<string, unknown> = () => ({})) =>
  async (context: Context): Promise<never> => {
    const { id } = context.path as { id: string };
    const ifMatch = context.headers['if-match'];
    const moved = await move(writerOf(context), attendance, { id, to, ifMatch, set: set(context.tx.now) });
    return answerRecord(moved) as never;
  };

/** Open for registration. */
const open = ['published', 'ongoing'];

export const attendeeHandlers: Handlers = {
  'event_attendees.confirm': step('confirmed'),
  'event_attendees.checkin': step('attended', (now) => ({ check_in_time: now })),
  'event_attendees.no_show': step('no_show'),
  'event_attendees.cancel': step('cancelled'),
  async 'event_attendees.checkout'(context) {
    const attendee = await readRecord(context.tx, shape, context.path.id);
    checkVersion(attendee, context.headers['if-match']);
    if (attendee.status !== 'attended')
      throw new Problem(
        'invalid_transition',
        `The attendee is ${String(attendee.status)}; check them in first.`,
      );
    if (attendee.check_out_time !== null) return answerRecord(attendee) as never;
    const set = { check_out_time: context.tx.now };
    return answerRecord(
      await changeRecord(writerOf(context as never), shape, attendee, set, 'update'),
    ) as never;
  },
  async 'events.register'(context) {
    const { tx, path, body } = context;
    const writer = writerOf(context as never);
    const event = await readRecord(tx, resources.events, path.id);
    if (!open.includes(event.status as string))
      throw new Problem(
        'invalid_transition',
        `The event is ${String(event.status)}: people register for one that is ${open.join(' or ')}.${event.status === 'draft' ? ' events.publish opens it.' : ''}`,
      );
    const who = { contact_id: body.contact_id ?? null, user_id: body.user_id ?? null };
    const known = await tx
      .selectFrom('event_attendees')
      .select(['id', 'status'])
      .where('event_id', '=', path.id)
      .where('is_deleted', '=', false)
      .where((eb) => eb.or([eb('contact_id', '=', who.contact_id), eb('user_id', '=', who.user_id)]))
      .executeTakeFirst();
    if (known === undefined) {
      const values = { event_id: path.id, ...who, ...(body.notes !== undefined && { notes: body.notes }) };
      return answerRecord(await createRecord(writer, shape, values)) as never;
    }
    if (known.status !== 'cancelled') return answerRecord(await readRecord(tx, shape, known.id)) as never;
    const set = { registration_date: tx.now };
    return answerRecord(await move(writer, attendance, { id: known.id, to: 'registered', set })) as never;
  },
};
