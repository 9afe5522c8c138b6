import { compose } from './compose.ts';
import type { MetricsServer } from './http/metrics.ts';
import type { HttpServer } from './http/server.ts';
import { createLog, type Log } from './lib/log.ts';
import { realWorld, type World } from './lib/world.ts';
import type { Settings } from './settings.ts';
import { refuseUnmigrated } from './store/pending.ts';
import { refuseWrongSecret } from './store/rotation.ts';

export { type First, init, rotateKeys, setPlan, verifyKeys } from './init.ts';
export { StartRefusal } from './lib/start-refusal.ts';
export { loadSettings, type Settings, SettingsError } from './settings.ts';

/** A server that runs. */
export interface Running {
  /** Where it listens; null for a worker, which answers nobody. */
  readonly url: string | null;
  /** Where /metrics is answered; null without METRICS_PORT. */
  readonly metricsUrl: string | null;
  /** Finishes what is under way and gives running jobs back to the queue. */
  close(): Promise<void>;
}

/**
 * Starts a server in the role of its settings: `api` answers requests, `worker` runs jobs, `all` does both.
 * @throws StartRefusal that says what to do when the database lacks a migration, belongs to another SECRET_KEY or is
 *   reached in a role that is too strong
 */
export const start = async (
  settings: Settings,
  { world = realWorld(), log = defaultLog(settings, world) }: { world?: World; log?: Log } = {},
): Promise<Running> => {
  await refuseUnmigrated(settings.databaseUrl);
  const composition = await compose(settings, world, log);
  const { services } = composition;
  await refuseWrongSecret(services.store, services.keyring).catch(async (error) => {
    await composition.close();
    throw error;
  });
  let metrics: MetricsServer | null = null;
  let http: HttpServer | null = null;
  try {
    if (settings.metricsPort !== undefined)
      metrics = await (await import('./http/metrics.ts')).listenForMetrics(services, settings.metricsPort);
    const backend = { ...composition, requests: metrics?.requests };
    if (settings.role !== 'worker') http = await (await import('./http/server.ts')).listen(backend);
  } catch (error) {
    await metrics?.close();
    await composition.close();
    throw error;
  }
  if (settings.role !== 'api') composition.work();
  const url = http?.url ?? null;
  const metricsUrl = metrics?.url ?? null;
  log.info({ url, metrics_url: metricsUrl, role: settings.role, engine: services.store.engine }, 'started');
  return {
    url,
    metricsUrl,
    async close() {
      await http?.close();
      await metrics?.close();
      await composition.close();
      log.info('stopped');
    },
  };
};

const defaultLog = (settings: Settings, world: World): Log =>
  createLog({ world, level: settings.logLevel, format: settings.logFormat });
