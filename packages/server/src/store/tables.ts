import type { DB as ResourceTables } from '../generated/tables.ts';

/** Tables that belong to one organisation but are no resource of the contract. */
interface TenantInternalTables {
  /** The data keys of an organisation, wrapped by the key of the installation. */
  organization_keys: {
    organization_id: string;
    version: number;
    wrapped_key: string;
    created_at: string;
  };
  /** A file's own identifier for a record: what makes an import without e-mails repeatable. */
  external_keys: {
    organization_id: string;
    resource: string;
    source: string;
    key: string;
    record_id: string;
    created_at: string;
  };
  /** The entries of the audit in the order in which they were sealed, each with its leaf of the tree. */
  audit_leaves: {
    organization_id: string;
    /** Counts from 1 without a gap. */
    seq: number;
    audit_id: string;
    leaf_hash: string;
    /** What the values are hashed with; null once they are redacted, and then their hash stands beside. */
    salt: string | null;
    values_hash: string | null;
  };
  /** Every eighth level of the tree, where it is whole; what lies between is hashed anew when it is asked for. */
  audit_nodes: {
    organization_id: string;
    level: number;
    place: number;
    hash: string;
  };
  /** The HubSpot account behind an integration, as it was seen last. */
  hubspot_portals: {
    id: string;
    organization_id: string;
    integration_id: string;
    /** Once it is known; a token of another account is refused then. */
    portal_id: string | null;
    time_zone: string | null;
    /** The account's clock less ours. */
    skew_ms: number;
    /** `KnownProperties` of contacts as JSON. */
    known_properties: string | null;
    checked_at: string | null;
    /** When all of its records were compared last. */
    reconciled_at: string | null;
    /** The last job that synced. */
    job_id: string | null;
    /** When a webhook named a record last. */
    hinted_at: string | null;
    created_at: string;
  };
  /** Records that webhooks of HubSpot have named and no sync has looked at since. */
  hubspot_hints: {
    id: string;
    organization_id: string;
    integration_id: string;
    remote_id: string;
    /** The sync that has read it; null once it is named again. */
    taken_by: string | null;
    created_at: string;
  };
  /** How far HubSpot's changes of one kind of record have been dealt with. */
  hubspot_cursors: {
    id: string;
    organization_id: string;
    integration_id: string;
    object: string;
    seen_until: string | null;
    /** The same once more, an hour later: the search index may be that late. */
    swept_until: string | null;
    created_at: string;
  };
  /** Which record at HubSpot is which one here; one side is null where only a fault of the other is known. */
  hubspot_links: {
    id: string;
    organization_id: string;
    integration_id: string;
    object: string;
    local_id: string | null;
    remote_id: string | null;
    /** What both sides had when they agreed last: a `Base` as JSON. */
    agreed: string;
    /** The version and the moment that were looked at last; what is past them is a change. */
    local_version: number | null;
    remote_updated_at: string | null;
    /** `gone`: one side was deleted, and the other lives on alone. */
    state: 'linked' | 'gone';
    /** The last job that read all of HubSpot's records and found this one. */
    seen_by: string | null;
    /** The next sync reads the record whatever its version says. */
    look_again: boolean;
    /** Why it could not be synced as it was then, as JSON. */
    fault: string | null;
    created_at: string;
  };
  /** How the sync of an integration stands. */
  integration_states: {
    id: string;
    organization_id: string;
    integration_id: string;
    /** The last job that synced. */
    job_id: string | null;
    /** How far the other system's changes have been dealt with, as the provider's sync writes it: JSON. */
    place: string | null;
    created_at: string;
  };
  /** Which record of another system is which one here. */
  integration_links: {
    id: string;
    organization_id: string;
    integration_id: string;
    object: string;
    local_id: string | null;
    remote_id: string | null;
    /** `sending`: it was to be made there, and nobody has heard whether it was. `ended`: it is no more, or is none of ours. */
    state: 'sending' | 'linked' | 'ended';
    /** What it is there, where that is something of its own: the status of a member, the meeting of a registrant. */
    there: string | null;
    /** Tells without a value of it what both sides had when they agreed last. */
    agreed: string | null;
    /** The version that was looked at last; what is past it is a change. */
    local_version: number | null;
    /** When it was sent; when a member who wanted no mail came back. */
    moved_at: string | null;
    /** Why it could not be synced as it was then: the code. */
    fault: string | null;
    created_at: string;
  };
  idempotency_keys: {
    organization_id: string;
    principal: string;
    operation: string;
    key: string;
    request_hash: string;
    status: number;
    headers: string;
    body: string | null;
    created_at: string;
    expires_at: string;
  };
}

/**
 * Tables without an owner. They hold what must be found before the organisation is known,
 * and only ids and hashes of it; `Directory` is their one reader.
 */
interface DirectoryTables {
  identities: {
    id: string;
    email: string;
    email_key: string;
    password_hash: string;
    created_at: string;
    updated_at: string;
  };
  memberships: { identity_id: string; organization_id: string; user_id: string };
  sessions: {
    id: string;
    identity_id: string;
    organization_id: string;
    user_id: string;
    generation: number;
    rotated_at: string | null;
    created_at: string;
    expires_at: string;
    revoked_at: string | null;
  };
  token_hashes: {
    hash: string;
    purpose: 'service_token' | 'invitation';
    organization_id: string;
    record_id: string;
    expires_at: string | null;
  };
  queue_messages: {
    id: string;
    queue: string;
    organization_id: string;
    job_id: string;
    run_at: string;
    locked_until: string | null;
    attempts: number;
  };
}

/** What processes share and no organisation owns. Keys are hashes; values say nothing of any record. */
interface SharedTables {
  shared_states: { key: string; state: string; changed_at: string };
}

export type TenantTables = ResourceTables & TenantInternalTables;
export type DB = TenantTables & DirectoryTables & SharedTables;
export type TenantTable = keyof TenantTables & string;
/** Those that are no resource. */
export type InternalTable = keyof TenantInternalTables & string;
export type DirectoryTable = keyof DirectoryTables & string;
