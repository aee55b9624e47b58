import type { Database } from './database';

/** A key that this installation makes for itself: the first caller ever keeps what `create` makes, all get that. */
export async function readOrCreateSecret(
  database: Database,
  name: 'directLineSigningKey',
  create: () => string,
): Promise<string> {
  return database.write(async (trx) => {
    await trx
      .insertInto('secrets')
      .values({ name, value: create() })
      .onConflict((conflict) => conflict.column('name').doNothing())
      .execute();
    const row = await trx
      .selectFrom('secrets')
      .select('value')
      .where('name', '=', name)
      .executeTakeFirstOrThrow();
    return row.value;
  });
}
