import * as Flags from '@oclif/core/flags';
import type { Tokens } from '@the-plugs/sdk/core';
import { BaseCommand } from '../../base-command.ts';
import { toSecret } from '../../context.ts';
import { CliError } from '../../errors.ts';
import { readStdin } from '../../input.ts';
import { shellWord } from '../../paging.ts';
import { probeKeychain, type Secret, secretStores } from '../../secrets.ts';
import { checkProfileName, keepSecret, type Principal, profileNameFor, whoami } from '../../sign-in.ts';

export default class AuthLogin extends BaseCommand<typeof AuthLogin> {
  static override summary = 'Sign in to a server and remember it as a profile.';
  static override description =
    `Asks for e-mail and password, or takes them and a service token from flags and stdin, so that it works without a terminal too. A password or token is never taken from the command line.

The secret goes to the OS keychain. On a machine without one, --store=file keeps it in a file of mode 0600; in a pipeline PLUGS_TOKEN needs no signing in at all.`;
  static override examples = [
    'plugs auth login --server https://plugs.example',
    'plugs auth login --server https://plugs.example --email ada@example.com --password-stdin < password.txt',
    'plugs auth login --server https://plugs.example --profile ci --token-stdin --store=file < token.txt',
  ];
  static override flags = {
    email: Flags.string({ helpValue: 'ADDRESS', summary: 'E-mail to sign in with.' }),
    'password-stdin': Flags.boolean({ summary: 'Read the password from stdin.', exclusive: ['token-stdin'] }),
    'token-stdin': Flags.boolean({
      summary: 'Read a service token from stdin instead of signing in.',
      exclusive: ['email'],
    }),
    store: Flags.option({ options: secretStores, default: 'keychain' as const })({
      helpValue: secretStores.join('|'),
      summary: 'Where to keep the secret.',
    }),
  };

  override async run(): Promise<void> {
    const server = await this.#server();
    const config = await this.context.config();
    const name = this.flags.profile ?? profileNameFor(config, server);
    checkProfileName(name);
    const { store } = this.flags;
    // Found out before a password is typed in vain.
    if (store === 'keychain') await this.#keychain();
    const { secret, principal } = this.flags['token-stdin']
      ? await this.#token(server)
      : await this.#session(server);
    const user = principal.email ?? principal.name;
    await keepSecret(name, { kind: 'server', server, org: principal.organization.id, user, store }, secret);
    if (process.env.PLUGS_TOKEN) this.note('PLUGS_TOKEN is set and wins over this sign-in.');
    await this.printer.data({
      profile: name,
      server,
      user,
      organization: principal.organization.name,
      role: principal.role,
      store,
    });
  }

  /** Without a keychain the way on is this very command with another store. */
  async #keychain(): Promise<void> {
    await probeKeychain().catch((error: unknown) => {
      if (!(error instanceof CliError) || error.code !== 'keychain_unavailable') throw error;
      const isStore = (word: string | undefined) => word?.startsWith('--store') === true;
      const words = this.argv.filter((word, at) => !isStore(word) && this.argv[at - 1] !== '--store');
      const again = ['plugs auth login', ...words.map(shellWord), '--store=file'].join(' ');
      throw new CliError(error.code, error.message, { ...error.options, next: [again, 'plugs doctor'] });
    });
  }

  async #server(): Promise<string> {
    if (this.flags.server) return this.flags.server;
    try {
      return (await this.context.serverTarget()).server;
    } catch (error) {
      if (!(error instanceof CliError) || error.code !== 'no_server') throw error;
      return this.ask('Server address', '--server');
    }
  }

  async #token(server: string): Promise<{ secret: Secret; principal: Principal }> {
    const token = (await readStdin(this.signal)).trim();
    if (!token) throw new CliError('usage', 'There is no token on stdin.');
    const principal = await whoami(await this.context.clientOf(server, token), this.signal);
    return { secret: { kind: 'token', token }, principal };
  }

  async #session(server: string): Promise<{ secret: Secret; principal: Principal }> {
    const email = this.flags.email ?? (await this.ask('E-mail', '--email'));
    const password = this.flags['password-stdin']
      ? (await readStdin(this.signal)).replace(/\r?\n$/, '')
      : await this.ask('Password', '--password-stdin', 'password');
    const org = this.flags.org ?? process.env.PLUGS_ORG;
    const client = await this.context.clientOf(server);
    const session = await client.call<Tokens & { principal: Principal }>(
      {
        id: 'auth.login',
        method: 'POST',
        path: '/api/v1/auth/login',
        body: { email, password, ...(org ? { organization_id: org } : {}) },
        anonymous: true,
        answer: 'json',
      },
      { signal: this.signal },
    );
    return { secret: toSecret(session), principal: session.principal };
  }
}
