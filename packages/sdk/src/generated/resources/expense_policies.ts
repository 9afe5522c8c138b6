// Made from openapi/paths/expense_policies.yaml and openapi/schemas/expense_policies.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { ExpenseSum } from './expense_decisions.ts';

/** A version of the rules by which claims are approved */
export interface ExpensePolicy {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Which version it is; the highest one holds */
  number: number;
  document: ExpensePolicyDocument;
  /** Why it was set */
  reason: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** When it was made */
  created_at: string;
}

/** One page of expense policies */
export interface ExpensePolicyPage {
  /** The expense policies of this page */
  items: readonly ExpensePolicy[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Who approves what, and what deserves a look or is refused */
export interface ExpensePolicyDocument {
  /** What its amounts are in, as an ISO 4217 code */
  currency: string;
  /** What one unit of another currency is worth in that of the policy; a claim in a currency without a rate is not approved */
  rates?: Record<string, string>;
  /** Whether a level waits for those above it in the list; in_order when it is left out */
  order?: 'in_order' | 'any_order';
  /** Who has to approve; each level whose conditions hold asks for its own. A claim that no level asks for needs the scope alone */
  levels?: readonly ExpensePolicyLevel[];
  rules?: ExpensePolicyRules;
  /** Who stands in for whom, and when */
  delegations?: readonly ExpensePolicyDelegation[];
}

export interface ExpensePolicyLevel {
  /** What approvals call it */
  name: string;
  /** Only claims above this amount, in the policy's currency; refunds count by what they are without their sign */
  above?: string;
  /** Only claims of these categories */
  categories?: readonly string[];
  /** Only claims of these types */
  types?: readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[];
  /** Only claims in these currencies */
  currencies?: readonly string[];
  /** manager is that of the claimant; role:admin is anyone with the role; user:ana@example.com is one person */
  approvers: readonly string[];
  /** Whether one of them is enough; any when it is left out */
  require?: 'any' | 'all';
}

/** What deserves a look before it is approved (warn), or is not approved at all (refuse) */
export interface ExpensePolicyRules {
  /** Above this amount a claim has a receipt */
  receipts?: {
    /** In the policy's currency */
    above: string;
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** A claim is handed in within this time */
  late?: {
    /** Days from spending to claiming */
    after_days: number;
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** What one person may spend in a day (UTC), all claims together */
  daily_limit?: {
    /** In the policy's currency */
    amount: string;
    /** Only claims of these types count */
    types?: readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[];
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** A claim has no other of the same receipt file, or of the same person, amount, day and merchant; without this rule duplicates warn */
  duplicates?: {
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
  /** What is approved for an event stays within its budget */
  event_budget?: {
    /** What follows; warn when it is left out */
    effect?: 'warn' | 'refuse';
  };
}

export interface ExpensePolicyDelegation {
  /** Who is away */
  from: string;
  /** Who stands in */
  to: string;
  /** The first day */
  since: string;
  /** The last day */
  until: string;
}

export interface ExpensePolicyCreate {
  document: ExpensePolicyDocument;
  /** Why, for those who read the versions later */
  reason?: string;
  /** The number of the version that was read before; refused when another one holds by now. 0 for none */
  replaces?: number;
}

export interface ExpensePolicyCheck {
  document: ExpensePolicyDocument;
}

export interface ExpensePolicyFindings {
  /** Whether it could be set */
  valid: boolean;
  /** What was found, errors first */
  findings: readonly ExpensePolicyFinding[];
}

export interface ExpensePolicyFinding {
  /** An error keeps it from being set */
  severity: 'error' | 'warning';
  /** Where in the document */
  pointer: string;
  /** The rule that found it */
  rule: string;
  /** In a sentence */
  message: string;
}

export interface ExpensePolicySimulate {
  document?: ExpensePolicyDocument;
  /** Claims that were spent from here on */
  since: string;
  /** Until when, that instant not included */
  until?: string;
  /** How many changes are told one by one at most; 200 when it is left out */
  limit?: number;
}

export interface ExpensePolicySimulation {
  /** The number of the policy; null for a document of the request */
  policy: number | null;
  /** How many claims were looked at */
  claims: number;
  /** How many of them would have been treated otherwise */
  changed: number;
  /** How many claims each rule finds, and what they come to */
  rules: readonly ExpensePolicyRuleCount[];
  /** Claims that would have been treated otherwise, by their dates */
  changes: readonly ExpensePolicyChange[];
}

export interface ExpensePolicyRuleCount {
  /** A rule, or level:… for one that was not asked */
  rule: string;
  /** What it would have done */
  effect: 'level' | 'warn' | 'refuse';
  /** How many claims */
  claims: number;
  /** What they come to, each currency for itself */
  sums: readonly ExpenseSum[];
}

export interface ExpensePolicyChange {
  /** The claim */
  expense_id: string;
  /** When it was spent */
  expense_date: string;
  /** Where it stands */
  status: 'pending' | 'approved' | 'rejected' | 'paid';
  /** What was claimed */
  amount: string;
  /** ISO 4217 code */
  currency: string;
  /** more_approvals: a level is missing; refused: a rule or a missing rate forbids it; warned: it would have been shown with a warning */
  outcome: 'more_approvals' | 'refused' | 'warned';
  /** Each rule that it breaks, in a sentence */
  reasons: readonly string[];
}

/** What `expense_policies.list` takes in its query. */
export interface ExpensePoliciesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'number' | '-number' | 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpensePolicy | readonly (keyof ExpensePolicy)[] | undefined;
  /** Only with this number; repeat it for any of several */
  number?: number | readonly number[] | undefined;
  /** Only with number at least this value */
  'number[gte]'?: number | undefined;
  /** Only with number more than this value */
  'number[gt]'?: number | undefined;
  /** Only with number at most this value */
  'number[lte]'?: number | undefined;
  /** Only with number less than this value */
  'number[lt]'?: number | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `expense_policies.get` takes in its query. */
export interface ExpensePoliciesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpensePolicy | readonly (keyof ExpensePolicy)[] | undefined;
}

/** Who approves what, in versions. */
export interface ExpensePolicies {
  /**
   * List expense policies.
   *
   * Answers a page of expense policies that pass all filters.
   *
   * Every version of the policy; the one with the highest number holds.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * for await (const expensePolicy of plugs.expense_policies.list()) console.log(expensePolicy);
   * ```
   */
  list(query?: ExpensePoliciesListQuery, options?: CallOptions): PageCall<ExpensePolicy>;

  /**
   * Set the expense policy.
   *
   * Makes the next version of the organisation's policy, which holds from now on for every claim that is not decided.
   * Approvals given before count as far as the new version asks for them. Whoever is named must belong to the
   * organisation and may approve.
   *
   * Scope: `expense_policies:write`.
   *
   * @example
   * ```ts
   * const expensePolicy = await plugs.expense_policies.create({ document: { currency: 'CHF', rates: { EUR: '0.95', USD: '0.88' }, levels: [{ name: 'lead', above: '1000', approvers: ['manager', 'role:manager', 'role:admin'] }, { name: 'board', above: '10000', approvers: ['role:owner', 'role:admin'], require: 'all' }], rules: { receipts: { above: '50' }, late: { after_days: 90 } } }, reason: 'Agreed for 2027' });
   * ```
   */
  create(body: ExpensePolicyCreate, options?: CallOptions): Call<ExpensePolicy>;

  /**
   * Get an expense policy.
   *
   * Answers one expense policy by its id.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * const expensePolicy = await plugs.expense_policies.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ExpensePoliciesGetQuery, options?: CallOptions): Call<ExpensePolicy>;

  /**
   * Check an expense policy.
   *
   * Says what is wrong with a policy, and what it could not decide on: people who are not there or may not approve,
   * currencies of pending claims without a rate. Sets nothing.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.expense_policies.check({ document: { currency: 'CHF', levels: [{ name: 'lead', above: '1000', approvers: ['manager', 'role:admin'] }] } });
   * ```
   */
  check(body: ExpensePolicyCheck, options?: CallOptions): Call<ExpensePolicyFindings>;

  /**
   * Replay claims under a policy.
   *
   * Judges the claims of a time, up to 20,000, under another policy, or the one that holds, and tells which it would have
   * treated otherwise: approved without a level that it asks for, against one of its rules, or in a currency without a
   * rate. Roles and managers are those of when each claim was approved, as far as the audit goes back; addresses are
   * those of today. Changes nothing.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.expense_policies.simulate({ since: '2026-01-01T00:00:00.000Z' });
   * ```
   */
  simulate(body: ExpensePolicySimulate, options?: CallOptions): Call<ExpensePolicySimulation>;
}

/** The `expense_policies` operations over one client. */
export function expensePolicies(client: Client): ExpensePolicies {
  return {
    list: (query, options) =>
      client.page<ExpensePolicy>({
        id: 'expense_policies.list',
        method: 'GET',
        path: '/api/v1/expense_policies',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<ExpensePolicy>({
        id: 'expense_policies.create',
        method: 'POST',
        path: '/api/v1/expense_policies',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<ExpensePolicy>({
        id: 'expense_policies.get',
        method: 'GET',
        path: '/api/v1/expense_policies/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    check: (body, options) =>
      client.call<ExpensePolicyFindings>({
        id: 'expense_policies.check',
        method: 'POST',
        path: '/api/v1/expense_policies/check',
        body,
        idempotent: true,
      }, options),
    simulate: (body, options) =>
      client.call<ExpensePolicySimulation>({
        id: 'expense_policies.simulate',
        method: 'POST',
        path: '/api/v1/expense_policies/simulate',
        body,
        idempotent: true,
      }, options),
  };
}
