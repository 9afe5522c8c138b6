import { hash } from 'node:crypto';

/*
 * The tree of RFC 9162 (2.1), which is that of RFC 6962: leaves and inner nodes are hashed with a prefix of their own, and
 * a tree of n leaves is split at the largest power of two below n. Only every eighth level is stored; each hash asked
 * for is made of at most 128 stored ones.
 */

/** Levels between two stored ones; the leaves are level 0. */
export const STEP = 8;
/** Stored nodes of one level under one of the next. */
export const FAN = 2 ** STEP;

const NODE = Buffer.of(1);

export const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  hash('sha256', parts.length === 1 ? parts[0]! : Buffer.concat(parts), 'buffer');

const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(NODE, left, right);

/** What is stored of a tree: hashes of whole subtrees at levels 0, 8, 16 …, some neighbours of one level at a time. */
export type Stored = (level: number, from: number, count: number) => Promise<readonly Buffer[]>;

/** The root over some leaves; of none, the hash of nothing. */
export const rootOver = (hashes: readonly Buffer[], start = 0, end = hashes.length): Buffer => {
  if (end === start) return sha256(Buffer.alloc(0));
  if (end - start === 1) return hashes[start]!;
  const middle = start + split(end - start);
  return nodeHash(rootOver(hashes, start, middle), rootOver(hashes, middle, end));
};

/** The root of the tree over the first `size` leaves. */
export const treeRoot = (stored: Stored, size: number): Promise<Buffer> => over(stored, 0, size);

/** The whole subtrees that the first `size` leaves fall into, the largest first: from them a tree can grow on. */
export const subtreesOf = async (stored: Stored, size: number): Promise<Buffer[]> => {
  const subtrees: Buffer[] = [];
  for (let start = 0; start < size; ) {
    let count = 1;
    while (count * 2 <= size - start) count *= 2;
    subtrees.push(await over(stored, start, start + count));
    start += count;
  }
  return subtrees;
};

/** A tree that only grows: of the leaves before it keeps the whole subtrees, one a bit of their number. */
export class GrowingTree {
  size: number;
  readonly #subtrees: Buffer[];

  constructor(size = 0, subtrees: readonly Buffer[] = []) {
    this.size = size;
    this.#subtrees = [...subtrees];
  }

  add(leaf: Buffer): void {
    let node = leaf;
    for (let rest = this.size; rest % 2 === 1; rest = Math.floor(rest / 2))
      node = nodeHash(this.#subtrees.pop()!, node);
    this.#subtrees.push(node);
    this.size += 1;
  }

  root(): Buffer {
    if (this.size === 0) return rootOver([]);
    return this.#subtrees.reduceRight((right, left) => nodeHash(left, right));
  }
}

/** The hashes beside the way from a leaf to the root, from below (RFC 9162, 2.1.3.1). */
export const inclusionPath = async (stored: Stored, index: number, size: number): Promise<Buffer[]> => {
  const path: Buffer[] = [];
  for (let [start, end] = [0, size]; end - start > 1; ) {
    const middle = start + split(end - start);
    if (index < middle) {
      path.push(await over(stored, middle, end));
      end = middle;
    } else {
      path.push(await over(stored, start, middle));
      start = middle;
    }
  }
  return path.reverse();
};

/** The hashes that show the first tree to be the beginning of the second (RFC 9162, 2.1.4.1). */
export const consistencyPath = async (stored: Stored, first: number, second: number): Promise<Buffer[]> => {
  const path: Buffer[] = [];
  let [start, end] = [0, second];
  // Who verifies knows the root of the first tree itself; a subtree of it they do not.
  while (first !== end) {
    const middle = start + split(end - start);
    if (first <= middle) {
      path.push(await over(stored, middle, end));
      end = middle;
    } else {
      path.push(await over(stored, start, middle));
      start = middle;
    }
  }
  if (start > 0) path.push(await over(stored, start, end));
  return path.reverse();
};

/** The largest power of two below n. */
const split = (n: number): number => {
  let power = 1;
  while (power * 2 < n) power *= 2;
  return power;
};

/** The hash over the leaves from `start` to before `end`, a subtree of the tree. */
const over = async (stored: Stored, start: number, end: number): Promise<Buffer> => {
  const count = end - start;
  const level = Math.log2(count);
  if (Number.isInteger(level)) return whole(stored, level, start / count);
  const middle = start + split(count);
  return nodeHash(await over(stored, start, middle), await over(stored, middle, end));
};

/** A subtree whose leaves are all there, of the stored level beneath it. */
const whole = async (stored: Stored, level: number, place: number): Promise<Buffer> => {
  const count = 2 ** (level % STEP);
  return rootOver(await stored(level - (level % STEP), place * count, count));
};
