// Made from openapi/paths/notifications.yaml and openapi/schemas/notifications.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Job } from './jobs.ts';
import type { NotificationTemplatePreview } from './notification_templates.ts';

/** A message to one person, and how its delivery went */
export interface Notification {
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

/** What you may say about a new notification */
export interface NotificationCreate {
  /** Whom it is for; yourself when you leave it out, null for a message to a contact */
  user_id?: string | null;
  /** In a few words; the subject of an e-mail */
  title: string;
  /** In more words */
  message?: string | null;
  /** What kind of message it is */
  notification_type?: 'info' | 'success' | 'warning' | 'error' | 'reminder';
  /** The way it takes */
  channel?: 'in_app' | 'email' | 'sms' | 'push';
  /** Whatever an app needs to know about it, for example where to go on a click */
  data?: Record<string, unknown>;
  /** From then on it is not sent and not unread; null for never */
  expires_at?: string | null;
}

/** One page of notifications */
export interface NotificationPage {
  /** The notifications of this page */
  items: readonly Notification[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A number of notifications */
export interface NotificationCount {
  /** How many */
  count: number;
}

/** What to send to whom */
export interface NotificationCampaign {
  /** What to send */
  template_id: string;
  /** The same filters as contacts.list: contact_type, created_at[gte], q …; none is every contact */
  filters?: Record<string, unknown>;
  /** Mails in a minute at most */
  rate_per_minute?: number;
  /** Also to those to whom this template was sent before */
  repeat?: boolean;
  /** Count and send nothing */
  dry_run?: boolean;
  /** Refuse when there are more recipients than this */
  at_most?: number;
}

/** Who is written to and who is not: matched = recipients + no_email + suppressed + duplicates */
export interface NotificationAudience {
  /** Contacts that pass the filters */
  matched: number;
  /** Contacts that are written to */
  recipients: number;
  /** Contacts without an e-mail address */
  no_email: number;
  /** Addresses that unsubscribed or were suppressed otherwise */
  suppressed: number;
  /** Addresses to which this template was sent before */
  duplicates: number;
}

/** A campaign that was looked at or started */
export interface NotificationCampaignStarted {
  /** True when nothing is sent */
  dry_run: boolean;
  audience: NotificationAudience;
  /** How long it takes at the rate */
  minutes: number;
  /** The mail to the first recipient; null when there is none */
  sample: NotificationTemplatePreview | null;
  /** What sends it; null for a dry run */
  job: Job | null;
}

/** What `notifications.list` takes in its query. */
export interface NotificationsListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'created_at' | '-created_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Notification | readonly (keyof Notification)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this notification_type; repeat it for any of several */
  notification_type?: 'info' | 'success' | 'warning' | 'error' | 'reminder' | readonly ('info' | 'success' | 'warning' | 'error' | 'reminder')[] | undefined;
  /** Only with this is_read; repeat it for any of several */
  is_read?: boolean | readonly boolean[] | undefined;
  /** Only with expires_at at or after this value */
  'expires_at[gte]'?: string | undefined;
  /** Only with expires_at after this value */
  'expires_at[gt]'?: string | undefined;
  /** Only with expires_at at or before this value */
  'expires_at[lte]'?: string | undefined;
  /** Only with expires_at before this value */
  'expires_at[lt]'?: string | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
}

/** What `notifications.get` takes in its query. */
export interface NotificationsGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Notification | readonly (keyof Notification)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `notifications.sent` takes in its query. */
export interface NotificationsSentQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** Only with this channel; repeat it for any of several */
  channel?: 'in_app' | 'email' | 'sms' | 'push' | readonly ('in_app' | 'email' | 'sms' | 'push')[] | undefined;
  /** Only with this delivery_status; repeat it for any of several */
  delivery_status?: 'pending' | 'sending' | 'sent' | 'failed' | 'expired' | 'cancelled' | readonly ('pending' | 'sending' | 'sent' | 'failed' | 'expired' | 'cancelled')[] | undefined;
  /** Only to this user; repeat it for any of several */
  user_id?: string | readonly string[] | undefined;
  /** Only to this contact; repeat it for any of several */
  contact_id?: string | readonly string[] | undefined;
  /** Only sent by this job; repeat it for any of several */
  job_id?: string | readonly string[] | undefined;
  /** Only written by this template; repeat it for any of several */
  template_id?: string | readonly string[] | undefined;
}

/** Messages to people of the organisation, in the app, by e-mail, SMS and push; campaigns to contacts. */
export interface Notifications {
  /**
   * List notifications.
   *
   * Answers a page of notifications that pass all filters.
   *
   * Your own, as far as they are in the app and not expired. What was sent to others, and by other channels, is
   * `notifications.sent`.
   *
   * @example
   * ```ts
   * for await (const notification of plugs.notifications.list()) console.log(notification);
   * ```
   */
  list(query?: NotificationsListQuery, options?: CallOptions): PageCall<Notification>;

  /**
   * Create a notification.
   *
   * Makes a new notification and answers it.
   *
   * Without `user_id` it goes to yourself. One in the app is there at once; e-mail, SMS and push are sent by a job,
   * which `job_id` names. Someone who cannot be reached by the channel is refused with `recipient_unreachable`.
   *
   * Scope: `notifications:write`.
   *
   * @example
   * ```ts
   * const notification = await plugs.notifications.create({ title: 'Offer accepted', message: 'Analytical Engines took the offer of Friday.' });
   * ```
   */
  create(body: NotificationCreate, options?: CallOptions): Call<Notification>;

  /**
   * Get a notification.
   *
   * Answers one notification by its id.
   *
   * One of your own, whatever its channel.
   *
   * @example
   * ```ts
   * const notification = await plugs.notifications.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: NotificationsGetQuery, options?: CallOptions): Call<Notification>;

  /**
   * Delete a notification.
   *
   * Hides the notification from lists and frees its unique keys; it stays in the audit.
   *
   * One of your own. What waits to be sent is not sent any more.
   *
   * @example
   * ```ts
   * await plugs.notifications.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Mark a notification as read.
   *
   * Marks one of your own; one that is read stays as it is.
   *
   * @example
   * ```ts
   * const notification = await plugs.notifications.read('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  read(id: string, options?: CallOptions): Call<Notification>;

  /**
   * Mark all notifications as read.
   *
   * Marks all of your own that `notifications.unread_count` counts.
   *
   * @example
   * ```ts
   * const answer = await plugs.notifications.read_all();
   * ```
   */
  read_all(options?: CallOptions): Call<NotificationCount>;

  /**
   * Count unread notifications.
   *
   * Counts your own in the app that are unread and not expired.
   *
   * @example
   * ```ts
   * const answer = await plugs.notifications.unread_count();
   * ```
   */
  unread_count(options?: CallOptions): Call<NotificationCount>;

  /**
   * List what was sent.
   *
   * Everything that was sent in the organisation, to whom, by which channel, and how the delivery went; newest
   * first. The messages of a campaign are those with its `job_id`.
   *
   * Scope: `notifications:read`.
   *
   * @example
   * ```ts
   * for await (const notification of plugs.notifications.sent()) console.log(notification);
   * ```
   */
  sent(query?: NotificationsSentQuery, options?: CallOptions): PageCall<Notification>;

  /**
   * Write to many contacts.
   *
   * Sends a template by e-mail to every contact that passes the filters, as one job at an even rate, which can be
   * cancelled and goes on where it stood. Left out, and counted by the reason, are contacts without an e-mail,
   * addresses that are suppressed, and those to whom this template was sent before. Each mail holds a link that
   * ends such mails without signing in (RFC 8058).
   *
   * With `dry_run` nothing is sent and the answer counts the same. `at_most` holds the campaign to what was
   * looked at: more recipients than that are refused with `plan_stale`. Needs `contacts:read` too.
   *
   * Scope: `notifications:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.notifications.campaign({ template_id: '01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', filters: { contact_type: ['plug'] }, at_most: 250 });
   * ```
   */
  campaign(body: NotificationCampaign, options?: CallOptions): Call<NotificationCampaignStarted>;
}

/** The `notifications` operations over one client. */
export function notifications(client: Client): Notifications {
  return {
    list: (query, options) =>
      client.page<Notification>({
        id: 'notifications.list',
        method: 'GET',
        path: '/api/v1/notifications',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Notification>({
        id: 'notifications.create',
        method: 'POST',
        path: '/api/v1/notifications',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Notification>({
        id: 'notifications.get',
        method: 'GET',
        path: '/api/v1/notifications/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'notifications.delete',
        method: 'DELETE',
        path: '/api/v1/notifications/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    read: (id, options) =>
      client.call<Notification>({
        id: 'notifications.read',
        method: 'POST',
        path: '/api/v1/notifications/{id}/read',
        params: { path: { id } },
        idempotent: true,
      }, options),
    read_all: (options) =>
      client.call<NotificationCount>({
        id: 'notifications.read_all',
        method: 'POST',
        path: '/api/v1/notifications/read-all',
        idempotent: true,
      }, options),
    unread_count: (options) =>
      client.call<NotificationCount>({
        id: 'notifications.unread_count',
        method: 'GET',
        path: '/api/v1/notifications/unread-count',
      }, options),
    sent: (query, options) =>
      client.page<Notification>({
        id: 'notifications.sent',
        method: 'GET',
        path: '/api/v1/notifications/sent',
      }, { ...query }, options),
    campaign: (body, options) =>
      client.call<NotificationCampaignStarted>({
        id: 'notifications.campaign',
        method: 'POST',
        path: '/api/v1/notifications/campaign',
        body,
        idempotent: true,
      }, options),
  };
}
