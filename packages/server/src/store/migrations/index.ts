import type { MigrationContext } from '../schema.ts';
import * as tenancy from './0001_tenancy.ts';
import * as work from './0002_work.ts';
import * as contacts from './0003_contacts.ts';
import * as contactInteractions from './0004_contact_interactions.ts';
import * as bulk from './0005_bulk.ts';

/** Every migration, in order. A released one never changes; the next change is the next number. */
export const migrations: Readonly<Record<string, { up(context: MigrationContext): Promise<void> }>> = {
  '0001_tenancy': tenancy,
  '0002_work': work,
  '0003_contacts': contacts,
  '0004_contact_interactions': contactInteractions,
  '0005_bulk': bulk,
};
