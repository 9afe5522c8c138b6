import { sealAll } from '../../audit/seal-all.ts';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { amount } from '../../bulk/report.ts';

export default class AuditLogsSeal extends BulkCommand<typeof AuditLogsSeal> {
  static override summary = 'Seal what the audit has gained: give it its place in the tree, and sign.';
  static override description =
    'A server does the same every ten minutes and after imports; in local mode nobody does but this command and plugs jobs run-due. Entries that transactions of others hold back are waited for, up to ten seconds.';
  static override examples = ['plugs audit seal', 'plugs audit seal --local --json'];

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const { added, status } = await sealAll(plugs, this.signal);
    const { sealed, unsealed, oldest_unsealed_at, checkpoint } = status;
    if (this.printer.isJson || this.flags.query) return this.printer.data({ added, ...status });
    await this.printer.data({
      added,
      sealed,
      unsealed,
      oldest_unsealed_at,
      checkpoint: checkpoint?.id ?? null,
      root: checkpoint?.root ?? null,
    });
    if (unsealed > 0) this.note(`${amount(unsealed)} entries wait for transactions that are still open.`);
    this.tellNext([
      [
        'Keep the checkpoint where nobody who runs the server can change it:',
        this.again('audit anchor --file anchors.ndjson'),
      ],
    ]);
  }
}
