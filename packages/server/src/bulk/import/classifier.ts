import type { ResourceShape } from '../../generated/resources.ts';
import type { World } from '../../lib/world.ts';
import type { BulkSession } from '../../store/bulk/session.ts';
import type { Change, Outcome, StagedRow } from '../../store/bulk/types.ts';
import { breach } from '../../store/checks.ts';
import type { SeenKeys } from '../../store/sqlite/scratch.ts';
import {
  type Batch,
  canonicalKey,
  matchedKey,
  missingForCreate,
  type ReadPlan,
  type RowError,
  rawRecord,
  rowKeys,
  rowValues,
} from '../source/index.ts';
import { type RowResult, shown } from './results.ts';

/** What an update changes, and in which row of the file it stands. */
export interface RowChange extends Change {
  readonly row: number;
}

/** A chunk with its verdicts: everything that plan shows and apply does. */
export interface Classified {
  /** One for each row read, in the order of the file. */
  readonly results: readonly RowResult[];
  readonly changes: readonly RowChange[];
  /** The file's own text of a rejected row. */
  raw(result: RowResult): string;
}

interface OwnKey {
  /** Of its parts among the fields. */
  readonly places: readonly number[];
  readonly emails: readonly boolean[];
}

/** The step that plan and apply share: batch in, verdict for each row out. Nothing of the tenant is written. */
export class Classifier {
  readonly #plan: ReadPlan;
  readonly #shape: ResourceShape;
  readonly #seen: SeenKeys;
  readonly #world: World;
  readonly #onDuplicate: 'skip' | 'reject';
  /** Which of the plan's external keys rows are matched on; -1 for none. */
  readonly #matchedKey: number;
  /** Natural keys that rows are not matched on, each with its own space of seen keys. */
  readonly #ownKeys: readonly OwnKey[];

  constructor(options: {
    plan: ReadPlan;
    shape: ResourceShape;
    seen: SeenKeys;
    world: World;
    onDuplicate: 'skip' | 'reject';
  }) {
    this.#plan = options.plan;
    this.#shape = options.shape;
    this.#seen = options.seen;
    this.#world = options.world;
    this.#onDuplicate = options.onDuplicate;
    const { match } = options.plan;
    this.#matchedKey = matchedKey(options.plan);
    this.#ownKeys = options.shape.naturalKeys.flatMap((key) => {
      const matched = match.on === 'fields' && match.fields.toSorted().join() === key.toSorted().join();
      const places = key.map((name) => options.plan.fields.findIndex(({ field }) => field === name));
      const emails = key.map(
        (name) => options.shape.columns.find((it) => it.name === name)?.format === 'email',
      );
      return matched || places.includes(-1) ? [] : [{ places, emails }];
    });
  }

  /** Takes note of the keys of rows that an earlier run has dealt with. */
  remember(batch: Batch): void {
    for (let i = 0; i < batch.accepted; i += 1) this.#duplicate(batch, i);
  }

  /** @param room how many new records the organisation's plan still allows */
  async classify(
    session: BulkSession,
    organization: string,
    batch: Batch,
    room: number,
  ): Promise<Classified> {
    const verdicts: (RowResult | null)[] = Array.from({ length: batch.accepted }, (_, i) =>
      this.#refusal(batch, i),
    );
    const staged: StagedRow[] = [];
    for (let i = 0; i < batch.accepted; i += 1) if (verdicts[i] === null) staged.push(this.#stage(batch, i));
    const outcomes = await session.classify(organization, staged);
    const refused: number[] = [];
    let created = 0;
    for (const outcome of outcomes) {
      const errors = outcome.class === 'create' ? this.#unmakeable(batch, outcome.ord, created < room) : [];
      if (errors.length > 0) refused.push(outcome.ord);
      else if (outcome.class === 'create') created += 1;
      verdicts[outcome.ord] =
        errors.length > 0 ? this.#rejected(batch, outcome.ord, errors) : this.#verdict(batch, outcome);
    }
    if (refused.length > 0) await session.withdraw(refused);
    const hasUpdates = outcomes.some((outcome) => outcome.class === 'update');
    const changes = hasUpdates ? await session.changes(organization) : [];
    for (const change of changes) verdicts[change.ord] = withChanges(verdicts[change.ord]!, change);
    const rows = changes.map((change) => ({ ...change, row: batch.ordinals[change.ord]! }));
    return this.#inOrder(batch, verdicts as RowResult[], rows);
  }

  #stage(batch: Batch, i: number): StagedRow {
    return {
      ord: i,
      newId: this.#world.uuid(),
      auditId: this.#world.uuid(),
      matchKey: batch.keys[i] ?? null,
      externalKeys: rowKeys(batch, i, this.#plan),
      metadata: batch.metadata[i] ?? null,
      values: rowValues(batch, i),
    };
  }

  /** Why a row cannot become a new record. */
  #unmakeable(batch: Batch, i: number, hasRoom: boolean): readonly RowError[] {
    const missing = missingForCreate(batch, i, this.#plan, this.#shape);
    if (missing.length > 0 || hasRoom) return missing;
    return [
      this.#error(batch, i, null, {
        rule: 'plan_limit',
        message: `The organisation's plan allows no more ${this.#shape.nouns}.`,
        fix: 'Delete what is no longer needed, or ask the operator of the server for a larger plan.',
      }),
    ];
  }

  /** Why a row is left out before the database is asked. */
  #refusal(batch: Batch, i: number): RowResult | null {
    const { match, mode } = this.#plan;
    if (match.on === 'fields' && mode !== 'create' && (batch.keys[i] ?? null) === null) {
      const field = match.fields.join(', ');
      return this.#rejected(batch, i, [
        this.#error(batch, i, match.fields[0]!, {
          rule: 'match_key',
          message: `The row has no ${field}, so a second import could not tell whether it is there already.`,
          fix: 'Fill the cell, match on a key of the source with --match-on <source>:<column>, or create only with --mode create.',
        }),
      ]);
    }
    const duplicate = this.#duplicate(batch, i);
    if (duplicate === null) return null;
    const { line, field } = duplicate;
    const what = {
      rule: 'duplicate',
      message: `The same key stands on line ${line}.`,
      fix: 'Keep one of the two rows.',
    };
    const error = this.#error(batch, i, field, what);
    if (this.#onDuplicate === 'reject' || duplicate.conflict) return this.#rejected(batch, i, [error]);
    return { ...this.#result(batch, i), class: 'skipped', reason: `duplicate of line ${line}` };
  }

  #duplicate(batch: Batch, i: number): { line: number; field: string | null; conflict: boolean } | null {
    const { match } = this.#plan;
    const line = batch.lines[i]!;
    const repeated = (space: number, key: string): number | null => {
      const first = this.#seen.firstLine(space, key, line);
      // A run that starts again sees its own rows a second time.
      return first === line ? null : first;
    };
    const key = batch.keys[i];
    if (key !== null && key !== undefined) {
      const first = repeated(0, key);
      if (first !== null)
        return { line: first, field: match.on === 'fields' ? match.fields[0]! : null, conflict: false };
    }
    for (const [at, keys] of rowKeys(batch, i, this.#plan).entries())
      for (const own of keys) {
        const first = repeated(-1 - at, own);
        const conflict = match.on !== 'nothing' && at !== this.#matchedKey;
        if (first !== null) return { line: first, field: null, conflict };
      }
    for (const [nr, { places, emails }] of this.#ownKeys.entries()) {
      const own = canonicalKey(
        places.map((at) => batch.values[i * batch.width + at] ?? null),
        emails,
      );
      if (own === null) continue;
      const first = repeated(nr + 1, own);
      // Two different records cannot share a natural key: the second one is a mistake, not a repetition.
      if (first !== null)
        return { line: first, field: this.#plan.fields[places[0]!]!.field, conflict: match.on !== 'nothing' };
    }
    return null;
  }

  #verdict(batch: Batch, outcome: Outcome): RowResult {
    const result = {
      ...this.#result(batch, outcome.ord),
      class: outcome.class,
      record_id: outcome.record,
      version: outcome.version,
    };
    switch (outcome.rule) {
      case null:
        return result;
      case 'exists':
        return { ...result, reason: 'exists' };
      case 'no_match':
        if (outcome.class === 'skipped') return { ...result, reason: 'no_match' };
        return this.#rejected(batch, outcome.ord, [
          this.#error(batch, outcome.ord, 'id', {
            rule: 'no_match',
            message: `There is no ${this.#shape.noun} with this id.`,
            fix: 'Correct the id, or match on another key.',
          }),
        ]);
      case 'reference':
        return this.#rejected(
          batch,
          outcome.ord,
          outcome.detail!.split(',').map((field) => this.#unresolved(batch, outcome.ord, field)),
        );
      case 'check': {
        const check = this.#shape.checks[Number(outcome.detail)]!;
        const { field, ...what } = breach(check);
        return this.#rejected(batch, outcome.ord, [
          this.#error(batch, outcome.ord, field, { rule: check.rule, ...what }),
        ]);
      }
      case 'seats': {
        const { at, limit } = this.#shape.seats!;
        return this.#rejected(batch, outcome.ord, [
          this.#error(batch, outcome.ord, at, {
            rule: 'seats',
            message: 'No seat is left there.',
            fix: `Raise its ${limit}, or cancel somebody.`,
          }),
        ]);
      }
      case 'unique':
        return this.#rejected(batch, outcome.ord, [
          this.#error(
            batch,
            outcome.ord,
            this.#plan.fields[this.#ownKeys[0]?.places[0] ?? -1]?.field ?? null,
            {
              rule: 'unique',
              message: `The ${this.#shape.noun} ${outcome.detail} has this value already.`,
              fix: 'Correct the value, or merge the two records.',
            },
          ),
        ]);
    }
  }

  #unresolved(batch: Batch, i: number, field: string): RowError {
    const to = this.#referenceOf(field);
    return this.#error(batch, i, field, {
      rule: 'reference',
      message: `It names no single record of ${to}.`,
      fix: `Import ${to} first, or correct the cell.`,
    });
  }

  #referenceOf(field: string): string {
    const via = this.#plan.fields.find((plan) => plan.field === field)?.via;
    return (
      via?.resource ??
      this.#shape.columns.find(({ name }) => name === field)?.references ??
      'the other resource'
    );
  }

  #result(batch: Batch, i: number): RowResult {
    return {
      row: batch.ordinals[i]!,
      line: batch.lines[i]!,
      class: 'create',
      reason: null,
      key: this.#key(batch, i),
      record_id: null,
      version: null,
      changes: null,
      errors: [],
    };
  }

  /** What the row was matched by. */
  #key(batch: Batch, i: number): string | null {
    return batch.keys[i] ?? rowKeys(batch, i, this.#plan)[this.#matchedKey]?.[0] ?? null;
  }

  #rejected(batch: Batch, i: number, errors: readonly RowError[]): RowResult {
    return { ...this.#result(batch, i), class: 'rejected', reason: errors[0]?.rule ?? null, errors };
  }

  #error(
    batch: Batch,
    i: number,
    field: string | null,
    what: { rule: string; message: string; fix: string },
  ): RowError {
    const at = this.#plan.fields.findIndex((plan) => plan.field === field);
    const place = this.#plan.fields[at]?.columns[0] ?? this.#plan.external_keys[this.#matchedKey]?.columns[0];
    return {
      column: place === undefined ? null : (this.#plan.header[place] ?? null),
      field: at < 0 ? null : field,
      line: batch.lines[i]!,
      value: at < 0 ? (this.#key(batch, i) ?? '') : shown(batch.values[i * batch.width + at]),
      ...what,
    };
  }

  /** The verdicts of accepted rows and those the reader had rejected, as they stand in the file. */
  #inOrder(batch: Batch, verdicts: readonly RowResult[], changes: readonly RowChange[]): Classified {
    const texts = new Map<RowResult, () => string>();
    verdicts.forEach((result, i) => {
      if (result.class === 'rejected') texts.set(result, () => rawRecord(batch, i));
    });
    const refused = batch.rejected.map((row): RowResult => {
      const { ordinal, line, raw, errors } = row;
      const result: RowResult = {
        row: ordinal,
        line,
        class: 'rejected',
        reason: errors[0]?.rule ?? null,
        key: null,
        record_id: null,
        version: null,
        changes: null,
        errors,
      };
      texts.set(result, () => raw);
      return result;
    });
    const results = refused.length === 0 ? verdicts : [...verdicts, ...refused].sort((a, b) => a.row - b.row);
    return { results, changes, raw: (result) => texts.get(result)!() };
  }
}

const withChanges = (result: RowResult, { before, after }: Change): RowResult => ({
  ...result,
  changes: Object.fromEntries(
    Object.keys(after).map((name) => [name, { from: before[name], to: after[name] }]),
  ),
});
