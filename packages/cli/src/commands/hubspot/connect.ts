import { readFile } from 'node:fs/promises';
import * as Flags from '@oclif/core/flags';
import { CliError } from '../../errors.ts';
import { isCode } from '../../files.ts';
import { HubspotCommand } from '../../hubspot/hubspot-command.ts';
import { readStdin } from '../../input.ts';

export default class HubspotConnect extends HubspotCommand<typeof HubspotConnect> {
  static override summary = 'Connect a HubSpot account by an access token, and look whether it works.';
  static override description =
    `Takes a service key, or the token of a static-auth or legacy private app, from --token-file, from stdin (--token-file -), from HUBSPOT_API_KEY, or asks for it; never from the command line. The server keeps it sealed and answers it to nobody. Needs the scopes crm.objects.contacts.read, crm.objects.contacts.write and crm.schemas.contacts.read; to push companies those of companies, too.

An account that is connected already gets the new token; what is linked stays linked. A token that HubSpot does not take is kept all the same, and exit code 3 says so.`;
  static override examples = [
    'plugs hubspot connect',
    'plugs hubspot connect --token-file token.txt --name Sales',
    'HUBSPOT_API_KEY=… plugs hubspot connect --json',
  ];
  static override flags = {
    'token-file': Flags.string({
      helpValue: 'FILE|-',
      summary: 'Read the access token from a file, or from stdin.',
    }),
    name: Flags.string({ helpValue: 'TEXT', summary: 'What you call the account.' }),
    'integration-id': Flags.string({
      helpValue: 'ID',
      summary: 'The integration that gets the token, of several.',
    }),
  };

  override async run(): Promise<void> {
    const { name, 'integration-id': id } = this.flags;
    const access_token = await this.#token();
    const { plugs } = await this.session();
    const { id: integration } = await plugs.hubspot.connect(
      { access_token, ...(name !== undefined && { name }), ...(id !== undefined && { integration_id: id }) },
      { signal: this.signal },
    );
    const report = await plugs.hubspot.doctor({ integration_id: integration }, { signal: this.signal });
    await this.tellReport(report);
  }

  async #token(): Promise<string> {
    const { 'token-file': file } = this.flags;
    const text =
      file === '-'
        ? await readStdin(this.signal)
        : file !== undefined
          ? await this.#read(file)
          : (process.env.HUBSPOT_API_KEY ?? (await this.ask('Access token', '--token-file', 'password')));
    const token = text.trim();
    if (/^[!-~]{10,}$/.test(token)) return token;
    throw new CliError('usage', 'That is no access token: one is a single word, such as pat-eu1-….', {
      hint: 'HubSpot shows it under Settings › Integrations.',
    });
  }

  async #read(file: string): Promise<string> {
    try {
      return await readFile(file, 'utf8');
    } catch (cause) {
      if (!isCode(cause, 'ENOENT')) throw cause;
      throw new CliError('usage', `There is no file ${file}.`, { cause });
    }
  }
}
