import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import { addressSettings } from './lib/addresses.ts';
import type { Secrets } from './lib/crypto/derive.ts';
import type { LogLevel } from './lib/log.ts';
import { isNetwork } from './lib/outside.ts';
import { planLimits } from './lib/plan-limits.ts';
import { queueNames } from './lib/queues.ts';
import { developmentSecret } from './lib/secret-file.ts';
import { choice, flag, integer, list, type Setting, text, url } from './lib/setting.ts';
import type { World } from './lib/world.ts';

const GIB = 1024 ** 3;
const LEVELS = [
  'fatal',
  'error',
  'warn',
  'info',
  'debug',
  'trace',
  'silent',
] as const satisfies readonly LogLevel[];
const SECRET = { pattern: /^.{32,}$/s, must: 'must be at least 32 characters long', secret: true };

/** Every environment variable the server knows. `.env.example` is made from this table. */
export const settingsTable = {
  environment: choice('ENVIRONMENT', ['development', 'test', 'production'], {
    fallback: 'development',
    meaning: 'What kind of place this is. production demands SECRET_KEY.',
  }),
  debug: flag('DEBUG', { fallback: 'false', meaning: 'Log more: the same as LOG_LEVEL=debug.' }),
  dataDir: text('DATA_DIR', {
    fallback: './.plugs',
    meaning:
      'Folder of everything kept outside PostgreSQL: the SQLite file, uploads, exports, outgoing mail.',
  }),
  databaseUrl: text('DATABASE_URL', {
    pattern: /^(sqlite:.|file:\/\/.|postgres(ql)?:\/\/.)/,
    must: 'must begin with sqlite: or postgres://',
    example: 'postgres://plugs_app:password@localhost:5432/plugs',
    secret: true,
    meaning:
      'The database: sqlite:<file> or postgres://…, there with a role that neither owns the tables nor is a superuser. ' +
      'Without it, SQLite in DATA_DIR.',
  }),
  databaseAdminUrl: url('DATABASE_ADMIN_URL', ['postgres', 'postgresql'], {
    example: 'postgres://plugs_owner:password@localhost:5432/plugs',
    secret: true,
    meaning: 'PostgreSQL only: the role that owns the tables. Needed by migrations, not by a running server.',
  }),
  redisUrl: url('REDIS_URL', ['redis', 'rediss'], {
    example: 'redis://localhost:6379',
    secret: true,
    meaning: 'Lets several servers share rate limits. Nothing else depends on it.',
  }),
  secretKey: text('SECRET_KEY', {
    ...SECRET,
    example: 'the output of: openssl rand -base64 48',
    meaning:
      'All keys are derived from it: whoever has it can read sealed data and sign tokens; without it sealed data is ' +
      'lost. In development one is made in DATA_DIR.',
  }),
  secretKeyPrevious: text('SECRET_KEY_PREVIOUS', {
    ...SECRET,
    example: 'the SECRET_KEY before the last change',
    meaning:
      'While SECRET_KEY is being changed: the one before, so that what it sealed and signed stays valid.',
  }),
  accessTokenMinutes: integer('JWT_ACCESS_TOKEN_EXPIRE_MINUTES', 1, 1_440, {
    fallback: '30',
    meaning: 'Minutes for which an access token is valid.',
  }),
  refreshTokenDays: integer('JWT_REFRESH_TOKEN_EXPIRE_DAYS', 1, 365, {
    fallback: '7',
    meaning: 'Days for which a session can be refreshed without signing in again.',
  }),
  hubspotApiKey: text('HUBSPOT_API_KEY', {
    example: 'pat-na1-…',
    secret: true,
    meaning:
      'The token that plugs hubspot connect takes when none is given, on the machine where it is typed. The server does not use it.',
  }),
  ...addressSettings,
  host: text('HOST', { fallback: '127.0.0.1', meaning: 'Address to listen on; 0.0.0.0 for all.' }),
  port: integer('PORT', 0, 65_535, { fallback: '8000', meaning: 'Port to listen on; 0 for any free one.' }),
  metricsHost: text('METRICS_HOST', {
    fallback: '127.0.0.1',
    meaning: 'Address to answer /metrics on, without a token: one that only your monitoring reaches.',
  }),
  metricsPort: integer('METRICS_PORT', 0, 65_535, {
    example: '9464',
    meaning: 'Port of /metrics, in every role; 0 for any free one. Without it there are no metrics.',
  }),
  publicUrl: url('PUBLIC_URL', ['http', 'https'], {
    example: 'https://plugs.example.com',
    meaning: 'How others reach this server, for links in e-mails. Without it, HOST and PORT.',
  }),
  role: choice('ROLE', ['all', 'api', 'worker'], {
    fallback: 'all',
    meaning: 'What this process does: answer requests (api), run jobs (worker), or both (all).',
  }),
  logLevel: choice('LOG_LEVEL', LEVELS, {
    example: 'info',
    meaning: 'The least important lines to log. Without it info, or debug when DEBUG=true.',
  }),
  logFormat: choice('LOG_FORMAT', ['json', 'pretty'], {
    fallback: 'json',
    meaning: 'json for programs, pretty for a person at a terminal.',
  }),
  corsOrigins: list('CORS_ORIGINS', {
    accept: (item) => URL.canParse(item) && new URL(item).origin === item,
    must: 'must be origins such as https://app.example.com, with commas between them and no path',
    example: 'https://app.example.com,http://localhost:5173',
    meaning: 'Web pages that may call this server from a browser. Without it, none.',
  }),
  trustProxy: list('TRUST_PROXY', {
    accept: (item) => isIP(item.replace(/\/\d{1,3}$/, '')) !== 0,
    must: 'must be addresses or networks of proxies such as 10.0.0.0/8, with commas between them',
    example: '127.0.0.1,10.0.0.0/8',
    meaning: 'Proxies whose X-Forwarded-For is believed. Without it, none.',
  }),
  rateLimitPerMinute: integer('RATE_LIMIT_PER_MINUTE', 1, 1_000_000, {
    fallback: '600',
    meaning: 'Requests that one caller may make in a minute.',
  }),
  mailUrl: text('MAIL_URL', {
    pattern: /^(file|smtps?:\/\/.+)$/,
    must: 'must be file, or begin with smtp:// or smtps://',
    fallback: 'file',
    secret: true,
    meaning: 'Where e-mails go: file (the folder outbox in DATA_DIR), or smtp://user:password@host:587.',
  }),
  mailFrom: text('MAIL_FROM', {
    pattern: /^([^<>\r\n]+ <[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    must: 'must be an address, or a name with an address in angle brackets',
    fallback: 'The Plugs <no-reply@localhost>',
    meaning: 'Sender of e-mails.',
  }),
  smsUrl: text('SMS_URL', {
    pattern: /^(file|https?:\/\/[^:@/\s]+:[^@/\s]+@\S+)$/,
    must: 'must be file, or https://<account sid>:<auth token>@api.twilio.com',
    fallback: 'file',
    secret: true,
    meaning:
      'Where text messages go: file (the folder outbox in DATA_DIR), or Twilio: https://<account sid>:<auth token>@api.twilio.com.',
  }),
  smsFrom: text('SMS_FROM', {
    pattern: /^(\+[1-9]\d{6,14}|MG[0-9a-f]{32})$/,
    must: 'must be a number such as +15005550006, or the SID of a messaging service',
    example: '+15005550006',
    meaning: 'Sender of text messages: a number, or the SID of a messaging service. Needed with Twilio.',
  }),
  pushServices: list('PUSH_SERVICES', {
    accept: (item) => /^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+$|^https?:\/\/[^/\s]+$/.test(item),
    must: 'must be hosts such as *.push.apple.com, or origins, with commas between them',
    fallback: 'fcm.googleapis.com,*.push.services.mozilla.com,*.notify.windows.com,*.push.apple.com',
    meaning: 'Push services that browsers may subscribe with; messages go nowhere else.',
  }),
  webhookNetworks: list('WEBHOOK_NETWORKS', {
    accept: isNetwork,
    must: 'must be addresses or networks such as 10.1.0.0/16, with commas between them',
    example: '10.1.0.0/16',
    meaning:
      'Networks of yours that webhooks may reach, by http too. Without it only what is public, and by https.',
  }),
  vapidPrivateKey: text('VAPID_PRIVATE_KEY', {
    pattern: /^[\w-]{43}$/,
    must: 'must be 32 bytes in base64url, as web-push generate-vapid-keys writes them',
    example: 'the private key of: npx web-push generate-vapid-keys',
    secret: true,
    meaning:
      'Signs push notifications. Without it a key that follows from SECRET_KEY: then browsers subscribe anew when that is changed.',
  }),
  queues: list('QUEUES', {
    accept: (item) => Object.hasOwn(queueNames, item),
    must: `must be some of ${Object.keys(queueNames).join(', ')}, with commas between them`,
    example: 'email,cleanup',
    meaning: 'Queues whose jobs this process runs, when its role runs jobs. Without it, all.',
  }),
  bodyLimitBytes: integer('BODY_LIMIT_BYTES', 1_024, 256 * 1024 ** 2, {
    fallback: String(8 * 1024 ** 2),
    meaning: 'Largest JSON body of a request. Uploads have IMPORT_MAX_BYTES and MEDIA_MAX_BYTES.',
  }),
  importMaxBytes: integer('IMPORT_MAX_BYTES', 1_024, 1_024 * GIB, {
    fallback: String(4 * GIB),
    meaning: 'Largest file that may be imported. Unpacked it may hold 64 GiB.',
  }),
  importBatchRows: integer('IMPORT_BATCH_ROWS', 1, 100_000, {
    fallback: '10000',
    meaning:
      'Rows of an import that are written in one transaction: the unit of `--atomic batch` and of resuming.',
  }),
  deletedRetentionDays: integer('DELETED_RETENTION_DAYS', 0, 36_500, {
    fallback: '0',
    meaning:
      'Days after which deleted records are removed for good; 0 keeps them. An organisation sets its own as deleted_retention_days of its settings.',
  }),
  organizationGraceDays: integer('ORGANIZATION_GRACE_DAYS', 0, 3_650, {
    fallback: '30',
    meaning: 'Days for which the deletion of an organisation can be taken back.',
  }),
  planLimits: planLimits('PLAN_LIMITS', {
    example: '{"free":{"contacts":1000,"users":3}}',
    meaning:
      'How many living records of a resource an organisation may have, by its subscription_plan, as JSON. What is not named is not limited; without it nothing is.',
  }),
  spoolRetentionHours: integer('SPOOL_RETENTION_HOURS', 1, 8_760, {
    fallback: '72',
    meaning: 'Hours after which uploaded files, results and exports are deleted.',
  }),
  mediaUrl: text('MEDIA_URL', {
    pattern: /^(file$|s3(\+http)?:\/\/[^/?]+(\/[^/?]+)?\/?(\?region=[\w-]+)?$)/,
    must: 'must be file, or like s3://key:secret@host/bucket?region=eu-central-1 or s3://bucket?region=eu-central-1',
    fallback: 'file',
    secret: true,
    meaning:
      'Where files of media go: file (DATA_DIR), s3://key:secret@host/bucket?region=… for a service that speaks S3, or ' +
      's3://bucket?region=… for AWS with its own credentials. A bucket needs the package @aws-sdk/client-s3.',
  }),
  mediaMaxBytes: integer('MEDIA_MAX_BYTES', 1_024, 1_024 * GIB, {
    fallback: String(GIB),
    meaning: 'Largest file that may be uploaded as a medium.',
  }),
  mediaRetentionDays: integer('MEDIA_RETENTION_DAYS', 0, 3_650, {
    fallback: '30',
    meaning: 'Days for which the file of a deleted medium is kept, so that it can be restored.',
  }),
} as const;

type Table = typeof settingsTable;
type Key = keyof Table;
/** Settings without a default, which may stay without a value. */
type Open =
  | 'redisUrl'
  | 'databaseAdminUrl'
  | 'hubspotApiKey'
  | 'mailchimpBaseUrl'
  | 'metricsPort'
  | 'smsFrom'
  | 'planLimits'
  | 'vapidPrivateKey'
  | 'queues';
type Value<K extends Key> = ReturnType<Table[K]['parse']>;

/** The checked settings of a server. */
export type Settings = {
  readonly [K in Exclude<Key, Open | 'secretKey' | 'secretKeyPrevious'>]: Value<K>;
} & {
  readonly [K in Open]?: Value<K>;
} & { readonly secrets: Secrets };

/** Everything that is wrong with the environment, in one message that says what to set. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? 'One setting is' : `${problems.length} settings are`;
    super(`${count} wrong. .env.example explains each.\n${problems.map((line) => `  ${line}`).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Reads and checks the environment. In development a missing SECRET_KEY is read from DATA_DIR, and made there on
 * first use.
 * @throws SettingsError that names every problem at once
 */
export function loadSettings(env: Readonly<Record<string, string | undefined>>, world: World): Settings {
  const problems: string[] = [];
  const values: Partial<Record<Key, unknown>> = {};
  for (const [key, setting] of Object.entries(settingsTable) as [Key, Setting<unknown>][]) {
    const given = env[setting.name] || setting.fallback;
    if (given === undefined) continue;
    try {
      values[key] = setting.parse(given);
    } catch (error) {
      const shown = setting.secret ? '' : `=${given}`;
      problems.push(`${setting.name}${shown} ${(error as Error).message}.`);
    }
  }
  // Each value came out of the parser of its own key.
  const parsed = values as { -readonly [K in Key]?: Value<K> };
  problems.push(...contradictions(parsed));
  const current = problems.length > 0 ? undefined : (parsed.secretKey ?? madeSecret(parsed, world, problems));
  if (current === undefined) throw new SettingsError(problems);
  return withDefaults(parsed, current);
}

/** What no single setting can see. */
function contradictions(parsed: { [K in Key]?: Value<K> }): string[] {
  const problems: string[] = [];
  if (parsed.environment === 'production' && parsed.secretKey === undefined) {
    problems.push(
      'SECRET_KEY is missing: in production set it, for example to the output of openssl rand -base64 48.',
    );
  }
  for (const key of ['secretKey', 'secretKeyPrevious'] as const) {
    // A password typed by hand or the text of an example, not the output of a generator.
    if (
      new Set(parsed[key] ?? '0123456789abcdef').size < 12 ||
      /change.?me|openssl|example/i.test(parsed[key] ?? '')
    ) {
      problems.push(
        `${settingsTable[key].name} can be guessed: set it to the output of openssl rand -base64 48.`,
      );
    }
  }
  if (parsed.secretKey !== undefined && parsed.secretKey === parsed.secretKeyPrevious) {
    problems.push('SECRET_KEY_PREVIOUS is the same as SECRET_KEY: remove it, or set it to the one before.');
  }
  if (parsed.databaseAdminUrl !== undefined && !parsed.databaseUrl?.startsWith('postgres')) {
    problems.push('DATABASE_ADMIN_URL is set but DATABASE_URL is not PostgreSQL: set both, or remove it.');
  }
  if (parsed.smsUrl !== 'file' && parsed.smsFrom === undefined)
    problems.push('SMS_FROM is missing: with SMS_URL it says which number text messages come from.');
  return problems;
}

function madeSecret(parsed: { [K in Key]?: Value<K> }, world: World, problems: string[]): string | undefined {
  try {
    return developmentSecret(resolve(parsed.dataDir!), world);
  } catch (error) {
    problems.push(
      `SECRET_KEY is not set, and the one in DATA_DIR cannot be used: ${(error as Error).message}`,
    );
    return undefined;
  }
}

function withDefaults(parsed: { [K in Key]?: Value<K> }, current: string): Settings {
  const { secretKey, secretKeyPrevious, ...rest } = parsed;
  const dataDir = resolve(parsed.dataDir!);
  const host = parsed.host!.includes(':') ? `[${parsed.host}]` : parsed.host;
  return {
    databaseUrl: `sqlite:${join(dataDir, 'plugs.db')}`,
    publicUrl: `http://${host}:${parsed.port}`,
    logLevel: parsed.debug ? 'debug' : 'info',
    corsOrigins: [],
    trustProxy: [],
    ...rest,
    dataDir,
    secrets: secretKeyPrevious === undefined ? { current } : { current, previous: secretKeyPrevious },
    // Every key with a fallback is in `rest`.
  } as Settings;
}

/** The text of `.env.example`: every setting with its meaning, commented out where the default does. */
export function envExample(): string {
  const blocks = Object.values(settingsTable).map((setting: Setting<unknown>) => {
    const value = setting.fallback ?? setting.example ?? '';
    return [...wrap(setting.meaning, 98), `# ${setting.name}=${value}`].join('\n');
  });
  const head =
    'Settings of The Plugs, read from the environment. Copy this file to .env and uncomment what you change.';
  return `${[wrap(head, 98).join('\n'), ...blocks].join('\n\n')}\n`;
}

/** Comment lines of at most `width` characters. */
function wrap(sentence: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of sentence.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + word.length >= width) lines.push(`# ${word}`);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
