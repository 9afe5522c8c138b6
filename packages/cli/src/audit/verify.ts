/** Verifies what a bundle or a proof says; docs/audit-format.md tells each rule. */
import type {
  AuditCheckpoint,
  AuditConsistency,
  AuditProof,
} from '@the-plugs/sdk/resources/audit_checkpoints';
import { type Archive, archiveAt, checkedArchive, checkedStart, isUnder } from './archived.ts';
import { checked, format, type Keys, signedData, Tampered } from './checkpoint.ts';
import { canonical, GrowingTree, isConsistent, leafHash, rootFromLeaf, sha256 } from './tree.ts';

/** What was verified. */
export interface Verified {
  readonly organization_id: string;
  /** The number of the last entry before those that were verified: all up to it are in archives. */
  readonly archived: number;
  readonly entries: number;
  /** Entries whose values are gone, and which are proved without them. */
  readonly redacted: number;
  readonly checkpoints: number;
  /** Anchors that the audit was held against. */
  readonly anchors: number;
  /** Anchors of entries that are archived, which could not be held against these. */
  readonly older: readonly AuditCheckpoint[];
  readonly newest: AuditCheckpoint;
  /** The archive that these entries are; without one they are those of the log. */
  readonly archive: Archive | undefined;
}

interface Line {
  readonly type: unknown;
  readonly [name: string]: unknown;
}

/** The members of an entry, all of them and no others. */
const members = [
  'action',
  'created_at',
  'id',
  'job_id',
  'metadata',
  'new_values',
  'old_values',
  'on_behalf_of',
  'organization_id',
  'record_id',
  'record_version',
  'request_id',
  'service_token_id',
  'table_name',
  'user_id',
];

/** Takes the lines of a bundle one after the other; throws Tampered at the first that cannot be. */
export class BundleVerifier {
  readonly #keys: Keys;
  #anchors: readonly AuditCheckpoint[];
  #tree = new GrowingTree();
  readonly #before: AuditCheckpoint | undefined;
  readonly #archives: Archive[] = [];
  #archive: Archive | undefined;
  /** What stands before the first entry; null until that is known. */
  #start: number | null = null;
  #header: { readonly organization_id: string; readonly size: number } | undefined;
  #newest: AuditCheckpoint | undefined;
  #checkpoints = 0;
  #redacted = 0;
  #anchored = 0;
  #skipped = 0;
  /** A checkpoint over more entries than stand before it. */
  #short: { readonly size: number; readonly fault: Tampered } | undefined;

  /**
   * @param anchors checkpoints that were kept elsewhere
   * @param before the last checkpoint of what was verified before, and which this has to go on from
   */
  constructor(keys: Keys, anchors: readonly AuditCheckpoint[] = [], before?: AuditCheckpoint) {
    this.#keys = keys;
    this.#anchors = anchors.toSorted((a, b) => a.size - b.size);
    this.#before = before;
  }

  /** The number of the last entry. */
  get entries(): number {
    return this.#tree.size;
  }

  take(line: Line): void {
    if (this.#short !== undefined) throw this.#shortBefore(line);
    if (this.#header === undefined) this.#takeHeader(line);
    else if (this.#start === null && line.type === 'archive') this.#takeArchive(line.archive);
    else if (this.#start === null && line.type === 'start') this.#takeStart(line);
    else this.#takeContent(line);
  }

  #takeContent(line: Line): void {
    if (this.#start === null) this.#begin(undefined);
    if (line.type === 'entry') this.#takeEntry(line);
    else if (line.type === 'checkpoint') this.#takeCheckpoint(line.checkpoint);
    else
      throw new Tampered(
        'form',
        `A line of the type ${String(line.type)} stands behind entry ${this.entries}.`,
        { seq: this.entries + 1 },
      );
  }

  /** What was verified, once all lines were taken. */
  end(): Verified {
    const { entries } = this;
    if (this.#header === undefined) throw new Tampered('form', 'There is nothing to verify.');
    if (this.#short !== undefined) throw this.#short.fault;
    if (this.#start === null) this.#begin(undefined);
    const { size, organization_id } = this.#header;
    const missed = this.#anchors[this.#anchored];
    // Who cut the tail may have made the header fit; an anchor they could not reach. An archive ends where it says.
    if (missed !== undefined && this.#archive === undefined)
      throw new Tampered(
        'cut',
        `At ${missed.created_at} there were ${missed.size} entries, an anchor says; now there are ${entries}.`,
        { seq: entries + 1, until: missed.size },
      );
    if (this.#newest === undefined || entries !== size || this.#newest.size !== size)
      throw new Tampered(
        'cut',
        `There should be ${size} entries under the last checkpoint; there are ${entries} entries, and the last checkpoint is over ${this.#newest?.size ?? 0}.`,
        { seq: Math.min(entries, this.#newest?.size ?? 0) + 1, until: Math.max(size, entries) },
      );
    if (
      this.#archive !== undefined &&
      (this.#archive.last_entry !== size || !isUnder(this.#archive, this.#newest))
    )
      throw new Tampered('archive', `The archive says that it ends with entry ${this.#archive.last_entry}.`, {
        seq: this.#start! + 1,
        until: size,
      });
    const older = this.#anchors.slice(0, this.#skipped);
    return {
      organization_id,
      archived: this.#start!,
      entries: entries - this.#start!,
      redacted: this.#redacted,
      checkpoints: this.#checkpoints,
      anchors: this.#anchored - this.#skipped,
      older,
      newest: this.#newest,
      archive: this.#archive,
    };
  }

  #takeArchive(value: unknown): void {
    const archive = checkedArchive(value, this.#keys, this.#archives.at(-1));
    this.#isOwn(archive.organization_id, `The archive up to entry ${archive.last_entry}`);
    this.#archives.push(archive);
  }

  #takeStart(line: Line): void {
    const { checkpoint, tree } = checkedStart(line, this.#keys);
    this.#isOwn(checkpoint.organization_id, `The checkpoint of ${checkpoint.created_at}`);
    this.#tree = tree;
    this.#newest = checkpoint;
    this.#begin(checkpoint);
  }

  /** Settles where the entries begin. */
  #begin(start: AuditCheckpoint | undefined): void {
    this.#archive = archiveAt(this.#archives, start);
    this.#start = start?.size ?? 0;
    const before = this.#before;
    if (before !== undefined && before.signature !== start?.signature)
      throw new Tampered(
        'missing',
        `This begins behind entry ${this.#start}, and what was verified ends with ${before.size}.`,
        {
          seq: before.size + 1,
          until: Math.max(before.size + 1, this.#start),
        },
      );
    // Of what is archived only the hashes are here; those who hold the archives can compare the rest.
    this.#skipped = this.#anchors.filter(({ size }) => size < this.#start!).length;
    this.#anchored = this.#skipped;
    // An anchor at the seam was held against the end of what came before.
    if (start !== undefined && before === undefined) this.#holdAgainstAnchors();
    else if (before !== undefined)
      this.#skipped = this.#anchored = this.#anchors.filter(({ size }) => size <= before.size).length;
  }

  #isOwn(organization: string, name: string): void {
    if (organization !== this.#header!.organization_id)
      throw new Tampered('checkpoint', `${name} is of another organisation.`);
  }

  #takeHeader(line: Line): void {
    const { type, organization_id, size } = line;
    if (type !== 'header' || line.format !== format)
      throw new Tampered('form', `It does not begin as ${format} does.`);
    if (typeof organization_id !== 'string' || typeof size !== 'number')
      throw new Tampered('form', 'The header lacks organization_id or size.');
    // A file of anchors may serve several organisations; none for this one would hold it against nothing.
    const own = this.#anchors.filter((anchor) => anchor.organization_id === organization_id);
    if (own.length === 0 && this.#anchors.length > 0)
      throw new Tampered('anchor', `None of the anchors is of the organisation ${organization_id}.`);
    this.#anchors = own;
    this.#header = { organization_id, size };
  }

  #takeEntry(line: Line): void {
    const { seq, leaf } = line;
    const next = this.entries + 1;
    const id = typeof line.id === 'string' ? line.id : null;
    if (typeof seq === 'number' && seq > next)
      throw new Tampered(
        'missing',
        seq === next + 1 ? `Entry ${next} is missing.` : `Entries ${next} to ${seq - 1} are missing.`,
        { seq: next, until: seq - 1 },
      );
    if (seq !== next)
      throw new Tampered(
        'order',
        `Where entry ${next} should stand, there is one with the number ${String(seq)}.`,
        {
          seq: next,
          until: next,
          id,
        },
      );
    const where = { seq: next, until: next, id };
    if (line.entry === null) throw new Tampered('missing', `Entry ${next} (${id}) has been deleted.`, where);
    const { hash, redacted } = leafOf(line, where);
    if (hash.toString('hex') !== leaf)
      throw new Tampered('entry', `Entry ${next} (${id}) is not what was sealed.`, where);
    this.#redacted += redacted ? 1 : 0;
    this.#tree.add(hash);
    this.#holdAgainstAnchors();
  }

  /** Compares the tree with each anchor that was made at its size. */
  #holdAgainstAnchors(): void {
    for (; this.#anchors[this.#anchored]?.size === this.entries; this.#anchored += 1) {
      const { root, created_at, size } = this.#anchors[this.#anchored]!;
      if (root === this.#tree.root().toString('hex')) continue;
      const before = this.#anchors[this.#anchored - 1]?.size ?? 0;
      throw new Tampered(
        'anchor',
        `The first ${size} entries are not those of the anchor of ${created_at}: the audit was written anew.`,
        { seq: before + 1, until: size },
      );
    }
  }

  /** Whether entries are missing in front of a checkpoint, or were renumbered, is told by the number behind it. */
  #shortBefore({ type, seq }: Line): Tampered {
    const { size, fault } = this.#short!;
    if (type !== 'entry' || seq !== size + 1) return fault;
    const first = this.entries + 1;
    const message =
      first === size ? `Entry ${first} is missing.` : `Entries ${first} to ${size} are missing.`;
    return new Tampered('missing', message, { seq: first, until: size });
  }

  #takeCheckpoint(value: unknown): void {
    const checkpoint = checked(value, this.#keys);
    const { size, root, organization_id, previous_hash, created_at } = checkpoint;
    const before = this.#newest;
    const where = { seq: (before?.size ?? 0) + 1, until: size };
    if (organization_id !== this.#header!.organization_id)
      throw new Tampered('checkpoint', `The checkpoint of ${created_at} is of another organisation.`, where);
    const expected = before === undefined ? null : sha256(signedData(before)).toString('hex');
    if (previous_hash !== expected)
      throw new Tampered(
        'checkpoint',
        `The checkpoint of ${created_at} over ${size} entries does not follow the one before it (${before?.created_at ?? 'none'}).`,
        where,
      );
    if (size !== this.entries) {
      const fault = new Tampered(
        'checkpoint',
        `The checkpoint of ${created_at} is over ${size} entries; ${this.entries} stand before it.`,
        { ...where, until: Math.max(size, this.entries) },
      );
      if (size < this.entries) throw fault;
      this.#short = { size, fault };
      return;
    }
    if (root !== this.#tree.root().toString('hex'))
      throw new Tampered(
        'checkpoint',
        `Entries ${where.seq} to ${size} are not those that the checkpoint of ${created_at} was signed over.`,
        where,
      );
    this.#newest = checkpoint;
    this.#checkpoints += 1;
  }
}

type Where = { readonly seq: number; readonly until: number; readonly id: string | null };

/** The leaf of an entry, made of what stands there. */
function leafOf(
  { entry, salt, values_hash }: Readonly<Record<string, unknown>>,
  where: Where,
): { readonly hash: Buffer; readonly redacted: boolean } {
  const malformed = (why: string) => new Tampered('form', `Entry ${where.seq} (${where.id}) ${why}.`, where);
  if (typeof entry !== 'object' || entry === null) throw malformed('is none');
  const names = Object.keys(entry).sort();
  if (names.length !== members.length || names.some((name, at) => name !== members[at]))
    throw malformed('has other members than an entry has');
  const { old_values, new_values, ...rest } = entry as Readonly<Record<string, unknown>>;
  const redacted = salt === null;
  if (redacted && (old_values !== null || new_values !== null))
    throw malformed('has values without the salt that would prove them');
  const digest = redacted ? values_hash : saltedHash({ new_values, old_values, salt });
  if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/.test(digest))
    throw malformed('has no hash of its values');
  return { hash: leafHash(Buffer.from(canonical({ ...rest, values_hash: digest }))), redacted };
}

function saltedHash(values: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof values.salt !== 'string' || !/^[0-9a-f]{32}$/.test(values.salt)) return undefined;
  return sha256(Buffer.from(canonical(values))).toString('hex');
}

/** The hashes of a path. */
function hashesOf(path: unknown): Buffer[] {
  const isPath = Array.isArray(path) && path.every((hex) => /^[0-9a-f]{64}$/.test(String(hex)));
  if (!isPath) throw new Tampered('form', 'The path of the proof is no list of hashes.');
  return path.map((hex) => Buffer.from(hex, 'hex'));
}

/**
 * Throws Tampered unless the proof shows its entry to stand under its checkpoint.
 * @param id the entry that was asked for
 */
export function verifyProof(proof: AuditProof, keys: Keys, id = proof.entry?.id): void {
  const { seq, entry, checkpoint, path } = proof;
  const { size, root, organization_id } = checked(checkpoint, keys);
  const where = { seq, until: seq, id: id ?? null };
  const { hash } = leafOf(proof as never, where);
  if (entry.id !== id || entry.organization_id !== organization_id)
    throw new Tampered('entry', `What is proved is entry ${entry.id} of ${entry.organization_id}.`, where);
  if (rootFromLeaf(hash, seq - 1, size, hashesOf(path))?.toString('hex') !== root)
    throw new Tampered('entry', `Entry ${seq} (${entry.id}) does not stand under the checkpoint.`, where);
}

/** Throws Tampered unless the later checkpoint's tree begins with the earlier one. */
export function verifyConsistency(
  first: { readonly size: number; readonly root: string },
  { checkpoint, path }: Pick<AuditConsistency, 'checkpoint' | 'path'>,
  keys: Keys,
): void {
  const second = checked(checkpoint, keys);
  const sized = ({ size, root }: typeof first) => ({ size, root: Buffer.from(root, 'hex') });
  if (!isConsistent(sized(first), sized(second), hashesOf(path)))
    throw new Tampered(
      'anchor',
      `The checkpoint over ${second.size} entries does not begin with the ${first.size} entries of before: the audit was cut or written anew.`,
      { seq: 1, until: first.size },
    );
}
