import { IntegrityError } from '../lib/crypto/gcm.ts';
import { type DataKey, type Keyring, sealedVersion } from '../lib/crypto/keyring.ts';
import { StartRefusal } from '../lib/start-refusal.ts';
import { dataKey } from './data-keys.ts';
import { type Sealed, sealedColumns } from './sealed.ts';
import type { NewRow, Store, Tenant, TenantTx } from './types.ts';

/*
 * A rotation goes from organisation to organisation. Each of its commits leaves every value readable: a data key is
 * wrapped anew in one update, a value is sealed anew in another, and old data keys stay. So it may be cut off anywhere
 * and begun again; what is done already is found done.
 */

export interface RotationOptions {
  readonly store: Store;
  readonly keyring: Keyring;
  /** Also give each organisation a new data key, and seal anew what its older ones sealed. */
  readonly dataKeys: boolean;
  /** Data keys made after this instant (ISO 8601) are new enough. */
  readonly renewBefore: string;
  /** Told after each commit. */
  readonly onStep?: () => void | Promise<void>;
}

export interface RotationReport {
  readonly organizations: number;
  /** Data keys that are now wrapped under the current SECRET_KEY. */
  readonly rewrapped: number;
  /** Organisations with a new data key. */
  readonly renewed: number;
  /** Values that are now sealed under the newest data key. */
  readonly resealed: number;
}

export interface VerificationReport {
  readonly organizations: number;
  readonly data_keys: number;
  /** Data keys that only SECRET_KEY_PREVIOUS opens. */
  readonly under_previous: number;
  readonly values: number;
  /** Values that were sealed under an older data key of their organisation; they are read as well as others. */
  readonly under_older: number;
  readonly faults: readonly { readonly organization: string; readonly detail: string }[];
}

interface Wrapped {
  readonly version: number;
  readonly wrapped_key: string;
  readonly created_at: string;
}

type Column = (typeof sealedColumns)[number];

interface Kept {
  readonly id: string;
  readonly version: number;
  readonly value: Sealed;
}

const ROWS_AT_ONCE = 200;

/** Puts every data key under the current SECRET_KEY, and values under new data keys where that is asked. */
export const rotateKeys = async (options: RotationOptions): Promise<RotationReport> => {
  const report = { organizations: 0, rewrapped: 0, renewed: 0, resealed: 0 };
  for (const organization of await options.store.directory.organizations()) {
    const tenant = options.store.tenant(organization);
    report.rewrapped += await rewrap(options, tenant);
    if (options.dataKeys) {
      report.renewed += await renew(options, tenant);
      for (const column of sealedColumns) report.resealed += await reseal(options, tenant, column);
    }
    report.organizations += 1;
  }
  return report;
};

/** Opens everything that is sealed, and tells what does not open. Writes nothing. */
export const verifyKeys = async (store: Store, keyring: Keyring): Promise<VerificationReport> => {
  const faults: { organization: string; detail: string }[] = [];
  const counts = { organizations: 0, data_keys: 0, under_previous: 0, values: 0, under_older: 0 };
  for (const organization of await store.directory.organizations()) {
    counts.organizations += 1;
    await store.tenant(organization).read(async (tx) => {
      const keys = await keysOf(tx);
      const open = new Map<number, DataKey>();
      const attempt = (work: () => void) => {
        try {
          work();
        } catch (error) {
          if (!(error instanceof IntegrityError)) throw error;
          faults.push({ organization, detail: error.message });
        }
      };
      for (const { version, wrapped_key } of keys)
        attempt(() => {
          counts.data_keys += 1;
          open.set(version, keyring.openDataKey(organization, version, wrapped_key));
          if (keyring.rewrap(organization, version, wrapped_key) !== undefined) counts.under_previous += 1;
        });
      for (const column of sealedColumns)
        for await (const { id, value } of every(tx, column))
          attempt(() => {
            counts.values += 1;
            openOne(open, value, column, id);
            if (sealedVersion(value.sealed) !== keys.at(-1)?.version) counts.under_older += 1;
          });
    });
  }
  return { ...counts, faults };
};

/** @throws IntegrityError when the secrets open no data key of an organisation, if there is one */
export const refuseWrongSecret = async (store: Store, keyring: Keyring): Promise<void> => {
  const [first] = await store.directory.organizations();
  if (first === undefined) return;
  await store
    .tenant(first)
    .read((tx) => dataKey(tx, keyring))
    .catch((cause: unknown) => {
      if (!(cause instanceof IntegrityError)) throw cause;
      throw new StartRefusal(
        'SECRET_KEY does not open the keys of this database.',
        'Start the server with the SECRET_KEY it had before, or name that one in SECRET_KEY_PREVIOUS.',
        { next: ['plugs keys verify'], cause },
      );
    });
};

const openOne = (open: ReadonlyMap<number, DataKey>, { sealed }: Sealed, column: Column, row: string) => {
  const key = open.get(sealedVersion(sealed));
  if (!key)
    throw new IntegrityError(
      `The value in ${column.table}.${column.column} of row ${row} needs data key ${sealedVersion(sealed)}, which is not there or does not open.`,
    );
  return key.open(sealed, { ...column, row });
};

const keysOf = async (tx: TenantTx): Promise<Wrapped[]> =>
  (await tx
    .selectFrom('organization_keys')
    .select(['version', 'wrapped_key', 'created_at'])
    .orderBy('version')
    .execute()) as unknown as Wrapped[];

const rewrap = async ({ keyring, onStep }: RotationOptions, tenant: Tenant): Promise<number> => {
  let count = 0;
  for (const { version, wrapped_key } of await tenant.read(keysOf)) {
    const anew = keyring.rewrap(tenant.organization, version, wrapped_key);
    if (anew === undefined) continue;
    await tenant.write((tx) =>
      tx
        .updateTable('organization_keys')
        .set({ wrapped_key: anew })
        .where('version', '=', version)
        // Another rotation may have been here.
        .where('wrapped_key', '=', wrapped_key)
        .execute(),
    );
    count += 1;
    await onStep?.();
  }
  return count;
};

const renew = async ({ keyring, renewBefore, onStep }: RotationOptions, tenant: Tenant): Promise<number> => {
  const made = await tenant.write(async (tx) => {
    const newest = (await keysOf(tx)).at(-1);
    if (newest === undefined || newest.created_at >= renewBefore) return 0;
    const version = newest.version + 1;
    const row = {
      version,
      wrapped_key: keyring.createDataKey(tx.organization, version),
      created_at: tx.now,
    };
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('organization_keys', row as NewRow<'organization_keys'>)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    return Number(numInsertedOrUpdatedRows);
  });
  if (made > 0) await onStep?.();
  return made;
};

const reseal = async (
  { keyring, onStep }: RotationOptions,
  tenant: Tenant,
  column: Column,
): Promise<number> => {
  let count = 0;
  let after: string | null = null;
  for (;;) {
    const rows: Kept[] = await tenant.read((tx) => someKept(tx, column, after));
    if (rows.length === 0) return count;
    after = rows.at(-1)!.id;
    const done = await tenant.write((tx) => resealSome(tx, keyring, column, rows));
    count += done;
    if (done > 0) await onStep?.();
  }
};

const resealSome = async (
  tx: TenantTx,
  keyring: Keyring,
  column: Column,
  rows: readonly Kept[],
): Promise<number> => {
  const newest = await dataKey(tx, keyring);
  const older = new Map<number, DataKey>();
  let count = 0;
  for (const { id, version, value } of rows) {
    const sealedBy = sealedVersion(value.sealed);
    if (sealedBy === newest.version) continue;
    const old = older.get(sealedBy) ?? (await dataKey(tx, keyring, sealedBy));
    older.set(sealedBy, old);
    const place = { ...column, row: id };
    const sealed = newest.seal(old.open(value.sealed, place), place);
    const { numUpdatedRows } = await tx
      .updateTable(column.table)
      .set({ [column.column]: { sealed } } as never)
      .where('id', '=', id)
      // Somebody may have set another value since.
      .where('version', '=', version)
      .executeTakeFirstOrThrow();
    count += Number(numUpdatedRows);
  }
  return count;
};

const someKept = async (tx: TenantTx, { table, column }: Column, after: string | null): Promise<Kept[]> => {
  let query = tx
    .selectFrom(table)
    .select(['id', 'version', column])
    .where(column, 'is not', null)
    .orderBy('id')
    .limit(ROWS_AT_ONCE);
  if (after !== null) query = query.where('id', '>', after);
  const rows = (await query.execute()) as unknown as (Kept & Record<string, unknown>)[];
  return rows.map((row) => ({ id: row.id, version: row.version, value: row[column] as Sealed }));
};

async function* every(tx: TenantTx, column: Column): AsyncGenerator<Kept> {
  let after: string | null = null;
  for (;;) {
    const rows: Kept[] = await someKept(tx, column, after);
    yield* rows;
    if (rows.length < ROWS_AT_ONCE) return;
    after = rows.at(-1)!.id;
  }
}
