import { bookOfAll, wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import { phraseAt } from '../text/phrases';
import { wordsIn } from '../text/text';
import type { Utterance } from '../utterance';
import type { ReadingWords } from '../words/words';

/**
 * Whether something is asked after an answer: "ja, maar wat telt als cloudomzet", "12 maanden is dat genoeg". Such a text
 * is never taken for the answer alone.
 */
export type AsksBesides = (utterance: Utterance) => boolean;

export function createAsksBesides(words: WordsByLanguage): AsksBesides {
  const starts = bookOfAll(words, ({ smallTalk }) => ({ start: smallTalk.questionInside }));
  /** After "maar" a verb before its subject asks; after a comma it may state: "ja, kan ik". */
  const startsAfterBut = bookOfAll(words, ({ smallTalk }) => ({ start: smallTalk.questionStart }));
  /** A text that begins so is no answer, whatever stands further on. */
  const openings = bookOfAll(words, ({ smallTalk }) => ({ start: smallTalk.questionOpening }));
  const conjunctions = wordsOfAll(words, ({ connectives }) => connectives.conjunctions);
  const answers = bookOfAll(words, (one) => ({ answer: answerWords(one) }));

  /** Where the answer at the head of a part ends. */
  function beginOfRest(said: readonly string[]): number {
    let at = 0;
    while (at < said.length) {
      const piece = phraseAt(said, at, [answers]);
      if (piece) at = piece.to;
      else if (/^\d/.test(said[at]!)) at += 1;
      else return at;
    }
    return at;
  }

  return ({ folded }) =>
    folded.split(/[,;:.!?()](?=\s|$)/).some((part, index) => {
      const said = wordsIn(part);
      if (index === 0 && said.length >= shortest && phraseAt(said, 0, [openings])) return true;
      const begin = beginOfRest(said);
      const books = conjunctions.has(said[begin - 1]!) ? [starts, startsAfterBut] : [starts];
      return (index > 0 || begin > 0) && phraseAt(said, begin, books) !== undefined;
    });
}

/** What an answer is made of, as far as a question may follow it without a comma: "geen idee waar dat staat" is none. */
const answerWords = ({ yesNo, quantities, connectives }: ReadingWords): string =>
  [
    ...[yesNo.yes, yesNo.surely, yesNo.agree, yesNo.no],
    ...[yesNo.likely, yesNo.contrast, yesNo.softYes],
    ...[quantities.month, quantities.year, quantities.dollar],
    ...[connectives.conjunctions, connectives.sequels],
  ].join(',');

/** "Hoe dan?" says too little to tell. */
const shortest = 3;
