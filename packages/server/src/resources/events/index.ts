import { resources } from '../../generated/resources.ts';
import type { JobKind } from '../../jobs/kind.ts';
import { Problem } from '../../lib/problem.ts';
import { type LifeCycle, move } from '../engine/life-cycle.ts';
import { answerRecord, type RulesFor } from '../engine/standard.ts';
import type { Writer } from '../engine/write.ts';
import type { Context, Handlers } from '../handler.ts';
import type { Services } from '../services.ts';

/*
 * A draft is seen by those who plan it; people register for a published event; an ongoing one takes place. What is
 * completed has taken place and stays so; everything else can be called off.
 */
const life: LifeCycle = {
  shape: resources.events,
  column: 'status',
  steps: {
    draft: ['published', 'cancelled'],
    published: ['ongoing', 'cancelled'],
    ongoing: ['completed', 'cancelled'],
    completed: [],
    cancelled: [],
  },
};

export const eventRules: RulesFor = () => ({
  async before({ before, values }) {
    const limit = values.max_attendees;
    const taken = Number(before?.current_attendees ?? 0);
    if (typeof limit === 'number' && limit < taken)
      throw new Problem('validation_failed', `${taken} people have a seat already.`, {
        errors: [
          {
            pointer: '/max_attendees',
            rule: 'minimum',
            message: `Not less than ${taken}, or cancel somebody first.`,
            value: limit,
          },
        ],
      });
    return undefined;
  },
});

const step =
  (to: string) =>
  async (context: Context): Promise<never> => {
    const { services, tx, actor, path, headers, body } = context;
    const writer = { tx, world: services.world, actor };
    const { id } = path as { id: string };
    const { reason } = (body ?? {}) as { reason?: string };
    const event = await move(writer, life, { id, to, ifMatch: headers['if-match'], reason });
    return answerRecord(event) as never;
  };

export const eventHandlers: Handlers = {
  'events.publish': step('published'),
  'events.start': step('ongoing'),
  'events.complete': step('completed'),
  'events.cancel': step('cancelled'),
};

// Those that end are completed after those that begin have begun: a short event passes both in one run.
const DUE = [
  { from: 'published', to: 'ongoing', since: 'start_date' },
  { from: 'ongoing', to: 'completed', since: 'end_date' },
] as const;

const AT_ONCE = 100;

/** Moves published events into ongoing and ongoing ones into completed when their time has come. */
export const eventJobs = ({ world }: Services): JobKind[] => [
  {
    kind: 'events.advance',
    queue: 'events',
    maxAttempts: 3,
    schedule: '*/5 * * * *',
    async run(run) {
      const moved = { ongoing: 0, completed: 0 };
      for (const due of DUE)
        for (;;) {
          const count = await run.checkpoint(
            (tx) => advance({ tx, world, actor: run.actor }, due),
            () => moved,
          );
          moved[due.to] += count;
          if (count < AT_ONCE) break;
        }
      return moved;
    },
  },
];

const advance = async (writer: Writer, { from, to, since }: (typeof DUE)[number]): Promise<number> => {
  const due = await writer.tx
    .selectFrom('events')
    .select('id')
    .where('status', '=', from)
    .where('is_deleted', '=', false)
    .where(since, '<=', writer.tx.now)
    .orderBy(since)
    .limit(AT_ONCE)
    .execute();
  for (const { id } of due) await move(writer, life, { id, to });
  return due.length;
};
