import type { ColumnShape, ResourceShape } from '../../generated/resources.ts';

/** A header as it is compared: no case, no accents, no blanks, punctuation or line breaks. */
export function normalizeHeader(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** A header as it is shown: line breaks and runs of blanks are one blank. */
export function tidyHeader(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** The column that a header names, by its name or one of its aliases; null when there is none. */
export function fieldNamed(header: string, shape: ResourceShape): ColumnShape | null {
  const wanted = normalizeHeader(header);
  if (wanted === '') return null;
  return (
    shape.columns.find((column) => normalizeHeader(column.name) === wanted) ??
    shape.columns.find((column) => column.aliases?.some((alias) => normalizeHeader(alias) === wanted)) ??
    null
  );
}

/** The word nearest to the one given, or null when none is near: at most a third of its letters differ. */
export function nearest(word: string, words: readonly string[]): string | null {
  const wanted = normalizeHeader(word);
  let best: string | null = null;
  let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of words) {
    const distance = editDistance(wanted, normalizeHeader(candidate), least);
    if (distance < least) {
      least = distance;
      best = candidate;
    }
  }
  return best;
}

/** Edit distance where swapping two neighbours counts once; gives up with `limit` when it is that large or larger. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + change);
      next.push(swapped ? Math.min(least, before[j - 2]! + 1) : least);
    }
    before = row;
    row = next;
  }
  return Math.min(row[b.length]!, limit);
}
