import { canonicalEmail } from '../../lib/canonical.ts';

/**
 * The text by which two spellings of one key are the same: an e-mail in its canonical form, anything else in NFC
 * without outer blanks. Several values make a JSON array. Null when one of them is missing.
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

export function canonicalText(text: string): string {
  return text.trim().normalize('NFC');
}
