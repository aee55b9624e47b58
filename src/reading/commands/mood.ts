import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { phraseAt, readPhrases } from '../text/phrases';
import type { Utterance } from '../utterance';

/** What is neither an answer nor a question: somebody is angry or tired of it, or tells about the own business. */
export type Mood = 'anger' | 'statement';
export type ReadMood = (utterance: Utterance) => Mood | undefined;

/** Fewer words tell nothing: "wij ook" may be an attempt at an answer. */
const leastOfStatement = 4;

export function createReadMood(
  words: WordsByLanguage,
  { isQuestion }: { readonly isQuestion: (utterance: Utterance) => boolean },
): ReadMood {
  const angers = bookOfAll(words, ({ smallTalk }) => ({ anger: smallTalk.anger }));
  const starts = bookOfAll(words, ({ smallTalk }) => ({ start: smallTalk.statementStart }));
  return (utterance) => {
    const { words: said } = utterance;
    if (readPhrases(said, [angers]).some(({ tags }) => tags.length > 0)) return 'anger';
    const tells = said.length >= leastOfStatement && phraseAt(said, 0, [starts]) !== undefined;
    return tells && !isQuestion(utterance) ? 'statement' : undefined;
  };
}
