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
  'organizations.list': { method: 'GET', path: '/api/v1/organizations', scopes: [], body: null, answer: 'json', paged: true, idempotent: false },
  'organizations.create': { method: 'POST', path: '/api/v1/organizations', scopes: [], body: 'json', answer: 'json', paged: false, idempotent: true },
  'organizations.get': { method: 'GET', path: '/api/v1/organizations/{id}', scopes: ['organizations:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'organizations.update': { method: 'PATCH', path: '/api/v1/organizations/{id}', scopes: ['organizations:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'users.list': { method: 'GET', path: '/api/v1/users', scopes: ['users:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'users.create': { method: 'POST', path: '/api/v1/users', scopes: ['users:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'users.batch': { method: 'POST', path: '/api/v1/users/batch', scopes: ['users:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'users.get': { method: 'GET', path: '/api/v1/users/{id}', scopes: ['users:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'users.update': { method: 'PATCH', path: '/api/v1/users/{id}', scopes: ['users:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'users.delete': { method: 'DELETE', path: '/api/v1/users/{id}', scopes: ['users:write'], body: null, answer: 'none', paged: false, idempotent: false },
  'users.restore': { method: 'POST', path: '/api/v1/users/{id}/restore', scopes: ['users:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'users.invite': { method: 'POST', path: '/api/v1/users/{id}/invite', scopes: ['users:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'service_tokens.list': { method: 'GET', path: '/api/v1/service_tokens', scopes: ['service_tokens:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'service_tokens.create': { method: 'POST', path: '/api/v1/service_tokens', scopes: ['service_tokens:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'service_tokens.get': { method: 'GET', path: '/api/v1/service_tokens/{id}', scopes: ['service_tokens:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'service_tokens.delete': { method: 'DELETE', path: '/api/v1/service_tokens/{id}', scopes: ['service_tokens:write'], body: null, answer: 'none', paged: false, idempotent: false },
  'contacts.list': { method: 'GET', path: '/api/v1/contacts', scopes: ['contacts:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'contacts.create': { method: 'POST', path: '/api/v1/contacts', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contacts.batch': { method: 'POST', path: '/api/v1/contacts/batch', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contacts.get': { method: 'GET', path: '/api/v1/contacts/{id}', scopes: ['contacts:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'contacts.update': { method: 'PATCH', path: '/api/v1/contacts/{id}', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contacts.delete': { method: 'DELETE', path: '/api/v1/contacts/{id}', scopes: ['contacts:write'], body: null, answer: 'none', paged: false, idempotent: false },
  'contacts.restore': { method: 'POST', path: '/api/v1/contacts/{id}/restore', scopes: ['contacts:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'contacts.convert': { method: 'POST', path: '/api/v1/contacts/{id}/convert', scopes: ['contacts:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contact_interactions.list': { method: 'GET', path: '/api/v1/contact_interactions', scopes: ['contact_interactions:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'contact_interactions.create': { method: 'POST', path: '/api/v1/contact_interactions', scopes: ['contact_interactions:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contact_interactions.batch': { method: 'POST', path: '/api/v1/contact_interactions/batch', scopes: ['contact_interactions:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contact_interactions.get': { method: 'GET', path: '/api/v1/contact_interactions/{id}', scopes: ['contact_interactions:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'contact_interactions.update': { method: 'PATCH', path: '/api/v1/contact_interactions/{id}', scopes: ['contact_interactions:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'contact_interactions.delete': { method: 'DELETE', path: '/api/v1/contact_interactions/{id}', scopes: ['contact_interactions:write'], body: null, answer: 'none', paged: false, idempotent: false },
  'contact_interactions.restore': { method: 'POST', path: '/api/v1/contact_interactions/{id}/restore', scopes: ['contact_interactions:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'imports.list': { method: 'GET', path: '/api/v1/imports', scopes: ['imports:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'imports.create': { method: 'POST', path: '/api/v1/imports', scopes: ['imports:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'imports.get': { method: 'GET', path: '/api/v1/imports/{id}', scopes: ['imports:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'imports.upload': { method: 'PUT', path: '/api/v1/imports/{id}/content', scopes: ['imports:write'], body: 'stream', answer: 'json', paged: false, idempotent: false },
  'imports.inspect': { method: 'POST', path: '/api/v1/imports/{id}/inspect', scopes: ['imports:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'imports.plan': { method: 'POST', path: '/api/v1/imports/{id}/plan', scopes: ['imports:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'imports.apply': { method: 'POST', path: '/api/v1/imports/{id}/apply', scopes: ['imports:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'imports.resume': { method: 'POST', path: '/api/v1/imports/{id}/resume', scopes: ['imports:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'imports.cancel': { method: 'POST', path: '/api/v1/imports/{id}/cancel', scopes: ['imports:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'imports.undo': { method: 'POST', path: '/api/v1/imports/{id}/undo', scopes: ['imports:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'imports.rows': { method: 'GET', path: '/api/v1/imports/{id}/rows', scopes: ['imports:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'imports.results': { method: 'GET', path: '/api/v1/imports/{id}/results/{kind}', scopes: ['imports:read'], body: null, answer: 'stream', paged: false, idempotent: false },
  'exports.list': { method: 'GET', path: '/api/v1/exports', scopes: ['exports:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'exports.create': { method: 'POST', path: '/api/v1/exports', scopes: ['exports:write'], body: 'json', answer: 'json', paged: false, idempotent: true },
  'exports.get': { method: 'GET', path: '/api/v1/exports/{id}', scopes: ['exports:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'exports.stream': { method: 'POST', path: '/api/v1/exports/stream', scopes: ['exports:write'], body: 'json', answer: 'stream', paged: false, idempotent: true },
  'exports.download': { method: 'GET', path: '/api/v1/exports/{id}/content', scopes: ['exports:read'], body: null, answer: 'stream', paged: false, idempotent: false },
  'jobs.list': { method: 'GET', path: '/api/v1/jobs', scopes: ['jobs:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'jobs.get': { method: 'GET', path: '/api/v1/jobs/{id}', scopes: ['jobs:read'], body: null, answer: 'json', paged: false, idempotent: false },
  'jobs.cancel': { method: 'POST', path: '/api/v1/jobs/{id}/cancel', scopes: ['jobs:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'jobs.retry': { method: 'POST', path: '/api/v1/jobs/{id}/retry', scopes: ['jobs:write'], body: null, answer: 'json', paged: false, idempotent: true },
  'audit_logs.list': { method: 'GET', path: '/api/v1/audit_logs', scopes: ['audit_logs:read'], body: null, answer: 'json', paged: true, idempotent: false },
  'audit_logs.get': { method: 'GET', path: '/api/v1/audit_logs/{id}', scopes: ['audit_logs:read'], body: null, answer: 'json', paged: false, idempotent: false },
} as const satisfies Record<string, OperationRecord>;

export type OperationId = keyof typeof operations;
