import type { Migration } from '../migration';

/** The questions that people asked and what they thought of the answers, without who asked and when on that day. */
export const m0003Questions: Migration = {
  name: '0003-questions',
  up: async (db) => {
    await db.schema
      .createTable('questions')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('outcome', 'text', (column) => column.notNull())
      .addColumn('entry', 'text')
      .addColumn('language', 'text')
      .addColumn('words', 'text', (column) => column.notNull())
      .addColumn('helpful', 'integer')
      .execute();
    await db.schema.createIndex('questions_day').on('questions').column('day').execute();
  },
};
