import { accessOf } from './hubspot/access.ts';
import { HubspotApi } from './hubspot/api.ts';
import { limiterFor } from './hubspot/limiter.ts';
import { Transport } from './hubspot/transport.ts';
import type { Provider, Way } from './port.ts';

/** The way to an account at HubSpot. */
export const hubspotApi = (way: Omit<Way, 'settings'>): HubspotApi => {
  const { addresses, world, shared, signal, tries } = way;
  const access = accessOf(way);
  const limiter = limiterFor(shared, access.key, world);
  const baseUrl = addresses.hubspotBaseUrl;
  return new HubspotApi(
    new Transport({ baseUrl, access, world, limiter, signal, ...(tries !== undefined && { tries }) }),
  );
};

export const hubspot: Provider = {
  name: 'hubspot',
  title: 'HubSpot',
  types: ['crm'],
  credentials: [
    {
      name: 'access_token',
      optional: true,
      description:
        'A service key, or the token of a static-auth or private app: Settings › Integrations in HubSpot',
    },
    { name: 'client_id', optional: true, description: 'Of an app that was installed with OAuth' },
    {
      name: 'client_secret',
      optional: true,
      description: "Of the same app; beside an access_token it proves that webhooks are HubSpot's",
    },
    { name: 'refresh_token', optional: true, description: 'What the app was given when it was installed' },
  ],
  lacking: ({ access_token, client_id, client_secret, refresh_token }) =>
    access_token === undefined
      ? client_id && client_secret && refresh_token
        ? undefined
        : 'Needed: an access_token; or the client_id, client_secret and refresh_token of an app.'
      : refresh_token === undefined
        ? undefined
        : 'Give an access_token or the refresh_token of an app, not both.',
  settings: [
    {
      name: 'mapping',
      optional: true,
      type: 'object',
      description: 'Which field is which property; hubspot.set_mapping checks it and sets it',
      fault: (value) =>
        typeof value === 'object' && value !== null ? undefined : 'Set it with hubspot.set_mapping.',
    },
  ],
  async test(way) {
    const { portalId, timeZone } = await hubspotApi(way).account();
    return { account: String(portalId), message: `Account ${portalId}, ${timeZone}.` };
  },
};
