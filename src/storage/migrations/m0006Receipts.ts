import type { Migration } from '../migration';

/** Results to take along. */
export const m0006Receipts: Migration = {
  name: '0006-receipts',
  up: async (db) => {
    await db.schema
      .createTable('receipts')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('partner', 'text', (column) => column.notNull())
      .addColumn('made_at', 'text', (column) => column.notNull())
      .addColumn('body', 'text', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('receipts_person').on('receipts').columns(['channel', 'user_id']).execute();
    await db.schema.createIndex('receipts_made').on('receipts').column('made_at').execute();
  },
};
