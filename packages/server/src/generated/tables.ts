// Made from openapi/schemas by `node openapi/generate/main.ts`. Do not edit.

/** A row of `organizations`, as the store reads and writes it on both engines. */
export interface OrganizationsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** Its name */
  name: string;
  /** Its internet domain */
  domain: string | null;
  /** What it pays for; the operator of the server decides, and may limit what a plan holds */
  subscription_plan: string;
  /** Its preferences, given as a whole */
  settings: Record<string, unknown>;
  /** False while it is deactivated; only its owners can sign in then, to reactivate or delete it */
  is_active: boolean;
  /** When it will be removed for good, with everything that it owns; until then the deletion can be taken back */
  deletes_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `users`, as the store reads and writes it on both engines. */
export interface UsersRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Unique in the organisation, whatever the case of its letters; it names the sign-in and never changes */
  email: string;
  /** The e-mail in its canonical form */
  email_key: string;
  /** Always null: the password belongs to the sign-in, which several organisations may share */
  password_hash: string | null;
  /** Given name */
  first_name: string | null;
  /** Family name */
  last_name: string | null;
  /** A telephone number as people write it */
  phone: string | null;
  /** A few words about the person */
  bio: string | null;
  /** A picture */
  avatar_url: string | null;
  /** What the person does */
  job_title: string | null;
  /** Where the person works */
  company: string | null;
  /** The person's LinkedIn page */
  linkedin_url: string | null;
  /** What the person may do; only an owner makes or unmakes owners */
  role: 'owner' | 'admin' | 'manager' | 'member' | 'viewer';
  /** Who approves for the person */
  manager_id: string | null;
  /** False stops the person from signing in */
  is_active: boolean;
  /** True once the invitation is accepted */
  is_verified: boolean;
  /** True for the roles owner and admin */
  is_admin: boolean;
  /** When the invitation was accepted */
  verified_at: string | null;
  /** When the person signed in last */
  last_login: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** A row of `service_tokens`, as the store reads and writes it on both engines. */
export interface ServiceTokensRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is for */
  name: string;
  /** How the secret begins, to tell tokens apart */
  prefix: string;
  /** What it may do; never more than its maker may */
  scopes: readonly string[];
  /** When it stops working; null for never */
  expires_at: string | null;
  /** When it was used last, to the hour */
  last_used_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `contacts`, as the store reads and writes it on both engines. */
export interface ContactsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Given name */
  first_name: string | null;
  /** Family name */
  last_name: string | null;
  /** Unique among the organisation's living contacts, whatever the case of its letters */
  email: string | null;
  /** The e-mail in its canonical form */
  email_key: string | null;
  /** A telephone number as people write it */
  phone: string | null;
  /** Where the person works, or the company itself */
  company: string | null;
  /** What the person does there */
  job_title: string | null;
  /** The person's LinkedIn page */
  linkedin_url: string | null;
  /** A few words about the person */
  bio: string | null;
  /** A picture */
  avatar_url: string | null;
  /** How close the person is; later changes go through contacts.convert */
  contact_type: 'target' | 'contact' | 'plug';
  /** Where the business stands */
  status: 'new_client' | 'existing_client' | 'hot_lead' | 'cold_lead' | null;
  /** How urgent it is */
  priority: 'high' | 'medium' | 'low' | null;
  /** The kind of business */
  business_type: string | null;
  /** The network the person belongs to */
  network_type: string | null;
  /** The trade */
  industry: string | null;
  /** Your notes */
  notes: string | null;
  /** How promising, from 0 to 100 */
  lead_score: number | null;
  /** The latest completed interaction */
  last_interaction: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** A row of `contact_interactions`, as the store reads and writes it on both engines. */
export interface ContactInteractionsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** With whom */
  contact_id: string;
  /** Which of us */
  user_id: string | null;
  /** How */
  interaction_type: 'meeting' | 'call' | 'email' | 'linkedin' | 'event' | 'follow_up';
  /** In a few words */
  subject: string | null;
  /** In more words */
  description: string | null;
  /** What came of it */
  outcome: string | null;
  /** When */
  interaction_date: string;
  /** Whether it happened; only completed ones move the contact's last_interaction */
  status: 'completed' | 'scheduled' | 'cancelled';
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `events`, as the store reads and writes it on both engines. */
export interface EventsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description: string | null;
  /** What kind it is */
  event_type: 'conference' | 'workshop' | 'networking' | 'meeting';
  /** Where it is in its life; after creation only publish, start, complete and cancel move it */
  status: 'draft' | 'published' | 'ongoing' | 'completed' | 'cancelled';
  /** When it begins */
  start_date: string;
  /** When it ends, after its begin */
  end_date: string;
  /** The IANA time zone of the place; days of the agenda are days there */
  timezone: string;
  /** The city or address */
  location: string | null;
  /** The building or room */
  venue: string | null;
  /** Anything about the venue, such as rooms and capacities */
  venue_details: Record<string, unknown>;
  /** What it may cost, exact, in its currency */
  budget: string | null;
  /** ISO 4217 code of the budget's currency */
  currency: string | null;
  /** How many may register; null for no limit */
  max_attendees: number | null;
  /** How many are registered, confirmed or were there; follows from the attendees */
  current_attendees: number;
  /** When the links to its calendar were revoked last; those made before open nothing */
  calendar_links_revoked_at: string | null;
  /** Where people register */
  registration_url: string | null;
  /** Where it takes place online; once it is published, the next sync of an integration there makes the meeting */
  meeting_provider: 'zoom' | 'teams' | null;
  /** Where people join online; the sync with `meeting_provider` sets it, and takes it away with the meeting */
  meeting_url: string | null;
  /** Settings of your own */
  settings: Record<string, unknown>;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** A row of `event_attendees`, as the store reads and writes it on both engines. */
export interface EventAttendeesRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** At which event */
  event_id: string;
  /** The user who attends; null when a contact does */
  user_id: string | null;
  /** The contact who attends; null when a user does */
  contact_id: string | null;
  /** How far they have come; after creation only the steps of event_attendees move it */
  status: 'registered' | 'confirmed' | 'attended' | 'no_show' | 'cancelled';
  /** When they registered; now, unless an import says otherwise */
  registration_date: string | null;
  /** When they came */
  check_in_time: string | null;
  /** When they left */
  check_out_time: string | null;
  /** What there is to know about their stay */
  notes: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `event_agenda_items`, as the store reads and writes it on both engines. */
export interface EventAgendaItemsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Of which event */
  event_id: string;
  /** What it is called */
  title: string;
  /** What it is about */
  description: string | null;
  /** When it begins, within the event */
  start_time: string;
  /** When it ends */
  end_time: string;
  /** What kind it is */
  agenda_type: 'presentation' | 'break' | 'networking' | 'workshop';
  /** In which room */
  location: string | null;
  /** The user who speaks */
  speaker_id: string | null;
  /** Its place among items that begin at the same time */
  sort_order: number;
  /** Whether it takes place */
  status: 'scheduled' | 'ongoing' | 'completed' | 'cancelled';
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `event_agenda_speakers`, as the store reads and writes it on both engines. */
export interface EventAgendaSpeakersRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** In which item */
  agenda_item_id: string;
  /** The user who speaks; null when a contact does */
  user_id: string | null;
  /** The contact who speaks; null when a user does */
  contact_id: string | null;
  /** Their place among those who speak together */
  sort_order: number;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `expenses`, as the store reads and writes it on both engines. */
export interface ExpensesRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The event it was for */
  event_id: string | null;
  /** Whose money it was; null for whoever made the record */
  claimant_id: string | null;
  /** What it was for, in a few words */
  title: string;
  /** In more words */
  description: string | null;
  /** Who was paid */
  merchant: string | null;
  /** How much, exact, in its currency; negative for a refund */
  amount: string;
  /** ISO 4217 code */
  currency: string;
  /** A category of your own */
  category: string | null;
  /** What kind it is */
  expense_type: 'travel' | 'accommodation' | 'catering' | 'venue' | 'marketing' | 'other';
  /** When the money was spent */
  expense_date: string;
  /** Where the claim stands */
  status: 'pending' | 'approved' | 'rejected' | 'paid';
  /** Where the receipt is */
  receipt_url: string | null;
  /** The medium that is the receipt */
  receipt_id: string | null;
  /** Anything else */
  notes: string | null;
  /** Who decided on it */
  approved_by: string | null;
  /** When it was decided */
  approved_at: string | null;
  /** What is granted of the amount; null until somebody approves */
  sanctioned_amount: string | null;
  /** Who has approved so far, and in whose place */
  approvals: readonly unknown[];
  /** Why it was rejected; null otherwise */
  rejected_reason: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `expense_decisions`, as the store reads and writes it on both engines. */
export interface ExpenseDecisionsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What is decided */
  decision: 'approve' | 'reject' | 'pay';
  /** planned → running → completed, failed or cancelled; a retried job makes it running again */
  state: 'planned' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** Which claims it was made for; null where they were named */
  filters: Record<string, unknown> | null;
  /** Why, where a claim has no reason of its own */
  reason: string | null;
  /** How many claims there are: all = ready + done + refused */
  counts: Record<string, unknown>;
  /** What the claims that can be decided on come to, each currency for itself */
  sums: readonly unknown[];
  /** Stands for every claim of the plan in its version; expense_decisions.apply compares it */
  digest: string;
  /** The job that carries it out */
  job_id: string | null;
  /** When its job ended */
  finished_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** A row of `expense_policies`, as the store reads and writes it on both engines. */
export interface ExpensePoliciesRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Which version it is; the highest one holds */
  number: number;
  /** Who approves what, and what deserves a look or is refused */
  document: Record<string, unknown>;
  /** Why it was set */
  reason: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** When it was made */
  created_at: string;
}

/** A row of `expense_decision_items`, as the store reads and writes it on both engines. */
export interface ExpenseDecisionItemsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The decision */
  decision_id: string;
  /** The claim; none may have this id */
  expense_id: string;
  /** The claim's version that was looked at; null where there is no such claim */
  expense_version: number | null;
  /** Whose claim it is */
  claimant_id: string | null;
  /** ISO 4217 code */
  currency: string | null;
  /** What is granted or paid; of a rejection, what was claimed */
  amount: string | null;
  /** What was asked to be granted; null for all of it */
  sanctioned_amount: string | null;
  /** Why this claim is decided so */
  reason: string | null;
  /** Whether it is decided */
  outcome: 'ready' | 'done' | 'refused';
  /** The error that refuses it; docs/reference/errors.md lists them */
  code: string | null;
  /** The error in a sentence */
  message: string | null;
  /** What deserves a look before it is decided */
  warnings: readonly unknown[];
  /** When it was made */
  created_at: string;
}

/** A row of `analytics_events`, as the store reads and writes it on both engines. */
export interface AnalyticsEventsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The user who did it */
  user_id: string | null;
  /** What happened */
  event_name: string;
  /** A group of names */
  event_category: string | null;
  /** What else there is to know */
  properties: Record<string, unknown>;
  /** The visit it belongs to */
  session_id: string | null;
  /** Where it came from; the caller's address when it is left out */
  ip_address: string | null;
  /** The program it was done with; the caller's when it is left out */
  user_agent: string | null;
  /** When it happened */
  event_timestamp: string;
  /** When it was made */
  created_at: string;
}

/** A row of `media`, as the store reads and writes it on both engines. */
export interface MediaRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The user who made it; null when a service token did */
  uploaded_by: string | null;
  /** What the file is called where it comes from, without any folder; it says nothing about the type */
  file_name: string;
  /** What to call it */
  title: string | null;
  /** In more words */
  description: string | null;
  /** The key of the file in the file store; null until it is ready and after its time */
  file_path: string | null;
  /** A link that works without sign-in while access_level is public; null otherwise */
  file_url: string | null;
  /** What kind of file it is, decided by its bytes; null until it is ready */
  media_type: 'image' | 'video' | 'document' | 'audio' | null;
  /** The media type of the file, decided by its bytes; null until it is ready */
  mime_type: string | null;
  /** How many bytes a download has; null until it is ready */
  file_size: number | null;
  /** processing until its bytes are here and a job has looked at them, then ready or failed */
  status: 'processing' | 'ready' | 'failed';
  /** The event it belongs to */
  related_event: string | null;
  /** The contact it belongs to */
  related_contact: string | null;
  /** Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url */
  access_level: 'public' | 'private' | 'organization';
  /** Words to find it by */
  tags: readonly string[];
  /** How many bytes are here; an upload goes on from there */
  received_bytes: number;
  /** SHA-256 of the bytes as they were uploaded, in hexadecimal */
  source_checksum: string | null;
  /** SHA-256 of the bytes that a download has, in hexadecimal */
  checksum: string | null;
  /** What is odd about the file although it is kept */
  warning: string | null;
  /** Of an image, in pixels */
  width: number | null;
  /** Of an image, in pixels */
  height: number | null;
  /** Smaller copies of an image, which a download can ask for */
  thumbnails: readonly unknown[];
  /** The job that processes it; null until its last byte is here */
  job_id: string | null;
  /** Why it failed; null also when its job was cancelled */
  error: Record<string, unknown> | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `media_collections`, as the store reads and writes it on both engines. */
export interface MediaCollectionsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called */
  name: string;
  /** In more words */
  description: string | null;
  /** What the media show */
  collection_type: 'event_photos' | 'contact_media' | 'general';
  /** How whoever shows it should show it */
  settings: Record<string, unknown>;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `media_collection_items`, as the store reads and writes it on both engines. */
export interface MediaCollectionItemsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The collection */
  collection_id: string;
  /** The medium, which stands once in a collection */
  media_id: string;
  /** The place in the collection, from 1; the end when you leave it out. Whatever stands there moves one further */
  sort_order: number;
  /** When it was moved last */
  updated_at: string;
  /** True once the medium was taken out; it can be restored */
  is_deleted: boolean;
  /** When it was taken out */
  deleted_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
}

/** A row of `notifications`, as the store reads and writes it on both engines. */
export interface NotificationsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Whom it is for; yourself when you leave it out, null for a message to a contact */
  user_id: string | null;
  /** The contact that a campaign wrote to */
  contact_id: string | null;
  /** In a few words; the subject of an e-mail */
  title: string;
  /** In more words */
  message: string | null;
  /** What kind of message it is */
  notification_type: 'info' | 'success' | 'warning' | 'error' | 'reminder';
  /** The way it takes */
  channel: 'in_app' | 'email' | 'sms' | 'push';
  /** Whatever an app needs to know about it, for example where to go on a click */
  data: Record<string, unknown>;
  /** True once its recipient has marked it */
  is_read: boolean;
  /** When it was marked */
  read_at: string | null;
  /** From then on it is not sent and not unread; null for never */
  expires_at: string | null;
  /** Where it goes: an e-mail address, a telephone number, for push the user's id; null in the app */
  recipient: string | null;
  /** pending → sending → sent; failed when it was given up, and jobs.retry tries again */
  delivery_status: 'pending' | 'sending' | 'sent' | 'failed' | 'expired' | 'cancelled';
  /** How often it was tried */
  delivery_attempts: number;
  /** When the mail server or provider took it over; in the app at once */
  delivered_at: string | null;
  /** Why the last attempt failed */
  delivery_error: string | null;
  /** The job that sends it */
  job_id: string | null;
  /** The template of a campaign */
  template_id: string | null;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
}

/** A row of `notification_templates`, as the store reads and writes it on both engines. */
export interface NotificationTemplatesRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it is called; unique in the organisation */
  name: string;
  /** The subject of the mail */
  subject: string;
  /** The mail as plain text; a link to unsubscribe is added where it has none */
  text: string;
  /** The mail as HTML, in which values are escaped; null sends the text alone */
  html: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
  /** The user who changed it last; null when a service token or the system did */
  updated_by: string | null;
}

/** A row of `suppressions`, as the store reads and writes it on both engines. */
export interface SuppressionsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The address, whatever the case of its letters */
  email: string;
  /** The address in its canonical form */
  email_key: string;
  /** Why: the person unsubscribed, the address does not exist, the person complained, or somebody decided so */
  reason: 'unsubscribed' | 'bounced' | 'complained' | 'manual';
  /** Your notes */
  notes: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `push_subscriptions`, as the store reads and writes it on both engines. */
export interface PushSubscriptionsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Whose browser it is */
  user_id: string;
  /** Where its push service takes messages */
  endpoint: string;
  /** The browser's public key */
  p256dh: string;
  /** The secret shared with the browser */
  auth: string;
  /** What the browser called itself */
  user_agent: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `integrations`, as the store reads and writes it on both engines. */
export interface IntegrationsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What you call it */
  name: string | null;
  /** The other system */
  provider: 'hubspot' | 'mailchimp' | 'zoom' | 'teams';
  /** What it is used for; what the provider is mostly used for when you leave it out */
  integration_type: 'crm' | 'email' | 'video' | 'calendar';
  /** What the provider asks for, as integrations.providers names it; never answered */
  credentials: Record<string, unknown> | null;
  /** How it should work; no place for secrets, since it is answered */
  settings: Record<string, unknown>;
  /** False while it should rest */
  is_active: boolean;
  /** When a sync ended last that did not fail */
  last_sync: string | null;
  /** When it syncs by itself: a cron pattern of five fields, every five minutes at most; null for never. */
  sync_schedule: string | null;
  /** The IANA time zone of `sync_schedule` */
  sync_timezone: string;
  /** When it syncs next by itself, give or take five minutes; what was missed is made up for once */
  next_sync: string | null;
  /**
   * Once in so many days a sync reads all of the other system's records, not the changed ones alone: what was deleted
   * there for good leaves no other trace. Only at HubSpot; null for never.
   */
  reconcile_days: number | null;
  /** From when on the next sync reads all */
  next_reconcile: string | null;
  /** As its last run left it: connected or error; disconnected before the first and without credentials */
  status: 'connected' | 'disconnected' | 'error';
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata: Record<string, unknown>;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `integration_logs`, as the store reads and writes it on both engines. */
export interface IntegrationLogsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Whose run it was */
  integration_id: string;
  /** What was done */
  operation: 'sync' | 'export' | 'import' | 'webhook';
  /** How it ended */
  status: 'success' | 'failed' | 'partial';
  /** In words */
  message: string | null;
  /** What was asked, credentials left out */
  request_data: Record<string, unknown> | null;
  /** What was answered, credentials left out */
  response_data: Record<string, unknown> | null;
  /** When it began; now when you leave it out */
  started_at: string;
  /** When it ended; now when you leave it out */
  completed_at: string;
  /** How many records went well, those that needed nothing too */
  records_processed: number;
  /** How many did not */
  records_failed: number;
  /** What went wrong, credentials left out */
  error_details: Record<string, unknown> | null;
  /** When it was made */
  created_at: string;
}

/** A row of `hubspot_changes`, as the store reads and writes it on both engines. */
export interface HubspotChangesRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The account */
  integration_id: string;
  /** The job that planned it */
  job_id: string;
  /** What kind of record; associations: that a contact belongs to a company; notes to emails: interactions; attendance: what a contact did about an event */
  object: 'contacts' | 'companies' | 'associations' | 'notes' | 'meetings' | 'calls' | 'emails' | 'events' | 'attendance';
  /** Our record of that kind; null where there is none yet */
  record_id: string | null;
  /** The contact that it is about; null where there is none, or none yet */
  contact_id: string | null;
  /** HubSpot's record; null where there is none yet */
  remote_id: string | null;
  /** For people: the e-mail address, the company's name, what an interaction is about, or what an event is called */
  label: string | null;
  /** What is done here */
  plugs_action: 'none' | 'create' | 'update' | 'delete';
  /** What is done at HubSpot */
  hubspot_action: 'none' | 'create' | 'update' | 'archive';
  /** Each field that is not the same on both sides, with both values as HubSpot writes them, and why it goes which way */
  fields: readonly unknown[];
  /** planned; applied: done here and still to be done there; sent: nobody knows yet; done, failed, skipped */
  outcome: 'planned' | 'applied' | 'sent' | 'done' | 'failed' | 'skipped';
  /** Why it failed or was skipped */
  code: string | null;
  /** The field that it failed for */
  field: string | null;
  /** In words, with what to do */
  message: string | null;
  /** What HubSpot's support finds the request by */
  correlation_id: string | null;
  /** Whether the next sync tries it again by itself; else once the record has changed */
  is_retryable: boolean;
  /** When it ended */
  settled_at: string | null;
  /** The record's version that was looked at */
  contact_version: number | null;
  /** Changes of one key travel in one call, where a call is about one thing */
  batch_key: string;
  /** What is written, and what both sides have agreed on then */
  payload: string | null;
  /** When it was made */
  created_at: string;
}

/** A row of `hubspot_conflicts`, as the store reads and writes it on both engines. */
export interface HubspotConflictsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The account */
  integration_id: string;
  /** The link between the two records */
  link_id: string;
  /** Our contact */
  contact_id: string;
  /** HubSpot's record */
  remote_id: string;
  /** The e-mail address, for people */
  label: string | null;
  /** Our field */
  field: string;
  /** HubSpot's property */
  property: string;
  /** What we have, as HubSpot would write it */
  plugs_value: string | null;
  /** What HubSpot has */
  hubspot_value: string | null;
  /** outdated: it went away by itself, since a side was changed again */
  state: 'open' | 'resolved' | 'outdated';
  /** Whose value was taken */
  taken: 'plugs' | 'hubspot' | null;
  /** Who decided */
  resolved_by: string | null;
  /** When */
  resolved_at: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** A row of `webhooks`, as the store reads and writes it on both engines. */
export interface WebhooksRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Where events are posted to; https, and no address of a private network */
  url: string;
  /** What it is for */
  description: string | null;
  /** What it is told: `contacts.created`, `contacts.*` for all of a resource, `*` for everything */
  event_types: readonly string[];
  /** False while it should rest; what happens meanwhile is not told later */
  is_active: boolean;
  /** Why the server ended it; null when it did not */
  disabled_reason: string | null;
  /** Since when no delivery has succeeded; null when the last one did */
  failing_since: string | null;
  /** Signs deliveries; sealed */
  secret: Record<string, unknown> | null;
  /** The one before; sealed */
  previous_secret: Record<string, unknown> | null;
  /** Until when the one before signs too */
  previous_secret_until: string | null;
  /** Up to where the audit has been turned into deliveries */
  place: string | null;
  /** The job that delivers */
  job_id: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
  /** True once it is soft-deleted; it can be restored */
  is_deleted: boolean;
  /** When it was soft-deleted */
  deleted_at: string | null;
}

/** A row of `webhook_deliveries`, as the store reads and writes it on both engines. */
export interface WebhookDeliveriesRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** Where it goes */
  webhook_id: string;
  /** The event; receivers see it as `webhook-id` */
  event_id: string;
  /** What happened */
  event_type: string;
  /** What is sent */
  event: Record<string, unknown>;
  /** pending: not yet, or to be tried again; delivered: answered with 2xx; failed: given up */
  status: 'pending' | 'delivered' | 'failed';
  /** How often it was tried */
  attempts: number;
  /** When it is tried next; null when it is not */
  next_attempt_at: string | null;
  /** When it was taken */
  delivered_at: string | null;
  /** What the receiver answered last; null when it did not answer */
  response_status: number | null;
  /** How the answer began */
  response_body: string | null;
  /** Why the last try failed */
  failure: string | null;
  /** When it was made */
  created_at: string;
}

/** A row of `imports`, as the store reads and writes it on both engines. */
export interface ImportsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What the rows are */
  resource: 'users' | 'contacts' | 'contact_interactions' | 'events' | 'event_attendees' | 'event_agenda_items' | 'event_agenda_speakers' | 'expenses' | 'media_collections' | 'suppressions';
  /** created → uploading → uploaded → planning → planned → applying → completed, failed or cancelled; completed → undoing → undone */
  state: 'created' | 'uploading' | 'uploaded' | 'planning' | 'planned' | 'applying' | 'completed' | 'failed' | 'cancelled' | 'undoing' | 'undone';
  /** What the file is called where it comes from */
  file_name: string | null;
  /** How many bytes will come; null when unknown */
  file_size: number | null;
  /** How many bytes are here; an upload goes on from there */
  received_bytes: number;
  /** SHA-256 of the bytes in hexadecimal */
  checksum: string | null;
  /** Whether rows may create and update records */
  mode: 'create' | 'update' | 'upsert';
  /** What tells that a row and a record are the same: a natural key such as `email`, `id`, `<source>:<column>` for keys of the source system, or a `<source>` that the mapping or a column `external_keys.<source>` names; null for the mapping's external key, else the natural key */
  match_on: string | null;
  /** Which column fills which field; null to match by name */
  mapping: Record<string, unknown> | null;
  /** How the file is written; what you leave out is detected */
  dialect: Record<string, unknown>;
  /** What an empty cell does to an existing value */
  empty: 'keep' | 'clear';
  /** What happens to columns that match no field */
  unknown: 'error' | 'ignore' | 'metadata';
  /** What happens to a row whose key came earlier in the file; the first row wins */
  on_duplicate: 'skip' | 'reject';
  /** What fails together */
  atomic: 'row' | 'batch' | 'file';
  /** The import fails once more rows than this are rejected; null for no limit */
  max_errors: number | null;
  /** What files that were imported in one go have in common; null for a file by itself */
  set_id: string | null;
  /** Imports of the set that are applied before this one. Its plan counts the records that they would make as there, and is not held against what is written */
  after: readonly string[];
  /** Fields that are left alone, whatever the file says, such as references to records that come later */
  without: readonly string[];
  /** What the head of the file tells; null before it was inspected */
  inspection: Record<string, unknown> | null;
  /** What you should know of how the file is read, such as the zone of times without one; told by a plan or an apply */
  warnings: readonly string[];
  /** read = created + updated + unchanged + skipped + rejected + unprocessed, in every state */
  counts: Record<string, unknown>;
  /** What the plan rests on; null before it was made */
  plan: Record<string, unknown> | null;
  /** The job that works on it now or did last */
  job_id: string | null;
  /** The job that wrote its rows; undo takes back what that job did */
  apply_job_id: string | null;
  /** Why it failed */
  error: Record<string, unknown> | null;
  /** When the last byte came */
  uploaded_at: string | null;
  /** When the plan was made */
  planned_at: string | null;
  /** When writing began, or last began again */
  started_at: string | null;
  /** When it completed, failed or was cancelled */
  finished_at: string | null;
  /** When it was undone */
  undone_at: string | null;
  /** When the file and the row results are deleted */
  expires_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** A row of `exports`, as the store reads and writes it on both engines. */
export interface ExportsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What to export */
  resource: 'users' | 'contacts' | 'contact_interactions' | 'events' | 'event_attendees' | 'event_agenda_items' | 'event_agenda_speakers' | 'expenses' | 'analytics_events' | 'media_collections' | 'notifications' | 'notification_templates' | 'suppressions' | 'integrations' | 'integration_logs' | 'webhook_deliveries' | 'audit_logs';
  /** The form of the file */
  format: 'csv' | 'ndjson' | 'json';
  /** The same filters as the resource's list: contact_type, created_at[gte], q, include_deleted … */
  filters: Record<string, unknown>;
  /** The columns, with `external_keys.<source>` for keys of a source system; null for all */
  fields: readonly string[] | null;
  /** Escape cells that a spreadsheet would run; import undoes exactly that */
  formula_safe: boolean;
  /** created → running → completed, failed or cancelled; completed → expired */
  state: 'created' | 'running' | 'completed' | 'failed' | 'cancelled' | 'expired';
  /** What to call the file */
  file_name: string | null;
  /** How many bytes it has */
  file_size: number | null;
  /** SHA-256 of the bytes in hexadecimal */
  checksum: string | null;
  /** How many records it holds */
  rows: number | null;
  /** The job that writes it */
  job_id: string | null;
  /** Why it failed */
  error: Record<string, unknown> | null;
  /** When it completed, failed or was cancelled */
  finished_at: string | null;
  /** When the file is deleted */
  expires_at: string | null;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** A row of `jobs`, as the store reads and writes it on both engines. */
export interface JobsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** What it does, for example import.apply */
  kind: string;
  /** queued → running → completed, failed or cancelled; a retry goes back to queued */
  state: 'queued' | 'running' | 'completed' | 'failed' | 'cancelled';
  /** The queue it waits in */
  queue: string;
  /** How far the work is; each kind of work adds what it goes on from */
  progress: Record<string, unknown>;
  /** What it brought; null before the end */
  result: Record<string, unknown> | null;
  /** Why it failed */
  error: Record<string, unknown> | null;
  /** How often it was started */
  attempts: number;
  /** How often it is tried at most */
  max_attempts: number;
  /** Not before this time */
  run_after: string | null;
  /** Since when it is to stop at its next checkpoint */
  cancel_requested_at: string | null;
  /** When it first ran */
  started_at: string | null;
  /** When it ended */
  finished_at: string | null;
  /** The service token that started it */
  service_token_id: string | null;
  /** The request that started it */
  request_id: string | null;
  /** What the worker needs to know */
  params: Record<string, unknown>;
  /** Until when a worker holds it */
  lease_until: string | null;
  /** Grows with every lease, so that a worker that was paused cannot write */
  fencing_token: number;
  /** The user who made it; null when a service token or the system did */
  created_by: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** A row of `audit_logs`, as the store reads and writes it on both engines. */
export interface AuditLogsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The person who did it; null for a service token or the system */
  user_id: string | null;
  /** The service token that did it */
  service_token_id: string | null;
  /** The person for whom it was done, when that is someone else */
  on_behalf_of: string | null;
  /** The resource */
  table_name: string;
  /** The record */
  record_id: string;
  /** The record's version after the change */
  record_version: number | null;
  /** What was done */
  action: 'create' | 'update' | 'delete' | 'restore' | 'read' | 'export' | 'login' | 'redact';
  /** The changed columns before; null for a create or once redacted */
  old_values: Record<string, unknown> | null;
  /** The changed columns after; null for a delete or once redacted */
  new_values: Record<string, unknown> | null;
  /** What else is known, for example the reason */
  metadata: Record<string, unknown>;
  /** The request that did it */
  request_id: string | null;
  /** The job that did it */
  job_id: string | null;
  /** The transaction that wrote it, by which PostgreSQL tells what was committed before what */
  position: number | null;
  /** When it was made */
  created_at: string;
}

/** A row of `audit_checkpoints`, as the store reads and writes it on both engines. */
export interface AuditCheckpointsRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** How many entries stand under it */
  size: number;
  /** The root of the Merkle tree over them (RFC 9162), in hex */
  root: string;
  /** SHA-256 of what the checkpoint before signed; null for the first */
  previous_hash: string | null;
  /** The key that signed it */
  key_id: string;
  /** Ed25519 over the rest of it as canonical JSON, in Base64 */
  signature: string;
  /** When it was made */
  created_at: string;
}

/** A row of `audit_archives`, as the store reads and writes it on both engines. */
export interface AuditArchivesRow {
  /** The record's id, a UUIDv7 */
  id: string;
  /** The organisation the record belongs to; taken from the token, never from a body */
  organization_id: string;
  /** The number of its first entry */
  first_entry: number;
  /** The number of its last entry, which is the size of a checkpoint */
  last_entry: number;
  /** The root of the tree over all entries up to the last (RFC 9162), in hex */
  root: string;
  /** All of its entries were sealed by then */
  sealed_before: string;
  /** The policy that it follows; `sealed_before` lies as many days before `archived_at` */
  retention_days: number;
  /** When it was written and signed */
  archived_at: string;
  /** The key that signed it */
  key_id: string;
  /** Ed25519 over what it says as canonical JSON, in Base64 (docs/audit-format.md) */
  signature: string;
  /** clearing, while its entries go from the log → kept; removed, once somebody has deleted the file */
  state: 'clearing' | 'kept' | 'removed';
  /** How many of its entries an erasure has emptied since it was written */
  redacted: number;
  /** Bytes of the file; null once it is deleted */
  file_size: number | null;
  /** SHA-256 of the file, in hex; an erasure changes it */
  checksum: string | null;
  /** Where the file lies */
  file_name: string | null;
  /** Counts the changes; the strong ETag is this number in quotes */
  version: number;
  /** When it was made */
  created_at: string;
  /** When it was changed last */
  updated_at: string;
}

/** The tables of all resources. */
export interface DB {
  organizations: OrganizationsRow;
  users: UsersRow;
  service_tokens: ServiceTokensRow;
  contacts: ContactsRow;
  contact_interactions: ContactInteractionsRow;
  events: EventsRow;
  event_attendees: EventAttendeesRow;
  event_agenda_items: EventAgendaItemsRow;
  event_agenda_speakers: EventAgendaSpeakersRow;
  expenses: ExpensesRow;
  expense_decisions: ExpenseDecisionsRow;
  expense_policies: ExpensePoliciesRow;
  expense_decision_items: ExpenseDecisionItemsRow;
  analytics_events: AnalyticsEventsRow;
  media: MediaRow;
  media_collections: MediaCollectionsRow;
  media_collection_items: MediaCollectionItemsRow;
  notifications: NotificationsRow;
  notification_templates: NotificationTemplatesRow;
  suppressions: SuppressionsRow;
  push_subscriptions: PushSubscriptionsRow;
  integrations: IntegrationsRow;
  integration_logs: IntegrationLogsRow;
  hubspot_changes: HubspotChangesRow;
  hubspot_conflicts: HubspotConflictsRow;
  webhooks: WebhooksRow;
  webhook_deliveries: WebhookDeliveriesRow;
  imports: ImportsRow;
  exports: ExportsRow;
  jobs: JobsRow;
  audit_logs: AuditLogsRow;
  audit_checkpoints: AuditCheckpointsRow;
  audit_archives: AuditArchivesRow;
}
