import { flagSetting, type Provider, textSetting } from './port.ts';
import { ZoomHost } from './zoom/host.ts';

export const zoom: Provider = {
  name: 'zoom',
  title: 'Zoom',
  types: ['video', 'calendar'],
  credentials: [
    { name: 'account_id', description: 'Of a Server-to-Server OAuth app in the Zoom App Marketplace' },
    { name: 'client_id', description: 'Of the same app' },
    { name: 'client_secret', description: 'Of the same app' },
  ],
  settings: [
    textSetting('host', 'The e-mail or ID of the user who holds the meetings', /^[\w.+@-]{1,254}$/),
    flagSetting(
      'registrants',
      'Whether attendees are registered, which takes a licensed host; true when left out',
    ),
  ],
  async test(way) {
    if (way.settings.host === undefined)
      return {
        account: 'Zoom',
        message: 'No host is set.',
        lack: 'Choose who holds the meetings: set host.',
      };
    const host = new ZoomHost(way);
    const { email, display_name, type } = await host.user();
    return {
      account: email,
      message: `Meetings are held by ${display_name ?? email}.`,
      ...(type === 1 &&
        host.people !== null && {
          lack: 'Registration takes a licensed host: choose another host, or set registrants to false.',
        }),
    };
  },
};
