import { emptyJourney, journeySchema, rebuildJourney, type Journey } from '../../journey/journey';
import type { Stored } from '../../turns/records';
import type { Tables } from '../tables';
import { readBody } from './readBody';
import { expectVersion, expectWritten, type RecordStore } from './recordStore';

export const journeys: RecordStore<'journey'> = {
  load: async (db, { partner }) =>
    readJourney(
      await db
        .selectFrom('journeys')
        .select(['version', 'body'])
        .where('partner', '=', partner)
        .executeTakeFirst(),
    ),

  save: async (trx, { key: { partner }, version, value }, at) => {
    if (value === undefined) {
      const stored = await trx
        .updateTable('journeys')
        .set({ used_at: at })
        .where('partner', '=', partner)
        .returning('version')
        .executeTakeFirst();
      return expectVersion('journey', stored, version);
    }
    const row = { version: version + 1, body: JSON.stringify(value), used_at: at };
    const result = await trx
      .insertInto('journeys')
      .values({ partner, ...row })
      .onConflict((conflict) =>
        conflict.column('partner').doUpdateSet(row).where('journeys.version', '=', version),
      )
      .executeTakeFirst();
    expectWritten('journey', result);
  },
};

/** Without a row nothing has happened yet. */
export function readJourney(row: Pick<Tables['journeys'], 'version' | 'body'> | undefined): Stored<Journey> {
  if (!row) return { value: emptyJourney, version: 0 };
  const read = (value: unknown) => journeySchema.safeParse(value).data;
  return { ...readBody(row.body, read, rebuildJourney), version: row.version };
}
