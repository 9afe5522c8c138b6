import { BaseCommand } from '../../base-command.ts';
import { CliError } from '../../errors.ts';
import { exitCode } from '../../exit-codes.ts';

export default class JobsRunDue extends BaseCommand<typeof JobsRunDue> {
  static override summary = 'Run the jobs of a local data folder that are due.';
  static override description =
    'Without a server nobody runs mail, expiries and the daily clean-up: this command does, scheduled work included, and ends when nothing is due. Call it from cron, or leave it to plugs serve. Exits 6 when a job failed.';
  static override examples = [
    'plugs jobs run-due --local',
    'plugs jobs run-due --local --data-dir ./crm --json',
  ];

  override async run(): Promise<void> {
    const local = await this.context.local();
    if (!local)
      throw new CliError('usage', 'A server runs its jobs itself; this is for local data folders.', {
        next: ['plugs jobs run-due --local', 'plugs jobs list'],
      });
    const progress = this.progress('Running', 'jobs');
    const jobs = await local.runDue();
    progress.stop();
    const rows = this.printer.rows(['id', 'kind', 'state']);
    await rows.write(jobs.map(({ id, kind, state }) => ({ id, kind, state })));
    await rows.end();
    if (jobs.length === 0) this.note('Nothing is due.');
    if (jobs.some(({ state }) => state === 'failed')) process.exitCode = exitCode.partial;
  }
}
