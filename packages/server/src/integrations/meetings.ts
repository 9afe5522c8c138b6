/** What an event needs to be a meeting. */
export interface MeetingPlan {
  readonly event: string;
  readonly title: string;
  readonly description: string | null;
  /** ISO 8601, UTC. */
  readonly start: string;
  readonly end: string;
  /** IANA. */
  readonly timezone: string;
  /** The same whenever the same creation is tried again. */
  readonly creation: string;
}

export interface Person {
  readonly email: string;
  readonly first_name: string | null;
  readonly last_name: string | null;
}

export interface Meeting {
  readonly id: string;
  /** Where people join; null while the system has not made it yet. */
  readonly url: string | null;
}

/** Where meetings are held. Whatever is asked about one that is gone throws a fault of status 404. */
export interface MeetingHost {
  /** The account that the meetings are in. */
  readonly account: string;
  /** How people come in: each is registered, or all are invited with the meeting; null where they come by its link. */
  readonly people: 'registered' | 'invited' | null;
  /** Most people that are invited. */
  readonly most?: number;
  /** What of an event a meeting shows: when that changes, the meeting does. */
  shown(plan: MeetingPlan): object;
  /** The meeting that was made for an event, by the mark that it bears. */
  find(event: string): Promise<Meeting | null>;
  create(plan: MeetingPlan, invited: readonly Person[]): Promise<Meeting>;
  /** Changes what the meeting shows, who is invited, or both; null for what stays. */
  change(id: string, plan: MeetingPlan | null, invited: readonly Person[] | null): Promise<void>;
  /** Calls a meeting off; its people are told by the system. */
  end(id: string): Promise<void>;
  /** The ids of those who are registered, by their addresses in lower case. */
  registered(meeting: string): Promise<ReadonlyMap<string, string>>;
  register(meeting: string, person: Person): Promise<string>;
  unregister(meeting: string, registrant: string): Promise<void>;
  /** How many requests have left. */
  readonly calls: number;
}
