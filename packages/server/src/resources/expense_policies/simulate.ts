import { resources } from '../../generated/resources.ts';
import type {
  ExpenseApproval,
  ExpensePolicyChange,
  ExpensePolicySimulate,
  ExpensePolicySimulation,
} from '../../generated/types.ts';
import { fromUnits, toUnits } from '../../lib/decimal.ts';
import { Problem } from '../../lib/problem.ts';
import type { TenantTx } from '../../store/index.ts';
import { type Row, readable } from '../engine/shape.ts';
import { claimantOf } from '../expenses/life.ts';
import { counting, isMeant, levelsFor, stillAsked, words } from './levels.ts';
import { type Claim, converted, type Policy } from './policy.ts';
import { replay } from './replay.ts';
import { breachesOf, duplicatesOf } from './rules.ts';
import { type PeopleOfThen, peopleOfThen } from './then.ts';

/** The most claims of one replay: they are held in memory. */
const CLAIMS_MAX = 20_000;
const CHANGES = 200;

type Effect = 'level' | 'warn' | 'refuse';

interface Reason {
  readonly rule: string;
  readonly effect: Effect;
  readonly message: string;
}

/** Replays the claims of a time under a policy. Nothing is written. */
export const simulate = async (
  tx: TenantTx,
  policy: Policy,
  { since, until, limit = CHANGES }: ExpensePolicySimulate,
): Promise<Omit<ExpensePolicySimulation, 'policy'>> => {
  const rows = await claimsSince(tx, since, until);
  const people = await peopleOf(tx, rows);
  const facts = await replay(tx, rows);
  const counts = new Map<string, Counted>();
  const changes: ExpensePolicyChange[] = [];
  let changed = 0;
  for (const row of rows) {
    const reasons = await reasonsOf(policy, row, people, facts);
    if (reasons.length === 0) continue;
    changed += 1;
    for (const reason of reasons) count(counts, reason, row);
    if (changes.length < limit) changes.push(changeOf(row, reasons));
  }
  return { claims: rows.length, changed, rules: [...counts.values()].map(countOf), changes };
};

const claimsSince = async (tx: TenantTx, since: string, until: string | undefined): Promise<Row[]> => {
  let query = tx
    .selectFrom('expenses')
    .select(readable(resources.expenses) as never)
    .where('is_deleted', '=', false)
    .where('expense_date', '>=', instant(since));
  if (until !== undefined) query = query.where('expense_date', '<', instant(until));
  const rows = (await query
    .orderBy('expense_date')
    .orderBy('id')
    .limit(CLAIMS_MAX + 1)
    .execute()) as Row[];
  if (rows.length <= CLAIMS_MAX) return rows;
  throw new Problem(
    'row_limit_exceeded',
    `More than ${CLAIMS_MAX.toLocaleString('en-US')} claims were spent in that time; replay it in parts, with until.`,
  );
};

/** As it is kept: SQLite compares texts. */
const instant = (time: string): string => new Date(time).toISOString();

type Approval = Pick<ExpenseApproval, 'user_id' | 'on_behalf_of' | 'at'>;

/** Who approved a claim as it is now, each once, and when. What was imported as approved has no list. */
const approvalsOf = (row: Row): readonly Approval[] => {
  const listed = row.approvals as unknown as readonly ExpenseApproval[];
  if (listed.length > 0) return counting(listed, row as unknown as Claim);
  const { approved_by, approved_at, created_at } = row;
  const at = (approved_at ?? created_at) as string;
  return [{ user_id: approved_by as string | null, on_behalf_of: null, at }];
};

/** Claimants, and whoever approved. */
const peopleOf = (tx: TenantTx, rows: readonly Row[]): Promise<PeopleOfThen> => {
  const ids = new Set<string>();
  let since: string | undefined;
  for (const row of rows) {
    const approvals = approvalsOf(row);
    for (const id of [claimantOf(row), ...approvals.flatMap((one) => [one.user_id, one.on_behalf_of])])
      if (id !== null) ids.add(id);
    for (const { at } of approvals) if (since === undefined || at < since) since = at;
  }
  return peopleOfThen(tx, [...ids], since ?? tx.now);
};

const reasonsOf = async (
  policy: Policy,
  row: Row,
  people: PeopleOfThen,
  facts: Awaited<ReturnType<typeof replay>>,
): Promise<Reason[]> => {
  // What was rejected stays rejected under any policy.
  if (row.status === 'rejected' || policy.document === null) return [];
  const claim: Claim = { ...(row as unknown as Claim), claimant: claimantOf(row) };
  if (converted(policy.document, claim.amount, claim.currency) === undefined)
    return [{ rule: 'no_rate', effect: 'refuse', message: `There is no rate for ${claim.currency}.` }];
  const breaches = await breachesOf(policy.document, claim, facts);
  if (policy.document.rules?.duplicates)
    breaches.push(...(await duplicatesOf(policy.document, claim, facts)));
  const broken = breaches.map(({ rule, effect, message }) => ({ rule, effect, message }));
  return row.status === 'pending' ? broken : [...missingLevels(policy, claim, row, people), ...broken];
};

/** Levels that the people who approved a claim do not fill. Each of them fills one. */
const missingLevels = (policy: Policy, claim: Claim, row: Row, people: PeopleOfThen): Reason[] => {
  // Nobody's own approval counts for them, whomever they stood in for, and nobody's who stood in for them.
  const isOwn = ({ user_id, on_behalf_of }: Approval) =>
    claim.claimant !== null && [user_id, on_behalf_of].includes(claim.claimant);
  const free = approvalsOf(row)
    .filter((one) => !isOwn(one))
    .flatMap(({ user_id, on_behalf_of, at }) => {
      const person = people(on_behalf_of ?? user_id, at);
      return person === null ? [] : [{ person, claimant: people(claim.claimant, at) }];
    });
  return levelsFor(policy.document, claim).flatMap((level) => {
    const given: ExpenseApproval[] = [];
    for (const word of level.approvers) {
      const at = free.findIndex(({ person, claimant }) => isMeant(word, person, claimant));
      if (at >= 0) given.push({ level: level.name, as: word } as ExpenseApproval);
      if (at >= 0) free.splice(at, 1);
      if (stillAsked(level, given).length === 0) break;
    }
    const asked = stillAsked(level, given);
    const message = `The level ${level.name} asks for ${words(asked)}.`;
    return asked.length === 0 ? [] : [{ rule: `level:${level.name}`, effect: 'level' as const, message }];
  });
};

interface Counted {
  readonly rule: string;
  readonly effect: Effect;
  claims: number;
  readonly sums: Map<string, { claims: number; units: bigint }>;
}

const count = (counts: Map<string, Counted>, { rule, effect }: Reason, row: Row): void => {
  const counted = counts.get(rule) ?? { rule, effect, claims: 0, sums: new Map() };
  counts.set(rule, counted);
  counted.claims += 1;
  const currency = row.currency as string;
  const { claims, units } = counted.sums.get(currency) ?? { claims: 0, units: 0n };
  counted.sums.set(currency, { claims: claims + 1, units: units + toUnits(row.amount as string) });
};

const countOf = ({ rule, effect, claims, sums }: Counted) => ({
  rule,
  effect,
  claims,
  sums: [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, sum]) => ({ currency, claims: sum.claims, amount: fromUnits(sum.units) })),
});

const changeOf = (row: Row, reasons: readonly Reason[]): ExpensePolicyChange => {
  const has = (effect: Effect) => reasons.some((reason) => reason.effect === effect);
  return {
    expense_id: row.id,
    expense_date: row.expense_date as string,
    status: row.status as ExpensePolicyChange['status'],
    amount: row.amount as string,
    currency: row.currency as string,
    outcome: has('refuse') ? 'refused' : has('level') ? 'more_approvals' : 'warned',
    reasons: reasons.map(({ message }) => message),
  };
};
