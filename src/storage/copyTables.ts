import { sql, type Kysely } from 'kysely';
import type { Tables } from './tables';

/** A table to copy: its columns, and those that tell its rows apart. */
export type CopiedTable = {
  readonly name: string;
  readonly columns: readonly string[];
  readonly key: readonly string[];
};

type Row = Readonly<Record<string, unknown>>;

const rowsAPage = 200;

/**
 * Copies every row of the tables, in their order and page by page, so that no table has to fit into the memory. Each
 * side is a transaction, or a database that nobody else uses.
 */
export async function copyTables(
  from: Kysely<Tables>,
  to: Kysely<Tables>,
  tables: readonly CopiedTable[],
): Promise<void> {
  for (const table of tables) {
    let page: readonly Row[] = [];
    do {
      page = await pageAfter(from, table, page.at(-1));
      if (page.length > 0) await insert(to, table, page);
    } while (page.length === rowsAPage);
  }
}

/** The key puts the rows in an order, and the last row says how far we are: both engines compare rows as a whole. */
async function pageAfter(
  from: Kysely<Tables>,
  { name, columns, key }: CopiedTable,
  last: Row | undefined,
): Promise<readonly Row[]> {
  const keys = list(key);
  const after =
    last === undefined ? sql`` : sql`where (${keys}) > (${sql.join(key.map((column) => last[column]))})`;
  const { rows } = await sql<Row>`
    select ${list(columns)} from ${sql.table(name)} ${after} order by ${keys} limit ${sql.lit(rowsAPage)}
  `.execute(from);
  return rows;
}

async function insert(
  to: Kysely<Tables>,
  { name, columns }: CopiedTable,
  rows: readonly Row[],
): Promise<void> {
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  await sql`insert into ${sql.table(name)} (${list(columns)}) values ${sql.join(values)}`.execute(to);
}

const list = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)));
