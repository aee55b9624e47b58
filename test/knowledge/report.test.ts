import type { QuestionTally } from '../../src/knowledge/questionTally';
import { reportText } from '../../src/knowledge/reportText';
import { learned } from '../support/learned';

const { reportOf } = learned();

const tally = (words: string, changes: Partial<QuestionTally> = {}): QuestionTally => ({
  outcome: 'unanswered',
  entry: null,
  language: 'nl',
  words,
  isHelpful: null,
  ending: null,
  count: 1,
  ...changes,
});
const answer = (entry: string, words: string, isHelpful: boolean | null, count = 1): QuestionTally =>
  tally(words, { outcome: 'answered', entry, isHelpful, count });
const inVainOf = (tallies: readonly QuestionTally[]) => reportOf(tallies).inVain;
const opinion = (entry: string, isHelpful: boolean, count = 1): QuestionTally => ({
  ...answer(entry, '', isHelpful, count),
  language: null,
});

describe('reportOf', () => {
  it('has nothing to say of nothing', () => {
    const inVain = { unanswered: [], notChosen: [], notHelpful: [], askedAgain: [] };
    expect(reportOf([])).toEqual({ asked: 0, suggested: 0, inVain, entries: [] });
    expect(reportOf([], '2026-03-01')).toHaveProperty('since', '2026-03-01');
  });

  it('takes questions of the same terms for one, in their commonest wording, the most asked first', () => {
    const { asked, inVain } = reportOf([
      tally('hoe lang duurt de kredietcontrole', { count: 2 }),
      tally('wat kost een …', { count: 4 }),
      tally('kredietcontrole hoelang duurt die', { count: 3 }),
      tally('de duur van de credit check'),
    ]);
    expect(asked).toBe(10);
    expect(inVain.unanswered).toEqual([
      { words: 'kredietcontrole hoelang duurt die', language: 'nl', count: 6 },
      { words: 'wat kost een …', language: 'nl', count: 4 },
    ]);
  });

  it('keeps apart what it understands nothing of, unless the words are the same', () => {
    const { unanswered } = inVainOf([tally('wat met …'), tally('… …', { count: 2 }), tally('wat met …')]);
    expect(unanswered.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('does not depend on the order of what it is given', () => {
    const tallies = ['mag dat', 'wat kost een plan', 'wat kosten plannen', 'azure', 'sandbox'].map((words) =>
      tally(words),
    );
    const report = reportOf(tallies);
    expect(report.inVain.unanswered.map(({ words }) => words)).toEqual([
      'wat kost een plan',
      'azure',
      'mag dat',
      'sandbox',
    ]);
    expect(reportOf(tallies.toReversed())).toEqual(report);
  });

  it('keeps the languages apart, because each has its own words', () => {
    const { unanswered } = inVainOf([
      tally('how long does the credit check take', { language: 'en' }),
      tally('hoe lang duurt de kredietcontrole', { count: 2 }),
    ]);
    expect(unanswered.map(({ language, count }) => [language, count])).toEqual([
      ['nl', 2],
      ['en', 1],
    ]);
  });

  it('keeps apart what had no answer and what had several', () => {
    const report = reportOf([
      tally('wat kost een plan', { outcome: 'suggested', ending: 'notChosen' }),
      tally('azure'),
    ]);
    expect(report.inVain.notChosen.map(({ words }) => words)).toEqual(['wat kost een plan']);
    expect(report.inVain.unanswered.map(({ words }) => words)).toEqual(['azure']);
    expect(report.entries).toEqual([]);
  });

  it('puts the answer first that most often did not help, with what it did not help for', () => {
    const { asked, entries } = reportOf([
      answer('whichPlan', 'welk plan', true, 2),
      answer('planPrice', 'wat kost een plan', false, 2),
      answer('planPrice', 'wat kosten plannen', false),
      answer('planPrice', 'azure', false),
      answer('planPrice', 'sandbox', false),
      answer('planPrice', 'mag dat', false),
      answer('planPrice', 'wat kost een plan', null, 7),
      answer('planPrice', 'wat kost een plan', true),
      opinion('planPrice', false, 2),
    ]);
    expect(asked).toBe(16);
    expect(entries).toEqual([
      {
        entry: 'planPrice',
        given: 14,
        helpful: 1,
        notHelpful: 8,
        askedAgain: 0,
        inVainFor: [
          { words: 'wat kost een plan', language: 'nl', count: 3 },
          { words: 'azure', language: 'nl', count: 1 },
          { words: 'mag dat', language: 'nl', count: 1 },
        ],
      },
      { entry: 'whichPlan', given: 2, helpful: 2, notHelpful: 0, askedAgain: 0, inVainFor: [] },
    ]);
  });

  it('counts each question that was asked in vain once, by what says most', () => {
    const choice = (words: string, ending: QuestionTally['ending']) =>
      tally(words, { outcome: 'suggested', ending });
    const again = (words: string, isHelpful: boolean | null): QuestionTally => ({
      ...answer('planPrice', words, isHelpful),
      ending: 'askedAgain',
    });
    const { asked, suggested, inVain, entries } = reportOf([
      tally('azure'),
      choice('wat kost een plan', 'notChosen'),
      choice('welk plan', 'chosen'),
      // Of a release that did not ask.
      choice('sandbox', null),
      again('mag dat', null),
      again('wat kosten plannen', false),
      again('welk plan', true),
      answer('planPrice', 'hoe duur is psfp', null),
    ]);
    expect([asked, suggested]).toEqual([8, 3]);
    const words = Object.entries(inVain).map(([reason, those]) => [reason, those.map((one) => one.words)]);
    expect(words).toEqual([
      ['unanswered', ['azure']],
      ['notChosen', ['wat kost een plan']],
      ['notHelpful', ['wat kosten plannen']],
      ['askedAgain', ['mag dat']],
    ]);
    expect(entries).toMatchObject([
      { given: 4, helpful: 1, notHelpful: 1, askedAgain: 1, inVainFor: [{ words: 'mag dat' }, {}] },
    ]);
  });

  it('puts of equally unhelpful answers the one first after which more was asked again, then the one that helped less, then the one that was given more', () => {
    const order = (...tallies: readonly QuestionTally[]) =>
      reportOf(tallies).entries.map(({ entry }) => entry);
    expect(order(opinion('b', true), opinion('a', true, 2), opinion('c', false))).toEqual(['c', 'b', 'a']);
    expect(order(answer('a', 'x', null), answer('b', 'x', null, 2))).toEqual(['b', 'a']);
    expect(order(opinion('a', true), { ...answer('b', 'x', null), ending: 'askedAgain' })).toEqual([
      'b',
      'a',
    ]);
    expect(order(opinion('b', true), opinion('a', true))).toEqual(['a', 'b']);
  });

  it('loses no answer of which it is not known which one it was', () => {
    expect(reportOf([tally('azure', { outcome: 'answered' })]).entries).toMatchObject([
      { entry: '', given: 1 },
    ]);
  });
});

describe('reportText', () => {
  it('says so when there is nothing', () => {
    expect(reportText(reportOf([]))).toBe('No questions and no opinions so far.\n');
    expect(reportText(reportOf([], '2026-03-01'))).toBe('No questions and no opinions since 2026-03-01.\n');
  });

  it('shows what needs an answer, then what its answers are worth', () => {
    const report = reportOf(
      [
        tally('wat kost een …', { count: 12 }),
        tally('azure', { outcome: 'suggested', language: 'en', ending: 'notChosen' }),
        tally('sandbox', { outcome: 'suggested', language: 'en', ending: 'chosen' }),
        answer('planPrice', 'wat kost een plan', false, 2),
        answer('planPrice', 'wat kost een plan', true),
        { ...answer('planPrice', 'wat kost dat nou', null), ending: 'askedAgain' },
        opinion('whichPlan', true, 3),
      ],
      '2026-03-01',
    );
    expect(reportText(report)).toBe(`Questions since 2026-03-01: 18
     4  answered
     2  answered with "did you mean"
    12  without an answer

Of these in vain: 16
    12  without an answer
     1  "did you mean", and none of it was chosen
     2  the answer did not help
     1  asked again in other words
… stands for words that the program does not know, # for a number.

In vain: without an answer
    12  nl  wat kost een …

In vain: "did you mean", and none of it was chosen
     1  en  azure

In vain: the answer did not help
     2  nl  wat kost een plan

In vain: asked again in other words
     1  nl  wat kost dat nou

Answers
  not helpful  asked again  helpful  given
            2            1        1      4  planPrice
            2  nl  wat kost een plan
            1  nl  wat kost dat nou
            0            0        3      0  whichPlan
`);
  });

  it('says where a part has nothing', () => {
    const text = reportText(reportOf([opinion('whichPlan', true)]));
    expect(text).toMatch(/^Questions so far: 0\n/);
    expect(text.match(/^ {2}none$/gm)).toHaveLength(4);
  });
});
