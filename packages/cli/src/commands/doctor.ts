import { BaseCommand } from '../base-command.ts';
import { type CheckResult, runChecks } from '../doctor.ts';
import { exitCode } from '../exit-codes.ts';

export default class Doctor extends BaseCommand<typeof Doctor> {
  static override summary = 'Check everything plugs depends on, and say what to do about it.';
  static override description =
    'Looks at versions, locale, configuration, keychain, proxy, certificate authorities, the server, the clock, the credentials and the local data folder. Ends with exit code 1 when a check failed; a warning does not count.';
  static override examples = [
    'plugs doctor',
    'plugs doctor --profile work',
    'plugs doctor --query "items[?status==\'fail\']"',
  ];

  override async run(): Promise<void> {
    const facts = { context: this.context, version: this.config.version, signal: this.signal };
    const items: CheckResult[] = [];
    for await (const result of runChecks(facts)) items.push(result);
    await this.printer.data({ items, next_cursor: null }, ['status', 'check', 'detail', 'next']);
    const failed = items.filter((item) => item.status === 'fail').length;
    if (failed === 0) return;
    process.exitCode = exitCode.error;
    this.note(`${failed} of ${items.length} checks failed.`);
  }
}
