import { canonicalEmail } from '../../lib/canonical.ts';
import { keySource } from '../../lib/external-keys.ts';
import type { ExpectedRecord } from '../../store/bulk/types.ts';
import { type Batch, type ReadPlan, rowKeys } from '../source/index.ts';
import { readBatches } from './reader.ts';
import { type RowResult, readResults } from './results.ts';
import { importShape } from './shapes.ts';
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
  /** Among its fields, or among its external keys; null when they are named by their id. */
  readonly at: number | null;
  readonly isKey: boolean;
  readonly bounds: Bounds;
}

/** Where they have the span that rows of this file are to lie in, and the number of seats there, among its fields. */
interface Bounds {
  readonly from: number | null;
  readonly to: number | null;
  readonly seats: number | null;
}

const unbound: Bounds = { from: null, to: null, seats: null };

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
  const place = (name: string): number | null => {
    const at = earlier.fields.findIndex(({ field }) => field === name);
    return at < 0 ? null : at;
  };
  const { checks, columns, seats } = importShape(plan.resource);
  const bounds = new Map<string, Bounds>();
  for (const check of checks)
    if (check.rule === 'within')
      bounds.set(check.parent, { ...unbound, from: place(check.parent_from), to: place(check.parent_to) });
  if (seats !== undefined)
    bounds.set(seats.at, { ...(bounds.get(seats.at) ?? unbound), seats: place(seats.limit) });
  const byKey = plan.fields.flatMap(({ field, via }): Look[] => {
    if (via === undefined || via.resource !== earlier.resource) return [];
    const source = keySource(via.field);
    const at =
      source === null ? place(via.field) : earlier.external_keys.findIndex((key) => key.source === source);
    if (at === null || at < 0) return [];
    return [{ field, email: via.email, at, isKey: source !== null, bounds: bounds.get(field) ?? unbound }];
  });
  // A record that is there already may get another span, or more seats.
  const byId = columns.flatMap(({ name: field, references }): Look[] => {
    const own = bounds.get(field);
    if (references !== earlier.resource || own === undefined) return [];
    return [{ field, email: false, at: null, isKey: false, bounds: own }];
  });
  return [...byKey, ...byId];
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
    const cell = (at: number | null) => (at === null ? null : (batch.values[i * batch.width + at] ?? null));
    const record = verdict.record_id;
    for (const { field, email, at, isKey, bounds } of looks) {
      const named = at === null ? record : isKey ? rowKeys(batch, i, plan)[at]! : (cell(at) ?? []);
      for (const value of [named].flat()) {
        const text = email ? canonicalEmail(String(value)) : String(value);
        const [from, to, seats] = [cell(bounds.from), cell(bounds.to), cell(bounds.seats)];
        // An empty cell says something only where it clears.
        const isCleared = bounds.seats !== null && plan.empty === 'clear';
        const isNew = verdict.class === 'create';
        yield {
          field,
          value: text,
          record,
          from,
          to,
          seats,
          saysSeats: seats !== null || isCleared || isNew,
        };
      }
    }
  }
}
