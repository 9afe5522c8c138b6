import {
  boolean,
  createTenantTable,
  integer,
  json,
  type MigrationContext,
  oneOf,
  text,
  time,
  uuid,
} from '../schema.ts';

/** Messages to people, what campaigns are written from, whom they leave out, and browsers that take pushes. */
export const up = async (context: MigrationContext): Promise<void> => {
  await createTenantTable(context, 'notification_templates', {
    columns: {
      name: text('not null'),
      subject: text('not null'),
      text: text('not null'),
      html: text(),
      created_by: uuid(),
      updated_by: uuid(),
    },
    references: { created_by: 'users', updated_by: 'users' },
    uniques: [['name']],
    indexes: [['created_at']],
  });
  await createTenantTable(context, 'notifications', {
    columns: {
      user_id: uuid(),
      contact_id: uuid(),
      title: text('not null'),
      message: text(),
      notification_type: oneOf(
        'notification_type',
        ['info', 'success', 'warning', 'error', 'reminder'],
        `not null default 'info'`,
      ),
      channel: oneOf('channel', ['in_app', 'email', 'sms', 'push'], `not null default 'in_app'`),
      data: json(`not null default '{}'`),
      is_read: boolean(`not null default ${context.engine === 'sqlite' ? '0' : 'false'}`),
      read_at: time(),
      expires_at: time(),
      recipient: text(),
      delivery_status: oneOf(
        'delivery_status',
        ['pending', 'sending', 'sent', 'failed', 'expired', 'cancelled'],
        `not null default 'pending'`,
      ),
      delivery_attempts: integer('not null default 0'),
      delivered_at: time(),
      delivery_error: text(),
      job_id: uuid(),
      template_id: uuid(),
    },
    references: {
      user_id: 'users',
      contact_id: 'contacts',
      job_id: 'jobs',
      template_id: 'notification_templates',
    },
    // A campaign that was cut off and goes on writes to an address once.
    uniques: [['job_id', 'recipient']],
    indexes: [
      ['user_id', 'channel', 'is_read'],
      ['job_id', 'delivery_status', 'delivery_attempts'],
      ['template_id', 'recipient'],
      ['contact_id'],
      ['created_at'],
    ],
  });
  await createTenantTable(context, 'suppressions', {
    columns: {
      email: text('not null'),
      email_key: text('not null'),
      reason: oneOf(
        'reason',
        ['unsubscribed', 'bounced', 'complained', 'manual'],
        `not null default 'manual'`,
      ),
      notes: text(),
      created_by: uuid(),
    },
    references: { created_by: 'users' },
    uniques: [['email_key']],
    indexes: [['created_at']],
  });
  await createTenantTable(context, 'push_subscriptions', {
    columns: {
      user_id: uuid('not null'),
      endpoint: text('not null'),
      p256dh: text('not null'),
      auth: text('not null'),
      user_agent: text(),
    },
    references: { user_id: 'users' },
    uniques: [['endpoint']],
    indexes: [['user_id'], ['created_at']],
  });
};
