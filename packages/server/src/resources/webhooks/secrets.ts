import type { TenantTx } from '../../store/index.ts';
import { type Sealed, seal, unseal } from '../../store/sealed.ts';
import type { Services } from '../services.ts';

type Column = 'secret' | 'previous_secret';

/** A secret as its column keeps it. */
export const sealSecret = (
  { keyring }: Services,
  tx: TenantTx,
  row: string,
  column: Column,
  secret: string,
): Promise<Sealed> => seal(tx, keyring, secret, { table: 'webhooks', column, row });

/** The secrets that sign for a webhook now, the newest first. */
export const secretsOf = async ({ keyring }: Services, tx: TenantTx, row: string): Promise<string[]> => {
  const found = (await tx
    .selectFrom('webhooks')
    .select(['secret', 'previous_secret', 'previous_secret_until'])
    .where('id', '=', row)
    .executeTakeFirst()) as
    | { secret: Sealed | null; previous_secret: Sealed | null; previous_secret_until: string | null }
    | undefined;
  const { secret = null, previous_secret = null, previous_secret_until = null } = found ?? {};
  const overlaps = previous_secret_until !== null && previous_secret_until > tx.now;
  const kept: [Column, Sealed | null][] = [
    ['secret', secret],
    ['previous_secret', overlaps ? previous_secret : null],
  ];
  const secrets: string[] = [];
  for (const [column, value] of kept)
    if (value) secrets.push(await unseal(tx, keyring, value, { table: 'webhooks', column, row }));
  return secrets;
};
