import { sql } from '#kysely';
import { type Operation, operations } from '../../generated/operations.ts';
import { resources } from '../../generated/resources.ts';
import type { NotificationAudience } from '../../generated/types.ts';
import { type FieldError, Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { filtered, type ListQuery } from '../engine/list.ts';
import { type Row, readable } from '../engine/shape.ts';
import { check, validatorsOf } from '../validate.ts';

/** Whom a campaign is for. */
export interface Target {
  readonly filters: ListQuery;
  readonly template: string;
  /** Also those to whom the template was sent before. */
  readonly repeat: boolean;
}

// What a list takes and a campaign does not: it goes to all that pass, and never to deleted contacts.
const listOnly = ['limit', 'cursor', 'sort', 'fields', 'include_deleted'];

/**
 * Checks filters by the rules of contacts.list, and answers them in their full form.
 * @throws Problem validation_failed, pointing into `filters`
 */
export const checkFilters = async (filters: Readonly<Record<string, unknown>>): Promise<ListQuery> => {
  const query = structuredClone(filters) as Record<string, unknown>;
  const errors: FieldError[] = listOnly
    .filter((name) => name in query)
    .map((name) => ({
      pointer: `/filters/${name}`,
      rule: 'unknown',
      message: 'A campaign goes to all living contacts that pass the filters; leave this out.',
    }));
  try {
    const list: Operation = operations['contacts.list'];
    check((await validatorsOf(list)).query, 'query', query);
  } catch (error) {
    if (!(error instanceof Problem) || error.errors === undefined) throw error;
    errors.push(...error.errors.map((fault) => ({ ...fault, pointer: `/filters${fault.pointer}` })));
  }
  const [first] = errors;
  if (first) throw new Problem('validation_failed', `${first.pointer}: ${first.message}`, { errors });
  for (const name of listOnly) delete query[name];
  return query;
};

/** What becomes of a contact; the count and the campaign itself ask the same question. */
const verdict = (tx: TenantTx, { template, repeat }: Target) => {
  const address = sql.ref<string>('contacts.email_key');
  const suppressed = tx
    .selectFrom('suppressions')
    .select('id')
    .where('email_key', '=', address)
    .where('is_deleted', '=', false);
  const sent = tx
    .selectFrom('notifications')
    .select('id')
    .where('template_id', '=', template)
    .where('recipient', '=', address)
    .where('delivery_status', 'in', ['pending', 'sending', 'sent']);
  return sql<keyof NotificationAudience>`case
    when ${address} is null then 'no_email'
    when exists ${suppressed} then 'suppressed'
    when ${repeat ? sql`false` : sql`exists ${sent}`} then 'duplicates'
    else 'recipients' end`;
};

/** How many contacts are written to, and how many are not and why. */
export const countAudience = async (tx: TenantTx, target: Target): Promise<NotificationAudience> => {
  const counted = (await filtered(tx, resources.contacts, target.filters)
    .select(verdict(tx, target).as('verdict'))
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .groupBy(sql.ref('verdict'))
    .execute()) as { verdict: keyof NotificationAudience; count: number }[];
  const audience = { matched: 0, recipients: 0, no_email: 0, suppressed: 0, duplicates: 0 };
  for (const { verdict: name, count } of counted) {
    audience[name] += count;
    audience.matched += count;
  }
  return audience;
};

/** The next contacts that are written to, in the order of their ids. */
export const nextRecipients = async (
  tx: TenantTx,
  target: Target,
  after: string | null,
  limit: number,
): Promise<Row[]> => {
  let query = filtered(tx, resources.contacts, target.filters)
    .select([...readable(resources.contacts), 'email_key'])
    .where(verdict(tx, target), '=', 'recipients' as never)
    .orderBy('id')
    .limit(limit);
  if (after !== null) query = query.where('id', '>', after);
  return (await query.execute()) as Row[];
};
