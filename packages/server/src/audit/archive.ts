import { sign } from 'node:crypto';
import type { AuditArchive } from '../generated/types.ts';
import { canonicalJson } from '../lib/canonical-json.ts';
import { dataKey } from '../store/data-keys.ts';
import type { TenantTx } from '../store/index.ts';
import { checkpointKey, type Sealer } from './seal.ts';

/*
 * Entries that an organisation no longer keeps in its log lie in archives, which follow one another from the first entry
 * on. Each is signed: that entries are gone is explained by nothing else. docs/audit-format.md tells those who verify.
 */

/** The kind of job while which the database lets archived entries go. */
export const ARCHIVE = 'audit.archive';

/** The name of the format, in all that is signed. */
const FORMAT = 'plugs-audit-archive/1';

const SAID = [
  'id',
  'organization_id',
  'first_entry',
  'last_entry',
  'root',
  'sealed_before',
  'retention_days',
  'archived_at',
  'key_id',
] as const;

/** What an archive says of itself. */
export type ArchiveStatement = Pick<AuditArchive, (typeof SAID)[number] | 'signature'>;

/** Signs what is said of an archive that is about to be written. */
export const signArchive = async (
  { keyring }: Sealer,
  tx: TenantTx,
  said: Omit<ArchiveStatement, 'organization_id' | 'key_id' | 'signature'>,
): Promise<ArchiveStatement> => {
  const { id: key_id, privateKey } = checkpointKey(await dataKey(tx, keyring));
  const unsigned = { ...said, organization_id: tx.organization, key_id };
  const signed = Buffer.from(canonicalJson({ format: FORMAT, ...pick(unsigned) }));
  return { ...unsigned, signature: sign(null, signed, privateKey).toString('base64') };
};

const pick = (said: Omit<ArchiveStatement, 'signature'>): object =>
  Object.fromEntries(SAID.map((name) => [name, said[name]]));

/** All archives of an organisation, in the order of their entries. */
export const archivesOf = async (tx: TenantTx): Promise<AuditArchive[]> =>
  (await tx
    .selectFrom('audit_archives')
    .selectAll()
    .orderBy('first_entry')
    .execute()) as unknown as AuditArchive[];

export const statementOf = (archive: AuditArchive): ArchiveStatement => ({
  ...(pick(archive) as Omit<ArchiveStatement, 'signature'>),
  signature: archive.signature,
});

/** The newest archive: what stands up to its last entry is no longer in the log. */
export const newestArchive = async (tx: TenantTx): Promise<AuditArchive | undefined> =>
  (await tx
    .selectFrom('audit_archives')
    .selectAll()
    .orderBy('last_entry', 'desc')
    .limit(1)
    .executeTakeFirst()) as AuditArchive | undefined;
