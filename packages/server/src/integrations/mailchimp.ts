import type { Provider } from './port.ts';

export const mailchimp: Provider = {
  name: 'mailchimp',
  title: 'Mailchimp',
  types: ['email'],
  syncs: false,
  credentials: [
    {
      name: 'api_key',
      // Behind the minus stands the data centre, without which no address can be made.
      pattern: /^[\w]+-[a-z]{2,}\d+$/,
      description:
        'An API key with its data centre, such as …-us21: Profile › Extras › API keys in Mailchimp',
    },
  ],
};
