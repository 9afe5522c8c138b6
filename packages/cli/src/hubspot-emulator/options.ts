/** What kind of HubSpot account is played. Everything may be changed while it runs. */

export interface RequiredRule {
  readonly objectType: string;
  /** Without it the rule always holds; with it only for records that have this value. */
  readonly when?: { readonly property: string; readonly value: string };
  readonly properties: readonly string[];
}

export interface PortalOptions {
  portalId: number;
  /** Decides when a day of the daily limit ends. */
  timeZone: string;
  /** Decides the limits; see limits.ts. */
  tier: 'free' | 'professional' | 'enterprise';
  /** Limits other than those of the tier. */
  burstLimit: number | undefined;
  dailyLimit: number | undefined;
  searchLimit: number | undefined;
  /** Searches a second that other apps of the account make: they share the limit of the account. */
  otherSearches: number;
  /** Whether a 429 says when to come back. HubSpot does not promise it. */
  retryAfter: boolean;
  /** Seconds that an access token lives. */
  tokenLifetime: number;
  /** Whether each use of a refresh token ends it and answers another one. HubSpot does not say that it never will. */
  rotateRefreshTokens: boolean;
  /** What a batch with failures among successes answers: the documents say 207, a draft said 200. */
  partial: 200 | 207;
  /** Results of a batch come in another order than its inputs. */
  shuffle: boolean;
  /** What happens when a lifecycle stage would move backwards. */
  lifecycle: 'ignore' | 'reject';
  /** Whether a merge makes a third record or keeps the id of the first. */
  merges: 'new-id' | 'keep-primary';
  /** Whether a batch read of an id that was merged away answers with the survivor. */
  batchReadFollowsMerges: boolean;
  /** Milliseconds until a change can be found by search. */
  searchLag: number;
  /** Up to so many more, by chance: later changes may be found earlier. */
  searchJitter: number;
  /** Milliseconds for which a changed record is found with its new date and its old values. */
  searchStale: number;
  /** Whether writing what is already there counts as a change. */
  touchIdentical: boolean;
  /** Whether texts lose outer blanks and telephone numbers everything but digits and plus. */
  normalise: boolean;
  /** A workflow of the account that changes a hidden property after each write. */
  workflow: boolean;
  /** Rules an administrator made; HubSpot applies them from 2026-09 on. */
  required: RequiredRule[];
}

export const defaultOptions: Readonly<PortalOptions> = {
  portalId: 24_601,
  timeZone: 'America/New_York',
  tier: 'professional',
  burstLimit: undefined,
  dailyLimit: undefined,
  searchLimit: undefined,
  otherSearches: 0,
  retryAfter: false,
  rotateRefreshTokens: false,
  tokenLifetime: 1800,
  partial: 207,
  shuffle: true,
  lifecycle: 'ignore',
  merges: 'new-id',
  batchReadFollowsMerges: true,
  searchLag: 0,
  searchJitter: 0,
  searchStale: 0,
  touchIdentical: true,
  normalise: false,
  workflow: false,
  required: [],
};

/**
 * Takes over options that came from outside, for example from the control plane.
 * @throws {TypeError} for a name that is none, or a value of another kind
 */
export function applyOptions(options: PortalOptions, changes: Readonly<Record<string, unknown>>): void {
  const numbers = new Set(['burstLimit', 'dailyLimit', 'searchLimit']);
  for (const [name, value] of Object.entries(changes)) {
    if (!(name in defaultOptions)) throw new TypeError(`There is no option ${name}.`);
    const kind = numbers.has(name) ? 'number' : typeof defaultOptions[name as keyof PortalOptions];
    const fits = typeof value === kind || (numbers.has(name) && value === null);
    if (!fits) throw new TypeError(`${name} must be a ${kind}.`);
    Object.assign(options, { [name]: value ?? undefined });
  }
}
