import { entryIds } from '../../src/knowledge/entryIds';
import { languages, type Language } from '../../src/reading/language';
import { utteranceOf } from '../../src/reading/utterance';
import { readKnowledge } from '../../src/readLearned';
import { measure } from './measure';
import { setParts } from './sets';

const made = readKnowledge().findEntry;
const findEntry = (text: string, language?: Language) => made(utteranceOf(text), language);
const entryOf = (text: string, language?: 'en' | 'nl') => {
  const found = findEntry(text, language);
  return found.is === 'confident' ? found.entry : found.is;
};

describe('findEntry', () => {
  it.each([
    ['wat kost een ondersteunings plan', 'nl', 'planPrice'],
    ['wat kost een ondersteuningsplan', 'nl', 'planPrice'],
    ['hoe lang duurt de krediet controle', 'nl', 'creditCheckDuration'],
    ['hoe lang duurt de kredietcontrlle', 'nl', 'creditCheckDuration'],
    ['hoe lang duurt een credit check bij microsoft', 'nl', 'creditCheckDuration'],
    ['wat is de omzetdrempel', 'nl', 'revenueThreshold'],
    ['wanneer komt de kredietcontroleuitslag', 'nl', 'creditCheckDuration'],
    ['what is asfp', 'en', 'whichPlan'],
    ['what revenue do I need', 'en', 'revenueThreshold'],
    ['wat als ik te weinig omzet heb?', 'nl', 'revenueThreshold'],
    ['what if my revenue is too low?', 'en', 'revenueThreshold'],
    ['klopt het dat het tegenwoordig een miljoen is', 'nl', 'revenueThreshold'],
    ['Why is there a credit check?', 'en', 'creditCheckCriteria'],
    ['Does stopping direct billing affect my customers?', 'en', 'customerConsent'],
    ['do I have to renew my support plan?', 'en', 'loseDirect'],
    ['is 11 months enough?', 'en', 'startDirect'],
    ['moet ik het plan kopen voordat ik aanvraag?', 'nl', 'planBeforeApply'],
    ['Waarom wil Microsoft mijn omzet weten?', 'nl', 'none'],
    ['hoe lang duurt dit gesprek?', 'nl', 'near'],
    ['hoe lang duurt het', 'nl', 'near'],
    ['voor een plan?', 'nl', 'near'],
    ['is 280K enough', 'en', 'revenueThreshold'],
    [
      'Good morning, my colleague and I were wondering yesterday whether perpetual licences count, thanks',
      'en',
      'perpetualCounts',
    ],
  ] as const)('finds "%s" (%s)', (text, language, entry) => {
    expect(entryOf(text, language)).toBe(entry);
  });

  it.each([
    ['wat zijn de eisen?', 'what are the requirements?', 'requirementsOverview'],
    ['hoe vraag ik aan?', 'how do I apply?', 'howToApply'],
    ['kan ik direct beginnen', 'can I start directly', 'startDirect'],
    ['heb ik een plan nodig?', 'do I need a plan?', 'planBeforeApply'],
    ['krijg ik een mail', 'do I get a mail', 'creditCheckNotice'],
    ['wat controleren ze', 'what do they check', 'creditCheckCriteria'],
    ['wat als we afgewezen worden', 'what if we are rejected', 'creditCheckFailed'],
    ['krijg ik mijn geld terug', 'do I get my money back', 'earlyPlanRefund'],
    ['welk plan?', 'which plan?', 'whichPlan'],
    ['wat kost asfp', 'what does asfp cost', 'planPrice'],
    ['wat telt mee', 'what counts', 'cloudRevenueMeaning'],
    ['waar zie ik mijn omzet', 'where is my revenue', 'whereRevenue'],
    ['welke koers?', 'which rate?', 'euroRate'],
    ['welke mpn id?', 'which mpn id?', 'whichMpnId'],
    ['welke landen?', 'which countries?', 'severalCountries'],
    ['wie mag tekenen?', 'who may sign?', 'whoMaySign'],
    ['hoeveel mensen heb ik nodig', 'how many people do I need', 'outsourceSupport'],
    ['wat is provisioning', 'what is provisioning', 'accountsReceivableMeaning'],
    ['hoe stap ik over', 'how do I switch', 'transitionSteps'],
    ['kan ik terug?', 'can I go back?', 'backToDirect'],
    ['wat is qmth', 'what is qmth', 'hostingRights'],
  ] as const)('answers "%s" and "%s", short as they are', (dutch, english, entry) => {
    expect(entryOf(dutch, 'nl')).toBe(entry);
    expect(entryOf(english, 'en')).toBe(entry);
  });

  it.each(['kredietcontrole', 'credit check', 'asfp', 'support plan', 'mpn id', 'omzet'])(
    'suggests for the heading "%s", which asks nothing yet',
    (text) => expect(findEntry(text, 'nl').is).toBe('near'),
  );

  it('understands Dutch in an English conversation, and the other way round', () => {
    expect(entryOf('hoe lang duurt de kredietcontrole', 'en')).toBe('creditCheckDuration');
    expect(entryOf('how long does the credit check take', 'nl')).toBe('creditCheckDuration');
    expect(entryOf('how long does the credit check take')).toBe('creditCheckDuration');
  });

  it('suggests two or three entries where several may be meant', () => {
    const found = findEntry('restricted', 'nl');
    expect(found.is).toBe('near');
    if (found.is !== 'near') return;
    expect(found.entries.length).toBeGreaterThanOrEqual(2);
    expect(found.entries.length).toBeLessThanOrEqual(3);
    for (const entry of found.entries) expect(entryIds).toContain(entry);
  });

  it.each(['', '?!', 'lorem ipsum dolor sit amet', 'x'.repeat(2000), 'ja', '12', 'omzet '.repeat(300)])(
    'leaves "%.20s" alone or suggests, and never fails',
    (text) => {
      expect(findEntry(text, 'nl').is).not.toBe('confident');
    },
  );

  it('finds the same for the same text, in any order of asking', () => {
    const other = readKnowledge().findEntry;
    const texts = ['wat is direct bill', 'mag ik hosten', 'where is my revenue', 'hallo'];
    const found = texts.map((text) => findEntry(text, 'nl'));
    expect(texts.toReversed().map((text) => other(utteranceOf(text), 'nl'))).toEqual(found.toReversed());
  });
});

describe.each(languages)('the search on the sets of %s', (language) => {
  it.each(setParts)('reaches its goals on the part %s', (part) => {
    const { questions, outOfScope } = measure(made, language, part);
    expect(questions.right + questions.nearRight).toBeGreaterThanOrEqual(0.9);
    expect(questions.wrong).toBeLessThanOrEqual(0.04);
    expect(outOfScope.answered).toBeLessThanOrEqual(0.055);
  });
});
