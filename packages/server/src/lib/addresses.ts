import { setting } from './setting.ts';

/* Settings that say where other systems answer. */

/** Credentials travel there: in the open only where nobody else listens. */
const isSafe = (address: string): boolean => {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(127(\.\d+){3}|\[::1\]|localhost)$/.test(hostname))
  );
};
const toOrigin = (value: string): string => {
  if (!isSafe(value)) throw new Error('must be an https:// address, or http:// on this machine');
  return new URL(value).origin;
};

export const addressSettings = {
  hubspotBaseUrl: setting(
    'HUBSPOT_BASE_URL',
    {
      fallback: 'https://api.hubapi.com',
      meaning: 'Where HubSpot answers: an emulated account on this machine, or a proxy of yours, by https.',
    },
    toOrigin,
  ),
  mailchimpBaseUrl: setting(
    'MAILCHIMP_BASE_URL',
    {
      example: 'https://us21.api.mailchimp.com',
      meaning:
        'Where Mailchimp answers: a proxy of yours, by https. Without it, the data centre that an API key names.',
    },
    toOrigin,
  ),
  zoomBaseUrl: setting(
    'ZOOM_BASE_URL',
    { fallback: 'https://api.zoom.us', meaning: "Where Zoom's API answers, or a proxy of yours, by https." },
    toOrigin,
  ),
  zoomLoginUrl: setting(
    'ZOOM_LOGIN_URL',
    { fallback: 'https://zoom.us', meaning: 'Where Zoom gives out tokens, or a proxy of yours, by https.' },
    toOrigin,
  ),
  microsoftGraphUrl: setting(
    'MICROSOFT_GRAPH_URL',
    {
      fallback: 'https://graph.microsoft.com',
      meaning:
        'Where Microsoft Graph answers: another one in national clouds, or a proxy of yours, by https.',
    },
    toOrigin,
  ),
  microsoftLoginUrl: setting(
    'MICROSOFT_LOGIN_URL',
    {
      fallback: 'https://login.microsoftonline.com',
      meaning: 'Where Microsoft Entra gives out tokens: another one in national clouds, or a proxy of yours.',
    },
    toOrigin,
  ),
} as const;
