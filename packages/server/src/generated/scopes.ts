// Made from openapi/roles.yaml by `node openapi/generate/main.ts`. Do not edit.

export type Scope =
  | 'organizations:read'
  | 'organizations:write'
  | 'users:read'
  | 'users:write'
  | 'service_tokens:read'
  | 'service_tokens:write'
  | 'contacts:read'
  | 'contacts:write'
  | 'contact_interactions:read'
  | 'contact_interactions:write'
  | 'imports:read'
  | 'imports:write'
  | 'exports:read'
  | 'exports:write'
  | 'jobs:read'
  | 'jobs:write'
  | 'audit_logs:read';

export type Role = 'owner' | 'admin' | 'manager' | 'member' | 'viewer';

/** Every scope, and what it allows. */
export const scopes: Readonly<Record<Scope, string>> = {
  'organizations:read': 'Read the organisation',
  'organizations:write': 'Change the organisation\'s name, domain, plan and settings',
  'users:read': 'Read the organisation\'s people',
  'users:write': 'Invite people, change their profile and role, remove and restore them',
  'service_tokens:read': 'List service tokens, never their secrets',
  'service_tokens:write': 'Make and revoke service tokens',
  'contacts:read': 'Read contacts',
  'contacts:write': 'Create, change, convert, delete and restore contacts',
  'contact_interactions:read': 'Read interactions with contacts',
  'contact_interactions:write': 'Create, change, delete and restore interactions',
  'imports:read': 'Follow imports and read their results',
  'imports:write': 'Upload, plan, apply, cancel and undo imports; the resource\'s own write scope is needed too',
  'exports:read': 'Follow exports and download them',
  'exports:write': 'Start exports; the resource\'s own read scope is needed too',
  'jobs:read': 'Follow long work',
  'jobs:write': 'Cancel and retry long work',
  'audit_logs:read': 'Read the audit',
};

/** What each role may do. */
export const scopesOfRole: Readonly<Record<Role, readonly Scope[]>> = {
  owner: [
    'organizations:read',
    'organizations:write',
    'users:read',
    'users:write',
    'service_tokens:read',
    'service_tokens:write',
    'contacts:read',
    'contacts:write',
    'contact_interactions:read',
    'contact_interactions:write',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
    'audit_logs:read',
  ],
  admin: [
    'organizations:read',
    'organizations:write',
    'users:read',
    'users:write',
    'service_tokens:read',
    'service_tokens:write',
    'contacts:read',
    'contacts:write',
    'contact_interactions:read',
    'contact_interactions:write',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
    'audit_logs:read',
  ],
  manager: [
    'organizations:read',
    'users:read',
    'service_tokens:read',
    'contacts:read',
    'contacts:write',
    'contact_interactions:read',
    'contact_interactions:write',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
    'audit_logs:read',
  ],
  member: [
    'organizations:read',
    'users:read',
    'contacts:read',
    'contacts:write',
    'contact_interactions:read',
    'contact_interactions:write',
    'imports:read',
    'imports:write',
    'exports:read',
    'exports:write',
    'jobs:read',
    'jobs:write',
  ],
  viewer: [
    'organizations:read',
    'users:read',
    'contacts:read',
    'contact_interactions:read',
    'imports:read',
    'exports:read',
    'jobs:read',
  ],
};
