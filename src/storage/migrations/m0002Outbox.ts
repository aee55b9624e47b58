import type { Migration } from '../migration';

/** The messages that are owed, what tells a resend from an answer, and a place for rows that cannot be read. */
export const m0002Outbox: Migration = {
  name: '0002-outbox',
  up: async (db) => {
    for (const column of ['text_hash', 'arrived_at', 'client_sent_at', 'call_ended_at']) {
      await db.schema.alterTable('inbox').addColumn(column, 'text').execute();
    }

    await db.schema
      .createTable('outbox')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('conversation', 'text', (column) => column.notNull())
      .addColumn('partner', 'text', (column) => column.notNull())
      .addColumn('position', 'integer', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('activity', 'text')
      .addColumn('when_shut', 'text')
      .addColumn('is_question', 'integer', (column) => column.notNull())
      .addColumn('asks', 'text')
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('doubts', 'integer', (column) => column.notNull())
      .addColumn('owed_at', 'text', (column) => column.notNull())
      .addColumn('due_at', 'text', (column) => column.notNull())
      .addColumn('begun_at', 'text')
      .addColumn('leased_until', 'text')
      .addColumn('settled_at', 'text')
      .addColumn('why', 'text')
      .addUniqueConstraint('outbox_position', ['channel', 'conversation', 'position'])
      .execute();
    await db.schema.createIndex('outbox_due').on('outbox').columns(['state', 'due_at']).execute();
    await db.schema.createIndex('outbox_settled').on('outbox').column('settled_at').execute();

    await db.schema
      .createTable('quarantine')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('quarantine_at').on('quarantine').column('at').execute();

    await db.schema
      .createTable('heartbeat')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .execute();
  },
};
