import * as Args from '@oclif/core/args';
import type { Job } from '@the-plugs/sdk/resources/jobs';
import { BulkCommand } from '../../bulk/bulk-command.ts';
import { amount } from '../../bulk/report.ts';

export default class JobsShow extends BulkCommand<typeof JobsShow> {
  static override summary = 'Show how a job goes: its state, how far it is, why it failed, what to do next.';
  static override description =
    'In words for a person, with the facts on stdout. The whole record is plugs jobs get; plugs jobs list --state failed finds those that were given up.';
  static override examples = [
    'plugs jobs show 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs jobs list --state failed --queue email',
  ];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The job.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const job = await plugs.jobs.get(this.args.id, {}, { signal: this.signal });
    const { id, kind, queue, state, attempts, max_attempts, run_after, result, error } = job;
    this.note(`${kind} is ${state}${progressIn(job)}.`);
    if (state === 'queued' && run_after !== null) this.note(`It runs after ${run_after}.`);
    if (error !== null) this.note(`${error.detail}\n${error.hint}`);
    const facts = { id, kind, queue, state, attempts, max_attempts, run_after, result, error };
    await this.printer.data(this.printer.isJson ? job : { ...facts, error: error?.code ?? null });
    this.tellNext([
      ...(['failed', 'cancelled'].includes(state)
        ? [['Try it again, from its last checkpoint:', this.again(`jobs retry ${id}`)] as const]
        : []),
      ...(['queued', 'running'].includes(state)
        ? [['Stop it at its next checkpoint:', this.again(`jobs cancel ${id}`)] as const]
        : []),
    ]);
  }
}

function progressIn({ progress }: Job): string {
  const { done, total, unit = '' } = progress;
  if (done === undefined) return '';
  return `, ${amount(done)}${total == null ? '' : ` of ${amount(total)}`} ${unit}`.trimEnd();
}
