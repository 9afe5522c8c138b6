import type { ServerResponse } from 'node:http';
import { expect, test, vi } from 'vitest';
import { clientFor, problem, type Seen, serve } from '../../test/support/server.ts';
import type { Download } from './download.ts';

const file = new Uint8Array(300_000).map((_, index) => (index * 31) % 251);
const download = { id: 'exports.download', method: 'GET', path: '/api/v1/exports/1/download' } as const;

interface FileOptions {
  readonly etag?: string | null;
  readonly content?: Uint8Array;
  /** Bytes after which the connection is cut. */
  readonly cutAfter?: number;
}

/** Serves a file as RFC 9110 says: Range, If-Range, 416. */
function sendFile({ headers }: Seen, response: ServerResponse, options: FileOptions = {}) {
  const { etag = '"v1"', content = file, cutAfter } = options;
  const base = {
    'content-type': 'text/csv',
    'content-disposition': `attachment; filename="../contacts.csv"`,
    ...(etag === null ? {} : { etag, 'accept-ranges': 'bytes' }),
  };
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? '')?.[1] ?? 0);
  const ranged = start > 0 && headers['if-range'] === etag;
  if (ranged && start >= content.length) {
    return problem(response, 416, 'range_not_satisfiable', {
      'content-range': `bytes */${content.length}`,
      etag: etag!,
    });
  }
  const part = ranged ? content.subarray(start) : content;
  const range = { 'content-range': `bytes ${start}-${content.length - 1}/${content.length}` };
  response.writeHead(ranged ? 206 : 200, {
    ...base,
    ...(ranged ? range : {}),
    'content-length': part.length,
  });
  if (cutAfter === undefined) return response.end(part);
  response.write(part.subarray(0, cutAfter), () => setTimeout(() => response.destroy(), 20));
}

async function bytesOf({ body }: Download): Promise<Uint8Array> {
  return new Uint8Array(await new Response(body).arrayBuffer());
}

test('a download is a stream that knows its file', async () => {
  await using server = await serve((seen, response) => sendFile(seen, response));
  const { client } = clientFor(server);
  const found = await client.stream(download);
  expect(found).toMatchObject({
    offset: 0,
    size: file.length,
    etag: '"v1"',
    contentType: 'text/csv',
    filename: 'contacts.csv',
  });
  expect(await bytesOf(found)).toEqual(file);
});

test('cut connections are continued from the last byte', async () => {
  await using server = await serve((seen, response, number) =>
    sendFile(seen, response, number <= 3 ? { cutAfter: 70_000 } : {}),
  );
  const { client } = clientFor(server);
  expect(await bytesOf(await client.stream(download))).toEqual(file);
  expect(server.seen.map(({ headers }) => headers.range)).toEqual([
    undefined,
    'bytes=70000-',
    'bytes=140000-',
    'bytes=210000-',
  ]);
  expect(server.seen[1]?.headers['if-range']).toBe('"v1"');
});

test('a partial copy is continued; a whole one costs no byte', async () => {
  await using server = await serve((seen, response) => sendFile(seen, response));
  const { client } = clientFor(server);
  const rest = await client.stream(download, { offset: 299_000, etag: '"v1"' });
  expect([rest.offset, rest.size]).toEqual([299_000, file.length]);
  expect(await bytesOf(rest)).toEqual(file.subarray(299_000));
  const none = await client.stream(download, { offset: file.length, etag: '"v1"' });
  expect([none.offset, none.size, (await bytesOf(none)).length]).toEqual([file.length, file.length, 0]);
  const changed = await client.stream(download, { offset: 1000, etag: '"old"' });
  expect([changed.offset, (await bytesOf(changed)).length]).toEqual([0, file.length]);
});

test('a file that changes between two parts is an error, never a mixture', async () => {
  await using server = await serve((seen, response, number) =>
    sendFile(
      seen,
      response,
      number === 1 ? { cutAfter: 70_000 } : { etag: '"v2"', content: file.slice().reverse() },
    ),
  );
  const { client } = clientFor(server);
  const found = await client.stream(download);
  await expect(bytesOf(found)).rejects.toMatchObject({ code: 'download_changed' });
});

test('without an ETag a cut is an error that says so', async () => {
  await using server = await serve((seen, response) =>
    sendFile(seen, response, { etag: null, cutAfter: 70_000 }),
  );
  const { client } = clientFor(server);
  await expect(bytesOf(await client.stream(download))).rejects.toMatchObject({
    code: 'network',
    hint: expect.stringContaining('start again'),
  });
  expect(server.seen).toHaveLength(1);
});

test('a server that only cuts is given up on', async () => {
  await using server = await serve((seen, response) =>
    sendFile(seen, response, { cutAfter: seen.headers.range ? 0 : 1000 }),
  );
  const { client } = clientFor(server, { retry: 3 });
  await expect(bytesOf(await client.stream(download))).rejects.toMatchObject({
    code: 'network',
    message: expect.stringContaining('after 1000 of 300000'),
  });
  expect(server.seen).toHaveLength(4);
});

test('a connection that falls silent is cut and continued', async () => {
  await using server = await serve((seen, response, number) => {
    if (number > 1) return sendFile(seen, response);
    response.writeHead(200, { etag: '"v1"', 'content-length': file.length });
    response.write(file.subarray(0, 5000));
  });
  const { client } = clientFor(server, { timeout: 500 });
  expect(await bytesOf(await client.stream(download))).toEqual(file);
  expect(server.seen[1]?.headers.range).toBe('bytes=5000-');
});

test('abort and cancel both drop the connection', async () => {
  await using server = await serve((_, response) => {
    response.writeHead(200, { etag: '"v1"', 'content-length': file.length });
    response.write(file.subarray(0, 5000));
  });
  const { client } = clientFor(server);
  const abort = new AbortController();
  const first = await client.stream(download, { signal: abort.signal });
  const reading = bytesOf(first);
  abort.abort();
  await expect(reading).rejects.toMatchObject({ code: 'aborted' });
  const second = await client.stream(download);
  await second.body.cancel();
  await vi.waitFor(async () => expect(await server.connections()).toBe(0), { timeout: 15_000 });
});

test('a refused download is the same error as everywhere', async () => {
  await using server = await serve((_, response) => problem(response, 404, 'not_found'));
  const { client } = clientFor(server);
  expect(await client.stream(download).result()).toMatchObject({ ok: false, error: { code: 'not_found' } });
});
