// Made from openapi/paths/expense_decisions.yaml and openapi/schemas/expense_decisions.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { ExpenseDecisionItem } from './expense_decision_items.ts';
import type { Job } from './jobs.ts';

/** One decision on many claims; planned first, then carried out by a job */
export interface ExpenseDecision {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What is decided */
  decision: 'approve' | 'reject' | 'pay';
  /** planned → running → completed, failed or cancelled; a retried job makes it running again */
  state: 'planned' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** Which claims it was made for; null where they were named */
  filters: Record<string, unknown> | null;
  /** Why, where a claim has no reason of its own */
  reason: string | null;
  counts: ExpenseDecisionCounts;
  /** What the claims that can be decided on come to, each currency for itself */
  sums: readonly ExpenseSum[];
  /** Stands for every claim of the plan in its version; expense_decisions.apply compares it */
  digest: string;
  /** The job that carries it out */
  job_id: string | null;
  /** When its job ended */
  finished_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of decisions on expenses */
export interface ExpenseDecisionPage {
  /** The decisions on expenses of this page */
  items: readonly ExpenseDecision[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** How many claims there are: all = ready + done + refused */
export interface ExpenseDecisionCounts {
  /** Every claim of it */
  all: number;
  /** Can be decided on, and are not yet */
  ready: number;
  /** Decided */
  done: number;
  /** Not decided on; each item says why */
  refused: number;
  /** Those of them that are not refused and yet deserve a look */
  warned: number;
}

/** A sum of money */
export interface ExpenseSum {
  /** ISO 4217 code */
  currency: string;
  /** Of how many claims */
  claims: number;
  /** What they come to, exact */
  amount: string;
}

/** Something about a claim that deserves a look */
export interface ExpenseWarning {
  /** The rule that found it */
  rule: string;
  /** In a sentence */
  message: string;
  /** The other claim it is about */
  expense_id: string | null;
}

export interface ExpenseDecisionRequest {
  /** What to decide */
  decision: 'approve' | 'reject' | 'pay';
  /** The claims by their ids; give these or filters */
  items?: readonly ExpenseDecisionRequestItem[];
  /** The same filters as expenses.list: category, amount[lt], q …; the state it needs is added by itself */
  filters?: Record<string, unknown>;
  /** Why; a rejection needs one, here or with each claim */
  reason?: string;
}

export interface ExpenseDecisionRequestItem {
  /** The claim */
  id: string;
  /** What is granted of it; all when it is left out */
  sanctioned_amount?: string;
  /** Why, for this one */
  reason?: string;
}

export interface ExpenseDecisionApply {
  /** The plan's digest: refuses all of it when a claim has changed since; without it only those are refused */
  digest?: string;
}

/** What `expense_decisions.list` takes in its query. */
export interface ExpenseDecisionsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecision | readonly (keyof ExpenseDecision)[] | undefined;
  /** Only with this decision; repeat it for any of several */
  decision?: 'approve' | 'reject' | 'pay' | readonly ('approve' | 'reject' | 'pay')[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'planned' | 'running' | 'completed' | 'failed' | 'cancelled' | readonly ('planned' | 'running' | 'completed' | 'failed' | 'cancelled')[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with this job_id; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `expense_decisions.get` takes in its query. */
export interface ExpenseDecisionsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecision | readonly (keyof ExpenseDecision)[] | undefined;
}

/** What `expense_decisions.items` takes in its query. */
export interface ExpenseDecisionsItemsQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecisionItem | readonly (keyof ExpenseDecisionItem)[] | undefined;
  /** Only with this expense_id; repeat it for any of several */
  expense_id?: string | readonly string[] | undefined;
  /** Only with this claimant_id; repeat it for any of several */
  claimant_id?: string | readonly string[] | undefined;
  /** Only with this outcome; repeat it for any of several */
  outcome?: 'ready' | 'done' | 'refused' | readonly ('ready' | 'done' | 'refused')[] | undefined;
  /** Only with this code; repeat it for any of several */
  code?: string | readonly string[] | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** One decision on many claims: planned, then carried out. */
export interface ExpenseDecisions {
  /**
   * List decisions on expenses.
   *
   * Answers a page of decisions on expenses that pass all filters.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * for await (const expenseDecision of plugs.expense_decisions.list()) console.log(expenseDecision);
   * ```
   */
  list(query?: ExpenseDecisionsListQuery, options?: CallOptions): PageCall<ExpenseDecision>;

  /**
   * Plan a decision on many expenses.
   *
   * Looks at up to 10,000 claims, named or filtered, and says what would become of each: whether it can be
   * approved, rejected or paid, or why not, what it all comes to, and what deserves a look. Nothing is decided;
   * `expense_decisions.apply` does that. Paying needs `expenses:pay`, too.
   *
   * Scope: `expenses:approve`.
   *
   * @example
   * ```ts
   * const expenseDecision = await plugs.expense_decisions.create({ decision: 'approve', items: [{ id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', sanctioned_amount: '80' }], reason: 'Within budget' });
   * ```
   */
  create(body: ExpenseDecisionRequest, options?: CallOptions): Call<ExpenseDecision>;

  /**
   * Get a decision on expenses.
   *
   * Answers one decision on expenses by its id.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * const expenseDecision = await plugs.expense_decisions.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ExpenseDecisionsGetQuery, options?: CallOptions): Call<ExpenseDecision>;

  /**
   * Carry out a planned decision.
   *
   * A job decides on each claim that is ready, as the caller: nobody decides on their own. One that somebody else
   * has decided on is refused with `already_decided`, one that has changed since with `plan_stale`. With `digest`
   * nothing is decided when any has changed. A job that was killed goes on where it stood, and decides nothing
   * twice.
   *
   * Scope: `expenses:approve`.
   *
   * @example
   * ```ts
   * const job = await plugs.expense_decisions.apply('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', {});
   * ```
   */
  apply(id: string, body?: ExpenseDecisionApply, options?: CallOptions): Call<Job>;

  /**
   * List claims of decisions.
   *
   * Answers a page of claims of decisions of one record of expense_decisions.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * for await (const expenseDecisionItem of plugs.expense_decisions.items('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10')) console.log(expenseDecisionItem);
   * ```
   */
  items(id: string, query?: ExpenseDecisionsItemsQuery, options?: CallOptions): PageCall<ExpenseDecisionItem>;
}

/** The `expense_decisions` operations over one client. */
export function expenseDecisions(client: Client): ExpenseDecisions {
  return {
    list: (query, options) =>
      client.page<ExpenseDecision>({
        id: 'expense_decisions.list',
        method: 'GET',
        path: '/api/v1/expense_decisions',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<ExpenseDecision>({
        id: 'expense_decisions.create',
        method: 'POST',
        path: '/api/v1/expense_decisions',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<ExpenseDecision>({
        id: 'expense_decisions.get',
        method: 'GET',
        path: '/api/v1/expense_decisions/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    apply: (id, body, options) =>
      client.call<Job>({
        id: 'expense_decisions.apply',
        method: 'POST',
        path: '/api/v1/expense_decisions/{id}/apply',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    items: (id, query, options) =>
      client.page<ExpenseDecisionItem>({
        id: 'expense_decisions.items',
        method: 'GET',
        path: '/api/v1/expense_decisions/{id}/items',
        params: { path: { id } },
      }, { ...query }, options),
  };
}
