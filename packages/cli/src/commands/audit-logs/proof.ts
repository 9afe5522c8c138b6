import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { format } from '../../audit/checkpoint.ts';
import { ProofCommand, publicKeyFlag } from '../../audit/proof-command.ts';
import { verifyProof } from '../../audit/verify.ts';
import { save } from '../../bulk/save.ts';

export default class AuditLogsProof extends ProofCommand<typeof AuditLogsProof> {
  static override summary = 'Prove one entry: that it stands as it is under the newest checkpoint.';
  static override description =
    'The proof is verified here before it is shown. Written to a file it convinces anybody who has the public key, and shows them this entry and no other: plugs audit verify --file proof.json --public-key audit.pem.';
  static override examples = [
    'plugs audit proof 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs audit proof 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 -o proof.json --public-key audit.pem',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The entry.' }),
  };
  static override flags = {
    output: Flags.string({ char: 'o', helpValue: 'FILE', summary: 'Write the proof to a file.' }),
    'public-key': publicKeyFlag,
  };

  override async run(): Promise<void> {
    const { output, 'public-key': files } = this.flags;
    if (output !== undefined) await this.confirmOverwrite(output);
    const keys = await this.keys(files);
    const { plugs } = await this.session();
    await this.judged(async () => {
      const proof = await plugs.audit_logs.proof(this.args.id, { signal: this.signal });
      verifyProof(proof, keys, this.args.id.toLowerCase());
      if (output !== undefined) await save(output, document(proof), { signal: this.signal });
      if (this.printer.isJson || this.flags.query) return proof;
      const { seq, entry, checkpoint, path } = proof;
      return {
        seq,
        id: entry.id,
        action: entry.action,
        table_name: entry.table_name,
        record_id: entry.record_id,
        checkpoint: checkpoint.id,
        size: checkpoint.size,
        root: checkpoint.root,
        hashes: path.length,
      };
    });
  }
}

async function* document(proof: object): AsyncGenerator<Uint8Array> {
  yield Buffer.from(`${JSON.stringify({ type: 'proof', format, ...proof })}\n`);
}
