import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocalesError } from '../../src/errors';
import { readLocales } from '../../src/i18n/readLocales';
import { languages } from '../../src/reading/language';

function problemsOf(folder: string): readonly string[] {
  try {
    readLocales(folder);
    return [];
  } catch (error) {
    return (error as LocalesError).problems;
  }
}

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

  it('says everything that a language lacks, or has and English has not, in one error', () => {
    const folder = mkdtempSync(join(tmpdir(), 'locales-'));
    mkdirSync(join(folder, 'en'));
    mkdirSync(join(folder, 'nl'));
    writeFileSync(join(folder, 'en/chat.json'), '{"hello":"Hello","bye":{"title":"Bye","text":"Bye"}}');
    writeFileSync(join(folder, 'nl/chat.json'), '{"hello":"Hallo","bye":{"title":"Dag"},"more":"Meer"}');
    expect(problemsOf(folder)).toEqual(['nl: chat.bye.text is missing', 'nl: nobody asks for chat.more']);
    rmSync(join(folder, 'nl'), { recursive: true });
    expect(problemsOf(folder)).toHaveLength(3);
    rmSync(folder, { recursive: true });
  });
});
