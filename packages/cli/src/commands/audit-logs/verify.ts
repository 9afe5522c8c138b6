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
import { type Verified, verifyProof } from '../../audit/verify.ts';
import { amount } from '../../bulk/report.ts';
import { CliError } from '../../errors.ts';

/** What the audit is held against. */
type Trusted = Omit<VerifyOptions, 'onEntries'>;

export default class AuditLogsVerify extends ProofCommand<typeof AuditLogsVerify> {
  static override summary = 'Verify the audit: that no entry was changed, taken out, put in or moved.';
  static override description =
    `Hashes every sealed entry anew and holds it against the signed checkpoints. With --file it needs no server: a bundle of plugs audit export --proof, or a proof of plugs audit proof, is verified with the public key alone.

What somebody did who has the signing key as well, or who cut off the newest checkpoints, only an anchor shows: a checkpoint that was kept elsewhere (plugs audit anchor). Ends with exit code 7 where something is wrong, and names the first entry that is.`;
  static override examples = [
    'plugs audit verify --anchor anchors.ndjson',
    'plugs audit verify --public-key audit.pem --json',
    'plugs audit verify --file audit.ndjson --public-key audit.pem --anchor anchors.ndjson',
  ];
  static override flags = {
    file: Flags.string({ helpValue: 'FILE', summary: 'Verify this bundle or proof, without a server.' }),
    'public-key': publicKeyFlag,
    anchor: Flags.string({
      helpValue: 'FILE',
      multiple: true,
      multipleNonGreedy: true,
      summary: 'Hold it against the checkpoints of this file; repeat it for several.',
    }),
  };

  override async run(): Promise<void> {
    const { file, anchor = [], 'public-key': keyFiles = [] } = this.flags;
    const anchors: Anchor[] = [];
    for (const path of anchor) anchors.push(...(await readAnchors(path)));
    if (file !== undefined && keyFiles.length === 0 && anchors.length === 0)
      throw new CliError('usage', 'A file is verified with a public key of yours: --public-key FILE.', {
        hint: 'The keys that stand in the file prove nothing: whoever wrote it anew has put in their own.',
      });
    // What was kept outside is trusted as a key is that was kept outside.
    const kept = keysOf(anchors.map(({ public_key }) => public_key));
    const isTold = file !== undefined || keyFiles.length > 0;
    const named = isTold ? await readKeys(keyFiles) : await this.keys([]);
    const keys: Keys = new Map([...named, ...kept]);
    const isSound = await this.judged(async () => {
      const options = { keys, anchors: anchors.map(({ checkpoint }) => checked(checkpoint, keys)) };
      return file === undefined ? this.#live(options) : this.#offline(file, options);
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
    const { body } = await plugs.audit_checkpoints.bundle(checkpoint.id, { signal });
    const verified = await this.#bundle(body, options, checkpoint.size);
    if (verified.newest.id !== checkpoint.id)
      throw new Tampered(
        'cut',
        `The server named the checkpoint ${checkpoint.id}, and sent what is under another.`,
      );
    if (unsealed > 0) this.note(`${amount(unsealed)} newer entries are not sealed yet: nothing proves them.`);
    return { ...shown(verified), unsealed, oldest_unsealed_at };
  }

  async #offline(file: string, options: Trusted): Promise<object> {
    const first = await firstObject(file);
    if (first.type !== 'proof') return shown(await this.#bundle(createReadStream(file), options));
    const proof = first as unknown as AuditProof;
    verifyProof(proof, options.keys);
    const { seq, entry, checkpoint } = proof;
    return { seq, id: entry.id, action: entry.action, table_name: entry.table_name, ...under(checkpoint) };
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

const shown = ({ newest, ...counts }: Verified): object => ({ ...counts, ...under(newest) });

const under = ({ id, size, root, key_id, created_at }: Verified['newest']): object => ({
  checkpoint: id,
  size,
  root,
  key_id,
  sealed_at: created_at,
});
