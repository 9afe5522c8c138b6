import { readFile } from 'node:fs/promises';
import * as Flags from '@oclif/core/flags';
import type { HubspotConnect as Connection } from '@the-plugs/sdk/resources/hubspot';
import { openInBrowser } from '../../browser.ts';
import { CliError } from '../../errors.ts';
import { isCode } from '../../files.ts';
import { HubspotCommand } from '../../hubspot/hubspot-command.ts';
import { installApp } from '../../hubspot/install.ts';
import { readStdin } from '../../input.ts';

/** Of no service that is known; an app has to name the whole address. */
const PORT = 8976;

export default class HubspotConnect extends HubspotCommand<typeof HubspotConnect> {
  static override summary = 'Connect a HubSpot account, and look whether it works.';
  static override description =
    `Takes a service key, or the token of a static-auth or legacy private app, from --token-file, from stdin (--token-file -), from HUBSPOT_API_KEY, or asks for it; never from the command line. Needs the scopes crm.objects.contacts.read, crm.objects.contacts.write and crm.schemas.contacts.read; to push companies those of companies, too.

With --oauth an app of yours is installed instead: HubSpot asks in the browser, and sends the answer to http://localhost:${PORT}/callback on this machine, which has to be among the app's redirect URLs. Its client secret comes from --client-secret-file, from HUBSPOT_CLIENT_SECRET, or is asked for. The server renews the app's token by itself.

The server keeps secrets sealed and answers them to nobody. An account that is connected already gets the new ones; what is linked stays linked. What HubSpot does not take is kept all the same, and exit code 3 says so.`;
  static override examples = [
    'plugs hubspot connect',
    'plugs hubspot connect --token-file token.txt --name Sales',
    'HUBSPOT_API_KEY=… plugs hubspot connect --json',
    'plugs hubspot connect --oauth --client-id 3f1c8a52-2d3e-4a66-9d0b-7b1f3b1c9a11',
  ];
  static override flags = {
    'token-file': Flags.string({
      helpValue: 'FILE|-',
      summary: 'Read the access token from a file, or from stdin.',
    }),
    oauth: Flags.boolean({
      exclusive: ['token-file'],
      summary: 'Install an app of yours, in the browser.',
    }),
    'client-id': Flags.string({
      helpValue: 'ID',
      dependsOn: ['oauth'],
      summary: "The app's client ID; else HUBSPOT_CLIENT_ID, or it is asked for.",
    }),
    'client-secret-file': Flags.string({
      helpValue: 'FILE|-',
      summary: "Read the app's client secret from a file, or from stdin; beside a token it is for webhooks.",
    }),
    port: Flags.integer({
      helpValue: 'N',
      min: 0,
      max: 65_535,
      dependsOn: ['oauth'],
      summary: `Where HubSpot's answer arrives on this machine. Default ${PORT}.`,
    }),
    'no-browser': Flags.boolean({
      dependsOn: ['oauth'],
      summary: 'Open no browser: print the address alone.',
    }),
    name: Flags.string({ helpValue: 'TEXT', summary: 'What you call the account.' }),
    'integration-id': Flags.string({
      helpValue: 'ID',
      summary: 'The integration that is connected, of several.',
    }),
  };

  override async run(): Promise<void> {
    const { name, oauth, 'integration-id': id } = this.flags;
    // A server that cannot be reached says so before anybody goes to a browser.
    const { plugs } = await this.session();
    const access = oauth ? await this.#installed() : await this.#given();
    const { id: integration } = await plugs.hubspot.connect(
      { ...access, ...(name !== undefined && { name }), ...(id !== undefined && { integration_id: id }) },
      { signal: this.signal },
    );
    const report = await plugs.hubspot.doctor({ integration_id: integration }, { signal: this.signal });
    await this.tellReport(report);
  }

  async #installed(): Promise<Connection> {
    const { 'client-id': given, port = PORT } = this.flags;
    const client_id =
      given || process.env.HUBSPOT_CLIENT_ID || (await this.ask('Client ID of the app', '--client-id'));
    const client_secret = await this.#clientSecret();
    const app = { client_id: client_id.trim(), client_secret };
    const show = async (url: string): Promise<void> => {
      const isOpen = !this.flags['no-browser'] && (await openInBrowser(url));
      process.stderr.write(
        `${isOpen ? 'Say yes in the browser; if none opened' : 'Say yes in a browser'}:\n  ${url}\n`,
      );
    };
    return { ...app, refresh_token: await installApp(app, port, show, this.signal) };
  }

  /** A token, and the secret by which webhooks are told from forged ones, where there is one. */
  async #given(): Promise<Connection> {
    const access_token = await this.#token();
    const { 'client-secret-file': file } = this.flags;
    if (file === undefined && !process.env.HUBSPOT_CLIENT_SECRET) return { access_token };
    return { access_token, client_secret: await this.#clientSecret() };
  }

  #clientSecret(): Promise<string> {
    return this.#secret({
      file: this.flags['client-secret-file'],
      variable: 'HUBSPOT_CLIENT_SECRET',
      question: 'Client secret of the app',
      flag: '--client-secret-file',
    });
  }

  async #token(): Promise<string> {
    const token = await this.#secret({
      file: this.flags['token-file'],
      variable: 'HUBSPOT_API_KEY',
      question: 'Access token',
      flag: '--token-file',
    });
    if (/^[!-~]{10,}$/.test(token)) return token;
    throw new CliError('usage', 'That is no access token: one is a single word, such as pat-eu1-….', {
      hint: 'HubSpot shows it under Settings › Integrations.',
    });
  }

  /** From a file or stdin, from the environment, or typed in. */
  async #secret(from: Record<'variable' | 'question' | 'flag', string> & { file: string | undefined }) {
    const { file, variable, question, flag } = from;
    const text =
      file === '-'
        ? await readStdin(this.signal)
        : file !== undefined
          ? await this.#read(file)
          : process.env[variable] || (await this.ask(question, flag, 'password'));
    return text.trim();
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
