/** What differs from run to run made the same: ids, times, secrets, sizes of what holds them. */
import type { Answer } from './send.ts';

const RULES: readonly (readonly [RegExp, string])[] = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<id>'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z/g, '<time>'],
  [/\b\d{8}T\d{6}Z/g, '<time>'],
  [/eyJ[\w-]+\.[\w-]+\.[\w-]+/g, '<access token>'],
  [/\bplugs_(st|rt|iv|ml|cl|hw)_[\w.-]+/g, '<token>'],
  [/\bwhsec_[\w+/=]+/g, '<secret>'],
  [/\b[0-9a-f]{64}\b/g, '<sha-256>'],
  // How an erased address is remembered depends on the organisation's key.
  [/\b[0-9a-f]+@erased\.invalid\b/g, '<mark>'],
];

const mask = (text: string): string => RULES.reduce((left, [rule, word]) => left.replace(rule, word), text);

// How fast an engine answered, and its name, are what health tells; a digest and a cursor hold ids; how far a job has
// told that it is depends on the moment; the local way has neither address nor program.
const DIFFERING = new Set([
  'latency_ms',
  'engine',
  'digest',
  'next_cursor',
  'next',
  'progress',
  'user_agent',
  'ip_address',
  // Counts down with every call of every story.
  'daily_remaining',
]);

/** How many entries are sealed, under how many checkpoints, depends on the moment; what they hash, on ids. */
const isSealed = (operation: string): boolean =>
  /^audit_(checkpoints\.|archives\.|logs\.proof)/.test(operation);

/** An answer of an operation that can be compared with the same one of another run. */
export const masked = (operation: string, { status, headers, text }: Answer): unknown => ({
  status,
  etag: headers.etag && mask(headers.etag),
  type: headers['content-type'],
  body: isSealed(operation) ? '<sealed>' : comparable(text),
});

const comparable = (text: string): unknown =>
  text.startsWith('{')
    ? (JSON.parse(mask(text), (key, value) =>
        DIFFERING.has(key) && (value !== null || key === 'user_agent') ? `<${key}>` : value,
      ) as unknown)
    : mask(text);

/** Where two values differ, as lines to read. */
export const differences = (a: unknown, b: unknown, at = ''): string[] => {
  if (Object.is(a, b)) return [];
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null)
    return [`${at}: ${JSON.stringify(a)} and ${JSON.stringify(b)}`];
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].flatMap((key) =>
    differences((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key], `${at}/${key}`),
  );
};
