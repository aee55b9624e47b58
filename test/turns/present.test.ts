import { emptyJourney, type Journey } from '../../src/journey/journey';
import { nothingPending } from '../../src/turns/pending';
import { present, type Scene } from '../../src/turns/present';
import { decideWelcome } from '../../src/turns/welcome';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { createParts } from '../support/parts';
import { askedIn, conversation, said, turnGiven, type Given } from './world';

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed: Journey = { v: 1, applied: record, creditCheckPassed: record };

const session = sessionOf(play(createWorld(), typing('new', 'active')));
const complete = sessionOf(play(createWorld(), typing(...allMet)));
const scene: Scene = {
  parts: createParts(),
  language: 'nl',
  session: undefined,
  pending: nothingPending,
  journey: emptyJourney,
  today: '2026-12-01',
};

/** The verbs of the buttons below a notice. */
const offersOf = ({ view }: { readonly view: object }) =>
  (view as { actions: readonly { data: { verb: string } }[] }).actions.map(({ data }) => data.verb);

describe('the welcome', () => {
  const welcomed = (given: Given) => said(decideWelcome(turnGiven(given)));

  it('tells who has answered nothing what this is', () => {
    const begun = sessionOf(play(createWorld(), [{ do: 'start' }]));
    for (const one of [undefined, begun]) {
      const welcome = welcomed({ session: one });
      expect(welcome.text).toContain('Ik ben een bot');
      expect(offersOf(welcome)[0]).toBe('start');
    }
  });

  it('shows who comes back where the interview was', () => {
    const back = welcomed({ session });
    expect(back.text).toContain('U hebt 2 vragen beantwoord. Uw antwoorden zijn bewaard.');
    expect(back.text).toContain('We waren bij vereiste 1 van 6: MPN-lidmaatschap');
    expect(offersOf(back)[0]).toBe('continue');
  });

  it('names no requirement where none is asked about', () => {
    const stopped = { ...session, open: null };
    const atFirst = sessionOf(play(createWorld(), [{ do: 'change', fact: 'applicant.kind' }], session));
    for (const one of [stopped, atFirst]) {
      const { text } = welcomed({ session: one });
      expect(text).toContain('U hebt 2 vragen beantwoord');
      expect(text).not.toContain('We waren bij');
    }
  });
});

describe('a question', () => {
  it('has what was typed into its field again, where that was an attempt', () => {
    const atRevenue = sessionOf(play(createWorld(), typing(...allMet.slice(0, 8))));
    const typed = (text: string) =>
      conversation({ session: atRevenue }, [
        {
          verb: 'answer',
          fact: 'revenue.ttmUsd',
          nonce: atRevenue.open?.nonce ?? '',
          'revenue.ttmUsd': text,
        },
      ]);
    expect(typed('3,5 a 4 ton').marks).toEqual({ kind: 'reask', fact: 'revenue.ttmUsd' });
    expect(typed('3,5 a 4 ton').view).toMatchObject({ typed: [{ value: '3,5 a 4 ton' }] });
    expect(typed('weet ik veel').view).toMatchObject({ typed: [{ value: '' }] });
  });

  it('gives way to the result where none is open', () => {
    const { content, marks } = conversation({ session: complete }, ['terug'], 'repeated');
    expect(content.asDecided.shown.template).toBe('result');
    expect(marks).toMatchObject({ verdict: 'readyToApply' });
  });

  it('explains itself, and stands below that again', () => {
    const { text, marks } = conversation({ session }, [{ verb: 'why', fact: 'mpn.location' }]);
    expect(marks).toEqual({ kind: 'notice', fact: 'mpn.location' });
    expect(text).toContain('Hebt u een MPN-id voor een locatie in het land van uw CSP-account?');
  });
});

describe('a notice', () => {
  it('stands alone, with what leads on, while there is no interview', () => {
    const notice = conversation({}, ['sla over']);
    expect(notice.marks).toEqual({ kind: 'notice' });
    expect(offersOf(notice)).toEqual(['start', 'topics', 'person', 'help']);
  });

  it('offers the topics of the knowledge base above the open question', () => {
    const { view, marks } = conversation({ session }, ['onderwerpen']);
    expect(marks).toEqual({ kind: 'notice', fact: 'mpn.location' });
    expect(JSON.stringify(view)).toContain('"verb":"ask"');
  });
});

describe('an answer from the knowledge base', () => {
  it('says of an amount that was asked about whether it is enough', () => {
    const { marks, text } = conversation({ session }, ['is 250.000 dollar omzet genoeg?']);
    expect(marks).toMatchObject({ kind: 'knowledge', entry: 'revenueThreshold' });
    expect(text).toContain('250.000');
  });

  it('is a warning where it is to somebody who wants to buy', () => {
    const { marks } = conversation({ session }, ['mag ik ASfP vast kopen?']);
    expect(marks).toMatchObject({
      kind: 'warning',
      entry: 'planBeforeApply',
      supportPlanAdvice: 'doNotBuyYet',
    });
  });

  it('is a choice of questions, or none, with the open question below', () => {
    const choice = conversation({ session }, ['restricted?']);
    expect(choice.marks).toEqual({ kind: 'didYouMean', fact: 'mpn.location' });
    expect(choice.decision.records.at(-1)).toMatchObject({ value: { outcome: 'suggested' } });
    const none = conversation({ session }, ['hoe laat is het?']);
    expect(none.marks).toEqual({ kind: 'noAnswer', fact: 'mpn.location' });
    expect(none.decision.records.at(-1)).toMatchObject({ value: { outcome: 'unanswered' } });
  });
});

describe('what is recorded of the credit check', () => {
  const asked = conversation({ session: complete }, ['ik ben door de kredietcontrole']);
  const card = {
    verb: 'attestCreditCheck',
    nonce: askedIn(asked.given)[0]?.nonce ?? '',
    date: '2026-11-20',
    appliedOn: '2026-11-01',
    confirmed: true,
  } as const;

  it('stands above the result where nothing is asked, with the button that takes it back', () => {
    const recorded = conversation(asked.given, [card]);
    expect(recorded.marks).toMatchObject({ kind: 'journey', verdict: 'planDue', journey: 'creditPassed' });
    const nonce = askedIn(recorded.given)[0]?.nonce ?? '';
    expect(JSON.stringify(recorded.view)).toContain(`{"verb":"withdrawCreditCheck","nonce":"${nonce}"}`);
  });

  it('stands alone for a colleague who has answered nothing', () => {
    const showing = { show: 'note', note: { note: 'creditCheckWithdrawn' } } as const;
    const { kind, shown } = present({ ...scene, journey: passed }, showing);
    expect([kind, shown.template]).toEqual(['journey', 'notice']);
    expect(offersOf(shown)).toContain('start');
  });
});

describe('before there is an interview', () => {
  it('nothing is decided, nothing is answered, and no plan is to be bought', () => {
    const result = present(scene, { show: 'result' });
    expect(result).toMatchObject({ kind: 'result', facts: {}, standing: { verdict: 'undecided' } });
    const summary = present(scene, { show: 'summary' });
    expect(summary.shown.text).toContain('0 van de 12 vragen beantwoord');
    for (const { shown } of [result, summary]) expect(shown.advice).toBe('doNotBuyYet');
  });
});
