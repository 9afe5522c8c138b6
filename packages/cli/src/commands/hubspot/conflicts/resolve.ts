import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { CliError } from '../../../errors.ts';
import { HubspotCommand } from '../../../hubspot/hubspot-command.ts';

export default class HubspotConflictsResolve extends HubspotCommand<typeof HubspotConflictsResolve> {
  static override summary = 'Decide whose value is taken where both sides changed a field.';
  static override description =
    'The next sync gives it to the other side, unless that has been changed once more meanwhile. Several at once by their ids, or all that wait with --all, of one field with --field.';
  static override examples = [
    'plugs hubspot conflicts resolve 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --take plugs',
    'plugs hubspot conflicts resolve --all --field phone --take hubspot --yes',
  ];
  static override args = {
    ids: Args.string({ multiple: true, ignoreStdin: true, description: 'The conflicts, by their ids.' }),
  };
  static override flags = {
    take: Flags.option({ options: ['plugs', 'hubspot'] as const, required: true })({
      helpValue: 'plugs|hubspot',
      summary: 'Whose value both sides will have.',
    }),
    all: Flags.boolean({ summary: 'All that wait.' }),
    field: Flags.string({ helpValue: 'FIELD', dependsOn: ['all'], summary: 'Only those of this field.' }),
  };

  override async run(): Promise<void> {
    const { take, all } = this.flags;
    const { plugs } = await this.session();
    const named = (this.args.ids ?? []) as unknown as string[];
    if ((named.length === 0) === !all)
      throw new CliError('usage', 'Name the conflicts by their ids, or say --all.');
    const ids = all ? await this.#waiting() : named;
    if (all) {
      const fields = ids.length === 1 ? '1 field' : `${ids.length} fields`;
      await this.confirm(`Take the value of ${take === 'plugs' ? 'ours' : 'HubSpot'} for ${fields}?`);
    }
    const decided = [];
    for (const id of ids)
      decided.push(await plugs.hubspot_conflicts.resolve(id, { take }, { signal: this.signal }));
    const writer = this.printer.rows([
      'id',
      'label',
      'field',
      'plugs_value',
      'hubspot_value',
      'state',
      'taken',
    ]);
    if (this.printer.isJson || this.flags.query)
      await this.printer.data({ items: decided, next_cursor: null });
    else {
      await writer.write(decided.map((item) => ({ ...item })));
      await writer.end();
    }
    if (decided.length > 0) this.tellNext([['Carry it out:', this.again('hubspot sync')]]);
  }

  async #waiting(): Promise<string[]> {
    const { plugs } = await this.session();
    const { field } = this.flags;
    const query = { state: ['open' as const], limit: 200, ...(field !== undefined && { field: [field] }) };
    const open = await plugs.hubspot_conflicts
      .list(query, { signal: this.signal })
      .toArray({ limit: 100_000 });
    return open.map(({ id }) => id);
  }
}
