import { createHash } from 'node:crypto';
import { HubspotApi } from './hubspot/api.ts';
import { limiterFor } from './hubspot/limiter.ts';
import { Transport } from './hubspot/transport.ts';
import type { Provider, Way } from './port.ts';

/** The way to an account at HubSpot. */
export const hubspotApi = ({
  credentials,
  addresses,
  world,
  shared,
  signal,
  tries,
}: Omit<Way, 'settings'>): HubspotApi => {
  const token = credentials.access_token!;
  const baseUrl = addresses.hubspotBaseUrl;
  // One app in one account has one token: whoever has it shares its limits.
  const app = createHash('sha256').update(`${baseUrl} ${token}`).digest('hex');
  const limiter = limiterFor(shared, app, world);
  return new HubspotApi(
    new Transport({ baseUrl, token, world, limiter, signal, ...(tries !== undefined && { tries }) }),
  );
};

export const hubspot: Provider = {
  name: 'hubspot',
  title: 'HubSpot',
  types: ['crm'],
  credentials: [
    {
      name: 'access_token',
      description:
        'A service key, or the token of a static-auth or private app: Settings › Integrations in HubSpot',
    },
  ],
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
