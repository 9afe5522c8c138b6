// Made from openapi/paths/hubspot.yaml and openapi/schemas/hubspot.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { Integration } from './integrations.ts';
import type { Job } from './jobs.ts';

/** An account at HubSpot, and what opens it. Either a token that stays, or what an app was given that somebody installed */
export interface HubspotConnect {
  /** A service key, or the token of a static-auth or legacy private app: Settings › Integrations in HubSpot */
  access_token?: string;
  /** Of an app that was installed with OAuth */
  client_id?: string;
  /** Of the same app; beside an access_token it proves that webhooks are HubSpot's */
  client_secret?: string;
  /** What the app was given for the code that followed its installation; its access tokens are renewed with it */
  refresh_token?: string;
  /** What you call the account */
  name?: string;
  /** The integration that gets the token; the only one at HubSpot, or a new one, when you leave it out */
  integration_id?: string;
}

/** What happened at HubSpot, as its webhooks say it */
export type HubspotEvents = readonly HubspotEvent[];

/** One thing that happened there; what is not named here is passed over */
export interface HubspotEvent {
  /** What happened, and to which kind of record */
  subscriptionType?: string;
  /** The kind of record, of what is told in HubSpot's generic form */
  objectTypeId?: string;
  /** The account */
  portalId?: number;
  /** The record */
  objectId?: number;
  /** The record that others were merged into */
  primaryObjectId?: number;
  /** The records that became part of it */
  mergedObjectIds?: readonly number[];
  /** The record that all of them are now */
  newObjectId?: number | null;
}

/** Which account */
export interface HubspotDisconnect {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** What stands in the way of a sync, and what does not */
export interface HubspotReport {
  /** The integration that was looked at */
  integration_id: string;
  /** The account at HubSpot; null where it could not be asked */
  portal_id: string | null;
  /** The account's time zone; its daily limit begins anew at midnight there */
  time_zone: string | null;
  /** Whether a sync would run; warnings do not count */
  is_fit: boolean;
  /** What was looked at, in order */
  checks: readonly HubspotCheck[];
  limits: HubspotLimits;
  /** Requests to HubSpot that this took */
  calls: number;
}

/** One thing that was looked at */
export interface HubspotCheck {
  /** What: token, portal, scope, field or property, with its name behind a colon */
  name: string;
  /** failed: no sync runs before it is mended; warning: it runs without this */
  state: 'ok' | 'warning' | 'failed';
  /** What was found */
  message: string;
  /** What to do */
  hint: string | null;
}

/** The account's limits, as it tells them; null where it tells nothing */
export interface HubspotLimits {
  /** Calls within burst_seconds that we allow ourselves */
  burst: number;
  /** The length of that interval */
  burst_seconds: number;
  /** Calls of a day, of all apps together */
  daily: number | null;
  /** What is left of them */
  daily_remaining: number | null;
}

/** Which of our fields is which property at HubSpot, and who is right when both have changed */
export interface HubspotMapping {
  contacts: HubspotContactMapping;
  companies?: HubspotCompanyMapping;
  interactions?: HubspotInteractionMapping;
  events?: HubspotEventMapping;
}

/** Contacts on both sides */
export interface HubspotContactMapping {
  /** Where contacts are made that are only on the other side: plugs, hubspot, both or neither */
  create?: 'both' | 'plugs' | 'hubspot' | 'none';
  /** A record that was archived or deleted at HubSpot: the contact stays here alone, or is deleted, too */
  on_remote_delete?: 'keep' | 'delete';
  /** A contact that was deleted here: the record stays there alone, or is archived, too */
  on_local_delete?: 'keep' | 'archive';
  /** Where a push moves lifecyclestage: forward, as HubSpot does by itself, and what would go back is told as a fault; any: what would go back is emptied first */
  lifecycle?: 'forward' | 'any';
  /** One for each field; email and email belong to them, since contacts are matched by it */
  fields: readonly HubspotFieldMapping[];
}

/** Companies at HubSpot, made of what contacts have in `company`; pushed only */
export interface HubspotCompanyMapping {
  /** Whether companies are made and contacts associated with them; not without this */
  push: boolean;
  /** Whether the company becomes the contact's primary one there */
  primary?: boolean;
}

/** Interactions as notes, meetings, calls and e-mails of their contacts; pushed only */
export interface HubspotInteractionMapping {
  /** Whether interactions are pushed; not without this */
  push: boolean;
}

/** Published events as marketing events, with what contacts did about them; pushed only */
export interface HubspotEventMapping {
  /** Whether events and attendance are pushed; not without this */
  push: boolean;
}

/** One field and its property */
export interface HubspotFieldMapping {
  /** A field of a contact, or `metadata.<name>` for a text of yours */
  field: string;
  /** The property's internal name */
  property: string;
  /** both; push: to HubSpot only; pull: from HubSpot only */
  direction?: 'both' | 'push' | 'pull';
  /** Who is right when both sides have changed; manual: a person, through hubspot_conflicts.resolve */
  policy?: 'newest' | 'plugs_wins' | 'hubspot_wins' | 'manual';
  /** Whether a value that was emptied on one side is emptied on the other */
  allow_clear?: boolean;
  /** What each of our values is called there, where that is not the same */
  values?: Record<string, string>;
  /** A value that the other side does not know: fail says so with the record, leave passes it over */
  unknown_value?: 'fail' | 'leave';
  /** What happens to a value on its way, in this order, before `values`; in both directions only what makes two spellings one: trim, lower, upper, title, phone, strip */
  transforms?: readonly HubspotTransform[];
}

/** One way to change a text: a word, or an object with one word. Those of imports, and with the same meaning */
export type HubspotTransform = 'trim' | 'lower' | 'upper' | 'title' | 'phone' | 'number' | {
  /** Characters that go */
  strip?: string;
  /** One part of it */
  split?: {
    /** What stands between parts */
    by: string;
    /** 1 is the first, -1 the last */
    take: number;
  };
  /** Whatever matches a regular expression, replaced */
  replace?: {
    /** A regular expression of a kind that is quick on every text */
    pattern: string;
    /** What stands there then */
    with: string;
  };
  /** A date in a form of its own */
  date?: string | {
    /** Luxon tokens */
    format: string;
    /** Where it is meant; UTC when left out */
    zone?: string;
  };
  /** A number as people write it */
  number?: {
    /** The sign before its decimals */
    decimal: 'point' | 'comma';
  };
  /** This where there is none; the only one that sees an empty value */
  default?: string;
};

/** What to look at */
export interface HubspotPlanRequest {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
  /** push: changes of ours alone; pull: HubSpot's alone */
  only?: 'push' | 'pull';
  /** Records to change at most; the others wait for another time */
  limit?: number;
  /** Read all of HubSpot's records instead of the changed ones; finds what was deleted there for good */
  full?: boolean;
}

/** What to do */
export interface HubspotSyncRequest {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
  /** push: changes of ours alone; pull: HubSpot's alone */
  only?: 'push' | 'pull';
  /** Records to change at most; the others wait for another time */
  limit?: number;
  /** Read all of HubSpot's records instead of the changed ones; finds what was deleted there for good */
  full?: boolean;
  /** Deletions on either side that are meant; without it a sync refuses more than ten and a twentieth of all */
  max_deletes?: number;
  /** A plan's digest: all is refused when anything would be done otherwise now */
  digest?: string;
}

/** How contacts here and at HubSpot stand */
export interface HubspotStatus {
  /** The integration */
  integration_id: string;
  /** What you call it */
  name: string | null;
  /** The account at HubSpot; null before anybody asked it */
  portal_id: string | null;
  /** Whether there is a token */
  is_connected: boolean;
  /** As the last sync left it */
  status: 'connected' | 'disconnected' | 'error';
  /** When it syncs next by itself; null without a schedule */
  next_sync: string | null;
  /** When a sync ended last that did not fail */
  last_sync: string | null;
  /** When all records were compared last; null for never */
  last_reconcile: string | null;
  /** From when on a sync compares all records by itself; null where none does */
  next_reconcile: string | null;
  /** Where HubSpot is to send its webhooks; null without the client secret of an app, which proves that they are its own */
  webhook_url: string | null;
  /** When a webhook named a record last; null for never */
  last_hint: string | null;
  /** HubSpot's changes up to then have been dealt with */
  seen_until: string | null;
  /** Contacts that are on both sides */
  linked: number;
  /** The same for each kind of record that is synced */
  objects: readonly HubspotObjectStatus[];
  /** Records that failed and wait for a change of theirs */
  faults: number;
  /** Records that the next sync looks at anew */
  waiting: number;
  /** Fields that wait for a decision */
  conflicts: number;
  /** The last plan or sync */
  job_id: string | null;
  /** How that stands */
  job_state: string | null;
}

/** How records of one kind stand */
export interface HubspotObjectStatus {
  /** What kind */
  object: 
    | 'contacts'
    | 'companies'
    | 'associations'
    | 'notes'
    | 'meetings'
    | 'calls'
    | 'emails'
    | 'events'
    | 'attendance';
  /** Records that are on both sides */
  linked: number;
  /** Records that failed and wait for a change of theirs */
  faults: number;
  /** Records that the next sync looks at anew */
  waiting: number;
}

/** Whom to erase */
export interface HubspotErase {
  /** The contact; it must have been erased here */
  contact_id: string;
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** What became of a person's records at HubSpot */
export interface HubspotErased {
  /** The contact */
  contact_id: string;
  /** Records that were deleted for good now */
  erased: readonly string[];
  /** Records that were gone already */
  gone: readonly string[];
}

/** Which account */
export interface HubspotEnsureSchema {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** Properties of ours in the account */
export interface HubspotSchema {
  /** Each property that the mapping needs, and whether it was made now */
  properties: readonly HubspotSchemaProperty[];
}

/** A property of ours */
export interface HubspotSchemaProperty {
  /** The kind of record that has it */
  object: string;
  /** Its internal name */
  property: string;
  /** Whether it was made now */
  is_new: boolean;
}

/** Which account */
export interface HubspotRetryFailed {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
}

/** How many records are tried again */
export interface HubspotRetried {
  /** Records with a fault */
  records: number;
}

/** A contact, and the record at HubSpot that it is */
export interface HubspotRelink {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string;
  /** Our contact */
  contact_id: string;
  /** HubSpot's record; found by the e-mail address when you leave it out */
  remote_id?: string;
}

/** What the contact is linked to */
export interface HubspotRelinked {
  /** Our contact */
  contact_id: string;
  /** HubSpot's record; null until the next sync has found one */
  remote_id: string | null;
}

/** What `hubspot.doctor` takes in its query. */
export interface HubspotDoctorQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** What `hubspot.mapping` takes in its query. */
export interface HubspotMappingQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** What `hubspot.set_mapping` takes in its query. */
export interface HubspotSetMappingQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** What `hubspot.status` takes in its query. */
export interface HubspotStatusQuery {
  /** The integration; the only one at HubSpot when you leave it out */
  integration_id?: string | undefined;
}

/** Contacts here and at HubSpot kept the same. */
export interface Hubspot {
  /**
   * Connect a HubSpot account.
   *
   * Keeps the token sealed, as `integrations.create` does, and asks nobody: `hubspot.doctor` tells whether it works.
   * Makes an integration, or gives the one there is another token; a second account is made by
   * `integrations.create`. What is known of its records stays.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const integration = await plugs.hubspot.connect({ access_token: 'pat-eu1-0f5c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11', client_secret: '4f1c8a52-2d3e-4a66-9d0b-7b1f3b1c9a12', name: 'Sales' });
   * ```
   */
  connect(body: HubspotConnect, options?: CallOptions): Call<Integration>;

  /**
   * Disconnect a HubSpot account.
   *
   * Removes the token for good. Links between records stay, so that connecting the same account again goes on where
   * it ended; `integrations.delete` removes the integration.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const integration = await plugs.hubspot.disconnect({});
   * ```
   */
  disconnect(body: HubspotDisconnect, options?: CallOptions): Call<Integration>;

  /**
   * Hear from HubSpot what has changed there.
   *
   * For HubSpot alone, at the address that `hubspot.status` answers. Each request is signed by the app (version 3), not more
   * than five minutes ago or ahead. What it says is a hint: which contacts it names is noted, once each, and the next sync
   * reads them from HubSpot; what is no contact is passed over.
   *
   * @example
   * ```ts
   * await plugs.hubspot.webhook('plugs_hw_0', [{ subscriptionType: 'contact.propertyChange', objectId: 123, portalId: 24601, occurredAt: 1796083200000 }]);
   * ```
   */
  webhook(link: string, body: HubspotEvents, options?: CallOptions): Call<void>;

  /**
   * Look what stands in the way of a sync.
   *
   * Asks the account: is the token good, is it the same account as before, may it read and write what is synced, does each
   * mapped property exist, may it be written, does it know the values. Nothing is changed there.
   *
   * Scope: `integrations:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.doctor();
   * ```
   */
  doctor(query?: HubspotDoctorQuery, options?: CallOptions): Call<HubspotReport>;

  /**
   * Make the properties that a sync needs.
   *
   * Makes what is missing in the account of the properties that the mapping cannot do without: for companies
   * `plugs_company_id`, by which none is made twice. What is there already stays; the same call again makes nothing.
   * Needs the scope `crm.schemas.companies.write`.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.ensure_schema({});
   * ```
   */
  ensure_schema(body: HubspotEnsureSchema, options?: CallOptions): Call<HubspotSchema>;

  /**
   * Read the mapping.
   *
   * The mapping of fields to properties; the default one until another is set.
   *
   * Scope: `integrations:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.mapping();
   * ```
   */
  mapping(query?: HubspotMappingQuery, options?: CallOptions): Call<HubspotMapping>;

  /**
   * Set the mapping.
   *
   * Takes the place of the whole mapping before. It is kept in the integration's settings as `mapping`. With the next
   * sync all linked records are read anew.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.set_mapping({ contacts: { fields: [{ field: 'email', property: 'email' }, { field: 'job_title', property: 'jobtitle', policy: 'manual' }, { field: 'status', property: 'hs_lead_status', values: { hot_lead: 'OPEN_DEAL' }, unknown_value: 'leave' }] } });
   * ```
   */
  set_mapping(body: HubspotMapping, query?: HubspotSetMappingQuery, options?: CallOptions): Call<HubspotMapping>;

  /**
   * Plan a sync.
   *
   * A job looks at both sides and writes neither. Its result says how many records would change where, with how many
   * calls, and a digest; `hubspot_changes.list` with its `job_id` says it record by record, field by field.
   *
   * Scope: `integrations:write`, `contacts:read`.
   *
   * @example
   * ```ts
   * const job = await plugs.hubspot.plan({});
   * ```
   */
  plan(body: HubspotPlanRequest, options?: CallOptions): Call<Job>;

  /**
   * Sync contacts with HubSpot.
   *
   * A job decides as `hubspot.plan` does, and then does it: what goes here with its audit entries, what goes there in
   * batches of a hundred. One that is under way with the same wishes is answered instead of another. With `digest`
   * all is refused with `plan_stale` when it would be another plan now. A job that was killed goes on where it stood.
   *
   * Scope: `integrations:write`, `contacts:write`.
   *
   * @example
   * ```ts
   * const job = await plugs.hubspot.sync({});
   * ```
   */
  sync(body: HubspotSyncRequest, options?: CallOptions): Call<Job>;

  /**
   * See how a HubSpot account stands.
   *
   * Links, faults, conflicts and the last job. Asks nobody but ourselves.
   *
   * Scope: `integrations:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.status();
   * ```
   */
  status(query?: HubspotStatusQuery, options?: CallOptions): Call<HubspotStatus>;

  /**
   * Try failed records again.
   *
   * The next sync looks at every record with a fault, also where neither side has changed since: once what was wrong
   * in the account or its mapping is mended.
   *
   * Scope: `integrations:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.retry_failed({});
   * ```
   */
  retry_failed(body: HubspotRetryFailed, options?: CallOptions): Call<HubspotRetried>;

  /**
   * Erase a person at HubSpot.
   *
   * Deletes for good, as privacy law asks for, the records at HubSpot of a contact that was erased here before. HubSpot
   * deletes what is associated with them too, and takes their addresses no more. There is no way back; what is gone
   * there already is told as gone.
   *
   * Scope: `contacts:privacy`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.erase({ contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10' });
   * ```
   */
  erase(body: HubspotErase, options?: CallOptions): Call<HubspotErased>;

  /**
   * Link a contact anew.
   *
   * Forgets which record at HubSpot the contact is, and links it to another, or to the one that the next sync finds by
   * the e-mail address. What differs then is decided as at a first sync.
   *
   * Scope: `integrations:write`, `contacts:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.hubspot.relink({ contact_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', remote_id: '101' });
   * ```
   */
  relink(body: HubspotRelink, options?: CallOptions): Call<HubspotRelinked>;
}

/** The `hubspot` operations over one client. */
export function hubspot(client: Client): Hubspot {
  return {
    connect: (body, options) =>
      client.call<Integration>({
        id: 'hubspot.connect',
        method: 'POST',
        path: '/api/v1/hubspot/connect',
        body,
        idempotent: true,
      }, options),
    disconnect: (body, options) =>
      client.call<Integration>({
        id: 'hubspot.disconnect',
        method: 'POST',
        path: '/api/v1/hubspot/disconnect',
        body,
        idempotent: true,
      }, options),
    webhook: (link, body, options) =>
      client.call<void>({
        id: 'hubspot.webhook',
        method: 'POST',
        path: '/api/v1/hubspot_webhooks/{link}',
        params: { path: { link } },
        body,
        anonymous: true,
        answer: 'none',
      }, options),
    doctor: (query, options) =>
      client.call<HubspotReport>({
        id: 'hubspot.doctor',
        method: 'GET',
        path: '/api/v1/hubspot/doctor',
        params: { query: { ...query } },
      }, options),
    ensure_schema: (body, options) =>
      client.call<HubspotSchema>({
        id: 'hubspot.ensure_schema',
        method: 'POST',
        path: '/api/v1/hubspot/ensure_schema',
        body,
        idempotent: true,
      }, options),
    mapping: (query, options) =>
      client.call<HubspotMapping>({
        id: 'hubspot.mapping',
        method: 'GET',
        path: '/api/v1/hubspot/mapping',
        params: { query: { ...query } },
      }, options),
    set_mapping: (body, query, options) =>
      client.call<HubspotMapping>({
        id: 'hubspot.set_mapping',
        method: 'POST',
        path: '/api/v1/hubspot/mapping',
        params: { query: { ...query } },
        body,
        idempotent: true,
      }, options),
    plan: (body, options) =>
      client.call<Job>({
        id: 'hubspot.plan',
        method: 'POST',
        path: '/api/v1/hubspot/plan',
        body,
        idempotent: true,
      }, options),
    sync: (body, options) =>
      client.call<Job>({
        id: 'hubspot.sync',
        method: 'POST',
        path: '/api/v1/hubspot/sync',
        body,
        idempotent: true,
      }, options),
    status: (query, options) =>
      client.call<HubspotStatus>({
        id: 'hubspot.status',
        method: 'GET',
        path: '/api/v1/hubspot/status',
        params: { query: { ...query } },
      }, options),
    retry_failed: (body, options) =>
      client.call<HubspotRetried>({
        id: 'hubspot.retry_failed',
        method: 'POST',
        path: '/api/v1/hubspot/retry_failed',
        body,
        idempotent: true,
      }, options),
    erase: (body, options) =>
      client.call<HubspotErased>({
        id: 'hubspot.erase',
        method: 'POST',
        path: '/api/v1/hubspot/erase',
        body,
        idempotent: true,
      }, options),
    relink: (body, options) =>
      client.call<HubspotRelinked>({
        id: 'hubspot.relink',
        method: 'POST',
        path: '/api/v1/hubspot/relink',
        body,
        idempotent: true,
      }, options),
  };
}
