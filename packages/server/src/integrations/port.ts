import type { IntegrationProvider, IntegrationSetting } from '../generated/types.ts';
import type { World } from '../lib/world.ts';
import type { SharedStates } from '../store/index.ts';

/**
 * What a system that can be connected tells of itself, and how one asks whether it works. One file each, and one line in
 * the list of index.ts: the contract's answers, the checks of credentials and settings and the guide follow from it.
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
  /** What it asks for. */
  readonly credentials: readonly Credential[];
  /** What is missing of credentials that can be of several kinds, in words; undefined for nothing. */
  lacking?(credentials: Credentials): string | undefined;
  /** What can be chosen. */
  readonly settings: readonly Setting[];
  /**
   * Asks who the account is and whether it has what the settings name: a call or two, and nothing is changed.
   * @throws ProviderFault
   */
  test(way: Way): Promise<Account>;
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

export interface Setting {
  readonly name: string;
  readonly description: string;
  /** Leave it out for what a sync cannot do without. */
  readonly optional?: boolean;
  readonly type: IntegrationSetting['type'];
  /** What can be chosen; empty where that is no list. */
  readonly options?: readonly string[];
  /** What is wrong with a value, in words that say what is right; undefined for nothing. */
  fault(value: unknown): string | undefined;
}

/** Where the systems answer. */
export interface Addresses {
  readonly hubspotBaseUrl: string;
  /** Undefined for the data centre that the key names. */
  readonly mailchimpBaseUrl?: string | undefined;
  readonly zoomBaseUrl: string;
  readonly zoomLoginUrl: string;
  readonly microsoftGraphUrl: string;
  readonly microsoftLoginUrl: string;
}

export type Credentials = Readonly<Record<string, string>>;

/** Where credentials are kept that the other system may replace when they are used. */
export interface Kept {
  /**
   * Uses them; of all processes one at a time.
   * @param use gets them as they are now, and answers those that take their place, or null where they stay
   */
  use<R>(use: (credentials: Credentials) => Promise<readonly [Credentials | null, R]>): Promise<R>;
}

/** All that is needed to talk to an account. */
export interface Way {
  readonly credentials: Credentials;
  readonly kept: Kept;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly addresses: Addresses;
  readonly world: World;
  /** What all processes know of the limits of accounts. */
  readonly shared: SharedStates;
  /** Ends all waiting. */
  readonly signal: AbortSignal;
  /** How often a call is tried, where somebody waits for it. */
  readonly tries?: number;
}

export interface Account {
  /** Whose it is, as it says itself. */
  readonly account: string;
  readonly message: string;
  /** What keeps a sync from working, with what to do about it. */
  readonly lack?: string;
}

/** A text of a form. */
export const textSetting = (
  name: string,
  description: string,
  pattern: RegExp,
  optional = false,
): Setting => ({
  name,
  description,
  optional,
  type: 'string',
  fault: (value) =>
    typeof value === 'string' && pattern.test(value) ? undefined : `This has another form: ${description}.`,
});

/** One of a few words. */
export const choiceSetting = (name: string, description: string, options: readonly string[]): Setting => ({
  name,
  description,
  options,
  type: 'string',
  fault: (value) =>
    options.includes(value as string) ? undefined : `Choose one of ${options.join(', ')}: ${description}.`,
});

/** Some of a few words. */
export const choicesSetting = (name: string, description: string, options: readonly string[]): Setting => ({
  name,
  description,
  options,
  optional: true,
  type: 'list',
  fault: (value) =>
    Array.isArray(value) && value.length > 0 && value.every((one) => options.includes(one))
      ? undefined
      : `Write a list of ${options.join(', ')}: ${description}.`,
});

/** Yes or no. */
export const flagSetting = (name: string, description: string): Setting => ({
  name,
  description,
  type: 'boolean',
  optional: true,
  fault: (value) => (typeof value === 'boolean' ? undefined : `Write true or false: ${description}.`),
});
