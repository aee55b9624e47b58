import type { Migration } from '../migration';

/** How questions ended, and of each conversation those that were asked lately: what is asked next may tell. */
export const m0005Endings: Migration = {
  name: '0005-endings',
  up: async (db) => {
    await db.schema.alterTable('questions').addColumn('ending', 'text').execute();
    await db.schema.alterTable('conversations').addColumn('recent', 'text').execute();
  },
};
