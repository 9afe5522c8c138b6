// Made from openapi/paths/audit_checkpoints.yaml and openapi/schemas/audit_checkpoints.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { Download, DownloadOptions } from '../../core/download.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { AuditLog } from './audit_logs.ts';

/** What the audit held at one time, signed; it names the one before by its hash */
export interface AuditCheckpoint {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** How many entries stand under it */
  size: number;
  /** The root of the Merkle tree over them (RFC 9162), in hex */
  root: string;
  /** SHA-256 of what the checkpoint before signed; null for the first */
  previous_hash: string | null;
  /** The key that signed it */
  key_id: string;
  /** Ed25519 over the rest of it as canonical JSON, in Base64 */
  signature: string;
  /** When it was made */
  created_at: string;
}

/** One page of checkpoints */
export interface AuditCheckpointPage {
  /** The checkpoints of this page */
  items: readonly AuditCheckpoint[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** How far the audit is sealed */
export interface AuditSealStatus {
  /** Entries under a checkpoint */
  sealed: number;
  /** The number of the last entry that is in an archive and no longer in the log; 0 without one */
  archived: number;
  /** Entries that nothing proves yet */
  unsealed: number;
  /** When the oldest of those was written */
  oldest_unsealed_at: string | null;
  /** The newest one; null before the first */
  checkpoint: AuditCheckpoint | null;
}

/** Public keys of an organisation's audit */
export interface AuditKeys {
  /** The newest first */
  keys: readonly AuditKey[];
}

/** A public key */
export interface AuditKey {
  /** The first 16 hex digits of the SHA-256 of the key in DER */
  key_id: string;
  /** The algorithm */
  algorithm: 'Ed25519';
  /** The key as PEM (SPKI, RFC 8410) */
  public_key: string;
  /** Since when it signs */
  created_at: string;
}

/** What one call sealed */
export interface AuditSealed {
  /** Entries that were sealed */
  added: number;
  /** Whether others can be sealed at once */
  more: boolean;
}

/** An entry, and all that shows it to stand under a checkpoint */
export interface AuditProof {
  /** Its number; its leaf has the index below, as that counts from 0 */
  seq: number;
  entry: AuditLog;
  /** What its values are hashed with, in hex; null once they are redacted */
  salt: string | null;
  /** SHA-256 over values and salt, in hex */
  values_hash: string;
  checkpoint: AuditCheckpoint;
  /** The hashes beside its way to the root, from the leaf up, in hex */
  path: readonly string[];
}

/** A proof that an earlier tree is the beginning of a later one */
export interface AuditConsistency {
  /** How many entries the earlier tree held */
  first: number;
  /** The root that it had, in hex */
  first_root: string;
  checkpoint: AuditCheckpoint;
  /** The hashes of the proof, in hex */
  path: readonly string[];
}

/** What `audit_checkpoints.list` takes in its query. */
export interface AuditCheckpointsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditCheckpoint | readonly (keyof AuditCheckpoint)[] | undefined;
  /** Only with this key_id; repeat it for any of several */
  key_id?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `audit_checkpoints.get` takes in its query. */
export interface AuditCheckpointsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditCheckpoint | readonly (keyof AuditCheckpoint)[] | undefined;
}

/** What `audit_checkpoints.consistency` takes in its query. */
export interface AuditCheckpointsConsistencyQuery {
  /** How many entries the earlier tree held; those of the checkpoint before when not given */
  first?: number | undefined;
}

/** Signed checkpoints of the audit, and its proofs. */
export interface AuditCheckpoints {
  /**
   * List checkpoints.
   *
   * Answers a page of checkpoints that pass all filters.
   *
   * Each says by its signature what the audit held at its time, and by its hash of the one before that none is missing.
   *
   * Scope: `audit_checkpoints:read`.
   *
   * @example
   * ```ts
   * for await (const auditCheckpoint of plugs.audit_checkpoints.list()) console.log(auditCheckpoint);
   * ```
   */
  list(query?: AuditCheckpointsListQuery, options?: CallOptions): PageCall<AuditCheckpoint>;

  /**
   * Get a checkpoint.
   *
   * Answers one checkpoint by its id.
   *
   * Scope: `audit_checkpoints:read`.
   *
   * @example
   * ```ts
   * const auditCheckpoint = await plugs.audit_checkpoints.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: AuditCheckpointsGetQuery, options?: CallOptions): Call<AuditCheckpoint>;

  /**
   * Show how far the audit is sealed.
   *
   * How many entries stand under a checkpoint, how many do not yet, and since when the oldest of those waits. What a
   * transaction wrote that began after one that is still open waits for that one (PostgreSQL).
   *
   * Scope: `audit_checkpoints:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_checkpoints.status();
   * ```
   */
  status(options?: CallOptions): Call<AuditSealStatus>;

  /**
   * Show the public keys.
   *
   * The Ed25519 keys that checkpoints of this organisation are signed with, the newest first. A verifier that should
   * not have to trust this server takes them from elsewhere: keep them where the server cannot write.
   *
   * Scope: `audit_checkpoints:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_checkpoints.keys();
   * ```
   */
  keys(options?: CallOptions): Call<AuditKeys>;

  /**
   * Seal the audit.
   *
   * Gives entries that have none their places in the tree, and signs a checkpoint over it. One call seals up to 10,000
   * entries; `more` says to call again. Jobs do the same every ten minutes and after imports.
   *
   * Scope: `audit_checkpoints:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_checkpoints.seal();
   * ```
   */
  seal(options?: CallOptions): Call<AuditSealed>;

  /**
   * Prove that nothing before was changed.
   *
   * Answers the hashes that show the tree of this checkpoint to be an earlier tree with entries added and nothing
   * else (RFC 9162, 2.1.4).
   *
   * Scope: `audit_checkpoints:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_checkpoints.consistency('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  consistency(id: string, query?: AuditCheckpointsConsistencyQuery, options?: CallOptions): Call<AuditConsistency>;

  /**
   * Download all that proves the audit.
   *
   * Streams every entry under the checkpoint with what its leaf is made of, and every checkpoint on the way, a JSON
   * object a line. With it and a public key anyone verifies the audit without this server; the format is published in
   * docs/audit-format.md. It begins behind what is archived, with the signed archives that say so.
   *
   * Scope: `audit_logs:read`, `audit_checkpoints:read`.
   *
   * @example
   * ```ts
   * const download = await plugs.audit_checkpoints.bundle('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  bundle(id: string, options?: DownloadOptions): Call<Download>;
}

/** The `audit_checkpoints` operations over one client. */
export function auditCheckpoints(client: Client): AuditCheckpoints {
  return {
    list: (query, options) =>
      client.page<AuditCheckpoint>({
        id: 'audit_checkpoints.list',
        method: 'GET',
        path: '/api/v1/audit_checkpoints',
      }, { ...query }, options),
    get: (id, query, options) =>
      client.call<AuditCheckpoint>({
        id: 'audit_checkpoints.get',
        method: 'GET',
        path: '/api/v1/audit_checkpoints/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    status: (options) =>
      client.call<AuditSealStatus>({
        id: 'audit_checkpoints.status',
        method: 'GET',
        path: '/api/v1/audit_checkpoints/status',
      }, options),
    keys: (options) =>
      client.call<AuditKeys>({
        id: 'audit_checkpoints.keys',
        method: 'GET',
        path: '/api/v1/audit_checkpoints/keys',
      }, options),
    seal: (options) =>
      client.call<AuditSealed>({
        id: 'audit_checkpoints.seal',
        method: 'POST',
        path: '/api/v1/audit_checkpoints/seal',
        idempotent: true,
      }, options),
    consistency: (id, query, options) =>
      client.call<AuditConsistency>({
        id: 'audit_checkpoints.consistency',
        method: 'GET',
        path: '/api/v1/audit_checkpoints/{id}/consistency',
        params: { path: { id }, query: { ...query } },
      }, options),
    bundle: (id, options) =>
      client.stream({
        id: 'audit_checkpoints.bundle',
        method: 'GET',
        path: '/api/v1/audit_checkpoints/{id}/bundle',
        params: { path: { id } },
        answer: 'stream',
      }, options),
  };
}
