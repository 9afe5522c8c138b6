/** Two records become one. */
import type { ObjectType } from './object-types.ts';
import type { Portal } from './portal.ts';
import { invalid, notFound, Refusal } from './problem.ts';
import type { CrmRecord, Source } from './record.ts';
import { emailsOf } from './table.ts';

/** Most records that one may be made of. */
const mostIdentities = 250;

function parts(text: string | undefined): string[] {
  return text ? text.split(';') : [];
}

/** The values of the survivor: those of the first, filled up from the second, and every address of both. */
function joined(primary: CrmRecord, other: CrmRecord): Record<string, string> {
  const [first, second] = [primary.version.values, other.version.values];
  const values = { ...second, ...first };
  if (primary.type.name !== 'contacts') return values;
  const [email, ...additional] = [...new Set([...emailsOf(first), ...emailsOf(second)])];
  return {
    ...values,
    ...(email !== undefined && { email }),
    ...(additional.length > 0 && { hs_additional_emails: additional.join(';') }),
  };
}

/**
 * Merges the second record into the first. Depending on the account a third record with a new id takes the place
 * of both, or the first keeps its id; old ids lead to the survivor either way.
 */
export function mergeRecords(
  portal: Portal,
  type: ObjectType,
  [primaryId, otherId]: readonly [string, string],
  source: Source,
): CrmRecord {
  const { crm, associations, options } = portal;
  const [primary, other] = [crm.find(type, primaryId), crm.find(type, otherId)];
  if (!primary || !other) throw notFound();
  if (primary === other) throw invalid('Cannot merge a record with itself.');
  const keepsId = options.merges === 'keep-primary';
  const absorbed = keepsId ? [other] : [primary, other];
  const before = [primary, other].flatMap(({ version }) => parts(version.values.hs_merged_object_ids));
  const merged = [...new Set([...before, ...absorbed.map((record) => record.id)])];
  if (merged.length >= mostIdentities)
    throw new Refusal(414, 'VALIDATION_ERROR', 'Cannot have more than 250 identities on a profile');
  const values = { ...joined(primary, other), hs_merged_object_ids: merged.join(';') };
  const survivor = keepsId ? primary : crm.add(type, values, source);
  for (const record of absorbed) associations.move(record, survivor);
  crm.absorb(survivor, absorbed, source);
  if (keepsId) crm.set(primary, values, source);
  return survivor;
}
