import type { Provider } from './port.ts';

export const zoom: Provider = {
  name: 'zoom',
  title: 'Zoom',
  types: ['video', 'calendar'],
  syncs: false,
  credentials: [
    { name: 'account_id', description: 'Of a Server-to-Server OAuth app in the Zoom App Marketplace' },
    { name: 'client_id', description: 'Of the same app' },
    { name: 'client_secret', description: 'Of the same app' },
    {
      name: 'webhook_secret_token',
      optional: true,
      description: "Of the same app's event subscriptions, where it sends any",
    },
  ],
  settings: [],
};
