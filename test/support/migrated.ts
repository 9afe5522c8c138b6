import { migrate } from '@the-plugs/server/store/migrate';
import { type FreshDatabase, freshDatabase } from './postgres.ts';

/** A PostgreSQL database of one's own with the newest schema: copied from one that was migrated once for the run. */
export function migratedDatabase(): Promise<FreshDatabase> {
  const prepare = async ({ adminUrl, appUrl }: { adminUrl: string; appUrl: string }) => {
    await migrate({ url: appUrl, adminUrl });
  };
  return freshDatabase({ name: 'migrated', prepare });
}
