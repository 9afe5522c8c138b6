/** Our side of the network benches: a server in a process of its own. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface BenchServer {
  readonly url: string;
  /** The hand-written routes on the same rows. */
  readonly plainUrl: string;
  readonly token: string;
  /** Id of one contact. */
  readonly contact: string;
  stop(): Promise<void>;
}

/** Starts both servers over so many contacts. */
export async function startServer(contacts: number): Promise<BenchServer> {
  const script = path.join(import.meta.dirname, 'programs/server.ts');
  const child = spawn(process.execPath, ['--conditions=@the-plugs/source', script, String(contacts)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const gone = once(child, 'exit');
  for await (const line of createInterface(child.stdout)) {
    if (!line.startsWith('{"url"')) continue; // A line of the log.
    child.stdout.resume();
    const stop = async () => {
      child.stdin.end();
      await gone;
    };
    return { ...(JSON.parse(line) as Omit<BenchServer, 'stop'>), stop };
  }
  throw new Error('The server of the bench did not start.');
}
