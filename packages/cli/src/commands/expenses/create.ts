import type { Command } from '@oclif/core/command';
import type { Expense, ExpenseWarnings } from '@the-plugs/sdk/resources/expenses';
import Create from '../../generated/commands/expenses/create.ts';
import type { OperationCommand } from '../../operation-command.ts';
import type { OperationRecord } from '../../operation-record.ts';

const Generated = Create as unknown as new (
  ...given: ConstructorParameters<typeof Command>
) => OperationCommand;

/** Hands in a claim, and says at once what whoever decides on it will see. */
export default class ExpensesCreate extends Generated {
  declare protected readonly record: OperationRecord;

  protected override async answered(data: unknown): Promise<unknown> {
    const { id } = data as Expense;
    const client = await this.context.client();
    const { warnings } = await client.call<ExpenseWarnings>(
      {
        id: 'expenses.warnings',
        method: 'GET',
        path: '/api/v1/expenses/{id}/warnings',
        params: { path: { id } },
        answer: 'json',
      },
      { signal: this.signal },
    );
    for (const { message } of warnings) this.note(`Look: ${message}`);
    return { ...(data as Expense), warnings };
  }
}
