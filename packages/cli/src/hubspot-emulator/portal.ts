/** One HubSpot account: everything it holds and everything that watches it. */
import { Associations } from './associations.ts';
import { type ClockOptions, VirtualClock } from './clock.ts';
import { Crm } from './crm.ts';
import { Faults } from './faults.ts';
import { Journal } from './journal.ts';
import { Limits } from './limits.ts';
import { MarketingEvents } from './marketing-events.ts';
import { OAuth } from './oauth.ts';
import { type ObjectType, objectTypes } from './object-types.ts';
import { defaultOptions, type PortalOptions } from './options.ts';
import { Properties } from './properties.ts';
import { Random } from './random.ts';
import { SearchIndex } from './search-index.ts';
import { Tokens } from './tokens.ts';
import { Webhooks } from './webhooks.ts';

export interface PortalSetup {
  readonly options?: Partial<PortalOptions>;
  readonly clock?: ClockOptions;
  /** Chance of the emulator: the same number gives the same order of results. */
  readonly seed?: number;
}

export class Portal {
  readonly options: PortalOptions;
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly tokens: Tokens;
  readonly limits: Limits;
  readonly journal = new Journal();
  readonly faults = new Faults();
  readonly properties: Properties;
  readonly crm: Crm;
  readonly associations: Associations;
  readonly marketingEvents: MarketingEvents;
  readonly oauth: OAuth;
  readonly webhooks: Webhooks;
  readonly #indexes: ReadonlyMap<ObjectType, SearchIndex>;

  constructor({ options = {}, clock = {}, seed = 1 }: PortalSetup = {}) {
    this.options = { ...defaultOptions, ...options };
    this.clock = new VirtualClock(clock);
    this.random = new Random(seed);
    this.tokens = new Tokens(this.clock);
    this.limits = new Limits(this.clock, this.options);
    this.properties = new Properties(this.clock);
    this.crm = new Crm(this.clock, this.properties, this.options);
    this.associations = new Associations(this.crm, this.clock);
    this.marketingEvents = new MarketingEvents(this.clock);
    this.oauth = new OAuth(this.tokens, this.clock, this.options, this.random);
    this.webhooks = new Webhooks(this.clock, this.options, this.random);
    const index = (): SearchIndex => new SearchIndex(this.clock, this.options, this.random);
    this.#indexes = new Map(objectTypes.map((type) => [type, index()]));
    this.crm.listen((change) => {
      const own = this.index(change.record.type);
      own.note(change);
      this.webhooks.note(change);
      for (const id of change.merged ?? []) own.forget(id);
    });
  }

  index(type: ObjectType): SearchIndex {
    return this.#indexes.get(type)!;
  }
}
