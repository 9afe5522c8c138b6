import type { TenantTx } from '../store/index.ts';

/** Names a job; everything else about it stands in the jobs table of its organisation. */
export interface JobMessage {
  readonly queue: string;
  readonly organization: string;
  readonly job: string;
}

/** What a worker did with a message: it is done with, or it comes back at that time (ISO 8601). */
export type Handled = { readonly done: true } | { readonly done: false; readonly again: string };

/** Messages of a queue: due and waiting for a worker, not due yet, or in the hands of a worker. */
export interface Depth {
  readonly queue: string;
  readonly state: 'ready' | 'delayed' | 'running';
  readonly count: number;
  /** Since when the oldest of those that are ready waits, ISO 8601. */
  readonly oldest: string | null;
}

export type Handle = (message: JobMessage) => Promise<Handled>;

/**
 * Brings messages to workers at least once. The jobs table decides whether there is anything left to do, so a
 * message too many does no harm. No organisation gets all the workers while another one waits.
 */
export interface JobQueue {
  /** In the caller's transaction: message and effect commit together. At once, or not before `runAfter`. */
  publish(tx: TenantTx, message: JobMessage, runAfter?: string): Promise<void>;
  /** Begins to hand out messages of these queues, at most `workers` at a time from each. */
  work(queues: readonly string[], workers: number, handle: Handle): void;
  /** Throws messages away that wait for a job which has ended without them. */
  forget(message: JobMessage): Promise<void>;
  /** How much there is to do, of all organisations; a state without messages may be left out. */
  depths(): Promise<readonly Depth[]>;
  /** Hands out no more, and waits for those that are being handled. */
  stop(): Promise<void>;
}
