import { entryIds } from '../../src/knowledge/entryIds';
import { languages, type Language } from '../../src/reading/language';
import { wordsOf } from '../../src/reading/text/text';
import { wordings } from '../locales/wordings';
import { utterances } from '../support/utterances';
import { readOthers, readQuestions, readSet } from './sets';

const phrasesIn = (language: Language) => [
  ...utterances[language].questions,
  ...utterances[language].messages,
];
const plain = (text: string): string => wordsOf(text).join(' ');

describe.each(languages)('the sets of %s', (language) => {
  const questions = readQuestions(language);
  const others = readOthers(language);

  it('have at least nine questions for every entry', () => {
    // The entries of the second round are still without theirs.
    const asked = entryIds.slice(0, entryIds.indexOf('whatChanged'));
    const few = asked.filter((id) => questions.filter(({ entry }) => entry === id).length < 9);
    expect(few).toEqual([]);
  });

  it('have at least 120 messages out of scope', () => {
    expect(others.length).toBeGreaterThanOrEqual(120);
  });

  it('ask nothing twice', () => {
    const texts = [...questions, ...others].map(({ text }) => plain(text));
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

  it('hold nothing that the search was made from, and nothing that stands in an entry', () => {
    const learned = new Set(phrasesIn(language).map(({ text }) => plain(text)));
    const titles = new Set(wordings(language, 'knowledge').map(({ text }) => plain(text)));
    const texts = [...questions, ...others].map(({ text }) => plain(text));
    expect(texts.filter((text) => learned.has(text) || titles.has(text))).toEqual([]);
  });
});

describe('what the search is made from', () => {
  it.each(languages)('has at least eight phrases for every entry in %s', (language) => {
    const few = entryIds.filter((id) => phrasesIn(language).filter(({ of }) => of === id).length < 8);
    expect(few).toEqual([]);
  });
});
