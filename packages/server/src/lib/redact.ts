/** What stands in a log in place of a secret. */
export const REDACTED = '[redacted]';

/** Names of members whose values never reach a log: credentials, and the text of e-mails and requests. */
const SECRET_NAMES =
  'password|passphrase|secret|token|authorization|cookie|credential|api[_-]?key|private[_-]?key|signature';
const SECRET_KEY = new RegExp(`${SECRET_NAMES}|^(body|html|text|eml)$`, 'i');

/** Our own tokens, secrets of webhooks, HubSpot's tokens, JWTs, `Bearer …`, and the password inside a URL, wherever they stand in a text. */
const SECRET_TEXT =
  /plugs_[a-z]{2}_[\w-]{16,}|whsec_[\w+/=-]{16,}|\bpat-[a-z]{2,4}\d-[\w-]{16,}|eyJ[\w-]{8,}\.[\w-]+\.[\w-]*|(?<=\bBearer\s)[^\s"\\,]+|(?<=:\/\/[^\s/"@:]*:)[^\s/"@]+(?=@)/gi;

/** The same members once more in finished JSON text, for what did not come through `redact`. */
const SECRET_MEMBER = new RegExp(`("[^"\\\\]*(?:${SECRET_NAMES})[^"\\\\]*":)"(?:[^"\\\\]|\\\\.)*"`, 'gi');

const DEPTH_MAX = 6;
const TEXT_MAX = 4_000;
const ITEMS_MAX = 100;

/** A copy of a value that is safe to log: secrets replaced, errors made plain, size and depth limited. */
export function redact(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return shorten(redactText(value));
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (value instanceof Uint8Array) return `[${value.length} bytes]`;
  if (depth === DEPTH_MAX) return '[deeper]';
  if (value instanceof Error) return describeError(value, depth);
  if (Array.isArray(value)) return value.slice(0, ITEMS_MAX).map((item) => redact(item, depth + 1));
  const entries = Object.entries(value).slice(0, ITEMS_MAX);
  return Object.fromEntries(
    entries.map(([key, item]) => [key, SECRET_KEY.test(key) ? REDACTED : redact(item, depth + 1)]),
  );
}

/** Replaces everything in a text that looks like a credential. */
export function redactText(text: string): string {
  return text.replace(SECRET_TEXT, REDACTED);
}

/** Replaces credentials in one finished line of JSON. */
export function redactLine(line: string): string {
  return redactText(line).replace(SECRET_MEMBER, `$1"${REDACTED}"`);
}

/** Only these members: database errors carry the values of the row in others. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const code = 'code' in error ? error.code : undefined;
  return {
    type: error.name,
    message: shorten(redactText(error.message)),
    ...(code === undefined ? {} : { code }),
    stack: shorten(redactText(error.stack ?? '')),
    ...(error.cause === undefined ? {} : { cause: redact(error.cause, depth + 1) }),
  };
}

function shorten(text: string): string {
  return text.length <= TEXT_MAX ? text : `${text.slice(0, TEXT_MAX)}…`;
}
