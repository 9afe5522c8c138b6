/**
 * What HubSpot's answer, or its silence, means for the work. `busy`: not carried out, and the same again will do.
 * `daily`: the account's day is used up. `broken`: nobody knows whether it was carried out. `refused`: it was not, and
 * the same again would not be.
 */
export type FaultKind = 'credentials' | 'scope' | 'daily' | 'busy' | 'broken' | 'refused';

export interface FaultDetails {
  readonly kind: FaultKind;
  /** 0 where nothing was answered. */
  readonly status: number;
  /** HubSpot's own word for it, such as VALIDATION_ERROR. */
  readonly category: string;
  /** What support at HubSpot finds the request by. */
  readonly correlationId: string | null;
  /** How long to wait at least, where that is known. */
  readonly waitMs: number;
  /** Which limit was met. */
  readonly policy?: string;
  /** Scopes that the token lacks. */
  readonly scopes?: readonly string[];
  /** HubSpot's sentence. It may quote a record: for the one whose record it is, never for a log. */
  readonly said?: string;
}

/** A call to HubSpot that came to nothing. Its message holds no word of a record, nor of the token. */
export class HubspotFault extends Error {
  override readonly name = 'HubspotFault';
  readonly details: FaultDetails;

  constructor(details: FaultDetails, cause?: unknown) {
    const { status, category, correlationId } = details;
    const words = [
      status === 0 ? 'HubSpot did not answer' : `HubSpot answered ${status}`,
      category,
      ...(correlationId === null ? [] : [`correlation id ${correlationId}`]),
    ];
    super(words.join(', '), cause === undefined ? undefined : { cause });
    this.details = details;
  }

  get kind(): FaultKind {
    return this.details.kind;
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

const busy = (details: Omit<FaultDetails, 'kind'>, leastMs: number): HubspotFault =>
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
