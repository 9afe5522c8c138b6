// Made from openapi/paths by `node openapi/generate/main.ts`. Do not edit.

import type { ErrorCode } from './errors.ts';
import type {
  AcceptInvitationRequest,
  AnalyticsEvent,
  AnalyticsEventPage,
  AnalyticsEventsGetQuery,
  AnalyticsEventsListQuery,
  AnalyticsEventsReportQuery,
  AnalyticsIngest,
  AnalyticsIngested,
  AnalyticsReport,
  AuditArchive,
  AuditArchivePage,
  AuditArchivePlan,
  AuditArchivesDownloadHeaders,
  AuditArchivesGetQuery,
  AuditArchivesListQuery,
  AuditCheckpoint,
  AuditCheckpointPage,
  AuditCheckpointsConsistencyQuery,
  AuditCheckpointsGetQuery,
  AuditCheckpointsListQuery,
  AuditConsistency,
  AuditHistory,
  AuditKeys,
  AuditLog,
  AuditLogPage,
  AuditLogTail,
  AuditLogsFollowQuery,
  AuditLogsGetQuery,
  AuditLogsHistoryQuery,
  AuditLogsListQuery,
  AuditProof,
  AuditRestore,
  AuditRestored,
  AuditSealStatus,
  AuditSealed,
  ChangePasswordRequest,
  Contact,
  ContactBatchRequest,
  ContactBatchResult,
  ContactConvert,
  ContactCreate,
  ContactErase,
  ContactErasure,
  ContactInteraction,
  ContactInteractionBatchRequest,
  ContactInteractionBatchResult,
  ContactInteractionCreate,
  ContactInteractionPage,
  ContactInteractionUpdate,
  ContactInteractionsGetQuery,
  ContactInteractionsListQuery,
  ContactPage,
  ContactSubject,
  ContactUpdate,
  ContactsGetQuery,
  ContactsInteractionsQuery,
  ContactsListQuery,
  ContactsMediaQuery,
  DependencyHealth,
  Event,
  EventAgenda,
  EventAgendaItem,
  EventAgendaItemBatchRequest,
  EventAgendaItemBatchResult,
  EventAgendaItemCreate,
  EventAgendaItemPage,
  EventAgendaItemUpdate,
  EventAgendaItemsGetQuery,
  EventAgendaItemsListQuery,
  EventAgendaItemsSpeakersQuery,
  EventAgendaSpeaker,
  EventAgendaSpeakerBatchRequest,
  EventAgendaSpeakerBatchResult,
  EventAgendaSpeakerCreate,
  EventAgendaSpeakerPage,
  EventAgendaSpeakerUpdate,
  EventAgendaSpeakersGetQuery,
  EventAgendaSpeakersListQuery,
  EventAttendee,
  EventAttendeeBatchRequest,
  EventAttendeeBatchResult,
  EventAttendeeCreate,
  EventAttendeePage,
  EventAttendeeUpdate,
  EventAttendeesGetQuery,
  EventAttendeesListQuery,
  EventBatchRequest,
  EventBatchResult,
  EventCalendarLink,
  EventCancel,
  EventCreate,
  EventPage,
  EventRegister,
  EventUpdate,
  EventsAgendaItemsQuery,
  EventsAgendaQuery,
  EventsAttendeesQuery,
  EventsExpensesQuery,
  EventsGetQuery,
  EventsListQuery,
  EventsMediaQuery,
  Expense,
  ExpenseApprove,
  ExpenseBatchRequest,
  ExpenseBatchResult,
  ExpenseCreate,
  ExpenseDecision,
  ExpenseDecisionApply,
  ExpenseDecisionItemPage,
  ExpenseDecisionItemsListQuery,
  ExpenseDecisionPage,
  ExpenseDecisionRequest,
  ExpenseDecisionsGetQuery,
  ExpenseDecisionsItemsQuery,
  ExpenseDecisionsListQuery,
  ExpenseInbox,
  ExpensePage,
  ExpensePoliciesGetQuery,
  ExpensePoliciesListQuery,
  ExpensePolicy,
  ExpensePolicyCheck,
  ExpensePolicyCreate,
  ExpensePolicyFindings,
  ExpensePolicyPage,
  ExpensePolicySimulate,
  ExpensePolicySimulation,
  ExpenseReject,
  ExpenseReport,
  ExpenseResubmit,
  ExpenseUpdate,
  ExpenseWarnings,
  ExpensesGetQuery,
  ExpensesInboxQuery,
  ExpensesListQuery,
  ExpensesReportQuery,
  Export,
  ExportCreate,
  ExportPage,
  ExportsDownloadHeaders,
  ExportsGetQuery,
  ExportsListQuery,
  HubspotChangePage,
  HubspotChangesListQuery,
  HubspotConflict,
  HubspotConflictPage,
  HubspotConflictResolve,
  HubspotConflictsGetQuery,
  HubspotConflictsListQuery,
  HubspotConnect,
  HubspotDisconnect,
  HubspotDoctorQuery,
  HubspotEnsureSchema,
  HubspotErase,
  HubspotErased,
  HubspotEvents,
  HubspotMapping,
  HubspotMappingQuery,
  HubspotPlanRequest,
  HubspotRelink,
  HubspotRelinked,
  HubspotReport,
  HubspotRetried,
  HubspotRetryFailed,
  HubspotSchema,
  HubspotSetMappingQuery,
  HubspotStatus,
  HubspotStatusQuery,
  HubspotSyncRequest,
  Import,
  ImportApply,
  ImportCreate,
  ImportInspection,
  ImportOptions,
  ImportPage,
  ImportRowPage,
  ImportUndo,
  ImportsGetQuery,
  ImportsListQuery,
  ImportsRowsQuery,
  ImportsUploadHeaders,
  Integration,
  IntegrationBatchRequest,
  IntegrationBatchResult,
  IntegrationCreate,
  IntegrationLog,
  IntegrationLogCreate,
  IntegrationLogPage,
  IntegrationLogsGetQuery,
  IntegrationLogsListQuery,
  IntegrationPage,
  IntegrationProviders,
  IntegrationRetried,
  IntegrationSyncRequest,
  IntegrationTest,
  IntegrationUpdate,
  IntegrationsGetQuery,
  IntegrationsListQuery,
  IntegrationsLogsQuery,
  Job,
  JobPage,
  JobsGetQuery,
  JobsListQuery,
  LoginRequest,
  MediaCollection,
  MediaCollectionBatchRequest,
  MediaCollectionBatchResult,
  MediaCollectionCreate,
  MediaCollectionItem,
  MediaCollectionItemBatchRequest,
  MediaCollectionItemBatchResult,
  MediaCollectionItemCreate,
  MediaCollectionItemPage,
  MediaCollectionItemUpdate,
  MediaCollectionItemsGetQuery,
  MediaCollectionItemsListQuery,
  MediaCollectionPage,
  MediaCollectionUpdate,
  MediaCollectionsGetQuery,
  MediaCollectionsItemsQuery,
  MediaCollectionsListQuery,
  MediaDownloadHeaders,
  MediaDownloadQuery,
  MediaGetQuery,
  MediaListQuery,
  MediaSharedHeaders,
  MediaSharedQuery,
  MediaUploadHeaders,
  Medium,
  MediumBatchRequest,
  MediumBatchResult,
  MediumCreate,
  MediumLink,
  MediumLinkRequest,
  MediumPage,
  MediumUpdate,
  Notification,
  NotificationCampaign,
  NotificationCampaignStarted,
  NotificationCount,
  NotificationCreate,
  NotificationPage,
  NotificationTemplate,
  NotificationTemplateCreate,
  NotificationTemplatePage,
  NotificationTemplatePreview,
  NotificationTemplateUpdate,
  NotificationTemplatesGetQuery,
  NotificationTemplatesListQuery,
  NotificationTemplatesPreviewQuery,
  NotificationsGetQuery,
  NotificationsListQuery,
  NotificationsSentQuery,
  Organization,
  OrganizationCreate,
  OrganizationPage,
  OrganizationReason,
  OrganizationUpdate,
  OrganizationsGetQuery,
  OrganizationsListQuery,
  Principal,
  PushKey,
  PushSubscription,
  PushSubscriptionCreate,
  PushSubscriptionPage,
  PushSubscriptionsListQuery,
  RefreshRequest,
  ServerHealth,
  ServiceToken,
  ServiceTokenCreate,
  ServiceTokenCreated,
  ServiceTokenPage,
  ServiceTokensGetQuery,
  ServiceTokensListQuery,
  Session,
  Suppression,
  SuppressionBatchRequest,
  SuppressionBatchResult,
  SuppressionCreate,
  SuppressionPage,
  SuppressionUpdate,
  SuppressionsGetQuery,
  SuppressionsListQuery,
  User,
  UserBatchRequest,
  UserBatchResult,
  UserCreate,
  UserPage,
  UserReason,
  UserUpdate,
  UsersGetQuery,
  UsersListQuery,
  Webhook,
  WebhookCreate,
  WebhookCreated,
  WebhookDeliveriesGetQuery,
  WebhookDeliveriesListQuery,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookEvents,
  WebhookPage,
  WebhookRotation,
  WebhookTrigger,
  WebhookTriggered,
  WebhookUpdate,
  WebhooksDeliveriesQuery,
  WebhooksEventsQuery,
  WebhooksGetQuery,
  WebhooksListQuery,
} from './types.ts';

/** One operation as the dispatcher sees it. */
export interface Operation {
  readonly id: OperationId;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** With `{names}`, for example /api/v1/contacts/{id}. */
  readonly path: string;
  /** null: no token needed; empty: any signed-in caller. */
  readonly scopes: readonly string[] | null;
  readonly body: 'json' | 'stream' | null;
  /** False when the body may be left out; an absent one is as good as {}. */
  readonly bodyRequired: boolean;
  /** The status of success. */
  readonly success: number;
  readonly answer: 'json' | 'stream' | 'none';
  /** The transaction the handler runs in. */
  readonly transaction: 'read' | 'write' | 'none';
  /** Takes an Idempotency-Key. */
  readonly idempotent: boolean;
  /** The answer holds a secret: stored answers are encrypted and short-lived, logs leave it out. */
  readonly secret: boolean;
  /** Answers an ETag or takes If-Match. */
  readonly etag: boolean;
  readonly resource?: string;
  readonly standard?: 'list' | 'get' | 'create' | 'update' | 'delete' | 'restore' | 'batch';
  /** Of a nested list: the column that the path's id stands in. */
  readonly nested?: string;
  /** The caller also needs this scope of the resource that the body names in `resource`. */
  readonly resourceScope?: 'read' | 'write';
  /** An owner may call it in an organisation that was deactivated. */
  readonly inactive?: boolean;
  /** Every error code it can answer. */
  readonly codes: readonly ErrorCode[];
}

/** What each handler gets and answers, after validation. */
export interface OperationTypes {
  'health.get': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: ServerHealth;
  };
  'health.database': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: DependencyHealth;
  };
  'health.redis': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: DependencyHealth;
  };
  'auth.login': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: LoginRequest;
    answer: Session;
  };
  'auth.refresh': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: RefreshRequest;
    answer: Session;
  };
  'auth.logout': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'auth.whoami': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Principal;
  };
  'auth.change_password': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ChangePasswordRequest;
    answer: undefined;
  };
  'auth.accept_invitation': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: AcceptInvitationRequest;
    answer: Session;
  };
  'organizations.list': {
    params: Record<string, never>;
    query: OrganizationsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: OrganizationPage;
  };
  'organizations.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: OrganizationCreate;
    answer: Organization;
  };
  'organizations.get': {
    params: { id: string };
    query: OrganizationsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Organization;
  };
  'organizations.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: OrganizationUpdate;
    answer: Organization;
  };
  'organizations.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Organization;
  };
  'organizations.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Organization;
  };
  'organizations.deactivate': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: OrganizationReason;
    answer: Organization;
  };
  'organizations.reactivate': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Organization;
  };
  'users.list': {
    params: Record<string, never>;
    query: UsersListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: UserPage;
  };
  'users.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: UserCreate;
    answer: User;
  };
  'users.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: UserBatchRequest;
    answer: UserBatchResult;
  };
  'users.get': {
    params: { id: string };
    query: UsersGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: User;
  };
  'users.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: UserUpdate;
    answer: User;
  };
  'users.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'users.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: User;
  };
  'users.invite': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: User;
  };
  'users.deactivate': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: UserReason;
    answer: User;
  };
  'users.reactivate': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: User;
  };
  'service_tokens.list': {
    params: Record<string, never>;
    query: ServiceTokensListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ServiceTokenPage;
  };
  'service_tokens.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ServiceTokenCreate;
    answer: ServiceTokenCreated;
  };
  'service_tokens.get': {
    params: { id: string };
    query: ServiceTokensGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ServiceToken;
  };
  'service_tokens.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'contacts.list': {
    params: Record<string, never>;
    query: ContactsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ContactPage;
  };
  'contacts.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactCreate;
    answer: Contact;
  };
  'contacts.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactBatchRequest;
    answer: ContactBatchResult;
  };
  'contacts.get': {
    params: { id: string };
    query: ContactsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Contact;
  };
  'contacts.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactUpdate;
    answer: Contact;
  };
  'contacts.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'contacts.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Contact;
  };
  'contacts.convert': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactConvert;
    answer: Contact;
  };
  'contacts.export_subject': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: ContactSubject;
  };
  'contacts.erasure': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: ContactErasure;
  };
  'contacts.erase': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactErase;
    answer: Job;
  };
  'contact_interactions.list': {
    params: Record<string, never>;
    query: ContactInteractionsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ContactInteractionPage;
  };
  'contact_interactions.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactInteractionCreate;
    answer: ContactInteraction;
  };
  'contact_interactions.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactInteractionBatchRequest;
    answer: ContactInteractionBatchResult;
  };
  'contact_interactions.get': {
    params: { id: string };
    query: ContactInteractionsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ContactInteraction;
  };
  'contact_interactions.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ContactInteractionUpdate;
    answer: ContactInteraction;
  };
  'contact_interactions.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'contact_interactions.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: ContactInteraction;
  };
  'contacts.interactions': {
    params: { id: string };
    query: ContactsInteractionsQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ContactInteractionPage;
  };
  'events.list': {
    params: Record<string, never>;
    query: EventsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventPage;
  };
  'events.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventCreate;
    answer: Event;
  };
  'events.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventBatchRequest;
    answer: EventBatchResult;
  };
  'events.get': {
    params: { id: string };
    query: EventsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Event;
  };
  'events.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventUpdate;
    answer: Event;
  };
  'events.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'events.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Event;
  };
  'events.publish': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Event;
  };
  'events.start': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Event;
  };
  'events.complete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Event;
  };
  'events.cancel': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventCancel;
    answer: Event;
  };
  'events.register': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventRegister;
    answer: EventAttendee;
  };
  'event_attendees.list': {
    params: Record<string, never>;
    query: EventAttendeesListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendeePage;
  };
  'event_attendees.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAttendeeCreate;
    answer: EventAttendee;
  };
  'event_attendees.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAttendeeBatchRequest;
    answer: EventAttendeeBatchResult;
  };
  'event_attendees.get': {
    params: { id: string };
    query: EventAttendeesGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendee;
  };
  'event_attendees.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAttendeeUpdate;
    answer: EventAttendee;
  };
  'event_attendees.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'event_attendees.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendee;
  };
  'events.attendees': {
    params: { id: string };
    query: EventsAttendeesQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendeePage;
  };
  'event_attendees.confirm': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendee;
  };
  'event_attendees.checkin': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendee;
  };
  'event_attendees.checkout': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendee;
  };
  'event_attendees.no_show': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendee;
  };
  'event_attendees.cancel': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAttendee;
  };
  'event_agenda_items.list': {
    params: Record<string, never>;
    query: EventAgendaItemsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaItemPage;
  };
  'event_agenda_items.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAgendaItemCreate;
    answer: EventAgendaItem;
  };
  'event_agenda_items.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAgendaItemBatchRequest;
    answer: EventAgendaItemBatchResult;
  };
  'event_agenda_items.get': {
    params: { id: string };
    query: EventAgendaItemsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaItem;
  };
  'event_agenda_items.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAgendaItemUpdate;
    answer: EventAgendaItem;
  };
  'event_agenda_items.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'event_agenda_items.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaItem;
  };
  'events.agenda_items': {
    params: { id: string };
    query: EventsAgendaItemsQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaItemPage;
  };
  'events.agenda': {
    params: { id: string };
    query: EventsAgendaQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgenda;
  };
  'events.calendar': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'events.calendar_link': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventCalendarLink;
  };
  'events.revoke_calendar_links': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Event;
  };
  'events.shared_calendar': {
    params: { link: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'event_agenda_speakers.list': {
    params: Record<string, never>;
    query: EventAgendaSpeakersListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaSpeakerPage;
  };
  'event_agenda_speakers.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAgendaSpeakerCreate;
    answer: EventAgendaSpeaker;
  };
  'event_agenda_speakers.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAgendaSpeakerBatchRequest;
    answer: EventAgendaSpeakerBatchResult;
  };
  'event_agenda_speakers.get': {
    params: { id: string };
    query: EventAgendaSpeakersGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaSpeaker;
  };
  'event_agenda_speakers.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: EventAgendaSpeakerUpdate;
    answer: EventAgendaSpeaker;
  };
  'event_agenda_speakers.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'event_agenda_speakers.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaSpeaker;
  };
  'event_agenda_items.speakers': {
    params: { id: string };
    query: EventAgendaItemsSpeakersQuery;
    header: Record<string, never>;
    body: undefined;
    answer: EventAgendaSpeakerPage;
  };
  'expenses.list': {
    params: Record<string, never>;
    query: ExpensesListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpensePage;
  };
  'expenses.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseCreate;
    answer: Expense;
  };
  'expenses.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseBatchRequest;
    answer: ExpenseBatchResult;
  };
  'expenses.get': {
    params: { id: string };
    query: ExpensesGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Expense;
  };
  'expenses.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseUpdate;
    answer: Expense;
  };
  'expenses.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'expenses.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Expense;
  };
  'events.expenses': {
    params: { id: string };
    query: EventsExpensesQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpensePage;
  };
  'expenses.warnings': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: ExpenseWarnings;
  };
  'expenses.inbox': {
    params: Record<string, never>;
    query: ExpensesInboxQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpenseInbox;
  };
  'expenses.report': {
    params: Record<string, never>;
    query: ExpensesReportQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpenseReport;
  };
  'expenses.approve': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseApprove;
    answer: Expense;
  };
  'expenses.reject': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseReject;
    answer: Expense;
  };
  'expenses.resubmit': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseResubmit;
    answer: Expense;
  };
  'expense_decisions.list': {
    params: Record<string, never>;
    query: ExpenseDecisionsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpenseDecisionPage;
  };
  'expense_decisions.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseDecisionRequest;
    answer: ExpenseDecision;
  };
  'expense_decisions.get': {
    params: { id: string };
    query: ExpenseDecisionsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpenseDecision;
  };
  'expense_decisions.apply': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpenseDecisionApply;
    answer: Job;
  };
  'expense_policies.list': {
    params: Record<string, never>;
    query: ExpensePoliciesListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpensePolicyPage;
  };
  'expense_policies.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpensePolicyCreate;
    answer: ExpensePolicy;
  };
  'expense_policies.get': {
    params: { id: string };
    query: ExpensePoliciesGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpensePolicy;
  };
  'expense_policies.check': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpensePolicyCheck;
    answer: ExpensePolicyFindings;
  };
  'expense_policies.simulate': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExpensePolicySimulate;
    answer: ExpensePolicySimulation;
  };
  'expense_decision_items.list': {
    params: Record<string, never>;
    query: ExpenseDecisionItemsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpenseDecisionItemPage;
  };
  'expense_decisions.items': {
    params: { id: string };
    query: ExpenseDecisionsItemsQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExpenseDecisionItemPage;
  };
  'analytics_events.list': {
    params: Record<string, never>;
    query: AnalyticsEventsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AnalyticsEventPage;
  };
  'analytics_events.get': {
    params: { id: string };
    query: AnalyticsEventsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AnalyticsEvent;
  };
  'analytics_events.ingest': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: AnalyticsIngest;
    answer: AnalyticsIngested;
  };
  'analytics_events.report': {
    params: { report: 
  | 'activity'
  | 'event_funnel'
  | 'contact_funnel'
  | 'expenses_against_budget'
  | 'top_industries' };
    query: AnalyticsEventsReportQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AnalyticsReport;
  };
  'media.list': {
    params: Record<string, never>;
    query: MediaListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediumPage;
  };
  'media.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediumCreate;
    answer: Medium;
  };
  'media.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediumBatchRequest;
    answer: MediumBatchResult;
  };
  'media.get': {
    params: { id: string };
    query: MediaGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Medium;
  };
  'media.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediumUpdate;
    answer: Medium;
  };
  'media.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'media.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Medium;
  };
  'contacts.media': {
    params: { id: string };
    query: ContactsMediaQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediumPage;
  };
  'events.media': {
    params: { id: string };
    query: EventsMediaQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediumPage;
  };
  'media.upload': {
    params: { id: string };
    query: Record<string, never>;
    header: MediaUploadHeaders;
    body: AsyncIterable<Uint8Array>;
    answer: Medium;
  };
  'media.download': {
    params: { id: string };
    query: MediaDownloadQuery;
    header: MediaDownloadHeaders;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'media.link': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediumLinkRequest;
    answer: MediumLink;
  };
  'media.shared': {
    params: { link: string };
    query: MediaSharedQuery;
    header: MediaSharedHeaders;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'media_collections.list': {
    params: Record<string, never>;
    query: MediaCollectionsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediaCollectionPage;
  };
  'media_collections.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediaCollectionCreate;
    answer: MediaCollection;
  };
  'media_collections.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediaCollectionBatchRequest;
    answer: MediaCollectionBatchResult;
  };
  'media_collections.get': {
    params: { id: string };
    query: MediaCollectionsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediaCollection;
  };
  'media_collections.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediaCollectionUpdate;
    answer: MediaCollection;
  };
  'media_collections.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'media_collections.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: MediaCollection;
  };
  'media_collection_items.list': {
    params: Record<string, never>;
    query: MediaCollectionItemsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediaCollectionItemPage;
  };
  'media_collection_items.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediaCollectionItemCreate;
    answer: MediaCollectionItem;
  };
  'media_collection_items.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediaCollectionItemBatchRequest;
    answer: MediaCollectionItemBatchResult;
  };
  'media_collection_items.get': {
    params: { id: string };
    query: MediaCollectionItemsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediaCollectionItem;
  };
  'media_collection_items.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: MediaCollectionItemUpdate;
    answer: MediaCollectionItem;
  };
  'media_collection_items.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'media_collection_items.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: MediaCollectionItem;
  };
  'media_collections.items': {
    params: { id: string };
    query: MediaCollectionsItemsQuery;
    header: Record<string, never>;
    body: undefined;
    answer: MediaCollectionItemPage;
  };
  'notifications.list': {
    params: Record<string, never>;
    query: NotificationsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationPage;
  };
  'notifications.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: NotificationCreate;
    answer: Notification;
  };
  'notifications.get': {
    params: { id: string };
    query: NotificationsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Notification;
  };
  'notifications.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'notifications.read': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Notification;
  };
  'notifications.read_all': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationCount;
  };
  'notifications.unread_count': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationCount;
  };
  'notifications.sent': {
    params: Record<string, never>;
    query: NotificationsSentQuery;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationPage;
  };
  'notifications.campaign': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: NotificationCampaign;
    answer: NotificationCampaignStarted;
  };
  'notification_templates.list': {
    params: Record<string, never>;
    query: NotificationTemplatesListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationTemplatePage;
  };
  'notification_templates.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: NotificationTemplateCreate;
    answer: NotificationTemplate;
  };
  'notification_templates.get': {
    params: { id: string };
    query: NotificationTemplatesGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationTemplate;
  };
  'notification_templates.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: NotificationTemplateUpdate;
    answer: NotificationTemplate;
  };
  'notification_templates.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'notification_templates.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationTemplate;
  };
  'notification_templates.preview': {
    params: { id: string };
    query: NotificationTemplatesPreviewQuery;
    header: Record<string, never>;
    body: undefined;
    answer: NotificationTemplatePreview;
  };
  'suppressions.list': {
    params: Record<string, never>;
    query: SuppressionsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: SuppressionPage;
  };
  'suppressions.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: SuppressionCreate;
    answer: Suppression;
  };
  'suppressions.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: SuppressionBatchRequest;
    answer: SuppressionBatchResult;
  };
  'suppressions.get': {
    params: { id: string };
    query: SuppressionsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Suppression;
  };
  'suppressions.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: SuppressionUpdate;
    answer: Suppression;
  };
  'suppressions.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'suppressions.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Suppression;
  };
  'push_subscriptions.list': {
    params: Record<string, never>;
    query: PushSubscriptionsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: PushSubscriptionPage;
  };
  'push_subscriptions.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: PushSubscriptionCreate;
    answer: PushSubscription;
  };
  'push_subscriptions.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'push_subscriptions.key': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: PushKey;
  };
  'integrations.list': {
    params: Record<string, never>;
    query: IntegrationsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: IntegrationPage;
  };
  'integrations.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: IntegrationCreate;
    answer: Integration;
  };
  'integrations.batch': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: IntegrationBatchRequest;
    answer: IntegrationBatchResult;
  };
  'integrations.get': {
    params: { id: string };
    query: IntegrationsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Integration;
  };
  'integrations.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: IntegrationUpdate;
    answer: Integration;
  };
  'integrations.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'integrations.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Integration;
  };
  'integrations.providers': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: IntegrationProviders;
  };
  'integrations.test': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: IntegrationTest;
  };
  'integrations.sync': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: IntegrationSyncRequest;
    answer: Job;
  };
  'integrations.retry_failed': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: IntegrationRetried;
  };
  'integration_logs.list': {
    params: Record<string, never>;
    query: IntegrationLogsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: IntegrationLogPage;
  };
  'integration_logs.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: IntegrationLogCreate;
    answer: IntegrationLog;
  };
  'integration_logs.get': {
    params: { id: string };
    query: IntegrationLogsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: IntegrationLog;
  };
  'integrations.logs': {
    params: { id: string };
    query: IntegrationsLogsQuery;
    header: Record<string, never>;
    body: undefined;
    answer: IntegrationLogPage;
  };
  'hubspot.connect': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotConnect;
    answer: Integration;
  };
  'hubspot.disconnect': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotDisconnect;
    answer: Integration;
  };
  'hubspot.webhook': {
    params: { link: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotEvents;
    answer: undefined;
  };
  'hubspot.doctor': {
    params: Record<string, never>;
    query: HubspotDoctorQuery;
    header: Record<string, never>;
    body: undefined;
    answer: HubspotReport;
  };
  'hubspot.ensure_schema': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotEnsureSchema;
    answer: HubspotSchema;
  };
  'hubspot.mapping': {
    params: Record<string, never>;
    query: HubspotMappingQuery;
    header: Record<string, never>;
    body: undefined;
    answer: HubspotMapping;
  };
  'hubspot.set_mapping': {
    params: Record<string, never>;
    query: HubspotSetMappingQuery;
    header: Record<string, never>;
    body: HubspotMapping;
    answer: HubspotMapping;
  };
  'hubspot.plan': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotPlanRequest;
    answer: Job;
  };
  'hubspot.sync': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotSyncRequest;
    answer: Job;
  };
  'hubspot.status': {
    params: Record<string, never>;
    query: HubspotStatusQuery;
    header: Record<string, never>;
    body: undefined;
    answer: HubspotStatus;
  };
  'hubspot.retry_failed': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotRetryFailed;
    answer: HubspotRetried;
  };
  'hubspot.erase': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotErase;
    answer: HubspotErased;
  };
  'hubspot.relink': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotRelink;
    answer: HubspotRelinked;
  };
  'hubspot_changes.list': {
    params: Record<string, never>;
    query: HubspotChangesListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: HubspotChangePage;
  };
  'hubspot_conflicts.list': {
    params: Record<string, never>;
    query: HubspotConflictsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: HubspotConflictPage;
  };
  'hubspot_conflicts.get': {
    params: { id: string };
    query: HubspotConflictsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: HubspotConflict;
  };
  'hubspot_conflicts.resolve': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: HubspotConflictResolve;
    answer: HubspotConflict;
  };
  'webhooks.list': {
    params: Record<string, never>;
    query: WebhooksListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: WebhookPage;
  };
  'webhooks.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: WebhookCreate;
    answer: WebhookCreated;
  };
  'webhooks.get': {
    params: { id: string };
    query: WebhooksGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Webhook;
  };
  'webhooks.update': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: WebhookUpdate;
    answer: Webhook;
  };
  'webhooks.delete': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: undefined;
  };
  'webhooks.rotate_secret': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: WebhookRotation;
    answer: WebhookCreated;
  };
  'webhooks.trigger': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: WebhookTrigger;
    answer: WebhookTriggered;
  };
  'webhooks.events': {
    params: Record<string, never>;
    query: WebhooksEventsQuery;
    header: Record<string, never>;
    body: undefined;
    answer: WebhookEvents;
  };
  'webhook_deliveries.list': {
    params: Record<string, never>;
    query: WebhookDeliveriesListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: WebhookDeliveryPage;
  };
  'webhook_deliveries.get': {
    params: { id: string };
    query: WebhookDeliveriesGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: WebhookDelivery;
  };
  'webhooks.deliveries': {
    params: { id: string };
    query: WebhooksDeliveriesQuery;
    header: Record<string, never>;
    body: undefined;
    answer: WebhookDeliveryPage;
  };
  'webhook_deliveries.replay': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: WebhookDelivery;
  };
  'imports.list': {
    params: Record<string, never>;
    query: ImportsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ImportPage;
  };
  'imports.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ImportCreate;
    answer: Import;
  };
  'imports.get': {
    params: { id: string };
    query: ImportsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Import;
  };
  'imports.upload': {
    params: { id: string };
    query: Record<string, never>;
    header: ImportsUploadHeaders;
    body: AsyncIterable<Uint8Array>;
    answer: Import;
  };
  'imports.inspect': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ImportOptions;
    answer: ImportInspection;
  };
  'imports.plan': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ImportOptions;
    answer: Job;
  };
  'imports.apply': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ImportApply;
    answer: Job;
  };
  'imports.resume': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Job;
  };
  'imports.cancel': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Import;
  };
  'imports.undo': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: ImportUndo;
    answer: Job;
  };
  'imports.rows': {
    params: { id: string };
    query: ImportsRowsQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ImportRowPage;
  };
  'imports.results': {
    params: { id: string; kind: 'rejects' | 'successes' | 'diffs' };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'exports.list': {
    params: Record<string, never>;
    query: ExportsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: ExportPage;
  };
  'exports.create': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExportCreate;
    answer: Export;
  };
  'exports.get': {
    params: { id: string };
    query: ExportsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Export;
  };
  'exports.stream': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: ExportCreate;
    answer: AsyncIterable<Uint8Array>;
  };
  'exports.download': {
    params: { id: string };
    query: Record<string, never>;
    header: ExportsDownloadHeaders;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'jobs.list': {
    params: Record<string, never>;
    query: JobsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: JobPage;
  };
  'jobs.get': {
    params: { id: string };
    query: JobsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: Job;
  };
  'jobs.cancel': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Job;
  };
  'jobs.retry': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Job;
  };
  'audit_logs.list': {
    params: Record<string, never>;
    query: AuditLogsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditLogPage;
  };
  'audit_logs.get': {
    params: { id: string };
    query: AuditLogsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditLog;
  };
  'audit_logs.follow': {
    params: Record<string, never>;
    query: AuditLogsFollowQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditLogTail;
  };
  'audit_logs.history': {
    params: { table: string; record: string };
    query: AuditLogsHistoryQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditHistory;
  };
  'audit_logs.restore': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: AuditRestore;
    answer: AuditRestored;
  };
  'audit_logs.proof': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AuditProof;
  };
  'audit_checkpoints.list': {
    params: Record<string, never>;
    query: AuditCheckpointsListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditCheckpointPage;
  };
  'audit_checkpoints.get': {
    params: { id: string };
    query: AuditCheckpointsGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditCheckpoint;
  };
  'audit_checkpoints.status': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AuditSealStatus;
  };
  'audit_checkpoints.keys': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AuditKeys;
  };
  'audit_checkpoints.seal': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AuditSealed;
  };
  'audit_checkpoints.consistency': {
    params: { id: string };
    query: AuditCheckpointsConsistencyQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditConsistency;
  };
  'audit_checkpoints.bundle': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'audit_archives.list': {
    params: Record<string, never>;
    query: AuditArchivesListQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditArchivePage;
  };
  'audit_archives.get': {
    params: { id: string };
    query: AuditArchivesGetQuery;
    header: Record<string, never>;
    body: undefined;
    answer: AuditArchive;
  };
  'audit_archives.plan': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AuditArchivePlan;
  };
  'audit_archives.run': {
    params: Record<string, never>;
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: Job;
  };
  'audit_archives.download': {
    params: { id: string };
    query: Record<string, never>;
    header: AuditArchivesDownloadHeaders;
    body: undefined;
    answer: AsyncIterable<Uint8Array>;
  };
  'audit_archives.remove': {
    params: { id: string };
    query: Record<string, never>;
    header: Record<string, never>;
    body: undefined;
    answer: AuditArchive;
  };
}

export type OperationId = keyof OperationTypes;

/** Every operation of the contract by its id. */
export const operations: { readonly [Id in OperationId]: Operation } = {
  'health.get': {
    id: 'health.get',
    method: 'GET',
    path: '/health',
    scopes: null,
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['invalid_request', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'health.database': {
    id: 'health.database',
    method: 'GET',
    path: '/api/v1/health/database',
    scopes: null,
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['invalid_request', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'health.redis': {
    id: 'health.redis',
    method: 'GET',
    path: '/api/v1/health/redis',
    scopes: null,
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['invalid_request', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'auth.login': {
    id: 'auth.login',
    method: 'POST',
    path: '/api/v1/auth/login',
    scopes: null,
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: true,
    etag: false,
    codes: ['malformed_body', 'invalid_request', 'organization_required', 'invalid_credentials', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.refresh': {
    id: 'auth.refresh',
    method: 'POST',
    path: '/api/v1/auth/refresh',
    scopes: null,
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: true,
    etag: false,
    codes: ['malformed_body', 'invalid_request', 'token_expired', 'session_revoked', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.logout': {
    id: 'auth.logout',
    method: 'POST',
    path: '/api/v1/auth/logout',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.whoami': {
    id: 'auth.whoami',
    method: 'GET',
    path: '/api/v1/auth/whoami',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'auth.change_password': {
    id: 'auth.change_password',
    method: 'POST',
    path: '/api/v1/auth/change-password',
    scopes: [],
    body: 'json',
    bodyRequired: true,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'invalid_credentials', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.accept_invitation': {
    id: 'auth.accept_invitation',
    method: 'POST',
    path: '/api/v1/auth/accept-invitation',
    scopes: null,
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: true,
    etag: false,
    codes: ['malformed_body', 'invalid_request', 'invalid_credentials', 'invitation_invalid', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'organizations.list': {
    id: 'organizations.list',
    method: 'GET',
    path: '/api/v1/organizations',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'organizations',
    standard: 'list',
    inactive: true,
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'organizations.create': {
    id: 'organizations.create',
    method: 'POST',
    path: '/api/v1/organizations',
    scopes: [],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'organizations',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'organizations.get': {
    id: 'organizations.get',
    method: 'GET',
    path: '/api/v1/organizations/{id}',
    scopes: ['organizations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'organizations',
    standard: 'get',
    inactive: true,
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'organizations.update': {
    id: 'organizations.update',
    method: 'PATCH',
    path: '/api/v1/organizations/{id}',
    scopes: ['organizations:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'organizations',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'organizations.delete': {
    id: 'organizations.delete',
    method: 'DELETE',
    path: '/api/v1/organizations/{id}',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'organizations',
    inactive: true,
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'organizations.restore': {
    id: 'organizations.restore',
    method: 'POST',
    path: '/api/v1/organizations/{id}/restore',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'organizations',
    inactive: true,
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'organizations.deactivate': {
    id: 'organizations.deactivate',
    method: 'POST',
    path: '/api/v1/organizations/{id}/deactivate',
    scopes: [],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'organizations',
    inactive: true,
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'organizations.reactivate': {
    id: 'organizations.reactivate',
    method: 'POST',
    path: '/api/v1/organizations/{id}/reactivate',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'organizations',
    inactive: true,
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.list': {
    id: 'users.list',
    method: 'GET',
    path: '/api/v1/users',
    scopes: ['users:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'users',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'users.create': {
    id: 'users.create',
    method: 'POST',
    path: '/api/v1/users',
    scopes: ['users:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'users',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.batch': {
    id: 'users.batch',
    method: 'POST',
    path: '/api/v1/users/batch',
    scopes: ['users:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'users',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.get': {
    id: 'users.get',
    method: 'GET',
    path: '/api/v1/users/{id}',
    scopes: ['users:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'users',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'users.update': {
    id: 'users.update',
    method: 'PATCH',
    path: '/api/v1/users/{id}',
    scopes: ['users:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'users',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.delete': {
    id: 'users.delete',
    method: 'DELETE',
    path: '/api/v1/users/{id}',
    scopes: ['users:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'users',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.restore': {
    id: 'users.restore',
    method: 'POST',
    path: '/api/v1/users/{id}/restore',
    scopes: ['users:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'users',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.invite': {
    id: 'users.invite',
    method: 'POST',
    path: '/api/v1/users/{id}/invite',
    scopes: ['users:write'],
    body: null,
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'users',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.deactivate': {
    id: 'users.deactivate',
    method: 'POST',
    path: '/api/v1/users/{id}/deactivate',
    scopes: ['users:write'],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'users',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'users.reactivate': {
    id: 'users.reactivate',
    method: 'POST',
    path: '/api/v1/users/{id}/reactivate',
    scopes: ['users:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'users',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'service_tokens.list': {
    id: 'service_tokens.list',
    method: 'GET',
    path: '/api/v1/service_tokens',
    scopes: ['service_tokens:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'service_tokens',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'service_tokens.create': {
    id: 'service_tokens.create',
    method: 'POST',
    path: '/api/v1/service_tokens',
    scopes: ['service_tokens:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: true,
    etag: true,
    resource: 'service_tokens',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'service_tokens.get': {
    id: 'service_tokens.get',
    method: 'GET',
    path: '/api/v1/service_tokens/{id}',
    scopes: ['service_tokens:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'service_tokens',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'service_tokens.delete': {
    id: 'service_tokens.delete',
    method: 'DELETE',
    path: '/api/v1/service_tokens/{id}',
    scopes: ['service_tokens:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'service_tokens',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.list': {
    id: 'contacts.list',
    method: 'GET',
    path: '/api/v1/contacts',
    scopes: ['contacts:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'contacts',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'contacts.create': {
    id: 'contacts.create',
    method: 'POST',
    path: '/api/v1/contacts',
    scopes: ['contacts:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.batch': {
    id: 'contacts.batch',
    method: 'POST',
    path: '/api/v1/contacts/batch',
    scopes: ['contacts:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'contacts',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.get': {
    id: 'contacts.get',
    method: 'GET',
    path: '/api/v1/contacts/{id}',
    scopes: ['contacts:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'contacts.update': {
    id: 'contacts.update',
    method: 'PATCH',
    path: '/api/v1/contacts/{id}',
    scopes: ['contacts:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.delete': {
    id: 'contacts.delete',
    method: 'DELETE',
    path: '/api/v1/contacts/{id}',
    scopes: ['contacts:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.restore': {
    id: 'contacts.restore',
    method: 'POST',
    path: '/api/v1/contacts/{id}/restore',
    scopes: ['contacts:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.convert': {
    id: 'contacts.convert',
    method: 'POST',
    path: '/api/v1/contacts/{id}/convert',
    scopes: ['contacts:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.export_subject': {
    id: 'contacts.export_subject',
    method: 'GET',
    path: '/api/v1/contacts/{id}/subject',
    scopes: ['contacts:privacy'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'contacts',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'contacts.erasure': {
    id: 'contacts.erasure',
    method: 'GET',
    path: '/api/v1/contacts/{id}/erasure',
    scopes: ['contacts:privacy'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'contacts',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'contacts.erase': {
    id: 'contacts.erase',
    method: 'POST',
    path: '/api/v1/contacts/{id}/erase',
    scopes: ['contacts:privacy'],
    body: 'json',
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'contacts',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contact_interactions.list': {
    id: 'contact_interactions.list',
    method: 'GET',
    path: '/api/v1/contact_interactions',
    scopes: ['contact_interactions:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'contact_interactions',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'contact_interactions.create': {
    id: 'contact_interactions.create',
    method: 'POST',
    path: '/api/v1/contact_interactions',
    scopes: ['contact_interactions:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contact_interactions',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contact_interactions.batch': {
    id: 'contact_interactions.batch',
    method: 'POST',
    path: '/api/v1/contact_interactions/batch',
    scopes: ['contact_interactions:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'contact_interactions',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contact_interactions.get': {
    id: 'contact_interactions.get',
    method: 'GET',
    path: '/api/v1/contact_interactions/{id}',
    scopes: ['contact_interactions:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'contact_interactions',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'contact_interactions.update': {
    id: 'contact_interactions.update',
    method: 'PATCH',
    path: '/api/v1/contact_interactions/{id}',
    scopes: ['contact_interactions:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contact_interactions',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contact_interactions.delete': {
    id: 'contact_interactions.delete',
    method: 'DELETE',
    path: '/api/v1/contact_interactions/{id}',
    scopes: ['contact_interactions:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'contact_interactions',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contact_interactions.restore': {
    id: 'contact_interactions.restore',
    method: 'POST',
    path: '/api/v1/contact_interactions/{id}/restore',
    scopes: ['contact_interactions:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contact_interactions',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.interactions': {
    id: 'contacts.interactions',
    method: 'GET',
    path: '/api/v1/contacts/{id}/interactions',
    scopes: ['contact_interactions:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'contact_interactions',
    standard: 'list',
    nested: 'contact_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'events.list': {
    id: 'events.list',
    method: 'GET',
    path: '/api/v1/events',
    scopes: ['events:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'events',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'events.create': {
    id: 'events.create',
    method: 'POST',
    path: '/api/v1/events',
    scopes: ['events:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.batch': {
    id: 'events.batch',
    method: 'POST',
    path: '/api/v1/events/batch',
    scopes: ['events:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'events',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.get': {
    id: 'events.get',
    method: 'GET',
    path: '/api/v1/events/{id}',
    scopes: ['events:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'events',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'events.update': {
    id: 'events.update',
    method: 'PATCH',
    path: '/api/v1/events/{id}',
    scopes: ['events:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.delete': {
    id: 'events.delete',
    method: 'DELETE',
    path: '/api/v1/events/{id}',
    scopes: ['events:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'events',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.restore': {
    id: 'events.restore',
    method: 'POST',
    path: '/api/v1/events/{id}/restore',
    scopes: ['events:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.publish': {
    id: 'events.publish',
    method: 'POST',
    path: '/api/v1/events/{id}/publish',
    scopes: ['events:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.start': {
    id: 'events.start',
    method: 'POST',
    path: '/api/v1/events/{id}/start',
    scopes: ['events:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.complete': {
    id: 'events.complete',
    method: 'POST',
    path: '/api/v1/events/{id}/complete',
    scopes: ['events:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.cancel': {
    id: 'events.cancel',
    method: 'POST',
    path: '/api/v1/events/{id}/cancel',
    scopes: ['events:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.register': {
    id: 'events.register',
    method: 'POST',
    path: '/api/v1/events/{id}/register',
    scopes: ['event_attendees:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'event_full', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.list': {
    id: 'event_attendees.list',
    method: 'GET',
    path: '/api/v1/event_attendees',
    scopes: ['event_attendees:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'event_attendees',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_attendees.create': {
    id: 'event_attendees.create',
    method: 'POST',
    path: '/api/v1/event_attendees',
    scopes: ['event_attendees:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.batch': {
    id: 'event_attendees.batch',
    method: 'POST',
    path: '/api/v1/event_attendees/batch',
    scopes: ['event_attendees:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'event_attendees',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.get': {
    id: 'event_attendees.get',
    method: 'GET',
    path: '/api/v1/event_attendees/{id}',
    scopes: ['event_attendees:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_attendees.update': {
    id: 'event_attendees.update',
    method: 'PATCH',
    path: '/api/v1/event_attendees/{id}',
    scopes: ['event_attendees:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.delete': {
    id: 'event_attendees.delete',
    method: 'DELETE',
    path: '/api/v1/event_attendees/{id}',
    scopes: ['event_attendees:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.restore': {
    id: 'event_attendees.restore',
    method: 'POST',
    path: '/api/v1/event_attendees/{id}/restore',
    scopes: ['event_attendees:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.attendees': {
    id: 'events.attendees',
    method: 'GET',
    path: '/api/v1/events/{id}/attendees',
    scopes: ['event_attendees:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'event_attendees',
    standard: 'list',
    nested: 'event_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_attendees.confirm': {
    id: 'event_attendees.confirm',
    method: 'POST',
    path: '/api/v1/event_attendees/{id}/confirm',
    scopes: ['event_attendees:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.checkin': {
    id: 'event_attendees.checkin',
    method: 'POST',
    path: '/api/v1/event_attendees/{id}/checkin',
    scopes: ['event_attendees:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.checkout': {
    id: 'event_attendees.checkout',
    method: 'POST',
    path: '/api/v1/event_attendees/{id}/checkout',
    scopes: ['event_attendees:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.no_show': {
    id: 'event_attendees.no_show',
    method: 'POST',
    path: '/api/v1/event_attendees/{id}/no_show',
    scopes: ['event_attendees:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_attendees.cancel': {
    id: 'event_attendees.cancel',
    method: 'POST',
    path: '/api/v1/event_attendees/{id}/cancel',
    scopes: ['event_attendees:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_attendees',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_items.list': {
    id: 'event_agenda_items.list',
    method: 'GET',
    path: '/api/v1/event_agenda_items',
    scopes: ['event_agenda_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'event_agenda_items',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_agenda_items.create': {
    id: 'event_agenda_items.create',
    method: 'POST',
    path: '/api/v1/event_agenda_items',
    scopes: ['event_agenda_items:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_agenda_items',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_items.batch': {
    id: 'event_agenda_items.batch',
    method: 'POST',
    path: '/api/v1/event_agenda_items/batch',
    scopes: ['event_agenda_items:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'event_agenda_items',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_items.get': {
    id: 'event_agenda_items.get',
    method: 'GET',
    path: '/api/v1/event_agenda_items/{id}',
    scopes: ['event_agenda_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'event_agenda_items',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_agenda_items.update': {
    id: 'event_agenda_items.update',
    method: 'PATCH',
    path: '/api/v1/event_agenda_items/{id}',
    scopes: ['event_agenda_items:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_agenda_items',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_items.delete': {
    id: 'event_agenda_items.delete',
    method: 'DELETE',
    path: '/api/v1/event_agenda_items/{id}',
    scopes: ['event_agenda_items:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'event_agenda_items',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_items.restore': {
    id: 'event_agenda_items.restore',
    method: 'POST',
    path: '/api/v1/event_agenda_items/{id}/restore',
    scopes: ['event_agenda_items:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_agenda_items',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.agenda_items': {
    id: 'events.agenda_items',
    method: 'GET',
    path: '/api/v1/events/{id}/agenda_items',
    scopes: ['event_agenda_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'event_agenda_items',
    standard: 'list',
    nested: 'event_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'events.agenda': {
    id: 'events.agenda',
    method: 'GET',
    path: '/api/v1/events/{id}/agenda',
    scopes: ['event_agenda_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'event_agenda_items',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'row_limit_exceeded', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'events.calendar': {
    id: 'events.calendar',
    method: 'GET',
    path: '/api/v1/events/{id}/calendar',
    scopes: ['event_agenda_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'event_agenda_items',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'row_limit_exceeded', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'events.calendar_link': {
    id: 'events.calendar_link',
    method: 'POST',
    path: '/api/v1/events/{id}/calendar-link',
    scopes: ['events:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: true,
    etag: false,
    resource: 'events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.revoke_calendar_links': {
    id: 'events.revoke_calendar_links',
    method: 'POST',
    path: '/api/v1/events/{id}/revoke-calendar-links',
    scopes: ['events:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.shared_calendar': {
    id: 'events.shared_calendar',
    method: 'GET',
    path: '/api/v1/calendar_links/{link}',
    scopes: null,
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: true,
    codes: ['invalid_request', 'not_found', 'row_limit_exceeded', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_agenda_speakers.list': {
    id: 'event_agenda_speakers.list',
    method: 'GET',
    path: '/api/v1/event_agenda_speakers',
    scopes: ['event_agenda_speakers:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'event_agenda_speakers',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_agenda_speakers.create': {
    id: 'event_agenda_speakers.create',
    method: 'POST',
    path: '/api/v1/event_agenda_speakers',
    scopes: ['event_agenda_speakers:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_agenda_speakers',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_speakers.batch': {
    id: 'event_agenda_speakers.batch',
    method: 'POST',
    path: '/api/v1/event_agenda_speakers/batch',
    scopes: ['event_agenda_speakers:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'event_agenda_speakers',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_speakers.get': {
    id: 'event_agenda_speakers.get',
    method: 'GET',
    path: '/api/v1/event_agenda_speakers/{id}',
    scopes: ['event_agenda_speakers:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'event_agenda_speakers',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'event_agenda_speakers.update': {
    id: 'event_agenda_speakers.update',
    method: 'PATCH',
    path: '/api/v1/event_agenda_speakers/{id}',
    scopes: ['event_agenda_speakers:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_agenda_speakers',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_speakers.delete': {
    id: 'event_agenda_speakers.delete',
    method: 'DELETE',
    path: '/api/v1/event_agenda_speakers/{id}',
    scopes: ['event_agenda_speakers:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'event_agenda_speakers',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_speakers.restore': {
    id: 'event_agenda_speakers.restore',
    method: 'POST',
    path: '/api/v1/event_agenda_speakers/{id}/restore',
    scopes: ['event_agenda_speakers:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'event_agenda_speakers',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'event_agenda_items.speakers': {
    id: 'event_agenda_items.speakers',
    method: 'GET',
    path: '/api/v1/event_agenda_items/{id}/speakers',
    scopes: ['event_agenda_speakers:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'event_agenda_speakers',
    standard: 'list',
    nested: 'agenda_item_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expenses.list': {
    id: 'expenses.list',
    method: 'GET',
    path: '/api/v1/expenses',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expenses',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expenses.create': {
    id: 'expenses.create',
    method: 'POST',
    path: '/api/v1/expenses',
    scopes: ['expenses:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'expenses',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expenses.batch': {
    id: 'expenses.batch',
    method: 'POST',
    path: '/api/v1/expenses/batch',
    scopes: ['expenses:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'expenses',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expenses.get': {
    id: 'expenses.get',
    method: 'GET',
    path: '/api/v1/expenses/{id}',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'expenses',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expenses.update': {
    id: 'expenses.update',
    method: 'PATCH',
    path: '/api/v1/expenses/{id}',
    scopes: ['expenses:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'expenses',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expenses.delete': {
    id: 'expenses.delete',
    method: 'DELETE',
    path: '/api/v1/expenses/{id}',
    scopes: ['expenses:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'expenses',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expenses.restore': {
    id: 'expenses.restore',
    method: 'POST',
    path: '/api/v1/expenses/{id}/restore',
    scopes: ['expenses:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'expenses',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'events.expenses': {
    id: 'events.expenses',
    method: 'GET',
    path: '/api/v1/events/{id}/expenses',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expenses',
    standard: 'list',
    nested: 'event_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expenses.warnings': {
    id: 'expenses.warnings',
    method: 'GET',
    path: '/api/v1/expenses/{id}/warnings',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expenses',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expenses.inbox': {
    id: 'expenses.inbox',
    method: 'GET',
    path: '/api/v1/expenses/inbox',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expenses',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expenses.report': {
    id: 'expenses.report',
    method: 'GET',
    path: '/api/v1/expenses/report',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expenses',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expenses.approve': {
    id: 'expenses.approve',
    method: 'POST',
    path: '/api/v1/expenses/{id}/approve',
    scopes: ['expenses:approve'],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'expenses',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'own_expense', 'not_found', 'already_decided', 'not_approver', 'policy_refuses', 'no_rate', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expenses.reject': {
    id: 'expenses.reject',
    method: 'POST',
    path: '/api/v1/expenses/{id}/reject',
    scopes: ['expenses:approve'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'expenses',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'own_expense', 'not_found', 'already_decided', 'not_approver', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expenses.resubmit': {
    id: 'expenses.resubmit',
    method: 'POST',
    path: '/api/v1/expenses/{id}/resubmit',
    scopes: ['expenses:write'],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'expenses',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expense_decisions.list': {
    id: 'expense_decisions.list',
    method: 'GET',
    path: '/api/v1/expense_decisions',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expense_decisions',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expense_decisions.create': {
    id: 'expense_decisions.create',
    method: 'POST',
    path: '/api/v1/expense_decisions',
    scopes: ['expenses:approve'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'expense_decisions',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'row_limit_exceeded', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expense_decisions.get': {
    id: 'expense_decisions.get',
    method: 'GET',
    path: '/api/v1/expense_decisions/{id}',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'expense_decisions',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expense_decisions.apply': {
    id: 'expense_decisions.apply',
    method: 'POST',
    path: '/api/v1/expense_decisions/{id}/apply',
    scopes: ['expenses:approve'],
    body: 'json',
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'expense_decisions',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'decision_state', 'idempotency_in_progress', 'plan_stale', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expense_policies.list': {
    id: 'expense_policies.list',
    method: 'GET',
    path: '/api/v1/expense_policies',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expense_policies',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expense_policies.create': {
    id: 'expense_policies.create',
    method: 'POST',
    path: '/api/v1/expense_policies',
    scopes: ['expense_policies:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'expense_policies',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expense_policies.get': {
    id: 'expense_policies.get',
    method: 'GET',
    path: '/api/v1/expense_policies/{id}',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expense_policies',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expense_policies.check': {
    id: 'expense_policies.check',
    method: 'POST',
    path: '/api/v1/expense_policies/check',
    scopes: ['expenses:read'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'expense_policies',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expense_policies.simulate': {
    id: 'expense_policies.simulate',
    method: 'POST',
    path: '/api/v1/expense_policies/simulate',
    scopes: ['expenses:read'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'expense_policies',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'row_limit_exceeded', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'expense_decision_items.list': {
    id: 'expense_decision_items.list',
    method: 'GET',
    path: '/api/v1/expense_decision_items',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expense_decision_items',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'expense_decisions.items': {
    id: 'expense_decisions.items',
    method: 'GET',
    path: '/api/v1/expense_decisions/{id}/items',
    scopes: ['expenses:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'expense_decision_items',
    standard: 'list',
    nested: 'decision_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'analytics_events.list': {
    id: 'analytics_events.list',
    method: 'GET',
    path: '/api/v1/analytics_events',
    scopes: ['analytics_events:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'analytics_events',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'analytics_events.get': {
    id: 'analytics_events.get',
    method: 'GET',
    path: '/api/v1/analytics_events/{id}',
    scopes: ['analytics_events:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'analytics_events',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'analytics_events.ingest': {
    id: 'analytics_events.ingest',
    method: 'POST',
    path: '/api/v1/analytics_events/ingest',
    scopes: ['analytics_events:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'analytics_events',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'analytics_events.report': {
    id: 'analytics_events.report',
    method: 'GET',
    path: '/api/v1/analytics_events/reports/{report}',
    scopes: ['analytics_events:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'analytics_events',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media.list': {
    id: 'media.list',
    method: 'GET',
    path: '/api/v1/media',
    scopes: ['media:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'media',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media.create': {
    id: 'media.create',
    method: 'POST',
    path: '/api/v1/media',
    scopes: ['media:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media.batch': {
    id: 'media.batch',
    method: 'POST',
    path: '/api/v1/media/batch',
    scopes: ['media:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'media',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'media_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media.get': {
    id: 'media.get',
    method: 'GET',
    path: '/api/v1/media/{id}',
    scopes: ['media:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'media',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media.update': {
    id: 'media.update',
    method: 'PATCH',
    path: '/api/v1/media/{id}',
    scopes: ['media:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media.delete': {
    id: 'media.delete',
    method: 'DELETE',
    path: '/api/v1/media/{id}',
    scopes: ['media:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'media',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media.restore': {
    id: 'media.restore',
    method: 'POST',
    path: '/api/v1/media/{id}/restore',
    scopes: ['media:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'media_state', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.media': {
    id: 'contacts.media',
    method: 'GET',
    path: '/api/v1/contacts/{id}/media',
    scopes: ['media:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'media',
    standard: 'list',
    nested: 'related_contact',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'events.media': {
    id: 'events.media',
    method: 'GET',
    path: '/api/v1/events/{id}/media',
    scopes: ['media:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'media',
    standard: 'list',
    nested: 'related_event',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media.upload': {
    id: 'media.upload',
    method: 'PUT',
    path: '/api/v1/media/{id}/content',
    scopes: ['media:write'],
    body: 'stream',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'media',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'upload_offset_mismatch', 'media_state', 'payload_too_large', 'unsupported_media_type', 'checksum_mismatch', 'media_unprocessable', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media.download': {
    id: 'media.download',
    method: 'GET',
    path: '/api/v1/media/{id}/content',
    scopes: ['media:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'media',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'media_state', 'range_not_satisfiable', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media.link': {
    id: 'media.link',
    method: 'POST',
    path: '/api/v1/media/{id}/link',
    scopes: ['media:write'],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: true,
    etag: false,
    resource: 'media',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'media_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media.shared': {
    id: 'media.shared',
    method: 'GET',
    path: '/api/v1/media_links/{link}',
    scopes: null,
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: true,
    codes: ['invalid_request', 'not_found', 'range_not_satisfiable', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media_collections.list': {
    id: 'media_collections.list',
    method: 'GET',
    path: '/api/v1/media_collections',
    scopes: ['media_collections:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'media_collections',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media_collections.create': {
    id: 'media_collections.create',
    method: 'POST',
    path: '/api/v1/media_collections',
    scopes: ['media_collections:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media_collections',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collections.batch': {
    id: 'media_collections.batch',
    method: 'POST',
    path: '/api/v1/media_collections/batch',
    scopes: ['media_collections:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'media_collections',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collections.get': {
    id: 'media_collections.get',
    method: 'GET',
    path: '/api/v1/media_collections/{id}',
    scopes: ['media_collections:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'media_collections',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media_collections.update': {
    id: 'media_collections.update',
    method: 'PATCH',
    path: '/api/v1/media_collections/{id}',
    scopes: ['media_collections:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media_collections',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collections.delete': {
    id: 'media_collections.delete',
    method: 'DELETE',
    path: '/api/v1/media_collections/{id}',
    scopes: ['media_collections:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'media_collections',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collections.restore': {
    id: 'media_collections.restore',
    method: 'POST',
    path: '/api/v1/media_collections/{id}/restore',
    scopes: ['media_collections:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media_collections',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collection_items.list': {
    id: 'media_collection_items.list',
    method: 'GET',
    path: '/api/v1/media_collection_items',
    scopes: ['media_collection_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'media_collection_items',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media_collection_items.create': {
    id: 'media_collection_items.create',
    method: 'POST',
    path: '/api/v1/media_collection_items',
    scopes: ['media_collection_items:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media_collection_items',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collection_items.batch': {
    id: 'media_collection_items.batch',
    method: 'POST',
    path: '/api/v1/media_collection_items/batch',
    scopes: ['media_collection_items:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'media_collection_items',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collection_items.get': {
    id: 'media_collection_items.get',
    method: 'GET',
    path: '/api/v1/media_collection_items/{id}',
    scopes: ['media_collection_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'media_collection_items',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'media_collection_items.update': {
    id: 'media_collection_items.update',
    method: 'PATCH',
    path: '/api/v1/media_collection_items/{id}',
    scopes: ['media_collection_items:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media_collection_items',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collection_items.delete': {
    id: 'media_collection_items.delete',
    method: 'DELETE',
    path: '/api/v1/media_collection_items/{id}',
    scopes: ['media_collection_items:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'media_collection_items',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collection_items.restore': {
    id: 'media_collection_items.restore',
    method: 'POST',
    path: '/api/v1/media_collection_items/{id}/restore',
    scopes: ['media_collection_items:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'media_collection_items',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'media_collections.items': {
    id: 'media_collections.items',
    method: 'GET',
    path: '/api/v1/media_collections/{id}/items',
    scopes: ['media_collection_items:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'media_collection_items',
    standard: 'list',
    nested: 'collection_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'notifications.list': {
    id: 'notifications.list',
    method: 'GET',
    path: '/api/v1/notifications',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'notifications',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'notifications.create': {
    id: 'notifications.create',
    method: 'POST',
    path: '/api/v1/notifications',
    scopes: ['notifications:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'notifications',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'recipient_unreachable', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notifications.get': {
    id: 'notifications.get',
    method: 'GET',
    path: '/api/v1/notifications/{id}',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'notifications',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'notifications.delete': {
    id: 'notifications.delete',
    method: 'DELETE',
    path: '/api/v1/notifications/{id}',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'notifications',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notifications.read': {
    id: 'notifications.read',
    method: 'POST',
    path: '/api/v1/notifications/{id}/read',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'notifications',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notifications.read_all': {
    id: 'notifications.read_all',
    method: 'POST',
    path: '/api/v1/notifications/read-all',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'notifications',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notifications.unread_count': {
    id: 'notifications.unread_count',
    method: 'GET',
    path: '/api/v1/notifications/unread-count',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'notifications',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'notifications.sent': {
    id: 'notifications.sent',
    method: 'GET',
    path: '/api/v1/notifications/sent',
    scopes: ['notifications:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'notifications',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'notifications.campaign': {
    id: 'notifications.campaign',
    method: 'POST',
    path: '/api/v1/notifications/campaign',
    scopes: ['notifications:write'],
    body: 'json',
    bodyRequired: true,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'notifications',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'plan_stale', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notification_templates.list': {
    id: 'notification_templates.list',
    method: 'GET',
    path: '/api/v1/notification_templates',
    scopes: ['notification_templates:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'notification_templates',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'notification_templates.create': {
    id: 'notification_templates.create',
    method: 'POST',
    path: '/api/v1/notification_templates',
    scopes: ['notification_templates:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'notification_templates',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notification_templates.get': {
    id: 'notification_templates.get',
    method: 'GET',
    path: '/api/v1/notification_templates/{id}',
    scopes: ['notification_templates:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'notification_templates',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'notification_templates.update': {
    id: 'notification_templates.update',
    method: 'PATCH',
    path: '/api/v1/notification_templates/{id}',
    scopes: ['notification_templates:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'notification_templates',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notification_templates.delete': {
    id: 'notification_templates.delete',
    method: 'DELETE',
    path: '/api/v1/notification_templates/{id}',
    scopes: ['notification_templates:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'notification_templates',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notification_templates.restore': {
    id: 'notification_templates.restore',
    method: 'POST',
    path: '/api/v1/notification_templates/{id}/restore',
    scopes: ['notification_templates:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'notification_templates',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'notification_templates.preview': {
    id: 'notification_templates.preview',
    method: 'GET',
    path: '/api/v1/notification_templates/{id}/preview',
    scopes: ['notification_templates:read', 'contacts:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'notification_templates',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'suppressions.list': {
    id: 'suppressions.list',
    method: 'GET',
    path: '/api/v1/suppressions',
    scopes: ['suppressions:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'suppressions',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'suppressions.create': {
    id: 'suppressions.create',
    method: 'POST',
    path: '/api/v1/suppressions',
    scopes: ['suppressions:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'suppressions',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'suppressions.batch': {
    id: 'suppressions.batch',
    method: 'POST',
    path: '/api/v1/suppressions/batch',
    scopes: ['suppressions:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'suppressions',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'suppressions.get': {
    id: 'suppressions.get',
    method: 'GET',
    path: '/api/v1/suppressions/{id}',
    scopes: ['suppressions:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'suppressions',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'suppressions.update': {
    id: 'suppressions.update',
    method: 'PATCH',
    path: '/api/v1/suppressions/{id}',
    scopes: ['suppressions:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'suppressions',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'suppressions.delete': {
    id: 'suppressions.delete',
    method: 'DELETE',
    path: '/api/v1/suppressions/{id}',
    scopes: ['suppressions:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'suppressions',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'suppressions.restore': {
    id: 'suppressions.restore',
    method: 'POST',
    path: '/api/v1/suppressions/{id}/restore',
    scopes: ['suppressions:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'suppressions',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'push_subscriptions.list': {
    id: 'push_subscriptions.list',
    method: 'GET',
    path: '/api/v1/push_subscriptions',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'push_subscriptions',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'push_subscriptions.create': {
    id: 'push_subscriptions.create',
    method: 'POST',
    path: '/api/v1/push_subscriptions',
    scopes: [],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'push_subscriptions',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'push_subscriptions.delete': {
    id: 'push_subscriptions.delete',
    method: 'DELETE',
    path: '/api/v1/push_subscriptions/{id}',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'push_subscriptions',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'push_subscriptions.key': {
    id: 'push_subscriptions.key',
    method: 'GET',
    path: '/api/v1/push_subscriptions/key',
    scopes: [],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'push_subscriptions',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'integrations.list': {
    id: 'integrations.list',
    method: 'GET',
    path: '/api/v1/integrations',
    scopes: ['integrations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integrations',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'integrations.create': {
    id: 'integrations.create',
    method: 'POST',
    path: '/api/v1/integrations',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'integrations',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integrations.batch': {
    id: 'integrations.batch',
    method: 'POST',
    path: '/api/v1/integrations/batch',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integrations.get': {
    id: 'integrations.get',
    method: 'GET',
    path: '/api/v1/integrations/{id}',
    scopes: ['integrations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'integrations',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'integrations.update': {
    id: 'integrations.update',
    method: 'PATCH',
    path: '/api/v1/integrations/{id}',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'integrations',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integrations.delete': {
    id: 'integrations.delete',
    method: 'DELETE',
    path: '/api/v1/integrations/{id}',
    scopes: ['integrations:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'integrations',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integrations.restore': {
    id: 'integrations.restore',
    method: 'POST',
    path: '/api/v1/integrations/{id}/restore',
    scopes: ['integrations:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'integrations',
    standard: 'restore',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'erased', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integrations.providers': {
    id: 'integrations.providers',
    method: 'GET',
    path: '/api/v1/integrations/providers',
    scopes: ['integrations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'integrations.test': {
    id: 'integrations.test',
    method: 'GET',
    path: '/api/v1/integrations/{id}/test',
    scopes: ['integrations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'integrations.sync': {
    id: 'integrations.sync',
    method: 'POST',
    path: '/api/v1/integrations/{id}/sync',
    scopes: ['integrations:write', 'contacts:write', 'events:write'],
    body: 'json',
    bodyRequired: true,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integrations.retry_failed': {
    id: 'integrations.retry_failed',
    method: 'POST',
    path: '/api/v1/integrations/{id}/retry_failed',
    scopes: ['integrations:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integration_logs.list': {
    id: 'integration_logs.list',
    method: 'GET',
    path: '/api/v1/integration_logs',
    scopes: ['integration_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integration_logs',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'integration_logs.create': {
    id: 'integration_logs.create',
    method: 'POST',
    path: '/api/v1/integration_logs',
    scopes: ['integration_logs:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integration_logs',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'integration_logs.get': {
    id: 'integration_logs.get',
    method: 'GET',
    path: '/api/v1/integration_logs/{id}',
    scopes: ['integration_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integration_logs',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'integrations.logs': {
    id: 'integrations.logs',
    method: 'GET',
    path: '/api/v1/integrations/{id}/logs',
    scopes: ['integration_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integration_logs',
    standard: 'list',
    nested: 'integration_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'hubspot.connect': {
    id: 'hubspot.connect',
    method: 'POST',
    path: '/api/v1/hubspot/connect',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.disconnect': {
    id: 'hubspot.disconnect',
    method: 'POST',
    path: '/api/v1/hubspot/disconnect',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.webhook': {
    id: 'hubspot.webhook',
    method: 'POST',
    path: '/api/v1/hubspot_webhooks/{link}',
    scopes: null,
    body: 'json',
    bodyRequired: true,
    success: 204,
    answer: 'none',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['malformed_body', 'invalid_request', 'not_found', 'invalid_signature', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.doctor': {
    id: 'hubspot.doctor',
    method: 'GET',
    path: '/api/v1/hubspot/doctor',
    scopes: ['integrations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'hubspot.ensure_schema': {
    id: 'hubspot.ensure_schema',
    method: 'POST',
    path: '/api/v1/hubspot/ensure_schema',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'hubspot_access', 'hubspot_daily_limit', 'hubspot_refused', 'hubspot_unavailable', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.mapping': {
    id: 'hubspot.mapping',
    method: 'GET',
    path: '/api/v1/hubspot/mapping',
    scopes: ['integrations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'hubspot.set_mapping': {
    id: 'hubspot.set_mapping',
    method: 'POST',
    path: '/api/v1/hubspot/mapping',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.plan': {
    id: 'hubspot.plan',
    method: 'POST',
    path: '/api/v1/hubspot/plan',
    scopes: ['integrations:write', 'contacts:read'],
    body: 'json',
    bodyRequired: true,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.sync': {
    id: 'hubspot.sync',
    method: 'POST',
    path: '/api/v1/hubspot/sync',
    scopes: ['integrations:write', 'contacts:write'],
    body: 'json',
    bodyRequired: true,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.status': {
    id: 'hubspot.status',
    method: 'GET',
    path: '/api/v1/hubspot/status',
    scopes: ['integrations:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'hubspot.retry_failed': {
    id: 'hubspot.retry_failed',
    method: 'POST',
    path: '/api/v1/hubspot/retry_failed',
    scopes: ['integrations:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.erase': {
    id: 'hubspot.erase',
    method: 'POST',
    path: '/api/v1/hubspot/erase',
    scopes: ['contacts:privacy'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'hubspot_access', 'hubspot_daily_limit', 'hubspot_refused', 'hubspot_unavailable', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot.relink': {
    id: 'hubspot.relink',
    method: 'POST',
    path: '/api/v1/hubspot/relink',
    scopes: ['integrations:write', 'contacts:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'integrations',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'hubspot_changes.list': {
    id: 'hubspot_changes.list',
    method: 'GET',
    path: '/api/v1/hubspot_changes',
    scopes: ['integrations:read', 'contacts:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'hubspot_changes',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'hubspot_conflicts.list': {
    id: 'hubspot_conflicts.list',
    method: 'GET',
    path: '/api/v1/hubspot_conflicts',
    scopes: ['integrations:read', 'contacts:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'hubspot_conflicts',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'hubspot_conflicts.get': {
    id: 'hubspot_conflicts.get',
    method: 'GET',
    path: '/api/v1/hubspot_conflicts/{id}',
    scopes: ['integrations:read', 'contacts:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'hubspot_conflicts',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'hubspot_conflicts.resolve': {
    id: 'hubspot_conflicts.resolve',
    method: 'POST',
    path: '/api/v1/hubspot_conflicts/{id}/resolve',
    scopes: ['integrations:write', 'contacts:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'hubspot_conflicts',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'integration_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'webhooks.list': {
    id: 'webhooks.list',
    method: 'GET',
    path: '/api/v1/webhooks',
    scopes: ['webhooks:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'webhooks',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'webhooks.create': {
    id: 'webhooks.create',
    method: 'POST',
    path: '/api/v1/webhooks',
    scopes: ['webhooks:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: true,
    etag: true,
    resource: 'webhooks',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'webhooks.get': {
    id: 'webhooks.get',
    method: 'GET',
    path: '/api/v1/webhooks/{id}',
    scopes: ['webhooks:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'webhooks',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'webhooks.update': {
    id: 'webhooks.update',
    method: 'PATCH',
    path: '/api/v1/webhooks/{id}',
    scopes: ['webhooks:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'webhooks',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'webhooks.delete': {
    id: 'webhooks.delete',
    method: 'DELETE',
    path: '/api/v1/webhooks/{id}',
    scopes: ['webhooks:write'],
    body: null,
    bodyRequired: false,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'webhooks',
    standard: 'delete',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'webhooks.rotate_secret': {
    id: 'webhooks.rotate_secret',
    method: 'POST',
    path: '/api/v1/webhooks/{id}/rotate-secret',
    scopes: ['webhooks:write'],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: true,
    etag: false,
    resource: 'webhooks',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'webhooks.trigger': {
    id: 'webhooks.trigger',
    method: 'POST',
    path: '/api/v1/webhooks/trigger',
    scopes: ['webhooks:write'],
    body: 'json',
    bodyRequired: true,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'webhooks',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'webhook_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'webhooks.events': {
    id: 'webhooks.events',
    method: 'GET',
    path: '/api/v1/webhooks/events',
    scopes: ['webhooks:read', 'audit_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'webhooks',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'webhook_deliveries.list': {
    id: 'webhook_deliveries.list',
    method: 'GET',
    path: '/api/v1/webhook_deliveries',
    scopes: ['webhook_deliveries:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'webhook_deliveries',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'webhook_deliveries.get': {
    id: 'webhook_deliveries.get',
    method: 'GET',
    path: '/api/v1/webhook_deliveries/{id}',
    scopes: ['webhook_deliveries:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'webhook_deliveries',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'webhooks.deliveries': {
    id: 'webhooks.deliveries',
    method: 'GET',
    path: '/api/v1/webhooks/{id}/deliveries',
    scopes: ['webhook_deliveries:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'webhook_deliveries',
    standard: 'list',
    nested: 'webhook_id',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'webhook_deliveries.replay': {
    id: 'webhook_deliveries.replay',
    method: 'POST',
    path: '/api/v1/webhook_deliveries/{id}/replay',
    scopes: ['webhooks:write'],
    body: null,
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'webhook_deliveries',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'webhook_state', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.list': {
    id: 'imports.list',
    method: 'GET',
    path: '/api/v1/imports',
    scopes: ['imports:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'imports',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'imports.create': {
    id: 'imports.create',
    method: 'POST',
    path: '/api/v1/imports',
    scopes: ['imports:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'imports',
    standard: 'create',
    resourceScope: 'write',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'match_key_not_unique', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.get': {
    id: 'imports.get',
    method: 'GET',
    path: '/api/v1/imports/{id}',
    scopes: ['imports:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'imports',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'imports.upload': {
    id: 'imports.upload',
    method: 'PUT',
    path: '/api/v1/imports/{id}/content',
    scopes: ['imports:write'],
    body: 'stream',
    bodyRequired: true,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'upload_offset_mismatch', 'import_state', 'payload_too_large', 'unsupported_media_type', 'checksum_mismatch', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.inspect': {
    id: 'imports.inspect',
    method: 'POST',
    path: '/api/v1/imports/{id}/inspect',
    scopes: ['imports:write'],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'unreadable_file', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.plan': {
    id: 'imports.plan',
    method: 'POST',
    path: '/api/v1/imports/{id}/plan',
    scopes: ['imports:write'],
    body: 'json',
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'match_key_not_unique', 'row_limit_exceeded', 'unreadable_file', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.apply': {
    id: 'imports.apply',
    method: 'POST',
    path: '/api/v1/imports/{id}/apply',
    scopes: ['imports:write'],
    body: 'json',
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'import_state', 'plan_stale', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'row_limit_exceeded', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.resume': {
    id: 'imports.resume',
    method: 'POST',
    path: '/api/v1/imports/{id}/resume',
    scopes: ['imports:write'],
    body: null,
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.cancel': {
    id: 'imports.cancel',
    method: 'POST',
    path: '/api/v1/imports/{id}/cancel',
    scopes: ['imports:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.undo': {
    id: 'imports.undo',
    method: 'POST',
    path: '/api/v1/imports/{id}/undo',
    scopes: ['imports:write'],
    body: 'json',
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'audit_archived', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'imports.rows': {
    id: 'imports.rows',
    method: 'GET',
    path: '/api/v1/imports/{id}/rows',
    scopes: ['imports:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'imports.results': {
    id: 'imports.results',
    method: 'GET',
    path: '/api/v1/imports/{id}/results/{kind}',
    scopes: ['imports:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'imports',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'import_state', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'exports.list': {
    id: 'exports.list',
    method: 'GET',
    path: '/api/v1/exports',
    scopes: ['exports:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'exports',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'exports.create': {
    id: 'exports.create',
    method: 'POST',
    path: '/api/v1/exports',
    scopes: ['exports:write'],
    body: 'json',
    bodyRequired: true,
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'exports',
    standard: 'create',
    resourceScope: 'read',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'exports.get': {
    id: 'exports.get',
    method: 'GET',
    path: '/api/v1/exports/{id}',
    scopes: ['exports:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'exports',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'exports.stream': {
    id: 'exports.stream',
    method: 'POST',
    path: '/api/v1/exports/stream',
    scopes: ['exports:write'],
    body: 'json',
    bodyRequired: true,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'exports',
    resourceScope: 'read',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'exports.download': {
    id: 'exports.download',
    method: 'GET',
    path: '/api/v1/exports/{id}/content',
    scopes: ['exports:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'exports',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'export_state', 'range_not_satisfiable', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'jobs.list': {
    id: 'jobs.list',
    method: 'GET',
    path: '/api/v1/jobs',
    scopes: ['jobs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'jobs',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'jobs.get': {
    id: 'jobs.get',
    method: 'GET',
    path: '/api/v1/jobs/{id}',
    scopes: ['jobs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'jobs',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'jobs.cancel': {
    id: 'jobs.cancel',
    method: 'POST',
    path: '/api/v1/jobs/{id}/cancel',
    scopes: ['jobs:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'jobs',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'job_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'jobs.retry': {
    id: 'jobs.retry',
    method: 'POST',
    path: '/api/v1/jobs/{id}/retry',
    scopes: ['jobs:write'],
    body: null,
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'jobs',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'idempotency_in_progress', 'job_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'audit_logs.list': {
    id: 'audit_logs.list',
    method: 'GET',
    path: '/api/v1/audit_logs',
    scopes: ['audit_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_logs.get': {
    id: 'audit_logs.get',
    method: 'GET',
    path: '/api/v1/audit_logs/{id}',
    scopes: ['audit_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_logs.follow': {
    id: 'audit_logs.follow',
    method: 'GET',
    path: '/api/v1/audit_logs/follow',
    scopes: ['audit_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_logs.history': {
    id: 'audit_logs.history',
    method: 'GET',
    path: '/api/v1/audit_logs/history/{table}/{record}',
    scopes: ['audit_logs:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_logs.restore': {
    id: 'audit_logs.restore',
    method: 'POST',
    path: '/api/v1/audit_logs/{id}/restore',
    scopes: ['audit_logs:write'],
    body: 'json',
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'plan_limit', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'not_restorable', 'erased', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'audit_logs.proof': {
    id: 'audit_logs.proof',
    method: 'GET',
    path: '/api/v1/audit_logs/{id}/proof',
    scopes: ['audit_logs:read', 'audit_checkpoints:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'audit_unsealed', 'audit_archived', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_checkpoints.list': {
    id: 'audit_checkpoints.list',
    method: 'GET',
    path: '/api/v1/audit_checkpoints',
    scopes: ['audit_checkpoints:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_checkpoints',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_checkpoints.get': {
    id: 'audit_checkpoints.get',
    method: 'GET',
    path: '/api/v1/audit_checkpoints/{id}',
    scopes: ['audit_checkpoints:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_checkpoints',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_checkpoints.status': {
    id: 'audit_checkpoints.status',
    method: 'GET',
    path: '/api/v1/audit_checkpoints/status',
    scopes: ['audit_checkpoints:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_checkpoints',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_checkpoints.keys': {
    id: 'audit_checkpoints.keys',
    method: 'GET',
    path: '/api/v1/audit_checkpoints/keys',
    scopes: ['audit_checkpoints:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_checkpoints',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_checkpoints.seal': {
    id: 'audit_checkpoints.seal',
    method: 'POST',
    path: '/api/v1/audit_checkpoints/seal',
    scopes: ['audit_checkpoints:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'audit_checkpoints',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'audit_checkpoints.consistency': {
    id: 'audit_checkpoints.consistency',
    method: 'GET',
    path: '/api/v1/audit_checkpoints/{id}/consistency',
    scopes: ['audit_checkpoints:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_checkpoints',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_checkpoints.bundle': {
    id: 'audit_checkpoints.bundle',
    method: 'GET',
    path: '/api/v1/audit_checkpoints/{id}/bundle',
    scopes: ['audit_logs:read', 'audit_checkpoints:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_checkpoints',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'audit_archived', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_archives.list': {
    id: 'audit_archives.list',
    method: 'GET',
    path: '/api/v1/audit_archives',
    scopes: ['audit_archives:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_archives',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_archives.get': {
    id: 'audit_archives.get',
    method: 'GET',
    path: '/api/v1/audit_archives/{id}',
    scopes: ['audit_archives:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'audit_archives',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_archives.plan': {
    id: 'audit_archives.plan',
    method: 'GET',
    path: '/api/v1/audit_archives/plan',
    scopes: ['audit_archives:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_archives',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_archives.run': {
    id: 'audit_archives.run',
    method: 'POST',
    path: '/api/v1/audit_archives/run',
    scopes: ['audit_archives:write'],
    body: null,
    bodyRequired: false,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'audit_archives',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'audit_archives.download': {
    id: 'audit_archives.download',
    method: 'GET',
    path: '/api/v1/audit_archives/{id}/content',
    scopes: ['audit_logs:read', 'audit_archives:read'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'stream',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'audit_archives',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'audit_archive_state', 'range_not_satisfiable', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_archives.remove': {
    id: 'audit_archives.remove',
    method: 'DELETE',
    path: '/api/v1/audit_archives/{id}/content',
    scopes: ['audit_archives:write'],
    body: null,
    bodyRequired: false,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'audit_archives',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'organization_inactive', 'not_found', 'audit_archive_state', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
};
