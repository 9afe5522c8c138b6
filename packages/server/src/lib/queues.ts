/** Queues of jobs, and what is in each: one that is busy or stuck holds up none of the others. */
export const queueNames = {
  email: 'mails: invitations, notifications, campaigns',
  sms: 'text messages',
  push: 'push notifications',
  imports: 'imports, plans and undo',
  exports: 'files on their way out',
  expenses: 'decisions on many claims at once',
  events: 'events that begin and end by themselves',
  media: 'uploaded files: thumbnails, metadata',
  analytics: 'nothing yet: reports and events are answered at once',
  ai: 'nothing yet: no job asks a language model',
  hubspot: 'syncs with HubSpot',
  integrations: 'syncs with other systems',
  webhooks: 'events on their way to webhooks',
  cleanup: 'what runs out: tokens, keys, files, deleted records, organisations; sealing of the audit',
} as const;

export type QueueName = keyof typeof queueNames;
