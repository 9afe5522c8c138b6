/** A script of what goes wrong, request by request. */

export type Action =
  /** Answered without being carried out. `body` replaces what HubSpot would say for this status. */
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly headers?: Record<string, string>;
      readonly body?: unknown;
    }
  /** Answered by a gateway, in HTML, without being carried out. */
  | { readonly kind: 'html'; readonly status: number }
  /** Never answered, never carried out. */
  | { readonly kind: 'hang' }
  /** The connection breaks, nothing was carried out. */
  | { readonly kind: 'cutBeforeCommit' }
  /** Carried out, then the connection breaks. */
  | { readonly kind: 'cutAfterCommit' }
  /** Carried out; the answer breaks off in the middle. */
  | { readonly kind: 'truncate' }
  /** Carried out after so many real milliseconds. */
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** Carried out; so many results of the batch are missing from the answer. */
  | { readonly kind: 'dropResults'; readonly count: number }
  /** Carried out; each result of the batch carries a warning. */
  | { readonly kind: 'warnings'; readonly message?: string }
  /** Something happens to the account just before; only for programs in the same process. */
  | { readonly kind: 'call'; readonly run: () => void };

export interface Fault {
  readonly match?: {
    readonly method?: string;
    /** Part of the address. */
    readonly url?: string;
    /** Part of the body. */
    readonly body?: string;
  };
  /** Which of the matching requests is the first to suffer; 1 when left out. */
  readonly nth?: number;
  /** How many suffer from then on; 1 when left out, 0 for all. */
  readonly times?: number;
  readonly action: Action;
}

const kinds: Readonly<Record<Action['kind'], readonly string[]>> = {
  status: ['status'],
  html: ['status'],
  hang: [],
  cutBeforeCommit: [],
  cutAfterCommit: [],
  truncate: [],
  delay: ['milliseconds'],
  dropResults: ['count'],
  warnings: [],
  call: [],
};

/**
 * Reads a fault that came as JSON.
 * @throws {TypeError} saying which part is wrong
 */
export function parseFault(value: unknown): Fault {
  const fault = value as Fault;
  const kind = fault?.action?.kind;
  const scripted = Object.keys(kinds).filter((it) => it !== 'call');
  if (!scripted.includes(kind)) throw new TypeError(`action.kind must be one of ${scripted.join(', ')}.`);
  for (const name of kinds[kind]) {
    const number = (fault.action as unknown as Record<string, unknown>)[name];
    if (!Number.isInteger(number)) throw new TypeError(`action.${name} must be a whole number.`);
  }
  for (const name of ['nth', 'times'] as const)
    if (fault[name] !== undefined && !(Number.isInteger(fault[name]) && fault[name] >= 0))
      throw new TypeError(`${name} must be a whole number, 0 or more.`);
  for (const [name, part] of Object.entries(fault.match ?? {}))
    if (!['method', 'url', 'body'].includes(name) || typeof part !== 'string')
      throw new TypeError('match may have the texts method, url and body.');
  return fault;
}

interface Running {
  readonly fault: Fault;
  seen: number;
}

export class Faults {
  #script: Running[] = [];

  add(...faults: readonly Fault[]): void {
    this.#script.push(...faults.map((fault) => ({ fault, seen: 0 })));
  }

  clear(): void {
    this.#script = [];
  }

  /** The script with the number of requests each fault has matched so far. */
  get script(): readonly Readonly<Running>[] {
    return this.#script;
  }

  /** What is to happen to this request. Each fault counts it, the first that applies wins. */
  next(method: string, url: string, body: string): Action | undefined {
    let chosen: Action | undefined;
    for (const running of this.#script) {
      const { match = {}, nth = 1, times = 1, action } = running.fault;
      if (match.method !== undefined && match.method !== method) continue;
      if (match.url !== undefined && !url.includes(match.url)) continue;
      if (match.body !== undefined && !body.includes(match.body)) continue;
      running.seen++;
      const applies = running.seen >= nth && (times === 0 || running.seen < nth + times);
      if (applies) chosen ??= action;
    }
    return chosen;
  }
}
