import path from 'node:path';
import { recordAudit } from './audit/record.ts';
import { type AnyHandler, createDispatch, type Dispatch } from './dispatch/dispatch.ts';
import type { Guard } from './dispatch/types.ts';
import { cleanUp } from './jobs/clean-up.ts';
import { Jobs, type Wrote } from './jobs/jobs.ts';
import type { RecordJob } from './jobs/kind.ts';
import { openQueue } from './jobs/open.ts';
import { Schedules } from './jobs/schedules.ts';
import type { JobRow } from './jobs/types.ts';
import { bucketFileStore, bucketOf } from './lib/bucket.ts';
import { createKeyring } from './lib/crypto/keyring.ts';
import { sealedLinks } from './lib/crypto/sealed-link.ts';
import { diskFileStore } from './lib/files.ts';
import type { Log } from './lib/log.ts';
import { Tally } from './lib/tally.ts';
import type { World } from './lib/world.ts';
import { handlers, jobKinds, webhookWake } from './resources/index.ts';
import type { Services } from './resources/services.ts';
import type { Settings } from './settings.ts';
import { openStore } from './store/index.ts';

/** A server without its network: the same for `plugs serve` and for local mode. */
export interface Composition {
  readonly services: Services;
  /** The way in for callers that this guard lets through. */
  dispatchFor(guard: Guard): Dispatch;
  /** Begins to run jobs of the queues in its settings, and what is scheduled. */
  work(): void;
  /** Queues what is due in an organisation and runs all its waiting jobs here, one after the other. */
  runDue(organization: string, onProgress?: (job: JobRow) => void): Promise<JobRow[]>;
  /** Tells every part, and whoever asks /health, that no new work is taken. */
  stop(): void;
  /** Ends background work and closes the database. */
  close(): Promise<void>;
}

/** Jobs of one queue that one process runs at a time: one may wait for the disk while another computes. */
const WORKERS = 2;

/** Loads once, on first use; `loaded` tells whether anybody has used it. */
const lazy = <T>(load: () => Promise<T>): (() => Promise<T>) & { loaded: () => Promise<T> | undefined } => {
  let loaded: Promise<T> | undefined;
  const use = () => {
    loaded ??= load();
    return loaded;
  };
  return Object.assign(use, { loaded: () => loaded });
};

/** Someone's decision about a job stands in the log; the steps it takes by itself do not. */
const recordJob =
  (world: World): RecordJob =>
  (tx, actor, action, { id, kind, state, cancel_requested_at, version }) =>
    recordAudit(tx, world.uuid(), actor, {
      table: 'jobs',
      record: id,
      action,
      version,
      after: action === 'create' ? { kind, state } : { state, cancel_requested_at },
    });

/** The ways out of the house, as the settings say. */
const waysOut = ({ mailUrl, mailFrom, smsUrl, smsFrom, dataDir, ...settings }: Settings, world: World) => {
  const outbox = path.join(dataDir, 'outbox');
  return {
    mailer: lazy(async () => {
      const { createMailer } = await import('./lib/mail.ts');
      return createMailer({ url: mailUrl, from: mailFrom, outbox, world });
    }),
    texter: lazy(async () => {
      const { createTexter } = await import('./lib/sms.ts');
      return createTexter({ url: smsUrl, from: smsFrom, outbox, world });
    }),
    pusher: lazy(async () => {
      const { createPusher } = await import('./lib/push.ts');
      const contact = `mailto:${/[^\s<>]+@[^\s<>]+/.exec(mailFrom)![0]}`;
      const { secrets, vapidPrivateKey: privateKey, pushServices: services } = settings;
      return createPusher({ secrets, privateKey, contact, services });
    }),
  };
};

/** Builds everything between the settings and the dispatcher. Throws when the database cannot be opened. */
export const compose = async (settings: Settings, world: World, log: Log): Promise<Composition> => {
  const store = await openStore(settings.databaseUrl, world);
  const queue = await openQueue({ url: settings.databaseUrl, store, world, log }).catch(async (error) => {
    await store.close();
    throw error;
  });
  const wrote: Wrote = (tx, kind) => webhookWake(services, tx, kind);
  const jobs = new Jobs({ store, world, log, queue, record: recordJob(world), wrote });
  const files = diskFileStore(settings.dataDir);
  const out = waysOut(settings, world);
  let stopping = false;
  const services: Services = {
    settings,
    world,
    store,
    log,
    jobs,
    importRows: new Tally(),
    keyring: createKeyring(settings.secrets, world),
    files,
    media: settings.mediaUrl === 'file' ? files : bucketFileStore(bucketOf(settings.mediaUrl)),
    accessTokens: lazy(async () => {
      const { createAccessTokens } = await import('./auth/access-tokens.ts');
      return createAccessTokens({ secrets: settings.secrets, world, minutes: settings.accessTokenMinutes });
    }),
    refreshTokens: lazy(async () => {
      const { createRefreshTokens } = await import('./auth/refresh-tokens.ts');
      return createRefreshTokens(settings.secrets);
    }),
    ...out,
    unsubscribeLinks: sealedLinks(settings.secrets, 'unsubscribe', world),
    redis: lazy(async () => {
      if (settings.redisUrl === undefined) return null;
      return (await import('./lib/redis.ts')).openRedis(settings.redisUrl, log);
    }),
    stopping: () => stopping,
  };
  const kinds = [cleanUp, ...jobKinds(services)];
  jobs.register(kinds);
  const schedules = new Schedules({ store, world, log, jobs });
  const all = handlers() as Readonly<Record<string, AnyHandler>>;
  return {
    services,
    dispatchFor: (guard) => createDispatch(services, all, guard, wrote),
    work() {
      const all = new Set(kinds.map(({ queue }) => queue));
      jobs.work(
        [...all].filter((queue) => settings.queues?.includes(queue) ?? true),
        WORKERS,
      );
      schedules.start();
    },
    async runDue(organization, onProgress) {
      await schedules.enqueueDue(organization);
      return jobs.runWaiting(organization, onProgress);
    },
    stop() {
      stopping = true;
    },
    async close() {
      stopping = true;
      await schedules.stop();
      await jobs.stop();
      // It keeps connections to its server open between two mails.
      await (await out.mailer.loaded())?.close();
      (await services.redis())?.close();
      await store.close();
    },
  };
};
