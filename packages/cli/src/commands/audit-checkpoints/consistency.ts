import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { Tampered } from '../../audit/checkpoint.ts';
import { ProofCommand, publicKeyFlag } from '../../audit/proof-command.ts';
import { verifyConsistency } from '../../audit/verify.ts';

export default class AuditCheckpointsConsistency extends ProofCommand<typeof AuditCheckpointsConsistency> {
  static override summary = 'Prove that between two checkpoints entries were added, and nothing else.';
  static override description =
    'Asks for the hashes of the proof and verifies them here. The earlier checkpoint is the one before, or the one over --first entries; with --root it need not be one that the server still knows.';
  static override examples = [
    'plugs audit-checkpoints consistency 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs audit-checkpoints consistency 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --first 1200 --root b2f5ff47…',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The later checkpoint.' }),
  };
  static override flags = {
    first: Flags.integer({ helpValue: 'N', min: 1, summary: 'How many entries the earlier one held.' }),
    root: Flags.string({
      helpValue: 'HEX',
      dependsOn: ['first'],
      summary: 'The root that it had, as you know it; as the server says when not given.',
    }),
    'public-key': publicKeyFlag,
  };

  override async run(): Promise<void> {
    const { first, root, 'public-key': files } = this.flags;
    const keys = await this.keys(files);
    const { plugs } = await this.session();
    await this.judged(async () => {
      const query = first === undefined ? {} : { first };
      const options = { signal: this.signal };
      const proof = await plugs.audit_checkpoints.consistency(this.args.id, query, options);
      const before = { size: first ?? proof.first, root: root ?? proof.first_root };
      verifyConsistency(before, proof, keys);
      if (proof.checkpoint.id !== this.args.id.toLowerCase())
        throw new Tampered(
          'checkpoint',
          `The server answered with another checkpoint, ${proof.checkpoint.id}.`,
        );
      if (this.printer.isJson || this.flags.query) return proof;
      const { checkpoint } = proof;
      return {
        first: before.size,
        first_root: before.root,
        checkpoint: checkpoint.id,
        size: checkpoint.size,
        root: checkpoint.root,
      };
    });
  }
}
