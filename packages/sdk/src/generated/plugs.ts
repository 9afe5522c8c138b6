// Made from openapi/plugs.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Client } from '../core/client.ts';
import { type Health, health } from './resources/health.ts';
import { type Auth, auth } from './resources/auth.ts';
import { type Organizations, organizations } from './resources/organizations.ts';
import { type Users, users } from './resources/users.ts';
import { type ServiceTokens, serviceTokens } from './resources/service_tokens.ts';
import { type Contacts, contacts } from './resources/contacts.ts';
import { type ContactInteractions, contactInteractions } from './resources/contact_interactions.ts';
import { type Events, events } from './resources/events.ts';
import { type EventAttendees, eventAttendees } from './resources/event_attendees.ts';
import { type EventAgendaItems, eventAgendaItems } from './resources/event_agenda_items.ts';
import { type EventAgendaSpeakers, eventAgendaSpeakers } from './resources/event_agenda_speakers.ts';
import { type Expenses, expenses } from './resources/expenses.ts';
import { type ExpenseDecisions, expenseDecisions } from './resources/expense_decisions.ts';
import { type ExpensePolicies, expensePolicies } from './resources/expense_policies.ts';
import { type ExpenseDecisionItems, expenseDecisionItems } from './resources/expense_decision_items.ts';
import { type AnalyticsEvents, analyticsEvents } from './resources/analytics_events.ts';
import { type Media, media } from './resources/media.ts';
import { type MediaCollections, mediaCollections } from './resources/media_collections.ts';
import { type MediaCollectionItems, mediaCollectionItems } from './resources/media_collection_items.ts';
import { type Notifications, notifications } from './resources/notifications.ts';
import { type NotificationTemplates, notificationTemplates } from './resources/notification_templates.ts';
import { type Suppressions, suppressions } from './resources/suppressions.ts';
import { type PushSubscriptions, pushSubscriptions } from './resources/push_subscriptions.ts';
import { type Integrations, integrations } from './resources/integrations.ts';
import { type IntegrationLogs, integrationLogs } from './resources/integration_logs.ts';
import { type Hubspot, hubspot } from './resources/hubspot.ts';
import { type HubspotChanges, hubspotChanges } from './resources/hubspot_changes.ts';
import { type HubspotConflicts, hubspotConflicts } from './resources/hubspot_conflicts.ts';
import { type Webhooks, webhooks } from './resources/webhooks.ts';
import { type WebhookDeliveries, webhookDeliveries } from './resources/webhook_deliveries.ts';
import { type Imports, imports } from './resources/imports.ts';
import { type Exports, exports } from './resources/exports.ts';
import { type Jobs, jobs } from './resources/jobs.ts';
import { type AuditLogs, auditLogs } from './resources/audit_logs.ts';
import { type AuditCheckpoints, auditCheckpoints } from './resources/audit_checkpoints.ts';
import { type AuditArchives, auditArchives } from './resources/audit_archives.ts';

/** Every group of operations, named as in the contract. */
export interface Operations {
  readonly health: Health;
  readonly auth: Auth;
  readonly organizations: Organizations;
  readonly users: Users;
  readonly service_tokens: ServiceTokens;
  readonly contacts: Contacts;
  readonly contact_interactions: ContactInteractions;
  readonly events: Events;
  readonly event_attendees: EventAttendees;
  readonly event_agenda_items: EventAgendaItems;
  readonly event_agenda_speakers: EventAgendaSpeakers;
  readonly expenses: Expenses;
  readonly expense_decisions: ExpenseDecisions;
  readonly expense_policies: ExpensePolicies;
  readonly expense_decision_items: ExpenseDecisionItems;
  readonly analytics_events: AnalyticsEvents;
  readonly media: Media;
  readonly media_collections: MediaCollections;
  readonly media_collection_items: MediaCollectionItems;
  readonly notifications: Notifications;
  readonly notification_templates: NotificationTemplates;
  readonly suppressions: Suppressions;
  readonly push_subscriptions: PushSubscriptions;
  readonly integrations: Integrations;
  readonly integration_logs: IntegrationLogs;
  readonly hubspot: Hubspot;
  readonly hubspot_changes: HubspotChanges;
  readonly hubspot_conflicts: HubspotConflicts;
  readonly webhooks: Webhooks;
  readonly webhook_deliveries: WebhookDeliveries;
  readonly imports: Imports;
  readonly exports: Exports;
  readonly jobs: Jobs;
  readonly audit_logs: AuditLogs;
  readonly audit_checkpoints: AuditCheckpoints;
  readonly audit_archives: AuditArchives;
}

/** All groups over one client; each is made when it is first used. */
export function operationsOf(client: Client): Operations {
  const made: { -readonly [Group in keyof Operations]?: Operations[Group] } = {};
  return {
    get health() {
      return (made.health ??= health(client));
    },
    get auth() {
      return (made.auth ??= auth(client));
    },
    get organizations() {
      return (made.organizations ??= organizations(client));
    },
    get users() {
      return (made.users ??= users(client));
    },
    get service_tokens() {
      return (made.service_tokens ??= serviceTokens(client));
    },
    get contacts() {
      return (made.contacts ??= contacts(client));
    },
    get contact_interactions() {
      return (made.contact_interactions ??= contactInteractions(client));
    },
    get events() {
      return (made.events ??= events(client));
    },
    get event_attendees() {
      return (made.event_attendees ??= eventAttendees(client));
    },
    get event_agenda_items() {
      return (made.event_agenda_items ??= eventAgendaItems(client));
    },
    get event_agenda_speakers() {
      return (made.event_agenda_speakers ??= eventAgendaSpeakers(client));
    },
    get expenses() {
      return (made.expenses ??= expenses(client));
    },
    get expense_decisions() {
      return (made.expense_decisions ??= expenseDecisions(client));
    },
    get expense_policies() {
      return (made.expense_policies ??= expensePolicies(client));
    },
    get expense_decision_items() {
      return (made.expense_decision_items ??= expenseDecisionItems(client));
    },
    get analytics_events() {
      return (made.analytics_events ??= analyticsEvents(client));
    },
    get media() {
      return (made.media ??= media(client));
    },
    get media_collections() {
      return (made.media_collections ??= mediaCollections(client));
    },
    get media_collection_items() {
      return (made.media_collection_items ??= mediaCollectionItems(client));
    },
    get notifications() {
      return (made.notifications ??= notifications(client));
    },
    get notification_templates() {
      return (made.notification_templates ??= notificationTemplates(client));
    },
    get suppressions() {
      return (made.suppressions ??= suppressions(client));
    },
    get push_subscriptions() {
      return (made.push_subscriptions ??= pushSubscriptions(client));
    },
    get integrations() {
      return (made.integrations ??= integrations(client));
    },
    get integration_logs() {
      return (made.integration_logs ??= integrationLogs(client));
    },
    get hubspot() {
      return (made.hubspot ??= hubspot(client));
    },
    get hubspot_changes() {
      return (made.hubspot_changes ??= hubspotChanges(client));
    },
    get hubspot_conflicts() {
      return (made.hubspot_conflicts ??= hubspotConflicts(client));
    },
    get webhooks() {
      return (made.webhooks ??= webhooks(client));
    },
    get webhook_deliveries() {
      return (made.webhook_deliveries ??= webhookDeliveries(client));
    },
    get imports() {
      return (made.imports ??= imports(client));
    },
    get exports() {
      return (made.exports ??= exports(client));
    },
    get jobs() {
      return (made.jobs ??= jobs(client));
    },
    get audit_logs() {
      return (made.audit_logs ??= auditLogs(client));
    },
    get audit_checkpoints() {
      return (made.audit_checkpoints ??= auditCheckpoints(client));
    },
    get audit_archives() {
      return (made.audit_archives ??= auditArchives(client));
    },
  };
}
