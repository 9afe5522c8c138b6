import { newestArchive } from '../../audit/archive.ts';
import { consistencyPath, inclusionPath, treeRoot } from '../../audit/merkle.ts';
import { newestCheckpoint, sealSome, storedIn, valuesHash } from '../../audit/seal.ts';
import { resources } from '../../generated/resources.ts';
import type { AuditCheckpoint, AuditProof } from '../../generated/types.ts';
import { Problem } from '../../lib/problem.ts';
import { countUnsealed, type Leaf, leafOf, sealedEnd } from '../../store/audit-tree.ts';
import type { TenantTx } from '../../store/index.ts';
import { readRecord } from '../engine/write.ts';
import type { Handlers } from '../handler.ts';
import { archivedProblem, bundle, livingUntil } from './bundle.ts';
import { publicKeys } from './keys.ts';
import { sealerOf } from './seal.ts';

export { sealAfter, sealJobs } from './seal.ts';

export const checkpointHandlers: Handlers = {
  async 'audit_checkpoints.status'({ services, tx }) {
    const { engine } = services.store;
    const end = await sealedEnd(tx, engine);
    const { count, oldest } = await countUnsealed(tx, engine, end);
    const checkpoint = (await newestCheckpoint(tx)) ?? null;
    const archived = (await newestArchive(tx))?.last_entry ?? 0;
    return { body: { sealed: end.seq, archived, unsealed: count, oldest_unsealed_at: oldest, checkpoint } };
  },

  async 'audit_checkpoints.keys'({ services, tx }) {
    return { body: { keys: await publicKeys(tx, services.keyring) } };
  },

  // A checkpoint says by itself what it is: sealing leaves no entry, or it would never come to an end.
  async 'audit_checkpoints.seal'({ services, tx }) {
    return { body: await sealSome(sealerOf(services), tx) };
  },

  async 'audit_checkpoints.consistency'({ tx, path, query }) {
    const checkpoint = await readCheckpoint(tx, path.id);
    const { size } = checkpoint;
    const first = query.first ?? (await sizeBefore(tx, size));
    if (first > size)
      throw new Problem('invalid_request', `The checkpoint holds ${size} entries, fewer than ${first}.`, {
        errors: [
          { pointer: '/first', rule: 'maximum', message: `Use a number up to ${size}.`, value: first },
        ],
      });
    const stored = storedIn(tx);
    const hashes = await consistencyPath(stored, first, size);
    return {
      body: { first, first_root: hex(await treeRoot(stored, first)), checkpoint, path: hashes.map(hex) },
    };
  },

  async 'audit_checkpoints.bundle'({ services, tenant, path }) {
    const checkpoint = await tenant.read(async (tx) => {
      const found = await readCheckpoint(tx, path.id);
      await livingUntil(services, tx, found.size);
      return found;
    });
    return {
      headers: {
        'Content-Type': 'application/x-ndjson; charset=utf-8',
        'Content-Disposition': `attachment; filename="audit-${checkpoint.size}.ndjson"`,
        'Accept-Ranges': 'none',
      },
      stream: bundle(services, tenant, checkpoint),
    };
  },

  async 'audit_logs.proof'({ tx, path }) {
    const [leaf, checkpoint] = [await leafOf(tx, path.id), await newestCheckpoint(tx)];
    const archive = leaf && (await newestArchive(tx));
    if (archive && leaf.seq <= archive.last_entry && leaf.salt === null)
      throw archivedProblem(`The entry ${path.id}, number ${leaf.seq}, is`, [archive]);
    const entry = (await readRecord(tx, resources.audit_logs, path.id)) as unknown as AuditProof['entry'];
    if (!leaf || !checkpoint) throw new Problem('audit_unsealed', `The entry ${entry.id} is not sealed yet.`);
    const hashes = await inclusionPath(storedIn(tx), leaf.seq - 1, checkpoint.size);
    const values_hash = valuesHashOf(leaf, entry);
    return {
      body: { seq: leaf.seq, entry, salt: leaf.salt, values_hash, checkpoint, path: hashes.map(hex) },
    };
  },
};

const hex = (hash: Buffer): string => hash.toString('hex');

/** What a leaf holds for the values: made anew from them, or what a redaction has left of them. */
const valuesHashOf = ({ salt, values_hash }: Leaf, entry: AuditProof['entry']): string => {
  if (salt === null) return values_hash ?? '';
  return valuesHash(salt, { old_values: entry.old_values ?? null, new_values: entry.new_values ?? null });
};

const readCheckpoint = async (tx: TenantTx, id: string): Promise<AuditCheckpoint> =>
  (await readRecord(tx, resources.audit_checkpoints, id)) as unknown as AuditCheckpoint;

/** How many entries the checkpoint before held; the first one is compared with itself. */
const sizeBefore = async (tx: TenantTx, size: number): Promise<number> => {
  const before = await tx
    .selectFrom('audit_checkpoints')
    .select('size')
    .where('size', '<', size)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (before?.size as number | undefined) ?? size;
};
