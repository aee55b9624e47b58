import type { Insertable } from 'kysely';
import { languages, type Language } from '../../reading/language';
import type { Person } from '../../turns/records';
import type { Tables } from '../tables';
import { expectVersion, expectWritten, type RecordStore } from './recordStore';

type Row = Pick<Tables['people'], 'language' | 'first_language' | 'welcomed_at'>;

export const people: RecordStore<'person'> = {
  load: async (db, { channel, user }) => {
    const row = await db
      .selectFrom('people')
      .select(['version', 'language', 'first_language', 'welcomed_at'])
      .where('channel', '=', channel)
      .where('user_id', '=', user)
      .executeTakeFirst();
    return row ? { value: readPerson(row), version: row.version } : { value: {}, version: 0 };
  },

  save: async (trx, { key: { channel, user }, version, value }, at) => {
    if (value === undefined) {
      const stored = await trx
        .updateTable('people')
        .set({ seen_at: at })
        .where('channel', '=', channel)
        .where('user_id', '=', user)
        .returning('version')
        .executeTakeFirst();
      return expectVersion('person', stored, version);
    }
    // Every column: what a person's record has and this forgets would be lost without a word.
    const row: Required<Omit<Insertable<Tables['people']>, 'channel' | 'user_id'>> = {
      version: version + 1,
      language: value.language ?? null,
      first_language: value.firstLanguage ?? null,
      welcomed_at: value.welcomedAt ?? null,
      seen_at: at,
    };
    const result = await trx
      .insertInto('people')
      .values({ channel, user_id: user, ...row })
      .onConflict((conflict) =>
        conflict
          .columns(['channel', 'user_id'])
          // A language that only another release speaks stays until another one is chosen.
          .doUpdateSet((stored) => ({
            ...row,
            language: stored.fn.coalesce('excluded.language', 'people.language'),
            first_language: stored.fn.coalesce('excluded.first_language', 'people.first_language'),
          }))
          .where('people.version', '=', version),
      )
      .executeTakeFirst();
    expectWritten('person', result);
  },
};

export function readPerson({ language, first_language, welcomed_at }: Row): Person {
  const chosen = languageOf(language);
  const first = languageOf(first_language);
  return {
    ...(chosen && { language: chosen }),
    ...(first && { firstLanguage: first }),
    ...(welcomed_at !== null && { welcomedAt: welcomed_at }),
  };
}

/** A choice that cannot be read is none; the next one takes its place. */
const languageOf = (stored: string | null): Language | undefined =>
  languages.find((language) => language === stored);
