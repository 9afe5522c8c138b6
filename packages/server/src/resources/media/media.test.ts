import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { createPlugs, type Plugs } from '@the-plugs/sdk';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Owner, type TestApp, testApp } from '../../../../../test/support/app.ts';
import { engines } from '../../../../../test/support/engines.ts';
import type { Guard } from '../../dispatch/types.ts';
import { type Role, scopesOfRole } from '../../generated/scopes.ts';
import { signedLink } from '../../lib/crypto/links.ts';
import { answerWith } from '../../local.ts';

/** A photograph of a camera that was held sideways and knows where it is. */
const photo = () =>
  sharp({ create: { width: 900, height: 600, channels: 3, background: { r: 200, g: 80, b: 40 } } })
    .jpeg()
    .withExif({
      IFD0: { Make: 'Analytical' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '51/1 30/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer();

const bytesOf = async (plugs: Plugs, ...call: Parameters<Plugs['media']['download']>): Promise<Buffer> =>
  buffer((await plugs.media.download(...call)).body as never);

describe.each(engines)('media on %s', (engine) => {
  let app: TestApp;
  let owner: Owner;

  beforeAll(async () => {
    app = await testApp(engine, { MEDIA_RETENTION_DAYS: '0', MEDIA_MAX_BYTES: '2000000' });
    owner = await app.found();
  });
  afterAll(() => app?.close());

  const wait = async (id: string) => (await owner.run({ id })) as never;
  const upload = (file_name: string, source: Uint8Array | string, more: object = {}, plugs = owner.plugs) =>
    plugs.media.upload({ file_name, source, ...more }, { wait, partSize: 10_000 });

  /** A person of the owner's organisation with a role, or a service token, and what they call with. */
  const caller = async (role: Role, isToken = false) => {
    const { organization } = owner;
    const { id } = await owner.plugs.users.create({ email: `${app.db.world.uuid()}@example.com` });
    const principal = {
      kind: isToken ? ('service_token' as const) : ('user' as const),
      organization,
      user: isToken ? null : id,
      service_token: null,
      role: isToken ? null : role,
      scopes: new Set<string>(scopesOfRole[role]),
      session: null,
    };
    const guard: Guard = {
      identify: async () => ({ organization, caller: id, confirm: async () => principal }),
    };
    const dispatch = app.composition.dispatchFor(guard);
    return createPlugs({ server: 'http://local', fetch: (request) => answerWith(dispatch, request) });
  };

  /** A request without any sign-in, as a browser sends it. */
  const filesOf = (id: string): Record<string, Buffer> => {
    const folder = path.join(
      app.composition.services.settings.dataDir,
      'org',
      owner.organization,
      'media',
      id,
    );
    return Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(path.join(folder, name))]),
    );
  };

  it('takes place, camera and whatever follows the end out of an image, and makes thumbnails', async () => {
    const hidden = Buffer.from('a message behind the end');
    expect((await sharp(await photo()).metadata()).exif?.includes('Analytical')).toBe(true);
    const source = Buffer.concat([await photo(), hidden]);
    const medium = await upload('engine.jpg', source, { title: 'Engine' });
    expect(medium).toMatchObject({
      status: 'ready',
      media_type: 'image',
      mime_type: 'image/jpeg',
      // Turned as the camera said.
      width: 600,
      height: 900,
      warning: null,
      error: null,
      received_bytes: source.length,
      thumbnails: [
        { name: 'small', width: 107, height: 160, mime_type: 'image/webp' },
        { name: 'medium', width: 427, height: 640, mime_type: 'image/webp' },
      ],
    });
    const kept = await bytesOf(owner.plugs, medium.id);
    const { exif, orientation } = await sharp(kept).metadata();
    expect({ exif, orientation }).toEqual({ exif: undefined, orientation: undefined });
    expect(kept.length).toBe(medium.file_size);
    expect(kept.includes(hidden)).toBe(false);
    const small = await bytesOf(owner.plugs, medium.id, { thumbnail: 'small' });
    expect(await sharp(small).metadata()).toMatchObject({ format: 'webp', width: 107, height: 160 });

    // On disk nothing is left of the original, and nothing can be read.
    const files = filesOf(medium.id);
    expect(Object.keys(files)).toEqual(['1', '1.medium', '1.small']);
    for (const bytes of Object.values(files)) expect(bytes.subarray(0, 8).toString()).toBe('PLUGSPL1');
    const audit = (await owner.plugs.audit_logs.list({ record_id: medium.id })).items;
    expect(audit.map(({ action }) => action)).toEqual(['update', 'update', 'create']);
  });

  it('goes on with an upload that was cut, and refuses bytes that are not those that were meant', async () => {
    const { id } = await owner.plugs.media.create({ file_name: 'notes.txt' });
    const text = 'first line\nsecond line\n';
    await owner.plugs.media.upload(id, text.slice(0, 11), { 'upload-offset': 0, 'upload-complete': false });
    const medium = await owner.plugs.media.upload(
      { file_name: 'notes.txt', source: text },
      { resume: id, wait },
    );
    expect(medium).toMatchObject({ id, status: 'ready', file_size: 23, mime_type: 'text/plain' });
    expect(medium.checksum).toBe(medium.source_checksum);
    expect((await bytesOf(owner.plugs, id)).toString()).toBe(text);

    const again = owner.plugs.media.upload(id, 'more', { 'upload-offset': 23 });
    await expect(again).rejects.toMatchObject({ code: 'media_state' });
    const other = await owner.plugs.media.create({ file_name: 'notes.txt' });
    const digest = `sha-256=${Buffer.alloc(32).toString('base64')}`;
    const damaged = owner.plugs.media.upload(other.id, text, { 'upload-offset': 0, digest });
    await expect(damaged).rejects.toMatchObject({ code: 'checksum_mismatch' });
    const large = owner.plugs.media.upload(other.id, Buffer.alloc(2_000_001), { 'upload-offset': 0 });
    await expect(large).rejects.toMatchObject({ code: 'payload_too_large' });
    const early = owner.plugs.media.download(other.id);
    await expect(early).rejects.toMatchObject({ code: 'media_state' });
  });

  it('believes bytes and not names, and never lets a browser run a file', async () => {
    const page = '<!doctype html><script>alert(1)</script>';
    const drawing = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    const cases = [
      ['photo.png', page, 'text/html', 'document', /bytes are text\/html/],
      ['logo.svg', drawing, 'image/svg+xml', 'image', null],
      ['photo.gif', await photo(), 'image/jpeg', 'image', /bytes are image\/jpeg/],
      ['song.mp3', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), 'application/pdf', 'document', /pdf/],
      ['table.csv', 'a,b\n1,2\n', 'text/plain', 'document', null],
      ['thing.bin', Buffer.from([0, 1, 2, 3]), 'application/octet-stream', 'document', null],
      ['Ä "b"\u202e.txt', 'ok', 'text/plain', 'document', null],
    ] as const;
    for (const [name, bytes, mime_type, media_type, warning] of cases) {
      const medium = await upload(name, bytes, { access_level: 'public' });
      expect(medium, name).toMatchObject({ status: 'ready', mime_type, media_type });
      if (warning) expect(medium.warning, name).toMatch(warning);
      else expect(medium.warning, name).toBe(null);
      const { headers } = await app.open(medium.file_url!);
      const shown = mime_type === 'image/jpeg' ? 'inline' : 'attachment';
      expect(headers.get('content-disposition'), name).toMatch(
        new RegExp(`^${shown}; filename="[ -!#-~]*"; `),
      );
      expect(headers.get('content-disposition')).toContain(`filename*=UTF-8''${encodeURIComponent(name)}`);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('says why a file cannot be processed, and keeps it from everybody', async () => {
    const broken = (await photo()).subarray(0, 2_000);
    for (const [name, bytes, why] of [
      ['broken.jpg', broken, /cannot be read/],
      ['empty.txt', '', /empty/],
      ['phone.heic', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), /send it as JPEG/],
    ] as const) {
      const { id } = await owner.plugs.media.create({ file_name: name, access_level: 'public' });
      const { job_id } = await owner.plugs.media.upload(id, bytes, { 'upload-offset': 0 });
      await owner.run({ id: job_id! });
      const medium = await owner.plugs.media.get(id);
      expect(medium, name).toMatchObject({ status: 'failed', file_url: null });
      expect(medium.error, name).toMatchObject({
        code: 'media_unprocessable',
        detail: expect.stringMatching(why),
      });
      await expect(owner.plugs.media.download(id)).rejects.toMatchObject({ code: 'media_state' });
    }
  });

  it('shows a private medium to its uploader, owners and admins, and to nobody else at all', async () => {
    const [uploader, colleague, manager, admin] = await Promise.all([
      caller('member'),
      caller('member'),
      caller('manager'),
      caller('admin'),
    ]);
    const { id } = await upload('secret.txt', 'secret', { access_level: 'private' }, uploader);
    for (const plugs of [uploader, admin, owner.plugs]) {
      expect((await plugs.media.list({ file_name: 'secret.txt' })).items).toHaveLength(1);
      expect((await bytesOf(plugs, id)).toString()).toBe('secret');
    }
    const { id: collection_id } = await owner.plugs.media_collections.create({ name: 'All' });
    for (const plugs of [colleague, manager, await caller('manager', true)]) {
      expect((await plugs.media.list({ file_name: 'secret.txt', include_deleted: true })).items).toEqual([]);
      const calls = [
        () => plugs.media.get(id),
        () => plugs.media.download(id),
        () => plugs.media.link(id),
        () => plugs.media.update(id, { title: 'mine' }),
        () => plugs.media.update(id, { access_level: 'public' }),
        () => plugs.media.delete(id),
        () => plugs.media.restore(id),
        () => plugs.media.upload(id, 'x', { 'upload-offset': 0 }),
      ];
      for (const call of calls) await expect(call()).rejects.toMatchObject({ code: 'not_found' });
      const batch = await plugs.media.batch({ operations: [{ action: 'delete', id }] });
      expect(batch.results).toMatchObject([{ status: 404 }]);
      const collect = plugs.media_collection_items.create({ collection_id, media_id: id });
      await expect(collect).rejects.toMatchObject({ code: 'reference_not_found' });
    }
    // Nobody but the uploader and those who run the organisation takes a medium away from the others.
    const common = await upload('common.txt', 'common', {}, uploader);
    const hide = colleague.media.update(common.id, { access_level: 'private' });
    await expect(hide).rejects.toMatchObject({ code: 'missing_scope' });
    expect((await uploader.media.update(common.id, { access_level: 'private' })).access_level).toBe(
      'private',
    );
    const token = await caller('manager', true);
    const lost = token.media.create({ file_name: 'a', access_level: 'private' });
    await expect(lost).rejects.toMatchObject({ code: 'missing_scope' });
  });

  it('opens links until they end, and public media as long as they are public', async () => {
    const { id } = await upload('shared.txt', 'shared', {});
    const { url, expires_at } = await owner.plugs.media.link(id, { expires_in: 60 });
    expect(Date.parse(expires_at) - Date.now()).toBeLessThanOrEqual(60_000);
    expect(await (await app.open(url)).text()).toBe('shared');
    const broken = [url.slice(0, -1), `${url}0`, url.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a'))];
    const { secrets } = app.composition.services.settings;
    const sign = (access_level: string, expires: number, key = secrets) => {
      const name = { organization: owner.organization, record: id, state: access_level };
      return new URL(signedLink(key, 'ml', { ...name, expires }), url).href;
    };
    const soon = Date.now() + 60_000;
    expect((await app.open(sign('organization', soon))).status).toBe(200);
    broken.push(sign('organization', Date.now() - 1), sign('private', soon));
    broken.push(sign('organization', soon, { current: 'another secret of 32 bytes or more' }));
    for (const address of broken) expect((await app.open(address)).status, address).toBe(404);

    const { file_url } = await owner.plugs.media.update(id, { access_level: 'public' });
    expect((await app.open(url)).status).toBe(404);
    expect((await app.open(file_url!)).headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    const back = await owner.plugs.media.update(id, { access_level: 'organization' });
    expect(back.file_url).toBe(null);
    expect((await app.open(file_url!)).status).toBe(404);
    await owner.plugs.media.update(id, { access_level: 'public' });
    await owner.plugs.media.delete(id);
    expect((await app.open(file_url!)).status).toBe(404);
  });

  it('sends parts, and nothing to whoever has it already', async () => {
    const { file_url } = await upload('digits.txt', '0123456789', { access_level: 'public' });
    const ask = async (headers: Record<string, string>) => {
      const answer = await app.open(file_url!, { headers });
      return [answer.status, answer.headers.get('content-range'), await answer.text()];
    };
    const etag = (await app.open(file_url!)).headers.get('etag')!;
    expect(await ask({ range: 'bytes=2-4' })).toEqual([206, 'bytes 2-4/10', '234']);
    expect(await ask({ range: 'bytes=-3', 'if-range': etag })).toEqual([206, 'bytes 7-9/10', '789']);
    expect(await ask({ range: 'bytes=2-', 'if-range': '"other"' })).toEqual([200, null, '0123456789']);
    expect((await ask({ range: 'bytes=10-' })).slice(0, 2)).toEqual([416, 'bytes */10']);
    expect(await ask({ 'if-none-match': etag })).toEqual([304, null, '']);
  });

  it('keeps the file of a deleted medium for its time, and then only the record', async () => {
    const { id } = await upload('old.txt', 'old', { access_level: 'public' });
    await owner.plugs.media.delete(id);
    expect((await owner.plugs.media.restore(id)).status).toBe('ready');
    expect((await bytesOf(owner.plugs, id)).toString()).toBe('old');
    await owner.plugs.media.delete(id);
    const removed = await upload('removed.txt', 'removed');
    const tenant = app.composition.services.store.tenant(owner.organization);
    await tenant.write((tx) => tx.deleteFrom('media').where('id', '=', removed.id).execute());
    const kept = await upload('kept.txt', 'kept');
    const ran = await app.composition.runDue(owner.organization);
    for (const job of ['media.expire', 'media.sweep'])
      expect(ran.find(({ kind }) => kind === job)).toMatchObject({ state: 'completed' });
    for (const gone of [id, removed.id]) expect(filesOf(gone)).toEqual({});
    expect(Object.keys(filesOf(kept.id))).toEqual(['source']);
    await expect(owner.plugs.media.restore(id)).rejects.toMatchObject({ code: 'media_state' });
    const gone = await owner.plugs.media.get(id, { include_deleted: true });
    expect(gone).toMatchObject({ file_path: null, file_url: null, received_bytes: 0 });
  });

  it('keeps collections in order: what is put somewhere moves the others on', async () => {
    const media: Awaited<ReturnType<typeof owner.plugs.media.create>>[] = [];
    for (const name of ['a', 'b', 'c', 'd'])
      media.push(await owner.plugs.media.create({ file_name: name, title: name }));
    const { id: collection_id } = await owner.plugs.media_collections.create({ name: 'Ordered' });
    const items = owner.plugs.media_collection_items;
    const put = (at: number, sort_order?: number) =>
      items.create({ collection_id, media_id: media[at]!.id, ...(sort_order && { sort_order }) });
    const order = async () => {
      const page = await owner.plugs.media_collections.items(collection_id, { sort: 'sort_order' });
      return page.items.map((item) => [media.find(({ id }) => id === item.media_id)!.title, item.sort_order]);
    };
    const [a, b] = [await put(0), await put(1)];
    await put(2, 1);
    expect(await order()).toEqual([
      ['c', 1],
      ['a', 2],
      ['b', 3],
    ]);
    await items.update(b.id, { sort_order: 2 });
    await put(3);
    expect(await order()).toEqual([
      ['c', 1],
      ['b', 2],
      ['a', 3],
      ['d', 4],
    ]);
    await expect(put(0)).rejects.toMatchObject({ code: 'duplicate_key' });
    await items.delete(a.id);
    expect(await order()).toEqual([
      ['c', 1],
      ['b', 2],
      ['d', 4],
    ]);
    await items.update(b.id, { sort_order: 3 });
    await items.restore(a.id);
    expect(await order()).toEqual([
      ['c', 1],
      ['a', 3],
      ['b', 4],
      ['d', 5],
    ]);
    const together = await Promise.all([0, 1, 2].map(() => owner.plugs.media.create({ file_name: 'e' })));
    await Promise.all(together.map(({ id }) => items.create({ collection_id, media_id: id })));
    const all = (await owner.plugs.media_collections.items(collection_id)).items;
    expect(new Set(all.map((item) => item.sort_order)).size).toBe(7);
  });
});
