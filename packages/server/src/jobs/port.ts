import type { TenantTx } from '../store/index.ts';

/** Names a job; everything else about it stands in the jobs table of its organisation. */
export interface JobMessage {
  readonly queue: string;
  readonly organization: string;
  readonly job: string;
  /** ISO 8601; at once when not given. */
  readonly runAfter?: string;
}

/** What a worker did with a message: it is done with, or it comes back at that time. */
export type Handled = { readonly done: true } | { readonly done: false; readonly again: string };

/** Brings messages to workers at least once. The jobs table decides whether there is anything left to do. */
export interface JobQueue {
  /** In the caller's transaction: message and effect commit together. */
  publish(tx: TenantTx, message: JobMessage): Promise<void>;
  /** Begins to hand out messages of these queues, `workers` at a time. */
  work(queues: readonly string[], workers: number, handle: (message: JobMessage) => Promise<Handled>): void;
  /** Hands out no more, and waits for those that are being handled. */
  stop(): Promise<void>;
}
