import { entries } from '../../src/knowledge/entries';
import { entryIds } from '../../src/knowledge/entryIds';
import { relatedTo } from '../../src/knowledge/related';
import { isStateEntry } from '../../src/knowledge/stateEntries';

describe('relatedTo', () => {
  it.each(entryIds.filter((entry) => !isStateEntry(entry)))(
    'suggests two other questions after %s',
    (entry) => {
      const related = relatedTo(entry);
      expect(new Set([entry, ...related]).size).toBe(3);
    },
  );

  it('suggests nothing about plans where the answer leaves them out', () => {
    const unnamed = entryIds.filter((entry) => entries[entry].plan === 'unnamed');
    const plans = unnamed.flatMap(relatedTo).map((entry) => entries[entry].plan);
    expect(new Set(plans)).toEqual(new Set(['unnamed']));
  });

  it('suggests nothing after what is told of the partner', () => {
    expect(relatedTo('nextStep')).toEqual([]);
  });
});
