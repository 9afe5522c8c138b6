import { PlugsError } from './errors.ts';

/** Bytes that can be sent as they are. */
export type Bytes = Uint8Array | ArrayBuffer | Blob | string;

/** A body that is read once. */
export type ByteStream = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array | string>;

/** A raw body. A function makes it anew for each attempt, so a stream can be sent again. */
export type Body = Bytes | ByteStream | (() => Bytes | ByteStream | Promise<Bytes | ByteStream>);

/** A body made ready for fetch. */
export interface WireBody {
  readonly value: string | Uint8Array | ArrayBuffer | Blob | ReadableStream<Uint8Array> | FormData;
  readonly contentType: string | undefined;
  readonly streams: boolean;
}

/** A body that knows whether it may be sent once more. */
export interface BodySource {
  readonly resendable: boolean;
  /** True when fetch reads it piece by piece, so its length says nothing about time. */
  readonly streams: boolean;
  make(): Promise<WireBody | undefined>;
}

/**
 * @param body what the caller gave: JSON data, bytes, a stream, or a function that makes one
 * @param contentType set for raw bodies; without it plain data is JSON
 */
export function bodySource(body: unknown, contentType: string | undefined): BodySource {
  if (body === undefined) return { resendable: true, streams: false, make: async () => undefined };
  if (typeof body === 'function') {
    const make = async () => toWire(await body(), contentType ?? 'application/octet-stream');
    return { resendable: true, streams: true, make };
  }
  const raw = contentType !== undefined && !isJson(contentType);
  if (!raw && !isBytes(body) && !isStream(body)) {
    const text = JSON.stringify(body);
    const wire = { value: text, contentType: contentType ?? 'application/json', streams: false };
    return { resendable: true, streams: false, make: async () => wire };
  }
  const streams = isStream(body);
  let sent = false;
  return {
    resendable: !streams,
    streams,
    make: async () => {
      if (streams && sent) {
        throw new PlugsError('body_consumed', 'The body is a stream and has been read.', {
          hint: 'Pass a function that makes the stream, and it can be sent again.',
        });
      }
      sent = true;
      return toWire(body, contentType ?? 'application/octet-stream');
    },
  };
}

/** True for `application/json` and `application/*+json`. */
export function isJson(contentType: string): boolean {
  return /^application\/([\w.-]+\+)?json\b/i.test(contentType);
}

function toWire(body: unknown, contentType: string): WireBody {
  // The browser or Node writes the boundary into the content type itself.
  if (body instanceof FormData) return { value: body, contentType: undefined, streams: false };
  if (typeof body === 'string' || isBytes(body)) return { value: body, contentType, streams: false };
  if (isStream(body)) return { value: toStream(body), contentType, streams: true };
  throw new PlugsError('invalid_argument', `A body of type ${typeof body} cannot be sent as ${contentType}.`);
}

function isBytes(body: unknown): body is Uint8Array | ArrayBuffer | Blob | FormData {
  return (
    body instanceof Uint8Array ||
    body instanceof ArrayBuffer ||
    body instanceof Blob ||
    body instanceof FormData
  );
}

function isStream(body: unknown): body is ByteStream {
  if (body instanceof ReadableStream) return true;
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body;
}

/** An async iterable as a Web stream; `ReadableStream.from` is not everywhere yet. */
export function toStream(source: ByteStream): ReadableStream<Uint8Array> {
  if (source instanceof ReadableStream) return source;
  const encoder = new TextEncoder();
  const iterator = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) return controller.close();
      controller.enqueue(typeof value === 'string' ? encoder.encode(value) : value);
    },
    async cancel(reason) {
      await iterator.return?.(reason);
    },
  });
}
