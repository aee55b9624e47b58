import { readAnswer, readExactOption } from '../../support/readers';
import { languages, type Language } from '../../../src/reading/language';
import type { ChoiceFact } from '../../../src/rules/fact';
import { choiceOf } from '../contexts';

const names: Partial<Record<ChoiceFact, Record<string, string>>> = {
  'support.plan': {
    none: 'No plan',
    asfp: 'Advanced Support for Partners (ASfP)',
    psfp: 'Premier Support for Partners (PSfP)',
    other: 'Another plan',
  },
  'support.firstLevel': { own: 'Ja, met eigen mensen', outsourced: 'Ja, geheel of deels uitbesteed' },
};

const read = (text: string, fact: ChoiceFact, language: Language) =>
  readAnswer(text, choiceOf(fact, language, names[fact] ?? {}), language);

describe('Unified for Partners', () => {
  it('is asked about where only “unified” is said, which is a contract of customers too', () => {
    for (const language of languages) {
      expect(read('unified', 'support.plan', language)).toEqual({
        is: 'doubt',
        doubt: 'severalOptions',
        understood: ['ufp', 'other'],
      });
    }
  });
});

type Row = readonly [text: string, fact: ChoiceFact, value: string];

const answers: readonly Row[] = [
  ['nieuw', 'applicant.kind', 'new'],
  ['ik wil Direct Bill-partner worden', 'applicant.kind', 'new'],
  ['we zijn indirecte reseller', 'applicant.kind', 'new'],
  ['nog geen direct-bill partner', 'applicant.kind', 'new'],
  ['we zijn al direct bill partner', 'applicant.kind', 'existingDirect'],
  ['bestaande partner', 'applicant.kind', 'existingDirect'],
  ['we are already a direct-bill partner', 'applicant.kind', 'existingDirect'],
  ['we want to become a direct bill partner', 'applicant.kind', 'new'],
  ['not yet direct', 'applicant.kind', 'new'],
  ['actief', 'mpn.membership', 'active'],
  ['Ons lidmaatschap is actief', 'mpn.membership', 'active'],
  ['wij zijn lid', 'mpn.membership', 'active'],
  ['ja, actief', 'mpn.membership', 'active'],
  ['in behandeling', 'mpn.membership', 'pending'],
  ['nog in behandeling', 'mpn.membership', 'pending'],
  ['aangevraagd', 'mpn.membership', 'pending'],
  ['afgewezen', 'mpn.membership', 'rejected'],
  ['het is afgewezen', 'mpn.membership', 'rejected'],
  ['verlopen', 'mpn.membership', 'expired'],
  ['geen lid', 'mpn.membership', 'none'],
  ['we zijn geen lid', 'mpn.membership', 'none'],
  ['nog geen lid', 'mpn.membership', 'none'],
  ['niet meer actief', 'mpn.membership', 'expired'],
  ['weet ik niet', 'mpn.membership', 'unsure'],
  ['our membership is active', 'mpn.membership', 'active'],
  ['it is pending', 'mpn.membership', 'pending'],
  ['declined', 'mpn.membership', 'rejected'],
  ['it expired', 'mpn.membership', 'expired'],
  ["we're not a member", 'mpn.membership', 'none'],
  ['no idea', 'mpn.membership', 'unsure'],
  ['ja', 'mpn.location', 'sameCountry'],
  ['in hetzelfde land', 'mpn.location', 'sameCountry'],
  ['ja, in hetzelfde land', 'mpn.location', 'sameCountry'],
  ['een ander land', 'mpn.location', 'otherCountry'],
  ['nee, in een ander land', 'mpn.location', 'otherCountry'],
  ['no, in another region', 'mpn.location', 'otherRegion'],
  ['andere regio', 'mpn.location', 'otherRegion'],
  ['alleen een globale id', 'mpn.location', 'globalOnly'],
  ['same country', 'mpn.location', 'sameCountry'],
  ['in another country', 'mpn.location', 'otherCountry'],
  ['only a global ID', 'mpn.location', 'globalOnly'],
  ['dat doen we zelf', 'support.firstLevel', 'own'],
  ['onze klanten kopen support bij ons', 'support.firstLevel', 'own'],
  ['our customers buy support from us', 'support.firstLevel', 'own'],
  ['we huren een partij in voor de support', 'support.firstLevel', 'outsourced'],
  ['we buy it in', 'support.firstLevel', 'outsourced'],
  ['zelf', 'support.firstLevel', 'own'],
  ['eigen helpdesk', 'support.firstLevel', 'own'],
  ['wij hebben een eigen helpdesk', 'support.firstLevel', 'own'],
  ['ja, met eigen mensen', 'support.firstLevel', 'own'],
  ['uitbesteed', 'support.firstLevel', 'outsourced'],
  ['we besteden dat uit', 'support.firstLevel', 'outsourced'],
  ['externe helpdesk', 'support.firstLevel', 'outsourced'],
  ['ja, uitbesteed', 'support.firstLevel', 'outsourced'],
  ['nee', 'support.firstLevel', 'no'],
  ['nee hoor', 'support.firstLevel', 'no'],
  ['dat kunnen we niet', 'support.firstLevel', 'no'],
  ['absoluut niet', 'support.firstLevel', 'no'],
  ['we do it ourselves', 'support.firstLevel', 'own'],
  ['in-house', 'support.firstLevel', 'own'],
  ['outsourced', 'support.firstLevel', 'outsourced'],
  ['we outsource it', 'support.firstLevel', 'outsourced'],
  ['no', 'support.firstLevel', 'no'],
  ["we don't", 'support.firstLevel', 'no'],
  ['geen', 'support.plan', 'none'],
  ['nog geen', 'support.plan', 'none'],
  ['nog niet', 'support.plan', 'none'],
  ['nee', 'support.plan', 'none'],
  ['geen plan', 'support.plan', 'none'],
  ['we hebben nog geen plan', 'support.plan', 'none'],
  ['geen ASfP of PSfP', 'support.plan', 'none'],
  ['ASfP', 'support.plan', 'asfp'],
  ['we hebben ASfP', 'support.plan', 'asfp'],
  ['We hebben al ASfP', 'support.plan', 'asfp'],
  ['advanced support', 'support.plan', 'asfp'],
  ['UfP', 'support.plan', 'ufp'],
  ['we hebben Unified for Partners', 'support.plan', 'ufp'],
  ['we have Unified for Partners', 'support.plan', 'ufp'],
  ['geen ASfP of UfP', 'support.plan', 'none'],
  ['Advanced Support for Partners', 'support.plan', 'asfp'],
  ['premier support', 'support.plan', 'psfp'],
  ['ja, PSfP', 'support.plan', 'psfp'],
  ['iets anders', 'support.plan', 'other'],
  ['een Azure-supportplan', 'support.plan', 'other'],
  ['none', 'support.plan', 'none'],
  ["we don't have one", 'support.plan', 'none'],
  ['we have ASfP', 'support.plan', 'asfp'],
  ['we already bought ASfP last year', 'support.plan', 'asfp'],
  ['something else', 'support.plan', 'other'],
  ['neither ASfP nor PSfP', 'support.plan', 'none'],
  ['om direct-bill partner te worden', 'support.planReason', 'forDirectBill'],
  ['voor onze klanten', 'support.planReason', 'otherReason'],
  ['for another reason', 'support.planReason', 'otherReason'],
  ['to become a direct-bill partner', 'support.planReason', 'forDirectBill'],
  ['uit Partner Center', 'revenue.source', 'partnerCenter'],
  ['eigen administratie', 'revenue.source', 'own'],
  ['from Partner Center', 'revenue.source', 'partnerCenter'],
  ['our own records', 'revenue.source', 'own'],
  ['1', 'support.plan', 'none'],
  ['2', 'support.plan', 'asfp'],
  ['optie 2', 'support.plan', 'asfp'],
  ['de tweede', 'support.plan', 'asfp'],
  ['nummer 3', 'support.plan', 'psfp'],
  ['option 4', 'support.plan', 'other'],
  ['the second', 'support.plan', 'asfp'],
  ['the second one', 'support.plan', 'asfp'],
  ['twee', 'support.plan', 'asfp'],
  ['two', 'support.plan', 'asfp'],
  ['de laatste', 'support.plan', 'unsure'],
  ['2.', 'support.plan', 'asfp'],
  ['2)', 'support.plan', 'asfp'],
  ['#2', 'support.plan', 'asfp'],
  ['ik kies 2', 'support.plan', 'asfp'],
  ['no plan', 'support.plan', 'none'],
  ['nee, om een andere reden', 'support.planReason', 'otherReason'],
  ['it lapsed, nobody renewed it', 'mpn.membership', 'expired'],
  ['ons lidmaatschap loopt gewoon', 'mpn.membership', 'active'],
  ['they are still looking at it', 'mpn.membership', 'pending'],
  ['our own people pick up the phone', 'support.firstLevel', 'own'],
  ['Advanced Support for Partners (ASfP)', 'support.plan', 'asfp'],
  ['asfp', 'support.plan', 'asfp'],
];

const candidates: readonly Row[] = [
  ['geen ASfP', 'support.plan', 'none'],
  ['geen ASfP maar PSfP', 'support.plan', 'psfp'],
  ['ASfP?', 'support.plan', 'asfp'],
  ['geen lid, ja', 'mpn.membership', 'none'],
  ['asf', 'support.plan', 'asfp'],
  ['premium support', 'support.plan', 'psfp'],
  ['ik denk ASfP', 'support.plan', 'asfp'],
  ['waarschijnlijk ASfP', 'support.plan', 'asfp'],
  ['ASfP via Pietersen', 'support.plan', 'asfp'],
  ['ja', 'mpn.membership', 'active'],
  ['onze helpdesk in Boxmeer', 'support.firstLevel', 'own'],
  ['nog niet', 'support.firstLevel', 'no'],
  ['niet echt', 'support.firstLevel', 'no'],
  ['not yet', 'support.firstLevel', 'no'],
  ['niet zelf', 'support.firstLevel', 'outsourced'],
  ['vroeger actief', 'mpn.membership', 'active'],
  ['helpdesk uitbesteed', 'support.firstLevel', 'outsourced'],
];

const doubts: readonly (readonly [string, ChoiceFact, string, readonly string[]])[] = [
  ['ja', 'support.plan', 'severalOptions', ['asfp', 'psfp', 'other']],
  ['ja', 'support.firstLevel', 'severalOptions', ['own', 'outsourced']],
  ['ASfP en PSfP', 'support.plan', 'severalOptions', ['asfp', 'psfp']],
  ['actief of verlopen', 'mpn.membership', 'severalOptions', ['active', 'expired']],
  ['1 en 2', 'support.plan', 'severalOptions', ['none', 'asfp']],
  ['deels zelf, deels uitbesteed', 'support.firstLevel', 'severalOptions', ['own', 'outsourced']],
  ['niet actief', 'mpn.membership', 'notAnOption', []],
  ['nog niet verlopen', 'mpn.membership', 'notAnOption', []],
  ['absoluut', 'mpn.membership', 'notAnOption', []],
  ['not active', 'mpn.membership', 'notAnOption', []],
  ['het is niet verlopen', 'mpn.membership', 'notAnOption', []],
  ['PSfP niet', 'support.plan', 'notAnOption', []],
  ['ja', 'revenue.source', 'notAnOption', []],
  ['nee', 'mpn.location', 'severalOptions', ['otherCountry', 'otherRegion', 'globalOnly']],
  ['7', 'support.plan', 'notAnOption', []],
  ['2 of 7', 'support.plan', 'notAnOption', ['asfp']],
  ['weet ik niet', 'applicant.kind', 'notAnOption', []],
  ['misschien', 'support.plan', 'vague', []],
  ['we gaan uitbesteden', 'support.firstLevel', 'vague', ['outsourced']],
  ['ASfP, geen idee', 'support.plan', 'contradiction', ['asfp', 'unsure']],
  ['ja en nee', 'revenue.source', 'contradiction', []],
];

describe.each(languages)('readChoice in a conversation in %s', (language) => {
  it.each(answers)('reads "%s" for %s as %s', (text, fact, value) => {
    expect(read(text, fact, language)).toEqual({ is: 'answer', value });
  });
  it.each(candidates)('has "%s" for %s confirmed as %s', (text, fact, value) => {
    expect(read(text, fact, language)).toEqual({ is: 'candidate', value, because: 'hedged' });
  });
  it.each(doubts)('asks about "%s" for %s: %s', (text, fact, doubt, understood) => {
    expect(read(text, fact, language)).toMatchObject({ is: 'doubt', doubt });
    const found = read(text, fact, language);
    expect(found.is === 'doubt' && found.understood.toSorted()).toEqual(understood.toSorted());
  });
  it.each([
    ['banaan', 'support.plan'],
    ['wat is ASfP?', 'support.plan'],
    ['is ASfP beter dan PSfP?', 'support.plan'],
    ['wat is het verschil met PSfP', 'support.plan'],
    ['ik begrijp ASfP niet', 'support.plan'],
    ['onze klanten zitten in Spanje', 'mpn.membership'],
  ] as const)('takes "%s" for no answer to %s', (text, fact) => {
    expect(['nothing', 'doubt']).toContain(read(text, fact, language).is);
  });
});

describe('readExactOption', () => {
  const { options } = choiceOf('support.plan', 'nl', { none: 'Geen plan' });

  it('knows an option by its label or its value, whatever the capitals and signs', () => {
    expect(readExactOption('GEEN PLAN!', options, 'nl')).toEqual({ is: 'answer', value: 'none' });
    expect(readExactOption('psfp', options, 'nl')).toEqual({ is: 'answer', value: 'psfp' });
  });

  it('leaves a question and a longer text alone', () => {
    expect(readExactOption('Geen plan?', options, 'nl')).toEqual({ is: 'nothing' });
    expect(readExactOption('wij hebben geen plan', options, 'nl')).toEqual({ is: 'nothing' });
    expect(readExactOption('de de de de de de de de 2', options, 'nl')).toEqual({ is: 'nothing' });
    expect(readExactOption('-1', options, 'nl')).toEqual({ is: 'nothing' });
    expect(readExactOption('de', options, 'nl')).toEqual({ is: 'nothing' });
    expect(readExactOption('0', options, 'nl')).toMatchObject({ is: 'doubt', doubt: 'notAnOption' });
  });
});

describe('a no to first-level support that says how it is given', () => {
  const read = (text: string) =>
    readAnswer(text, choiceOf('support.firstLevel', 'nl', { own: 'Ja, met eigen mensen' }), 'nl');

  it.each([
    ['nee, dat doet onze partner voor ons', 'outsourced'],
    ['no, our partner company does it for us', 'outsourced'],
    ['nee, uitbesteed', 'outsourced'],
    ['we hebben een contract met een helpdesk', 'outsourced'],
  ] as const)('has "%s" confirmed as %s', (text, value) => {
    expect(read(text)).toEqual({ is: 'candidate', value, because: 'hedged' });
  });

  it('is asked about where it says two', () => {
    expect(read('nee, zelf of uitbesteed')).toMatchObject({ is: 'doubt' });
  });

  it('is not understood where somebody else is named', () => {
    expect(read('onze eigen collega van het hoofdkantoor')).toMatchObject({ is: 'candidate' });
  });
});
