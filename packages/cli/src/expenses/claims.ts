/** Which claims a decision is about: by their ids, from a file or stdin, or by the filters of the list. */
import { readFile } from 'node:fs/promises';
import type { ExpenseDecisionRequest } from '@the-plugs/sdk/resources/expense_decisions';
import { filtersOf } from '../bulk/filters.ts';
import { CliError } from '../errors.ts';
import { readStdin } from '../input.ts';
import { linesOf } from '../small-csv.ts';

export type Claims = Pick<ExpenseDecisionRequest, 'items' | 'filters'>;
type Item = NonNullable<ExpenseDecisionRequest['items']>[number];

/** The most claims of one decision, as the contract says. */
const claimsMax = 10_000;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A header's words for the id: that of the list, and that of a decision's own results. */
const idColumns = ['id', 'expense_id'];
const ownColumns = ['sanctioned_amount', 'reason'] as const;

export interface Asked {
  readonly ids: readonly string[];
  readonly file: string | undefined;
  readonly filter: readonly string[] | undefined;
  readonly q: string | undefined;
}

/** @throws CliError usage, file_unreadable */
export async function readClaims({ ids, file, filter, q }: Asked, signal: AbortSignal): Promise<Claims> {
  const ways = [ids.length > 0, file !== undefined, filter !== undefined || q !== undefined];
  if (ways.filter(Boolean).length !== 1)
    throw new CliError('usage', 'Say which claims: ids, --file or --filter, and one of them only.', {
      hint: '- as the only id, or --file -, reads stdin.',
    });
  if (ways[2]) return { filters: filtersOf(filter, q) };
  const source = file ?? (ids.length === 1 && ids[0] === '-' ? '-' : undefined);
  const items =
    source === undefined
      ? ids.map((id) => ({ id: checkedId(id) }))
      : itemsOf(
          await (source === '-' ? readStdin(signal) : readFile(source, { encoding: 'utf8', signal })),
          source === '-' ? 'stdin' : source,
        );
  if (items.length <= claimsMax) return { items };
  throw new CliError('usage', `${items.length} claims are more than the 10,000 of one decision.`, {
    hint: 'Split the file and decide in parts.',
  });
}

/** Lines of a file: a list of ids, or CSV or TSV whose header names an id, and maybe an amount and a reason. */
export function itemsOf(text: string, label: string): Item[] {
  const rows = linesOf(text, label);
  const header = rows[0]?.cells.map((name) => name.toLowerCase()) ?? [];
  const at = header.findIndex((name) => idColumns.includes(name));
  const columns = ownColumns.map((name) => [name, header.indexOf(name)] as const);
  const items = (at < 0 ? rows : rows.slice(1)).map(({ cells, line }) => {
    const id = checkedId(cells[Math.max(at, 0)] ?? '', `${label}, line ${line}`);
    const own = columns.map(([name, index]) => [name, cells[index]] as const);
    // Without a header there is nothing that says what further columns are.
    return { id, ...(at < 0 ? {} : Object.fromEntries(own.filter(([, value]) => value))) };
  });
  if (items.length === 0) throw new CliError('usage', `${label} names no claim.`);
  return items;
}

function checkedId(id: string, where?: string): string {
  if (uuid.test(id)) return id.toLowerCase();
  throw new CliError('usage', `${where ? `${where}: ` : ''}${JSON.stringify(id)} is not the id of a claim.`, {
    next: ['plugs expenses list --fields id,title,amount,currency'],
  });
}
