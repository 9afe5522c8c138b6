import { CliError } from './errors.ts';

const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 };

/** Milliseconds of a duration such as `30` (seconds), `500ms`, `30s`, `5m` or `1h`. */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)?$/.exec(text.trim());
  const milliseconds = match ? Number(match[1]) * (units[match[2] ?? 's'] ?? 1000) : 0;
  if (milliseconds <= 0) {
    throw new CliError('usage', `"${text}" is not a duration; write it as 30s, 500ms, 5m or 1h.`);
  }
  return milliseconds;
}
