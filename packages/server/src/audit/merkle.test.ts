import { expect, test } from 'vitest';
import { consistencyPath, FAN, inclusionPath, rootOver, type Stored, sha256, treeRoot } from './merkle.ts';

const leafHash = (data: Uint8Array) => sha256(Buffer.of(0), data);

/** The leaves of the test vectors that implementations of RFC 6962 share. */
const data = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
];
const vectors = data.map((hex) => leafHash(Buffer.from(hex, 'hex')));
const roots = [
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

/** What is stored of a tree, as the store keeps it: whole nodes of every eighth level. */
const storedOf = (leaves: readonly Buffer[]): Stored => {
  const levels = [leaves];
  for (let level = levels[0]!; level.length >= FAN; level = levels.at(-1)!)
    levels.push(
      Array.from({ length: Math.floor(level.length / FAN) }, (_, at) =>
        rootOver(level.slice(at * FAN, (at + 1) * FAN)),
      ),
    );
  return async (level, from, count) => {
    const hashes = levels[level / 8]!.slice(from, from + count);
    expect(hashes).toHaveLength(count);
    return hashes;
  };
};

const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('hex'));

test('the root of nothing and of each vector', async () => {
  expect(rootOver([]).toString('hex')).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
  const stored = storedOf(vectors);
  for (const [at, root] of roots.entries())
    expect((await treeRoot(stored, at + 1)).toString('hex'), `of ${at + 1}`).toBe(root);
});

test('the paths of the vectors', async () => {
  const stored = storedOf(vectors);
  expect(hex(await inclusionPath(stored, 0, 1))).toEqual([]);
  expect(hex(await inclusionPath(stored, 0, 8))).toEqual([
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ]);
  expect(hex(await inclusionPath(stored, 2, 3))).toEqual([roots[1]]);
  expect(hex(await consistencyPath(stored, 1, 1))).toEqual([]);
  expect(hex(await consistencyPath(stored, 1, 8))).toEqual([
    '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
    '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
    '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
  ]);
  expect(hex(await consistencyPath(stored, 6, 8))).toEqual([
    '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
    'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
    'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  ]);
});

test('stored levels give the same root as all leaves', async () => {
  const leaves = Array.from({ length: 66_000 }, (_, at) => leafHash(Buffer.from(String(at))));
  const stored = storedOf(leaves);
  for (const size of [255, 256, 257, 512, 65_535, 65_536, 65_793, 66_000])
    expect(await treeRoot(stored, size), `of ${size}`).toEqual(rootOver(leaves.slice(0, size)));
});
