import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { phraseAt, type Phrasebook } from '../text/phrases';
import { wordsIn } from '../text/text';
import type { Utterance } from '../utterance';
import type { OptionWords } from '../words/optionWords';
import type { ManyOptionFact } from './choiceFacts';
import type { YesNoTag } from './yesNoTags';

/**
 * Whether what follows an answer may limit it: a part of the text that is not the first, or what stands right behind a yes
 * or a no, begins with a word that does: "ja, voor hardware", "yes on the demo tenant", "active, in the US".
 */
export type IsLimited = (utterance: Utterance, books: readonly Phrasebook<YesNoTag>[]) => boolean;

export function createIsLimited(words: WordsByLanguage): IsLimited {
  const limits = bookOfAll(words, ({ connectives }) => ({ limit: connectives.limits }));
  return ({ folded, words: said }, books) => {
    const head = phraseAt(said, 0, books);
    const behind = head && answering.includes(head.tags[0]!) ? [said.slice(head.to)] : [];
    return [...behind, ...partsOf(folded).slice(1)].some((part) => phraseAt(part, 0, [limits]) !== undefined);
  };
}

const answering: readonly YesNoTag[] = ['yes', 'surely', 'agree', 'no', 'deny'];

/** What stands between the signs of a text. */
export const partsOf = (folded: string): readonly (readonly string[])[] =>
  folded
    .split(/[,.;:!?](?=\s|$)|\s-\s|\s\(/)
    .map(wordsIn)
    .filter((part) => part.length > 0);

/** What says an option of these questions. */
export const optionsOf = (words: WordsByLanguage, facts: readonly ManyOptionFact[]): Phrasebook<string> =>
  bookOfAll(words, ({ options }) => ({
    option: facts
      .flatMap((fact) => Object.values<OptionWords>(options[fact]).map(({ says }) => says))
      .join(','),
  }));
