import { once } from 'node:events';
import { resolve } from 'node:path';
import * as Flags from '@oclif/core/flags';
import { BaseCommand } from '../base-command.ts';
import { loadServer, migrateOwnFolder, serverPlace } from '../bulk/server.ts';
import { dataDir } from '../paths.ts';

export default class Serve extends BaseCommand<typeof Serve> {
  static override summary = 'Run a server here: API, jobs, documentation pages.';
  static override description =
    `Without settings it works on the SQLite file of the local data folder, the one --local uses, and keeps its schema up to date itself. DATABASE_URL and every other setting come from the environment; elsewhere run plugs migrate first, since on PostgreSQL the server's role does not own the tables.

It runs until Ctrl-C, finishes what is under way and gives running jobs back to the queue. A fresh folder has nobody who could sign in: plugs init makes the first organisation and its owner. The log is on stdout.`;
  static override examples = [
    'plugs init --organization Analytical --email ada@example.com --password-stdin < password.txt',
    'plugs serve',
    'plugs serve --data-dir ./data --port 8080',
    'DATABASE_URL=postgres://plugs_app@db/plugs plugs serve --host 0.0.0.0',
    'plugs serve --role worker --queues email,sms,push',
  ];
  static override flags = {
    port: Flags.integer({
      helpValue: 'N',
      min: 0,
      max: 65_535,
      summary: 'Port to listen on; 0 for a free one. Default: PORT, else 8000.',
    }),
    host: Flags.string({
      helpValue: 'ADDRESS',
      summary: 'Address to listen on. Default: HOST, else 127.0.0.1.',
    }),
    role: Flags.option({ options: ['all', 'api', 'worker'] as const })({
      helpValue: 'ROLE',
      summary: 'Answer requests (api), run jobs (worker), or both (all). Default: ROLE, else all.',
    }),
    queues: Flags.string({
      helpValue: 'NAME,NAME',
      summary: 'Run jobs of these queues alone. Default: QUEUES, else all.',
    }),
  };

  override async run(): Promise<void> {
    const server = await loadServer();
    const { port, host, role, queues } = this.flags;
    const folder = this.flags['data-dir'] ?? process.env.DATA_DIR ?? dataDir();
    const place = await serverPlace(server, {
      DATA_DIR: resolve(folder),
      LOG_FORMAT: process.env.LOG_FORMAT ?? (process.stdout.isTTY ? 'pretty' : 'json'),
      ...(port === undefined ? {} : { PORT: String(port) }),
      ...(host === undefined ? {} : { HOST: host }),
      ...(role === undefined ? {} : { ROLE: role }),
      ...(queues === undefined ? {} : { QUEUES: queues }),
    });
    await migrateOwnFolder(place);
    const running = await server.start(place.settings);
    try {
      this.#tell(running, place.isOwnFolder ? resolve(folder) : undefined);
      if (!this.signal.aborted) await once(this.signal, 'abort');
    } finally {
      this.note('Stopping: finishing what is under way.');
      await running.close();
    }
  }

  #tell({ url, metricsUrl }: Record<'url' | 'metricsUrl', string | null>, folder: string | undefined): void {
    this.note(url === null ? 'Running jobs; this process answers no requests.' : `The Plugs runs at ${url}`);
    if (folder !== undefined) this.note(`  data     ${folder}`);
    if (metricsUrl !== null) {
      this.note(`  metrics  ${metricsUrl}`);
      this.note(`  monitor  ${new URL('/jobs', metricsUrl).href}`);
    }
    if (url !== null) {
      this.note(`  docs     ${url}/docs, ${url}/redoc`);
      this.note(`  sign in  plugs auth login --server ${url}`);
      this.note('  new?     plugs init makes the first organisation and its owner');
    }
    this.note('  stop     Ctrl-C');
  }
}
