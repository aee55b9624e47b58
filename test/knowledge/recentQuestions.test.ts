import type { KeptQuestion } from '../../src/knowledge/keptQuestion';
import type { RecentQuestion } from '../../src/knowledge/recentQuestions';
import { learned } from '../support/learned';

const { afterAsking } = learned();

const answered = (words: string, entry: string): RecentQuestion => ({
  id: words,
  turnsAgo: 1,
  outcome: 'answered',
  language: 'nl',
  words,
  entries: [entry],
});
const asked = (words: string, changes: Partial<KeptQuestion> = {}): KeptQuestion => ({
  id: 'now',
  outcome: 'unanswered',
  language: 'nl',
  words,
  ...changes,
});
const endings = (earlier: RecentQuestion, question: KeptQuestion) =>
  afterAsking([earlier], { question, isPressed: false }).endings.map(({ ending }) => ending);

describe('afterAsking', () => {
  const earlier = answered('wat kost het om direct te worden', 'planPrice');

  it.each([
    ['answered by the same entry', asked('en per jaar', { outcome: 'answered', entry: 'planPrice' }), true],
    ['of the same terms', asked('wat zijn de kosten van direct'), true],
    ['with most of its terms', asked('kosten direct partner per maand', { outcome: 'suggested' }), true],
    ['of the same topic only', asked('mag ik direct en indirect zijn'), false],
    ['about nothing of it', asked('wie mag de overeenkomst tekenen'), false],
    ['in the same words', asked(earlier.words, { outcome: 'answered', entry: 'planPrice' }), false],
  ])('takes what is %s for the same question: %#', (_what, question, isSame) => {
    expect(endings(earlier, question)).toEqual(isSame ? ['askedAgain'] : []);
  });

  it('takes no single term for a question', () => {
    expect(endings(answered('kredietcontrole', 'creditCheckNotice'), asked('duur kredietcontrole'))).toEqual(
      [],
    );
  });

  it('keeps of the recent ones those that have not ended, and the one that is asked', () => {
    const other = { ...answered('wie mag tekenen', 'whoMaySign'), turnsAgo: 2 };
    const question = asked('wat zijn de kosten van direct', { outcome: 'suggested' });
    const { recent } = afterAsking([earlier, other], {
      question,
      choice: ['planPrice', 'costOfDirect'],
      isPressed: false,
    });
    expect(recent).toEqual([
      {
        id: 'now',
        turnsAgo: 1,
        outcome: 'suggested',
        language: 'nl',
        words: question.words,
        entries: ['planPrice', 'costOfDirect'],
      },
    ]);
    const next = asked('welk plan', { outcome: 'answered', entry: 'whichPlan' });
    const ids = afterAsking([earlier, other], { question: next, isPressed: false }).recent;
    expect(ids.map(({ id, turnsAgo }) => [id, turnsAgo])).toEqual([
      [earlier.id, 2],
      ['now', 1],
    ]);
  });
});
