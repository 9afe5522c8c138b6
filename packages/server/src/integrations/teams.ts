import type { Provider } from './port.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const teams: Provider = {
  name: 'teams',
  title: 'Microsoft Teams',
  types: ['video', 'calendar'],
  syncs: false,
  credentials: [
    {
      name: 'tenant_id',
      pattern: UUID,
      description: 'Directory (tenant) ID, a UUID: Microsoft Entra admin centre › App registrations',
    },
    { name: 'client_id', pattern: UUID, description: 'Application (client) ID of the app, a UUID' },
    { name: 'client_secret', description: 'Value of a client secret of the app, not its ID' },
  ],
  settings: [],
};
