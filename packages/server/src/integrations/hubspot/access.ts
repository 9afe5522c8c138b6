import { createHash } from 'node:crypto';
import { TIMEOUT_MS } from '../exchange.ts';
import { ProviderFault } from '../fault.ts';
import type { Way } from '../port.ts';
import { askToken, tokenHeader } from '../token.ts';
import { HubspotFault } from './fault.ts';
import { API_VERSION } from './version.ts';

/** What lets an app into an account. */
export interface Access {
  /** The same for all who share its limits, and tells nobody which app and account it is. */
  readonly key: string;
  /** Whether another token can be had when one is refused. */
  readonly renews: boolean;
  /** The header of the next call; `isRefused` when the last one was not taken, although it should have been. */
  authorization(isRefused: boolean): Promise<string>;
}

/** A token that stays until somebody changes it, or those that an installed app is given for its refresh token. */
export const accessOf = (way: Omit<Way, 'settings'>): Access => {
  const { access_token, client_id, refresh_token } = way.credentials;
  const app = access_token ?? `${client_id} ${refresh_token}`;
  const key = createHash('sha256').update(`${way.addresses.hubspotBaseUrl} ${app}`).digest('hex');
  if (access_token !== undefined)
    return { key, renews: false, authorization: async () => `Bearer ${access_token}` };
  return { key, renews: true, authorization: installedApp(way) };
};

/**
 * developers.hubspot.com/docs/api-reference/2026-03/authentication/oauth-tokens. Whether a refresh token stays the same is
 * HubSpot's to decide (RFC 6749, 6): a new one is kept before anything is done with its access token.
 */
const installedApp = ({ addresses, world, signal, kept }: Omit<Way, 'settings'>) => {
  const ask = () =>
    kept.use(async (own) => {
      const { client_id = '', client_secret = '', refresh_token = '' } = own;
      const form = { grant_type: 'refresh_token', client_id, client_secret, refresh_token };
      const granted = await askToken('HubSpot', world, {
        url: new URL(`/oauth/${API_VERSION}/token`, addresses.hubspotBaseUrl),
        method: 'POST',
        headers: {},
        body: new URLSearchParams(form),
        timeoutMs: TIMEOUT_MS,
        signal,
      });
      const { refresh_token: next = refresh_token } = granted;
      return [next === refresh_token ? null : { ...own, refresh_token: next }, granted];
    });
  const header = tokenHeader(world, ask);
  return async (isRefused: boolean): Promise<string> => {
    try {
      return await header(isRefused);
    } catch (error) {
      throw error instanceof ProviderFault ? new HubspotFault(error.details, error) : error;
    }
  };
};
