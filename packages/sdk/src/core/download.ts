import type { Answer } from './call.ts';
import { PlugsApiError, PlugsError, PlugsNetworkError, PlugsTimeoutError } from './errors.ts';
import type { CallOptions } from './operation.ts';
import type { Opened } from './runner.ts';

/** A file on its way in. Read or cancel `body`: until then the connection stays open. */
export interface Download {
  readonly body: ReadableStream<Uint8Array>;
  /** Where in the file the body starts; 0 although more was asked for means: start the copy anew. */
  readonly offset: number;
  /** Bytes of the whole file; null when the server does not say. */
  readonly size: number | null;
  /** Strong ETag; keep it with a partial copy to go on with it later. */
  readonly etag: string | null;
  readonly contentType: string | null;
  /** From Content-Disposition, without any folder. */
  readonly filename: string | null;
}

export interface DownloadOptions extends CallOptions {
  /** Bytes already on disk. */
  readonly offset?: number | undefined;
  /** ETag of the partial copy; required with `offset`. */
  readonly etag?: string | undefined;
}

/** An open connection; `release` when its body is done with. */
interface Held extends Opened {
  readonly release: () => void;
}

/** What a download needs from the client. */
export interface DownloadParts {
  readonly operation: string;
  /** Sends the request with these headers more, through the client's retries. */
  open(headers: Record<string, string>): Promise<Held>;
  /** Waits before going on, or throws the error for good. */
  pause(attempt: number, error: unknown): Promise<void>;
  /** Cuts in a row, without a byte between them, that are borne. */
  readonly retries: number;
  /** Milliseconds without a byte that count as a cut; 0 = never. */
  readonly idleTimeout: number;
  readonly options: DownloadOptions;
}

/**
 * Opens a download whose body goes on after a cut: the same file is asked for from the last
 * byte on (Range with If-Range), and a file that changed meanwhile is an error, never a mixture.
 */
export async function openDownload(parts: DownloadParts): Promise<Answer<Download>> {
  const { offset = 0, etag } = parts.options;
  if (offset > 0 && etag === undefined) {
    throw new PlugsError(
      'invalid_argument',
      `${parts.operation}: \`offset\` needs the \`etag\` of the partial copy.`,
    );
  }
  const opened = await openAt(parts, offset, etag).catch((error) => completeCopy(error, offset));
  const source = opened instanceof Response ? opened : opened.response;
  const facts = {
    ...describe(source),
    ...(opened instanceof Response ? { offset, etag: etag ?? null } : {}),
  };
  const stream = opened instanceof Response ? opened.body! : resumingBody(parts, opened, facts);
  const { status, statusText, headers } = source;
  const response = new Response(stream, { status, statusText, headers });
  const requestId = headers.get('x-request-id') ?? undefined;
  return { data: { ...facts, body: response.body! }, response, requestId };
}

function openAt(parts: DownloadParts, position: number, etag: string | null | undefined): Promise<Held> {
  // A compressed answer could not be counted in bytes of the file.
  const headers: Record<string, string> = { 'accept-encoding': 'identity' };
  if (position > 0) {
    headers.range = `bytes=${position}-`;
    headers['if-range'] = etag!;
  }
  return parts.open(headers);
}

/** A copy that is already whole is refused with 416 and the size; that is a success of no bytes. */
function completeCopy(error: unknown, offset: number): Response {
  const isWhole =
    error instanceof PlugsApiError &&
    error.status === 416 &&
    error.response.headers.get('content-range') === `bytes */${offset}`;
  if (!isWhole) throw error;
  return new Response(new Uint8Array(), { status: 200, headers: error.response.headers });
}

type Facts = Omit<Download, 'body'>;

function describe(response: Response): Facts {
  const { headers } = response;
  const range = /^bytes (?:(\d+)-\d+|\*)\/(\d+|\*)$/.exec(headers.get('content-range') ?? '');
  const length = headers.get('content-length');
  const isPlain = !headers.has('content-encoding');
  const size = range ? numberOf(range[2]) : isPlain && length !== null ? numberOf(length) : null;
  const etag = headers.get('etag');
  return {
    offset: response.status === 206 ? (numberOf(range?.[1]) ?? 0) : 0,
    size,
    etag: isPlain && etag?.startsWith('"') ? etag : null,
    contentType: headers.get('content-type'),
    filename: filename(headers.get('content-disposition')),
  };
}

function numberOf(text: string | undefined): number | null {
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : null;
}

/** RFC 6266: `filename*` wins; a path in a name is never followed. */
function filename(disposition: string | null): string | null {
  const extended = /filename\*\s*=\s*UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;\s]+))/i.exec(disposition ?? '');
  const name = extended === undefined ? (plain?.[1] ?? plain?.[2]) : decode(extended);
  return name?.split(/[\\/]/).pop() || null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function resumingBody(parts: DownloadParts, first: Held, facts: Facts): ReadableStream<Uint8Array> {
  let opened = first;
  let reader = opened.response.body?.getReader();
  let position = facts.offset;
  let cuts = 0;

  async function read(): Promise<Uint8Array | null> {
    const { scope } = opened;
    scope.limit(
      parts.idleTimeout,
      () => new PlugsTimeoutError(parts.operation, 'attempt', parts.idleTimeout),
    );
    try {
      const part = await reader?.read();
      if (part && !part.done) return part.value;
      if (facts.size !== null && position < facts.size) throw new TypeError('it ended early');
      return null;
    } catch (error) {
      throw scope.signal.aborted ? scope.signal.reason : cutError(parts.operation, position, facts, error);
    } finally {
      scope.unlimit();
    }
  }

  async function reopen(cut: unknown): Promise<void> {
    opened.release();
    const isCut = cut instanceof PlugsNetworkError || cut instanceof PlugsTimeoutError;
    cuts += 1;
    if (!isCut || cuts > parts.retries || (facts.etag === null && position > 0)) throw cut;
    await parts.pause(cuts, cut);
    opened = await openAt(parts, position, facts.etag);
    reader = opened.response.body?.getReader();
    const now = describe(opened.response);
    if (now.offset !== position || (position > 0 && now.etag !== facts.etag)) {
      await reader?.cancel();
      opened.release();
      throw new PlugsError(
        'download_changed',
        `${parts.operation}: the file changed after ${position} bytes.`,
        {
          hint: 'Throw the partial copy away and download again.',
          cause: cut,
        },
      );
    }
  }

  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      for (;;) {
        try {
          const bytes = await read();
          if (bytes === null) {
            opened.release();
            return controller.close();
          }
          position += bytes.length;
          cuts = 0;
          return controller.enqueue(bytes);
        } catch (cut) {
          await reopen(cut);
        }
      }
    },
    async cancel(reason) {
      await reader?.cancel(reason);
      opened.release();
    },
  });
}

function cutError(operation: string, position: number, facts: Facts, cause: unknown): PlugsNetworkError {
  const of = facts.size === null ? '' : ` of ${facts.size}`;
  return new PlugsNetworkError(`${operation}: the download broke off after ${position}${of} bytes.`, {
    hint:
      facts.etag === null
        ? 'The server cannot continue this one: start again.'
        : 'Download again with `offset` and `etag`.',
    cause,
  });
}
