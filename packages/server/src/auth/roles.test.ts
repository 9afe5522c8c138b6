import { describe, expect, it } from 'vitest';
import { scopes, scopesOfRole } from '../generated/scopes.ts';
import { can, everyScope, missingScopes, scopesFor } from './roles.ts';

describe('roles', () => {
  it('rise from viewer to owner, who may do everything', () => {
    const ladder = ['viewer', 'member', 'manager', 'admin', 'owner'] as const;
    for (const [index, role] of ladder.entries()) {
      const below = ladder[index - 1];
      if (below !== undefined) expect(can({ scopes: scopesFor(role) }, scopesOfRole[below])).toBe(true);
    }
    expect([...scopesFor('owner')].sort()).toEqual(Object.keys(scopes).sort());
    expect([...everyScope()].sort()).toEqual(Object.keys(scopes).sort());
  });

  it('let a viewer read and not write', () => {
    expect(can({ scopes: scopesFor('viewer') }, ['contacts:read'])).toBe(true);
    expect(missingScopes({ scopes: scopesFor('viewer') }, ['contacts:read', 'contacts:write'])).toEqual([
      'contacts:write',
    ]);
  });

  it.each([null, '', 'root', 'OWNER', '__proto__', 'constructor', 'toString'])('give %j nothing', (role) => {
    expect(scopesFor(role).size).toBe(0);
  });

  it('ask nothing of an operation without scopes', () => {
    expect(can({ scopes: new Set() }, [])).toBe(true);
  });
});
