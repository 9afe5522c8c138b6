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
  ContactPage,
  ContactUpdate,
  ContactsGetQuery,
  ContactsListQuery,
  DependencyHealth,
  Job,
  JobPage,
  JobsGetQuery,
  JobsListQuery,
  LoginRequest,
  Principal,
  RefreshRequest,
  ServerHealth,
  Session,
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
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'health.database': {
    id: 'health.database',
    method: 'GET',
    path: '/api/v1/health/database',
    scopes: null,
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'health.redis': {
    id: 'health.redis',
    method: 'GET',
    path: '/api/v1/health/redis',
    scopes: null,
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'auth.login': {
    id: 'auth.login',
    method: 'POST',
    path: '/api/v1/auth/login',
    scopes: null,
    body: 'json',
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: true,
    etag: false,
    codes: ['malformed_body', 'organization_required', 'invalid_credentials', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.refresh': {
    id: 'auth.refresh',
    method: 'POST',
    path: '/api/v1/auth/refresh',
    scopes: null,
    body: 'json',
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: true,
    etag: false,
    codes: ['malformed_body', 'token_expired', 'session_revoked', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.logout': {
    id: 'auth.logout',
    method: 'POST',
    path: '/api/v1/auth/logout',
    scopes: [],
    body: null,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'idempotency_in_progress', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.whoami': {
    id: 'auth.whoami',
    method: 'GET',
    path: '/api/v1/auth/whoami',
    scopes: [],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    codes: ['unauthenticated', 'token_expired', 'session_revoked', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'auth.change_password': {
    id: 'auth.change_password',
    method: 'POST',
    path: '/api/v1/auth/change-password',
    scopes: [],
    body: 'json',
    success: 204,
    answer: 'none',
    transaction: 'none',
    idempotent: true,
    secret: false,
    etag: false,
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'invalid_credentials', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'auth.accept_invitation': {
    id: 'auth.accept_invitation',
    method: 'POST',
    path: '/api/v1/auth/accept-invitation',
    scopes: null,
    body: 'json',
    success: 200,
    answer: 'json',
    transaction: 'none',
    idempotent: false,
    secret: true,
    etag: false,
    codes: ['malformed_body', 'invalid_credentials', 'invitation_invalid', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.list': {
    id: 'contacts.list',
    method: 'GET',
    path: '/api/v1/contacts',
    scopes: ['contacts:read'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'contacts',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'contacts.create': {
    id: 'contacts.create',
    method: 'POST',
    path: '/api/v1/contacts',
    scopes: ['contacts:write'],
    body: 'json',
    success: 201,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'create',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'duplicate_key', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.batch': {
    id: 'contacts.batch',
    method: 'POST',
    path: '/api/v1/contacts/batch',
    scopes: ['contacts:write'],
    body: 'json',
    success: 207,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'contacts',
    standard: 'batch',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'idempotency_in_progress', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.get': {
    id: 'contacts.get',
    method: 'GET',
    path: '/api/v1/contacts/{id}',
    scopes: ['contacts:read'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'contacts.update': {
    id: 'contacts.update',
    method: 'PATCH',
    path: '/api/v1/contacts/{id}',
    scopes: ['contacts:write'],
    body: 'json',
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'update',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.delete': {
    id: 'contacts.delete',
    method: 'DELETE',
    path: '/api/v1/contacts/{id}',
    scopes: ['contacts:write'],
    body: null,
    success: 204,
    answer: 'none',
    transaction: 'write',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'delete',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'precondition_failed', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.restore': {
    id: 'contacts.restore',
    method: 'POST',
    path: '/api/v1/contacts/{id}/restore',
    scopes: ['contacts:write'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    standard: 'restore',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'duplicate_key', 'idempotency_in_progress', 'precondition_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'contacts.convert': {
    id: 'contacts.convert',
    method: 'POST',
    path: '/api/v1/contacts/{id}/convert',
    scopes: ['contacts:write'],
    body: 'json',
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: true,
    resource: 'contacts',
    codes: ['malformed_body', 'invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'invalid_transition', 'idempotency_in_progress', 'precondition_failed', 'payload_too_large', 'unsupported_media_type', 'validation_failed', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'jobs.list': {
    id: 'jobs.list',
    method: 'GET',
    path: '/api/v1/jobs',
    scopes: ['jobs:read'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'jobs',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'jobs.get': {
    id: 'jobs.get',
    method: 'GET',
    path: '/api/v1/jobs/{id}',
    scopes: ['jobs:read'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: true,
    resource: 'jobs',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'jobs.cancel': {
    id: 'jobs.cancel',
    method: 'POST',
    path: '/api/v1/jobs/{id}/cancel',
    scopes: ['jobs:write'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'jobs',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'job_state', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'jobs.retry': {
    id: 'jobs.retry',
    method: 'POST',
    path: '/api/v1/jobs/{id}/retry',
    scopes: ['jobs:write'],
    body: null,
    success: 202,
    answer: 'json',
    transaction: 'write',
    idempotent: true,
    secret: false,
    etag: false,
    resource: 'jobs',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'idempotency_in_progress', 'job_state', 'idempotency_key_reused', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded', 'storage_full'],
  },
  'audit_logs.list': {
    id: 'audit_logs.list',
    method: 'GET',
    path: '/api/v1/audit_logs',
    scopes: ['audit_logs:read'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    standard: 'list',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
  'audit_logs.get': {
    id: 'audit_logs.get',
    method: 'GET',
    path: '/api/v1/audit_logs/{id}',
    scopes: ['audit_logs:read'],
    body: null,
    success: 200,
    answer: 'json',
    transaction: 'read',
    idempotent: false,
    secret: false,
    etag: false,
    resource: 'audit_logs',
    standard: 'get',
    codes: ['invalid_request', 'unauthenticated', 'token_expired', 'session_revoked', 'missing_scope', 'not_found', 'rate_limited', 'internal_error', 'storage_unavailable', 'shutting_down', 'deadline_exceeded'],
  },
};
