import * as Flags from '@oclif/core/flags';
import type { Tokens } from '@the-plugs/sdk/core';
import { BaseCommand } from '../../base-command.ts';
import { toSecret } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { readStdin } from '../../input.ts';
import { probeKeychain, secretStores } from '../../secrets.ts';
import { checkProfileName, keepSecret, type Principal, profileNameFor } from '../../sign-in.ts';

export default class AuthAcceptInvitation extends BaseCommand<typeof AuthAcceptInvitation> {
  static override summary = 'Join the organisation that invited you, and sign in.';
  static override description =
    `Asks for the token of the invitation mail and for a password: a new one, or yours if you sign in to this server already. In a script, --stdin reads the token from the first line and the password from the second.

Afterwards you are signed in, and a profile remembers it, as after plugs auth login.`;
  static override examples = [
    'plugs auth accept-invitation --server https://plugs.example',
    'plugs auth accept-invitation --server https://plugs.example --stdin --store=file < token-and-password.txt',
  ];
  static override flags = {
    'first-name': Flags.string({ helpValue: 'NAME', summary: 'Your first name.' }),
    'last-name': Flags.string({ helpValue: 'NAME', summary: 'Your last name.' }),
    stdin: Flags.boolean({ summary: 'Read the token and the password from two lines of stdin.' }),
    store: Flags.option({ options: secretStores, default: 'keychain' as const })({
      helpValue: secretStores.join('|'),
      summary: 'Where to keep the secret.',
    }),
  };

  override async run(): Promise<void> {
    const { server } = await this.context.serverTarget();
    const name = this.flags.profile ?? profileNameFor(await this.context.config(), server);
    checkProfileName(name);
    const { store } = this.flags;
    // Found out before an invitation, which works once, is used up.
    if (store === 'keychain') await probeKeychain();
    const { token, password } = await this.#credentials();
    const { 'first-name': first_name, 'last-name': last_name } = this.flags;
    const names = { ...(first_name && { first_name }), ...(last_name && { last_name }) };
    const client = await this.context.clientOf(server);
    const session = await client.call<Tokens & { principal: Principal }>(
      {
        id: 'auth.accept_invitation',
        method: 'POST',
        path: '/api/v1/auth/accept-invitation',
        body: { token, password, ...names },
        anonymous: true,
        answer: 'json',
      },
      { signal: this.signal },
    );
    const { principal } = session;
    const user = principal.email ?? principal.name;
    const profile = { kind: 'server' as const, server, org: principal.organization.id, user, store };
    await keepSecret(name, profile, toSecret(session));
    await this.printer.data({
      profile: name,
      server,
      user,
      organization: principal.organization.name,
      role: principal.role,
      store,
    });
  }

  async #credentials(): Promise<{ token: string; password: string }> {
    if (!this.flags.stdin) {
      const token = (await this.ask('Token of the invitation', '--stdin', 'password')).trim();
      return { token, password: await this.ask('Password', '--stdin', 'password') };
    }
    const [token, password] = (await readStdin(this.signal)).split(/\r?\n/);
    if (token && password) return { token: token.trim(), password };
    throw new CliError('usage', 'Stdin needs two lines: the token of the invitation, then the password.');
  }
}
