import type { SearchExamples } from '../../src/knowledge/learnSearch';
import { conceptIds, type Concepts, type SearchWords } from '../../src/knowledge/searchWords';
import { topics, type Topic } from '../../src/knowledge/topic';
import type { BuyingIntent } from '../../src/reading/buying/learnBuying';
import type { CommandIntent } from '../../src/reading/commands/learnCommands';
import { languages } from '../../src/reading/language';
import type { Example } from '../../src/reading/learning/lu';
import { languageWords, type LanguageWords } from '../../src/words/languages';
import { tiny, wordsAndTiny } from '../reading/tinyLanguage';
import { utterances } from './utterances';

const concepts = Object.fromEntries(conceptIds.map((id) => [id, ''])) as Concepts;

/** What the search knows of the tiny language. */
const search: SearchWords = {
  concepts: { ...concepts, creditCheck: 'xcrek', howLong: 'xdur, xtik', revenue: 'xrev', bar: 'xlimo' },
  fillers: 'xlas, xis, xmi, xnom',
  compoundLinks: 'o',
  magnitudes: 'q',
  currencies: 'xbuk',
  introductions: 'xmi xnom',
  names: 'xanna',
};

/** The words of all languages, the tiny one among them. */
export const wordsWithTiny: Readonly<Record<string, LanguageWords>> = {
  ...languageWords,
  [tiny]: { ...wordsAndTiny[tiny], search },
};

/** Utterances of every two of these words together. */
function pairs<Intent extends string>(of: Intent, list: string): readonly Example<Intent>[] {
  const words = list.split(' ');
  const texts = words.flatMap((one) =>
    words.filter((other) => other !== one).map((other) => `${one} ${other}`),
  );
  return texts.map((text, index) => ({ of, text, file: 'zz.lu', line: index + 1 }));
}

/** No word of these stands in the word lists: they are known from here alone. */
export const tinyBuying: readonly Example<BuyingIntent>[] = [
  ...pairs('buying', 'xgrabbik xhimmo xsoonik xtoday xours'),
  ...pairs('negative', 'xwetter xsunno xrainy xcloud xwind'),
];
export const tinyCommands: readonly Example<CommandIntent>[] = [
  ...pairs('person', 'xmensch xpraat xfonik xhelpo xmitto'),
  ...pairs('none', 'xwetter xsunno xrainy xcloud xwind'),
];

const few = 12;

const firstOf = (topic: Topic, examples: readonly Example<Topic>[]): readonly Example<Topic>[] =>
  examples.filter(({ of }) => of === topic).slice(0, few);

/** A few questions an entry of the other languages, and some of the tiny one about one entry. */
export const examplesWithTiny: Readonly<Record<string, SearchExamples>> = {
  ...Object.fromEntries(
    languages.map((language) => [
      language,
      { questions: topics.flatMap((topic) => firstOf(topic, utterances[language].questions)), messages: [] },
    ]),
  ),
  [tiny]: {
    questions: pairs('hostingRights', 'xhosto xqumt xserv xvdi'),
    messages: pairs('outOfScope', 'xwetter xsunno xrainy xcloud xwind'),
  },
};
