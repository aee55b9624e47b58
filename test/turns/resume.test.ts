import type { Session } from '../../src/interview/session';
import { emptyJourney, type Journey } from '../../src/journey/journey';
import { answered as answeredBy } from '../../src/turns/answered';
import type { Intent } from '../../src/turns/intent';
import { allMet, answered, createWorld, play, sessionOf, typing } from '../interview/world';
import { decided, said, turnGiven, written, type Given } from './world';

const session = sessionOf(play(createWorld(), typing('new', 'active')));
const complete = sessionOf(play(createWorld(), typing(...allMet)));
const gone: Session = { ...session, open: null, isOpenUnknown: true };
const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;

const typed: Intent = { room: 'interview', input: { do: 'typed', reading: answered('sameCountry') } };
const summary: Intent = { room: 'interview', input: { do: 'summary' } };
const help: Intent = { room: 'side', input: { do: 'help' } };
const buying: Intent = { room: 'journey', input: { do: 'buyingIntent' } };

/** Plays one turn as the bot does, and gives what it stored and said. */
function turnOf(intent: Intent, given: Given) {
  const decision = decided(turnGiven({ session, ...given }), intent);
  const { text, marks } = said(decision);
  const journey = written(decision, 'journey');
  return {
    text,
    marks,
    change: { session: written(decision, 'conversation')?.session, ...(journey && { journey }) },
  };
}

const recovered = 'Ik kon uw gegevens niet volledig teruglezen';
const questionGone = 'Die vraag is vervallen';
const kept = 'Uw controle gaat verder volgens dezelfde regels';
const replaced = 'We gaan verder volgens de regels van 1 oktober 2025';

describe('a turn that goes on with what is stored', () => {
  it('files an answer as ever where nothing has changed', () => {
    const { marks, text } = turnOf(typed, {});
    expect(marks).toMatchObject({ saved: { fact: 'mpn.location' }, fact: 'endorsement.authority' });
    for (const news of [recovered, questionGone, kept]) expect(text).not.toContain(news);
  });

  it('files nothing typed for a question that is not asked any more, and says so', () => {
    const unanswering: readonly Intent[] = [
      typed,
      { room: 'interview', input: { do: 'skip' } },
      { room: 'interview', input: { do: 'beginAgain', isTyped: true } },
      { room: 'interview', input: { do: 'cancel', isOfChange: false, isTyped: true } },
    ];
    for (const intent of unanswering) {
      const { marks, text, change } = turnOf(intent, { session: gone });
      expect(marks).toEqual({ kind: 'notice', fact: 'mpn.location' });
      expect(text).toContain(questionGone);
      expect(change.session).toMatchObject({ answers: session.answers, skipped: [] });
    }
    const stale: Intent = { room: 'interview', input: { do: 'skip', fact: 'mpn.contract', nonce: '1' } };
    expect(turnOf(stale, { session: gone }).text).toContain('Dat was een eerder bericht');
    expect(turnOf(summary, { session: gone }).marks).toMatchObject({ kind: 'summary' });
  });

  it('shows the result where nothing is left to ask', () => {
    const { marks, text } = turnOf(typed, { session: { ...complete, isOpenUnknown: true } });
    expect(marks).toMatchObject({ verdict: 'readyToApply' });
    expect(text).toContain(questionGone);
  });

  it('says with an answer that its rules stay or are gone', () => {
    const inForce = '2025-10-01';
    const stay = turnOf(typed, { rules: { inForce } });
    expect(stay.text).toMatch(new RegExp(`^${kept}\\n.*27 oktober 2020.*\\nOpgeslagen`, 's'));
    expect(stay.marks).toMatchObject({ kind: 'question', saved: { fact: 'mpn.location' } });
    expect(stay.change.session).toMatchObject({ rulesetId: '2020-10-27', toldOf: inForce });
    const without = turnOf(typed, { rules: { inForce, lacks: '2020-10-27' } });
    expect(without.text.startsWith(replaced)).toBe(true);
    expect(without.change.session).toMatchObject({ rulesetId: inForce });
  });

  it('says it once where the message says it already, and not of an interview begun anew', () => {
    const rules = { inForce: '2025-10-01' };
    const again = turnOf({ room: 'interview', input: { do: 'continue' } }, { rules });
    expect(again.text.split(kept)).toHaveLength(2);
    const anew = turnOf({ room: 'interview', input: { do: 'beginAgain', isTyped: true } }, { rules });
    expect(anew.text).toContain('Opnieuw begonnen');
    expect(anew.text).not.toContain(kept);
  });
});

describe('a turn that finds a record damaged', () => {
  const unreadable = ['conversation'] as const;

  it('files nothing, tells what is left, and stores it', () => {
    for (const intent of [typed, summary]) {
      const { marks, text, change } = turnOf(intent, { unreadable });
      expect(marks).toEqual({ kind: 'notice', fact: 'mpn.location' });
      expect(text).toContain(recovered);
      expect(text).toContain('Ik heb 2 antwoorden kunnen behouden.');
      expect(change.session?.answers).toEqual(session.answers);
      expect(change).not.toHaveProperty('journey');
    }
  });

  it('still warns who asks to buy, and helps who asks for help, in the same message', () => {
    const warned = turnOf(buying, { unreadable });
    expect(warned.marks).toMatchObject({ kind: 'warning', supportPlanAdvice: 'doNotBuyYet' });
    expect(warned.text).toContain(recovered);
    const helped = turnOf(help, { unreadable });
    expect(helped.text).toContain(recovered);
    expect(helped.text).toContain('Wat u hier kunt doen');
    expect(helped.change.session).toBeDefined();
  });

  it('goes on as ever where only the journey was damaged, and tells of the credit check', () => {
    const lost = turnOf(typed, { unreadable: ['journey'] });
    expect(lost.marks).toMatchObject({ saved: { fact: 'mpn.location' } });
    expect(lost.text).toContain(
      'Of u had gemeld dat u de kredietcontrole hebt doorstaan, kan ik niet meer zien',
    );
    expect(lost.text).not.toContain('antwoorden kunnen behouden');
    expect(lost.change.journey).toEqual(emptyJourney);
    const journey: Journey = { v: 1, creditCheckPassed: record };
    const found = turnOf(typed, { unreadable: ['journey'], journey });
    expect(found.text).toContain('Uw melding dat u de kredietcontrole hebt doorstaan, staat er nog.');
    expect(found.change.journey).toEqual(journey);
  });

  it('tells of a journey also who has not begun', () => {
    const { text, change } = turnOf(help, { unreadable: ['journey'], session: undefined });
    expect(text).toContain(recovered);
    expect(change).toEqual({ journey: emptyJourney, session: undefined });
  });

  it('begins again where no answer is left', () => {
    const empty: Session = { ...gone, answers: {}, rulesetId: '1970-01-01' };
    const { marks, text, change } = turnOf(typed, { unreadable, session: empty });
    expect(marks).toEqual({ kind: 'notice', fact: 'applicant.kind' });
    expect(text).toContain('We beginnen opnieuw.');
    expect(change.session?.rulesetId).toBe('2020-10-27');
  });

  it('says so also where nothing at all is left of a session', () => {
    const { marks, text } = turnOf(typed, { unreadable, session: undefined });
    expect(marks).toEqual({ kind: 'notice' });
    expect(text).toContain(recovered);
    expect(text).toContain('We beginnen opnieuw.');
  });

  it('is not put right by a turn that tells nobody, as in a group', () => {
    const turn = turnGiven({ session, unreadable: ['conversation', 'journey'], isGroup: true });
    for (const change of answeredBy(turn, {}, { show: 'side', note: { note: 'help' } }).records) {
      expect(change).not.toHaveProperty('value');
      expect(change).not.toHaveProperty('isRebuilt');
    }
  });
});
