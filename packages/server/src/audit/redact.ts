import { emptyEntry, type Named, valuedEntries } from '../store/audit-redaction.ts';
import type { TenantTx } from '../store/index.ts';
import { valuesHash } from './seal.ts';

/*
 * A redaction empties the values of entries and leaves their leaves as they are: what a leaf was made of is the hash of
 * the values, and that stays. So only what is sealed can be redacted, and the proof holds on.
 */

/** The kind of job while which the database lets values of entries go. */
export const ERASE = 'contacts.erase';

const ENTRIES_AT_ONCE = 500;

export interface Redacted {
  readonly redacted: number;
  /** Entries that have to be sealed first. */
  readonly unsealed: number;
  /** Whether others may be left. */
  readonly more: boolean;
}

/** Redacts some of the named entries. */
export const redactSome = async (tx: TenantTx, named: Named): Promise<Redacted> => {
  const found = await valuedEntries(tx, named, ENTRIES_AT_ONCE);
  const sealed = found.filter(({ salt }) => salt !== null);
  for (const { entry, salt } of sealed) await emptyEntry(tx, entry.id, valuesHash(salt!, entry));
  return {
    redacted: sealed.length,
    unsealed: found.length - sealed.length,
    more: sealed.length === ENTRIES_AT_ONCE,
  };
};

/**
 * Whether the values of a record were erased: then nothing brings it back. An id names one record of one table; with its
 * table SQLite would rather read all entries of that.
 */
export const isErased = async (tx: TenantTx, record: string): Promise<boolean> => {
  const entries = await tx
    .selectFrom('audit_logs')
    .select('action')
    .where('record_id', '=', record)
    .execute();
  return entries.some(({ action }) => action === 'redact');
};
