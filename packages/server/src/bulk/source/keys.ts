/**
 * The text by which two spellings of one key are the same.
 *
 * E-mail: outer blanks off, Unicode NFC, lower case (the domain has no case by RFC 5321 2.4; the part before the @
 * has none at any provider that matters, and two people who differ by case alone are one typing error). Dots and
 * `+tags` are kept: only some providers ignore them. Other keys: outer blanks off and NFC.
 */
export function canonicalKey(
  values: readonly (string | number | boolean | null)[],
  emails: readonly boolean[],
): string | null {
  const parts: string[] = [];
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value === null || value === undefined || value === '') return null;
    parts.push(emails[i] ? canonicalEmail(String(value)) : canonicalText(String(value)));
  }
  return parts.length === 1 ? parts[0]! : JSON.stringify(parts);
}

/** See `canonicalKey`. */
export function canonicalEmail(text: string): string {
  return canonicalText(text).toLowerCase();
}

function canonicalText(text: string): string {
  return text.trim().normalize('NFC');
}
