import type { MappedField } from './mapping.ts';
import {
  arriving,
  type Canonical,
  canonicalRemote,
  isUnfit,
  toLocal,
  toRemote,
  type Unfit,
} from './values.ts';

/**
 * What both sides had when they agreed last, each in canonical form: HubSpot may keep another form of what it was sent,
 * and neither is a change then. `0` is equal to nothing: that side counts as changed.
 */
export type Base = Readonly<Record<string, readonly [plugs: Canonical | 0, hubspot: Canonical | 0]>>;

/** When each side wrote a field last, in milliseconds. */
export type Times = (field: string) => { readonly plugs: number; readonly hubspot: number } | undefined;

/** What becomes of one field. */
export interface FieldChange {
  readonly field: string;
  readonly property: string;
  /** What we have and what HubSpot has, as HubSpot writes it. */
  readonly plugs: Canonical;
  readonly hubspot: Canonical;
  readonly to: 'plugs' | 'hubspot' | 'none';
  /** Why: one side changed, both did and this policy decided, or it cannot be. */
  readonly reason: 'changed' | 'newest' | 'plugs_wins' | 'hubspot_wins' | 'conflict' | Unfit['unfit'];
  readonly message?: string;
}

export interface Merged {
  /** Values for our record. */
  readonly pull: Readonly<Record<string, string | number | null>>;
  /** Values for HubSpot's. */
  readonly push: Readonly<Record<string, string>>;
  /** The base once all of it is done, as far as that is known before. */
  readonly base: Base;
  /** Everything that is not the same on both sides. */
  readonly changes: readonly FieldChange[];
  /** Fields where both sides changed and only the times could tell who was later. */
  readonly untimed: readonly string[];
}

/** Two moments closer than this cannot be told apart: clocks are not that exact. */
const SKEW_MS = 2_000;

/** A field of a record of ours; `metadata.x` is a text in its metadata. */
export const localValue = (row: Readonly<Record<string, unknown>>, field: string): unknown =>
  field.startsWith('metadata.')
    ? (row.metadata as Record<string, unknown> | null)?.[field.slice('metadata.'.length)]
    : row[field];

/** Three ways for each field: what we have, what HubSpot has, and what both had. */
export const merge = (
  fields: readonly MappedField[],
  local: Readonly<Record<string, unknown>>,
  remote: Readonly<Record<string, unknown>>,
  base: Base,
  times: Times = () => undefined,
): Merged => {
  const pull: Record<string, string | number | null> = {};
  const push: Record<string, string> = {};
  const next: Record<string, readonly [Canonical | 0, Canonical | 0]> = { ...base };
  const changes: FieldChange[] = [];
  const untimed: string[] = [];
  for (const field of fields) {
    const { field: name, property } = field;
    // What HubSpot has is remembered as it is there, and compared as it would be here.
    const kept = canonicalRemote(field, remote[property]);
    const theirs = arriving(field, kept);
    const ours = toRemote(field, localValue(local, name));
    if (isUnfit(ours) || isUnfit(theirs)) {
      const { unfit, message } = isUnfit(ours) ? ours : (theirs as Unfit);
      if (field.unknown_value !== 'leave')
        changes.push({
          field: name,
          property,
          plugs: isUnfit(ours) ? null : ours,
          hubspot: kept,
          to: 'none',
          reason: unfit,
          message,
        });
      continue;
    }
    const common = { field: name, property, plugs: ours, hubspot: theirs };
    if (ours === theirs) {
      next[name] = [ours, kept];
      continue;
    }
    const [before, there] = base[name] ?? [null, null];
    const verdict = judge(
      field,
      { ours, theirs, weChanged: ours !== before, theyChanged: kept !== there },
      times,
    );
    if (verdict.untimed) untimed.push(name);
    if (verdict.to === 'none') {
      if (verdict.reason === 'conflict') changes.push({ ...common, to: 'none', reason: 'conflict' });
      continue;
    }
    if (verdict.to === 'hubspot') {
      push[property] = ours ?? '';
      next[name] = [ours, ours];
      changes.push({ ...common, to: 'hubspot', reason: verdict.reason });
      continue;
    }
    const value = toLocal(field, theirs);
    if (isUnfit(value)) {
      if (field.unknown_value !== 'leave')
        changes.push({ ...common, to: 'none', reason: value.unfit, message: value.message });
      continue;
    }
    pull[name] = value;
    const then = toRemote(field, value);
    next[name] = [isUnfit(then) ? 0 : then, kept];
    changes.push({ ...common, to: 'plugs', reason: verdict.reason });
  }
  return { pull, push, base: next, changes, untimed };
};

interface Sides {
  readonly ours: Canonical;
  readonly theirs: Canonical;
  readonly weChanged: boolean;
  readonly theyChanged: boolean;
}

interface Verdict {
  readonly to: FieldChange['to'];
  readonly reason: FieldChange['reason'];
  readonly untimed?: boolean;
}

const nothing: Verdict = { to: 'none', reason: 'changed' };

const judge = (field: MappedField, sides: Sides, times: Times): Verdict => {
  const { direction, allow_clear: mayClear = false } = field;
  const { ours, theirs } = sides;
  // What may not go one way has not changed there.
  const weChanged = sides.weChanged && direction !== 'pull' && (ours !== null || mayClear);
  const theyChanged = sides.theyChanged && direction !== 'push' && (theirs !== null || mayClear);
  if (!weChanged && !theyChanged) return nothing;
  if (!theyChanged) return { to: 'hubspot', reason: 'changed' };
  if (!weChanged) return { to: 'plugs', reason: 'changed' };
  switch (field.policy) {
    case 'plugs_wins':
      return { to: 'hubspot', reason: 'plugs_wins' };
    case 'hubspot_wins':
      return { to: 'plugs', reason: 'hubspot_wins' };
    case 'manual':
      return { to: 'none', reason: 'conflict' };
    default:
      return newest(times(field.field));
  }
};

const newest = (times: ReturnType<Times>): Verdict => {
  if (times === undefined) return { to: 'none', reason: 'conflict', untimed: true };
  const ahead = times.plugs - times.hubspot;
  if (!(Math.abs(ahead) >= SKEW_MS)) return { to: 'none', reason: 'conflict' };
  return { to: ahead > 0 ? 'hubspot' : 'plugs', reason: 'newest' };
};
