import { bookOfAll, ownFirst, type WordsByLanguage } from '../everyLanguage';
import type { Language } from '../language';
import { createPhrasebook, phraseAt, readPhrases, type Phrasebook } from '../text/phrases';
import { wordsIn } from '../text/text';
import type { Utterance } from '../utterance';
import type { YesNoWords } from '../words/yesNoWords';

/** What a piece of a text says about a yes/no question; of the question itself: a word, its yes and its no. */
export type YesNoTag = keyof YesNoWords | 'topic' | 'itsYes' | 'itsNo';

/** The pieces of a text in their order; undefined: a word that no book knows. */
export type YesNoTags = readonly (YesNoTag | undefined)[];

/** A text, or the head of one. */
type Said = Pick<Utterance, 'folded' | 'words'>;

/** What of a text says yes or no. */
export type YesNoTagger = {
  /** The words of every language; where several know one, that of the conversation counts. */
  readonly booksIn: (language: Language) => readonly Phrasebook<YesNoTag>[];
  readonly tagsOf: (said: Said, books: readonly Phrasebook<YesNoTag>[]) => YesNoTags;
  /** The answer that a text begins with, whatever follows: "nee, dat doet …", "zeker, dat regelen wij". */
  readonly openingOf: (
    said: Said,
    tags: YesNoTags,
    books: readonly Phrasebook<YesNoTag>[],
  ) => 'yes' | 'no' | undefined;
  /** The words that no book knows, with where they stand. */
  readonly strangersIn: (said: Said, books: readonly Phrasebook<YesNoTag>[]) => readonly number[];
};

export function createYesNoTagger(words: WordsByLanguage): YesNoTagger {
  const determiners = bookOfAll(words, ({ yesNoForms }) => ({ not: yesNoForms.determiner }));

  const tagsOf: YesNoTagger['tagsOf'] = (said, books) => {
    const pieces = readPhrases(said.words.map(shortened), books);
    const tags = pieces.map(({ tags: [tag] }) => tag);
    /** "no comment", "no billing system": here "no" denies what follows right behind it, it is no answer of its own. */
    const isDeterminer = (index: number): boolean => {
      const { from, to } = pieces[index]!;
      const [word, next] = said.words.slice(from, to + 1);
      const isDenied = tags[index + 1] === 'topic' || (index === 0 && tags[index + 1] === undefined);
      return (
        next !== undefined &&
        to === from + 1 &&
        isDenied &&
        phraseAt([word!], 0, [determiners]) !== undefined &&
        said.folded.includes(`${word} ${next}`)
      );
    };
    return tags.map((tag, index) => {
      const before = tags[index - 1];
      const isDenial = before === 'verb' || before === 'inverted' || isDeterminer(index);
      return tag === 'no' && isDenial ? 'not' : tag;
    });
  };
  return {
    booksIn: ownFirst(words, ({ yesNo }) => createPhrasebook<YesNoTag>(yesNo)),
    tagsOf,
    openingOf: ({ folded }, tags, books) => {
      const first = tags.find((tag) => tag !== 'filler');
      if (first === 'yes' || first === 'no') return first;
      const said = tagsOf(headOf(folded), books).filter((tag) => tag !== 'filler');
      if (said.length === 0 || said.length === tags.length) return undefined;
      if (said.every((tag) => tag === 'surely')) return 'yes';
      return said.every((tag) => tag === 'deny') ? 'no' : undefined;
    },
    strangersIn: (said, books) =>
      readPhrases(said.words.map(shortened), books)
        .filter(({ tags }) => tags.length === 0)
        .map(({ from }) => from),
  };
}

/** What stands before the first sign, as a text of its own. */
export function headOf(text: string): Said {
  const folded = text.split(/[,.;:!]|\s-\s/)[0]!;
  return { folded, words: wordsIn(folded) };
}

/** Letters that are drawn out ("jaaaa", "neeeee") count twice at most. */
const shortened = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1$1');
