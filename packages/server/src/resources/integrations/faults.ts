import { PATIENCE_MS } from '../../integrations/exchange.ts';
import { ProviderFault } from '../../integrations/fault.ts';
import { Problem } from '../../lib/problem.ts';
import type { Change } from './tally.ts';

const MESSAGE_MAX = 500;

/** A fault in words for a person. */
export const wordsOf = ({ kind, title, message, details: { said } }: ProviderFault): string => {
  switch (kind) {
    case 'credentials':
      return `${title} does not take the credentials: they were revoked, have ended or never were any.`;
    case 'scope':
      return `${title} does not allow that: ${said ?? 'the account or its app lacks a permission'}.`;
    case 'refused':
      return said === undefined ? `${message}.` : `${message}: ${withoutAddresses(said)}`;
    default:
      return `${message}.`;
  }
};

export const hintOf = ({ kind, title }: ProviderFault): string => {
  switch (kind) {
    case 'credentials':
      return 'Make new ones there and give them with plugs integrations connect.';
    case 'scope':
      return `Add the permission to the app or the key at ${title}.`;
    case 'refused':
      return 'Look at the settings of the integration, and at the account.';
    default:
      return 'Try again later; its status page tells whether others have trouble, too.';
  }
};

/** The problem that a fault is to whoever waits. */
export const problemOf = {
  credentials: 'integration_access',
  scope: 'integration_access',
  refused: 'integration_refused',
  daily: 'integration_unavailable',
  busy: 'integration_unavailable',
  broken: 'integration_unavailable',
} as const;

/** Another system's faults as problems of whoever waits. */
export const asProblems = async <R>(work: () => Promise<R>): Promise<R> => {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ProviderFault)) throw error;
    throw new Problem(problemOf[error.kind], `${wordsOf(error)} ${hintOf(error)}`, { cause: error });
  }
};

/**
 * What a fault means for the one record that the call was about.
 * @throws the fault, where it is about more than the record
 */
export const failed = (error: unknown): Partial<Change> => {
  if (!(error instanceof ProviderFault) || !isAboutOne(error)) throw error;
  const { category, said } = error.details;
  const code = error.kind === 'busy' ? LIMIT : codeOf(category);
  return { outcome: 'failed', code, message: withoutAddresses(said ?? error.message) };
};

/** The code of a record that met a limit: the next sync tries it again, as if nothing had been tried. */
export const LIMIT = 'limit_reached';

/** Some limits hold for one record, and for a day: nobody waits for those, and other records go on. */
const isAboutOne = ({ kind, details: { waitMs } }: ProviderFault): boolean =>
  kind === 'refused' || (kind === 'busy' && waitMs > PATIENCE_MS);

/** A word of theirs as a code of ours: `Invalid Resource` is `invalid_resource`. */
export const codeOf = (category: string): string =>
  category
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 60) || 'refused';

/** Their sentences quote records; a log has no use for whose they are. */
export const withoutAddresses = (text: string): string =>
  text.replaceAll(/[^\s"'<>]+@[^\s"'<>,;:]+/g, '[address]').slice(0, MESSAGE_MAX);
