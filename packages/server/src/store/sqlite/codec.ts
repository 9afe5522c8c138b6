import {
  type KyselyPlugin,
  OperationNodeTransformer,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type PrimitiveValueListNode,
  type QueryId,
  type UnknownRow,
  type ValueNode,
} from 'kysely';

const encode = (value: unknown): unknown => {
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
 * SQLite keeps booleans as 0 and 1 and JSON as text. Values are encoded by their type and columns
 * decoded by their name, never by what a text looks like: a user's text may look like JSON.
 */
export class SqliteCodec implements KyselyPlugin {
  readonly #encoder = new Encoder();
  readonly #booleans: ReadonlySet<string>;
  readonly #json: ReadonlySet<string>;

  constructor(columns: { booleans: Iterable<string>; json: Iterable<string> }) {
    this.#booleans = new Set(columns.booleans);
    this.#json = new Set(columns.json);
  }

  transformQuery(args: PluginTransformQueryArgs) {
    return this.#encoder.transformNode(args.node, args.queryId);
  }

  async transformResult(args: PluginTransformResultArgs) {
    for (const row of args.result.rows) this.#decode(row);
    return args.result;
  }

  #decode(row: UnknownRow): void {
    for (const name in row) {
      const value = row[name];
      if (typeof value === 'number' && this.#booleans.has(name)) row[name] = value === 1;
      else if (typeof value === 'string' && this.#json.has(name)) row[name] = JSON.parse(value);
    }
  }
}
