import { createHash, randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { IntegrityError } from './crypto/gcm.ts';
import { createKeyring } from './crypto/keyring.ts';
import { diskFileStore, type FileStore } from './files.ts';
import { Problem } from './problem.ts';
import { Spool } from './spool.ts';
import { realWorld } from './world.ts';

const world = realWorld();
const organization = world.uuid();
const keyring = createKeyring({ current: 'a secret of at least thirty-two bytes' }, world);
const wrapped = [1, 2].map((version) => keyring.createDataKey(organization, version));
const KIB = 1024;

let root: string;
let files: FileStore;
let currentVersion: number;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'plugs-spool-'));
  files = diskFileStore(root);
  currentVersion = 1;
});
afterEach(() => rm(root, { recursive: true, force: true }));

function spool(name = 'one', store = files): Spool {
  const dataKey = async (version = currentVersion) =>
    keyring.openDataKey(organization, version, wrapped[version - 1]!);
  return new Spool({ files: store, world, key: `org/${organization}/imports/${name}`, dataKey });
}

function pathOf(name = 'one'): string {
  return join(root, 'org', organization, 'imports', name);
}

async function readAll(from: Spool, range?: { start?: number; end?: number }): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(from.read(range)));
}

/** Deterministic bytes that differ at every 4-byte word, so that any shift shows. */
function pattern(length: number): Buffer {
  const bytes = Buffer.alloc(Math.ceil(length / 4) * 4);
  for (let at = 0; at < bytes.length; at += 4) bytes.writeUInt32BE(at, at);
  return bytes.subarray(0, length);
}

async function* inChunks(bytes: Buffer, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length);
}

function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

describe('a spool', () => {
  it.each([0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 300 * KIB + 7])(
    'gives back %i bytes with size and hash',
    async (length) => {
      const bytes = pattern(length);
      const written = spool();
      expect(await written.append(0, inChunks(bytes, 10_007))).toBe(length);
      expect(await written.finish()).toEqual({ size: length, sha256: sha256(bytes) });
      expect(await readAll(spool())).toEqual(bytes);
      expect(await spool().summary()).toEqual({ size: length, sha256: sha256(bytes) });
      expect(await spool().size()).toBe(length);
    },
  );

  it('shows nothing of its content on the disk', async () => {
    await spool().append(0, Buffer.from('canary@example.com,'.repeat(5_000)));
    expect((await readFile(pathOf())).includes('canary')).toBe(false);
  });

  it('reads any range', async () => {
    const bytes = pattern(200 * KIB);
    const written = spool();
    await written.append(0, bytes);
    await written.finish();
    const edges = [0, 1, 64 * KIB - 1, 64 * KIB, 64 * KIB + 1, 128 * KIB, 200 * KIB - 1, 200 * KIB];
    for (const start of edges) {
      expect(await readAll(spool(), { start })).toEqual(bytes.subarray(start));
      for (const end of edges.filter((edge) => edge >= start)) {
        expect(await readAll(spool(), { start, end })).toEqual(bytes.subarray(start, end));
      }
    }
  });

  it('is empty before its first byte, and gone after delete', async () => {
    expect(await spool().size()).toBe(0);
    expect(await files.size(spool().key)).toBeUndefined();
    await spool().append(0, Buffer.from('x'));
    await spool().delete();
    await spool().delete();
    expect(await spool().size()).toBe(0);
  });

  it('answers a second finish as the first', async () => {
    const written = spool();
    await written.append(0, Buffer.from('abc'));
    expect(await written.finish()).toEqual(await spool().finish());
  });

  it('opens with the data key it was made with after the data key changed', async () => {
    await spool().append(0, Buffer.from('old '));
    currentVersion = 2;
    const later = spool();
    await later.append(4, Buffer.from('key'));
    await later.finish();
    expect((await readAll(spool())).toString()).toBe('old key');
  });
});

describe('resuming', () => {
  it('goes on at any size, with one object or with a new one each time', async () => {
    const bytes = pattern(200 * KIB);
    const cuts = [0, 1, 70_000, 70_001, 131_072, bytes.length];
    for (const fresh of [true, false]) {
      const name = fresh ? 'fresh' : 'same';
      const same = spool(name);
      for (const [index, cut] of cuts.slice(1).entries()) {
        const target = fresh ? spool(name) : same;
        expect(await target.append(cuts[index]!, bytes.subarray(cuts[index], cut))).toBe(cut);
      }
      expect(await (fresh ? spool(name) : same).finish()).toEqual({
        size: bytes.length,
        sha256: sha256(bytes),
      });
      expect(await readAll(spool(name))).toEqual(bytes);
    }
  });

  it('notices that another file of the same name and length has taken its place', async () => {
    const early = spool();
    await early.append(0, pattern(1_000));
    await spool().delete();
    await spool().append(0, Buffer.alloc(1_000, 'x'));
    await early.append(1_000, Buffer.from('y'));
    await early.finish();
    expect((await readAll(spool())).toString()).toBe(`${'x'.repeat(1_000)}y`);
  });

  it('refuses any other offset and says the right one', async () => {
    await spool().append(0, pattern(100));
    for (const offset of [0, 99, 101]) {
      await expect(spool().append(offset, pattern(10))).rejects.toMatchObject({
        code: 'upload_offset_mismatch',
        headers: { 'Upload-Offset': '100' },
      });
    }
    await spool().finish();
    await expect(spool().append(100, pattern(10))).rejects.toThrow(/complete/);
  });

  it('keeps what had arrived when the sender went away', async () => {
    const bytes = pattern(100_000);
    const broken = (async function* () {
      yield* inChunks(bytes, 30_000);
      throw new Error('client went away');
    })();
    await expect(spool().append(0, broken)).rejects.toThrow('client went away');
    expect(await spool().size()).toBe(100_000);
    await spool().append(100_000, Buffer.from('!'));
    await spool().finish();
    expect(await readAll(spool())).toEqual(Buffer.concat([bytes, Buffer.from('!')]));
  });

  it('drops a frame torn at any byte and goes on before it', async () => {
    await spool().append(0, pattern(1_000));
    const whole = (await readFile(pathOf())).length;
    await spool().append(1_000, pattern(100));
    const all = await readFile(pathOf());
    for (let length = whole; length < all.length; length += 1) {
      await writeFile(pathOf(), all.subarray(0, length));
      expect(await spool().size()).toBe(1_000);
    }
    for (const filler of [Buffer.alloc(132), randomBytes(132)]) {
      await writeFile(pathOf(), Buffer.concat([all.subarray(0, whole), filler]));
      expect(await spool().size()).toBe(1_000);
      await spool().append(1_000, pattern(50));
      expect(await readAll(spool(), { end: 1_050 })).toEqual(Buffer.concat([pattern(1_000), pattern(50)]));
    }
  });

  it('cuts back to any size an append has answered, even when finished, and to no other', async () => {
    const written = spool();
    await written.append(0, pattern(1_000));
    await written.append(1_000, pattern(70_000));
    await written.finish();
    await expect(spool().truncateTo(500)).rejects.toThrow(RangeError);
    await written.truncateTo(1_000);
    expect(await written.summary()).toBeUndefined();
    await written.append(1_000, Buffer.from('other'));
    expect(await written.finish()).toMatchObject({ size: 1_005 });
    await spool().truncateTo(0);
    expect(await spool().size()).toBe(0);
  });

  it('never uses a nonce twice for one place', async () => {
    const seen = new Set<string>();
    for (let round = 0; round < 20; round += 1) {
      const written = spool();
      await written.truncateTo(0);
      await written.append(0, pattern(1_000));
      seen.add((await readFile(pathOf())).subarray(48, 60).toString('hex'));
    }
    expect(seen.size).toBe(20);
  });
});

describe('damage is noticed', () => {
  const frame = 64 * KIB + 32;
  const head = 44;

  async function finished(name = 'one'): Promise<Buffer> {
    const written = spool(name);
    await written.append(0, pattern(200 * KIB));
    await written.finish();
    return readFile(pathOf(name));
  }

  it('when a bit is flipped anywhere', async () => {
    const all = await finished();
    const places = [
      0,
      9,
      11,
      12,
      40,
      head,
      head + 3,
      head + 4,
      head + 20,
      head + frame - 1,
      head + frame + 1,
    ];
    for (const at of [...places, all.length - 1, all.length - 79, all.length - 80]) {
      const bad = Buffer.from(all);
      bad[at]! ^= 1;
      await writeFile(pathOf(), bad);
      await expect(readAll(spool())).rejects.toThrow();
    }
  });

  it('when it is cut at any frame or byte, or something follows', async () => {
    const all = await finished();
    for (const length of [all.length - 1, all.length - 80, head + frame, head + 10, head, head - 1, 0]) {
      await writeFile(pathOf(), all.subarray(0, length));
      await expect(readAll(spool())).rejects.toThrow(IntegrityError);
    }
    await writeFile(pathOf(), Buffer.concat([all, Buffer.alloc(1)]));
    await expect(readAll(spool())).rejects.toThrow(IntegrityError);
  });

  it('when frames are swapped, repeated or left out', async () => {
    const all = await finished();
    const part = (from: number, to: number) => all.subarray(head + from * frame, head + to * frame);
    const rest = all.subarray(head + 3 * frame);
    const start = all.subarray(0, head);
    const shapes = [
      [part(1, 2), part(0, 1), part(2, 3)],
      [part(0, 1), part(0, 1), part(1, 3)],
      [part(0, 1), part(2, 3)],
      [part(0, 3), part(2, 3)],
      [],
    ];
    for (const shape of shapes) {
      await writeFile(pathOf(), Buffer.concat([start, ...shape, rest]));
      await expect(readAll(spool())).rejects.toThrow(IntegrityError);
    }
  });

  it('when the last frame of an older, shorter version is put in place', async () => {
    const written = spool();
    await written.append(0, pattern(64 * KIB));
    await written.append(64 * KIB, pattern(64 * KIB));
    await written.finish();
    const long = await readFile(pathOf());
    await written.truncateTo(64 * KIB);
    await written.finish();
    const short = await readFile(pathOf());
    await writeFile(pathOf(), Buffer.concat([long.subarray(0, head + 2 * frame), short.subarray(-80)]));
    await expect(readAll(spool())).rejects.toThrow(IntegrityError);
  });

  it('when a file takes the place of another', async () => {
    await finished('one');
    await finished('two');
    await cp(pathOf('two'), pathOf('one'));
    await expect(readAll(spool('one'))).rejects.toThrow(IntegrityError);
  });

  it('when lengths are shifted between skipped frames', async () => {
    const all = await finished();
    const bad = Buffer.from(all);
    bad.writeUInt32BE(64 * KIB - 1, head);
    await writeFile(pathOf(), bad);
    await expect(readAll(spool(), { start: 150 * KIB })).rejects.toThrow(IntegrityError);
  });

  it('when it is read to its end before it was finished', async () => {
    await spool().append(0, pattern(1_000));
    await expect(readAll(spool())).rejects.toThrow(IntegrityError);
    await expect(readAll(spool(), { end: 1_001 })).rejects.toThrow(IntegrityError);
    expect(await readAll(spool(), { end: 1_000 })).toEqual(pattern(1_000));
  });
});

describe('a disk that fills up', () => {
  /** The real store, with writers that run out of space after so many bytes, in the middle of a write. */
  function small(capacity: number): FileStore {
    return {
      ...files,
      async writer(key, position) {
        const writer = await files.writer(key, position);
        return {
          get position() {
            return writer.position;
          },
          async write(bytes) {
            if (writer.position + bytes.length > capacity) throw new Problem('storage_full', 'No space.');
            await writer.write(bytes);
          },
          sync: () => writer.sync(),
          close: () => writer.close(),
        };
      },
    };
  }

  it('keeps whole frames, says storage_full, and goes on when there is space again', async () => {
    const bytes = pattern(200 * KIB);
    await expect(spool('one', small(150 * KIB)).append(0, inChunks(bytes, 10_000))).rejects.toMatchObject({
      code: 'storage_full',
    });
    const kept = await spool().size();
    expect(kept).toBe(128 * KIB);
    await spool().append(kept, bytes.subarray(kept));
    await spool().finish();
    expect(await readAll(spool())).toEqual(bytes);
  });

  it('is not finished when there was no room for the end mark', async () => {
    await spool().append(0, pattern(1_000));
    await expect(spool('one', small(1_080)).finish()).rejects.toMatchObject({ code: 'storage_full' });
    expect(await spool().summary()).toBeUndefined();
    expect(await spool().finish()).toMatchObject({ size: 1_000 });
  });
});
