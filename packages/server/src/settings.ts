import { isIP } from 'node:net';
import { join, resolve } from 'node:path';
import type { Secrets } from './lib/crypto/derive.ts';
import type { LogLevel } from './lib/log.ts';
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
      'The token that connecting HubSpot takes when none is given. Never used for any other organisation.',
  }),
  host: text('HOST', { fallback: '127.0.0.1', meaning: 'Address to listen on; 0.0.0.0 for all.' }),
  port: integer('PORT', 0, 65_535, { fallback: '8000', meaning: 'Port to listen on; 0 for any free one.' }),
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
  bodyLimitBytes: integer('BODY_LIMIT_BYTES', 1_024, 256 * 1024 ** 2, {
    fallback: String(8 * 1024 ** 2),
    meaning: 'Largest JSON body of a request. Uploads have IMPORT_MAX_BYTES.',
  }),
  importMaxBytes: integer('IMPORT_MAX_BYTES', 1_024, 1_024 * GIB, {
    fallback: String(4 * GIB),
    meaning: 'Largest file that may be uploaded. Unpacked it may hold 64 GiB.',
  }),
  importBatchRows: integer('IMPORT_BATCH_ROWS', 1, 100_000, {
    fallback: '10000',
    meaning:
      'Rows of an import that are written in one transaction: the unit of `--atomic batch` and of resuming.',
  }),
  spoolRetentionHours: integer('SPOOL_RETENTION_HOURS', 1, 8_760, {
    fallback: '72',
    meaning: 'Hours after which uploaded files, results and exports are deleted.',
  }),
} as const;

type Table = typeof settingsTable;
type Key = keyof Table;
/** Settings without a default, which may stay without a value. */
type Open = 'redisUrl' | 'databaseAdminUrl' | 'hubspotApiKey';
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
