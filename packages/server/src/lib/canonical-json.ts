/**
 * JSON in the one form of RFC 8785: members sorted by UTF-16 code units, no blanks, numbers as ECMAScript writes them.
 * Equal values give equal bytes, so that hashes and signatures can be made anew by anyone.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '{';
  for (const { name, head } of inOrder(Object.keys(members))) text += head + canonicalJson(members[name]);
  return `${text}}`;
};

/** What is no JSON has no form, and must not be hashed as if it had one. */
const scalar = (value: unknown): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no JSON.`);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`A ${typeof value} is no JSON.`);
  return text;
};

interface Member {
  readonly name: string;
  /** What stands before its value. */
  readonly head: string;
}

let known: { readonly names: readonly string[]; readonly members: readonly Member[] } = {
  names: [],
  members: [],
};

/** Names as they are written. Rows of a table have the same ones, row after row: those are sorted once. */
const inOrder = (names: string[]): readonly Member[] => {
  const isKnown = names.length === known.names.length && names.every((name, at) => name === known.names[at]);
  if (isKnown) return known.members;
  const members = names
    .toSorted()
    .map((name, at) => ({ name, head: `${at === 0 ? '' : ','}${JSON.stringify(name)}:` }));
  // One or two are sorted as fast as they are looked up, and stand between the rows.
  if (names.length > 2) known = { names, members };
  return members;
};
