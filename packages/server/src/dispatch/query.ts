/** The query of a URL as an object; a key that repeats becomes a list. */
export const parseQuery = (query: string): Record<string, unknown> => {
  const values: Record<string, unknown> = Object.create(null);
  for (const [key, value] of new URLSearchParams(query)) {
    const before = values[key];
    values[key] = before === undefined ? value : [before, value].flat();
  }
  return values;
};
