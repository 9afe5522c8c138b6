// Made from openapi/paths/audit_archives.yaml and openapi/schemas/audit_archives.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { Download, DownloadOptions } from '../../core/download.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Job } from './jobs.ts';

/** Entries of the audit that the log no longer holds; signed, so that nothing else explains their absence */
export interface AuditArchive {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The number of its first entry */
  first_entry: number;
  /** The number of its last entry, which is the size of a checkpoint */
  last_entry: number;
  /** The root of the tree over all entries up to the last (RFC 9162), in hex */
  root: string;
  /** All of its entries were sealed by then */
  sealed_before: string;
  /** The policy that it follows; `sealed_before` lies as many days before `archived_at` */
  retention_days: number;
  /** When it was written and signed */
  archived_at: string;
  /** The key that signed it */
  key_id: string;
  /** Ed25519 over what it says as canonical JSON, in Base64 (docs/audit-format.md) */
  signature: string;
  /** clearing, while its entries go from the log → kept; removed, once somebody has deleted the file */
  state: 'clearing' | 'kept' | 'removed';
  /** How many of its entries an erasure has emptied since it was written */
  redacted: number;
  /** Bytes of the file; null once it is deleted */
  file_size: number | null;
  /** SHA-256 of the file, in hex; an erasure changes it */
  checksum: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of archives */
export interface AuditArchivePage {
  /** The archives of this page */
  items: readonly AuditArchive[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** What the next run would archive and delete from the log */
export interface AuditArchivePlan {
  /** The policy of the organisation; null without one, and then nothing is archived */
  retention_days: number | null;
  /** What was sealed by then has been kept long enough */
  sealed_before: string | null;
  /** The number of the first such entry; 0 for none */
  first_entry: number;
  /** The number of the last such entry; 0 for none */
  last_entry: number;
  /** How many those are */
  entries: number;
  /** How many files that would be */
  archives: number;
}

/** What `audit_archives.list` takes in its query. */
export interface AuditArchivesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditArchive | readonly (keyof AuditArchive)[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'clearing' | 'kept' | 'removed' | readonly ('clearing' | 'kept' | 'removed')[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `audit_archives.get` takes in its query. */
export interface AuditArchivesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof AuditArchive | readonly (keyof AuditArchive)[] | undefined;
}

/** Entries that the log no longer holds, as files with their proof. */
export interface AuditArchives {
  /**
   * List archives.
   *
   * Answers a page of archives that pass all filters.
   *
   * They follow one another without a gap, from the first entry of the audit on.
   *
   * Scope: `audit_archives:read`.
   *
   * @example
   * ```ts
   * for await (const auditArchive of plugs.audit_archives.list()) console.log(auditArchive);
   * ```
   */
  list(query?: AuditArchivesListQuery, options?: CallOptions): PageCall<AuditArchive>;

  /**
   * Get an archive.
   *
   * Answers one archive by its id.
   *
   * Scope: `audit_archives:read`.
   *
   * @example
   * ```ts
   * const auditArchive = await plugs.audit_archives.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: AuditArchivesGetQuery, options?: CallOptions): Call<AuditArchive>;

  /**
   * Show what would be archived.
   *
   * What the next run would take out of the log: entries under a checkpoint older than `audit_retention_days` in the
   * settings of the organisation. It changes nothing.
   *
   * Scope: `audit_archives:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.audit_archives.plan();
   * ```
   */
  plan(options?: CallOptions): Call<AuditArchivePlan>;

  /**
   * Archive what the log no longer keeps.
   *
   * Starts the job that runs every night: it verifies the entries that are past the policy, writes them with their
   * proof into archives, and then deletes them from the log. Entries that do not verify are neither archived nor
   * deleted. Without a policy it does nothing.
   *
   * Scope: `audit_archives:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.audit_archives.run();
   * ```
   */
  run(options?: CallOptions): Call<Job>;

  /**
   * Download an archive.
   *
   * Streams its entries with all that proves them, in the format of docs/audit-format.md; plugs audit verify --file
   * verifies it without this server. With Range and the ETag of before in If-Range a download goes on where it was
   * cut.
   *
   * Scope: `audit_logs:read`, `audit_archives:read`.
   *
   * @example
   * ```ts
   * const download = await plugs.audit_archives.download('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  download(id: string, options?: DownloadOptions): Call<Download>;

  /**
   * Delete the file of an archive.
   *
   * Deletes the entries for good, where the server keeps them: download the archive before. That it was there, what
   * it held the place of, and who deleted it stays proved. One whose entries are still going from the log is not
   * ready for it.
   *
   * Scope: `audit_archives:write`.
   *
   * @example
   * ```ts
   * const auditArchive = await plugs.audit_archives.remove('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  remove(id: string, options?: CallOptions): Call<AuditArchive>;
}

/** The `audit_archives` operations over one client. */
export function auditArchives(client: Client): AuditArchives {
  return {
    list: (query, options) =>
      client.page<AuditArchive>({
        id: 'audit_archives.list',
        method: 'GET',
        path: '/api/v1/audit_archives',
      }, { ...query }, options),
    get: (id, query, options) =>
      client.call<AuditArchive>({
        id: 'audit_archives.get',
        method: 'GET',
        path: '/api/v1/audit_archives/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    plan: (options) =>
      client.call<AuditArchivePlan>({
        id: 'audit_archives.plan',
        method: 'GET',
        path: '/api/v1/audit_archives/plan',
      }, options),
    run: (options) =>
      client.call<Job>({
        id: 'audit_archives.run',
        method: 'POST',
        path: '/api/v1/audit_archives/run',
        idempotent: true,
      }, options),
    download: (id, options) =>
      client.stream({
        id: 'audit_archives.download',
        method: 'GET',
        path: '/api/v1/audit_archives/{id}/content',
        params: { path: { id } },
        answer: 'stream',
      }, options),
    remove: (id, options) =>
      client.call<AuditArchive>({
        id: 'audit_archives.remove',
        method: 'DELETE',
        path: '/api/v1/audit_archives/{id}/content',
        params: { path: { id } },
      }, options),
  };
}
