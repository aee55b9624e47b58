import { entryIds } from '../../src/knowledge/entryIds';
import { languages } from '../../src/reading/language';
import { noteWords } from '../../src/views/noteBlock';
import { resultView } from '../../src/views/resultView';
import { createParts } from '../support/parts';
import { ruleset } from '../support/rulesets';
import { contextOf, nonce, readyFacts, resultOf } from './world';

const facts = {
  ...readyFacts,
  'mpn.membership': 'unsure',
  'mpn.location': 'unsure',
  'revenue.ttmUsd': 'unsure',
  'tenure.months': 3,
} as const;
const textUnder = (rules: string, language: 'nl' | 'en' = 'en') => {
  const context = contextOf(facts, { rules, language, today: rules });
  return resultView(context, resultOf(context)).text;
};

describe('createWordsUnder', () => {
  it('makes the words of a language under some rules once', () => {
    const { wordsUnder } = createParts();
    const words = wordsUnder('nl', ruleset('2020-10-27'));
    expect(wordsUnder('nl', ruleset('2020-10-27'))).toBe(words);
    expect(wordsUnder('nl', ruleset('2025-10-01'))).not.toBe(words);
    expect(wordsUnder('en', ruleset('2020-10-27'))).not.toBe(words);
  });
});

describe('withNames', () => {
  it.each([
    ['2020-10-27', ['MPN', 'MPN ID'], ['MAICPP', 'distributor ']],
    ['2021-04-15', ['MPN', 'MPN ID', 'indirect provider'], ['MAICPP', 'PartnerID']],
    ['2023-04-24', ['MAICPP', 'PartnerID', 'indirect provider'], ['MPN ID']],
    ['2025-10-01', ['MAICPP', 'PartnerID', 'distributor'], ['MPN ID', 'your indirect provider']],
  ])('calls things under the rules of %s as they were called then', (rules, names, others) => {
    const text = textUnder(rules);
    expect(names.filter((name) => !text.includes(name))).toEqual([]);
    expect(others.filter((name) => text.includes(name))).toEqual([]);
  });

  it('names today’s things by today’s names, beside those of the rules in use', () => {
    const { today, ...context } = contextOf({ ...facts, 'tenure.months': 'unsure' }, { language: 'nl' });
    const text = resultView({ ...context, today: today! }, resultOf(contextOf(facts))).text;
    expect(text).toContain('MPN-id');
    expect(text).not.toContain('{{');
  });

  it.each([
    [/MPN[ -]id/i, /PartnerID/],
    [/indirecte? provider/i, /distribut(or|eur)/i],
  ])('answers nothing with the old name alone where the rules have a new one: %s', (old, name) => {
    for (const language of languages)
      for (const known of [{}, readyFacts, facts])
        for (const entry of entryIds) {
          const context = contextOf(known, { rules: '2025-10-01', language });
          const { block } = noteWords(context, { note: 'knowledge', entry, question: nonce });
          const alone = block!.paragraphs.filter(({ text }) => old.test(text) && !name.test(text));
          expect({ entry, alone }).toEqual({ entry, alone: [] });
        }
  });

  it.each(languages)('leaves nothing unnamed in %s', (language) => {
    expect(textUnder('2025-10-01', language)).not.toMatch(/\{\{|undefined/);
  });
});
