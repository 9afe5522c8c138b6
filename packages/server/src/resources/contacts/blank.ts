import { type ColumnShape, type ResourceShape, resources } from '../../generated/resources.ts';
import { type Row, same, withKeys } from '../engine/shape.ts';
import { ERASED } from './traces.ts';

/*
 * What a record is once its personal values are gone. Records stay as rows: others refer to them, and what was counted
 * stays counted. What they were, when, and between which records, stays; what people wrote does not.
 */

/** Texts that say what happened and not to whom. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  analytics_events: ['event_name', 'event_category'],
  hubspot_changes: ['remote_id', 'code', 'field', 'correlation_id'],
  hubspot_conflicts: ['remote_id', 'field', 'property'],
};

/** A contact is emptied of all that anybody has set; elsewhere texts are, and what has any form. */
const isPersonal = (shape: ResourceShape, column: ColumnShape): boolean => {
  const { name, kind, references, derived } = column;
  if (references !== undefined || KEPT[shape.name]?.includes(name)) return false;
  if (shape === resources.contacts) return column.writable && derived !== true;
  return kind === 'json' || (kind === 'string' && column.enum === undefined);
};

const emptied = ({ kind, nullable, default: value }: ColumnShape): unknown => {
  if (nullable) return null;
  if (value !== undefined) return value;
  return kind === 'json' ? {} : ERASED;
};

/** The columns of a record that an erasure changes, with what they hold then; empty when it has been there. */
export const blanked = (shape: ResourceShape, row: Row): Record<string, unknown> => {
  const values: Record<string, unknown> = Object.fromEntries(
    shape.columns
      .filter((column) => isPersonal(shape, column))
      .map((column) => [column.name, emptied(column)]),
  );
  if (shape === resources.media) values.received_bytes = 0;
  if (isUnsent(shape, row)) values.delivery_status = 'cancelled';
  const changed = Object.fromEntries(
    Object.entries(values).filter(([name, value]) => !same(row[name], value)),
  );
  return withKeys(shape, changed);
};

/** Nobody is to be written to any more. */
const isUnsent = (shape: ResourceShape, row: Row): boolean =>
  shape === resources.notifications && ['pending', 'sending'].includes(row.delivery_status as string);

/** What is about nobody any more is deleted, too: the contact, and files of it. */
export const isDeletedToo = (shape: ResourceShape): boolean =>
  shape === resources.contacts || shape === resources.media;
