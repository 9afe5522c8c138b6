// Made from openapi/paths/notification_templates.yaml and openapi/schemas/notification_templates.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';

/** A text with placeholders */
export interface NotificationTemplate {
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

/** What you may say about a new template */
export interface NotificationTemplateCreate {
  /** What it is called; unique in the organisation */
  name: string;
  /** The subject of the mail */
  subject: string;
  /** The mail as plain text; a link to unsubscribe is added where it has none */
  text: string;
  /** The mail as HTML, in which values are escaped; null sends the text alone */
  html?: string | null;
}

/** What you may change of a template; columns you leave out stay as they are */
export interface NotificationTemplateUpdate {
  /** What it is called; unique in the organisation */
  name?: string;
  /** The subject of the mail */
  subject?: string;
  /** The mail as plain text; a link to unsubscribe is added where it has none */
  text?: string;
  /** The mail as HTML, in which values are escaped; null sends the text alone */
  html?: string | null;
}

/** One page of templates */
export interface NotificationTemplatePage {
  /** The templates of this page */
  items: readonly NotificationTemplate[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** A template filled in */
export interface NotificationTemplatePreview {
  /** The address it would go to */
  to: string | null;
  /** The subject of the mail */
  subject: string;
  /** The plain text */
  text: string;
  /** The HTML, if the template has any */
  html: string | null;
}

/** What `notification_templates.list` takes in its query. */
export interface NotificationTemplatesListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 'name' | '-name' | 'created_at' | '-created_at' | 'updated_at' | '-updated_at' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof NotificationTemplate | readonly (keyof NotificationTemplate)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this name; repeat it for any of several */
  name?: string | readonly string[] | undefined;
  /** Only with this created_by; repeat it for any of several */
  created_by?: string | readonly string[] | undefined;
  /** Only with created_at at or after this value */
  'created_at[gte]'?: string | undefined;
  /** Only with created_at after this value */
  'created_at[gt]'?: string | undefined;
  /** Only with created_at at or before this value */
  'created_at[lte]'?: string | undefined;
  /** Only with created_at before this value */
  'created_at[lt]'?: string | undefined;
  /** Only with updated_at at or after this value */
  'updated_at[gte]'?: string | undefined;
  /** Only with updated_at after this value */
  'updated_at[gt]'?: string | undefined;
  /** Only with updated_at at or before this value */
  'updated_at[lte]'?: string | undefined;
  /** Only with updated_at before this value */
  'updated_at[lt]'?: string | undefined;
}

/** What `notification_templates.get` takes in its query. */
export interface NotificationTemplatesGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof NotificationTemplate | readonly (keyof NotificationTemplate)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** What `notification_templates.preview` takes in its query. */
export interface NotificationTemplatesPreviewQuery {
  /** The contact to fill in; without it an invented one */
  contact_id?: string | undefined;
}

/** Texts with placeholders, for campaigns. */
export interface NotificationTemplates {
  /**
   * List templates.
   *
   * Answers a page of templates that pass all filters.
   *
   * Scope: `notification_templates:read`.
   *
   * @example
   * ```ts
   * for await (const notificationTemplate of plugs.notification_templates.list()) console.log(notificationTemplate);
   * ```
   */
  list(query?: NotificationTemplatesListQuery, options?: CallOptions): PageCall<NotificationTemplate>;

  /**
   * Create a template.
   *
   * Makes a new template and answers it.
   *
   * `{{contact.first_name}}` stands for the contact's value, `{{contact.first_name|there}}` for `there` where that is
   * empty. There are `contact.<column>`, `contact.metadata.<name>`, `organization.name` and `unsubscribe_url`; no
   * code and no conditions. An unknown placeholder is refused.
   *
   * Scope: `notification_templates:write`.
   *
   * @example
   * ```ts
   * const notificationTemplate = await plugs.notification_templates.create({ name: 'spring-news', subject: 'News for {{contact.company|you}}', text: 'Dear {{contact.first_name|friend}},\n\nwe have news.\n', html: 'Dear <b>{{contact.first_name|friend}}</b>,<br>we have news.' });
   * ```
   */
  create(body: NotificationTemplateCreate, options?: CallOptions): Call<NotificationTemplate>;

  /**
   * Get a template.
   *
   * Answers one template by its id.
   *
   * Scope: `notification_templates:read`.
   *
   * @example
   * ```ts
   * const notificationTemplate = await plugs.notification_templates.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: NotificationTemplatesGetQuery, options?: CallOptions): Call<NotificationTemplate>;

  /**
   * Change a template.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Scope: `notification_templates:write`.
   *
   * @example
   * ```ts
   * const notificationTemplate = await plugs.notification_templates.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { name: 'spring-news', subject: 'News for {{contact.company|you}}' });
   * ```
   */
  update(id: string, body: NotificationTemplateUpdate, options?: CallOptions): Call<NotificationTemplate>;

  /**
   * Delete a template.
   *
   * Hides the template from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Scope: `notification_templates:write`.
   *
   * @example
   * ```ts
   * await plugs.notification_templates.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a template.
   *
   * Brings a deleted template back. It is refused when a living one has taken its unique key since.
   *
   * Scope: `notification_templates:write`.
   *
   * @example
   * ```ts
   * const notificationTemplate = await plugs.notification_templates.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<NotificationTemplate>;

  /**
   * Show a template filled in.
   *
   * Fills the placeholders in for a contact, or for an invented one, as a campaign would, and sends nothing.
   *
   * Scope: `notification_templates:read`, `contacts:read`.
   *
   * @example
   * ```ts
   * const answer = await plugs.notification_templates.preview('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  preview(id: string, query?: NotificationTemplatesPreviewQuery, options?: CallOptions): Call<NotificationTemplatePreview>;
}

/** The `notification_templates` operations over one client. */
export function notificationTemplates(client: Client): NotificationTemplates {
  return {
    list: (query, options) =>
      client.page<NotificationTemplate>({
        id: 'notification_templates.list',
        method: 'GET',
        path: '/api/v1/notification_templates',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<NotificationTemplate>({
        id: 'notification_templates.create',
        method: 'POST',
        path: '/api/v1/notification_templates',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<NotificationTemplate>({
        id: 'notification_templates.get',
        method: 'GET',
        path: '/api/v1/notification_templates/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<NotificationTemplate>({
        id: 'notification_templates.update',
        method: 'PATCH',
        path: '/api/v1/notification_templates/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'notification_templates.delete',
        method: 'DELETE',
        path: '/api/v1/notification_templates/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<NotificationTemplate>({
        id: 'notification_templates.restore',
        method: 'POST',
        path: '/api/v1/notification_templates/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    preview: (id, query, options) =>
      client.call<NotificationTemplatePreview>({
        id: 'notification_templates.preview',
        method: 'GET',
        path: '/api/v1/notification_templates/{id}/preview',
        params: { path: { id }, query: { ...query } },
      }, options),
  };
}
