import { isJson } from './body.ts';
import type { Answer } from './call.ts';
import { PlugsError, PlugsNetworkError } from './errors.ts';
import type { OperationRequest } from './operation.ts';
import type { Opened } from './runner.ts';

/**
 * Reads a whole answer. `response` is made again from the bytes, so that it can be read after
 * the data was. A JSON answer that does not parse was cut off: the call may try again.
 */
export async function readAnswer<Out>(
  operation: OperationRequest,
  { response }: Opened,
): Promise<Answer<Out>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const requestId = response.headers.get('x-request-id') ?? undefined;
  const data = parse(operation, response, bytes) as Out;
  return { data, response: rebuild(response, bytes), requestId };
}

function parse(operation: OperationRequest, response: Response, bytes: Uint8Array): unknown {
  if (bytes.length === 0) return undefined;
  const type = response.headers.get('content-type') ?? '';
  const text = new TextDecoder().decode(bytes);
  if (isJson(type)) {
    try {
      return JSON.parse(text);
    } catch (cause) {
      throw new PlugsNetworkError(`${operation.id}: the answer broke off after ${bytes.length} bytes.`, {
        cause,
      });
    }
  }
  if (operation.answer === 'any') return text;
  throw new PlugsError(
    'unexpected_answer',
    `${operation.id}: expected JSON, the server answered ${type || 'no content type'}.`,
    {
      hint: 'Check that `server` is the address of The Plugs and not of a page in front of it.',
    },
  );
}

function rebuild(response: Response, bytes: Uint8Array): Response {
  const { status, statusText, headers, url } = response;
  const bodiless = status === 204 || status === 205 || status === 304;
  const copy = new Response(bodiless ? null : (bytes as Uint8Array<ArrayBuffer>), {
    status,
    statusText,
    headers,
  });
  return Object.defineProperty(copy, 'url', { value: url });
}
