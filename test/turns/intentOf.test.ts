import type { IntentContext } from '../../src/turns/intent';
import { intentOf } from '../../src/turns/intentOf';
import { nothingPending, type Pending, type PendingId, type Waiting } from '../../src/turns/pending';
import type { Untimely } from '../../src/turns/untimely';
import type { Submit, UserInput } from '../../src/turns/userInput';
import type { Session } from '../../src/interview/session';
import { gate } from '../../src/journey/gate';
import { createRoute } from '../../src/reading/route';
import { utteranceOf } from '../../src/reading/utterance';
import type { Facts } from '../../src/rules/fact';
import { learned } from '../support/learned';
import { createParts } from '../support/parts';
import { ruleset } from '../support/rulesets';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';

const asking = sessionOf(play(createWorld(), typing('new')));
const done = sessionOf(play(createWorld(), typing(...allMet)));
const nonce = 'a'.repeat(32);
const passed: Facts = {
  'journey.creditCheck': 'passed',
  'journey.creditCheckEvidence': 'microsoftEmail',
};

type State = { readonly session?: Session; readonly pending?: Pending };

const context = (
  { session = asking, pending = nothingPending }: State = {},
  isGateShut = true,
  untimely?: Untimely,
): IntentContext => ({
  session,
  pending,
  untimely,
  gate: gate(isGateShut ? {} : passed, ruleset('2020-10-27')),
  ruleset: ruleset('2020-10-27'),
  facts: session.answers,
  language: 'nl',
  t: createParts().wordsUnder('nl', ruleset('2020-10-27')),
  today: '2026-11-22',
  ...learned(),
});
const typed = (text: string, session?: Session, isGateShut?: boolean) =>
  intentOf({ kind: 'text', text }, context(session && { session }, isGateShut));
const waiting = (of: Exclude<PendingId, 'value' | 'correction'>): Waiting => ({ of, nonce, isLatest: true });
const value: Waiting = {
  of: 'value',
  nonce,
  isLatest: true,
  question: asking.open?.nonce ?? '',
  fact: 'mpn.membership',
  value: 'active',
  because: 'repeated',
};
const typedTo = (asked: Waiting, text: string) =>
  intentOf({ kind: 'text', text }, context({ pending: [asked] }));
const submitted = (submit: Submit, pending?: Pending) =>
  intentOf({ kind: 'submit', submit }, context(pending && { pending }));

describe('what a card sends', () => {
  it.each<[Submit, object]>([
    [{ verb: 'start' }, { room: 'interview', input: { do: 'start' } }],
    [{ verb: 'back' }, { room: 'interview', input: { do: 'back' } }],
    [{ verb: 'status' }, { room: 'interview', input: { do: 'result' } }],
    [{ verb: 'result' }, { room: 'interview', input: { do: 'result' } }],
    [
      { verb: 'skip', fact: 'mpn.membership', nonce },
      { room: 'interview', input: { do: 'skip', fact: 'mpn.membership', nonce } },
    ],
    [
      { verb: 'change', fact: 'mpn.membership' },
      { room: 'interview', input: { do: 'change', fact: 'mpn.membership' } },
    ],
    [
      { verb: 'confirm', nonce },
      { room: 'interview', input: { do: 'staleCard', isTyped: false } },
    ],
    [
      { verb: 'cancel', nonce },
      { room: 'interview', input: { do: 'staleCard', isTyped: false } },
    ],
    [{ verb: 'help' }, { room: 'side', input: { do: 'help' } }],
    [{ verb: 'person' }, { room: 'side', input: { do: 'person' } }],
    [{ verb: 'topics' }, { room: 'knowledge', input: { do: 'topics' } }],
    [
      { verb: 'feedback', entry: 'whichPlan', helpful: 'true' },
      { room: 'knowledge', input: { do: 'feedback', feedback: { entry: 'whichPlan', isHelpful: true } } },
    ],
    [
      { verb: 'feedback', entry: 'whichPlan', helpful: false, question: nonce },
      {
        room: 'knowledge',
        input: { do: 'feedback', feedback: { entry: 'whichPlan', isHelpful: false, question: nonce } },
      },
    ],
    [
      { verb: 'why', fact: 'mpn.membership' },
      { room: 'side', input: { do: 'why', fact: 'mpn.membership' } },
    ],
    [
      { verb: 'why', fact: 'journey.applied' },
      { room: 'side', input: { do: 'unknownCard' } },
    ],
    [
      { verb: 'language', locale: 'en-GB' },
      { room: 'side', input: { do: 'language', language: 'en' } },
    ],
    [
      { verb: 'language', locale: 'fr' },
      { room: 'side', input: { do: 'languageNotSpoken' } },
    ],
    [{ verb: 'creditCheck' }, { room: 'journey', input: { do: 'report' } }],
    [{ verb: 'withdrawCreditCheck' }, { room: 'journey', input: { do: 'withdraw' } }],
    [
      { verb: 'withdrawCreditCheck', nonce },
      { room: 'journey', input: { do: 'withdraw', card: 'stale' } },
    ],
  ])('%j', (submit, intent) => {
    expect(submitted(submit)).toEqual(intent);
  });

  it('is an answer with the value under the fact’s own name', () => {
    const value = { verb: 'answer', fact: 'mpn.membership', nonce, 'mpn.membership': 'active' } as const;
    expect(submitted(value)).toEqual({
      room: 'interview',
      input: {
        do: 'answer',
        fact: 'mpn.membership',
        nonce,
        reading: { is: 'answer', value: 'active' },
      },
    });
    const foreign = {
      verb: 'answer',
      fact: 'journey.creditCheck',
      nonce,
      'journey.creditCheck': 'passed',
    } as const;
    expect(submitted(foreign)).toEqual({ room: 'side', input: { do: 'unknownCard' } });
  });

  it.each([
    ['3,5 a 4 ton', { typed: '3,5 a 4 ton' }],
    ['<img src=x onerror=1>', {}],
    ['${1+1}', {}],
    ['weet ik veel', {}],
  ])('keeps %j to show it again only where it is an attempt at a figure', (text, kept) => {
    const value = { verb: 'answer', fact: 'revenue.ttmUsd', nonce, 'revenue.ttmUsd': text } as const;
    const { input } = submitted(value) as { input: { typed?: string } };
    expect(input.typed === undefined ? {} : { typed: input.typed }).toEqual(kept);
  });

  it.each([
    [true, true],
    ['true', true],
    ['false', false],
    [undefined, false],
  ])('attests only what is ticked: %j → %s', (confirmed, isConfirmed) => {
    const filled = {
      verb: 'attestCreditCheck',
      nonce,
      date: '2026-11-20',
      appliedOn: '',
      confirmed,
    } as const;
    expect(submitted(filled)).toEqual({
      room: 'journey',
      input: { do: 'attest', isOpen: false, date: ['2026-11-20'], appliedOn: [], confirmed: isConfirmed },
    });
    expect(submitted(filled, [waiting('creditCheck')]).input).toMatchObject({ isOpen: true });
    expect(submitted({ verb: 'attestCreditCheck', nonce }).input).toMatchObject({ date: [], appliedOn: [] });
  });

  it('confirms what waits under its nonce', () => {
    const yes = (asked: Waiting) => submitted({ verb: 'confirm', nonce }, [asked]);
    expect(yes(waiting('withdrawCreditCheck'))).toEqual({
      room: 'journey',
      input: { do: 'withdraw', card: 'open' },
    });
    expect(yes(waiting('startOver')).input).toEqual({ do: 'beginAgain', isTyped: false });
    expect(yes(value).input).toEqual({ do: 'confirmValue', value: 'active', isTyped: false });
    expect(yes(waiting('creditCheck')).input).toEqual({ do: 'staleCard', isTyped: false });
  });

  it('gives up what waits under its nonce, and leaves a change by the nonce of its question', () => {
    const no = (asked: Waiting, by = nonce) => submitted({ verb: 'cancel', nonce: by }, [asked]).input;
    const question = asking.open?.nonce ?? '';
    expect(no(value)).toEqual({ do: 'rejectValue', isTyped: false });
    expect(no(waiting('startOver'))).toEqual({ do: 'cancel', isOfChange: false, isTyped: false });
    expect(no(value, question)).toEqual({ do: 'cancel', isOfChange: true, isTyped: false });
    expect(no(waiting('startOver'), question)).toMatchObject({ isOfChange: false });
  });

  it('withdraws by the card that is open, and by no other', () => {
    const withdraw = (by?: string) =>
      submitted({ verb: 'withdrawCreditCheck', ...(by && { nonce: by }) }, [waiting('withdrawCreditCheck')])
        .input;
    expect(withdraw()).toEqual({ do: 'withdraw' });
    expect(withdraw(nonce)).toEqual({ do: 'withdraw', card: 'open' });
    expect(withdraw('b'.repeat(32))).toEqual({ do: 'withdraw', card: 'stale' });
  });

  it.each<[UserInput['kind'], string]>([
    ['unknownSubmit', 'unknownCard'],
    ['nothing', 'emptyMessage'],
    ['file', 'fileOnly'],
  ])('%s changes nothing', (kind, what) => {
    expect(intentOf({ kind } as UserInput, context())).toEqual({ room: 'side', input: { do: what } });
  });
});

describe('what a button asks', () => {
  const pressed = (text: string) => intentOf({ kind: 'text', text, isPressed: true }, context());

  it('goes where it would go if it had been typed, and a question of it is told from one', () => {
    const question = 'Hoe lang duurt de kredietcontrole?';
    const { room, input } = typed(question);
    expect(pressed(question)).toEqual({ room, input: { ...input, isPressed: true } });
    for (const text of ['help', 'ik heb een vraag']) expect(pressed(text)).toEqual(typed(text));
  });
});

describe('what a person types', () => {
  it.each<[string, object]>([
    ['actief', { room: 'interview', input: { do: 'typed', reading: { is: 'answer', value: 'active' } } }],
    ['terug', { room: 'interview', input: { do: 'back' } }],
    ['help', { room: 'side', input: { do: 'help' } }],
    ['waarom?', { room: 'side', input: { do: 'why', fact: 'mpn.membership' } }],
    ['/status', { room: 'interview', input: { do: 'result' } }],
    ['ik koop morgen ASfP', { room: 'journey', input: { do: 'buyingIntent' } }],
    ['we zijn geslaagd voor de kredietcontrole', { room: 'journey', input: { do: 'report' } }],
    ['English please', { room: 'side', input: { do: 'language', language: 'en' } }],
    [
      'hoe laat is het?',
      { room: 'knowledge', input: { do: 'noAnswer', utterance: utteranceOf('hoe laat is het?') } },
    ],
    [
      'hoe lang duurt de kredietcontrole?',
      {
        room: 'knowledge',
        input: {
          do: 'answer',
          entry: 'creditCheckDuration',
          utterance: utteranceOf('hoe lang duurt de kredietcontrole?'),
        },
      },
    ],
    [
      'mag ik ASfP vast kopen?',
      {
        room: 'knowledge',
        input: {
          do: 'answer',
          entry: 'planBeforeApply',
          utterance: utteranceOf('mag ik ASfP vast kopen?'),
          isBuying: true,
        },
      },
    ],
    ['goedemorgen', { room: 'side', input: { do: 'greeting' } }],
    ['x'.repeat(2001), { room: 'side', input: { do: 'tooLong' } }],
    ['blauw', { room: 'interview', input: { do: 'typed', reading: { is: 'nothing' } } }],
  ])('%s', (text, intent) => {
    expect(typed(text)).toEqual(intent);
  });

  it('is warned about where it names a plan and is not understood', () => {
    expect(typed('heeft ASfP een mobiele app?')).toMatchObject({ room: 'knowledge', namesPlan: true });
    const deaf = { ...learned().readers, buying: () => false, likelyCommand: () => undefined };
    const readers = { ...deaf, route: createRoute(deaf) };
    const unknown = { ...context(), readers, findEntry: () => ({ is: 'none' }) as const };
    const found = intentOf({ kind: 'text', text: 'PSfP banaan' }, unknown);
    expect(found).toMatchObject({ room: 'interview', namesPlan: true });
  });

  it('is answered where it is a question put as a statement, and no answer to the open one', () => {
    expect(typed('omzetcijfer opzoeken in partner center')).toMatchObject({
      room: 'knowledge',
      input: { do: 'answer', entry: 'whereRevenue' },
    });
    expect(typed('omzetcijfer opzoeken <b>partner center</b>')).toMatchObject({ room: 'interview' });
  });

  it('does not answer a question that is not on the screen', () => {
    const away: Session = { ...asking, open: asking.open && { ...asking.open, behind: 'other' } };
    expect(typed('actief', away)).toEqual({
      room: 'interview',
      input: { do: 'typed', reading: { is: 'nothing' } },
    });
  });

  it('asks why only about an open question', () => {
    expect(typed('waarom?', done)).toEqual({ room: 'side', input: { do: 'help' } });
  });

  it.each([
    ['wijzig beheerde dienst', 'managedService.offered'],
    ['wijzig omzet', 'revenue.ttmUsd'],
    ['kan ik het omzetbedrag nog aanpassen', 'revenue.ttmUsd'],
    ['wijzig ondersteuningsplan', 'support.plan'],
    ['wijzig plan', 'support.plan'],
    ['wijzig mpn', 'mpn.membership'],
    ['wijzig locatie', 'mpn.location'],
  ])('changes the question that is named: %s', (text, fact) => {
    expect(typed(text, done)).toEqual({ room: 'interview', input: { do: 'change', fact } });
  });

  it.each([
    ['ga naar vraag 2', 'endorsement.authority'],
    ['terug naar ondersteuning', 'support.firstLevel'],
    ['the third requirement please, back to', 'support.firstLevel'],
    ['redo the bit about first line and plan', 'support.firstLevel'],
  ])('goes to the question that is named or numbered: %s', (text, fact) => {
    for (const session of [asking, done])
      expect(typed(text, session)).toEqual({ room: 'interview', input: { do: 'change', fact } });
  });

  it('offers to put an answer right, and opens the question where the new one is not said', () => {
    expect(typed('eigenlijk is de omzet 320.000', done)).toEqual({
      room: 'interview',
      input: { do: 'offer', fact: 'revenue.ttmUsd', value: 32_000_000 },
    });
    expect(typed('de tekenbevoegdheid was verkeerd', done)).toEqual({
      room: 'interview',
      input: { do: 'change', fact: 'endorsement.authority' },
    });
  });

  it('shows the summary to choose from where nothing is named, or no such number', () => {
    const summary = { room: 'interview', input: { do: 'summary' } };
    expect(typed('wijzig een antwoord', done)).toEqual(summary);
    expect(typed('ga naar vraag 9', done)).toEqual(summary);
  });

  it('takes yes and no for what was asked last', () => {
    const isTyped = true;
    expect(typedTo(waiting('startOver'), 'ja').input).toEqual({ do: 'beginAgain', isTyped });
    expect(typedTo(waiting('startOver'), 'nee').input).toEqual({ do: 'cancel', isOfChange: false, isTyped });
    expect(typedTo(value, 'ja').input).toEqual({ do: 'confirmValue', value: 'active', isTyped });
    expect(typedTo(value, 'nee').input).toEqual({ do: 'rejectValue', isTyped });
    expect(typedTo(waiting('withdrawCreditCheck'), 'ja')).toEqual({
      room: 'journey',
      input: { do: 'withdraw', card: 'open' },
    });
    expect(typed('/confirm').input).toEqual({ do: 'staleCard', isTyped });
    expect(typed('/cancel').input).toEqual({ do: 'cancel', isOfChange: true, isTyped });
  });

  it('never takes a typed yes for an attestation: the card is shown again', () => {
    expect(typedTo(waiting('creditCheck'), 'ja')).toEqual({
      room: 'journey',
      input: { do: 'typedAttestation' },
    });
    expect(typedTo(waiting('creditCheck'), 'nee').input).toMatchObject({ do: 'cancel' });
  });
});

describe('a text that may be a copy of an earlier one', () => {
  const copied = (text: string, state?: State) =>
    intentOf({ kind: 'text', text }, context(state, true, 'repeated'));

  it('files no answer: it is asked about', () => {
    expect(copied('actief')).toEqual({
      room: 'interview',
      input: { do: 'typed', reading: { is: 'candidate', value: 'active', because: 'repeated' } },
    });
  });

  it('says so where it came before the question', () => {
    const early = intentOf({ kind: 'text', text: 'actief' }, context({}, true, 'early'));
    expect(early.input).toMatchObject({ reading: { is: 'candidate', because: 'early' } });
  });

  it('moves nothing on, and confirms and cancels nothing', () => {
    const askAgain = { room: 'interview', input: { do: 'askAgain' } };
    for (const text of ['sla over', 'terug', 'stop', '/change', '/confirm', '/cancel'])
      expect(copied(text)).toEqual(askAgain);
    for (const asked of [value, waiting('withdrawCreditCheck')])
      for (const text of ['ja', 'nee']) expect(copied(text, { pending: [asked] })).toEqual(askAgain);
  });

  it('moves nothing on by a card that carries no nonce', () => {
    const copiedCard = (submit: Submit) =>
      intentOf({ kind: 'submit', submit }, context({}, true, 'repeated'));
    const askAgain = { room: 'interview', input: { do: 'askAgain' } };
    expect(copiedCard({ verb: 'back' })).toEqual(askAgain);
    expect(copiedCard({ verb: 'change', fact: 'applicant.kind' })).toEqual(askAgain);
    expect(copiedCard({ verb: 'summary' })).toEqual(submitted({ verb: 'summary' }));
  });

  it('still gets what only shows something', () => {
    expect(copied('help')).toEqual(typed('help'));
    expect(copied('samenvatting')).toEqual(typed('samenvatting'));
    expect(copied('wat?')).toEqual(typed('wat?'));
  });

  it('answers nothing that is not on the screen', () => {
    const behind: Session = { ...asking, open: { ...asking.open!, behind: 'other' } };
    expect(copied('actief', { session: behind })).toEqual(typed('actief', behind));
  });
});
