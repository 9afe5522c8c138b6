import { createTenantTable, integer, json, type MigrationContext, oneOf, text, time, uuid } from '../schema.ts';

export const up = (context: MigrationContext): Promise<void> =>
  createTenantTable(context, 'contacts', {
    columns: {
      created_by: uuid(),
      first_name: text(),
      last_name: text(),
      email: text(),
      email_key: text(),
      phone: text(),
      company: text(),
      job_title: text(),
      linkedin_url: text(),
      bio: text(),
      avatar_url: text(),
      contact_type: oneOf('contact_type', ['target', 'contact', 'plug'], `not null default 'target'`),
      status: oneOf('status', ['new_client', 'existing_client', 'hot_lead', 'cold_lead']),
      priority: oneOf('priority', ['high', 'medium', 'low']),
      business_type: text(),
      network_type: text(),
      industry: text(),
      notes: text(),
      metadata: json(`not null default '{}'`),
      lead_score: integer('check (lead_score between 0 and 100)'),
      last_interaction: time(),
      updated_by: uuid(),
    },
    references: { created_by: 'users', updated_by: 'users' },
    uniques: [['email_key']],
    indexes: [['created_at'], ['updated_at'], ['last_name']],
  });
