import { FORMAT } from '../../audit/seal.ts';
import type { AuditCheckpoint } from '../../generated/types.ts';
import { type Leaf, leavesAfter } from '../../store/audit-tree.ts';
import type { Tenant, TenantTx } from '../../store/index.ts';
import type { Services } from '../services.ts';
import { publicKeys } from './keys.ts';

const ROWS_AT_ONCE = 500;

/**
 * All that stands under a checkpoint, a JSON object a line: first what it is and the public keys; then the entries by
 * their numbers, and each checkpoint behind the last entry that it holds. Of sealed entries nothing changes but what a
 * redaction empties, so each portion may have a snapshot of its own.
 */
export async function* bundle(
  { keyring }: Services,
  tenant: Tenant,
  { size }: AuditCheckpoint,
): AsyncGenerator<Uint8Array> {
  const { keys, checkpoints } = await tenant.read(async (tx) => ({
    keys: await publicKeys(tx, keyring),
    checkpoints: await checkpointsUntil(tx, size),
  }));
  yield lines([{ type: 'header', format: FORMAT, organization_id: tenant.organization, size, keys }]);
  let next = 0;
  for (let seq = 0; seq < size; ) {
    // A row that is gone ends a portion early, and must not end the bundle.
    const rows = await tenant.read((tx) => leavesAfter(tx, seq, seq + ROWS_AT_ONCE, ROWS_AT_ONCE));
    seq = Math.min(seq + ROWS_AT_ONCE, size);
    const written: object[] = [];
    const pass = (until: number) => {
      for (; next < checkpoints.length && checkpoints[next]!.size <= until; next += 1)
        written.push({ type: 'checkpoint', checkpoint: checkpoints[next] });
    };
    for (const { leaf, entry } of rows) {
      if (leaf.seq > size) break;
      pass(leaf.seq - 1);
      written.push({ type: 'entry', ...shown(leaf), entry });
    }
    pass(seq);
    yield lines(written);
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

const lines = (objects: readonly object[]): Uint8Array =>
  Buffer.from(objects.map((one) => `${JSON.stringify(one)}\n`).join(''));

const checkpointsUntil = async (tx: TenantTx, size: number): Promise<AuditCheckpoint[]> =>
  (await tx
    .selectFrom('audit_checkpoints')
    .selectAll()
    .where('size', '<=', size)
    .orderBy('size')
    .execute()) as unknown as AuditCheckpoint[];
