import { LearnedError } from '../../../src/errors';
import { decodeLearned, encodeLearned, type LearnedPart } from '../../../src/reading/learning/learnedFile';

const part = {
  name: 'moods',
  classifiers: ['words', 'signs'],
  classes: ['glad', 'sad'],
  lists: ['names'],
} as const;

const learned: LearnedPart<typeof part> = {
  classifiers: {
    words: {
      classes: ['sad', 'glad'],
      features: ['één', 'twee'],
      weights: Float32Array.of(1, 2, -3, 4, 0.5, 6),
    },
    signs: { classes: ['glad', 'sad'], features: [], weights: Float32Array.of(7, 8) },
  },
  lists: { names: ['jan', 'joost'] },
};

describe('a file of what was learned', () => {
  it('gives back what was put in', () => {
    expect(decodeLearned(encodeLearned(learned), part)).toEqual(learned);
  });

  it('may begin anywhere in the memory that it was read into', () => {
    const file = encodeLearned(learned);
    const read = new Uint8Array(file.length + 5);
    read.set(file, 1);
    expect(decodeLearned(read.subarray(1, file.length + 1), part)).toEqual(learned);
  });

  it.each([
    ['is empty', new Uint8Array()],
    ['is cut off in its head', encodeLearned(learned).subarray(0, 30)],
    ['is something else', new TextEncoder().encode('# buying\n- we buy it')],
  ])('is not read where it %s', (_, file) => {
    expect(() => decodeLearned(file, part)).toThrow(LearnedError);
    expect(() => decodeLearned(file, part)).toThrow('npm run build');
  });

  it.each([
    ['has fewer weights', encodeLearned(learned).slice(0, -4), part],
    ['has more weights', new Uint8Array([...encodeLearned(learned), 0, 0, 0, 0]), part],
    ['knows other classes', encodeLearned(learned), { ...part, classes: ['glad', 'angry'] }],
    ['knows fewer classes', encodeLearned(learned), { ...part, classes: ['glad', 'sad', 'angry'] }],
    ['has other classifiers', encodeLearned(learned), { ...part, classifiers: ['words'] }],
    ['has other lists', encodeLearned(learned), { ...part, lists: ['places'] }],
  ])('is of another version of the program where it %s', (_, file, asked) => {
    expect(() => decodeLearned(file, asked)).toThrow('another version');
  });
});
