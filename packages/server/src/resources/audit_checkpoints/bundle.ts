import { archivesOf, statementOf } from '../../audit/archive.ts';
import type { BundleLine } from '../../audit/check.ts';
import { subtreesOf } from '../../audit/merkle.ts';
import { FORMAT, storedIn } from '../../audit/seal.ts';
import type { AuditArchive, AuditCheckpoint, AuditKey } from '../../generated/types.ts';
import { Problem } from '../../lib/problem.ts';
import { type Leaf, leavesAfter } from '../../store/audit-tree.ts';
import type { Tenant, TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';
import { publicKeys } from './keys.ts';

const ROWS_AT_ONCE = 500;

/** A part of the audit, from one checkpoint to another. */
export interface Segment {
  /** Entries before it: none, or as many as a checkpoint holds. */
  readonly from: number;
  readonly to: number;
  readonly keys: readonly AuditKey[];
  /** What the archives before it say, and what it says itself if it is one. */
  readonly archives: readonly object[];
}

/**
 * All that is in the log and stands under a checkpoint: from the first entry on, or from the first one that is not
 * archived.
 * @throws Problem audit_archived when nothing of it is in the log any more
 */
export async function* bundle(
  services: Services,
  tenant: Tenant,
  { size }: AuditCheckpoint,
): AsyncGenerator<Uint8Array> {
  const segment = await tenant.read((tx) => livingUntil(services, tx, size));
  for await (const some of segmentLines(tenant, segment)) yield written(some);
}

/** @throws Problem audit_archived */
export const livingUntil = async ({ keyring }: Services, tx: TenantTx, size: number): Promise<Segment> => {
  const archives = await archivesOf(tx);
  const from = archives.at(-1)?.last_entry ?? 0;
  if (size < from) throw archivedProblem(`The entries up to ${size} are`, archives);
  return { from, to: size, keys: await publicKeys(tx, keyring), archives: archives.map(statementOf) };
};

/** @param what is archived, with its verb: `The entries are` */
export const archivedProblem = (what: string, archives: readonly AuditArchive[]): Problem =>
  new Problem(
    'audit_archived',
    `${what} no longer in the log; what was sealed before ${archives.at(-1)!.sealed_before} is archived.`,
  );

/** Lines of a bundle as they are written. */
export const written = (objects: readonly object[]): Uint8Array =>
  Buffer.from(objects.map((one) => `${JSON.stringify(one)}\n`).join(''));

/**
 * A part of the audit, a JSON object a line: first what it is, the public keys, and the archives; then the entries by
 * their numbers, and each checkpoint behind the last entry that it holds. Of sealed entries nothing changes but what a
 * redaction empties, so each portion may have a snapshot of its own.
 */
export async function* segmentLines(
  tenant: Tenant,
  { from, to, keys, archives }: Segment,
): AsyncGenerator<readonly BundleLine[]> {
  const { checkpoints, start } = await tenant.read(async (tx) => ({
    checkpoints: await checkpointsBetween(tx, from, to),
    start: from === 0 ? [] : [await startAt(tx, from)],
  }));
  const header = {
    type: 'header',
    format: FORMAT,
    organization_id: tenant.organization,
    size: to,
    keys,
  } as const;
  yield [header, ...archives.map((archive) => ({ type: 'archive', archive }) as const), ...start];
  let next = 0;
  for (let seq = from; seq < to; ) {
    // A row that is gone ends a portion early, and must not end the bundle.
    const rows = await tenant.read((tx) => leavesAfter(tx, seq, seq + ROWS_AT_ONCE, ROWS_AT_ONCE));
    seq = Math.min(seq + ROWS_AT_ONCE, to);
    const lines: BundleLine[] = [];
    const pass = (until: number) => {
      for (; next < checkpoints.length && checkpoints[next]!.size <= until; next += 1)
        lines.push({ type: 'checkpoint', checkpoint: checkpoints[next]! });
    };
    for (const { leaf, entry } of rows) {
      if (leaf.seq > to) break;
      pass(leaf.seq - 1);
      lines.push({ type: 'entry', ...shown(leaf), entry });
    }
    pass(seq);
    yield lines;
  }
}

/** The hash of values that are there is made anew by whoever verifies; with a salt, none is kept. */
const shown = ({ seq, audit_id, leaf_hash, salt, values_hash }: Leaf) => ({
  seq,
  id: audit_id,
  leaf: leaf_hash,
  salt,
  ...(salt === null && { values_hash }),
});

/** What stands before the first entry: the checkpoint over it, and the subtrees from which its tree grows on. */
const startAt = async (tx: TenantTx, size: number): Promise<BundleLine> => {
  const [checkpoint] = await checkpointsBetween(tx, size - 1, size);
  const subtrees = await subtreesOf(storedIn(tx), size);
  return { type: 'start', checkpoint: checkpoint!, subtrees: subtrees.map((hash) => hash.toString('hex')) };
};

const checkpointsBetween = async (tx: TenantTx, from: number, to: number): Promise<AuditCheckpoint[]> =>
  (await tx
    .selectFrom('audit_checkpoints')
    .selectAll()
    .where('size', '>', from)
    .where('size', '<=', to)
    .orderBy('size')
    .execute()) as unknown as AuditCheckpoint[];
