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
  /** Where they have the span that rows of this file are to lie in, among its fields. */
  readonly span: Span;
}

interface Span {
  readonly from: number | null;
  readonly to: number | null;
}

const noSpan: Span = { from: null, to: null };

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
  const { checks, columns } = importShape(plan.resource);
  const spans = new Map(
    checks.flatMap((check) =>
      check.rule === 'within'
        ? [[check.parent, { from: place(check.parent_from), to: place(check.parent_to) }] as const]
        : [],
    ),
  );
  const byKey = plan.fields.flatMap(({ field, via }): Look[] => {
    if (via === undefined || via.resource !== earlier.resource) return [];
    const source = keySource(via.field);
    const at =
      source === null ? place(via.field) : earlier.external_keys.findIndex((key) => key.source === source);
    if (at === null || at < 0) return [];
    return [{ field, email: via.email, at, isKey: source !== null, span: spans.get(field) ?? noSpan }];
  });
  // A record that is there already may get another span.
  const byId = columns.flatMap(({ name: field, references }): Look[] => {
    const span = spans.get(field);
    if (references !== earlier.resource || span === undefined) return [];
    return [{ field, email: false, at: null, isKey: false, span }];
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
    for (const { field, email, at, isKey, span } of looks) {
      const named = at === null ? record : isKey ? rowKeys(batch, i, plan)[at]! : (cell(at) ?? []);
      for (const value of [named].flat()) {
        const text = email ? canonicalEmail(String(value)) : String(value);
        yield { field, value: text, record, from: cell(span.from), to: cell(span.to) };
      }
    }
  }
}
