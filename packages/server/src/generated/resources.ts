// Made from openapi/paths and openapi/schemas by `node openapi/generate/main.ts`. Do not edit.

export type ColumnKind = 'uuid' | 'string' | 'integer' | 'decimal' | 'boolean' | 'datetime' | 'json';

/** One readable column. */
export interface ColumnShape {
  readonly name: string;
  readonly kind: ColumnKind;
  readonly nullable: boolean;
  /** May appear in create bodies and imports. */
  readonly writable: boolean;
  /** Set at creation, not in updates. */
  readonly immutable?: boolean;
  /** Changes neither version nor ETag. */
  readonly derived?: boolean;
  /** Must be given on create. */
  readonly required?: boolean;
  readonly default?: unknown;
  readonly enum?: readonly string[];
  readonly format?: 'email' | 'uri' | 'phone';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  /** The resource whose record it names. */
  readonly references?: string;
  /** Other names of the column in CSV headers. */
  readonly aliases?: readonly string[];
}

/** A resource as the generic engine sees it. */
export interface ResourceShape {
  readonly name: string;
  readonly singular: string;
  /** Its name in sentences, and the plural. */
  readonly noun: string;
  readonly nouns: string;
  readonly columns: readonly ColumnShape[];
  /** Columns of the table that no answer holds. */
  readonly hidden: readonly string[];
  /** Each unique in an organisation among the living. */
  readonly naturalKeys: readonly (readonly string[])[];
  readonly search: readonly string[];
  readonly filters: readonly string[];
  readonly sort: readonly string[];
  readonly softDelete: boolean;
  readonly versioned: boolean;
  readonly importable: boolean;
  readonly exportable: boolean;
}

export type ResourceName = 'contacts' | 'jobs' | 'audit_logs';

/** Every resource of the contract by its name. */
export const resources: { readonly [Name in ResourceName]: ResourceShape } = {
  contacts: {
    name: 'contacts',
    singular: 'contact',
    noun: 'contact',
    nouns: 'contacts',
    columns: [
      { name: 'id', kind: 'uuid', nullable: false, writable: false, aliases: ['ID', 'Record ID', 'plugs_id'] },
      { name: 'organization_id', kind: 'uuid', nullable: false, writable: false, references: 'organizations' },
      { name: 'first_name', kind: 'string', nullable: true, writable: true, maxLength: 200, aliases: ['First Name', 'Given Name', 'Forename', 'First', 'Contact First Name'] },
      { name: 'last_name', kind: 'string', nullable: true, writable: true, maxLength: 200, aliases: ['Last Name', 'Family Name', 'Surname', 'Last', 'Contact Last Name'] },
      { name: 'email', kind: 'string', nullable: true, writable: true, format: 'email', maxLength: 254, aliases: ['E-mail', 'Email Address', 'E-mail Address', 'Mail', 'Primary Email', 'Work Email', 'Email 1', 'E-mail 1 - Value'] },
      { name: 'phone', kind: 'string', nullable: true, writable: true, format: 'phone', maxLength: 64, aliases: ['Phone Number', 'Telephone', 'Tel', 'Mobile', 'Mobile Phone', 'Mobile Number', 'Cell', 'Cell Phone', 'Work Phone', 'Business Phone', 'Home Phone', 'Direct Phone', 'Primary Phone', 'Phone 1 - Value'] },
      { name: 'company', kind: 'string', nullable: true, writable: true, maxLength: 300, aliases: ['Company Name', 'Organization', 'Organisation', 'Organization Name', 'Account', 'Account Name', 'Employer', 'Business Name', 'Associated Company', 'Security', 'Organization 1 - Name'] },
      { name: 'job_title', kind: 'string', nullable: true, writable: true, maxLength: 300, aliases: ['Title', 'Job', 'Position', 'Role', 'Contact Title', 'Occupation', 'Organization 1 - Title'] },
      { name: 'linkedin_url', kind: 'string', nullable: true, writable: true, format: 'uri', maxLength: 2000, pattern: '^https?://', aliases: ['LinkedIn', 'LinkedIn Profile', 'LinkedIn URL', 'LinkedIn Bio', 'Profile URL'] },
      { name: 'bio', kind: 'string', nullable: true, writable: true, maxLength: 20000, aliases: ['Biography', 'About', 'Summary', 'Profile'] },
      { name: 'avatar_url', kind: 'string', nullable: true, writable: true, format: 'uri', maxLength: 2000, pattern: '^https?://', aliases: ['Avatar', 'Photo', 'Photo URL', 'Picture', 'Picture URL', 'Image'] },
      { name: 'contact_type', kind: 'string', nullable: false, writable: true, immutable: true, default: 'target', enum: ['target', 'contact', 'plug'], aliases: ['Type', 'Contact Type', 'Lifecycle Stage'] },
      { name: 'status', kind: 'string', nullable: false, writable: true, default: 'new_client', enum: ['new_client', 'existing_client', 'hot_lead', 'cold_lead'], aliases: ['Lead Status', 'Contact Status', 'Client Status'] },
      { name: 'priority', kind: 'string', nullable: false, writable: true, default: 'medium', enum: ['high', 'medium', 'low'], aliases: ['Importance', 'Rating', 'Lead Rating'] },
      { name: 'business_type', kind: 'string', nullable: true, writable: true, maxLength: 200, aliases: ['Business Type', 'Company Type', 'Account Type'] },
      { name: 'network_type', kind: 'string', nullable: true, writable: true, maxLength: 200, aliases: ['Network', 'Network Type'] },
      { name: 'industry', kind: 'string', nullable: true, writable: true, maxLength: 200, aliases: ['Sector', 'GICS Sector', 'Vertical', 'Industry Sector'] },
      { name: 'notes', kind: 'string', nullable: true, writable: true, maxLength: 20000, aliases: ['Note', 'Comments', 'Comment', 'Remarks', 'Description'] },
      { name: 'lead_score', kind: 'integer', nullable: true, writable: true, minimum: 0, maximum: 100, aliases: ['Score', 'Lead Score', 'HubSpot Score'] },
      { name: 'last_interaction', kind: 'datetime', nullable: true, writable: false, derived: true },
      { name: 'created_by', kind: 'uuid', nullable: true, writable: false, references: 'users' },
      { name: 'metadata', kind: 'json', nullable: false, writable: true, default: {} },
      { name: 'version', kind: 'integer', nullable: false, writable: false, minimum: 1 },
      { name: 'created_at', kind: 'datetime', nullable: false, writable: false },
      { name: 'updated_at', kind: 'datetime', nullable: false, writable: false },
      { name: 'is_deleted', kind: 'boolean', nullable: false, writable: false },
      { name: 'deleted_at', kind: 'datetime', nullable: true, writable: false },
      { name: 'updated_by', kind: 'uuid', nullable: true, writable: false, references: 'users' },
    ],
    hidden: [],
    naturalKeys: [['email']],
    search: ['first_name', 'last_name', 'email', 'phone', 'company', 'job_title'],
    filters: ['email', 'contact_type', 'status', 'priority', 'company', 'business_type', 'network_type', 'industry', 'lead_score', 'last_interaction', 'created_by', 'created_at', 'updated_at'],
    sort: ['created_at', 'updated_at', 'first_name', 'last_name', 'email', 'company', 'lead_score', 'last_interaction'],
    softDelete: true,
    versioned: true,
    importable: true,
    exportable: true,
  },
  jobs: {
    name: 'jobs',
    singular: 'job',
    noun: 'job',
    nouns: 'jobs',
    columns: [
      { name: 'id', kind: 'uuid', nullable: false, writable: false, aliases: ['ID', 'Record ID', 'plugs_id'] },
      { name: 'organization_id', kind: 'uuid', nullable: false, writable: false, references: 'organizations' },
      { name: 'kind', kind: 'string', nullable: false, writable: false },
      { name: 'state', kind: 'string', nullable: false, writable: false, default: 'queued', enum: ['queued', 'running', 'completed', 'failed', 'cancelled'] },
      { name: 'subject_table', kind: 'string', nullable: true, writable: false },
      { name: 'subject_id', kind: 'uuid', nullable: true, writable: false },
      { name: 'progress', kind: 'json', nullable: false, writable: false, derived: true },
      { name: 'result', kind: 'json', nullable: true, writable: false },
      { name: 'error', kind: 'json', nullable: true, writable: false },
      { name: 'attempts', kind: 'integer', nullable: false, writable: false, default: 0, minimum: 0 },
      { name: 'max_attempts', kind: 'integer', nullable: false, writable: false, default: 5, minimum: 1 },
      { name: 'run_at', kind: 'datetime', nullable: false, writable: false },
      { name: 'cancel_requested', kind: 'boolean', nullable: false, writable: false, default: false },
      { name: 'started_at', kind: 'datetime', nullable: true, writable: false },
      { name: 'finished_at', kind: 'datetime', nullable: true, writable: false },
      { name: 'created_by', kind: 'uuid', nullable: true, writable: false, references: 'users' },
      { name: 'version', kind: 'integer', nullable: false, writable: false, minimum: 1 },
      { name: 'created_at', kind: 'datetime', nullable: false, writable: false },
      { name: 'updated_at', kind: 'datetime', nullable: false, writable: false },
    ],
    hidden: ['payload', 'lease_owner', 'lease_until', 'fencing_token'],
    naturalKeys: [],
    search: [],
    filters: ['kind', 'state', 'subject_table', 'subject_id', 'created_by', 'created_at'],
    sort: ['created_at', 'updated_at'],
    softDelete: false,
    versioned: true,
    importable: false,
    exportable: false,
  },
  audit_logs: {
    name: 'audit_logs',
    singular: 'audit_log',
    noun: 'audit entry',
    nouns: 'audit entries',
    columns: [
      { name: 'id', kind: 'uuid', nullable: false, writable: false, aliases: ['ID', 'Record ID', 'plugs_id'] },
      { name: 'organization_id', kind: 'uuid', nullable: false, writable: false, references: 'organizations' },
      { name: 'user_id', kind: 'uuid', nullable: true, writable: false, references: 'users' },
      { name: 'actor_type', kind: 'string', nullable: false, writable: false, enum: ['user', 'service_token', 'system'] },
      { name: 'service_token_id', kind: 'uuid', nullable: true, writable: false, references: 'service_tokens' },
      { name: 'on_behalf_of', kind: 'uuid', nullable: true, writable: false },
      { name: 'table_name', kind: 'string', nullable: false, writable: false },
      { name: 'record_id', kind: 'uuid', nullable: true, writable: false },
      { name: 'record_version', kind: 'integer', nullable: true, writable: false, minimum: 1 },
      { name: 'action', kind: 'string', nullable: false, writable: false, enum: ['create', 'update', 'delete', 'restore', 'read', 'export', 'login', 'redact'] },
      { name: 'old_values', kind: 'json', nullable: true, writable: false },
      { name: 'new_values', kind: 'json', nullable: true, writable: false },
      { name: 'metadata', kind: 'json', nullable: false, writable: false, default: {} },
      { name: 'request_id', kind: 'string', nullable: true, writable: false },
      { name: 'job_id', kind: 'uuid', nullable: true, writable: false, references: 'jobs' },
      { name: 'created_at', kind: 'datetime', nullable: false, writable: false },
    ],
    hidden: [],
    naturalKeys: [],
    search: [],
    filters: ['user_id', 'service_token_id', 'table_name', 'record_id', 'action', 'job_id', 'request_id', 'created_at'],
    sort: ['created_at'],
    softDelete: false,
    versioned: false,
    importable: false,
    exportable: true,
  },
};
