import { hash, sign } from 'node:crypto';
import { setImmediate as pause } from 'node:timers/promises';
import type { AuditCheckpoint } from '../generated/types.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import type { Keyring } from '../lib/crypto/keyring.ts';
import { type SigningKey, signingKey } from '../lib/crypto/signing-key.ts';
import type { World } from '../lib/world.ts';
import {
  type Entry,
  lockTree,
  type NewLeaf,
  sealedEnd,
  sealStep,
  storedHashes,
  type Waiting,
} from '../store/audit-tree.ts';
import { dataKey } from '../store/data-keys.ts';
import type { Engine, TenantTx } from '../store/index.ts';
import { FAN, rootOver, STEP, type Stored, sha256, treeRoot } from './merkle.ts';

/*
 * What a change writes is its entry and nothing else. Sealing comes after: entries that have none get their number and
 * their leaf, in the order of commits, and a signed checkpoint says what the tree is then. docs/audit-format.md tells the
 * same to those who verify.
 */

export interface Sealer {
  readonly engine: Engine;
  readonly keyring: Keyring;
  readonly world: World;
}

/** The name of the format, in all that is signed. */
export const FORMAT = 'plugs-audit/1';

/** Entries that one transaction seals at most. */
const ENTRIES_AT_ONCE = 10_000;
/** Entries between two breaths: others want to be answered. */
const PORTION = 1_000;
const SALT_BYTES = 16;

/**
 * Seals the next entries; answers how many, and whether others wait that can be sealed at once. While one portion is
 * hashed, the database stores the leaves of the one before and looks for the one after.
 */
export const sealSome = async (
  sealer: Sealer,
  tx: TenantTx,
): Promise<{ readonly added: number; readonly more: boolean }> => {
  await lockTree(tx, sealer.engine);
  let end = await sealedEnd(tx, sealer.engine);
  const before = end.seq;
  let found: readonly Waiting[] = [];
  let leaves: readonly NewLeaf[] = [];
  const hashes: Buffer[] = [];
  let left = ENTRIES_AT_ONCE;
  let more = true;
  do {
    const limit = more ? Math.min(PORTION, left) : 0;
    const step = sealStep(tx, sealer.engine, { last: end.seq, leaves }, end, limit);
    const [next, hashed] = await Promise.all([step, leavesOf(sealer.world, found)]);
    const last = next.at(-1);
    end = {
      ...end,
      seq: end.seq + leaves.length,
      ...(last && { after: { place: last.place, id: last.id } }),
    };
    [found, leaves] = [next, hashed];
    for (const { leaf_hash } of leaves) hashes.push(Buffer.from(leaf_hash, 'hex'));
    left -= next.length;
    if (limit > 0) more = next.length === PORTION;
  } while (found.length > 0 || leaves.length > 0);
  if (end.seq > before) {
    const stored = withNew(storedIn(tx), before, hashes);
    await insertNodes(tx, stored, before, end.seq);
    await insertCheckpoint(sealer, tx, (await treeRoot(stored, end.seq)).toString('hex'), end.seq);
  }
  return { added: end.seq - before, more };
};

const leavesOf = async (world: World, entries: readonly Entry[]): Promise<NewLeaf[]> => {
  await pause();
  const salts = world.bytes(entries.length * SALT_BYTES).toString('hex');
  return entries.map((entry, at) => {
    const salt = salts.slice(at * SALT_BYTES * 2, (at + 1) * SALT_BYTES * 2);
    return { audit_id: entry.id, leaf_hash: entryLeaf(entry, valuesHash(salt, entry)), salt };
  });
};

/** What stands in a leaf for the values, in hex: without the salt nobody can try out what they were. */
export const valuesHash = (
  salt: string,
  { old_values, new_values }: Pick<Entry, 'old_values' | 'new_values'>,
): string =>
  hash(
    'sha256',
    `{"new_values":${canonicalJson(new_values)},"old_values":${canonicalJson(old_values)},"salt":"${salt}"}`,
  );

/**
 * The hash of a leaf, in hex: of the canonical JSON of an entry with the hash of its values in their place. It is written
 * in its order at once, behind the zero byte that marks a leaf; only texts of people have anything to escape.
 */
export const entryLeaf = (entry: Entry, values: string): string =>
  hash(
    'sha256',
    `\0{"action":"${entry.action}","created_at":"${entry.created_at}","id":"${entry.id}","job_id":${quoted(
      entry.job_id,
    )},"metadata":${canonicalJson(entry.metadata)},"on_behalf_of":${quoted(entry.on_behalf_of)},"organization_id":"${
      entry.organization_id
    }","record_id":"${entry.record_id}","record_version":${entry.record_version},"request_id":${JSON.stringify(
      entry.request_id,
    )},"service_token_id":${quoted(entry.service_token_id)},"table_name":"${entry.table_name}","user_id":${quoted(
      entry.user_id,
    )},"values_hash":"${values}"}`,
  );

const quoted = (id: string | null): string => (id === null ? 'null' : `"${id}"`);

export const storedIn =
  (tx: TenantTx): Stored =>
  async (level, from, count) =>
    (await storedHashes(tx, level, from, count)).map((hex) => Buffer.from(hex, 'hex'));

/** Leaves that are in memory yet need no reading. */
const withNew =
  (stored: Stored, before: number, leaves: readonly Buffer[]): Stored =>
  async (level, from, count) => {
    if (level > 0 || from + count <= before) return stored(level, from, count);
    const known = leaves.slice(Math.max(0, from - before), from + count - before);
    return from < before ? [...(await stored(level, from, before - from)), ...known] : known;
  };

/** Stores the nodes of every eighth level that have become whole. */
const insertNodes = async (tx: TenantTx, stored: Stored, before: number, size: number): Promise<void> => {
  for (let level = STEP; size >= 2 ** level; level += STEP) {
    const rows = [];
    for (let place = Math.floor(before / 2 ** level); place < Math.floor(size / 2 ** level); place += 1) {
      const hash = rootOver(await stored(level - STEP, place * FAN, FAN)).toString('hex');
      rows.push({ level, place, hash });
    }
    if (rows.length > 0) await tx.insertInto('audit_nodes', rows).execute();
  }
};

const insertCheckpoint = async (
  { keyring, world }: Sealer,
  tx: TenantTx,
  root: string,
  size: number,
): Promise<void> => {
  const previous = await newestCheckpoint(tx);
  const { id: key_id, privateKey } = checkpointKey(await dataKey(tx, keyring));
  const unsigned = {
    id: world.uuid(),
    organization_id: tx.organization,
    size,
    root,
    previous_hash: previous ? sha256(signedData(previous)).toString('hex') : null,
    key_id,
    created_at: tx.now,
  };
  const signature = sign(null, signedData(unsigned), privateKey).toString('base64');
  await tx.insertInto('audit_checkpoints', { ...unsigned, signature }).execute();
};

/** The bytes that a checkpoint signs, and that the next one names by their hash. */
export const signedData = (checkpoint: Omit<AuditCheckpoint, 'signature'>): Buffer => {
  const { id, organization_id, size, root, previous_hash, key_id, created_at } = checkpoint;
  const signed = { format: FORMAT, id, organization_id, size, root, previous_hash, key_id, created_at };
  return Buffer.from(canonicalJson(signed));
};

export const newestCheckpoint = async (tx: TenantTx): Promise<AuditCheckpoint | undefined> =>
  (await tx
    .selectFrom('audit_checkpoints')
    .selectAll()
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst()) as AuditCheckpoint | undefined;

/** The key pair of checkpoints that goes with a data key: it outlives each SECRET_KEY, and changes with the data key. */
export const checkpointKey = (key: { signingSeed(purpose: string): Buffer }): SigningKey =>
  signingKey(key.signingSeed('audit-checkpoint'));
