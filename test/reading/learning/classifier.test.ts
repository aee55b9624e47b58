import { createClassify, trainClassifier } from '../../../src/reading/learning/classifier';

const samples = [
  { of: 'fruit', features: ['apple', 'eat'] },
  { of: 'fruit', features: ['pear', 'eat'] },
  { of: 'cars', features: ['drive', 'road'] },
  { of: 'cars', features: ['wheel', 'road'] },
] as const;

describe('trainClassifier', () => {
  const { likelihoods: classify, knows } = createClassify(trainClassifier(samples));

  it('gives the likeliest class the most, and 1 in all', () => {
    const found = classify(['apple']);
    expect(found.get('fruit')).toBeGreaterThan(found.get('cars')!);
    expect([...found.values()].reduce((sum, one) => sum + one, 0)).toBeCloseTo(1);
  });

  it('is surer the more features it knows', () => {
    expect(classify(['apple', 'eat']).get('fruit')).toBeGreaterThan(
      classify(['apple', 'moon']).get('fruit')!,
    );
  });

  it('is undecided about features that it does not know', () => {
    expect(classify(['moon']).get('fruit')).toBeCloseTo(classify([]).get('fruit')!);
  });

  it('knows the features of its samples', () => {
    expect(['road', 'moon'].map(knows)).toEqual([true, false]);
  });

  it('learns the same from the same samples', () => {
    expect(trainClassifier(samples)).toEqual(trainClassifier(samples));
  });
});
