/**
 * JSON in the one form of RFC 8785: members sorted by UTF-16 code units, no blanks, numbers as ECMAScript writes them.
 * Equal values give equal bytes, so that hashes and signatures can be made anew by anyone.
 */
export const canonicalJson = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return scalar(value);
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  const members = value as Readonly<Record<string, unknown>>;
  let text = '';
  for (const name of Object.keys(members).sort())
    text += `${text === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(members[name])}`;
  return `{${text}}`;
};

/** What is no JSON has no form, and must not be hashed as if it had one. */
const scalar = (value: unknown): string => {
  if (typeof value === 'number' && !Number.isFinite(value)) throw new TypeError(`${value} is no JSON.`);
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`A ${typeof value} is no JSON.`);
  return text;
};
