import { resolve } from 'node:path';
import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../base-command.ts';
import { loadServer, migrateOwnFolder, serverPlace } from '../bulk/server.ts';
import { CliError } from '../errors.ts';
import { readStdin } from '../input.ts';
import { dataDir } from '../paths.ts';

export default class Init extends BaseCommand<typeof Init> {
  static override summary = 'Make the first organisation of a server, and its owner.';
  static override description =
    `Works on the database itself, so it needs no server to run: the SQLite file of the local data folder, or what DATABASE_URL names. The owner signs in with e-mail and password, invites others, and makes tokens for pipelines.

What is not given by a flag is asked for. A password is never taken from the command line.`;
  static override examples = [
    'plugs init',
    'plugs init --organization Analytical --email ada@example.com --password-stdin < password.txt',
    'plugs serve',
  ];
  static override flags = {
    organization: Flags.string({ helpValue: 'NAME', summary: 'Name of the organisation.' }),
    email: Flags.string({ helpValue: 'ADDRESS', summary: 'E-mail of the owner.' }),
    'password-stdin': Flags.boolean({ summary: "Read the owner's password from stdin." }),
    'first-name': Flags.string({ helpValue: 'NAME', summary: 'First name of the owner.' }),
    'last-name': Flags.string({ helpValue: 'NAME', summary: 'Last name of the owner.' }),
  };

  override async run(): Promise<void> {
    const server = await loadServer();
    const folder = this.flags['data-dir'] ?? process.env.DATA_DIR ?? dataDir();
    const place = await serverPlace(server, { DATA_DIR: resolve(folder) });
    const organization = this.flags.organization ?? (await this.ask('Organisation', '--organization'));
    const email = this.flags.email ?? (await this.ask('E-mail of the owner', '--email'));
    const password = await this.#password();
    const { 'first-name': first_name, 'last-name': last_name } = this.flags;
    await migrateOwnFolder(place);
    const made = await server.init(place.settings, {
      organization,
      email,
      password,
      ...(first_name === undefined ? {} : { first_name }),
      ...(last_name === undefined ? {} : { last_name }),
    });
    await this.printer.data({ organization: made.organization, name: organization, user: made.user, email });
    const where = this.flags['data-dir'] ? ` --data-dir ${this.flags['data-dir']}` : '';
    this.note(`\nNext:\n  plugs serve${where}\n  plugs auth login --server ${place.settings.publicUrl}`);
  }

  async #password(): Promise<string> {
    if (this.flags['password-stdin']) return (await readStdin(this.signal)).replace(/\r?\n$/, '');
    const password = await this.ask('Password', '--password-stdin', 'password');
    const again = await this.ask('Password, once more', '--password-stdin', 'password');
    if (password === again) return password;
    throw new CliError('usage', 'The two passwords differ; nothing was made.');
  }
}
