import type { Migration } from '../migration';

/** Everything one machine needs for the interview, the journey and the local Direct Line. */
export const m0001Initial: Migration = {
  name: '0001-initial',
  up: async (db) => {
    await db.schema
      .createTable('people')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('language', 'text')
      .addColumn('first_language', 'text')
      .addColumn('welcomed_at', 'text')
      .addColumn('seen_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('people_key', ['channel', 'user_id'])
      .execute();

    await db.schema
      .createTable('sessions')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('sessions_key', ['channel', 'conversation'])
      .execute();

    await db.schema
      .createTable('journeys')
      .addColumn('partner', 'text', (column) => column.primaryKey().notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .addColumn('used_at', 'text', (column) => column.notNull())
      .execute();

    await db.schema
      .createTable('inbox')
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('activity', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('inbox_key', ['channel', 'conversation', 'activity'])
      .execute();
    await db.schema.createIndex('inbox_at').on('inbox').column('at').execute();

    await db.schema
      .createTable('audit')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('partner', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('audit_at').on('audit').column('at').execute();

    await db.schema
      .createTable('direct_line_conversations')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('locale', 'text')
      .addColumn('last_sequence', 'integer', (column) => column.notNull())
      .addColumn('used_at', 'text', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('direct_line_conversations_used_at')
      .on('direct_line_conversations')
      .column('used_at')
      .execute();

    await db.schema
      .createTable('direct_line_activities')
      .addColumn('conversation_id', 'text', (column) =>
        column.notNull().references('direct_line_conversations.id').onDelete('cascade'),
      )
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('client_id', 'text')
      .addColumn('body', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('direct_line_activities_key', ['conversation_id', 'sequence'])
      .addUniqueConstraint('direct_line_activities_client_id', ['conversation_id', 'client_id'])
      .execute();

    await db.schema
      .createTable('secrets')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .execute();
  },
};
