import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../lib/problem.ts';
import type { HttpLimits } from './limits.ts';

/**
 * The bytes of a request as they arrive; nothing is read before somebody asks for it.
 * Throws `request_timeout` when they come too slowly, `malformed_body` when the connection breaks.
 */
export async function* receiveBody(
  raw: IncomingMessage,
  response: ServerResponse,
  limits: HttpLimits,
): AsyncGenerator<Uint8Array> {
  if (raw.headers.expect?.toLowerCase() === '100-continue') response.writeContinue();
  // Left open on return: whoever stops reading still has an answer to send over this connection.
  const chunks = raw.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  let patience = limits.bodyPauseMs;
  for (;;) {
    const started = performance.now();
    const next = await within(chunks.next(), patience);
    if (next.done) return;
    patience += (next.value.length / limits.bodyBytesPerSecond) * 1_000 - (performance.now() - started);
    patience = Math.min(patience, limits.bodyPauseMs);
    yield next.value;
  }
}

const within = async (
  next: Promise<IteratorResult<Buffer>>,
  milliseconds: number,
): Promise<IteratorResult<Buffer>> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const fail = () => reject(new Problem('request_timeout', 'The body stalls, or arrives too slowly.'));
    timer = setTimeout(fail, Math.max(0, milliseconds));
  });
  const arrived = next.catch((cause: unknown) => {
    throw new Problem('malformed_body', 'The connection broke before the body had arrived.', { cause });
  });
  try {
    return await Promise.race([arrived, late]);
  } finally {
    clearTimeout(timer);
  }
};

/**
 * An answer to a caller who is still sending. To close at once would reset the connection, and the answer would be
 * lost with it: so the rest of the body is read and dropped for a while, and then the connection ends.
 */
export async function* linger(
  answer: string,
  raw: IncomingMessage,
  limits: HttpLimits,
): AsyncGenerator<Uint8Array> {
  yield Buffer.from(answer);
  const enough = new AbortController();
  let bytes = 0;
  const stop = () => enough.abort();
  const count = (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > limits.lingerBytes) stop();
  };
  raw.on('data', count).once('end', stop).once('close', stop).resume();
  await sleep(limits.lingerMs, undefined, { signal: enough.signal }).catch(() => {});
  raw.off('data', count);
}
