import { createPublicKey, type KeyObject, verify } from 'node:crypto';
import type { AuditCheckpoint, AuditKey } from '../generated/types.ts';
import { Problem } from '../lib/problem.ts';
import type { Entry } from '../store/audit-tree.ts';
import { GrowingTree, sha256 } from './merkle.ts';
import { entryLeaf, signedData, valuesHash } from './seal.ts';

/** A line of a bundle; docs/audit-format.md tells what each holds. */
export type BundleLine =
  | { readonly type: 'header'; readonly size: number; readonly [name: string]: unknown }
  | { readonly type: 'archive'; readonly archive: object }
  | { readonly type: 'start'; readonly checkpoint: AuditCheckpoint; readonly subtrees: readonly string[] }
  | EntryLine
  | { readonly type: 'checkpoint'; readonly checkpoint: AuditCheckpoint };

export interface EntryLine {
  readonly type: 'entry';
  readonly seq: number;
  readonly id: string;
  readonly leaf: string;
  readonly salt: string | null;
  readonly values_hash?: string | null;
  readonly entry: Entry | null;
}

/**
 * Holds lines against the checkpoints before their entries are taken out of the log: what was tampered with must stay
 * where it is found. Throws audit_tampered.
 */
export class BundleCheck {
  readonly #keys: ReadonlyMap<string, KeyObject>;
  #tree = new GrowingTree();
  #before: AuditCheckpoint | undefined;

  constructor(keys: readonly AuditKey[]) {
    this.#keys = new Map(keys.map(({ key_id, public_key }) => [key_id, createPublicKey(public_key)]));
  }

  /** The entries that were taken, with those before the start. */
  get size(): number {
    return this.#tree.size;
  }

  take(line: BundleLine): void {
    if (line.type === 'start') {
      const subtrees = line.subtrees.map((hex) => Buffer.from(hex, 'hex'));
      this.#tree = new GrowingTree(line.checkpoint.size, subtrees);
      this.#keep(line.checkpoint);
    } else if (line.type === 'entry') this.#entry(line);
    else if (line.type === 'checkpoint') {
      const { previous_hash, size } = line.checkpoint;
      const expected = this.#before ? sha256(signedData(this.#before)).toString('hex') : null;
      if (previous_hash !== expected)
        throw tampered(`The checkpoint over ${size} does not follow the one before`);
      this.#keep(line.checkpoint);
    }
  }

  /** Says that all was taken that there should be. */
  end(size: number): void {
    if (this.#tree.size !== size || this.#before?.size !== size)
      throw tampered(`Entry ${this.#tree.size + 1} is missing`);
  }

  #entry({ seq, id, leaf, salt, values_hash, entry }: EntryLine): void {
    if (seq !== this.#tree.size + 1) throw tampered(`Entry ${this.#tree.size + 1} is missing`);
    if (entry === null) throw tampered(`Entry ${seq} (${id}) has been deleted`);
    const values = salt === null ? (values_hash ?? '') : valuesHash(salt, entry);
    if (entryLeaf(entry, values) !== leaf) throw tampered(`Entry ${seq} (${id}) is not what was sealed`);
    this.#tree.add(Buffer.from(leaf, 'hex'));
  }

  #keep(checkpoint: AuditCheckpoint): void {
    const { size, root, key_id, signature } = checkpoint;
    const key = this.#keys.get(key_id);
    const isSigned = key && verify(null, signedData(checkpoint), key, Buffer.from(signature, 'base64'));
    if (!isSigned) throw tampered(`The checkpoint over ${size} does not bear its signature`);
    if (size !== this.#tree.size || root !== this.#tree.root().toString('hex'))
      throw tampered(`The entries up to ${size} are not those that were signed`);
    this.#before = checkpoint;
  }
}

const tampered = (what: string): Problem => new Problem('audit_tampered', `${what}.`);
