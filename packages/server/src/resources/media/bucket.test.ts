import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { type TestBucket, testBucket } from '../../../../../test/support/bucket.ts';

let bucket: TestBucket;
let app: TestApp;
let owner: Owner;

beforeAll(async () => {
  bucket = await testBucket();
  app = await testApp('sqlite', { MEDIA_URL: bucket.url, MEDIA_RETENTION_DAYS: '0' });
  owner = await app.found();
});
afterAll(async () => {
  await app?.close();
  await bucket?.close();
});

const wait = async (id: string) => (await owner.run({ id })) as never;
const folderOf = (id: string) => `org/${owner.organization}/media/${id}`;
const onDisk = (id: string) => {
  const folder = path.join(app.composition.services.settings.dataDir, folderOf(id));
  return existsSync(folder) ? readdirSync(folder) : [];
};

it('media that are ready stay in the bucket, encrypted, and nothing of them on the disk', async () => {
  const noise = { type: 'gaussian', mean: 128, sigma: 50 } as const;
  const image = await sharp({ create: { width: 1_200, height: 900, channels: 3, background: 'red', noise } })
    .png()
    .toBuffer();
  const medium = await owner.plugs.media.upload({ file_name: 'noise.png', source: image }, { wait });
  expect(medium.status).toBe('ready');
  const folder = folderOf(medium.id);
  expect([...bucket.objects.keys()].sort()).toEqual([
    `${folder}/1`,
    `${folder}/1.medium`,
    `${folder}/1.small`,
  ]);
  expect(onDisk(medium.id)).toEqual([]);
  for (const bytes of bucket.objects.values()) expect(bytes.subarray(0, 8).toString()).toBe('PLUGSPL1');

  const whole = await buffer((await owner.plugs.media.download(medium.id)).body as never);
  expect(await sharp(whole).metadata()).toMatchObject({ format: 'png', width: 1_200, height: 900 });
  const rest = await owner.plugs.media.download(
    medium.id,
    {},
    { offset: 1_000_000, etag: `"${medium.checksum}"` },
  );
  expect(await buffer(rest.body as never)).toEqual(whole.subarray(1_000_000));

  await owner.plugs.media.delete(medium.id);
  await app.composition.runDue(owner.organization);
  expect([...bucket.objects.keys()]).toEqual([]);
});

it('a bucket in trouble is a storage that is away, and a file that is not there has no size', async () => {
  const { media } = app.composition.services;
  const key = `${folderOf(crypto.randomUUID())}/1`;
  expect(await media.size(key)).toBe(undefined);
  bucket.fail(true);
  await expect(media.size(key)).rejects.toMatchObject({ code: 'storage_unavailable' });
  bucket.fail(false);
});
