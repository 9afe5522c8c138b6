// Made from openapi/paths by `node openapi/generate/main.ts`. Do not edit.

/** How an operation is called and what it needs. */
export interface OperationRecord {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** null: no token needed; empty: any signed-in caller. */
  readonly scopes: readonly string[] | null;
  readonly body: 'json' | 'stream' | null;
  readonly answer: 'json' | 'stream' | 'none';
  readonly paged: boolean;
  readonly idempotent: boolean;
}

/** Every operation of the contract by its id. */
export const operations = {
  'health.get': { method: 'GET', path: '/health', scopes: null, body: null, answer: 'json', paged: false, idempotent: false },
  'health.database': { method: 'GET', path: '/api/v1/health/database', scopes: null, body: null, answer: 'json', paged: false, idempotent: false },
  'health.redis': { method: 'GET', path: '/api/v1/health/redis', scopes: null, body: null, answer: 'json', paged: false, idempotent: false },
  'auth.login': { method: 'POST', path: '/api/v1/auth/login', scopes: null, body: 'json', answer: 'json', paged: false, idempotent: false },
  'auth.refresh': { method: 'POST', path: '/api/v1/auth/refresh', scopes: null, body: 'json', answer: 'json', paged: false, idempotent: false },
  'auth.logout': { method: 'POST', path: '/api/v1/auth/logout', scopes: [], body: null, answer: 'none', paged: false, idempotent: true },
  'auth.whoami': { method: 'GET', path: '/api/v1/auth/whoami', scopes: [], body: null, answer: 'json', paged: false, idempotent: false },
  'auth.change_password': { method: 'POST', path: '/api/v1/auth/change-password', scopes: [], body: 'json', answer: 'none', paged: false, idempotent: true },
  'auth.accept_invitation': { method: 'POST', path: '/api/v1/auth/accept-invitation', scopes: null, body: 'json', answer: 'json', paged: false, idempotent: false },
  'contacts.list': { method: 'GET', path: '/api/v1/contacts', scopes: ['contacts:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'contacts.create': { method: 'POST', path: '/api/v1/contacts', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contacts.batch': { method: 'POST', path: '/api/v1/contacts/batch', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contacts.get': { method: 'GET', path: '/api/v1/contacts/{id}', scopes: ['contacts:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'contacts.update': { method: 'PATCH', path: '/api/v1/contacts/{id}', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contacts.delete': { method: 'DELETE', path: '/api/v1/contacts/{id}', scopes: ['contacts:write'], body: null, answer: 'none', paged: false, idempotent: false },
  'contacts.restore': { method: 'POST', path: '/api/v1/contacts/{id}/restore', scopes: ['contacts:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'contacts.convert': { method: 'POST', path: '/api/v1/contacts/{id}/convert', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'jobs.list': { method: 'GET', path: '/api/v1/jobs', scopes: ['jobs:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'jobs.get': { method: 'GET', path: '/api/v1/jobs/{id}', scopes: ['jobs:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'jobs.cancel': { method: 'POST', path: '/api/v1/jobs/{id}/cancel', scopes: ['jobs:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'jobs.retry': { method: 'POST', path: '/api/v1/jobs/{id}/retry', scopes: ['jobs:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'audit_logs.list': { method: 'GET', path: '/api/v1/audit_logs', scopes: ['audit_logs:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'audit_logs.get': { method: 'GET', path: '/api/v1/audit_logs/{id}', scopes: ['audit_logs:read'], body: null, answer: 'json', paged: false, idempotent: false },
} as const satisfies Record<string, OperationRecord>;

export type OperationId = keyof typeof operations;
