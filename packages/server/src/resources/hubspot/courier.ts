import type { RemoteRecord } from '../../integrations/hubspot/api.ts';
import type { Base } from '../../integrations/hubspot/merge.ts';
import type { Change, Fault, SyncObject } from './state.ts';
import type { Sync } from './sync.ts';

/*
 * How changes to each kind of record travel to HubSpot: in which calls, and how what became of them is found out when no
 * answer came. Everything else about sending is the same for all of them.
 */

export type Action = 'update' | 'create' | 'archive';

/** How each change of a batch ended: the record as HubSpot has it now, or a fault. What is missing, nobody knows. */
export type Ends = ReadonlyMap<string, RemoteRecord | Fault>;

export interface OptionalScope {
  readonly name: string;
  readonly objects: readonly SyncObject[];
}

export interface Courier {
  readonly object: SyncObject;
  /** A scope beyond those of contacts; a token may lack it, and a sync goes on without these kinds of record. */
  readonly scope?: OptionalScope;
  /** Whether what is sent twice is there once. */
  readonly isRepeatable: boolean;
  /** What is done there, in this order: how many records a call takes, and how many calls that many of one key need. */
  readonly actions: readonly {
    readonly action: Action;
    readonly most: number;
    readonly calls: number;
  }[];
  send(sync: Sync, action: Action, batch: readonly Change[]): Promise<Ends>;
  /** Finds what became of a batch; what it does not find is sent again. */
  find(sync: Sync, batch: readonly Change[]): Promise<ReadonlyMap<string, RemoteRecord>>;
  /** What HubSpot did not take of a change that it says well to; null where it took all. */
  untaken?(sync: Sync, change: Change, record: RemoteRecord): Fault | null;
  /** What both sides agree on, now that HubSpot has answered with this record. */
  agreed(sync: Sync, change: Change, record: RemoteRecord): Base;
}
