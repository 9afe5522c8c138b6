import { scopes as allScopes, type Role, type Scope, scopesOfRole } from '../generated/scopes.ts';

/** What a role may do; nothing for a word that is no role. */
export function scopesFor(role: string | null): ReadonlySet<Scope> {
  return new Set(isRole(role) ? scopesOfRole[role] : []);
}

/** Everything there is to be allowed: what the owner of a data folder may do in local mode. */
export function everyScope(): ReadonlySet<Scope> {
  return new Set(Object.keys(allScopes) as Scope[]);
}

/** Whether a caller has all of the scopes. None are asked of any signed-in caller. */
export function can(caller: { readonly scopes: ReadonlySet<string> }, scopes: readonly string[]): boolean {
  return missingScopes(caller, scopes).length === 0;
}

/** Those of the scopes that a caller lacks, to be named in the answer; also what it cannot hand on to a token. */
export function missingScopes(
  caller: { readonly scopes: ReadonlySet<string> },
  scopes: readonly string[],
): readonly string[] {
  return scopes.filter((scope) => !caller.scopes.has(scope));
}

function isRole(role: string | null): role is Role {
  return role !== null && Object.hasOwn(scopesOfRole, role);
}
