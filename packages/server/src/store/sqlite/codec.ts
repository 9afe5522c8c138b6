import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryId,
  type UnknownRow,
  type ValueNode,
} from '#kysely';
import { canonicalDecimal } from '../../lib/decimal.ts';
import { Slot } from '../statement.ts';

/** A value as SQLite takes it. Slots stay: what will stand there is encoded when it comes. */
export const encode = (value: unknown): unknown => {
  if (value instanceof Slot) return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === undefined) return null;
  if (value !== null && typeof value === 'object' && !Buffer.isBuffer(value)) return JSON.stringify(value);
  return value;
};

class Encoder extends OperationNodeTransformer {
  protected override transformValue(node: ValueNode, query?: QueryId): ValueNode {
    return { ...super.transformValue(node, query), value: encode(node.value) };
  }
  protected override transformPrimitiveValueList(
    node: PrimitiveValueListNode,
    query?: QueryId,
  ): PrimitiveValueListNode {
    return { ...super.transformPrimitiveValueList(node, query), values: node.values.map(encode) };
  }
}

/**
 * SQLite keeps booleans as 0 and 1, JSON as text and decimals as numbers. Values are encoded by their type and columns
 * decoded by their name, never by what a text looks like: a user's text may look like JSON.
 */
export class SqliteCodec implements KyselyPlugin {
  readonly #encoder = new Encoder();
  readonly #booleans: ReadonlySet<string>;
  readonly #json: ReadonlySet<string>;
  readonly #decimals: ReadonlySet<string>;

  constructor(columns: { booleans: Iterable<string>; json: Iterable<string>; decimals: Iterable<string> }) {
    this.#booleans = new Set(columns.booleans);
    this.#json = new Set(columns.json);
    this.#decimals = new Set(columns.decimals);
  }

  transformQuery(args: PluginTransformQueryArgs) {
    return this.#encoder.transformNode(args.node, args.queryId);
  }

  async transformResult({ result }: PluginTransformResultArgs) {
    const [first] = result.rows;
    if (first === undefined) return result;
    // All rows of a result have the same columns.
    const names = Object.keys(first);
    const booleans = names.filter((name) => this.#booleans.has(name));
    const json = names.filter((name) => this.#json.has(name));
    const decimals = names.filter((name) => this.#decimals.has(name));
    for (const row of result.rows) decode(row, booleans, json, decimals);
    return result;
  }
}

const decode = (
  row: UnknownRow,
  booleans: readonly string[],
  json: readonly string[],
  decimals: readonly string[],
): void => {
  for (const name of booleans) if (typeof row[name] === 'number') row[name] = row[name] === 1;
  for (const name of json) if (typeof row[name] === 'string') row[name] = JSON.parse(row[name]);
  for (const name of decimals) if (typeof row[name] === 'number') row[name] = canonicalDecimal(row[name]);
};
