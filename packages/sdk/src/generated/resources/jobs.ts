// Made from openapi/paths/jobs.yaml and openapi/schemas/jobs.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** Long work and how far it is */
export interface Job {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it does, for example import.apply */
  kind: string;
  /** queued → running → completed, failed or cancelled; a retry goes back to queued */
  state: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** The queue it waits in */
  queue: string;
  progress: JobProgress;
  /** What it brought; null before the end */
  result: Record<string, unknown> | null;
  /** Why it failed */
  error: Problem | null;
  /** How often it was started */
  attempts: number;
  /** How often it is tried at most */
  max_attempts: number;
  /** Not before this time */
  run_after: string | null;
  /** Since when it is to stop at its next checkpoint */
  cancel_requested_at: string | null;
  /** When it first ran */
  started_at: string | null;
  /** When it ended */
  finished_at: string | null;
  /** The service token that started it */
  service_token_id: string | null;
  /** The request that started it */
  request_id: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** One page of jobs */
export interface JobPage {
  /** The jobs of this page */
  items: readonly Job[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** How far the work is; each kind of work adds what it goes on from */
export interface JobProgress {
  /** How much is done */
  done?: number;
  /** How much there is; null while unknown */
  total?: number | null;
  /** What is counted */
  unit?: string;
  /** The step it is at */
  step?: string;
}

/** What `jobs.list` takes in its query. */
export interface JobsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Job | readonly (keyof Job)[] | undefined;
  /** Only with this kind; repeat it for any of several */
  kind?: string | readonly string[] | undefined;
  /** Only with this queue; repeat it for any of several */
  queue?: string | readonly string[] | undefined;
  /** Only with this state; repeat it for any of several */
  state?: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled' | readonly ('queued' | 'running' | 'completed' | 'failed' | 'cancelled')[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `jobs.get` takes in its query. */
export interface JobsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Job | readonly (keyof Job)[] | undefined;
}

/** Long work: progress, result, cancel, retry. */
export interface Jobs {
  /**
   * List jobs.
   *
   * Answers a page of jobs that pass all filters.
   *
   * Scope: `jobs:read`.
   *
   * @example
   * ```ts
   * for await (const job of plugs.jobs.list()) console.log(job);
   * ```
   */
  list(query?: JobsListQuery, options?: CallOptions): PageCall<Job>;

  /**
   * Get a job.
   *
   * Answers one job by its id.
   *
   * Scope: `jobs:read`.
   *
   * @example
   * ```ts
   * const job = await plugs.jobs.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: JobsGetQuery, options?: CallOptions): Call<Job>;

  /**
   * Cancel a job.
   *
   * A queued job ends at once; a running one stops at its next checkpoint and keeps what it has committed.
   *
   * Scope: `jobs:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.jobs.cancel('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  cancel(id: string, options?: CallOptions): Call<Job>;

  /**
   * Retry a job.
   *
   * Queues a failed or cancelled job again; it goes on at its last checkpoint.
   *
   * Scope: `jobs:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.jobs.retry('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  retry(id: string, options?: CallOptions): Call<Job>;
}

/** The `jobs` operations over one client. */
export function jobs(client: Client): Jobs {
  return {
    list: (query, options) =>
      client.page<Job>({
        id: 'jobs.list',
        method: 'GET',
        path: '/api/v1/jobs',
      }, { ...query }, options),
    get: (id, query, options) =>
      client.call<Job>({
        id: 'jobs.get',
        method: 'GET',
        path: '/api/v1/jobs/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    cancel: (id, options) =>
      client.call<Job>({
        id: 'jobs.cancel',
        method: 'POST',
        path: '/api/v1/jobs/{id}/cancel',
        params: { path: { id } },
        idempotent: true,
      }, options),
    retry: (id, options) =>
      client.call<Job>({
        id: 'jobs.retry',
        method: 'POST',
        path: '/api/v1/jobs/{id}/retry',
        params: { path: { id } },
        idempotent: true,
      }, options),
  };
}
