import type { Language } from '../language';
import { phraseAt } from '../text/phrases';
import { wordsIn } from '../text/text';
import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { partOf, type Utterance } from '../utterance';
import type { YesNoTag, YesNoTagger } from './yesNoTags';

/**
 * What stands beside an answer, the likeliest first: the text after a yes or a no at its head ("nee ik wil stoppen"), and
 * each clause that is not the first ("350.000, ga terug"), each without the conjunction before it. Whatever may be meant
 * besides the answer, a command or a correction, is looked for here.
 */
export type Beside = (utterance: Utterance, language: Language) => readonly Utterance[];

export function createBeside(words: WordsByLanguage, { booksIn }: Pick<YesNoTagger, 'booksIn'>): Beside {
  const conjunctions = bookOfAll(words, ({ connectives: { conjunctions, breaks, sequels } }) => ({
    conjunction: [conjunctions, breaks, sequels].join(','),
  }));
  return (utterance, language) => {
    const books = booksIn(language);
    const rest = utterance.words.slice(endOf(answering, utterance.words, books));
    const [, ...clauses] = utterance.folded.split(/[,.;:!?](?=\s|$)|\s-\s/).map(wordsIn);
    const parts = rest.length < utterance.words.length ? [rest, ...clauses] : clauses;
    return parts.flatMap((part) => {
      const said = part.slice(endOf(['conjunction'], part, [conjunctions]));
      return said.length === 0 ? [] : [partOf(said.join(' '))];
    });
  };
}

/** What a yes or a no at the head of a text is said with. */
const answering: readonly YesNoTag[] = ['yes', 'surely', 'agree', 'no', 'deny', 'unlikely', 'unsure'];

/** Where the phrases at the head of some words end that mean nothing else. */
function endOf<Tag extends string>(
  tags: readonly Tag[],
  words: readonly string[],
  books: Parameters<typeof phraseAt<Tag>>[2],
): number {
  let end = 0;
  for (let piece = phraseAt(words, 0, books); piece && tags.includes(piece.tags[0]!);) {
    end = piece.to;
    piece = phraseAt(words, end, books);
  }
  return end;
}
