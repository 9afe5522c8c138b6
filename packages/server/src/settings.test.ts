import { chmod, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { realWorld } from './lib/world.ts';
import { envExample, loadSettings, SettingsError, settingsTable } from './settings.ts';

const world = realWorld();
const secret = 'S3cr3t-of-a-generator-0123456789-abcdefgh';

let dataDir: string;
beforeEach(async () => {
  dataDir = join(await mkdtemp(join(tmpdir(), 'plugs-settings-')), 'data');
});
afterEach(() => rm(join(dataDir, '..'), { recursive: true, force: true }));

function load(env: Record<string, string> = {}) {
  return loadSettings({ DATA_DIR: dataDir, ...env }, world);
}

function problems(env: Record<string, string>): readonly string[] {
  try {
    load(env);
    return [];
  } catch (error) {
    return (error as SettingsError).problems;
  }
}

describe('defaults', () => {
  it('need nothing but a folder', () => {
    expect(loadSettings({ DATA_DIR: dataDir, REDIS_URL: '' }, world)).toEqual({
      environment: 'development',
      debug: false,
      dataDir,
      databaseUrl: `sqlite:${dataDir}/plugs.db`,
      accessTokenMinutes: 30,
      refreshTokenDays: 7,
      host: '127.0.0.1',
      hubspotBaseUrl: 'https://api.hubapi.com',
      zoomBaseUrl: 'https://api.zoom.us',
      zoomLoginUrl: 'https://zoom.us',
      microsoftGraphUrl: 'https://graph.microsoft.com',
      microsoftLoginUrl: 'https://login.microsoftonline.com',
      port: 8000,
      metricsHost: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:8000',
      role: 'all',
      logLevel: 'info',
      logFormat: 'json',
      corsOrigins: [],
      trustProxy: [],
      rateLimitPerMinute: 600,
      mailUrl: 'file',
      mailFrom: 'The Plugs <no-reply@localhost>',
      smsUrl: 'file',
      pushServices: [
        'fcm.googleapis.com',
        '*.push.services.mozilla.com',
        '*.notify.windows.com',
        '*.push.apple.com',
      ],
      bodyLimitBytes: 8_388_608,
      importMaxBytes: 4_294_967_296,
      importBatchRows: 10_000,
      deletedRetentionDays: 0,
      spoolRetentionHours: 72,
      mediaUrl: 'file',
      mediaMaxBytes: 1024 ** 3,
      mediaRetentionDays: 30,
      organizationGraceDays: 30,
      secrets: { current: expect.stringMatching(/^[\w-]{64}$/) },
    });
  });

  it('make a development secret once, for the owner alone', async () => {
    const first = load().secrets.current;
    expect(load().secrets.current).toBe(first);
    expect((await stat(join(dataDir, 'secret.key'))).mode & 0o777).toBe(0o600);
  });

  it('refuse a secret file that others can read, or that was cut', async () => {
    load();
    await chmod(join(dataDir, 'secret.key'), 0o644);
    expect(problems({})).toEqual([expect.stringContaining('chmod 600')]);
    await chmod(join(dataDir, 'secret.key'), 0o600);
    await writeFile(join(dataDir, 'secret.key'), 'short');
    expect(problems({})).toEqual([expect.stringContaining('less than 32 characters')]);
  });

  it('write nothing when a secret is given', async () => {
    load({ SECRET_KEY: secret });
    await expect(stat(dataDir)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

describe('values', () => {
  it('are read', () => {
    expect(
      load({
        ENVIRONMENT: 'production',
        DEBUG: 'true',
        DATABASE_URL: 'postgres://app:pw@db/plugs',
        DATABASE_ADMIN_URL: 'postgresql://owner:pw@db/plugs',
        REDIS_URL: 'rediss://cache:6380',
        SECRET_KEY: secret,
        SECRET_KEY_PREVIOUS: `${secret}-before`,
        CORS_ORIGINS: 'https://app.example.com, http://localhost:5173',
        TRUST_PROXY: '127.0.0.1, 10.0.0.0/8,::1',
        HOST: '::',
        PORT: '0',
        MAIL_URL: 'smtp://user:pw@mail:587',
        MAIL_FROM: 'plugs@example.com',
      }),
    ).toMatchObject({
      environment: 'production',
      logLevel: 'debug',
      databaseUrl: 'postgres://app:pw@db/plugs',
      secrets: { current: secret, previous: `${secret}-before` },
      corsOrigins: ['https://app.example.com', 'http://localhost:5173'],
      trustProxy: ['127.0.0.1', '10.0.0.0/8', '::1'],
      publicUrl: 'http://[::]:0',
    });
    expect(load({ SECRET_KEY: secret, DEBUG: 'true', LOG_LEVEL: 'warn' }).logLevel).toBe('warn');
  });
});

describe('problems', () => {
  it.each([
    ['ENVIRONMENT', 'prod', 'must be one of development, test, production'],
    ['DEBUG', 'yes', 'must be true or false'],
    ['DATABASE_URL', 'mysql://x', 'must begin with sqlite: or postgres://'],
    ['REDIS_URL', 'localhost:6379', 'redis:// or rediss://'],
    ['SECRET_KEY', 'short', 'at least 32 characters'],
    ['JWT_ACCESS_TOKEN_EXPIRE_MINUTES', '0', 'a whole number from 1 to 1440'],
    ['JWT_REFRESH_TOKEN_EXPIRE_DAYS', '1e3', 'a whole number from 1 to 365'],
    ['PORT', '65536', 'a whole number from 0 to 65535'],
    ['ROLE', 'both', 'all, api, worker'],
    ['CORS_ORIGINS', '*', 'must be origins'],
    ['CORS_ORIGINS', 'https://app.example.com/', 'no path'],
    ['TRUST_PROXY', 'true', 'must be addresses or networks'],
    ['MAIL_URL', 'mail.example.com', 'smtp://'],
    ['MAIL_FROM', 'nobody', 'must be an address'],
    ['PUBLIC_URL', 'plugs.example.com', 'https://'],
    ['IMPORT_MAX_BYTES', '5GB', 'must be a whole number'],
    ['PLAN_LIMITS', '{"free":{"cars":1}}', 'must be JSON like'],
    ['PLAN_LIMITS', '{"free":', 'must be JSON like'],
  ])('are told: %s=%s', (name, value, rule) => {
    const found = problems({ [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(name);
    expect(found[0]).toContain(rule);
  });

  it('are told all at once, and never repeat a secret', () => {
    const error = (() => {
      try {
        return load({ PORT: 'x', DEBUG: 'x', SECRET_KEY: 'canary', DATABASE_URL: 'my://u:canary@h' });
      } catch (caught) {
        return caught as SettingsError;
      }
    })() as SettingsError;
    expect(error).toBeInstanceOf(SettingsError);
    expect(error.problems).toHaveLength(4);
    expect(error.message).toContain('4 settings are wrong');
    expect(error.message).not.toContain('canary');
  });

  it('are told where settings contradict each other', () => {
    expect(problems({ ENVIRONMENT: 'production' })[0]).toContain('SECRET_KEY is missing');
    expect(problems({ SECRET_KEY: 'a'.repeat(40) })[0]).toContain('can be guessed');
    expect(problems({ SECRET_KEY: 'change-me-please-0123456789-abcdefghijk' })[0]).toContain(
      'can be guessed',
    );
    expect(problems({ SECRET_KEY: secret, SECRET_KEY_PREVIOUS: secret })[0]).toContain(
      'the same as SECRET_KEY',
    );
    expect(problems({ DATABASE_ADMIN_URL: 'postgres://x/y' })[0]).toContain('DATABASE_URL is not PostgreSQL');
  });
});

describe('.env.example', () => {
  it('is made from the table; run vitest with -u after a change', async () => {
    await expect(envExample()).toMatchFileSnapshot('../../../.env.example');
  });

  it('sets nothing by itself, and its defaults pass their own checks', () => {
    expect(
      envExample()
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#')),
    ).toEqual([]);
    for (const { fallback, parse } of Object.values(settingsTable)) {
      if (fallback !== undefined) expect(() => parse(fallback)).not.toThrow();
    }
  });
});
