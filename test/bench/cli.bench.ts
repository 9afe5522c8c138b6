import { importLocally, plugs, runEngine } from './engine.ts';
import { bench } from './harness.ts';
import { peopleFile } from './people.ts';
import { type BenchServer, startServer } from './server.ts';

const rows = 100_000;
const engine = {
  label: 'the engine alone',
  // Start, upload and import, like the command.
  run: async () => void (await runEngine('sqlite', [`apply:${peopleFile(rows)}`])),
};

bench({
  name: 'cli.local',
  about: `\`plugs import contacts people.csv --local\`, ${rows / 1000} thousand rows: command line and server in one process, beside a program that calls the server's parts.`,
  target: { atMost: 1.1 },
  subject: {
    label: 'plugs import --local',
    run: () => importLocally(peopleFile(rows)),
  },
  limit: engine,
});

let server: BenchServer;
bench({
  name: 'cli.remote',
  about: 'The same through the network, to a server on the same machine.',
  target: { atMost: 1.2 },
  reason:
    'The engine alone has the file. A server gets it over a socket first, into an encrypted file with a checksum, so that a cut upload can go on; only then it is read.',
  subject: {
    label: 'plugs import to a server',
    async before() {
      server = await startServer(10);
    },
    async run() {
      const started = performance.now();
      await plugs(['import', 'contacts', peopleFile(rows), '--json'], {
        PLUGS_SERVER: server.url,
        PLUGS_TOKEN: server.token,
      });
      const seconds = (performance.now() - started) / 1000;
      await server.stop();
      return { seconds };
    },
  },
  limit: engine,
});
