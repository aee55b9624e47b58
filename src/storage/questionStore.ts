import { randomUUID } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { Feedback, KeptQuestion, QuestionEnding } from '../knowledge/keptQuestion';
import { questionTally, type QuestionTally } from '../knowledge/questionTally';
import type { Database } from './database';
import type { Tables } from './tables';

/** What was asked and what was thought of the answers, as those who write the answers may see it. */
export type QuestionStore = {
  /** How often what was asked, from a day on (ISO date), or ever. */
  readonly count: (since?: string) => Promise<readonly QuestionTally[]>;
  /** Deletes the questions of the days before that of the moment. */
  readonly deleteBefore: (before: Date) => Promise<void>;
};

export function createQuestionStore(database: Database): QuestionStore {
  return {
    count: (since = '') => database.read((db) => count(db, since)),
    deleteBefore: (before) =>
      database.write(async (trx) => {
        await trx.deleteFrom('questions').where('day', '<', dayOf(before.toISOString())).execute();
      }),
  };
}

/** Keeps a question, in the transaction of its turn; of the moment the day. */
export async function saveAsked(trx: Transaction<Tables>, asked: KeptQuestion, at: string): Promise<void> {
  const { id, outcome, entry = null, ending = null, language, words } = asked;
  await trx
    .insertInto('questions')
    .values({ id, day: dayOf(at), outcome, entry, language, words, helpful: null, ending })
    .execute();
}

/** Keeps how a question ended; of one that is gone there is nothing to keep. */
export async function saveEnding(trx: Transaction<Tables>, { id, ending }: QuestionEnding): Promise<void> {
  await trx.updateTable('questions').set({ ending }).where('id', '=', id).execute();
}

/** Keeps what somebody thinks of an answer: with its question, where the last word counts, or else by itself. */
export async function saveFeedback(
  trx: Transaction<Tables>,
  { question, entry, isHelpful }: Feedback,
  at: string,
): Promise<void> {
  const helpful = isHelpful ? 1 : 0;
  const save = (id: string) =>
    trx
      .insertInto('questions')
      .values({ id, day: dayOf(at), outcome: 'answered', entry, language: null, words: '', helpful })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet({ helpful }).where('questions.entry', '=', entry),
      )
      .executeTakeFirst();
  const { numInsertedOrUpdatedRows } = await save(question ?? randomUUID());
  // The id is that of another answer's question, which no card of ours says.
  if (numInsertedOrUpdatedRows !== 1n) await save(randomUUID());
}

async function count(db: Kysely<Tables>, since: string): Promise<readonly QuestionTally[]> {
  const columns = ['outcome', 'entry', 'language', 'words', 'helpful', 'ending'] as const;
  const rows = await db
    .selectFrom('questions')
    .select([...columns, (each) => each.fn.countAll<number | string>().as('count')])
    .where('day', '>=', since)
    .groupBy([...columns])
    .execute();
  // What another release has written and this one does not know is left out.
  return rows.flatMap(({ helpful, count: times, ...row }) => {
    const isHelpful = helpful === null ? null : helpful === 1;
    return questionTally.safeParse({ ...row, isHelpful, count: Number(times) }).data ?? [];
  });
}

const dayOf = (at: string): string => at.slice(0, 10);
