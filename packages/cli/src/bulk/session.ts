/** What bulk commands work with: the SDK over the command's client, and a way to wait for jobs. */
import { type Plugs, PlugsJobError, plugsOf } from '@the-plugs/sdk';
import type { Job } from '@the-plugs/sdk/resources/jobs';
import type { Context } from '../context.ts';
import { orAborted } from '../lifetime.ts';
import type { LocalServer } from '../local.ts';

export type Wait = Plugs['jobs']['wait'];

export interface Session {
  readonly plugs: Plugs;
  /** Waits for a job; in local mode it is run here, since no server does it. */
  readonly wait: Wait;
  readonly isLocal: boolean;
  /** Server address or data folder, for plan files and notes. */
  readonly place: string;
  /** The organisation that was named; undefined for the only or first one. */
  readonly org: string | undefined;
}

/** @param note says something to a person */
export async function openSession(
  context: Context,
  signal: AbortSignal,
  note: (message: string) => void,
): Promise<Session> {
  const target = await context.target();
  const plugs = plugsOf(await context.client());
  const local = await context.local();
  return {
    plugs,
    wait: local ? runHere(local, plugs, signal, note) : plugs.jobs.wait,
    isLocal: target.kind === 'local',
    place: target.kind === 'local' ? target.dataDir : target.server,
    org: target.org,
  };
}

/** Runs a job in this process. Once the signal fires it is given back: closing the data folder stops it. */
function runHere(
  local: LocalServer,
  plugs: Plugs,
  signal: AbortSignal,
  note: (message: string) => void,
): Wait {
  return async (id, { onProgress } = {}) => {
    const { state } = await plugs.jobs.get(id, {}, { signal });
    if (state === 'running')
      note('Another process was at work on it; if that one is gone, this one takes over within a minute.');
    const ended = local.runJob(id, (job) => onProgress?.((job as Job).progress ?? {}, job as Job));
    const job = (await orAborted(ended, signal)) as Job;
    if (job.state !== 'completed') throw new PlugsJobError(job);
    return job;
  };
}
