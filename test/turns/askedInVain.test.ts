import type { EntryId } from '../../src/knowledge/entryIds';
import type { Decision } from '../../src/turns/decision';
import { createWorld, play, sessionOf, typing } from '../interview/world';
import { conversation, type Given, type Saying } from './world';

const session = sessionOf(play(createWorld(), typing('new')));
const duration = 'hoe lang duurt de kredietcontrole?';
const durationAgain = 'en hoeveel weken duurt zo’n krediet check dan meestal?';
const price = 'wat kost een supportplan?';
const press = (text: string): Saying => ({ verb: 'ask', text });
const choice = 'Wat betekent de status ‘restricted’ (beperkt)?';

const recordsOf = ({ records }: Decision) => ({
  asked: records.flatMap((one) => (one.kind === 'question' ? [one.value] : [])),
  endings: records.flatMap((one) => (one.kind === 'ending' ? [one.value] : [])),
  feedback: records.flatMap((one) => (one.kind === 'feedback' ? [one.value] : [])),
});
/** What the last of several turns keeps, and the ids of the questions of all of them. */
function told(...sayings: readonly Saying[]) {
  let given: Given = { session };
  const ids: (string | undefined)[] = [];
  let last = recordsOf({ records: [], messages: [], audit: [] });
  for (const saying of sayings) {
    const { decision, given: next } = conversation(given, [saying]);
    last = recordsOf(decision);
    ids.push(last.asked[0]?.id);
    given = next;
  }
  return { ...last, ids, recent: given.recent };
}

describe('a question', () => {
  it('that is asked again in other words within two turns was in vain', () => {
    const { endings, asked, ids } = told(duration, durationAgain);
    expect(endings).toEqual([{ id: ids[0], ending: 'askedAgain' }]);
    expect(asked).toMatchObject([{ outcome: 'answered', entry: 'creditCheckDuration' }]);
    const later = told(duration, 'help', durationAgain);
    expect(later.endings).toEqual([{ id: later.ids[0], ending: 'askedAgain' }]);
    const between = told(duration, price, durationAgain);
    expect(between.endings).toEqual([{ id: between.ids[0], ending: 'askedAgain' }]);
  });

  it.each([
    ['later than that', [duration, 'help', '/summary', durationAgain]],
    ['about something else', [duration, price]],
    ['in the same words', [duration, duration]],
    ['by a button', [duration, press('Hoe lang duurt de kredietcontrole (credit check)?')]],
  ])('was not in vain where the next one is asked %s', (_how, sayings) => {
    const { endings, asked } = told(...sayings);
    expect(endings).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  it('that is answered by a choice is in vain until one of it is chosen by its button', () => {
    const offered = told('restricted?');
    expect(offered.asked).toMatchObject([{ outcome: 'suggested', ending: 'notChosen' }]);
    const chosen = told('restricted?', 'help', press(choice));
    expect(chosen.endings).toEqual([{ id: chosen.ids[0], ending: 'chosen' }]);
    expect(told('restricted?', 'help', '/summary', press(choice)).endings).toEqual([]);
    expect(told('restricted?', press('Wat kost een supportplan?')).endings).toEqual([]);
    expect(told('restricted?', 'wat betekent restricted precies').endings).toEqual([]);
  });

  it('is forgotten by its conversation after two turns, and when nothing more can come of it', () => {
    expect(told(duration).recent).toMatchObject([{ turnsAgo: 1, entries: ['creditCheckDuration'] }]);
    expect(told(duration, 'help').recent).toMatchObject([{ turnsAgo: 2 }]);
    expect(told(duration, 'help', 'help').recent).toBeUndefined();
    expect(told('hoe maak ik pannenkoeken?')).toMatchObject({ asked: [{ outcome: 'unanswered' }] });
    expect(told('hoe maak ik pannenkoeken?').recent).toBeUndefined();
    expect(told(duration, durationAgain).recent).toHaveLength(1);
  });
});

describe('an opinion', () => {
  const judged = (entry: EntryId) => ({ verb: 'feedback', entry, helpful: false }) as const;

  it('of a card that names no question is about the one of the last two turns with that answer', () => {
    const { feedback, ids } = told(duration, judged('creditCheckDuration'));
    expect(feedback).toEqual([{ entry: 'creditCheckDuration', isHelpful: false, question: ids[0] }]);
    expect(told(duration, judged('planPrice')).feedback).toEqual([{ entry: 'planPrice', isHelpful: false }]);
    const late = told(duration, 'help', 'help', judged('creditCheckDuration'));
    expect(late.feedback).toEqual([{ entry: 'creditCheckDuration', isHelpful: false }]);
  });

  it('is about the question that its card names', () => {
    const question = 'c'.repeat(32);
    const card = { verb: 'feedback', entry: 'creditCheckDuration', helpful: true, question } as const;
    expect(told(duration, card).feedback).toMatchObject([{ question }]);
  });

  it('may say what was missing: that is kept as asked in vain, by the words that are about nobody', () => {
    const missing = 'Hoeveel dagen duurt de kredietcontrole bij Contoso?';
    const { decision } = conversation({ session }, [{ ...judged('creditCheckDuration'), missing }]);
    const { asked, feedback } = recordsOf(decision);
    expect(feedback).toHaveLength(1);
    expect(asked).toMatchObject([{ outcome: 'unanswered' }]);
    expect(asked[0]?.words).toMatch(/kredietcontrole/);
    expect(asked[0]?.words).not.toMatch(/contoso/i);
    const silent = conversation({ session }, [{ ...judged('creditCheckDuration'), missing: ' ' }]).decision;
    expect(recordsOf(silent).asked).toEqual([]);
  });

  it('is answered with the warning where it says that a plan will be bought', () => {
    const missing = 'mag ik nu ASfP kopen?';
    const kindAfter = (given: Given) =>
      conversation(given, [{ ...judged('whichPlan'), missing }]).decision.messages[0];
    expect(JSON.stringify(kindAfter({ session }))).toContain('doNotBuyYet');
  });
});
