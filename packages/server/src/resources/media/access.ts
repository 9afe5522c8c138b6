import { Problem } from '../../lib/problem.ts';
import type { Row, Sees } from '../engine/shape.ts';
import type { Write } from '../engine/write.ts';
import type { Principal } from '../handler.ts';

const isAdmin = ({ role }: Principal): boolean => role === 'owner' || role === 'admin';

/** Private media are there for whoever uploaded them, for owners and for admins, and for nobody else. */
export const mediaSeen = (principal: Principal): Sees | undefined => {
  if (isAdmin(principal)) return undefined;
  const own = principal.user === null ? {} : { uploaded_by: [principal.user] };
  return { access_level: ['public', 'organization'], ...own };
};

/**
 * Nobody hides a medium from its uploader's colleagues but the uploader and those who run the organisation; and a
 * service token owns nothing, so what it hid would be lost to it.
 * @throws Problem missing_scope
 */
export const checkPrivate = (principal: Principal, { values, before }: Write): void => {
  if (values.access_level !== 'private' || isAdmin(principal)) return;
  const uploader = before === null ? principal.user : (before as Row).uploaded_by;
  if (principal.user !== null && principal.user === uploader) return;
  throw new Problem(
    'missing_scope',
    'Only the person who uploads a medium, owners and admins make it private; choose organization or public.',
  );
};
