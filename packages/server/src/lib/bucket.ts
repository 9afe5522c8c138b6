import { Readable } from 'node:stream';
import type { S3Client } from '@aws-sdk/client-s3';
import { checkFolder, checkKey, type FileReader, type FileStore } from './files.ts';
import { Problem } from './problem.ts';

/** A bucket of a service that speaks S3. */
export interface Bucket {
  readonly name: string;
  readonly region: string;
  /** Where the service is; undefined for AWS itself. */
  readonly endpoint: string | undefined;
  /** Undefined for those that AWS's own tools would use: environment, profile, role of the machine. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

type Sdk = typeof import('@aws-sdk/client-s3');

/** The client and its commands. */
interface Opened {
  readonly client: S3Client;
  readonly sdk: Sdk;
}

/** Bytes that one request asks for at least: a file is mostly read from its beginning to its end. */
const READ_AHEAD = 4 * 1024 ** 2;

/** Reads `s3://key:secret@host/bucket?region=…`, or `s3://bucket?region=…` for AWS. `s3+http:` is not encrypted. */
export function bucketOf(url: string): Bucket {
  const { protocol, username, password, host, pathname, searchParams } = new URL(url);
  const path = pathname.replace(/^\/|\/$/g, '');
  const scheme = protocol === 's3+http:' ? 'http' : 'https';
  return {
    name: path === '' ? host : path,
    region: searchParams.get('region') ?? 'us-east-1',
    endpoint: path === '' ? undefined : `${scheme}://${host}`,
    credentials:
      username === ''
        ? undefined
        : { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
  };
}

/**
 * A file store in a bucket, for files that are put there whole: in a bucket nothing grows. The client is loaded with
 * the first use. Throws `storage_unavailable` when the service does not do what it is asked.
 */
export function bucketFileStore(bucket: Bucket): FileStore {
  let opened: Promise<Opened> | undefined;
  const within = async <R>(
    key: string,
    work: (parts: Opened, object: Place) => Promise<R>,
    check = checkKey,
  ): Promise<R> => {
    const object = { Bucket: bucket.name, Key: check(key) };
    opened ??= openBucket(bucket);
    try {
      return await work(await opened, object);
    } catch (cause) {
      throw new Problem('storage_unavailable', 'The bucket of media did not do what it was asked.', {
        cause,
      });
    }
  };
  return {
    put: (key, content, size) =>
      within(key, async ({ client, sdk }, object) => {
        const Body = content instanceof Uint8Array ? content : Readable.from(content);
        const length = size === undefined ? {} : { ContentLength: size };
        await client.send(new sdk.PutObjectCommand({ ...object, Body, ...length }));
      }),
    size: (key) => within(key, sizeOf),
    delete: (key) =>
      within(key, async ({ client, sdk }, object) => {
        await client.send(new sdk.DeleteObjectCommand(object));
      }),
    list: (folder) => within(folder, listAll, checkFolder),
    reader: (key) =>
      within(key, async (parts, object) => {
        const reader = await openReader(parts, object);
        return { ...reader, read: (position, length) => within(key, () => reader.read(position, length)) };
      }),
    writer: () => Promise.reject(new RangeError('A file in a bucket does not grow: put it there whole.')),
  };
}

interface Place {
  readonly Bucket: string;
  readonly Key: string;
}

const openBucket = async ({ region, endpoint, credentials }: Bucket): Promise<Opened> => {
  const sdk = await import('@aws-sdk/client-s3').catch((cause: unknown) => {
    const hint = 'MEDIA_URL names a bucket: install the package @aws-sdk/client-s3 beside the server.';
    throw new Error(hint, { cause });
  });
  const client = new sdk.S3Client({
    region,
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    ...(credentials && { credentials }),
    // Services that are like S3 do not all know the checksums that AWS adds to a stream, and keep them as content.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  return { client, sdk };
};

const sizeOf = async ({ client, sdk }: Opened, object: Place): Promise<number | undefined> => {
  try {
    return (await client.send(new sdk.HeadObjectCommand(object))).ContentLength;
  } catch (error) {
    if (error instanceof sdk.NotFound) return undefined;
    throw error;
  }
};

const listAll = async ({ client, sdk }: Opened, { Bucket, Key }: Place): Promise<string[]> => {
  const keys: string[] = [];
  for (let ContinuationToken: string | undefined; ; ) {
    const asked = { Bucket, Prefix: `${Key}/`, ContinuationToken };
    const page = await client.send(new sdk.ListObjectsV2Command(asked));
    keys.push(...(page.Contents ?? []).map((found) => found.Key!));
    ContinuationToken = page.NextContinuationToken;
    if (ContinuationToken === undefined) return keys.sort();
  }
};

const openReader = async (parts: Opened, object: Place): Promise<FileReader> => {
  const { client, sdk } = parts;
  const size = await sizeOf(parts, object);
  if (size === undefined) throw new Error(`There is no ${object.Key} in the bucket.`);
  let from = 0;
  let held = Buffer.alloc(0);
  return {
    size,
    async read(position, length) {
      const end = Math.min(size, position + length);
      if (end <= position) return Buffer.alloc(0);
      if (position < from || end > from + held.length) {
        const last = Math.min(size, Math.max(end, position + READ_AHEAD)) - 1;
        const range = { ...object, Range: `bytes=${position}-${last}` };
        const { Body } = await client.send(new sdk.GetObjectCommand(range));
        held = Buffer.from(await Body!.transformToByteArray());
        from = position;
      }
      return held.subarray(position - from, end - from);
    },
    close: async () => {},
  };
};
