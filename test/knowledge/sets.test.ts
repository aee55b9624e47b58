import { entryIds } from '../../src/knowledge/entryIds';
import { languages, type Language } from '../../src/reading/language';
import { wordsOf } from '../../src/reading/text/text';
import { wordings } from '../locales/wordings';
import { utterances } from '../support/utterances';
import { readAsked, readOthers, readSet, readStatements, readUnderEntries, setParts } from './sets';

const phrasesIn = (language: Language) => [
  ...utterances[language].questions,
  ...utterances[language].messages,
];
const plain = (text: string): string => wordsOf(text).join(' ');

describe.each(languages)('the sets of %s', (language) => {
  const questions = readUnderEntries('questions', language);
  const situations = readUnderEntries('situations', language);
  const others = readOthers(language);
  const statements = setParts.flatMap((part) => readStatements(language, part));

  it('have at least eight questions and six situations for every entry', () => {
    const few = (all: typeof questions, least: number) =>
      entryIds.filter((id) => all.filter(({ entry }) => entry === id).length < least);
    expect(few(questions, 8)).toEqual([]);
    expect(few(situations, 6)).toEqual([]);
  });

  it('have at least 120 messages out of scope', () => {
    expect(others.length).toBeGreaterThanOrEqual(120);
  });

  it('ask nothing twice', () => {
    const texts = [...questions, ...situations, ...others].map(({ text }) => plain(text));
    expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
  });

  it('set a third aside, of every entry and of the messages out of scope', () => {
    const [development, setAside] = (['development', 'setAside'] as const).map((part) =>
      readSet(language, part),
    );
    expect(development!.length + setAside!.length).toBe(questions.length + others.length);
    for (const id of [...entryIds, undefined]) {
      const share = setAside!.filter(({ entry }) => entry === id).length;
      expect(share).toBe(
        Math.floor([...questions, ...others].filter(({ entry }) => entry === id).length / 3),
      );
    }
  });

  it('set two of the six situations of every entry aside', () => {
    const setAside = readAsked('situations', language, 'setAside');
    expect(entryIds.filter((id) => setAside.filter(({ entry }) => entry === id).length !== 2)).toEqual([]);
  });

  it('hold nothing that the search was made from, and nothing that stands in an entry', () => {
    const learned = new Set(phrasesIn(language).map(({ text }) => plain(text)));
    const titles = new Set(wordings(language, 'knowledge').map(({ text }) => plain(text)));
    const asked = [...questions, ...situations, ...others].map(({ text }) => text);
    const texts = [...asked, ...statements].map(plain);
    expect(texts.filter((text) => learned.has(text) || titles.has(text))).toEqual([]);
  });
});

describe('what the search is made from', () => {
  it.each(languages)('has at least thirty-five phrases for every entry in %s', (language) => {
    const few = entryIds.filter((id) => phrasesIn(language).filter(({ of }) => of === id).length < 35);
    expect(few).toEqual([]);
  });
});
