/** What a review shows and keeps: a claim in a few lines, and the decision that can still be undone. */
import { type Plugs, PlugsApiError } from '@the-plugs/sdk';
import type { Expense, ExpenseInboxItem } from '@the-plugs/sdk/resources/expenses';
import { neutralise } from '../output/terminal.ts';

/** A claim as a person reads it. */
export function claimLines({ expense, level, warnings, refused }: ExpenseInboxItem): string[] {
  const { title, amount, currency, expense_date, merchant, category, expense_type, description } = expense;
  const about = [expense_date.slice(0, 10), expense_type, category, merchant].filter(Boolean).join(', ');
  return [
    '',
    `${amount} ${currency}  ${title}`,
    `  ${about}`,
    ...(description ? [`  ${description}`] : []),
    ...(level ? [`  Asked of you at the level ${level}.`] : []),
    ...warnings.map(({ message }) => `  ! ${message}`),
    ...(refused ? [`  It cannot be approved: ${refused}`] : []),
  ].map(neutralise);
}

export interface Decision {
  readonly decision: 'approve' | 'reject';
  readonly reason?: string;
  readonly sanctioned_amount?: string;
}

/** Decisions as they are made. The last one is held back until the next, so that it can be undone. */
export class Decisions {
  readonly counts = { approved: 0, rejected: 0, refused: 0 };
  /** The claim whose decision was undone last. */
  undone: string | undefined;
  readonly #expenses: Plugs['expenses'];
  readonly #signal: AbortSignal;
  readonly #note: (message: string) => void;
  #held: { readonly expense: Expense; readonly made: Decision } | undefined;

  constructor(expenses: Plugs['expenses'], signal: AbortSignal, note: (message: string) => void) {
    this.#expenses = expenses;
    this.#signal = signal;
    this.#note = note;
  }

  /** Whether there is a decision that is not sent yet. */
  get held(): boolean {
    return this.#held !== undefined;
  }

  /** Sends the one before, and holds this one. */
  async make(expense: Expense, made: Decision): Promise<void> {
    await this.send();
    this.#held = { expense, made };
  }

  undo(): void {
    this.undone = this.#held?.expense.id;
    this.#held = undefined;
  }

  /** Sends what is held. A refusal is told, and the review goes on. */
  async send(): Promise<void> {
    const held = this.#held;
    this.#held = undefined;
    if (!held) return;
    const { expense, made } = held;
    const { decision, ...body } = made;
    // Decided is what was shown.
    const call = { signal: this.#signal, ifMatch: expense.version };
    try {
      if (decision === 'approve') {
        await this.#expenses.approve(expense.id, body, call);
        this.counts.approved += 1;
      } else {
        await this.#expenses.reject(expense.id, { reason: body.reason! }, call);
        this.counts.rejected += 1;
      }
    } catch (error) {
      if (!(error instanceof PlugsApiError) || error.status >= 500) throw error;
      this.counts.refused += 1;
      this.#note(neutralise(`  "${expense.title}" was not decided: ${error.message}`));
    }
  }
}
