import { flagSetting, type Provider, textSetting } from './port.ts';
import { TeamsHost } from './teams/host.ts';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const MEETINGS = 'teamsForBusiness';

export const teams: Provider = {
  name: 'teams',
  title: 'Microsoft Teams',
  types: ['video', 'calendar'],
  credentials: [
    {
      name: 'tenant_id',
      pattern: UUID,
      description: 'Directory (tenant) ID, a UUID: Microsoft Entra admin centre › App registrations',
    },
    { name: 'client_id', pattern: UUID, description: 'Application (client) ID of the app, a UUID' },
    { name: 'client_secret', description: 'Value of a client secret of the app, not its ID' },
  ],
  settings: [
    textSetting(
      'organizer',
      'The user principal name or ID of the user in whose calendar the meetings are',
      /^[\w.+@#'-]{1,254}$/,
    ),
    flagSetting('attendees', 'Whether attendees are invited; true when left out'),
  ],
  async test(way) {
    if (way.settings.organizer === undefined)
      return { account: 'Microsoft', message: 'No organizer is set.', lack: 'Set organizer.' };
    const { owner, allowedOnlineMeetingProviders = [] } = await new TeamsHost(way).calendar();
    const account = owner?.address ?? String(way.settings.organizer);
    return {
      account,
      message: `Meetings are in the calendar of ${owner?.name ?? account}.`,
      ...(!allowedOnlineMeetingProviders.includes(MEETINGS) && {
        lack: 'That calendar allows no Teams meetings: give the user a licence for Teams, or choose another.',
      }),
    };
  },
};
