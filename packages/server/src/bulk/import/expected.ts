import { canonicalEmail } from '../../lib/canonical.ts';
import { keySource } from '../../lib/external-keys.ts';
import type { ExpectedRecord } from '../../store/bulk/types.ts';
import { type Batch, type ReadPlan, rowKeys } from '../source/index.ts';
import { readBatches } from './reader.ts';
import { type RowResult, readResults } from './results.ts';
import { openSpool, type SpoolPlace } from './spools.ts';

/** An import that is planned and will be applied before this one. */
export interface Earlier {
  readonly plan: ReadPlan;
  readonly source: SpoolPlace;
  /** What its plan says of each row. */
  readonly results: SpoolPlace;
}

/** Where the records of an earlier file have the value by which a field of this one names them. */
interface Look {
  readonly field: string;
  readonly email: boolean;
  /** Among its fields, or among its external keys. */
  readonly at: number;
  readonly isKey: boolean;
}

/** Rows that come to a record, found or new. */
const KEPT = new Set(['create', 'update', 'unchanged']);

/**
 * The records that an earlier import makes or keeps, under the values by which rows of this one name them. Rows that its
 * plan refuses make none, so whoever names them is refused as well.
 */
export async function* expectedRecords(
  plan: ReadPlan,
  earlier: Earlier,
  batchRows: number,
): AsyncGenerator<ExpectedRecord[]> {
  const looks = looksInto(plan, earlier.plan);
  if (looks.length === 0) return;
  const results = readResults(openSpool(earlier.results).read());
  try {
    const size = await openSpool(earlier.source).size();
    for await (const batch of readBatches(earlier.source, earlier.plan, batchRows, size)) {
      const verdicts = new Map<number, RowResult>();
      for (let i = 0; i < batch.read; i += 1) {
        const next = await results.next();
        if (!next.done) verdicts.set(next.value.result.row, next.value.result);
      }
      yield [...recordsOf(batch, earlier.plan, looks, verdicts)];
    }
  } finally {
    await results.return(undefined);
  }
}

function looksInto(plan: ReadPlan, earlier: ReadPlan): Look[] {
  return plan.fields.flatMap(({ field, via }): Look[] => {
    if (via === undefined || via.resource !== earlier.resource) return [];
    const source = keySource(via.field);
    const at =
      source === null
        ? earlier.fields.findIndex((other) => other.field === via.field)
        : earlier.external_keys.findIndex((key) => key.source === source);
    return at < 0 ? [] : [{ field, email: via.email, at, isKey: source !== null }];
  });
}

function* recordsOf(
  batch: Batch,
  plan: ReadPlan,
  looks: readonly Look[],
  verdicts: ReadonlyMap<number, RowResult>,
): Generator<ExpectedRecord> {
  for (let i = 0; i < batch.accepted; i += 1) {
    const verdict = verdicts.get(batch.ordinals[i]!);
    if (!verdict || !KEPT.has(verdict.class) || verdict.record_id === null) continue;
    for (const { field, email, at, isKey } of looks) {
      const cell = batch.values[i * batch.width + at];
      const values = isKey ? rowKeys(batch, i, plan)[at]! : cell === null || cell === undefined ? [] : [cell];
      for (const value of values) {
        const text = email ? canonicalEmail(String(value)) : String(value);
        yield { field, value: text, record: verdict.record_id };
      }
    }
  }
}
