import { Problem } from '../lib/problem.ts';
import type { Incoming } from './types.ts';

// RFC 9110, 8.3.1: type and subtype are tokens; only parameters may follow.
const JSON_TYPE = /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

const NO_BODY = { bytes: Buffer.alloc(0), value: undefined };

/**
 * For operations that take the bytes of a file: what stands in them is the handler's business, the type is not.
 * Throws `unsupported_media_type`.
 */
export const refuseOtherStreams = (incoming: Incoming): typeof NO_BODY => {
  refuseEncoding(incoming);
  const type = incoming.headers['content-type'] ?? '';
  if (!/^application\/octet-stream$/i.test(type))
    throw new Problem(
      'unsupported_media_type',
      `This operation takes application/octet-stream, not ${type || 'a body without Content-Type'}.`,
    );
  return NO_BODY;
};

// A body that grows when it is unpacked is how small requests become large ones.
const refuseEncoding = ({ headers }: Incoming): void => {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding.toLowerCase() !== 'identity')
    throw new Problem(
      'unsupported_media_type',
      `Bodies are taken as they are, not with Content-Encoding ${encoding}.`,
    );
};

/**
 * Reads a JSON body whole. Throws `unsupported_media_type`, `payload_too_large`, or `malformed_body`.
 * @param limit in bytes
 */
export const readJson = async (
  incoming: Incoming,
  limit: number,
): Promise<{ bytes: Buffer; value: unknown }> => {
  if (incoming.body === null) return NO_BODY;
  const bytes = await readBytes(incoming.body, limit);
  if (bytes.length === 0) return NO_BODY;
  refuseEncoding(incoming);
  const type = incoming.headers['content-type'] ?? '';
  if (!JSON_TYPE.test(type))
    throw new Problem(
      'unsupported_media_type',
      `This operation takes application/json, not ${type || 'a body without Content-Type'}.`,
    );
  try {
    return { bytes, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message : 'it is not UTF-8';
    throw new Problem('malformed_body', `The body is not JSON: ${why}`);
  }
};

const readBytes = async (body: Incoming['body'], limit: number): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > limit)
      throw new Problem(
        'payload_too_large',
        `A JSON body may hold ${limit} bytes; send less at once, or import a file.`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
