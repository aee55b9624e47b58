import type { Feedback, KeptQuestion, QuestionEnding } from '../../src/knowledge/keptQuestion';
import { VersionConflictError } from '../../src/errors';
import type { Database } from '../../src/storage/database';
import { createQuestionStore } from '../../src/storage/questionStore';
import { createSqlTurnStore } from '../../src/storage/sqlTurnStore';
import { commitOf } from './commitOf';
import type { Engine } from './contract';

const key = {
  channel: 'directline',
  conversation: 'c1',
  user: 'dl_1',
  partner: 'directline:dl_1',
  isGroup: false,
};
const at = '2026-03-02T10:00:00.000Z';
const question: KeptQuestion = {
  id: 'a'.repeat(32),
  outcome: 'answered',
  entry: 'whichPlan',
  language: 'nl',
  words: 'welk plan past bij …',
};
const unanswered: KeptQuestion = {
  id: 'b'.repeat(32),
  outcome: 'unanswered',
  language: 'en',
  words: 'what about …',
};
const helpful: Feedback = { entry: 'whichPlan', isHelpful: true, question: question.id };
const notHelpful: Feedback = { ...helpful, isHelpful: false };

type Added = { asked?: KeptQuestion; feedback?: Feedback; ending?: QuestionEnding };
const addedBy = ({ asked, feedback, ending }: Added) => [
  ...(asked ? [{ kind: 'question', value: asked } as const] : []),
  ...(feedback ? [{ kind: 'feedback', value: feedback } as const] : []),
  ...(ending ? [{ kind: 'ending', value: ending } as const] : []),
];

/** What every engine keeps of questions and opinions. */
export function questionsContract(name: string, engine: Engine): void {
  describe(`questions on ${name}`, () => {
    let database: Database;
    const questions = () => createQuestionStore(database);

    beforeEach(async () => {
      database = await engine.open(engine.newPlace());
    });
    afterEach(() => database.close());

    const ask = async (change: Added, moment = at, who = key) => {
      const turns = createSqlTurnStore(database);
      await turns.commit(commitOf(who, await turns.load(who), { added: addedBy(change) }, moment));
    };
    const rows = () => database.read((db) => db.selectFrom('questions').selectAll().orderBy('id').execute());

    it('are kept with their day, and nothing that tells who asked', async () => {
      await ask({ asked: question });
      await ask({ asked: unanswered });
      const row = { day: '2026-03-02', helpful: null, ending: null };
      expect(await rows()).toEqual([
        { ...question, ...row },
        { ...unanswered, ...row, entry: null },
      ]);
    });

    it('are kept by the transaction of their turn, or not at all', async () => {
      const turns = createSqlTurnStore(database);
      const answers = { channel: key.channel, conversation: key.conversation, activity: 'a1' };
      const loaded = await turns.load(key);
      await turns.commit(commitOf(key, loaded, { answers, added: addedBy({ asked: question }) }, at));
      const added = addedBy({ asked: unanswered, feedback: helpful });
      const again = turns.commit(commitOf(key, loaded, { answers, added }, at));
      await expect(again).rejects.toThrow(VersionConflictError);
      expect(await rows()).toMatchObject([{ id: question.id, helpful: null }]);
    });

    it('take the last word on their answer, however often it is said', async () => {
      await ask({ asked: question });
      await ask({ feedback: helpful });
      await ask({ feedback: helpful });
      expect(await rows()).toMatchObject([{ words: question.words, helpful: 1 }]);
      await ask({ feedback: notHelpful }, '2026-03-05T10:00:00.000Z');
      expect(await rows()).toMatchObject([{ words: question.words, helpful: 0, day: '2026-03-02' }]);
    });

    it('that are gone leave what was thought of their answer, once', async () => {
      await ask({ feedback: helpful });
      await ask({ feedback: notHelpful });
      const opinion = {
        id: question.id,
        day: '2026-03-02',
        outcome: 'answered',
        entry: 'whichPlan',
        language: null,
        words: '',
        helpful: 0,
        ending: null,
      };
      expect(await rows()).toEqual([opinion]);
    });

    it('have no part in an opinion without a question, or about another answer', async () => {
      await ask({ asked: question });
      await ask({ asked: unanswered });
      await ask({ feedback: { entry: 'planPrice', isHelpful: false } });
      await ask({ feedback: { ...notHelpful, entry: 'planPrice' } });
      await ask({ feedback: { ...notHelpful, question: unanswered.id } });
      const all = await rows();
      expect(all.filter(({ words }) => words !== '').map((row) => row.helpful)).toEqual([null, null]);
      const opinions = all.filter(({ words }) => words === '');
      expect(opinions.map(({ entry }) => entry).sort()).toEqual(['planPrice', 'planPrice', 'whichPlan']);
      expect(opinions.every((row) => row.helpful === 0)).toBe(true);
    });

    it('take every opinion that is given at one moment', async () => {
      await ask({ asked: question });
      const people = Array.from({ length: 12 }, (_, index) => ({
        ...key,
        conversation: `c${index}`,
        user: `dl_${index}`,
        partner: `directline:dl_${index}`,
      }));
      const insist = async (who: typeof key, index: number): Promise<void> => {
        const feedback = index % 2 ? { entry: 'planPrice', isHelpful: true } : helpful;
        try {
          await ask({ feedback } as { feedback: Feedback }, at, who);
        } catch (error) {
          if (!(error instanceof VersionConflictError)) throw error;
          await insist(who, index);
        }
      };
      await Promise.all(people.map(insist));
      const judged = (await rows()).filter((row) => row.helpful === 1);
      expect(judged.filter(({ entry }) => entry === 'whichPlan')).toHaveLength(1);
      expect(judged.filter(({ entry }) => entry === 'planPrice')).toHaveLength(6);
    });

    it('end as what was asked after them says, and of one that is gone nothing is kept', async () => {
      const choice: KeptQuestion = { ...unanswered, id: 'c', outcome: 'suggested', ending: 'notChosen' };
      await ask({ asked: question });
      await ask({ asked: choice });
      expect(await rows()).toMatchObject([{ ending: null }, { ending: 'notChosen' }]);
      await ask({ ending: { id: 'c', ending: 'chosen' } });
      await ask({ ending: { id: question.id, ending: 'askedAgain' } }, '2026-03-05T10:00:00.000Z');
      await ask({ ending: { id: 'gone', ending: 'askedAgain' } });
      expect(await rows()).toMatchObject([
        { id: question.id, ending: 'askedAgain', day: '2026-03-02' },
        { id: 'c', ending: 'chosen' },
      ]);
      const counted = await questions().count();
      expect(counted.map(({ ending }) => ending).sort()).toEqual(['askedAgain', 'chosen']);
    });

    it('are counted by what was asked and thought, from a day on', async () => {
      expect(await questions().count()).toEqual([]);
      await ask({ asked: question });
      await ask({ asked: { ...question, id: 'c' } });
      await ask({ asked: { ...question, id: 'd' } }, '2026-03-03T00:00:00.000Z');
      await ask({ feedback: { ...notHelpful, question: 'd' } });
      await ask({ asked: unanswered });
      const asked = {
        outcome: 'answered',
        entry: 'whichPlan',
        language: 'nl',
        words: question.words,
        ending: null,
      };
      const judged = { ...asked, isHelpful: false, count: 1 };
      const all = await questions().count();
      expect(all).toHaveLength(3);
      expect(all).toEqual(
        expect.arrayContaining([
          { ...asked, isHelpful: null, count: 2 },
          judged,
          {
            outcome: 'unanswered',
            entry: null,
            language: 'en',
            words: 'what about …',
            isHelpful: null,
            ending: null,
            count: 1,
          },
        ]),
      );
      expect(await questions().count('2026-03-03')).toEqual([judged]);
      expect(await questions().count('2026-03-04')).toEqual([]);
    });

    it('that another release has kept, and this one cannot read, are left out', async () => {
      await ask({ asked: question });
      await ask({ asked: unanswered });
      await database.write((trx) =>
        trx.updateTable('questions').set({ language: 'de' }).where('id', '=', question.id).execute(),
      );
      expect(await questions().count()).toMatchObject([{ outcome: 'unanswered' }]);
    });

    it('are deleted when their day is before the one that counts', async () => {
      await ask({ asked: question });
      await ask({ asked: unanswered }, '2026-03-03T00:00:00.000Z');
      await questions().deleteBefore(new Date('2026-03-02T23:59:00Z'));
      expect(await rows()).toHaveLength(2);
      await questions().deleteBefore(new Date('2026-03-03T00:00:00Z'));
      expect(await rows()).toMatchObject([{ id: unanswered.id }]);
    });
  });
}
