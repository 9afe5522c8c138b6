/** One environment variable: its name, what it means, and how its text becomes a value. */
export interface Setting<T> {
  readonly name: string;
  readonly meaning: string;
  /** Used when the variable is absent or empty; undefined when there is no value then. */
  readonly fallback: string | undefined;
  /** Shown in `.env.example` where there is no default. */
  readonly example?: string;
  /** Secret values are never repeated in messages. */
  readonly secret: boolean;
  /**
   * @throws Error whose message says what the value must be, as in "must be a whole number"
   */
  parse(text: string): T;
}

/** What every setting says of itself. */
export interface Words {
  readonly meaning: string;
  readonly fallback?: string;
  readonly example?: string;
  readonly secret?: boolean;
}

/** A setting whose text `parse` reads. */
export function setting<T>(name: string, words: Words, parse: (text: string) => T): Setting<T> {
  const { meaning, fallback, example, secret = false } = words;
  return { name, meaning, fallback, secret, parse, ...(example === undefined ? {} : { example }) };
}

/** Any text that `pattern` accepts; `must` says what that is. */
export function text(name: string, words: Words & { pattern?: RegExp; must?: string }): Setting<string> {
  return setting(name, words, (value) => {
    if (words.pattern?.test(value) === false) throw new Error(words.must);
    return value;
  });
}

/** One of a few words. */
export function choice<T extends string>(name: string, choices: readonly T[], words: Words): Setting<T> {
  return setting(name, words, (value) => {
    const found = choices.find((one) => one === value);
    if (found === undefined) throw new Error(`must be one of ${choices.join(', ')}`);
    return found;
  });
}

/** A whole number within limits, both included. */
export function integer(name: string, minimum: number, maximum: number, words: Words): Setting<number> {
  return setting(name, words, (value) => {
    const number = /^\d{1,16}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= minimum && number <= maximum)) {
      throw new Error(`must be a whole number from ${minimum} to ${maximum}`);
    }
    return number;
  });
}

/** `true` or `false`. */
export function flag(name: string, words: Words): Setting<boolean> {
  return setting(name, words, (value) => {
    if (value !== 'true' && value !== 'false') throw new Error('must be true or false');
    return value === 'true';
  });
}

/** A URL with one of these schemes, given without colon. */
export function url(name: string, schemes: readonly string[], words: Words): Setting<string> {
  const must = `must be a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`;
  return setting(name, words, (value) => {
    if (!URL.canParse(value) || !schemes.includes(new URL(value).protocol.slice(0, -1)))
      throw new Error(must);
    return value;
  });
}

/** Items between commas; `accept` answers whether one is right. */
export function list(
  name: string,
  words: Words & { accept: (item: string) => boolean; must: string },
): Setting<readonly string[]> {
  return setting(name, words, (value) => {
    const items = value.split(',').map((item) => item.trim());
    if (!items.every(words.accept)) throw new Error(words.must);
    return items;
  });
}
