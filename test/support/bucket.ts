/** A service that speaks as much of S3 as a file store needs, in memory: put, get, head, delete, list. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

export interface TestBucket {
  /** For MEDIA_URL. */
  readonly url: string;
  readonly objects: ReadonlyMap<string, Buffer>;
  /** Answers everything with 503 from here on, as a service does that is in trouble. */
  fail(failing: boolean): void;
  close(): Promise<void>;
}

export const testBucket = async (name = 'media'): Promise<TestBucket> => {
  const objects = new Map<string, Buffer>();
  let failing = false;
  const server = createServer(async (request, response) => {
    if (failing) return void response.writeHead(503).end();
    if (!request.headers.authorization?.includes('Credential=key/'))
      return void response.writeHead(403).end();
    const { pathname, searchParams } = new URL(request.url!, 'http://bucket');
    const key = decodeURIComponent(pathname.slice(name.length + 2));
    if (key === '') return list(objects, searchParams.get('prefix') ?? '', response);
    await answer(objects, key, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `s3+http://key:secret@127.0.0.1:${port}/${name}?region=eu-central-1`,
    objects,
    fail(now) {
      failing = now;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

const answer = async (
  objects: Map<string, Buffer>,
  key: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<unknown> => {
  if (request.method === 'PUT') {
    objects.set(key, await buffer(request));
    return response.writeHead(200).end();
  }
  if (request.method === 'DELETE') {
    objects.delete(key);
    return response.writeHead(204).end();
  }
  const found = objects.get(key);
  if (found === undefined) return response.writeHead(404).end();
  const [, from, to] = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '') ?? [];
  const part = from === undefined ? found : found.subarray(Number(from), Number(to) + 1);
  const headers = { 'content-length': part.length, etag: '"1"', 'last-modified': new Date(0).toUTCString() };
  response.writeHead(from === undefined ? 200 : 206, headers);
  return response.end(request.method === 'HEAD' ? undefined : part);
};

/** One key a page, so that whoever lists must turn pages. */
const list = (objects: Map<string, Buffer>, prefix: string, response: ServerResponse): void => {
  const { searchParams } = new URL(response.req.url!, 'http://bucket');
  const after = searchParams.get('continuation-token') ?? '';
  const [key, next] = [...objects.keys()].filter((one) => one.startsWith(prefix) && one > after).sort();
  const contents = key === undefined ? '' : `<Contents><Key>${key}</Key><Size>1</Size></Contents>`;
  const more = next === undefined ? '' : `<NextContinuationToken>${key}</NextContinuationToken>`;
  response.writeHead(200, { 'content-type': 'application/xml' });
  response.end(`<?xml version="1.0"?><ListBucketResult>${contents}${more}</ListBucketResult>`);
};
