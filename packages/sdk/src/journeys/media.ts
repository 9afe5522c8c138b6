import type { Call } from '../core/call.ts';
import type { Client } from '../core/client.ts';
import type { CallOptions } from '../core/operation.ts';
import {
  type Media,
  type MediaUploadHeaders,
  type Medium,
  type MediumCreate,
  media as mediaOf,
} from '../generated/resources/media.ts';
import { type JobJourneys, jobJourneys, type WaitOptions } from './jobs.ts';
import { type UploadSource, type UploadTarget, upload } from './upload.ts';

export interface MediumUpload extends MediumCreate {
  /** The file: bytes, a Blob, a stream, an async iterable, or a function that opens one. */
  readonly source: UploadSource;
}

export interface MediumUploadOptions extends Pick<WaitOptions, 'signal' | 'org' | 'timeout'> {
  /** Id of a medium whose upload was cut, to go on with instead of making one. */
  readonly resume?: string | undefined;
  /** Bytes of one uploaded part; 4 MiB by default. */
  readonly partSize?: number | undefined;
  /** Bytes that the server has. */
  readonly onBytes?: ((received: number) => void) | undefined;
  /** The medium is there: keep its id, `resume` goes on with it. */
  readonly onMedium?: ((medium: Medium) => void) | undefined;
  /** How to wait for a job: another way is needed only where jobs run in this very process. */
  readonly wait?: JobJourneys['wait'] | undefined;
  /** Starting twice with the same key makes one medium. */
  readonly idempotencyKey?: string | undefined;
}

export interface MediaJourneys {
  /** Sends one part of the file of a medium. */
  upload: {
    (
      id: string,
      body: Parameters<Media['upload']>[1],
      headers: MediaUploadHeaders,
      options?: CallOptions,
    ): Call<Medium>;
    /**
     * Uploads a file from its first byte to its last, in parts, and waits until it is ready: the type is found out,
     * images are cleaned of place and camera and have thumbnails. Throws PlugsJobError when it cannot be processed.
     *
     * @example
     * ```ts
     * const medium = await plugs.media.upload({ file_name: 'engine.jpg', source: file, access_level: 'public' });
     * console.log(medium.file_url);
     * ```
     */
    (request: MediumUpload, options?: MediumUploadOptions): Promise<Medium>;
  };
}

const mediaTarget = (media: Media): UploadTarget<Medium> => ({
  noun: 'medium',
  send: media.upload,
  read: (id, call) => media.get(id, {}, call),
  isUploaded: ({ job_id }) => job_id !== null,
  arrived: ['upload_offset_mismatch', 'media_state'],
});

export function mediaJourneys(client: Client): MediaJourneys {
  const media = mediaOf(client);

  async function whole(request: MediumUpload, options: MediumUploadOptions = {}): Promise<Medium> {
    const { source, ...body } = request;
    const { signal, org, timeout, resume, idempotencyKey, wait = jobJourneys(client).wait } = options;
    const call = { signal, org };
    const made = resume === undefined ? (await media.create(body, { ...call, idempotencyKey })).id : resume;
    // The answer to a key that was used before tells how the medium was then, not how it is.
    const started = await media.get(made, {}, call);
    options.onMedium?.(started);
    const { partSize = 4 * 1024 * 1024, onBytes = () => {} } = options;
    onBytes(started.received_bytes);
    const { id, job_id } = mediaTarget(media).isUploaded(started)
      ? started
      : await upload(mediaTarget(media), started, source, { partSize, call, onBytes });
    if (job_id !== null) await wait(job_id, { signal, org, timeout });
    return media.get(id, {}, call);
  }

  return {
    upload: ((
      target: string | MediumUpload,
      second?: Parameters<Media['upload']>[1] | MediumUploadOptions,
      headers?: MediaUploadHeaders,
      options?: CallOptions,
    ) =>
      typeof target === 'string'
        ? media.upload(target, second as Parameters<Media['upload']>[1], headers!, options)
        : whole(target, second as MediumUploadOptions | undefined)) as MediaJourneys['upload'],
  };
}
