import { BaseCommand } from '../../base-command.ts';
import { describeError } from '../../errors.ts';
import { forgetSecret } from '../../sign-in.ts';

export default class AuthLogout extends BaseCommand<typeof AuthLogout> {
  static override summary = 'Sign out: end the session and forget its secret.';
  static override description =
    'The profile stays, without a secret. When the server cannot be reached the secret is forgotten here all the same, and the session ends by itself.';
  static override examples = ['plugs auth logout', 'plugs auth logout --profile ci'];

  override async run(): Promise<void> {
    const { profile, server } = await this.context.serverTarget();
    if (!profile?.value.store) {
      this.note('Nobody is signed in.');
      return this.printer.data({ profile: profile?.name ?? null, server, signed_out: false });
    }
    try {
      const client = await this.context.client();
      const request = {
        id: 'auth.logout',
        method: 'POST',
        path: '/api/v1/auth/logout',
        answer: 'none',
      } as const;
      await client.call(request, { signal: this.signal, retry: false, timeout: 10_000 });
    } catch (error) {
      this.signal.throwIfAborted();
      this.note(`The server did not take note: ${describeError(error).message}`);
    }
    await forgetSecret(profile.name, profile.value);
    if (process.env.PLUGS_TOKEN) this.note('PLUGS_TOKEN is still set.');
    await this.printer.data({ profile: profile.name, server, signed_out: true });
  }
}
