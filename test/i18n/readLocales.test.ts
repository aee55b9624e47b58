import { join } from 'node:path';
import { readLocales } from '../../src/i18n/readLocales';
import { languages } from '../../src/reading/language';

describe('readLocales', () => {
  const resources = readLocales(join(__dirname, '../../locales'));

  it('reads every language with a namespace for every file', () => {
    expect(Object.keys(resources)).toEqual([...languages]);
    const namespaces = Object.keys(resources.en).sort();
    expect(namespaces).toEqual(
      expect.arrayContaining(['chat', 'errors', 'interview', 'journey', 'planAdvice', 'rules']),
    );
    for (const language of languages) expect(Object.keys(resources[language]).sort()).toEqual(namespaces);
  });

  it('fails where a language has no folder', () => {
    expect(() => readLocales(join(__dirname, 'nowhere'))).toThrow(/ENOENT/);
  });
});
