import { type FaultDetails, ProviderFault } from '../fault.ts';

export interface HubspotFaultDetails extends FaultDetails {
  /** Which limit was met: one of HubSpot's, or ERRORS where more of the day's answers were errors than it bears. */
  readonly policy?: string;
  /** Scopes that the token lacks. */
  readonly scopes?: readonly string[];
}

/** A call to HubSpot that came to nothing. Its message holds no word of a record, nor of the token. */
export class HubspotFault extends ProviderFault<HubspotFaultDetails> {
  override readonly name = 'HubspotFault';

  constructor(details: HubspotFaultDetails, cause?: unknown) {
    super('HubSpot', details, cause);
  }
}

/** A refusal's body; HubSpot leaves out any part of it. */
export interface RefusalBody {
  readonly category?: string;
  readonly message?: string;
  readonly correlationId?: string;
  readonly policyName?: string;
  readonly errors?: readonly {
    readonly message?: string;
    readonly code?: string;
    readonly context?: Readonly<Record<string, readonly string[]>>;
  }[];
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

const SECOND_MS = 1_000;
const TEN_SECONDS_MS = 10_000;
const LOCKED_MS = 2_000;
/** A migration of the account says itself how long it takes, and never longer than a day. */
const MIGRATION_MS = 60_000;

/**
 * Classifies an answer that is no success.
 * @param body parsed JSON, or null for what is none, such as a gateway's page
 */
export const faultOf = (
  status: number,
  body: RefusalBody | null,
  retryAfter: string | null,
): HubspotFault => {
  const { category = 'UNKNOWN', message, correlationId = null, policyName, errors = [] } = body ?? {};
  const asked = Math.max(0, Number(retryAfter ?? 0) || 0) * SECOND_MS;
  const scopes = errors.flatMap(
    ({ context }) => context?.requiredGranularScopes ?? context?.requiredScopes ?? [],
  );
  const common = {
    status,
    category,
    correlationId,
    waitMs: asked,
    ...(scopes.length > 0 && { scopes }),
    ...(message !== undefined && { said: message }),
  };
  if (status === 401) return new HubspotFault({ ...common, kind: 'credentials' });
  if (status === 403) return new HubspotFault({ ...common, kind: 'scope' });
  if (status === 423) return busy(common, LOCKED_MS);
  if (status === 477) return busy(common, asked > 0 ? asked : MIGRATION_MS);
  if (status === 429) {
    const policy = policyName ?? policyIn(message);
    if (policy === 'DAILY') return new HubspotFault({ ...common, kind: 'daily', policy });
    return busy({ ...common, policy }, policy === 'SECONDLY' ? SECOND_MS : TEN_SECONDS_MS);
  }
  if (status >= 500) return new HubspotFault({ ...common, kind: 'broken' });
  return new HubspotFault({ ...common, kind: 'refused' });
};

const busy = (details: Omit<HubspotFaultDetails, 'kind'>, leastMs: number): HubspotFault =>
  new HubspotFault({ ...details, kind: 'busy', waitMs: Math.max(details.waitMs, leastMs) });

const policyIn = (message = ''): string =>
  /daily/i.test(message) ? 'DAILY' : /(?<!ten.)secondly/i.test(message) ? 'SECONDLY' : 'TEN_SECONDLY_ROLLING';

/** No answer, or one that broke off: cut, out of time, or no JSON where there should be. */
export const silence = (
  category: 'CUT' | 'TIMEOUT' | 'UNREADABLE',
  status = 0,
  cause?: unknown,
): HubspotFault =>
  new HubspotFault({ kind: 'broken', status, category, correlationId: null, waitMs: 0 }, cause);
