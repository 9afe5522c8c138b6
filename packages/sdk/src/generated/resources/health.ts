// Made from openapi/paths/health.yaml and openapi/schemas/health.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';

/** The server's own state */
export interface ServerHealth {
  /** `stopping` while the last requests finish */
  status: 'ok' | 'stopping';
  /** The server's version */
  version: string;
}

/** The state of something the server stands on */
export interface DependencyHealth {
  /** `not_configured` when the server runs without it */
  status: 'ok' | 'not_configured';
  /** Which product answers */
  engine?: string;
  /** How long it took to answer in milliseconds */
  latency_ms: number | null;
}

/** Is the server up, and what does it stand on. */
export interface Health {
  /**
   * Is the server up.
   *
   * Answers as long as the process accepts work. It touches no database, so it answers during heavy imports too.
   *
   * @example
   * ```ts
   * const answer = await plugs.health.get();
   * ```
   */
  get(options?: CallOptions): Call<ServerHealth>;

  /**
   * Does the database answer.
   *
   * Runs the smallest query there is and says how long it took.
   *
   * @example
   * ```ts
   * const answer = await plugs.health.database();
   * ```
   */
  database(options?: CallOptions): Call<DependencyHealth>;

  /**
   * Does Redis answer.
   *
   * Redis is optional; without REDIS_URL the status is `not_configured`.
   *
   * @example
   * ```ts
   * const answer = await plugs.health.redis();
   * ```
   */
  redis(options?: CallOptions): Call<DependencyHealth>;
}

/** The `health` operations over one client. */
export function health(client: Client): Health {
  return {
    get: (options) =>
      client.call<ServerHealth>({
        id: 'health.get',
        method: 'GET',
        path: '/health',
        anonymous: true,
      }, options),
    database: (options) =>
      client.call<DependencyHealth>({
        id: 'health.database',
        method: 'GET',
        path: '/api/v1/health/database',
        anonymous: true,
      }, options),
    redis: (options) =>
      client.call<DependencyHealth>({
        id: 'health.redis',
        method: 'GET',
        path: '/api/v1/health/redis',
        anonymous: true,
      }, options),
  };
}
