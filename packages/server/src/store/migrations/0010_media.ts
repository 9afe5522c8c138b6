import {
  bigint,
  createTenantTable,
  integer,
  json,
  type MigrationContext,
  oneOf,
  text,
  uuid,
} from '../schema.ts';

/** Files that people upload, and the collections that they stand in. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'media', {
    columns: {
      uploaded_by: uuid(),
      title: text(),
      description: text(),
      file_name: text('not null'),
      file_path: text(),
      file_url: text(),
      media_type: oneOf('media_type', ['image', 'video', 'document', 'audio']),
      mime_type: text(),
      file_size: bigint(),
      metadata: json(`not null default '{}'`),
      status: oneOf('status', ['processing', 'ready', 'failed'], `not null default 'processing'`),
      related_event: uuid(),
      related_contact: uuid(),
      access_level: oneOf(
        'access_level',
        ['public', 'private', 'organization'],
        `not null default 'organization'`,
      ),
      tags: json(`not null default '[]'`),
      received_bytes: bigint('not null default 0'),
      source_checksum: text(),
      checksum: text(),
      warning: text(),
      width: integer(),
      height: integer(),
      thumbnails: json(`not null default '[]'`),
      job_id: uuid(),
      error: json(),
    },
    references: {
      uploaded_by: 'users',
      related_event: 'events',
      related_contact: 'contacts',
      job_id: 'jobs',
    },
    indexes: [['created_at'], ['source_checksum'], ['related_contact'], ['related_event']],
  });
  await createTenantTable(context, 'media_collections', {
    columns: {
      created_by: uuid(),
      name: text('not null'),
      description: text(),
      collection_type: oneOf(
        'collection_type',
        ['event_photos', 'contact_media', 'general'],
        `not null default 'general'`,
      ),
      settings: json(`not null default '{}'`),
    },
    references: { created_by: 'users' },
    indexes: [['created_at']],
  });
  await createTenantTable(context, 'media_collection_items', {
    columns: {
      collection_id: uuid('not null'),
      media_id: uuid('not null'),
      sort_order: integer('not null'),
    },
    references: { collection_id: 'media_collections', media_id: 'media' },
    uniques: [['collection_id', 'media_id']],
    indexes: [['collection_id', 'sort_order'], ['media_id']],
  });
};
