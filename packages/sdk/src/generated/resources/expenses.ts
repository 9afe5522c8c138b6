// Made from openapi/paths/expenses.yaml and openapi/schemas/expenses.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { ExpenseWarning } from './expense_decisions.ts';
import type { Problem } from './shared.ts';

/** Money that somebody has spent and claims back */
export interface Expense {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The event it was for */
  event_id: string | null;
  /** Whose money it was; null for whoever made the record */
  claimant_id: string | null;
  /** What it was for, in a few words */
  title: string;
  /** In more words */
  description: string | null;
  /** Who was paid */
  merchant: string | null;
  /** How much, exact, in its currency; negative for a refund */
  amount: string;
  /** ISO 4217 code */
  currency: string;
  /** A category of your own */
  category: string | null;
  /** What kind it is */
  expense_type: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other';
  /** When the money was spent */
  expense_date: string;
  /** Where the claim stands */
  status: 'pending' | 'approved' | 'rejected' | 'paid';
  /** Where the receipt is */
  receipt_url: string | null;
  /** The medium that is the receipt */
  receipt_id: string | null;
  /** Anything else */
  notes: string | null;
  /** Who decided on it */
  approved_by: string | null;
  /** When it was decided */
  approved_at: string | null;
  /** What is granted of the amount; null until somebody approves */
  sanctioned_amount: string | null;
  /** Who has approved so far, and in whose place */
  approvals: readonly ExpenseApproval[];
  /** Why it was rejected; null otherwise */
  rejected_reason: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** What you may say about a new expense */
export interface ExpenseCreate {
  /** The event it was for */
  event_id?: string | null;
  /** Whose money it was; null for whoever made the record */
  claimant_id?: string | null;
  /** What it was for, in a few words */
  title: string;
  /** In more words */
  description?: string | null;
  /** Who was paid */
  merchant?: string | null;
  /** How much, exact, in its currency; negative for a refund */
  amount: string;
  /** ISO 4217 code */
  currency: string;
  /** A category of your own */
  category?: string | null;
  /** What kind it is */
  expense_type: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other';
  /** When the money was spent */
  expense_date: string;
  /** Where the receipt is */
  receipt_url?: string | null;
  /** The medium that is the receipt */
  receipt_id?: string | null;
  /** Anything else */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of an expense; columns you leave out stay as they are */
export interface ExpenseUpdate {
  /** The event it was for */
  event_id?: string | null;
  /** What it was for, in a few words */
  title?: string;
  /** In more words */
  description?: string | null;
  /** Who was paid */
  merchant?: string | null;
  /** How much, exact, in its currency; negative for a refund */
  amount?: string;
  /** ISO 4217 code */
  currency?: string;
  /** A category of your own */
  category?: string | null;
  /** What kind it is */
  expense_type?: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other';
  /** When the money was spent */
  expense_date?: string;
  /** Where the receipt is */
  receipt_url?: string | null;
  /** The medium that is the receipt */
  receipt_id?: string | null;
  /** Anything else */
  notes?: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of expenses */
export interface ExpensePage {
  /** The expenses of this page */
  items: readonly Expense[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of expenses, done in this order, each for itself */
export interface ExpenseBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: ExpenseCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: ExpenseUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of expenses, in the order of the request */
export interface ExpenseBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Expense;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** One approval of a claim; it counts for the amount that it was given for */
export interface ExpenseApproval {
  /** The policy's level that it belongs to; null where no level asks */
  level: string | null;
  /** What made the person an approver: scope, manager, role:… or user:… */
  as: string;
  /** Who approved; null for a service token */
  user_id: string | null;
  /** The person they stood in for */
  on_behalf_of: string | null;
  /** The claimed amount that was approved */
  amount: string;
  /** Its currency */
  currency: string;
  /** The number of the policy by then; 0 where there was none */
  policy: number;
  /** When */
  at: string;
}

export interface ExpenseApprove {
  /** What is granted, above zero and not above the amount; all of it when it is left out */
  sanctioned_amount?: string;
  /** Why, for the audit */
  reason?: string;
}

export interface ExpenseReject {
  /** Why; the claimant reads it */
  reason: string;
}

export interface ExpenseResubmit {
  /** What has changed, for the audit */
  reason?: string;
}

export interface ExpenseInbox {
  /** The oldest claims first */
  items: readonly ExpenseInboxItem[];
  /** Send it as `cursor` for the next page; null on the last one */
  next_cursor: string | null;
}

/** What deserves a look about a claim */
export interface ExpenseWarnings {
  /** Nothing where it is empty */
  warnings: readonly ExpenseWarning[];
}

/** A claim that waits for the caller */
export interface ExpenseInboxItem {
  expense: Expense;
  /** The policy's level that asks; null where none does */
  level: string | null;
  /** What deserves a look */
  warnings: readonly ExpenseWarning[];
  /** Why it cannot be approved; null where it can */
  refused: string | null;
}

export interface ExpenseReport {
  /** What a row is about */
  by: 'person' | 'category' | 'event' | 'month' | 'currency';
  /** Since when; null for the beginning */
  from: string | null;
  /** Until when; null for now */
  to: string | null;
  /** By their labels */
  rows: readonly ExpenseReportRow[];
}

/** What the claims of a group come to in one currency */
export interface ExpenseReportRow {
  /** The group: an id of a person or event, a category, a month, a currency; null for claims of none */
  key: string | null;
  /** The group in words: an e-mail address, a title */
  label: string;
  /** ISO 4217 code */
  currency: string;
  /** How many claims */
  claims: number;
  /** What was claimed */
  claimed: string;
  /** What of it waits */
  pending: string;
  /** What of it was rejected */
  rejected: string;
  /** What was granted of the claims that are approved or paid */
  granted: string;
  /** What of that is paid */
  paid: string;
}

/** What `expenses.list` takes in its query. */
export interface ExpensesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'expense_date'
    | '-expense_date'
    | 'amount'
    | '-amount'
    | 'merchant'
    | '-merchant'
    | 'category'
    | '-category'
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Expense | readonly (keyof Expense)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this event_id; repeat it for any of several */
  event_id?: string | readonly string[] | undefined;
  /** Only with this amount; repeat it for any of several */
  amount?: string | readonly string[] | undefined;
  /** Only with amount at least this value */
  'amount[gte]'?: string | undefined;
  /** Only with amount more than this value */
  'amount[gt]'?: string | undefined;
  /** Only with amount at most this value */
  'amount[lte]'?: string | undefined;
  /** Only with amount less than this value */
  'amount[lt]'?: string | undefined;
  /** Only with this currency; repeat it for any of several */
  currency?: string | readonly string[] | undefined;
  /** Only with this category; repeat it for any of several */
  category?: string | readonly string[] | undefined;
  /** Only with this expense_type; repeat it for any of several */
  expense_type?: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other' | readonly ('travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other')[] | undefined;
  /** Only with expense_date at or after this value */
  'expense_date[gte]'?: string | undefined;
  /** Only with expense_date after this value */
  'expense_date[gt]'?: string | undefined;
  /** Only with expense_date at or before this value */
  'expense_date[lte]'?: string | undefined;
  /** Only with expense_date before this value */
  'expense_date[lt]'?: string | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'pending' | 'approved' | 'rejected' | 'paid' | readonly ('pending' | 'approved' | 'rejected' | 'paid')[] | undefined;
  /** Only with this merchant; repeat it for any of several */
  merchant?: string | readonly string[] | undefined;
  /** Only with this approved_by; repeat it for any of several */
  approved_by?: string | readonly string[] | undefined;
  /** Only with this claimant_id; repeat it for any of several */
  claimant_id?: string | readonly string[] | undefined;
  /** Only with this receipt_id; repeat it for any of several */
  receipt_id?: string | readonly string[] | undefined;
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
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `expenses.get` takes in its query. */
export interface ExpensesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Expense | readonly (keyof Expense)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `expenses.inbox` takes in its query. */
export interface ExpensesInboxQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
}

/** What `expenses.report` takes in its query. */
export interface ExpensesReportQuery {
  /** What a row is about. Default: person. */
  by?: 'person' | 'category' | 'event' | 'month' | 'currency' | undefined;
  /** Claims that were spent from here on */
  from?: string | undefined;
  /** Until when, that instant not included */
  to?: string | undefined;
}

/** Money spent and claimed back. */
export interface Expenses {
  /**
   * List expenses.
   *
   * Answers a page of expenses that pass all filters.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * for await (const expense of plugs.expenses.list()) console.log(expense);
   * ```
   */
  list(query?: ExpensesListQuery, options?: CallOptions): PageCall<Expense>;

  /**
   * Create an expense.
   *
   * Makes a new expense and answers it.
   *
   * Hands in a claim. It is pending until somebody else decides on it; expenses.warnings says what will deserve a look.
   *
   * Scope: `expenses:write`.
   *
   * @example
   * ```ts
   * const expense = await plugs.expenses.create({ claimant_id: '01936d5e-0000-7000-8000-000000000003', title: 'Train to Zurich', merchant: 'SBB', amount: '86.4', currency: 'CHF', category: 'Rail', expense_type: 'travel', expense_date: '2026-11-20T00:00:00.000Z' });
   * ```
   */
  create(body: ExpenseCreate, options?: CallOptions): Call<Expense>;

  /**
   * Change many expenses.
   *
   * Creates, changes, deletes and restores up to 500 expenses. Each item succeeds or fails for itself.
   *
   * Scope: `expenses:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.expenses.batch({ operations: [{ action: 'create', data: { claimant_id: '01936d5e-0000-7000-8000-000000000003', title: 'Train to Zurich', merchant: 'SBB', amount: '86.4', currency: 'CHF', category: 'Rail', expense_type: 'travel', expense_date: '2026-11-20T00:00:00.000Z' } }] });
   * ```
   */
  batch(body: ExpenseBatchRequest, options?: CallOptions): Call<ExpenseBatchResult>;

  /**
   * Get an expense.
   *
   * Answers one expense by its id.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * const expense = await plugs.expenses.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: ExpensesGetQuery, options?: CallOptions): Call<Expense>;

  /**
   * Change an expense.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * A claim that is approved or paid stays as it is.
   *
   * Scope: `expenses:write`.
   *
   * @example
   * ```ts
   * const expense = await plugs.expenses.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { title: 'Train to Zurich', merchant: 'SBB' });
   * ```
   */
  update(id: string, body: ExpenseUpdate, options?: CallOptions): Call<Expense>;

  /**
   * Delete an expense.
   *
   * Hides the expense from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * A claim that is approved or paid stays.
   *
   * Scope: `expenses:write`.
   *
   * @example
   * ```ts
   * await plugs.expenses.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore an expense.
   *
   * Brings a deleted expense back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `expenses:write`.
   *
   * @example
   * ```ts
   * const expense = await plugs.expenses.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<Expense>;

  /**
   * Show what deserves a look about a claim.
   *
   * What whoever decides on it will be shown, as soon as it is handed in: another claim with the same receipt, another
   * one of the same person, amount, day and merchant, and what it breaks of the rules of the policy.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.expenses.warnings('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  warnings(id: string, options?: CallOptions): Call<ExpenseWarnings>;

  /**
   * List the claims that wait for you.
   *
   * Pending claims that the caller may approve now, the oldest first, with what deserves a look, and at which level of
   * the policy they are asked. Claims that a rule of the policy forbids to approve are told, too: they can be rejected.
   * A page may be short, since most claims may wait for others; `next_cursor` goes on.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * for await (const item of plugs.expenses.inbox()) console.log(item);
   * ```
   */
  inbox(query?: ExpensesInboxQuery, options?: CallOptions): PageCall<ExpenseInboxItem>;

  /**
   * Sum up claims.
   *
   * A row for each group and currency, with exact sums: what was claimed, what of it is pending, rejected and granted, and
   * what of that is paid. Deleted claims do not count.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.expenses.report();
   * ```
   */
  report(query?: ExpensesReportQuery, options?: CallOptions): Call<ExpenseReport>;

  /**
   * Approve an expense.
   *
   * Grants a pending claim, or less than was claimed. Nobody approves their own; who may is the policy's to say.
   * Where it asks several people, the claim stays pending until the last of them. Of several who decide at once one
   * wins, the others get `already_decided`.
   *
   * Scope: `expenses:approve`.
   *
   * @example
   * ```ts
   * const expense = await plugs.expenses.approve('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { sanctioned_amount: '80', reason: 'Second class only' });
   * ```
   */
  approve(id: string, body?: ExpenseApprove, options?: CallOptions): Call<Expense>;

  /**
   * Reject an expense.
   *
   * Refuses a pending claim, with a reason that the claimant reads. Whoever may approve it may reject it.
   *
   * Scope: `expenses:approve`.
   *
   * @example
   * ```ts
   * const expense = await plugs.expenses.reject('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { reason: 'The receipt is missing' });
   * ```
   */
  reject(id: string, body: ExpenseReject, options?: CallOptions): Call<Expense>;

  /**
   * Resubmit an expense.
   *
   * Hands a rejected claim in again; what was approved of it before counts no more. Correct it first with
   * `expenses.update`. Resubmitting a pending claim changes nothing.
   *
   * Scope: `expenses:write`.
   *
   * @example
   * ```ts
   * const expense = await plugs.expenses.resubmit('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { reason: 'The receipt is there now' });
   * ```
   */
  resubmit(id: string, body?: ExpenseResubmit, options?: CallOptions): Call<Expense>;
}

/** The `expenses` operations over one client. */
export function expenses(client: Client): Expenses {
  return {
    list: (query, options) =>
      client.page<Expense>({
        id: 'expenses.list',
        method: 'GET',
        path: '/api/v1/expenses',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Expense>({
        id: 'expenses.create',
        method: 'POST',
        path: '/api/v1/expenses',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<ExpenseBatchResult>({
        id: 'expenses.batch',
        method: 'POST',
        path: '/api/v1/expenses/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Expense>({
        id: 'expenses.get',
        method: 'GET',
        path: '/api/v1/expenses/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Expense>({
        id: 'expenses.update',
        method: 'PATCH',
        path: '/api/v1/expenses/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'expenses.delete',
        method: 'DELETE',
        path: '/api/v1/expenses/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<Expense>({
        id: 'expenses.restore',
        method: 'POST',
        path: '/api/v1/expenses/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    warnings: (id, options) =>
      client.call<ExpenseWarnings>({
        id: 'expenses.warnings',
        method: 'GET',
        path: '/api/v1/expenses/{id}/warnings',
        params: { path: { id } },
      }, options),
    inbox: (query, options) =>
      client.page<ExpenseInboxItem>({
        id: 'expenses.inbox',
        method: 'GET',
        path: '/api/v1/expenses/inbox',
      }, { ...query }, options),
    report: (query, options) =>
      client.call<ExpenseReport>({
        id: 'expenses.report',
        method: 'GET',
        path: '/api/v1/expenses/report',
        params: { query: { ...query } },
      }, options),
    approve: (id, body, options) =>
      client.call<Expense>({
        id: 'expenses.approve',
        method: 'POST',
        path: '/api/v1/expenses/{id}/approve',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    reject: (id, body, options) =>
      client.call<Expense>({
        id: 'expenses.reject',
        method: 'POST',
        path: '/api/v1/expenses/{id}/reject',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    resubmit: (id, body, options) =>
      client.call<Expense>({
        id: 'expenses.resubmit',
        method: 'POST',
        path: '/api/v1/expenses/{id}/resubmit',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
  };
}
