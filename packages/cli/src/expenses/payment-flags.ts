/** Flags of the commands that write payment files. */
import * as Flags from '@oclif/core/flags';

export const accountsFlag = (options: { dependsOn?: string[]; required?: boolean }) =>
  Flags.string({
    helpValue: 'FILE',
    summary: 'CSV with the bank accounts: person, name, iban or account_number, bic.',
    ...options,
  });

export const dateFlag = Flags.string({
  helpValue: 'DATE',
  summary: 'When the bank is to pay, as 2026-11-30. Default: the day of the decision.',
});
