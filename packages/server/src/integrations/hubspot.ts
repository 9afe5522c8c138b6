import type { Provider } from './port.ts';

export const hubspot: Provider = {
  name: 'hubspot',
  title: 'HubSpot',
  types: ['crm'],
  syncs: true,
  credentials: [
    {
      name: 'access_token',
      description:
        'A service key, or the token of a static-auth or private app: Settings › Integrations in HubSpot',
    },
  ],
};
