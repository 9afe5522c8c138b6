import { hash, type Options, verify } from '@node-rs/argon2';
import type { World } from '../lib/world.ts';

/** OWASP's minimum for Argon2id: 19 MiB, two passes, one lane. Argon2id is the library's default kind. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const satisfies Options;
const COST_TEXT = `$argon2id$v=19$m=${COST.memoryCost},t=${COST.timeCost},p=${COST.parallelism}$`;

/** Counted in characters as people see them, not in bytes. */
export const PASSWORD_LENGTH_MIN = 12;
export const PASSWORD_LENGTH_MAX = 128;

/** A hash that no password fits, with the same cost as every other: what an unknown user is checked against. */
const NOBODY = `${COST_TEXT}${'A'.repeat(22)}$${'A'.repeat(43)}`;

/** Words that common passwords of twelve and more characters are made of. */
const COMMON =
  /password|passw0rd|p@ssw|qwertyuiop|qwertz|qwerty|qazwsx|asdfghjkl|asdf|zxcvbnm|zxcv|1q2w3e|12345|54321|abcdef|letmein|welcome|iloveyou|admin|changeme|monkey|dragon|football|baseball|sunshine|princess|theplugs/g;

/** A password as a PHC string, with a salt of its own. */
export async function hashPassword(password: string, world: World): Promise<string> {
  return hash(normalise(password), { ...COST, salt: world.bytes(16) });
}

/**
 * Whether a password fits a hash. Without a hash (unknown user, invitation not accepted) the answer is no, and takes
 * as long as any other.
 */
export async function verifyPassword(password: string, stored: string | null | undefined): Promise<boolean> {
  // No one can have set a longer password, and hashing one would be a way to keep us busy.
  const candidate = [...password].length > PASSWORD_LENGTH_MAX ? '' : normalise(password);
  const fits = await verify(stored ?? NOBODY, candidate);
  return fits && stored !== null && stored !== undefined;
}

/** Whether a hash was made at another cost than today's, and should be made anew at the next sign-in. */
export function isOutdated(stored: string): boolean {
  return !stored.startsWith(COST_TEXT);
}

/**
 * What is wrong with a new password, as a sentence part such as "must have at least 12 characters"; undefined when it
 * is good. Length counts, kinds of characters do not (OWASP ASVS 5.0, 6.2).
 * @param about texts that must not make up the password, such as the e-mail address
 */
export function passwordFault(password: string, about: readonly string[] = []): string | undefined {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH_MIN) return `must have at least ${PASSWORD_LENGTH_MIN} characters`;
  if (length > PASSWORD_LENGTH_MAX) return `must have at most ${PASSWORD_LENGTH_MAX} characters`;
  const plain = normalise(password).toLowerCase();
  if (new Set(plain).size < 5) return 'must not repeat a few characters only';
  // What is left when the words everyone tries first are taken out must still be hard to guess.
  const uncommon = plain.replace(COMMON, '');
  if (uncommon.length < plain.length && uncommon.replace(/[^\p{L}]/gu, '').length < 4) {
    return 'is one of the passwords that are tried first';
  }
  const known = about.flatMap((text) => text.toLowerCase().split(/[@\s]/)).filter((part) => part.length >= 4);
  const rest = known.reduce((left, part) => left.replaceAll(part, ''), plain);
  if (rest.length < plain.length && rest.length < 8) return 'must not be made of your name or e-mail address';
  return undefined;
}

/** One form for texts that look the same (NIST SP 800-63B, 3.1.1.2): keyboards differ in how they write "é". */
function normalise(password: string): string {
  return password.normalize('NFKC');
}
