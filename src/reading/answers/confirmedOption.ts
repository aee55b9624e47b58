import { factChoices } from '../../rules/fact';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { phraseAt, type Phrasebook } from '../text/phrases';
import type { Utterance } from '../utterance';
import type { OptionWords } from '../words/optionWords';
import { manyOptionFacts, type ManyOptionFact } from './choiceFacts';
import type { Option } from './expected';
import type { YesNoTagger } from './yesNoTags';

/**
 * The option that an everyday word names after a yes or an article, and nothing else: "yes, ASfP", "een Azure
 * supportplan". Undefined where that yes means another option, or where the word itself says yes or no.
 */
export type ConfirmedOption = (
  utterance: Utterance,
  options: readonly Option[],
  language: Language,
) => string | undefined;

export function createConfirmedOption(
  words: WordsByLanguage,
  { booksIn }: Pick<YesNoTagger, 'booksIn'>,
): ConfirmedOption {
  /** By question the values that words name: those that say one, and those that only may. */
  const named = booksOf(words, ({ says }) => says);
  const hinted = booksOf(words, ({ says, suggests = '' }) => `${says},${suggests}`);
  const articleBook = bookOfAll(words, ({ articles }) => ({ article: articles }));
  return ({ words: said }, options, language) => {
    const fact = manyOptionFacts.find((known) =>
      options.every(
        ({ value }) => value === 'unsure' || (factChoices[known] as readonly string[]).includes(value),
      ),
    );
    if (fact === undefined) return undefined;
    const yes = phraseAt(said, 0, booksIn(language));
    const afterYes = yes?.tags[0] === 'yes' ? yes.to : 0;
    const begin = phraseAt(said, afterYes, [articleBook])?.to ?? afterYes;
    const rest = said.slice(begin);
    const [value, another] = wholly(rest, named[fact]);
    if (begin === 0 || value === undefined || another !== undefined) return undefined;
    if (wholly(rest, ...booksIn(language)).length > 0) return undefined;
    const meantByYes = wholly(said.slice(0, afterYes), hinted[fact]);
    return meantByYes.length === 0 || meantByYes.includes(value) ? value : undefined;
  };
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
  words: WordsByLanguage,
  listOf: (words: OptionWords) => string,
): Readonly<Record<ManyOptionFact, Phrasebook<string>>> {
  const bookOf = (fact: ManyOptionFact): Phrasebook<string> =>
    bookOfAll(words, ({ options }) =>
      Object.fromEntries(
        Object.entries<OptionWords>(options[fact]).map(([value, lists]) => [value, listOf(lists)]),
      ),
    );
  return Object.fromEntries(manyOptionFacts.map((fact) => [fact, bookOf(fact)])) as Record<
    ManyOptionFact,
    Phrasebook<string>
  >;
}
