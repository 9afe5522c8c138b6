import { type Operation, operations } from '../generated/operations.ts';
import type { ResourceShape } from '../generated/resources.ts';
import { resources } from '../generated/resources.ts';
import type { JobKind } from '../jobs/kind.ts';
import { analyticsHandlers } from './analytics_events/index.ts';
import { archiveHandlers, archiveJobs } from './audit_archives/index.ts';
import { checkpointHandlers, sealJobs } from './audit_checkpoints/index.ts';
import { auditHandlers } from './audit_logs/index.ts';
import { authHandlers } from './auth/index.ts';
import { contactHandlers, contactJobs } from './contacts/index.ts';
import { type RulesFor, type StandardHandler, standardHandlers } from './engine/standard.ts';
import { agendaHandlers } from './event_agenda_items/index.ts';
import { attendeeHandlers, attendeeRules } from './event_attendees/index.ts';
import { eventHandlers, eventJobs, eventRules } from './events/index.ts';
import { decisionHandlers, decisionJobs } from './expense_decisions/index.ts';
import { policyHandlers } from './expense_policies/index.ts';
import { expenseHandlers, expenseRules } from './expenses/index.ts';
import { exportHandlers } from './exports/index.ts';
import { exportJobs } from './exports/jobs.ts';
import type { Handlers } from './handler.ts';
import { healthHandlers } from './health/index.ts';
import { hubspotHandlers, hubspotJobs } from './hubspot/index.ts';
import { importHandlers } from './imports/index.ts';
import { importJobs } from './imports/jobs.ts';
import { integrationLogRules } from './integration_logs/index.ts';
import { integrationHandlers, integrationRules } from './integrations/index.ts';
import { integrationJobs } from './integrations/schedule.ts';
import { syncHandlers } from './integrations/sync.ts';
import { jobHandlers } from './jobs/index.ts';
import { mediaHandlers, mediaRules } from './media/index.ts';
import { mediaJobs } from './media/jobs.ts';
import { mediaCollectionItemRules } from './media_collection_items/index.ts';
import { notificationTemplateHandlers, notificationTemplateRules } from './notification_templates/index.ts';
import { notificationHandlers, notificationJobs } from './notifications/index.ts';
import { organizationHandlers } from './organizations/index.ts';
import { organizationJobs } from './organizations/removal.ts';
import { pushSubscriptionHandlers } from './push_subscriptions/index.ts';
import { retentionJobs } from './retention.ts';
import { serviceTokenHandlers, serviceTokenRules } from './service_tokens/index.ts';
import type { Services } from './services.ts';
import { userHandlers, userJobs, userRules } from './users/index.ts';
import { webhookHandlers, webhookJobs, webhookRules } from './webhooks/index.ts';

/** A resource joins with one line: its shape gives the standard operations, the rest is what makes it special. */
const joined: readonly (readonly [ResourceShape, RulesFor?])[] = [
  [resources.organizations],
  [resources.users, userRules],
  [resources.service_tokens, serviceTokenRules],
  [resources.contacts],
  [resources.contact_interactions],
  [resources.events, eventRules],
  [resources.event_attendees, attendeeRules],
  [resources.event_agenda_items],
  [resources.event_agenda_speakers],
  [resources.expenses, expenseRules],
  [resources.expense_decisions],
  [resources.expense_decision_items],
  [resources.expense_policies],
  [resources.analytics_events],
  [resources.media, mediaRules],
  [resources.media_collections],
  [resources.media_collection_items, mediaCollectionItemRules],
  [resources.notifications],
  [resources.notification_templates, notificationTemplateRules],
  [resources.suppressions],
  [resources.push_subscriptions],
  [resources.integrations, integrationRules],
  [resources.integration_logs, integrationLogRules],
  [resources.hubspot_changes],
  [resources.hubspot_conflicts],
  [resources.webhooks, webhookRules],
  [resources.webhook_deliveries],
  [resources.imports],
  [resources.exports],
  [resources.jobs],
  [resources.audit_logs],
  [resources.audit_checkpoints],
  [resources.audit_archives],
];

const special: readonly Handlers[] = [
  healthHandlers,
  authHandlers,
  organizationHandlers,
  userHandlers,
  serviceTokenHandlers,
  contactHandlers,
  eventHandlers,
  attendeeHandlers,
  agendaHandlers,
  expenseHandlers,
  decisionHandlers,
  policyHandlers,
  analyticsHandlers,
  mediaHandlers,
  notificationHandlers,
  notificationTemplateHandlers,
  pushSubscriptionHandlers,
  integrationHandlers,
  syncHandlers,
  hubspotHandlers,
  webhookHandlers,
  importHandlers,
  exportHandlers,
  jobHandlers,
  checkpointHandlers,
  archiveHandlers,
];

/** Every operation's handler; a hand-written one wins over the standard one. Throws when one is missing. */
export const handlers = (): Readonly<Record<string, StandardHandler>> => {
  const all: Record<string, StandardHandler> = Object.assign(
    {},
    ...joined.map(([shape, rules]) => standardHandlers(shape, rules)),
    ...special,
  );
  Object.assign(all, auditHandlers(all));
  const missing = Object.values<Operation>(operations).filter(({ id }) => !all[id]);
  if (missing.length > 0) throw new Error(`No handler for ${missing.map(({ id }) => id).join(', ')}.`);
  return all;
};

export { webhookWake } from './webhooks/index.ts';

/** Every kind of long work. */
export const jobKinds = (services: Services): JobKind[] => [
  ...importJobs(services),
  ...exportJobs(services),
  ...organizationJobs(services),
  ...contactJobs(services),
  ...userJobs(services),
  ...eventJobs(services),
  ...decisionJobs(services),
  ...mediaJobs(services),
  ...notificationJobs(services),
  ...hubspotJobs(services),
  ...integrationJobs(services),
  ...webhookJobs(services),
  ...retentionJobs(services),
  ...sealJobs(services),
  ...archiveJobs(services),
];
