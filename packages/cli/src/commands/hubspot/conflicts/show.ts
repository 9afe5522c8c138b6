import * as Args from '@oclif/core/args';
import { HubspotCommand } from '../../../hubspot/hubspot-command.ts';

export default class HubspotConflictsShow extends HubspotCommand<typeof HubspotConflictsShow> {
  static override summary = 'Show a field that both sides changed.';
  static override description =
    'What each side has, as HubSpot would write it, and how it was decided once it is.';
  static override examples = ['plugs hubspot conflicts show 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10'];
  static override args = {
    id: Args.string({ required: true, ignoreStdin: true, description: 'The conflict.' }),
  };

  override async run(): Promise<void> {
    const { plugs } = await this.session();
    const conflict = await plugs.hubspot_conflicts.get(this.args.id, {}, { signal: this.signal });
    await this.printer.data(conflict);
    if (conflict.state === 'open')
      this.tellNext([
        [
          'Take our value, or HubSpot’s:',
          this.again(`hubspot conflicts resolve ${conflict.id} --take plugs`),
        ],
        ['Who changed ours:', this.again(`audit history contacts ${conflict.contact_id}`)],
      ]);
  }
}
