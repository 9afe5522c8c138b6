import type { IntegrationProviders } from '../../generated/types.ts';
import { providerOf, providers } from '../../integrations/index.ts';
import type { Provider } from '../../integrations/port.ts';
import { type FieldError, Problem } from '../../lib/problem.ts';
import { seal } from '../../store/sealed.ts';
import type { RulesFor } from '../engine/standard.ts';
import type { Handlers } from '../handler.ts';

type Credentials = Readonly<Record<string, string>>;

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
    ];
    const [first] = errors;
    if (first) throw new Problem('validation_failed', `${first.pointer}: ${first.message}`, { errors });
    return {
      ...(action === 'create' && { integration_type: values.integration_type ?? provider.types[0] }),
      ...(credentials === null && { status: 'disconnected' }),
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
  const at = (name: string) => `/credentials/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const unknown = Object.keys(given)
    .filter((name) => !names.includes(name))
    .map((name) => ({
      pointer: at(name),
      rule: 'unknown',
      message: `${provider.title} asks for ${names.join(', ')} and nothing else.`,
    }));
  const wrong = provider.credentials.flatMap(({ name, optional, pattern, description }) => {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (value === undefined)
      return optional ? [] : [{ pointer: at(name), rule: 'required', message: `Needed: ${description}.` }];
    return pattern === undefined || pattern.test(value)
      ? []
      : [{ pointer: at(name), rule: 'pattern', message: `This has another form: ${description}.` }];
  });
  return [...unknown, ...wrong];
};

export const integrationHandlers: Handlers = {
  async 'integrations.providers'() {
    const items = providers.map(({ name, title, types, credentials }) => ({
      name,
      title,
      integration_types: [...types],
      credentials: credentials.map(({ name: of, optional, description }) => ({
        name: of,
        required: optional !== true,
        description,
      })),
    }));
    return { body: { items } satisfies IntegrationProviders };
  },
};
