/**
 * The hashes of docs/audit-format.md: the tree of RFC 9162 over canonical JSON (RFC 8785). Written without a line of the
 * server's, since a verifier that shared its code would share its faults.
 */
import { hash } from 'node:crypto';

export function sha256(...parts: readonly Uint8Array[]): Buffer {
  return hash('sha256', parts.length === 1 ? parts[0]! : Buffer.concat(parts), 'buffer');
}

const leafPrefix = Buffer.of(0);
const nodePrefix = Buffer.of(1);

export function leafHash(data: Uint8Array): Buffer {
  return sha256(leafPrefix, data);
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return sha256(nodePrefix, left, right);
}

/** A value of JSON in the one form of RFC 8785. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  // Too large a number is read as infinity, which would be written as null.
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError('A number is out of range.');
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = value as Readonly<Record<string, unknown>>;
  const names = Object.keys(members).sort();
  return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(members[name])}`).join(',')}}`;
}

/** A tree that only grows: of the leaves before it keeps the whole subtrees, one a bit of their number. */
export class GrowingTree {
  size: number;
  readonly #subtrees: Buffer[];

  /** @param subtrees of the leaves that it begins with, the largest first; as many as `size` has bits that are set */
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
    if (this.size === 0) return sha256(Buffer.alloc(0));
    return this.#subtrees.reduceRight((right, left) => nodeHash(left, right));
  }
}

/**
 * The root to which a path leads from a leaf (RFC 9162, 2.1.3.2); undefined for a path that fits no such place.
 * @param index of the leaf, from 0
 */
export function rootFromLeaf(
  leaf: Buffer,
  index: number,
  size: number,
  path: readonly Buffer[],
): Buffer | undefined {
  if (index < 0 || index >= size) return undefined;
  let [place, last] = [index, size - 1];
  let node = leaf;
  for (const beside of path) {
    if (last === 0) return undefined;
    if (place % 2 === 1 || place === last) {
      node = nodeHash(beside, node);
      // Where it stands alone at the right edge, it rises until it has a neighbour.
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else node = nodeHash(node, beside);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? node : undefined;
}

export interface Sized {
  readonly size: number;
  readonly root: Buffer;
}

/** Whether the path shows the first tree to be the beginning of the second (RFC 9162, 2.1.4.2). */
export function isConsistent(first: Sized, second: Sized, path: readonly Buffer[]): boolean {
  if (first.size === second.size) return path.length === 0 && first.root.equals(second.root);
  if (first.size < 1 || first.size > second.size) return false;
  const isWhole = Number.isInteger(Math.log2(first.size));
  const [start, ...rest] = isWhole ? [first.root, ...path] : path;
  if (start === undefined) return false;
  let [place, last] = [first.size - 1, second.size - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [before, after] = [start, start];
  for (const beside of rest) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      before = nodeHash(beside, before);
      after = nodeHash(beside, after);
      while (place % 2 === 0 && place !== 0) [place, last] = [half(place), half(last)];
    } else after = nodeHash(after, beside);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && before.equals(first.root) && after.equals(second.root);
}

function half(n: number): number {
  return Math.floor(n / 2);
}
