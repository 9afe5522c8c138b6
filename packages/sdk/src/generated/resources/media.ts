// Made from openapi/paths/media.yaml and openapi/schemas/media.yaml by `node openapi/generate/main.ts`. Do not edit.

import type { Body } from '../../core/body.ts';
import type { Call } from '../../core/call.ts';
import type { Client } from '../../core/client.ts';
import type { Download, DownloadOptions } from '../../core/download.ts';
import type { CallOptions } from '../../core/operation.ts';
import type { PageCall } from '../../core/page.ts';
import type { Problem } from './shared.ts';

/** A file the organisation keeps, with what is known of it */
export interface Medium {
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
  thumbnails: readonly MediumThumbnail[];
  /** The job that processes it; null until its last byte is here */
  job_id: string | null;
  /** Why it failed; null also when its job was cancelled */
  error: Problem | null;
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

/** What you may say about a new medium */
export interface MediumCreate {
  /** What the file is called where it comes from, without any folder; it says nothing about the type */
  file_name: string;
  /** What to call it */
  title?: string | null;
  /** In more words */
  description?: string | null;
  /** The event it belongs to */
  related_event?: string | null;
  /** The contact it belongs to */
  related_contact?: string | null;
  /** Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url */
  access_level?: 'public' | 'private' | 'organization';
  /** Words to find it by */
  tags?: readonly string[];
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** What you may change of a medium; columns you leave out stay as they are */
export interface MediumUpdate {
  /** What the file is called where it comes from, without any folder; it says nothing about the type */
  file_name?: string;
  /** What to call it */
  title?: string | null;
  /** In more words */
  description?: string | null;
  /** The event it belongs to */
  related_event?: string | null;
  /** The contact it belongs to */
  related_contact?: string | null;
  /** Who may see it. private: whoever uploaded it, owners and admins; organization: everybody who reads media; public: also anybody who has its file_url */
  access_level?: 'public' | 'private' | 'organization';
  /** Words to find it by */
  tags?: readonly string[];
  /** Anything else you want to keep; in a mapping, `metadata.<name>` fills it */
  metadata?: Record<string, unknown>;
}

/** One page of media */
export interface MediumPage {
  /** The media of this page */
  items: readonly Medium[];
  /** Send it as `cursor` for the next page; null at the end */
  next_cursor: string | null;
}

/** Up to 500 changes of media, done in this order, each for itself */
export interface MediumBatchRequest {
  /** The changes */
  operations: readonly ({
    /** What to do */
    action: 'create';
    data: MediumCreate;
  } | {
    /** What to do */
    action: 'update';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
    data: MediumUpdate;
  } | {
    /** What to do */
    action: 'delete' | 'restore';
    /** The record */
    id: string;
    /** The ETag you have read; the item is refused when the record has changed since */
    if_match?: string;
  })[];
}

/** What became of each change of media, in the order of the request */
export interface MediumBatchResult {
  /** One result an operation */
  results: readonly ({
    /** The HTTP status this change would have had alone */
    status: number;
    /** The record as it is now */
    data?: Medium;
    /** Why the change was refused */
    problem?: Problem;
  })[];
}

/** A smaller copy of an image */
export interface MediumThumbnail {
  /** What a download asks for */
  name: 'small' | 'medium';
  /** In pixels */
  width: number;
  /** In pixels */
  height: number;
  /** Its media type */
  mime_type: string;
  /** How many bytes it has */
  file_size: number;
  /** SHA-256 of its bytes in hexadecimal */
  checksum: string;
}

/** How long a link works */
export interface MediumLinkRequest {
  /** Seconds after which the link ends, 30 days at most */
  expires_in?: number;
}

/** A link to the file of one medium */
export interface MediumLink {
  /** Opens the file without sign-in until it ends; whoever has it can read the file */
  url: string;
  /** When it ends */
  expires_at: string;
}

/** What `media.list` takes in its query. */
export interface MediaListQuery {
  /** How many items a page holds at most. Default: 50. */
  limit?: number | undefined;
  /** The `next_cursor` of the page before; leave it out for the first page */
  cursor?: string | undefined;
  /** The column to sort by; a minus in front turns the order round. Default: -created_at. */
  sort?: 
    | 'created_at'
    | '-created_at'
    | 'updated_at'
    | '-updated_at'
    | 'title'
    | '-title'
    | 'file_name'
    | '-file_name'
    | 'file_size'
    | '-file_size' | undefined;
  /** Words to search for */
  q?: string | undefined;
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
  /** Only with this file_name; repeat it for any of several */
  file_name?: string | readonly string[] | undefined;
  /** Only with this media_type; repeat it for any of several */
  media_type?: 'image' | 'video' | 'document' | 'audio' | readonly ('image' | 'video' | 'document' | 'audio')[] | undefined;
  /** Only with this mime_type; repeat it for any of several */
  mime_type?: string | readonly string[] | undefined;
  /** Only with this status; repeat it for any of several */
  status?: 'processing' | 'ready' | 'failed' | readonly ('processing' | 'ready' | 'failed')[] | undefined;
  /** Only with this access_level; repeat it for any of several */
  access_level?: 'public' | 'private' | 'organization' | readonly ('public' | 'private' | 'organization')[] | undefined;
  /** Only with this uploaded_by; repeat it for any of several */
  uploaded_by?: string | readonly string[] | undefined;
  /** Only with this related_event; repeat it for any of several */
  related_event?: string | readonly string[] | undefined;
  /** Only with this related_contact; repeat it for any of several */
  related_contact?: string | readonly string[] | undefined;
  /** Only with this source_checksum; repeat it for any of several */
  source_checksum?: string | readonly string[] | undefined;
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

/** What `media.get` takes in its query. */
export interface MediaGetQuery {
  /** Answer only these columns and the id, whatever the schema requires otherwise; repeat it for several */
  fields?: keyof Medium | readonly (keyof Medium)[] | undefined;
  /** Also answer soft-deleted records. Default: false. */
  include_deleted?: boolean | undefined;
}

/** Headers that `media.upload` takes. */
export interface MediaUploadHeaders {
  /** How many bytes came before this part */
  'upload-offset': number;
  /** False when more parts follow. Default: true. */
  'upload-complete'?: boolean | undefined;
  /** The checksum of the whole file, with the last part: `sha-256=<base64>` */
  digest?: string | undefined;
}

/** What `media.download` takes in its query. */
export interface MediaDownloadQuery {
  /** A smaller copy of an image instead of the file */
  thumbnail?: 'small' | 'medium' | undefined;
}

/** What `media.shared` takes in its query. */
export interface MediaSharedQuery {
  /** A smaller copy of an image instead of the file */
  thumbnail?: 'small' | 'medium' | undefined;
}

/** Files: images, video, audio, documents, and links to them. */
export interface Media {
  /**
   * List media.
   *
   * Answers a page of media that pass all filters.
   *
   * Scope: `media:read`.
   *
   * @example
   * ```ts
   * for await (const medium of plugs.media.list()) console.log(medium);
   * ```
   */
  list(query?: MediaListQuery, options?: CallOptions): PageCall<Medium>;

  /**
   * Create a medium.
   *
   * Makes a new medium and answers it.
   *
   * Says what will come; the file itself is uploaded next. Only a person can make a private medium.
   *
   * Scope: `media:write`.
   *
   * @example
   * ```ts
   * const medium = await plugs.media.create({ file_name: 'engine.jpg', title: 'The engine at night', access_level: 'organization', tags: ['engine', 'night'] });
   * ```
   */
  create(body: MediumCreate, options?: CallOptions): Call<Medium>;

  /**
   * Change many media.
   *
   * Creates, changes, deletes and restores up to 500 media. Each item succeeds or fails for itself.
   *
   * Scope: `media:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.media.batch({ operations: [{ action: 'create', data: { file_name: 'engine.jpg', title: 'The engine at night', access_level: 'organization', tags: ['engine', 'night'] } }] });
   * ```
   */
  batch(body: MediumBatchRequest, options?: CallOptions): Call<MediumBatchResult>;

  /**
   * Get a medium.
   *
   * Answers one medium by its id.
   *
   * Scope: `media:read`.
   *
   * @example
   * ```ts
   * const medium = await plugs.media.get('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  get(id: string, query?: MediaGetQuery, options?: CallOptions): Call<Medium>;

  /**
   * Change a medium.
   *
   * Changes the columns that the body names and leaves the others; null empties a column.
   *
   * Only whoever uploaded it, owners and admins make it private.
   *
   * Scope: `media:write`.
   *
   * @example
   * ```ts
   * const medium = await plugs.media.update('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { file_name: 'engine.jpg', title: 'The engine at night' });
   * ```
   */
  update(id: string, body: MediumUpdate, options?: CallOptions): Call<Medium>;

  /**
   * Delete a medium.
   *
   * Hides the medium from lists and frees its unique keys; it stays in the audit and can be restored.
   *
   * Its links end at once. The file goes MEDIA_RETENTION_DAYS later, and with it the way back.
   *
   * Scope: `media:write`.
   *
   * @example
   * ```ts
   * await plugs.media.delete('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  delete(id: string, options?: CallOptions): Call<void>;

  /**
   * Restore a medium.
   *
   * Brings a deleted medium back. It is refused when a living one has taken its unique key since.
   *
   * Refused with `media_state` once the file is gone.
   *
   * Scope: `media:write`.
   *
   * @example
   * ```ts
   * const medium = await plugs.media.restore('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  restore(id: string, options?: CallOptions): Call<Medium>;

  /**
   * Upload the file of a medium.
   *
   * Sends the file, or the next part of it, from the byte that Upload-Offset names. After a cut connection, read
   * `received_bytes` and go on from there. The last part says `Upload-Complete: true`, which is the default; it
   * starts the job in `job_id`, which finds out the type, takes place and camera out of images and makes thumbnails.
   *
   * Scope: `media:write`.
   *
   * @example
   * ```ts
   * const medium = await plugs.media.upload('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', file, { 'upload-offset': 0 });
   * ```
   */
  upload(id: string, body: Body, headers: MediaUploadHeaders, options?: CallOptions): Call<Medium>;

  /**
   * Download the file of a medium.
   *
   * Streams the file, or with `thumbnail` a smaller copy of an image. With Range and the ETag of before in If-Range
   * a download goes on where it was cut.
   *
   * Scope: `media:read`.
   *
   * @example
   * ```ts
   * const download = await plugs.media.download('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10');
   * ```
   */
  download(id: string, query?: MediaDownloadQuery, options?: DownloadOptions): Call<Download>;

  /**
   * Make a link to the file of a medium.
   *
   * Answers an address that opens the file without sign-in until it ends. It ends early when the medium is deleted
   * or its access level changes. Whoever has the link can read the file, so it stands in no log.
   *
   * Scope: `media:write`.
   *
   * @example
   * ```ts
   * const answer = await plugs.media.link('01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10', { expires_in: 86400 });
   * ```
   */
  link(id: string, body?: MediumLinkRequest, options?: CallOptions): Call<MediumLink>;

  /**
   * Open a link to a medium.
   *
   * Streams the file that a link of `media.link` or a `file_url` names. No sign-in: the link itself is the right. A
   * link that was altered, has ended, or whose medium is gone or no longer public is `not_found`.
   *
   * @example
   * ```ts
   * const download = await plugs.media.shared('plugs_ml_0');
   * ```
   */
  shared(link: string, query?: MediaSharedQuery, options?: DownloadOptions): Call<Download>;
}

/** The `media` operations over one client. */
export function media(client: Client): Media {
  return {
    list: (query, options) =>
      client.page<Medium>({
        id: 'media.list',
        method: 'GET',
        path: '/api/v1/media',
      }, { ...query }, options),
    create: (body, options) =>
      client.call<Medium>({
        id: 'media.create',
        method: 'POST',
        path: '/api/v1/media',
        body,
        idempotent: true,
      }, options),
    batch: (body, options) =>
      client.call<MediumBatchResult>({
        id: 'media.batch',
        method: 'POST',
        path: '/api/v1/media/batch',
        body,
        idempotent: true,
      }, options),
    get: (id, query, options) =>
      client.call<Medium>({
        id: 'media.get',
        method: 'GET',
        path: '/api/v1/media/{id}',
        params: { path: { id }, query: { ...query } },
      }, options),
    update: (id, body, options) =>
      client.call<Medium>({
        id: 'media.update',
        method: 'PATCH',
        path: '/api/v1/media/{id}',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    delete: (id, options) =>
      client.call<void>({
        id: 'media.delete',
        method: 'DELETE',
        path: '/api/v1/media/{id}',
        params: { path: { id } },
        answer: 'none',
      }, options),
    restore: (id, options) =>
      client.call<Medium>({
        id: 'media.restore',
        method: 'POST',
        path: '/api/v1/media/{id}/restore',
        params: { path: { id } },
        idempotent: true,
      }, options),
    upload: (id, body, headers, options) =>
      client.call<Medium>({
        id: 'media.upload',
        method: 'PUT',
        path: '/api/v1/media/{id}/content',
        params: { path: { id }, header: { ...headers } },
        body,
        contentType: 'application/octet-stream',
      }, options),
    download: (id, query, options) =>
      client.stream({
        id: 'media.download',
        method: 'GET',
        path: '/api/v1/media/{id}/content',
        params: { path: { id }, query: { ...query } },
        answer: 'stream',
      }, options),
    link: (id, body, options) =>
      client.call<MediumLink>({
        id: 'media.link',
        method: 'POST',
        path: '/api/v1/media/{id}/link',
        params: { path: { id } },
        body,
        idempotent: true,
      }, options),
    shared: (link, query, options) =>
      client.stream({
        id: 'media.shared',
        method: 'GET',
        path: '/api/v1/media_links/{link}',
        params: { path: { link }, query: { ...query } },
        anonymous: true,
        answer: 'stream',
      }, options),
  };
}
