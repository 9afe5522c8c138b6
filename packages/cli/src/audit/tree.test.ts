import { consistencyPath, inclusionPath } from '@the-plugs/server/audit/merkle';
import { expect, test } from 'vitest';
import { GrowingTree, isConsistent, leafHash, rootFromLeaf } from './tree.ts';

test('both ways to hash a tree agree, for every place in every small tree', async () => {
  const leaves = Array.from({ length: 40 }, (_, at) => leafHash(Buffer.of(at)));
  const stored = async (_: number, from: number, count: number) => leaves.slice(from, from + count);
  const tree = new GrowingTree();
  const roots = leaves.map((leaf) => {
    tree.add(leaf);
    return tree.root();
  });
  for (let size = 1; size <= leaves.length; size += 1) {
    const second = { size, root: roots[size - 1]! };
    for (let at = 0; at < size; at += 1) {
      const path = await inclusionPath(stored, at, size);
      expect(rootFromLeaf(leaves[at]!, at, size, path)).toEqual(second.root);
      if (size > 1) expect(rootFromLeaf(leaves[at]!, (at + 1) % size, size, path)).not.toEqual(second.root);
      const first = { size: at + 1, root: roots[at]! };
      const steps = await consistencyPath(stored, first.size, size);
      expect(isConsistent(first, second, steps)).toBe(true);
      if (at > 0) expect(isConsistent({ ...first, root: roots[at - 1]! }, second, steps)).toBe(false);
    }
  }
});
