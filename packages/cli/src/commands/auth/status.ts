import { BaseCommand } from '../../base-command.ts';
import { describeError, type ErrorReport } from '../../errors.ts';
import { exitCode } from '../../exit-codes.ts';
import { type Principal, whoami } from '../../sign-in.ts';

export default class AuthStatus extends BaseCommand<typeof AuthStatus> {
  static override summary = 'Show which server is used, with which credentials, and whether it takes them.';
  static override description =
    'Ends with exit code 3 when the server does not take them, 4 when it cannot be reached.';
  static override examples = ['plugs auth status', 'plugs auth status --profile ci --json'];

  override async run(): Promise<void> {
    const { server, org, profile } = await this.context.serverTarget();
    const source = await this.context.credentialSource();
    const outcome = await this.#whoami();
    const signedIn = 'id' in outcome;
    await this.printer.data({
      server,
      profile: profile?.name ?? null,
      credentials: source,
      signed_in: signedIn,
      user: signedIn ? (outcome.email ?? outcome.name) : null,
      role: signedIn ? outcome.role : null,
      organization: signedIn ? outcome.organization.name : (org ?? null),
      expires_at: signedIn ? outcome.expires_at : null,
    });
    if (signedIn) return;
    process.exitCode = outcome.exit_code === exitCode.error ? exitCode.unauthorised : outcome.exit_code;
    this.note(`${outcome.message}${outcome.next ? ` Next: ${outcome.next[0]}` : ''}`);
  }

  async #whoami(): Promise<Principal | ErrorReport> {
    try {
      return await whoami(await this.context.client(), this.signal);
    } catch (error) {
      this.signal.throwIfAborted();
      return describeError(error);
    }
  }
}
