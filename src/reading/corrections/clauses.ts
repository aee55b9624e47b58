import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases } from '../text/phrases';
import { wordsIn } from '../text/text';
import type { Utterance } from '../utterance';

/** Words between two signs, or from a "maar" on, with the place of the first among all. */
export type Clause = { readonly said: readonly string[]; readonly from: number };

/** Cuts a text into clauses; all of its words are in one of them. */
export function createClausesOf(words: WordsByLanguage): (utterance: Utterance) => readonly Clause[] {
  const book = bookOfAll(words, ({ connectives }) => ({ break: connectives.breaks }));
  return ({ folded }) => {
    let at = 0;
    return folded
      .split(/[.,;:!?()](?=\s|$)/)
      .flatMap((part) => {
        const said = wordsIn(part);
        const breaks = readPhrases(said, [book]).filter(({ tags }) => tags.length > 0);
        return [0, ...breaks.map(({ from }) => from)].map((from, index) =>
          said.slice(from, breaks[index]?.from),
        );
      })
      .filter((said) => said.length > 0)
      .map((said) => ({ said, from: (at += said.length) - said.length }));
  };
}
