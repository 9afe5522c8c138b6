import { sql } from '#kysely';
import type { AnalyticsReport, AnalyticsReportRow } from '../../generated/types.ts';
import { fromUnits, toUnits } from '../../lib/decimal.ts';
import { dayOf, exactSum, sumOf } from '../../store/aggregates.ts';
import type { Engine, TenantTx } from '../../store/index.ts';

/** What a report is made of. */
export interface Asked {
  readonly tx: TenantTx;
  readonly engine: Engine;
  /** Since when, until when: ISO 8601 in UTC. */
  readonly from: string | null;
  readonly to: string | null;
  readonly limit: number;
}

interface Report {
  readonly title: string;
  readonly chart: AnalyticsReport['chart'];
  readonly measures: readonly string[];
  rows(asked: Asked): Promise<AnalyticsReportRow[]>;
}

const BEGINNING = '0001-01-01T00:00:00.000Z';
const END = '9999-12-31T23:59:59.999Z';
const span = ({ from, to }: Asked) => [from ?? BEGINNING, to ?? END] as const;

const row = (label: string, ...values: (string | number | null)[]): AnalyticsReportRow => ({
  label,
  values: values.map((value) => (value === null ? null : String(value))),
});

/** Steps of which each counts those who came further, too. */
const funnel = (steps: readonly string[], counts: ReadonlyMap<string, number>): AnalyticsReportRow[] =>
  steps.map((step, i) =>
    row(
      step,
      steps.slice(i).reduce((sum, name) => sum + (counts.get(name) ?? 0), 0),
    ),
  );

const activity: Report = {
  title: 'Events by day',
  chart: 'days',
  measures: ['events', 'people'],
  async rows(asked) {
    const [from, to] = span(asked);
    const day = dayOf(asked.engine, 'event_timestamp');
    const rows = await asked.tx
      .selectFrom('analytics_events')
      .select((eb) => [
        day.as('day'),
        eb.fn.countAll<number>().as('events'),
        sql<number>`count(distinct user_id)`.as('people'),
      ])
      .where('event_timestamp', '>=', from)
      .where('event_timestamp', '<', to)
      .groupBy(day)
      .orderBy(day, 'desc')
      .limit(asked.limit)
      .execute();
    return rows
      .reverse()
      .map(({ day, events, people }) => row(day as string, Number(events), Number(people)));
  },
};

const eventFunnel: Report = {
  title: 'From registration to the door',
  chart: 'funnel',
  measures: ['people'],
  async rows(asked) {
    const [from, to] = span(asked);
    const rows = await asked.tx
      .selectFrom('event_attendees')
      .innerJoin('events', (join) =>
        join
          .onRef('events.organization_id', '=', 'event_attendees.organization_id')
          .onRef('events.id', '=', 'event_attendees.event_id'),
      )
      .select((eb) => ['event_attendees.status', eb.fn.countAll<number>().as('people')])
      .where('event_attendees.is_deleted', '=', false)
      .where('events.is_deleted', '=', false)
      .where('events.start_date', '>=', from)
      .where('events.start_date', '<', to)
      .groupBy('event_attendees.status')
      .execute();
    const counts = new Map(rows.map(({ status, people }) => [status as string, Number(people)]));
    // Whoever stayed away had registered.
    counts.set('registered', (counts.get('registered') ?? 0) + (counts.get('no_show') ?? 0));
    return funnel(['registered', 'confirmed', 'attended'], counts);
  },
};

const contactFunnel: Report = {
  title: 'From target to plug',
  chart: 'funnel',
  measures: ['contacts'],
  async rows(asked) {
    const [from, to] = span(asked);
    const rows = await asked.tx
      .selectFrom('contacts')
      .select((eb) => ['contact_type', eb.fn.countAll<number>().as('contacts')])
      .where('is_deleted', '=', false)
      .where('created_at', '>=', from)
      .where('created_at', '<', to)
      .groupBy('contact_type')
      .execute();
    const counts = new Map(rows.map((it) => [it.contact_type as string, Number(it.contacts)]));
    return funnel(['target', 'contact', 'plug'], counts);
  },
};

const expensesAgainstBudget: Report = {
  title: 'Expenses against budget',
  chart: 'bars',
  measures: ['budget', 'spent', 'left'],
  async rows(asked) {
    const [from, to] = span(asked);
    const { engine } = asked;
    const events = await asked.tx
      .selectFrom('events')
      .select(['id', 'title', 'budget', 'currency'])
      .where('is_deleted', '=', false)
      .where('budget', 'is not', null)
      .where('start_date', '>=', from)
      .where('start_date', '<', to)
      .orderBy('start_date', 'desc')
      .orderBy('id')
      .limit(asked.limit)
      .execute();
    const sums = await asked.tx
      .selectFrom('expenses')
      .select(['event_id', 'currency', sumOf(engine, 'amount').as('spent')])
      .where('is_deleted', '=', false)
      .where('status', '!=', 'rejected')
      .where('event_id', 'in', events.length > 0 ? events.map(({ id }) => id as string) : [''])
      .groupBy(['event_id', 'currency'])
      .execute();
    const spent = new Map(
      sums.map((it) => [`${it.event_id} ${it.currency}`, exactSum(engine, it.spent as string | number)]),
    );
    return events.map(({ id, title, budget, currency }) => {
      const used = spent.get(`${id} ${currency}`) ?? '0';
      const label = currency === null ? String(title) : `${title} (${currency})`;
      return row(label, budget as string, used, fromUnits(toUnits(budget as string) - toUnits(used)));
    });
  },
};

const topIndustries: Report = {
  title: 'Industries with most contacts',
  chart: 'bars',
  measures: ['contacts'],
  async rows(asked) {
    const [from, to] = span(asked);
    const rows = await asked.tx
      .selectFrom('contacts')
      .select((eb) => ['industry', eb.fn.countAll<number>().as('contacts')])
      .where('is_deleted', '=', false)
      .where('industry', 'is not', null)
      .where('created_at', '>=', from)
      .where('created_at', '<', to)
      .groupBy('industry')
      .orderBy('contacts', 'desc')
      .orderBy('industry')
      .limit(asked.limit)
      .execute();
    return rows.map(({ industry, contacts }) => row(industry as string, Number(contacts)));
  },
};

/** Every report by its name. */
export const reports: Readonly<Record<string, Report>> = {
  activity,
  event_funnel: eventFunnel,
  contact_funnel: contactFunnel,
  expenses_against_budget: expensesAgainstBudget,
  top_industries: topIndustries,
};
