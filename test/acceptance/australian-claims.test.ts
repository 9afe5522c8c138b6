/**
 * What members of the Australian parliament claimed in 2018, as a tenant with a policy: imported, decided and paid in bulk
 * from the command line, and reconciled with the file to the cent. Skipped where the data is absent; its first
 * 300 rows unless PLUGS_TEST_THOROUGH=1.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linesOf } from '../../packages/cli/src/small-csv.ts';
import { sharedData, sharedFile } from '../support/shared-data.ts';
import { thorough } from '../support/thorough.ts';
import { Shell } from './support/shell.ts';

type Row = Readonly<Record<'Member' | 'Category' | 'Details' | 'Date From' | 'Amount', string>>;

interface Claim {
  readonly number: number;
  readonly person: string;
  readonly category: string;
  readonly date: string;
  readonly what: string;
  /** As the file has it. */
  readonly raw: string;
  /** Null where that is no amount. */
  readonly cents: bigint | null;
}

interface Decision {
  readonly counts: Readonly<Record<'all' | 'ready' | 'done' | 'refused', number>>;
  readonly results: readonly {
    readonly expense_id: string;
    readonly outcome: string;
    readonly code: string | null;
  }[];
}

const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** The day a claim names, or the first one of the period that the file is about. */
const dayOf = (row: Row): string => {
  const [, day, month, year] =
    /\b(\d{1,2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{2})\b/.exec(
      `${row['Date From']} ${row.Details}`,
    ) ?? [];
  if (day === undefined) return '2018-01-01';
  return `20${year}-${String(months.indexOf(month!) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};

const emailOf = (member: string): string => `${member.toLowerCase().replaceAll(/[^a-z]+/g, '.')}@aph.example`;

const claimOf = (row: Row, number: number): Claim => ({
  number,
  person: emailOf(row.Member),
  category: row.Category,
  date: dayOf(row),
  what: row.Details || 'not said',
  raw: row.Amount,
  cents: /^-?\$[\d,]+\.\d\d$/.test(row.Amount) ? BigInt(row.Amount.replaceAll(/[$,.]/g, '')) : null,
});

const text = (cents: bigint): string => {
  const digits = String(cents < 0n ? -cents : cents).padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

const cents = (decimal: string): bigint => {
  const [whole, fraction = ''] = decimal.replace('-', '').split('.');
  const value = BigInt(`${whole}${fraction.padEnd(2, '0')}`);
  return decimal.startsWith('-') ? -value : value;
};

const policy = `currency: AUD
levels:
  - { name: presiding-officer, above: "20000", approvers: ["role:owner", "role:admin"] }
rules:
  duplicates: { effect: refuse }
  late: { after_days: 3650 }
`;

describe.skipIf(!sharedData)('the claims of the Australian parliament', () => {
  let shell: Shell;
  let claims: readonly Claim[];
  beforeAll(() => {
    shell = new Shell();
    const file = readFileSync(sharedFile('expenses-au-parliament/derived/expenses-2018-A.csv'), 'utf8');
    const [header, ...lines] = linesOf(file, 'the file');
    const rows = lines.map(
      ({ cells }) => Object.fromEntries(header!.cells.map((name, i) => [name, cells[i] ?? ''])) as Row,
    );
    claims = rows.map(claimOf).slice(0, thorough ? rows.length : 300);
  });
  afterAll(() => shell?.remove());

  test('come to what the file says minus the rejects, to the cent', { timeout: 600_000 }, async () => {
    await shell.say('plugs profile add parliament --local --data-dir ./parliament');
    const members = [...new Set(claims.map(({ person }) => person))];
    shell.write('members.csv', `email\n${members.join('\n')}\n`);
    await shell.say('plugs import users members.csv --quiet');
    const users = await shell.json<{ items: { id: string; email: string }[] }>(
      'plugs users list --all --json --fields id,email',
    );
    const ids = new Map(users.items.map(({ id, email }) => [email, id]));
    const line = ({ number, person, category, date, what, raw, cents: amount }: Claim) =>
      `Claim ${number},${amount === null ? raw : text(amount)},AUD,other,${date},${category},"${what.replaceAll('"', '""')}",${ids.get(person)}`;
    shell.write(
      'claims.csv',
      `title,amount,currency,expense_type,expense_date,category,merchant,claimant_id\n${claims.map(line).join('\n')}\n`,
    );
    const empty = claims.filter((claim) => claim.cents === null).length;
    const imported = await shell.json<{ counts: Record<string, number> }>(
      'plugs import expenses claims.csv --mode create --max-errors 1000 --json',
      empty > 0 ? 6 : 0,
    );
    expect(imported.counts).toMatchObject({ created: claims.length - empty, rejected: empty });
    shell.write('policy.yaml', policy);
    await shell.say('plugs expenses policy set policy.yaml --yes --quiet');

    // What looks like another claim is refused; of each such group one is paid, and the others are rejected.
    const parts = thorough ? ['Office Administrative Costs'] : [];
    const refused: string[] = [];
    const approve = (filters: string, code: number) =>
      shell.json<Decision>(`plugs expenses approve ${filters} --yes --json`, code);
    for (const filters of [...parts.map((it) => `--filter 'category=${it}'`), '--filter status=pending']) {
      const { results } = await approve(filters, 6);
      const left = results.filter(({ outcome }) => outcome === 'refused');
      expect(new Set(left.map(({ code }) => code))).toEqual(new Set(['policy_refuses']));
      refused.push(...left.map(({ expense_id }) => expense_id));
    }
    const all = await shell.json<{ items: { id: string; title: string }[] }>(
      'plugs expenses list --all --json --fields id,title',
    );
    const byId = new Map(all.items.map(({ id, title }) => [id, Number(title.slice(6))]));
    const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
    const seen = new Set<string>();
    const twice = new Map<number, string>();
    for (const id of [...new Set(refused)].sort()) {
      const { number, person, date, what, cents: amount } = byNumber.get(byId.get(id)!)!;
      const key = `${person} ${date} ${amount} ${what}`;
      if (seen.has(key)) twice.set(number, id);
      seen.add(key);
    }
    expect(twice.size).toBeGreaterThan(0);
    shell.write('twice.txt', [...twice.values()].join('\n'));
    const rejected = await shell.json<Decision>(
      'plugs expenses reject --file twice.txt --reason "Claimed already" --yes --json',
    );
    expect(rejected.counts).toMatchObject({ done: twice.size, refused: 0 });
    const rest = await approve('--filter status=pending', 0);
    expect(rest.counts.done).toBe(seen.size);
    const filters = thorough
      ? [...parts.map((it) => `--filter 'category=${it}'`), '--filter status=approved']
      : ['--filter status=approved'];
    for (const filter of filters) await shell.json<Decision>(`plugs expenses pay ${filter} --yes --json`);

    const good = claims.filter(({ number, cents: amount }) => amount !== null && !twice.has(number));
    const groups = {
      person: ({ person }: Claim) => person,
      category: ({ category }: Claim) => category,
      month: ({ date }: Claim) => date.slice(0, 7),
    };
    for (const [by, keyOf] of Object.entries(groups)) {
      const expected = new Map<string, bigint>();
      for (const claim of good) expected.set(keyOf(claim), (expected.get(keyOf(claim)) ?? 0n) + claim.cents!);
      const { rows } = await shell.json<{
        rows: { label: string; paid: string; granted: string; pending: string }[];
      }>(`plugs expenses report --by ${by} --json`);
      const found = new Map(rows.map(({ label, paid }) => [label, cents(paid)]));
      for (const label of found.keys()) if (!expected.has(label)) expected.set(label, 0n);
      expect([...found].sort()).toEqual([...expected].sort());
      expect(rows.every(({ paid, granted, pending }) => paid === granted && pending === '0')).toBe(true);
    }
  });
});
