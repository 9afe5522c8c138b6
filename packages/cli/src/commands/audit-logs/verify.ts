import { createReadStream } from 'node:fs';
import * as Flags from '@oclif/core/flags';
import type { AuditProof } from '@the-plugs/sdk/resources/audit_checkpoints';
import {
  type Anchor,
  firstObject,
  readAnchors,
  readKeys,
  type VerifyOptions,
  verifyBundle,
} from '../../audit/bundle.ts';
import { checked, type Keys, keysOf, Tampered } from '../../audit/checkpoint.ts';
import { ProofCommand, publicKeyFlag } from '../../audit/proof-command.ts';
import { type Verified, verifyConsistency, verifyProof } from '../../audit/verify.ts';
import { amount } from '../../bulk/report.ts';
import { CliError } from '../../errors.ts';

/** What the audit is held against. */
type Trusted = Omit<VerifyOptions, 'onEntries'>;

export default class AuditLogsVerify extends ProofCommand<typeof AuditLogsVerify> {
  static override summary = 'Verify the audit: that no entry was changed, taken out, put in or moved.';
  static override description =
    `Hashes every sealed entry anew and holds it against the signed checkpoints. With --file it needs no server: a bundle of plugs audit export --proof, or a proof of plugs audit proof, is verified with the public key alone.

Entries that are archived are no longer in the log: it is verified from behind them, which a signed archive has to allow, and "archived" says up to which number that is. --archives verifies those too, from the first entry on; offline give their files, in their order, before that of the log: --file audit-1-1200.ndjson --file audit.ndjson.

What somebody did who has the signing key as well, or who cut off the newest checkpoints, only an anchor shows: a checkpoint that was kept elsewhere (plugs audit anchor). Ends with exit code 7 where something is wrong, and names the first entry that is.`;
  static override examples = [
    'plugs audit verify --anchor anchors.ndjson',
    'plugs audit verify --public-key audit.pem --json',
    'plugs audit verify --archives --anchor anchors.ndjson',
    'plugs audit verify --file audit.ndjson --public-key audit.pem --anchor anchors.ndjson',
  ];
  static override flags = {
    file: Flags.string({
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
      summary: 'Verify this bundle or proof, without a server; repeat it for archives and what follows them.',
    }),
    archives: Flags.boolean({
      exclusive: ['file'],
      summary: 'Verify the archives as well, from the first entry on.',
    }),
    'public-key': publicKeyFlag,
    anchor: Flags.string({
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
      summary: 'Hold it against the checkpoints of this file; repeat it for several.',
    }),
  };

  override async run(): Promise<void> {
    const { file: files = [], anchor = [], 'public-key': keyFiles = [] } = this.flags;
    const anchors: Anchor[] = [];
    for (const path of anchor) anchors.push(...(await readAnchors(path)));
    if (files.length > 0 && keyFiles.length === 0 && anchors.length === 0)
      throw new CliError('usage', 'A file is verified with a public key of yours: --public-key FILE.', {
        hint: 'The keys that stand in the file prove nothing: whoever wrote it anew has put in their own.',
      });
    // What was kept outside is trusted as a key is that was kept outside.
    const kept = keysOf(anchors.map(({ public_key }) => public_key));
    const isTold = files.length > 0 || keyFiles.length > 0;
    const named = isTold ? await readKeys(keyFiles) : await this.keys([]);
    const keys: Keys = new Map([...named, ...kept]);
    const isSound = await this.judged(async () => {
      const options = { keys, anchors: anchors.map(({ checkpoint }) => checked(checkpoint, keys)) };
      return files.length === 0 ? this.#live(options) : this.#offline(files, options);
    });
    if (isSound) this.#limits(anchors.length, !isTold);
  }

  async #live(options: Trusted): Promise<object> {
    const { plugs } = await this.session();
    const { signal } = this;
    const { checkpoint, unsealed, oldest_unsealed_at } = await plugs.audit_checkpoints.status({ signal });
    if (checkpoint === null && options.anchors.length > 0)
      throw new Tampered('cut', 'There are anchors, and no checkpoint any more.', { seq: 1 });
    if (checkpoint === null)
      throw new CliError('nothing_sealed', 'Nothing of the audit is sealed yet.', {
        next: [this.again('audit seal')],
      });
    const archived = this.flags.archives ? await this.#archives(options) : [];
    const { body } = await plugs.audit_checkpoints.bundle(checkpoint.id, { signal });
    const before = archived.at(-1)?.newest;
    const verified = await this.#bundle(body, { ...options, before }, checkpoint.size);
    if (verified.newest.id !== checkpoint.id)
      throw new Tampered(
        'cut',
        `The server named the checkpoint ${checkpoint.id}, and sent what is under another.`,
      );
    // Of archived entries the server still has the tree: it proves that the log goes on from each anchor.
    if (archived.length === 0)
      for (const { size, root } of verified.older) {
        const query = { first: size };
        const proof = await plugs.audit_checkpoints.consistency(checkpoint.id, query, { signal });
        verifyConsistency({ size, root }, proof, options.keys);
      }
    if (unsealed > 0) this.note(`${amount(unsealed)} newer entries are not sealed yet: nothing proves them.`);
    const anchors = verified.anchors + verified.older.length;
    return { ...summed([...archived, verified]), anchors, unsealed, oldest_unsealed_at };
  }

  /** Verifies every archive of the server, the oldest first. Throws Tampered. */
  async #archives(options: Trusted): Promise<Verified[]> {
    const { plugs } = await this.session();
    const { signal } = this;
    const archives = await plugs.audit_archives
      .list({ sort: 'created_at', limit: 200 }, { signal })
      .toArray({ limit: 100_000 });
    const verified: Verified[] = [];
    for (const { id, last_entry } of archives) {
      const { body } = await plugs.audit_archives.download(id, { signal });
      const before = verified.at(-1)?.newest;
      verified.push(await this.#bundle(body, { ...options, before }, last_entry));
    }
    return verified;
  }

  async #offline(files: readonly string[], options: Trusted): Promise<object> {
    const [file] = files as [string];
    const first = await firstObject(file);
    if (first.type === 'proof' && files.length === 1) {
      const proof = first as unknown as AuditProof;
      verifyProof(proof, options.keys);
      const { seq, entry, checkpoint } = proof;
      return { seq, id: entry.id, action: entry.action, table_name: entry.table_name, ...under(checkpoint) };
    }
    const verified: Verified[] = [];
    for (const path of files) {
      const before = verified.at(-1)?.newest;
      verified.push(await this.#bundle(createReadStream(path), { ...options, before }));
    }
    const found = summed(verified);
    const { archive, newest } = verified.at(-1)!;
    if (options.anchors.length > 0 && found.anchors === 0) {
      const begins = found.archived + 1;
      if (archive === undefined)
        throw new Tampered(
          'anchor',
          `All anchors are older than entry ${begins}, with which this begins: verify the archives before it as well.`,
          { seq: begins },
        );
      this.note(`No anchor was made between entry ${begins} and ${newest.size}: none was held against this.`);
    }
    if (archive !== undefined)
      this.note(`This is an archive: it ends with entry ${newest.size}, and the log goes on.`);
    return found;
  }

  async #bundle(body: AsyncIterable<Uint8Array>, options: Trusted, total?: number): Promise<Verified> {
    const bar = this.progress('Verifying', 'entries');
    try {
      const onEntries = (done: number) => bar.update({ done, ...(total !== undefined && { total }) });
      return await verifyBundle(body, { ...options, onEntries });
    } finally {
      bar.stop();
    }
  }

  /** What this verification could not see. */
  #limits(anchors: number, keysOfServer: boolean): void {
    if (keysOfServer)
      this.note('The server itself named the key; --public-key with a key of yours does not trust it.');
    if (anchors === 0)
      this.note(
        'Without --anchor a log that was cut at its end, or written anew by somebody with the signing key, passes too.',
      );
  }
}

/** What was verified, one part after the other. */
const summed = (parts: readonly Verified[]) => {
  const [first, last] = [parts[0]!, parts.at(-1)!];
  const sum = (of: (one: Verified) => number) => parts.reduce((all, one) => all + of(one), 0);
  const { organization_id, newest } = last;
  return {
    organization_id,
    archived: first.archived,
    entries: sum(({ entries }) => entries),
    redacted: sum(({ redacted }) => redacted),
    checkpoints: sum(({ checkpoints }) => checkpoints),
    anchors: sum(({ anchors }) => anchors),
    ...under(newest),
  };
};

const under = ({ id, size, root, key_id, created_at }: Verified['newest']): object => ({
  checkpoint: id,
  size,
  root,
  key_id,
  sealed_at: created_at,
});
