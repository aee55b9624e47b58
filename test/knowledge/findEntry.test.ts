import { entryIds } from '../../src/knowledge/entryIds';
import { createFindEntry } from '../../src/knowledge/findEntry';
import { languages } from '../../src/reading/language';
import { measure } from './measure';
import { setParts } from './sets';

const findEntry = createFindEntry();
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
    ['is 280K enough', 'en', 'revenueThreshold'],
    [
      'Good morning, my colleague and I were wondering yesterday whether perpetual licences count, thanks',
      'en',
      'perpetualCounts',
    ],
  ] as const)('finds "%s" (%s)', (text, language, entry) => {
    expect(entryOf(text, language)).toBe(entry);
  });

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
    const other = createFindEntry();
    const texts = ['wat is direct bill', 'mag ik hosten', 'where is my revenue', 'hallo'];
    const found = texts.map((text) => findEntry(text, 'nl'));
    expect(texts.toReversed().map((text) => other(text, 'nl'))).toEqual(found.toReversed());
  });
});

describe.each(languages)('the search on the sets of %s', (language) => {
  it.each(setParts)('reaches its goals on the part %s', (part) => {
    const { questions, outOfScope } = measure(findEntry, language, part);
    expect(questions.right).toBeGreaterThanOrEqual(0.9);
    expect(questions.wrong).toBeLessThanOrEqual(0.03);
    expect(outOfScope.none).toBeGreaterThanOrEqual(0.95);
  });
});
