import type { Session } from '../../src/interview/session';
import { languages } from '../../src/reading/language';
import { shortestQuote } from '../../src/reading/mail/ownWords';
import { intentContextOf } from '../../src/turns/intentContext';
import type { Pending } from '../../src/turns/pending';
import { ourWords } from '../../src/turns/quotedQuestion';
import { intentOfText } from '../../src/turns/textIntent';
import { allMet, createWorld, play, sessionOf, typing } from '../interview/world';
import { rulesets } from '../support/rulesets';
import { turnGiven } from './world';

const record = { date: '2026-11-20', by: 'dl_1', at: '2026-11-22T12:00:00.000Z', as: 'reported' } as const;
const passed = { v: 1, applied: record, creditCheckPassed: record } as const;

/** A new partner who has answered that many questions and is asked the next. */
const after = (answers: number) => sessionOf(play(createWorld(), typing(...allMet.slice(0, answers))));
const atMembership = after(1);
const atAuthority = after(3);
const atGlobalAdmin = after(4);
const atFirstLevel = after(5);
const atRevenue = after(8);
const atBilling = after(10);
const atManagedService = after(12);

function meant(text: string, session?: Session, journey?: typeof passed, pending: Pending = []) {
  const turn = turnGiven({ session, pending, ...(journey && { journey }) });
  return intentOfText(text, intentContextOf(turn, undefined));
}

describe('a question that is asked', () => {
  it('is answered, met by a choice of questions, or by none', () => {
    expect(meant('hoe lang duurt de kredietcontrole?').input).toMatchObject({
      do: 'answer',
      entry: 'creditCheckDuration',
    });
    const near = meant('restricted?');
    expect(near).toMatchObject({ room: 'knowledge', input: { do: 'disambiguate' } });
    expect(near.input).toHaveProperty('entries', expect.arrayContaining(['restrictedMeaning']));
    expect(meant('hoe laat is het?').input).toMatchObject({
      do: 'noAnswer',
      utterance: { text: 'hoe laat is het?' },
    });
  });

  it('about a word of the open question is explained by that question', () => {
    const asked = 'wat is een globale beheerder?';
    const why = { room: 'side', input: { do: 'why', fact: 'endorsement.globalAdmin' } };
    expect(meant(asked, atGlobalAdmin)).toEqual(why);
    for (const session of [undefined, atAuthority, atFirstLevel])
      expect(meant(asked, session)).toMatchObject({
        room: 'knowledge',
        input: { utterance: { text: asked } },
      });
  });

  it('about a word of the open question is answered where an answer is known', () => {
    const text = 'is een beheerde dienst verplicht?';
    const found = { do: 'answer', utterance: { text }, entry: 'managedServiceRequired' };
    expect(meant(text, atManagedService).input).toMatchObject(found);
  });

  it('is not about the open question by one word of it among others', () => {
    const asked = 'hebben de Azure servers een globale beheerder die vannacht wakker blijft?';
    expect(meant(asked, atGlobalAdmin)).toMatchObject({ room: 'knowledge' });
  });

  it('is not about the open question by a word that others have too, or by a short one', () => {
    for (const asked of ['wat is een organisatie?', 'wat is een rol?'])
      expect(meant(asked, atGlobalAdmin)).toMatchObject({ room: 'knowledge' });
    expect(meant('wat is een organisatie?', atAuthority)).toMatchObject({ room: 'knowledge' });
  });
});

describe('a statement that is no answer', () => {
  it('is looked up where it is about something else, and an attempt where it is what is asked', () => {
    const text = 'de mpn id van welk land';
    const found = { do: 'answer', utterance: { text }, entry: 'mpnIdCountry' };
    for (const session of [atFirstLevel, atRevenue]) expect(meant(text, session).input).toMatchObject(found);
    expect(meant(text, atMembership).input).toEqual({ do: 'typed', reading: { is: 'nothing' } });
  });

  it('is an attempt where it names the open question', () => {
    const attempt = { do: 'typed', reading: { is: 'nothing' } };
    expect(meant('de distributeur factureert al onze klanten rechtstreeks hoor', atBilling).input).toEqual(
      attempt,
    );
    expect(meant('de distributeur factureert', atBilling).input).toMatchObject({
      do: 'typed',
      reading: { is: 'doubt', doubt: 'vague' },
    });
  });

  it('is no attempt while nothing is asked', () => {
    expect(meant('de mpn id van welk land').input).toMatchObject({ entry: 'mpnIdCountry' });
  });
});

describe('what is neither an answer nor a question', () => {
  it('is met where it is anger, whatever is open', () => {
    for (const session of [undefined, atMembership, atRevenue])
      expect(meant('wat een waardeloos ding', session)).toEqual({ room: 'side', input: { do: 'anger' } });
    // It has a yes in it, and is no answer.
    expect(meant('ja hoor, lekker behulpzaam weer', atMembership).input).toEqual({ do: 'anger' });
  });

  it('is acknowledged where it tells about the own business', () => {
    for (const session of [undefined, atMembership])
      expect(meant('onze klanten zijn in de regel tevreden over ons', session)).toMatchObject({
        room: 'side',
        input: { do: 'statement' },
      });
  });
});

describe('who says that the credit check was failed', () => {
  const failed = 'we zijn gezakt voor de kredietcontrole';

  it('takes back what is recorded, whatever is asked', () => {
    for (const session of [undefined, atMembership, atRevenue])
      for (const text of [failed, 'we zijn afgewezen'])
        expect(meant(text, session, passed)).toEqual({ room: 'journey', input: { do: 'withdraw' } });
  });

  it('is told what that means while nothing is recorded', () => {
    for (const session of [undefined, atMembership, atRevenue])
      expect(meant(failed, session).input).toMatchObject({
        do: 'answer',
        utterance: { text: failed },
        entry: 'creditCheckFailed',
      });
  });

  it('has answered the open question where it fits that', () => {
    const text = 'we zijn afgewezen';
    expect(meant(text, atRevenue).input).toMatchObject({ entry: 'creditCheckFailed' });
    expect(meant(text, atMembership).input).toEqual({
      do: 'typed',
      reading: { is: 'answer', value: 'rejected' },
    });
  });

  it('is heard as ever where no answer is known', () => {
    expect(meant('sorry, vergissing bij mijn melding', atRevenue).input).toMatchObject({ do: 'typed' });
    expect(meant('mijn melding was fout', atRevenue).input).toEqual({ do: 'withdraw' });
  });
});

describe('who asks something in words of buying', () => {
  it('is answered, and warned while the gate is shut', () => {
    const text = 'wat kost het om ASfP te kopen?';
    const price = { do: 'answer', utterance: { text }, entry: 'planPrice' };
    expect(meant(text).input).toMatchObject({ ...price, isBuying: true });
    const { input } = meant(text, undefined, passed);
    expect(input).toMatchObject(price);
    expect(input).not.toHaveProperty('isBuying');
  });

  it('is answered on something else only where no plan is named', () => {
    const threshold = meant('hoeveel omzet moet ik hebben om te kopen?');
    expect(threshold.input).toMatchObject({ entry: 'revenueThreshold', isBuying: true });
    const named = meant('zal ik ASfP kopen, en hoe hoog moet de omzet zijn?');
    expect(named).toEqual({ room: 'journey', input: { do: 'buyingIntent' } });
  });

  it('is advised once one may buy, and not told when one may', () => {
    const text = 'mag ik ASfP nu kopen?';
    expect(meant(text).input).toMatchObject({ entry: 'planBeforeApply', isBuying: true });
    expect(meant(text, undefined, passed)).toEqual({ room: 'journey', input: { do: 'buyingIntent' } });
  });

  it('is not answered where nothing is asked', () => {
    expect(meant('ik koop morgen ASfP')).toEqual({ room: 'journey', input: { do: 'buyingIntent' } });
  });
});

describe('a command', () => {
  it('shows the topics', () => {
    for (const text of ['onderwerpen', '/topics'])
      expect(meant(text, atRevenue)).toEqual({ room: 'knowledge', input: { do: 'topics' } });
  });
});

describe('what is quoted of us', () => {
  const { wordsUnder, rulesetInForce } = turnGiven().parts;
  const authority = wordsUnder('nl', rulesetInForce)('interview:question.endorsement.authority.title');

  it.each(languages)('is in %s never too short to be looked for', (language) => {
    const short = rulesets
      .flatMap((rules) => ourWords(wordsUnder(language, rules))())
      .filter((one) => one.length < shortestQuote);
    expect(short).toEqual([]);
  });

  it('is left out of the answer to it', () => {
    expect(meant(`> ${authority}\n\nja`, atAuthority).input).toMatchObject({
      do: 'typed',
      reading: { is: 'answer', value: 'yes' },
    });
  });

  it('is what an answer below it belongs to: another question is opened again, or nothing is filed', () => {
    const answer = `> ${authority}\n\nnee`;
    expect(meant(answer, atFirstLevel).input).toEqual({ do: 'change', fact: 'endorsement.authority' });
    expect(meant(answer, atMembership).input).toEqual({ do: 'typed', reading: { is: 'nothing' } });
    expect(meant(answer).input).toEqual({ do: 'typed', reading: { is: 'nothing' } });
  });

  it('does not hide a command or a question', () => {
    expect(meant(`> ${authority}\n\nterug`, atFirstLevel).input).toEqual({ do: 'back' });
  });

  it('is an empty message by itself', () => {
    expect(meant(`> ${authority}`, atAuthority).input).toEqual({ do: 'emptyMessage' });
    expect(meant('> Uw bedrijf is geslaagd voor\n> de kredietcontrole.', atAuthority).input).toEqual({
      do: 'report',
    });
  });
});

describe('a date under the card', () => {
  const card = { of: 'creditCheck', nonce: 'a'.repeat(32), isLatest: true } as const;
  const typed = (text: string, isLatest = true) =>
    meant(text, atMembership, undefined, [{ ...card, isLatest }]).input;

  it('goes into the card', () => {
    expect(typed('6 maart 2026')).toEqual({ do: 'fillIn', field: 'date', date: ['2026-03-06'] });
    expect(typed('aangevraagd op 5 januari 2026')).toEqual({
      do: 'fillIn',
      field: 'appliedOn',
      date: ['2026-01-05'],
    });
    expect(typed('volgens mij pas 6 maart, oef')).toMatchObject({ do: 'fillIn' });
  });

  it('is none of the card’s where something else is said, or two, or the card is not what is shown', () => {
    expect(typed('wanneer is 6 maart voldoende?')).not.toMatchObject({ do: 'fillIn' });
    expect(typed('5 maart of 6 maart')).not.toMatchObject({ do: 'fillIn' });
    expect(typed('actief')).not.toMatchObject({ do: 'fillIn' });
    expect(typed('6 maart 2026', false)).not.toMatchObject({ do: 'fillIn' });
  });

  it('is on the card from the beginning where it is said with the claim', () => {
    expect(meant('Microsoft mailde gisteren dat we geslaagd zijn', atMembership).input).toEqual({
      do: 'report',
      date: '2026-11-21',
    });
  });
});

describe('a pasted mail about something else', () => {
  it.each([
    'Dear partner,\n\nYour account will be deauthorized in 90 days.\n\nKind regards,\nMicrosoft',
    'Your account has been verified and approved. The next step is the credit check.',
    'Uw bedrijf is geverifieerd. We starten nu de kredietcontrole.',
    'Uw organisatie is na de kredietcontrole afgewezen.',
    'Microsoft heeft ons gemaild dat we gedeautoriseerd zijn',
  ])('never brings the card: %j', (text) => {
    for (const session of [undefined, atAuthority]) expect(meant(text, session).input.do).not.toBe('report');
  });
});
