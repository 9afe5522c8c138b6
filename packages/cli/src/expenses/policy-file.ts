/** A policy in a file, YAML or JSON: what `plugs expenses policy show` prints can be edited and set. */
import { readFile } from 'node:fs/promises';
import type { ExpensePolicyDocument } from '@the-plugs/sdk/resources/expense_policies';
import { CliError } from '../errors.ts';
import { readStdin } from '../input.ts';
import { isRow } from '../output/cell.ts';

/**
 * @param path a file, or `-` for stdin
 * @throws CliError usage, with line and column of what is no YAML
 */
export async function readPolicy(path: string, signal: AbortSignal): Promise<ExpensePolicyDocument> {
  const text = path === '-' ? await readStdin(signal) : await readFile(path, { encoding: 'utf8', signal });
  const { parseDocument } = await import('../bulk/yaml.ts');
  const document = parseDocument(text);
  const [fault] = document.errors;
  const label = path === '-' ? 'stdin' : path;
  if (fault) {
    const at = fault.linePos?.[0];
    throw new CliError(
      'usage',
      `${label}${at ? `, line ${at.line}, column ${at.col}` : ''}: ${fault.message.split('\n', 1)[0]}`,
    );
  }
  const value: unknown = document.toJS();
  if (!isRow(value))
    throw new CliError('usage', `${label} holds no policy.`, { next: ['plugs expenses policy set --help'] });
  return amountsAsText(value) as unknown as ExpensePolicyDocument;
}

/** Amounts and rates may be written without quotes; they are text, so that nothing is rounded. */
function amountsAsText(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((one) => amountsAsText(one, key));
  if (isRow(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, amountsAsText(one, key === 'rates' ? 'rate' : name)]),
    );
  const isAmount = ['above', 'amount', 'rate'].includes(key);
  return typeof value === 'number' && isAmount && String(value).length < 15 ? String(value) : value;
}
