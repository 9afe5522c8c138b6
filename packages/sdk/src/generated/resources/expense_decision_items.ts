// Made from openapi/paths/expense_decision_items.yaml and openapi/schemas/expense_decision_items.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { ExpenseWarning } from './expense_decisions.ts';

/** One claim of a decision, and what becomes of it */
export interface ExpenseDecisionItem {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The decision */
  decision_id: string;
  /** The claim; none may have this id */
  expense_id: string;
  /** The claim's version that was looked at; null where there is no such claim */
  expense_version: number | null;
  /** Whose claim it is */
  claimant_id: string | null;
  /** ISO 4217 code */
  currency: string | null;
  /** What is granted or paid; of a rejection, what was claimed */
  amount: string | null;
  /** What was asked to be granted; null for all of it */
  sanctioned_amount: string | null;
  /** Why this claim is decided so */
  reason: string | null;
  /** Whether it is decided */
  outcome: 'ready' | 'done' | 'refused';
  /** The error that refuses it; docs/reference/errors.md lists them */
  code: string | null;
  /** The error in a sentence */
  message: string | null;
  /** What deserves a look before it is decided */
  warnings: readonly ExpenseWarning[];
  /** When it was made */
  created_at: string;
}

/** One page of claims of decisions */
export interface ExpenseDecisionItemPage {
  /** The claims of decisions of this page */
  items: readonly ExpenseDecisionItem[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** What `expense_decision_items.list` takes in its query. */
export interface ExpenseDecisionItemsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof ExpenseDecisionItem | readonly (keyof ExpenseDecisionItem)[] | undefined;
  /** Only with this decision_id; repeat it for any of several */
  decision_id?: string | readonly string[] | undefined;
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

/** What becomes of each claim of a decision. */
export interface ExpenseDecisionItems {
  /**
   * List claims of decisions.
   *
   * Answers a page of claims of decisions that pass all filters.
   *
   * Scope: `expenses:read`.
   *
   * @example
   * ```ts
   * for await (const expenseDecisionItem of plugs.expense_decision_items.list()) console.log(expenseDecisionItem);
   * ```
   */
  list(query?: ExpenseDecisionItemsListQuery, options?: CallOptions): PageCall<ExpenseDecisionItem>;
}

/** The `expense_decision_items` operations over one client. */
export function expenseDecisionItems(client: Client): ExpenseDecisionItems {
  return {
    list: (query, options) =>
      client.page<ExpenseDecisionItem>({
        id: 'expense_decision_items.list',
        method: 'GET',
        path: '/api/v1/expense_decision_items',
      }, { ...query }, options),
  };
}
