import { createPhrasebook, phraseAt } from '../text/phrases';
import { fold, wordsOf } from '../text/text';
import { en } from '../words/en';
import { nl } from '../words/nl';
import type { Words } from '../words/words';

const both = (listsOf: (words: Words) => readonly string[]): string => [nl, en].flatMap(listsOf).join(',');

const starts = createPhrasebook({ start: both(({ smallTalk }) => [smallTalk.questionInside]) });
/** After "maar" a verb before its subject asks; after a comma it may state: "ja, kan ik". */
const startsAfterBut = createPhrasebook({ start: both(({ smallTalk }) => [smallTalk.questionStart]) });
/** A text that begins so is no answer, whatever stands further on. */
const openings = createPhrasebook({ start: both(({ smallTalk }) => [smallTalk.questionOpening]) });
const conjunctions: readonly string[] = ['maar', 'en', 'of', 'dus', 'but', 'and', 'or', 'so'];

/** What an answer is made of, as far as a question may follow it without a comma. */
const answers = createPhrasebook({
  answer: both(({ yesNo, quantities }) => [
    ...[
      yesNo.yes,
      yesNo.surely,
      yesNo.agree,
      yesNo.no,
      yesNo.unsure,
      yesNo.likely,
      yesNo.contrast,
      yesNo.softYes,
    ],
    ...[quantities.month, quantities.year, quantities.dollar],
    'en,of,of which,and,or,but,dus,so,en dan,and then',
  ]),
});

/**
 * Whether something is asked after an answer: "ja, maar wat telt als cloudomzet", "12 maanden is dat genoeg". Such a text
 * is never taken for the answer alone.
 */
export function asksBesides(text: string): boolean {
  return fold(text)
    .split(/[,;:.!?()](?=\s|$)/)
    .some((part, index) => {
      const words = wordsOf(part);
      if (index === 0 && words.length >= shortest && phraseAt(words, 0, [openings])) return true;
      const begin = beginOfRest(words);
      const books = conjunctions.includes(words[begin - 1]!) ? [starts, startsAfterBut] : [starts];
      return (index > 0 || begin > 0) && phraseAt(words, begin, books) !== undefined;
    });
}

/** "Hoe dan?" says too little to tell. */
const shortest = 3;

/** Where the answer at the head of a part ends. */
function beginOfRest(words: readonly string[]): number {
  let at = 0;
  while (at < words.length) {
    const piece = phraseAt(words, at, [answers]);
    if (piece) at = piece.to;
    else if (/^\d/.test(words[at]!)) at += 1;
    else return at;
  }
  return at;
}
