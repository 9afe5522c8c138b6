/** What the commands about HubSpot share. */
import type { Command } from '@oclif/core/command';
import type { HubspotReport } from '@the-plugs/sdk/resources/hubspot';
import { BulkCommand } from '../bulk/bulk-command.ts';
import { amount } from '../bulk/report.ts';
import { exitCode } from '../exit-codes.ts';

export abstract class HubspotCommand<T extends typeof Command> extends BulkCommand<T> {
  /** What was found out about an account: a row a check, the rest in words; decides the exit code. */
  protected async tellReport(report: HubspotReport): Promise<void> {
    const { checks, is_fit: isFit, portal_id: portal, limits } = report;
    if (this.printer.isJson || this.flags.query) await this.printer.data(report);
    else {
      const writer = this.printer.rows(['state', 'name', 'message', 'hint']);
      await writer.write(checks.map(({ state, name, message, hint }) => ({ state, name, message, hint })));
      await writer.end();
      if (portal !== null) this.note(`Account ${portal}: ${limitsInWords(limits)}.`);
    }
    if (isFit) return;
    const failed = checks.filter(({ state }) => state === 'failed');
    const isAccess = failed.some(({ name }) => /^(token|scope:)/.test(name));
    process.exitCode = isAccess ? exitCode.unauthorised : exitCode.error;
    this.note(`${failed.length} of ${checks.length} checks failed; no sync runs before that is mended.`);
  }
}

function limitsInWords({ burst, burst_seconds, daily, daily_remaining }: HubspotReport['limits']): string {
  const pace = `up to ${burst} calls in ${burst_seconds} seconds`;
  return daily === null || daily_remaining === null
    ? pace
    : `${pace}, ${amount(daily_remaining)} of ${amount(daily)} calls left today`;
}
