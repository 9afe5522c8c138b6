import type { IntegrationProvider } from '../generated/types.ts';

/**
 * What a system that can be connected tells of itself. One file each, and one line in the list of index.ts: the
 * contract's answers, the checks of credentials and the guide follow from it.
 */
export interface Provider {
  readonly name: IntegrationProvider['name'];
  /** What people call it. */
  readonly title: string;
  /** What it can be used for, the most usual first. */
  readonly types: readonly [
    IntegrationProvider['integration_types'][number],
    ...IntegrationProvider['integration_types'],
  ];
  /** Whether it has a sync that a schedule can start. */
  readonly syncs: boolean;
  /** What it asks for. */
  readonly credentials: readonly Credential[];
}

export interface Credential {
  readonly name: string;
  /** Leave it out for what is always needed. */
  readonly optional?: boolean;
  /** The form it has, where there is one that typing errors break. */
  readonly pattern?: RegExp;
  /** What it is and where to find it. */
  readonly description: string;
}
