/** What is no longer in the log: signed archives, and the place where entries go on behind them. */
import type { AuditArchive } from '@the-plugs/sdk/resources/audit_archives';
import type { AuditCheckpoint } from '@the-plugs/sdk/resources/audit_checkpoints';
import { checked, checkSignature, type Keys, Tampered } from './checkpoint.ts';
import { canonical, GrowingTree } from './tree.ts';

/** What an archive says of itself. */
export type Archive = Pick<
  AuditArchive,
  | 'id'
  | 'organization_id'
  | 'first_entry'
  | 'last_entry'
  | 'root'
  | 'sealed_before'
  | 'retention_days'
  | 'archived_at'
  | 'key_id'
  | 'signature'
>;

const format = 'plugs-audit-archive/1';
const dayMs = 86_400_000;
const texts = [
  'id',
  'organization_id',
  'root',
  'sealed_before',
  'archived_at',
  'key_id',
  'signature',
] as const;
const numbers = ['first_entry', 'last_entry', 'retention_days'] as const;

/** An archive that is signed, and follows both the policy that it names and the archive before it. Throws Tampered. */
export function checkedArchive(value: unknown, keys: Keys, before: Archive | undefined): Archive {
  const archive = (value ?? {}) as Archive;
  const isFormed =
    texts.every((name) => typeof archive[name] === 'string') &&
    numbers.every((name) => Number.isSafeInteger(archive[name]) && archive[name] > 0);
  if (!isFormed) throw new Tampered('form', 'An archive does not have the form of one.');
  const { signature, ...rest } = archive;
  const { id, organization_id, first_entry, last_entry, root, sealed_before, retention_days } = rest;
  const { archived_at, key_id } = rest;
  const said = { id, organization_id, first_entry, last_entry, root, sealed_before, retention_days };
  const where = { seq: first_entry, until: last_entry };
  const name = `The archive of entries ${first_entry} to ${last_entry}`;
  const signed = canonical({ format, ...said, archived_at, key_id });
  checkSignature({ key_id, signature }, Buffer.from(signed), keys, name, where);
  const next = (before?.last_entry ?? 0) + 1;
  if (first_entry !== next || last_entry < next)
    throw new Tampered('archive', `${name} does not go on with entry ${next}.`, {
      seq: next,
      until: last_entry,
    });
  const isDue = Date.parse(sealed_before) <= Date.parse(archived_at) - retention_days * dayMs;
  if (!isDue)
    throw new Tampered('archive', `${name} was made before its ${retention_days} days were over.`, where);
  return archive;
}

export interface Start {
  readonly checkpoint: AuditCheckpoint;
  readonly tree: GrowingTree;
}

/** Where entries begin: behind a signed checkpoint, with the subtrees from which its tree grows on. Throws Tampered. */
export function checkedStart(line: Readonly<Record<string, unknown>>, keys: Keys): Start {
  const checkpoint = checked(line.checkpoint, keys);
  const { size, root } = checkpoint;
  const { subtrees } = line;
  const isFormed = Array.isArray(subtrees) && subtrees.every((hex) => /^[0-9a-f]{64}$/.test(String(hex)));
  if (!isFormed || subtrees.length !== onesOf(size))
    throw new Tampered('form', `There are not the subtrees of a tree of ${size} entries.`);
  const tree = new GrowingTree(
    size,
    subtrees.map((hex) => Buffer.from(hex as string, 'hex')),
  );
  if (tree.root().toString('hex') !== root)
    throw new Tampered('checkpoint', `The tree does not begin as the checkpoint over ${size} entries says.`, {
      seq: 1,
      until: size,
    });
  return { checkpoint, tree };
}

/** How many bits of a number are set. */
function onesOf(size: number): number {
  return [...size.toString(2)].filter((bit) => bit === '1').length;
}

/**
 * Holds the archives against the place where the entries begin: at the end of all of them, or of all but the last, whose
 * file this is then.
 * @returns the archive whose file this is
 */
export function archiveAt(
  archives: readonly Archive[],
  start: AuditCheckpoint | undefined,
): Archive | undefined {
  const from = start?.size ?? 0;
  const last = archives.at(-1);
  const isFile = last !== undefined && last.first_entry === from + 1;
  const [before] = isFile ? archives.slice(-2, -1) : archives.slice(-1);
  const fits = (before?.last_entry ?? 0) === from && (before === undefined || isUnder(before, start!));
  if (!fits)
    throw new Tampered('archive', `The entries begin behind ${from}, and no archive says that they may.`, {
      seq: (before?.last_entry ?? 0) + 1,
      until: Math.max(from, before?.last_entry ?? 0),
    });
  return isFile ? last : undefined;
}

/** Whether an archive ends with what a checkpoint holds, and was signed over as old as the policy asks. */
export function isUnder(archive: Archive, { root, created_at }: AuditCheckpoint): boolean {
  return archive.root === root && created_at <= archive.sealed_before;
}
