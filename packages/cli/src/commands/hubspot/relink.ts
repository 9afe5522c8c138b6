import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { HubspotCommand, integrationFlag } from '../../hubspot/hubspot-command.ts';

export default class HubspotRelink extends HubspotCommand<typeof HubspotRelink> {
  static override summary = 'Forget which record at HubSpot a contact is, and find it anew or name it.';
  static override description =
    'For a contact that is linked to a stranger, or whose record was deleted there and is to be made again. The next sync finds the record by the e-mail address, or makes one; --to names it. What differs then is decided as at a first sync.';
  static override examples = [
    'plugs hubspot relink 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10',
    'plugs hubspot relink 01936d5e-7c1a-7a3b-9c55-2f6f0f4f1a10 --to 101 --yes',
  ];
  static override args = {
    contact: Args.string({ required: true, ignoreStdin: true, description: 'The contact.' }),
  };
  static override flags = {
    to: Flags.string({ helpValue: 'ID', summary: 'The record at HubSpot.' }),
    'integration-id': integrationFlag,
  };

  override async run(): Promise<void> {
    const { to, 'integration-id': id } = this.flags;
    const { plugs } = await this.session();
    const contact = await plugs.contacts.get(this.args.contact, {}, { signal: this.signal });
    await this.confirm(
      `Link ${contact.email ?? contact.id} ${to === undefined ? 'anew' : `to record ${to}`}?`,
    );
    const body = {
      contact_id: contact.id,
      ...(to !== undefined && { remote_id: to }),
      ...(id !== undefined && { integration_id: id }),
    };
    await this.printer.data(await plugs.hubspot.relink(body, { signal: this.signal }));
    this.tellNext([['See what a sync would do:', this.again('hubspot plan')]]);
  }
}
