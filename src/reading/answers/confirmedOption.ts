import type { Option } from './expected';
import type { Language } from '../language';
import { createPhrasebook, phraseAt, type Phrasebook } from '../text/phrases';
import { wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';
import { manyOptionFacts, type ManyOptionFact, type OptionWords } from '../words/words';
import { yesNoBooks } from './yesNoTags';

/** By question the values that words name, in either language: those that say one, and those that only may. */
const named = booksOf(({ says }) => says);
const hinted = booksOf(({ says, suggests = '' }) => `${says},${suggests}`);
const articles = createPhrasebook({ article: `${nl.articles},${en.articles}` });

/**
 * The option that an everyday word names after a yes or an article, and nothing else: "yes, ASfP", "een Azure
 * supportplan". Undefined where that yes means another option, or where the word itself says yes or no.
 */
export function confirmedOption(
  text: string,
  options: readonly Option[],
  language: Language,
): string | undefined {
  const fact = manyOptionFacts.find((known) =>
    options.every(({ value }) => value === 'unsure' || value in nl.options[known]),
  );
  if (fact === undefined) return undefined;
  const words = wordsOf(text);
  const yes = phraseAt(words, 0, yesNoBooks[language]);
  const afterYes = yes?.tags[0] === 'yes' ? yes.to : 0;
  const begin = phraseAt(words, afterYes, [articles])?.to ?? afterYes;
  const rest = words.slice(begin);
  const [value, another] = wholly(rest, named[fact]);
  if (begin === 0 || value === undefined || another !== undefined) return undefined;
  if (wholly(rest, ...yesNoBooks[language]).length > 0) return undefined;
  const meantByYes = wholly(words.slice(0, afterYes), hinted[fact]);
  return meantByYes.length === 0 || meantByYes.includes(value) ? value : undefined;
}

/** What the words together mean as one phrase; empty where they are none. */
function wholly<Tag extends string>(
  words: readonly string[],
  ...books: readonly Phrasebook<Tag>[]
): readonly Tag[] {
  const piece = phraseAt(words, 0, books);
  return piece?.to === words.length ? piece.tags : [];
}

function booksOf(
  wordsIn: (words: OptionWords) => string,
): Readonly<Record<ManyOptionFact, Phrasebook<string>>> {
  const bookOf = (fact: ManyOptionFact): Phrasebook<string> => {
    const inEnglish: Readonly<Record<string, OptionWords>> = en.options[fact];
    const lists = Object.entries<OptionWords>(nl.options[fact]);
    return createPhrasebook(
      Object.fromEntries(
        lists.map(([value, dutch]) => [value, `${wordsIn(dutch)},${wordsIn(inEnglish[value]!)}`]),
      ),
    );
  };
  return Object.fromEntries(manyOptionFacts.map((fact) => [fact, bookOf(fact)])) as Record<
    ManyOptionFact,
    Phrasebook<string>
  >;
}
