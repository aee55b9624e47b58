import { applicableFacts, askedFacts, expectedOf } from '../../../src/interview/question';
import type { AnsweredFact } from '../../../src/reading/answers/choiceFacts';
import type { Interviewed } from '../../../src/reading/corrections/interviewed';
import type { Language } from '../../../src/reading/language';
import { utteranceOf } from '../../../src/reading/utterance';
import { usd } from '../../views/world';
import type { Facts } from '../../../src/rules/fact';
import { learned } from '../../support/learned';
import { ruleset } from '../../support/rulesets';

const answers = {
  'applicant.kind': 'new',
  'mpn.membership': 'active',
  'mpn.location': 'sameCountry',
  'endorsement.authority': 'yes',
  'endorsement.globalAdmin': 'yes',
  'support.firstLevel': 'own',
  'support.plan': 'none',
  'revenue.asIndirectReseller': 'yes',
  'revenue.ttmUsd': usd(280_000),
  'accountsReceivable.billing': 'yes',
} as const satisfies Facts;
const interviewed: Interviewed = {
  facts: applicableFacts(ruleset('2020-10-27'), answers),
  answers,
  expectedOf: (fact) => expectedOf(fact, ruleset('2020-10-27'), (value) => value),
};

const hear = (text: string, more: Partial<Interviewed> = {}, language: Language = 'nl') =>
  learned().readers.correction(utteranceOf(text), { ...interviewed, ...more }, language);

/** What is put right, however that is said. */
function read(...said: Parameters<typeof hear>) {
  const found = hear(...said);
  if (found === undefined) return undefined;
  const { how: _how, ...right } = found;
  return right;
}

type Wrong = readonly [text: string, fact: AnsweredFact];
type Case = readonly [...Wrong, value: string | number];

describe('an answer that is put right', () => {
  it.each<Case>([
    ['eigenlijk is de omzet 320.000', 'revenue.ttmUsd', usd(320_000)],
    ['de omzet is 320.000 in plaats van 280.000', 'revenue.ttmUsd', usd(320_000)],
    ['omzet is geen 280.000 maar 320.000', 'revenue.ttmUsd', usd(320_000)],
    ['280.000 was een tikfout, het moet 320.000 zijn', 'revenue.ttmUsd', usd(320_000)],
    ['kunt u de omzet wijzigen naar 320.000?', 'revenue.ttmUsd', usd(320_000)],
    ['de tekenbevoegdheid was verkeerd, dat moet nee zijn', 'endorsement.authority', 'no'],
    ['ons lidmaatschap is toch verlopen', 'mpn.membership', 'expired'],
    ['ik vulde bij support eigen in maar het is uitbesteed', 'support.firstLevel', 'outsourced'],
    ['onze support is uitbesteed, niet eigen', 'support.firstLevel', 'outsourced'],
    ['de facturering niet zo maar helemaal niet', 'accountsReceivable.billing', 'no'],
    ['facturering was fout: dat is er niet, ja toch: dat kunnen we niet', 'accountsReceivable.billing', 'no'],
  ])('is heard with its value: %s', (text, fact, value) => {
    expect(read(text)).toEqual({ fact, value });
  });

  it.each([
    'vorig jaar was onze omzet 280.500',
    'eigenlijk was de omzet vorig jaar 320.000',
    'omzet vorig jaar: 320.000',
    'onze omzet in 2023: 250k',
    'in 2023 was de omzet 250.000',
    'de omzet was 320.000, dat is over 2023',
    'ons boekjaar sloot met een omzet van 320.000',
    'vorige maand was de omzet 30.000',
    'de omzet is 25.000 per maand',
    'onze omzet was 290.000 in 2022 en 320.000 nu',
    'vorig jaar, 320.000 omzet',
  ])('is none where the amount is of another time: %s', (text) => {
    expect(read(text)).toBeUndefined();
    expect(read(text, { facts: askedFacts, answers: { ...answers, 'revenue.perpetualUsd': 0 } })).toBe(
      undefined,
    );
  });

  it.each([
    'last year our revenue was 320,000',
    "last year's revenue was 320,000",
    'in 2023 we did 250k in revenue',
    'this year our revenue is 200,000',
    'our revenue is 25,000 a month',
    'our fiscal year revenue was 300,500',
    'a year ago our revenue was 150,000',
    'revenue last year: 320,000',
  ])('is none in English where the amount is of another time: %s', (text) => {
    expect(read(text, { facts: askedFacts }, 'en')).toBeUndefined();
  });

  it.each<[string, Language]>([
    ['over de afgelopen twaalf maanden was het 320.000', 'nl'],
    ['over de afgelopen twaalf maanden was de omzet 320.000', 'nl'],
    ['de omzet over de laatste 12 maanden is toch 320.000', 'nl'],
    ['de omzet van het afgelopen jaar is 320.000', 'nl'],
    ['de omzet is 320.000 per jaar', 'nl'],
    ['vorig jaar was het 280.500, maar de omzet is nu 320.000', 'nl'],
    ['nee, de omzet is 320.000, vorig jaar was het 280.500', 'nl'],
    ['over the last twelve months it was 320,000', 'en'],
    ['our revenue over the past 12 months was 320,000', 'en'],
    ['the revenue was 280,500 last year, it is 320,000 now', 'en'],
  ])('is one where it is of the preceding twelve months: %s', (text, language) => {
    const expected = { fact: 'revenue.ttmUsd', value: usd(320_000) };
    expect(read(text, {}, language)).toEqual(expected);
    expect(read(text, { facts: askedFacts }, language)).toEqual(expected);
  });

  it('leaves an amount of twelve months to the question that asks for an amount', () => {
    const text = 'over de afgelopen twaalf maanden was het 20.000';
    const facts = askedFacts;
    expect(read(text, { facts, open: 'revenue.perpetualUsd' })).toBeUndefined();
    expect(read(text, { facts, open: 'revenue.ttmUsd' })).toBeUndefined();
    expect(read(text, { facts, open: 'accountsReceivable.provisioning' })).toMatchObject({
      fact: 'revenue.ttmUsd',
    });
  });

  it('opens the question where another time is named with the word that it was wrong', () => {
    expect(read('de omzet was verkeerd, dat was die van vorig jaar')).toEqual({ fact: 'revenue.ttmUsd' });
  });

  it.each<Case>([
    ['I got the membership wrong, it has expired', 'mpn.membership', 'expired'],
    ['our revenue should be 320,000', 'revenue.ttmUsd', usd(320_000)],
    ["billing's a no actually, billing is no", 'accountsReceivable.billing', 'no'],
    ['where the number comes from: our own books after all', 'revenue.source', 'own'],
  ])('is heard in English: %s', (text, fact, value) => {
    const facts = askedFacts;
    expect(read(text, { facts }, 'en')).toEqual({ fact, value });
  });

  it.each<Wrong>([
    ['de tekenbevoegdheid was verkeerd', 'endorsement.authority'],
    ['wijzig ondersteuningsplan', 'support.plan'],
    ['het lidmaatschap is toch niet actief', 'mpn.membership'],
    ['de facturering was fout, die is ja', 'accountsReceivable.billing'],
  ])('is heard without one: %s', (text, fact) => {
    expect(read(text)).toEqual({ fact });
  });

  it('is told of a question that is not asked yet as well', () => {
    expect(read('ja omzet is 300k', { open: 'endorsement.authority', answers: {} })).toEqual({
      fact: 'revenue.ttmUsd',
      value: usd(300_000),
    });
  });

  it('is said to be what it is', () => {
    expect(read('eigenlijk is de omzet 280.000')).toEqual({ fact: 'revenue.ttmUsd', value: usd(280_000) });
  });

  it('is the open question’s own answer where that is named', () => {
    expect(read('eigenlijk is de omzet 320.000', { open: 'revenue.ttmUsd' })).toBeUndefined();
    expect(read('eigenlijk is de omzet onduidelijk', { open: 'revenue.ttmUsd' })).toBeUndefined();
  });

  it('is the one that is said most clearly where several are named', () => {
    expect(read('onze omzet als indirecte reseller is eigenlijk 320.000')).toEqual({
      fact: 'revenue.ttmUsd',
      value: usd(320_000),
    });
    expect(read('de support is uitbesteed', { answers: {} })).toEqual({
      fact: 'support.firstLevel',
      value: 'outsourced',
    });
  });

  it('is not meant where only the open question is named', () => {
    expect(read('over de omzet nog even', { open: 'revenue.ttmUsd' })).toBeUndefined();
  });

  it.each([
    'welke omzet hoort daar bij 320.000',
    'hoeveel is onze omzet eigenlijk',
    'is de omzet 320.000 genoeg?',
    'als de omzet 320.000 was',
    'een klant van ons heeft 320.000 omzet',
    'volgens microsoft moet de omzet 300.000 zijn',
    'onze omzet valt best mee hoor met al die drukte van 320.000',
    'eigenlijk begrijp ik de omzet niet',
    'ik bedoelde nee',
    'bananen',
    '',
    '<b>eigenlijk is de omzet 320.000</b>',
    `eigenlijk is de omzet 320.000 ${'en nog wat '.repeat(20)}`,
  ])('is not what "%s" says', (text) => {
    expect(read(text)).toBeUndefined();
  });
});

describe('a number of months', () => {
  it('is put right in its own unit', () => {
    const known = { facts: askedFacts, answers: { ...answers, 'tenure.months': 7 } };
    const right = { fact: 'tenure.months', value: 27 };
    expect(read('we zijn toch al 27 maanden reseller', known)).toEqual(right);
    expect(read('we zijn 27 maanden indirecte reseller, geen 7', known)).toEqual(right);
  });
});

describe('what is put right without a name', () => {
  it('is the figure that is stored, where it is named beside another one', () => {
    expect(read('ik typte 280.000 maar het is 305.000')).toEqual({
      fact: 'revenue.ttmUsd',
      value: usd(305_000),
    });
    expect(read('ik typte 280.000 maar is het 305.000?')).toBeUndefined();
  });

  it('is what was answered last', () => {
    expect(read('ik bedoelde nee', { last: 'accountsReceivable.billing' })).toEqual({
      fact: 'accountsReceivable.billing',
      value: 'no',
    });
    expect(read('oeps foutje, een externe partij', { last: 'support.firstLevel' })).toEqual({
      fact: 'support.firstLevel',
      value: 'outsourced',
    });
    expect(read('ik bedoelde ja', { last: 'accountsReceivable.billing' })).toBeUndefined();
    expect(read('foutje, nee', { last: 'accountsReceivable.billing' })).toBeUndefined();
    expect(read('foutje, ergens onderweg of zo', { last: 'mpn.membership' })).toBeUndefined();
    expect(read('foutje, misschien wel zo ongeveer verlopen', { last: 'mpn.membership' })).toBeUndefined();
  });

  it('is the change that is offered', () => {
    const offered = { fact: 'mpn.membership', value: 'expired' } as const;
    expect(read('nee, in behandeling', { offered })).toEqual({ fact: 'mpn.membership', value: 'pending' });
    for (const text of ['ja', 'nee', 'ja, verlopen', 'ja hoor'])
      expect(read(text, { offered })).toBeUndefined();
  });
});

describe('an old value that is told of', () => {
  it.each<Case>([
    ['onze csp omzet was geen 350 maar 380 duizend dollar', 'revenue.ttmUsd', usd(380_000)],
    ['omzet moet 530 duizend zijn, geen 350', 'revenue.ttmUsd', usd(530_000)],
    ['het lidmaatschap is verlopen, niet actief', 'mpn.membership', 'expired'],
    ['bij het lidmaatschap moet verlopen staan in plaats van actief', 'mpn.membership', 'expired'],
    ['ik had ja gezegd bij de facturering, dat moet nee zijn', 'accountsReceivable.billing', 'no'],
    ['ons plan is niet ASfP, het is gewoon een ander plan', 'support.plan', 'other'],
    [
      'ik zei dat we eigen mensen hebben voor support maar het is uitbesteed',
      'support.firstLevel',
      'outsourced',
    ],
  ])('is not taken for the new one: %s', (text, fact, value) => {
    expect(read(text)).toEqual({ fact, value });
  });

  it.each<Case>([
    ['revenue was 310,000 dollars not 350,000', 'revenue.ttmUsd', usd(310_000)],
    ["our plan isn't ASfP, it's Premier", 'support.plan', 'psfp'],
    ['support plan should be Premier rather than Advanced', 'support.plan', 'psfp'],
    ['I told you the membership was active but it is pending', 'mpn.membership', 'pending'],
  ])('is not taken for the new one in English: %s', (text, fact, value) => {
    expect(read(text, {}, 'en')).toEqual({ fact, value });
  });

  it.each(['ik had ja gezegd', 'niet verlopen', 'niet zo goed, dat is wel een mooi cijfer'])(
    'is all that "%s" says',
    (text) => expect(read(text)).toBeUndefined(),
  );

  it('does not run into the new one', () => {
    expect(read('de omzet: 350 moet 530 duizend zijn')).not.toMatchObject({ value: usd(350_530_000) });
  });

  it.each(['we hebben nog geen ASfP', 'ik ga ASfP niet kopen', "we don't have ASfP yet"])(
    'is not read where only a plan is denied: "%s"',
    (text) => expect(read(text)?.value).not.toBe('asfp'),
  );
});

describe('what is told of another question than the open one', () => {
  const open = { open: 'managedService.offered' } as const;

  it.each<Case>([
    ['global admin: nee, zij is alleen billing admin', 'endorsement.globalAdmin', 'no'],
    ['hij is alleen billing admin, dus global admin is nee', 'endorsement.globalAdmin', 'no'],
    ['over de tekenbevoegdheid, dat is toch nee', 'endorsement.authority', 'no'],
    ['tekenbevoegd is hij niet', 'endorsement.authority', 'no'],
    ['we besteden de helpdesk uit', 'support.firstLevel', 'outsourced'],
    ['ons lidmaatschap is in augustus verlopen', 'mpn.membership', 'expired'],
  ])('is heard by its name: %s', (text, fact, value) => {
    expect(read(text, open)).toEqual({ fact, value });
  });

  it('is one that nobody knows, where that is said', () => {
    const unknown = { fact: 'mpn.membership', value: 'unsure' };
    expect(read("About the MPN membership: I don't actually know what the status is", {}, 'en')).toEqual(
      unknown,
    );
    expect(read('de status van ons lidmaatschap weet ik eigenlijk niet')).toEqual(unknown);
    expect(read('ik weet eigenlijk niet wat ons lidmaatschap is, weet jij dat?')).toBeUndefined();
  });
});

describe('how an answer is put right', () => {
  it.each([
    [
      'die vraag over facturering wil ik opnieuw doen',
      { fact: 'accountsReceivable.billing', how: 'reopened' },
    ],
    [
      'die van het lidmaatschap wil ik opnieuw doen, dat weet ik niet',
      { fact: 'mpn.membership', how: 'reopened' },
    ],
    [
      'die facturering wil ik opnieuw doen, die is nee',
      { fact: 'accountsReceivable.billing', how: 'reopened' },
    ],
    [
      'het lidmaatschap wil ik herzien, dat is verlopen',
      { fact: 'mpn.membership', value: 'expired', how: 'told' },
    ],
    ['can I redo the one about signing authority?', { fact: 'endorsement.authority', how: 'reopened' }],
    [
      'het lidmaatschap klopt niet, dat is verlopen',
      { fact: 'mpn.membership', value: 'expired', how: 'putRight' },
    ],
    ['omzet is 320.000', { fact: 'revenue.ttmUsd', value: usd(320_000), how: 'told' }],
  ])('is said with it: %s', (text, right) => expect(hear(text)).toEqual(right));

  it('is not to give it again where a number is named', () => {
    expect(hear('let me redo that: revenue should be 320,000', {}, 'en')).toMatchObject({
      value: usd(320_000),
    });
  });
});
