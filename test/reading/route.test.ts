import type { Expected } from '../../src/reading/answers/expected';
import type { Interviewed } from '../../src/reading/corrections/interviewed';
import { languages, type Language } from '../../src/reading/language';
import type { RouteContext } from '../../src/reading/route';
import { route } from '../support/readers';
import { choiceOf, contextOf } from './contexts';

const plan = (language: Language = 'nl'): Expected =>
  choiceOf('support.plan', language, {
    none: 'Geen plan',
    asfp: 'Advanced Support for Partners (ASfP)',
    psfp: 'Premier Support for Partners (PSfP)',
    other: 'Een ander plan',
  });
const authority = (language: Language = 'nl'): Expected => choiceOf('endorsement.authority', language);
const amount: Expected = { kind: 'amount' };
const months: Expected = { kind: 'months' };
const open = contextOf('nl', authority());
const with_ = (expected: Expected, rest: Partial<RouteContext> = {}): RouteContext => ({
  ...contextOf('nl', expected),
  ...rest,
});

/** Answers the first question although it holds a plan already. */
const interviewed: Interviewed = {
  facts: ['support.plan', 'applicant.kind'],
  answers: { 'support.plan': 'asfp' },
  open: 'applicant.kind',
  expectedOf: () => plan(),
};

describe('route', () => {
  it('never reads a text over 2,000 characters', () => {
    expect(route('ja'.padEnd(2000, '!'), open)).toEqual({ to: 'answer', value: 'yes' });
    expect(route('ja'.padEnd(2001, '!'), open)).toEqual({ to: 'tooLong' });
    expect(route(`ja ${'mag ik ASfP kopen '.repeat(3000)}`, open)).toEqual({ to: 'tooLong' });
  });

  it('goes on in another language although the text may be a hedged answer', () => {
    expect(route('sorry mijn Engels is niet zo best', contextOf('en', authority('en')))).toEqual({
      to: 'language',
      language: 'nl',
    });
  });

  it('understands nothing in a text without words', () => {
    expect(route('', open)).toEqual({ to: 'notUnderstood' });
    expect(route('   ', open)).toEqual({ to: 'notUnderstood' });
    expect(route('!!! 🙈', open)).toEqual({ to: 'notUnderstood' });
    expect(route('?', open)).toEqual({ to: 'command', command: { verb: 'help' } });
  });

  describe('an option of the open question', () => {
    it.each([
      ['Advanced Support for Partners (ASfP)', 'asfp'],
      ['asfp', 'asfp'],
      ['2', 'asfp'],
      ['Geen plan', 'none'],
    ])('comes before everything: "%s"', (text, value) => {
      expect(route(text, with_(plan()))).toEqual({ to: 'answer', value });
    });

    it('comes before a command of the same words', () => {
      const expected: Expected = {
        kind: 'choice',
        fact: 'support.planReason',
        options: [{ value: 'otherReason', label: 'Help' }],
      };
      expect(route('help', with_(expected))).toEqual({ to: 'answer', value: 'otherReason' });
    });
  });

  describe('buying intent', () => {
    it.each([
      'mag ik ASfP vast kopen?',
      'ja, en mag ik dan alvast ASfP kopen?',
      'nog geen, maar we gaan ASfP kopen',
      'zullen we het alvast kopen?',
    ])('is warned about while the gate is shut: "%s"', (text) => {
      expect(route(text, with_(plan()))).toEqual({ to: 'buyingIntent' });
      expect(route(text, with_(authority(), { isConfirming: true }))).toEqual({ to: 'buyingIntent' });
      expect(route(text, { ...contextOf('nl') })).toEqual({ to: 'buyingIntent' });
    });

    it('is heard when the gate is open too, and never swallowed as an answer', () => {
      const context = with_(plan(), { isGateShut: false });
      expect(route('mag ik ASfP vast kopen?', context)).toEqual({ to: 'buyingIntent' });
      expect(route('ja, ik ga ASfP kopen', context)).toEqual({ to: 'buyingIntent' });
      expect(route('wijzig support', context)).toMatchObject({ to: 'command' });
    });

    it.each(['stel dat we ASfP nu kopen, mag dat?', 'mag ik nu ASfP kopen? help'])(
      'is no command beside a yes that is waited for, whatever the gate says: "%s"',
      (text) => {
        const context = { ...contextOf('nl'), isGateShut: false, isConfirming: true };
        expect(route(text, context)).toEqual({ to: 'buyingIntent' });
      },
    );

    it('is no correction of the plan that is held, whatever the gate says', () => {
      const context = with_(choiceOf('applicant.kind', 'nl'), { isGateShut: false, interviewed });
      expect(route('mijn distributeur zegt dat we nu meteen PSfP moeten kopen', context)).toEqual({
        to: 'buyingIntent',
      });
      expect(route('I want to buy ASfP', context)).toEqual({ to: 'buyingIntent' });
    });

    it.each([
      'het ondersteuningsplan is Premier',
      'PSfP, niet ASfP',
      'we hebben nu PSfP',
      'the plan is actually PSfP',
    ])('is not seen in telling which plan there is: "%s"', (text) => {
      expect(route(text, with_(choiceOf('applicant.kind', 'nl'), { interviewed }))).toEqual({
        to: 'correction',
        fact: 'support.plan',
        value: 'psfp',
      });
    });

    it.each(['Premier, PSfP dus', "it's PSfP"])('is not seen in a name for an answer: "%s"', (text) => {
      expect(route(text, with_(plan()))).toMatchObject({ value: 'psfp' });
    });

    it('is not seen in having bought a plan', () => {
      expect(route('we hebben vorig jaar ASfP gekocht', with_(plan()))).toEqual({
        to: 'answer',
        value: 'asfp',
      });
    });
  });

  describe('a command beside an answer', () => {
    it.each([
      ['nee, ik wil stoppen', 'stop'],
      ['no go back', 'back'],
      ['nee ik bedoel de vorige', 'back'],
      ['ja, maar ga eerst terug', 'back'],
      ['nee, wacht, sla deze maar over', 'skip'],
    ])('is carried out: "%s"', (text, verb) => {
      expect(route(text, with_(authority()))).toEqual({ to: 'command', command: { verb } });
      expect(route(text, with_(authority(), { isConfirming: true }))).toEqual({
        to: 'command',
        command: { verb },
      });
    });

    it.each([
      ['help me op weg, ik weet niet hoe deze bot werkt', 'help'],
      ['ok got it, go on', 'continue'],
      ['we zetten het even stil', 'stop'],
    ])('is carried out where an answer is only half heard: "%s"', (text, verb) => {
      expect(route(text, with_(authority()))).toEqual({ to: 'command', command: { verb } });
    });

    it('is not taken for an answer where another language is asked for', () => {
      const found = route('ik weet het niet, mijn Nederlands is slecht', with_(authority()));
      expect(found).toEqual({ to: 'language', language: 'en' });
    });

    it('is carried out beside a figure', () => {
      expect(route('350.000, ga terug', with_(amount))).toEqual({ to: 'command', command: { verb: 'back' } });
    });

    it('is none where a person is named', () => {
      expect(route('nee, een collega', with_(authority()))).toMatchObject({ to: 'candidate', value: 'yes' });
    });

    it('does not take an amount at a question of yes or no for another question', () => {
      expect(route('tot 10.000 euro', with_(authority()))).toEqual({
        to: 'reask',
        doubt: 'notAnOption',
        understood: [],
      });
    });
  });

  describe('while something waits to be confirmed', () => {
    const confirming = with_(amount, { isConfirming: true });
    const choosing = with_(authority(), { isConfirming: true });

    it.each(['ja', 'klopt', 'ok', 'doe maar', 'yes', '1', 'bevestigen', 'ja graag'])(
      '"%s" confirms',
      (text) => {
        expect(route(text, confirming)).toEqual({ to: 'confirm' });
        expect(route(text, choosing)).toEqual({ to: 'confirm' });
        expect(route(text, { ...contextOf('nl'), isConfirming: true })).toEqual({ to: 'confirm' });
      },
    );

    it.each([
      'nee',
      'nope',
      'niet',
      'laat maar',
      'nog niet',
      '2',
      'annuleer',
      'toch niet',
      'nee, dat klopt niet',
    ])('"%s" cancels', (text) => {
      expect(route(text, confirming)).toEqual({ to: 'cancel' });
      expect(route(text, choosing)).toEqual({ to: 'cancel' });
    });

    it.each([
      ['320.000', 32_000_000],
      ['nee, 320.000', 32_000_000],
      ['het was 320.000', 32_000_000],
    ])('a whole new answer replaces the value: "%s"', (text, value) => {
      expect(route(text, confirming)).toEqual({ to: 'answer', value });
    });

    it('a new value that is not exact is confirmed in its turn', () => {
      expect(route('nee, ongeveer 320.000', confirming)).toEqual({
        to: 'candidate',
        value: 32_000_000,
        because: 'inexact',
      });
    });

    it('the words of another option are a new answer', () => {
      expect(route('ASfP', with_(plan(), { isConfirming: true }))).toEqual({ to: 'answer', value: 'asfp' });
      const notThat = with_(plan(), { isConfirming: true });
      expect(route('none', notThat)).toEqual({ to: 'answer', value: 'none' });
      expect(route('weet ik niet', confirming)).toEqual({ to: 'answer', value: 'unsure' });
    });

    it.each(['misschien', 'ja en nee', 'ik denk het wel'])('asks again after "%s"', (text) => {
      expect(route(text, confirming)).toEqual({ to: 'reask', doubt: 'vague', understood: [] });
      expect(route(text, choosing)).toEqual({ to: 'reask', doubt: 'vague', understood: [] });
    });

    it('a command is still a command', () => {
      expect(route('terug', confirming)).toEqual({ to: 'command', command: { verb: 'back' } });
    });
  });

  it.each([
    ['terug', 'back'],
    ['/summary', 'summary'],
    ['waarom?', 'why'],
    ['ik wil iemand spreken', 'person'],
    ['overslaan', 'skip'],
    ['later verder', 'stop'],
    ['kredietcontrole melden', 'creditCheck'],
    ['kredietcontrole intrekken', 'withdrawCreditCheck'],
  ])('reads the command "%s"', (text, verb) => {
    expect(route(text, open)).toEqual({ to: 'command', command: { verb } });
    expect(route(text, contextOf('en'))).toEqual({ to: 'command', command: { verb } });
  });

  it('reads a valid answer', () => {
    expect(route('ja hoor', open)).toEqual({ to: 'answer', value: 'yes' });
    expect(route('we zitten op 350.000 dollar', with_(amount))).toEqual({ to: 'answer', value: 35_000_000 });
    expect(route('anderhalf jaar', with_(months))).toEqual({ to: 'answer', value: 18 });
    expect(route('dat doen we zelf', with_(choiceOf('support.firstLevel', 'nl')))).toEqual({
      to: 'answer',
      value: 'own',
    });
  });

  it('has a candidate confirmed', () => {
    expect(route('nog niet', open)).toEqual({ to: 'candidate', value: 'no', because: 'hedged' });
    expect(route('300,000', with_(amount))).toEqual({
      to: 'candidate',
      value: 30_000_000,
      because: 'separator',
    });
    expect(route('350.000?', with_(amount))).toEqual({
      to: 'candidate',
      value: 35_000_000,
      because: 'inexact',
    });
  });

  it('asks again about an attempt that says two things', () => {
    expect(route('ja maar nee', open)).toEqual({
      to: 'reask',
      doubt: 'contradiction',
      understood: ['yes', 'no'],
    });
    expect(route('€ 300.000', with_(amount))).toEqual({
      to: 'reask',
      doubt: 'otherCurrency',
      understood: [],
      heard: '€ 300.000',
    });
    expect(route('ja?', open)).toMatchObject({ to: 'reask', doubt: 'vague' });
  });

  it.each([
    ['In het Nederlands graag', { to: 'language', language: 'nl' }],
    ['english please', { to: 'language', language: 'en' }],
    ['auf Deutsch bitte', { to: 'languageNotSpoken' }],
  ])('reads the language switch "%s"', (text, to) => {
    expect(route(text, open)).toEqual(to);
    expect(route(text, contextOf('en'))).toEqual(to);
  });

  it('never takes a claim about the credit check for an answer', () => {
    expect(route('ja, de kredietcontrole is doorstaan', open)).toEqual({ to: 'creditCheckClaim' });
    expect(route('we zijn geslaagd', open)).toEqual({ to: 'creditCheckClaim' });
    expect(route('we zijn geslaagd', with_(choiceOf('capabilityAssessment.passed', 'nl')))).toEqual({
      to: 'answer',
      value: 'yes',
    });
  });

  it.each([
    ['hoi', 'greeting'],
    ['Goedemorgen!', 'greeting'],
    ['hello', 'greeting'],
    ['dank je wel', 'thanks'],
    ['Bedankt!', 'thanks'],
    ['thank you', 'thanks'],
  ])('greets back: "%s"', (text, to) => expect(route(text, open)).toEqual({ to }));

  it.each([
    'hoe lang duurt de kredietcontrole',
    'telt perpetual software mee?',
    'is 350.000 genoeg?',
    'ja, maar wat is een MPN-id?',
    'what counts as cloud revenue',
    'Can I start as a direct-bill partner?',
    'moet ik daarvoor naar Partner Center',
    'hoi, wat kost dat',
  ])('hears a question in "%s"', (text) => {
    expect(route(text, open)).toEqual({ to: 'question' });
    expect(route(text, with_(amount))).toEqual({ to: 'question' });
    expect(route(text, contextOf('nl'))).toEqual({ to: 'question' });
  });

  it.each([
    'asfp?',
    'wat is ASfP?',
    'wat kost asfp',
    'welk plan is beter?',
    'how much is ASfP',
    'we gaan voor premier',
    'heb ik een plan nodig?',
    'ik heb budget voor ASfP dit kwartaal',
    'moet ik eerst een plan hebben voordat ik me aanmeld?',
  ])('lets nobody speak of a support plan without knowing whether to buy one: "%s"', (text) => {
    for (const found of [route(text, open), route(text, contextOf('nl'))]) {
      expect(found.to === 'buyingIntent' || ('namesPlan' in found && found.namesPlan)).toBe(true);
    }
  });

  it.each(['onze klanten vragen om premier support', 'we hebben een plan voor de groei van ons bedrijf'])(
    'does not take another plan for a support plan of the partner: "%s"',
    (text) => expect(route(text, open)).not.toEqual({ to: 'buyingIntent' }),
  );

  it('does not understand what is neither answer nor question, while a question is open', () => {
    expect(route('banaan', open)).toEqual({ to: 'notUnderstood' });
    expect(route('<b>hallo</b> ${1+1}', open)).toEqual({ to: 'notUnderstood' });
  });

  it('does not take a stray yes or amount for a question when none is open', () => {
    expect(route('ja', contextOf('nl'))).toEqual({ to: 'notUnderstood' });
    expect(route('350.000', contextOf('nl'))).toEqual({ to: 'notUnderstood' });
  });

  it('does not take a no about the credit check for a no to the open question', () => {
    const said = 'nee, de kredietcontrole loopt nog';
    expect(route(said, open).to).not.toBe('answer');
    expect(route('nee, de kredietcontrole is afgekeurd', open)).toEqual({
      to: 'reask',
      doubt: 'vague',
      understood: ['no'],
    });
    expect(route('geen, we wachten op de kredietcontrole', with_(plan())).to).not.toBe('reask');
  });

  it('takes any other text for a question when none is open', () => {
    expect(route('kredietcontrole duur', contextOf('nl'))).toEqual({ to: 'question' });
  });

  it.each(languages)('reads a journey fact by its options alone in %s', (language) => {
    const expected = choiceOf('journey.agreement', language);
    expect(route('accepted', with_(expected))).toEqual({ to: 'answer', value: 'accepted' });
    expect(route('banaan', with_(expected))).toEqual({ to: 'notUnderstood' });
  });
});
