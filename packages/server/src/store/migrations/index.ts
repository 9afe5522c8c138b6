import type { MigrationContext } from '../schema.ts';
import * as tenancy from './0001_tenancy.ts';
import * as work from './0002_work.ts';
import * as contacts from './0003_contacts.ts';
import * as contactInteractions from './0004_contact_interactions.ts';
import * as bulk from './0005_bulk.ts';
import * as events from './0006_events.ts';
import * as eventAttendees from './0007_event_attendees.ts';
import * as eventAgendaItems from './0008_event_agenda_items.ts';
import * as expenses from './0009_expenses.ts';
import * as media from './0010_media.ts';
import * as analyticsEvents from './0011_analytics_events.ts';
import * as notifications from './0012_notifications.ts';
import * as organizationEnds from './0013_organization_ends.ts';
import * as expenseApproval from './0014_expense_approval.ts';
import * as integrations from './0015_integrations.ts';
import * as expenseDecisions from './0016_expense_decisions.ts';
import * as auditSearch from './0017_audit_search.ts';
import * as expensePolicies from './0018_expense_policies.ts';
import * as importSets from './0019_import_sets.ts';
import * as eventAgendaSpeakers from './0020_event_agenda_speakers.ts';
import * as webhooks from './0021_webhooks.ts';
import * as auditProof from './0022_audit_proof.ts';
import * as hubspot from './0023_hubspot.ts';
import * as redaction from './0024_redaction.ts';
import * as calendarLinks from './0025_calendar_links.ts';
import * as importWarnings from './0026_import_warnings.ts';
import * as integrationSchedules from './0027_integration_schedules.ts';
import * as auditArchives from './0028_audit_archives.ts';
import * as hubspotObjects from './0029_hubspot_objects.ts';
import * as hubspotBatches from './0030_hubspot_batches.ts';
import * as providerSyncs from './0031_provider_syncs.ts';
import * as eventMeetings from './0032_event_meetings.ts';
import * as sharedStates from './0033_shared_states.ts';
import * as reconciling from './0034_reconciling.ts';
import * as hubspotOrder from './0035_hubspot_order.ts';
import * as hubspotHints from './0036_hubspot_hints.ts';

/** Every migration, in order. A released one never changes; the next change is the next number. */
export const migrations: Readonly<Record<string, { up(context: MigrationContext): Promise<void> }>> = {
  '0001_tenancy': tenancy,
  '0002_work': work,
  '0003_contacts': contacts,
  '0004_contact_interactions': contactInteractions,
  '0005_bulk': bulk,
  '0006_events': events,
  '0007_event_attendees': eventAttendees,
  '0008_event_agenda_items': eventAgendaItems,
  '0009_expenses': expenses,
  '0010_media': media,
  '0011_analytics_events': analyticsEvents,
  '0012_notifications': notifications,
  '0013_organization_ends': organizationEnds,
  '0014_expense_approval': expenseApproval,
  '0015_integrations': integrations,
  '0016_expense_decisions': expenseDecisions,
  '0017_audit_search': auditSearch,
  '0018_expense_policies': expensePolicies,
  '0019_import_sets': importSets,
  '0020_event_agenda_speakers': eventAgendaSpeakers,
  '0021_webhooks': webhooks,
  '0022_audit_proof': auditProof,
  '0023_hubspot': hubspot,
  '0024_redaction': redaction,
  '0025_calendar_links': calendarLinks,
  '0026_import_warnings': importWarnings,
  '0027_integration_schedules': integrationSchedules,
  '0028_audit_archives': auditArchives,
  '0029_hubspot_objects': hubspotObjects,
  '0030_hubspot_batches': hubspotBatches,
  '0031_provider_syncs': providerSyncs,
  '0032_event_meetings': eventMeetings,
  '0033_shared_states': sharedStates,
  '0034_reconciling': reconciling,
  '0035_hubspot_order': hubspotOrder,
  '0036_hubspot_hints': hubspotHints,
};
