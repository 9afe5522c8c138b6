/** One record: values that are replaced as a whole with each change, and how each came to be. */
import type { ObjectType } from './object-types.ts';

export interface Source {
  /** INTEGRATION for programs, CRM_UI for people, AUTOMATION_PLATFORM for workflows. */
  readonly type: string;
  readonly id: string;
}

/** A state of a record. It never changes, so that whoever holds it sees what was. */
export interface Version {
  readonly values: Readonly<Record<string, string>>;
  readonly updatedAt: number;
  readonly archivedAt: number | undefined;
  /** Counts the changes of the whole account: of two versions the one with the higher number is later. */
  readonly serial: number;
}

/** A value a property has had. */
export interface Past {
  readonly value: string;
  readonly at: number;
  readonly source: Source;
}

export interface CrmRecord {
  readonly id: string;
  readonly number: number;
  readonly type: ObjectType;
  readonly createdAt: number;
  readonly createdBy: Source;
  version: Version;
  /** Newest first; a property that never changed has none and stands as it was created. */
  history: Map<string, Past[]> | undefined;
}

const iso = (moment: number): string => new Date(moment).toISOString();

/** The value of a property in some state of the record; null when it has none. */
export function valueIn(record: CrmRecord, version: Version, property: string): string | null {
  if (property === 'hs_object_id') return record.id;
  if (property === record.type.created) return iso(record.createdAt);
  if (property === record.type.changed) return iso(version.updatedAt);
  return version.values[property] ?? null;
}

export function historyOf(record: CrmRecord, property: string): Past[] {
  const kept = record.history?.get(property);
  if (kept) return kept;
  const value = valueIn(record, record.version, property);
  return value === null ? [] : [{ value, at: record.createdAt, source: record.createdBy }];
}

/** Sets values (an empty one clears) and remembers when and by whom. */
export function change(
  record: CrmRecord,
  values: Readonly<Record<string, string>>,
  made: { readonly at: number; readonly source: Source; readonly serial: number },
): void {
  const next: Record<string, string> = { ...record.version.values };
  record.history ??= new Map();
  for (const [name, value] of Object.entries(values)) {
    if ((next[name] ?? '') === value) continue;
    record.history.set(name, [{ value, at: made.at, source: made.source }, ...historyOf(record, name)]);
    if (value === '') delete next[name];
    else next[name] = value;
  }
  record.version = { ...record.version, values: next, updatedAt: made.at, serial: made.serial };
}

/** How a record is shown. */
export interface View {
  readonly properties: readonly string[];
  readonly withHistory: readonly string[];
}

/** The record as an answer holds it, in some state of it. */
export function show(record: CrmRecord, view: View, version = record.version): Record<string, unknown> {
  const names = new Set([...view.properties, 'hs_object_id', record.type.created, record.type.changed]);
  const properties = Object.fromEntries(
    [...names].sort().map((name) => [name, valueIn(record, version, name)]),
  );
  return {
    id: record.id,
    properties,
    ...(view.withHistory.length > 0 && { propertiesWithHistory: pastOf(record, view.withHistory) }),
    createdAt: iso(record.createdAt),
    updatedAt: iso(version.updatedAt),
    archived: version.archivedAt !== undefined,
    ...(version.archivedAt !== undefined && { archivedAt: iso(version.archivedAt) }),
  };
}

function pastOf(record: CrmRecord, names: readonly string[]): Record<string, object[]> {
  return Object.fromEntries(
    names.map((name) => [
      name,
      historyOf(record, name).map(({ value, at, source }) => ({
        value,
        timestamp: iso(at),
        sourceType: source.type,
        sourceId: source.id,
      })),
    ]),
  );
}
