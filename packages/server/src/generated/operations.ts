// Made from openapi/paths by `node openapi/generate/main.ts`. Do not edit.

import type { ErrorCode } from './errors.ts';
import type {
  AcceptInvitationRequest,
  AuditLog,
  AuditLogPage,
  AuditLogsGetQuery,
  AuditLogsListQuery,
  ChangePasswordRequest,
  Contact,
  ContactBatchRequest,
  ContactBatchResult,
  ContactConvert,
  ContactCreate,
  ContactInteraction,
  ContactInteractionBatchRequest,
  ContactInteractionBatchResult,
  ContactInteractionCreate,
  ContactInteractionPage,
  ContactInteractionUpdate,
  ContactInteractionsGetQuery,
  ContactInteractionsListQuery,
  ContactPage,
  ContactUpdate,
  ContactsGetQuery,
  ContactsListQuery,
  DependencyHealth,
  Export,
  ExportCreate,
  ExportPage,
  ExportsDownloadHeaders,
  ExportsGetQuery,
  ExportsListQuery,
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
  Job,
  JobPage,
  JobsGetQuery,
  JobsListQuery,
  LoginRequest,
  Organization,
  OrganizationCreate,
  OrganizationPage,
  OrganizationUpdate,
  OrganizationsGetQuery,
  OrganizationsListQuery,
  Principal,
  RefreshRequest,
  ServerHealth,
  ServiceToken,
  ServiceTokenCreate,
  ServiceTokenCreated,
  ServiceTokenPage,
  ServiceTokensGetQuery,
  ServiceTokensListQuery,
  Session,
  User,
  UserBatchRequest,
  UserBatchResult,
  UserCreate,
  UserPage,
  UserUpdate,
  UsersGetQuery,
  UsersListQuery,
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
  /** The caller also needs this scope of the resource that the body names in `resource`. */
  readonly resourceScope?: 'read' | 'write';
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'invalid_credentials', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'reference_not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'match_key_not_unique', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'upload_offset_mismatch', 'import_state', 'payload_too_large', 'unsupported_media_type', 'checksum_mismatch', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'unreadable_file', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'match_key_not_unique', 'row_limit_exceeded', 'unreadable_file', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'import_state', 'plan_stale', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'row_limit_exceeded', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'import_state', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'import_state', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'export_state', 'range_not_satisfiable', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'job_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'job_state', 'payload_too_large', 'unsupported_media_type', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded', 'storage_full'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
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
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'overloaded', 'shutting_down', 'deadline_exceeded'],
  },
};
