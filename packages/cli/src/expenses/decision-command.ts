/**
 * Decisions on many claims: plan, show, ask, carry out, tell what became of each. `plugs expenses approve`, `reject`
 * and `pay` begin with claims; `plugs apply` begins with a plan.
 */

import * as Args from '@oclif/core/args';
import type { Command } from '@oclif/core/command';
import * as Flags from '@oclif/core/flags';
import { PlugsApiError, PlugsJobError } from '@the-plugs/sdk';
import type { ExpenseDecisionItem } from '@the-plugs/sdk/resources/expense_decision_items';
import type { ExpenseDecision, ExpenseDecisionRequest } from '@the-plugs/sdk/resources/expense_decisions';
import { BulkCommand } from '../bulk/bulk-command.ts';
import { filterFlags } from '../bulk/filters.ts';
import { amount } from '../bulk/report.ts';
import { CliError } from '../errors.ts';
import { exitCode } from '../exit-codes.ts';
import { neutralise } from '../output/terminal.ts';
import { shellWord } from '../paging.ts';
import { readClaims } from './claims.ts';
import { type DecisionPlanFile, decisionPlanOf, writeDecisionPlan } from './plan-file.ts';

/** How a decision is said in a sentence, and what came of it. */
const verbs = {
  approve: { ask: 'Approve', done: 'approved' },
  reject: { ask: 'Reject', done: 'rejected' },
  pay: { ask: 'Pay', done: 'paid' },
} as const;

/** Claims with a refusal or a warning that a person is shown; stdout has them all. */
const shownMax = 10;

const itemColumns = ['expense_id', 'outcome', 'amount', 'currency', 'code', 'message'];

export const decisionArgs = {
  ids: Args.string({
    name: 'ids',
    multiple: true,
    ignoreStdin: true,
    description: 'Claims by their ids; - reads them from stdin.',
  }),
};

export const decisionFlags = {
  ...filterFlags,
  file: Flags.string({
    helpValue: 'FILE|-',
    summary: 'Claims from a file: ids, or CSV with the columns id, sanctioned_amount and reason.',
  }),
  reason: Flags.string({ helpValue: 'TEXT', summary: 'Why; the audit keeps it with each claim.' }),
  'dry-run': Flags.boolean({ summary: 'Show what would become of each claim, and decide nothing.' }),
  plan: Flags.string({
    helpValue: 'FILE',
    exclusive: ['dry-run'],
    summary: 'Write the plan to a file, for plugs apply, and decide nothing.',
  }),
};

interface Flagged {
  readonly filter?: string[] | undefined;
  readonly q?: string | undefined;
  readonly file?: string | undefined;
  readonly reason?: string | undefined;
  readonly 'dry-run'?: boolean;
  readonly plan?: string | undefined;
}

export abstract class DecisionCommand<T extends typeof Command> extends BulkCommand<T> {
  /** From claims to their decision, or to a plan of it. */
  protected async decide(
    decision: ExpenseDecision['decision'],
    ids: readonly string[],
    sanctioned?: string,
  ): Promise<void> {
    const flags = this.flags as Flagged;
    if (flags.plan !== undefined) await this.confirmOverwrite(flags.plan);
    const claims = await readClaims({ ids, file: flags.file, filter: flags.filter, q: flags.q }, this.signal);
    const { plugs } = await this.session();
    const plan = await plugs.expense_decisions.create(
      { decision, ...this.#sanctioned(claims, sanctioned), ...(await this.#reason(decision)) },
      { signal: this.signal },
    );
    const items = await this.items(plan.id);
    this.#tell(plan, items);
    if (plan.counts.all === 0) {
      await this.#print(plan, items);
      return this.note('No claim is in question.');
    }
    if (flags.plan !== undefined) return this.#keep(plan, items, flags.plan);
    await this.planned(plan, items);
    if (flags['dry-run'] || plan.counts.ready === 0) return this.#printPlan(plan, items);
    await this.confirm(`${verbs[decision].ask} ${sumsInWords(plan)}?`);
    await this.#carryOut(plan, undefined);
  }

  /** Carries out what a plan file says: exactly that, or nothing. */
  protected async applyDecision(file: DecisionPlanFile, label: string): Promise<void> {
    const { plugs, place } = await this.session();
    if (file.place !== place) throw stale(label, `it was made at ${file.place}, and this is ${place}`);
    const plan = await plugs.expense_decisions.get(file.expense_decision, {}, { signal: this.signal });
    if (plan.organization_id !== file.organization) throw stale(label, 'it was made in another organisation');
    if (plan.digest !== file.digest) throw stale(label, 'its digest is not that of the plan on the server');
    if (plan.state !== 'planned' && plan.state !== 'running')
      throw stale(label, `it is ${plan.state} already`, [this.again(`expense-decisions items ${plan.id}`)]);
    this.#tell(plan, await this.items(plan.id));
    await this.confirm(`${verbs[plan.decision].ask} ${sumsInWords(plan)}?`);
    await this.#carryOut(plan, file.digest);
  }

  /** What a command looks at before it asks. */
  protected async planned(_plan: ExpenseDecision, _items: readonly ExpenseDecisionItem[]): Promise<void> {}

  /** What a command does once all is decided. */
  protected async decided(_done: ExpenseDecision, _items: readonly ExpenseDecisionItem[]): Promise<void> {}

  #sanctioned(claims: Pick<ExpenseDecisionRequest, 'items' | 'filters'>, amount: string | undefined) {
    if (amount === undefined) return claims;
    const { items } = claims;
    if (items?.length === 1) return { items: [{ ...items[0]!, sanctioned_amount: amount }] };
    throw new CliError('usage', '--sanctioned-amount is for one claim at a time.', {
      hint: 'For several, give --file with the columns id and sanctioned_amount.',
    });
  }

  /** A rejection needs a reason: on a terminal it is asked for; a file may have one for each claim. */
  async #reason(decision: ExpenseDecision['decision']): Promise<{ reason?: string }> {
    const { reason, file } = this.flags as Flagged;
    if (reason !== undefined) return { reason };
    if (decision !== 'reject' || file !== undefined) return {};
    return { reason: await this.ask('A reason, which the claimants read,', '--reason') };
  }

  protected async items(id: string): Promise<ExpenseDecisionItem[]> {
    const { plugs } = await this.session();
    const list = plugs.expense_decisions.items(id, { limit: 200 }, { signal: this.signal });
    return list.toArray({ limit: 10_000 });
  }

  /** What would be done, on stderr: how many, what they come to, what deserves a look, what is left out. */
  #tell(plan: ExpenseDecision, items: readonly ExpenseDecisionItem[]): void {
    const { counts, decision } = plan;
    if (counts.ready > 0) this.note(`To be ${verbs[decision].done}: ${sumsInWords(plan)}`);
    const warned = items.filter((item) => item.outcome === 'ready' && item.warnings.length > 0);
    this.#some(warned, 'deserve a look', 'deserves a look', (item) =>
      item.warnings.map(({ rule, message }) => `${message} [${rule}]`),
    );
    const refused = items.filter(({ outcome }) => outcome === 'refused');
    const not = `cannot be ${verbs[decision].done}`;
    this.#some(refused, not, not, ({ code, message }) => [`${message} [${code}]`]);
  }

  #some(
    items: readonly ExpenseDecisionItem[],
    what: string,
    one: string,
    said: (item: ExpenseDecisionItem) => string[],
  ): void {
    if (items.length === 0) return;
    const more = items.length > shownMax ? `, the first ${shownMax}` : '';
    this.note(`${claimsInWords(items.length)} ${items.length === 1 ? one : what}${more}:`);
    for (const item of items.slice(0, shownMax))
      for (const text of said(item)) this.note(`  ${item.expense_id}  ${neutralise(text)}`);
  }

  async #carryOut(plan: ExpenseDecision, digest: string | undefined): Promise<void> {
    const { plugs, isLocal } = await this.session();
    const call = { signal: this.signal };
    const body = digest === undefined ? {} : { digest };
    const job = plan.job_id ?? (await plugs.expense_decisions.apply(plan.id, body, call)).id;
    try {
      await this.waited(job, 'Deciding');
    } catch (error) {
      if (error instanceof PlugsJobError) this.tellNext([['Go on:', this.again(`jobs retry ${job}`)]]);
      else if (this.signal.aborted || error instanceof PlugsApiError)
        this.tellNext([
          isLocal
            ? ['Go on where it stood:', this.again('jobs run-due')]
            : ['The server goes on; see how far it is:', this.again(`expense-decisions get ${plan.id}`)],
        ]);
      throw error;
    }
    const done = await plugs.expense_decisions.get(plan.id, {}, call);
    const items = await this.items(plan.id);
    await this.#print(done, items);
    const { counts } = done;
    const left = counts.refused > 0 ? `, ${amount(counts.refused)} not` : '';
    this.note(`${claimsInWords(counts.done)} ${verbs[plan.decision].done}${left}.`);
    this.#end(counts.done, counts.refused);
    await this.decided(done, items);
  }

  async #keep(plan: ExpenseDecision, items: readonly ExpenseDecisionItem[], path: string): Promise<void> {
    const { place } = await this.session();
    await writeDecisionPlan(path, decisionPlanOf(plan, place));
    await this.#printPlan(plan, items);
    this.tellNext([['Do exactly this, or be refused:', this.again(`apply ${shellWord(path)}`)]]);
  }

  async #printPlan(plan: ExpenseDecision, items: readonly ExpenseDecisionItem[]): Promise<void> {
    await this.#print(plan, items);
    this.note('Nothing was decided.');
    this.#end(plan.counts.ready, plan.counts.refused);
  }

  #end(good: number, refused: number): void {
    if (refused > 0) process.exitCode = good > 0 ? exitCode.partial : exitCode.refused;
  }

  /** One row a claim; as a document, with the decision around it. */
  async #print(plan: ExpenseDecision, items: readonly ExpenseDecisionItem[]): Promise<void> {
    if (this.printer.isJson || this.flags.query) return this.printer.data(documentOf(plan, items));
    const writer = this.printer.rows(itemColumns);
    await writer.write(items.map(rowOf));
    await writer.end();
  }
}

/** The document of `--json`. */
function documentOf(plan: ExpenseDecision, items: readonly ExpenseDecisionItem[]) {
  const { id, decision, state, counts, sums, digest, job_id } = plan;
  return {
    expense_decision: id,
    decision,
    state,
    counts,
    sums,
    digest,
    job: job_id,
    results: items.map(rowOf),
  };
}

function rowOf({ expense_id, outcome, amount, currency, code, message, warnings }: ExpenseDecisionItem) {
  return { expense_id, outcome, amount, currency, code, message, warnings };
}

function claimsInWords(count: number): string {
  return `${amount(count)} ${count === 1 ? 'claim' : 'claims'}`;
}

/** `3 claims: 86.4 CHF (1), 0.3 EUR (2)` */
function sumsInWords({ counts, sums }: ExpenseDecision): string {
  const said = sums.map(
    (sum) => `${sum.amount} ${sum.currency}${sums.length > 1 ? ` (${amount(sum.claims)})` : ''}`,
  );
  return `${claimsInWords(counts.ready)}: ${said.join(', ')}`;
}

function stale(where: string, why: string, next: readonly string[] = []): CliError {
  return new CliError('plan_stale', `The plan does not hold any more: ${why}. Nothing was decided.`, {
    where,
    next,
  });
}
