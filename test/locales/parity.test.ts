import { languages } from '../../src/reading/language';
import { breaking, placeholdersOf, wordings } from './wordings';

/** locales/en owns the keys: the other languages are held against it. */
describe.each(languages)('the wording of %s beside English', (language) => {
  const english = new Map(wordings('en').map(({ namespace, key, text }) => [`${namespace}:${key}`, text]));
  const own = wordings(language);

  it('has the same files and the same keys, plural forms included', () => {
    expect(own.map(({ namespace, key }) => `${namespace}:${key}`).sort()).toEqual([...english.keys()].sort());
  });

  it('fills the same placeholders in every text', () => {
    const broken = breaking(own, ({ namespace, key, text }) => {
      const other = english.get(`${namespace}:${key}`) ?? '';
      return placeholdersOf(text).join() !== placeholdersOf(other).join();
    });
    expect(broken).toEqual([]);
  });

  it('has both plural forms wherever it has one', () => {
    const keys = new Set(own.map(({ namespace, key }) => `${namespace}:${key}`));
    const broken = breaking(own, ({ namespace, key }) => {
      const other = key.endsWith('_one')
        ? key.replace(/_one$/, '_other')
        : key.endsWith('_other')
          ? key.replace(/_other$/, '_one')
          : key;
      return !keys.has(`${namespace}:${other}`);
    });
    expect(broken).toEqual([]);
  });

  it('counts in both plural forms', () => {
    // A singular may do without the number ("Answer the skipped question"); a plural says how many.
    const broken = breaking(own, ({ key, text }) => key.endsWith('_other') && !text.includes('{{count}}'));
    expect(broken).toEqual([]);
  });

  it('has no empty text', () => {
    expect(breaking(own, ({ text }) => text.trim() === '')).toEqual([]);
  });
});
