/** Cells longer than this are not searched: the bound that makes every allowed pattern quick. */
export const longestSearched = 2_000;

/**
 * Compiles a pattern of a mapping file. Patterns come from users and run on every row, so only those are allowed
 * that cannot take exponential or cubic time (ASVS 5.0 1.3.12): no repeated groups, no look-around, no
 * back-references, one `*`, `+` or `{n,}` in each alternative, other counts up to 50, 200 characters.
 * @returns the expression, or why it is refused
 */
export function compilePattern(pattern: string): RegExp | string {
  if (pattern.length > 200) return 'it is longer than 200 characters';
  const refused = refusedSyntax(pattern);
  if (refused !== null) return refused;
  try {
    return new RegExp(pattern, 'gu');
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function refusedSyntax(pattern: string): string | null {
  // Escapes and character classes first, so that what is left is structure only.
  if (/\\(?:[1-9]|k<)/.test(pattern)) return 'back-references are not allowed';
  const structure = pattern.replace(/\\[\s\S]/g, 'x').replace(/\[[^\]]*\]/g, 'x');
  if (/\(\?(?!:)/.test(structure)) return 'look-around and named groups are not allowed';
  if (/\)[*+{?]/.test(structure)) return 'a group may not be repeated';
  for (const counts of structure.matchAll(/\{(\d+)(?:,(\d*))?\}/g)) {
    if (Number(counts[1]) > 50 || Number(counts[2] ?? 0) > 50) return 'counts above 50 are not allowed';
  }
  const repeats = (part: string): number => part.match(/[*+]|\{\d+,\}/g)?.length ?? 0;
  // Inside a group an alternative is followed by what comes after the group, so groups do not divide.
  const alternatives = structure.includes('(') ? [structure] : structure.split('|');
  if (alternatives.some((part) => repeats(part) > 1)) return 'one *, + or {n,} at most';
  return null;
}
