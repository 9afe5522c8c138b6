import type { IntegrationProviders } from '../../generated/types.ts';
import { providerOf, providers } from '../../integrations/index.ts';
import type { Credentials, Provider } from '../../integrations/port.ts';
import { cronFault, nextOccasion } from '../../lib/cron.ts';
import { type FieldError, Problem } from '../../lib/problem.ts';
import { seal } from '../../store/sealed.ts';
import type { RulesFor } from '../engine/standard.ts';
import type { Handlers } from '../handler.ts';

type Settings = Readonly<Record<string, unknown>>;

/** Credentials are checked as their provider asks, and sealed for this record before they are written. */
export const integrationRules: RulesFor = ({ services }) => ({
  async before({ tx, action, id, before, values }) {
    // What cannot be restored cannot be stolen; a deleted integration has no use for credentials.
    if (action === 'delete') return { credentials: null, status: 'disconnected' };
    if (action === 'restore') return undefined;
    const provider = providerOf((values.provider ?? before?.provider) as string);
    const credentials = values.credentials as Credentials | null | undefined;
    const errors = [
      ...typeFaults(provider, values.integration_type as string | undefined),
      ...credentialFaults(provider, credentials),
      ...settingFaults(provider, values.settings as Settings | undefined),
      ...scheduleFaults(values.sync_schedule, services.world.now()),
      ...reconcileFaults(provider, values.reconcile_days),
    ];
    const [first] = errors;
    if (first) throw new Problem('validation_failed', `${first.pointer}: ${first.message}`, { errors });
    return {
      ...(action === 'create' && { integration_type: values.integration_type ?? provider.types[0] }),
      ...(credentials === null && { status: 'disconnected' }),
      ...scheduled(values, before, services.world.now()),
      ...(values.reconcile_days !== undefined && {
        next_reconcile: nextReconcile(values.reconcile_days as number | null, services.world.now()),
      }),
      ...(credentials && {
        credentials: await seal(tx, services.keyring, JSON.stringify(credentials), {
          table: 'integrations',
          column: 'credentials',
          row: id,
        }),
      }),
    };
  },
});

/** Schedules are looked at so often, and no account is asked more often by one. */
export const LEAST_MINUTES = 5;

const scheduleFaults = (pattern: unknown, now: Date): FieldError[] => {
  if (typeof pattern !== 'string') return [];
  const fault = cronFault(pattern, LEAST_MINUTES, now);
  return fault === undefined
    ? []
    : [{ pointer: '/sync_schedule', rule: 'schedule', message: fault, value: pattern }];
};

type Schedule = Readonly<Record<string, unknown>>;

/** When it syncs next: anew wherever its schedule changes. */
const scheduled = (values: Schedule, before: Schedule | null, now: Date): { next_sync?: string | null } => {
  if (values.sync_schedule === undefined && values.sync_timezone === undefined) return {};
  return { next_sync: nextSync({ ...before, ...values }, now) };
};

/** The next occasion of an integration's schedule; null without one. */
export const nextSync = ({ sync_schedule, sync_timezone = 'UTC' }: Schedule, now: Date): string | null =>
  typeof sync_schedule === 'string'
    ? (nextOccasion(sync_schedule, sync_timezone as string, now)?.toISOString() ?? null)
    : null;

const reconcileFaults = ({ name, title }: Provider, days: unknown): FieldError[] =>
  typeof days !== 'number' || name === 'hubspot'
    ? []
    : [
        {
          pointer: '/reconcile_days',
          rule: 'provider',
          message: `A sync with ${title} compares all there is anyway; leave it out.`,
          value: days,
        },
      ];

const DAY_MS = 24 * 3_600_000;

/** From when on a sync compares all records; null for never. */
export const nextReconcile = (days: number | null, now: Date): string | null =>
  days === null ? null : new Date(now.getTime() + days * DAY_MS).toISOString();

const typeFaults = ({ title, types }: Provider, asked: string | undefined): FieldError[] =>
  asked === undefined || types.some((type) => type === asked)
    ? []
    : [
        {
          pointer: '/integration_type',
          rule: 'provider',
          message: `${title} is used for ${types.join(' or ')}; use that, or leave it out.`,
          value: asked,
        },
      ];

/** What is wrong with credentials, without a word of theirs. */
const credentialFaults = (provider: Provider, given: Credentials | null | undefined): FieldError[] => {
  if (!given) return [];
  const names = provider.credentials.map(({ name }) => name);
  const unknown = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      pointer: at('credentials', name),
      rule: 'unknown',
      message: `${provider.title} asks for ${names.join(', ')} and nothing else.`,
    }));
  const wrong = provider.credentials.flatMap(({ name, optional, pattern, description }) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined)
      return optional
        ? []
        : [{ pointer: at('credentials', name), rule: 'required', message: `Needed: ${description}.` }];
    return pattern === undefined || pattern.test(value)
      ? []
      : [
          {
            pointer: at('credentials', name),
            rule: 'pattern',
            message: `This has another form: ${description}.`,
          },
        ];
  });
  const lacking = provider.lacking?.(given);
  const whole =
    lacking === undefined ? [] : [{ pointer: '/credentials', rule: 'required', message: lacking }];
  return [...unknown, ...wrong, ...whole];
};

/** What is wrong with settings. What is missing is asked for by whatever needs it: they may be chosen later. */
const settingFaults = ({ title, settings }: Provider, given: Settings | undefined): FieldError[] =>
  Object.entries(given ?? {}).flatMap(([name, value]) => {
    const setting = settings.find((one) => one.name === name);
    const names = settings.map((one) => one.name).join(', ');
    const message = setting ? setting.fault(value) : `${title} has the settings ${names} and no others.`;
    const rule = setting ? 'setting' : 'unknown';
    return message === undefined ? [] : [{ pointer: at('settings', name), rule, message }];
  });

const at = (member: string, name: string) => `/${member}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;

export const integrationHandlers: Handlers = {
  async 'integrations.providers'() {
    const items = providers.map(({ name, title, types, credentials, settings }) => ({
      name,
      title,
      integration_types: [...types],
      credentials: credentials.map(({ name: of, optional, description }) => ({
        name: of,
        required: optional !== true,
        description,
      })),
      settings: settings.map(({ name: of, optional, type, description, options = [] }) => ({
        name: of,
        required: optional !== true,
        type,
        description,
        options: [...options],
      })),
    }));
    return { body: { items } satisfies IntegrationProviders };
  },
};
