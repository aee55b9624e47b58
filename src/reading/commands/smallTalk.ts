import { bookOfAll, wordsOfAll, type WordsByLanguage } from '../everyLanguage';
import { phraseAt, readPhrases } from '../text/phrases';
import { wordsIn } from '../text/text';
import { repairTypo } from '../text/typos';
import type { Utterance } from '../utterance';

export type SmallTalkReaders = {
  /** A greeting or thanks and nothing else. */
  readonly readSmallTalk: (utterance: Utterance) => 'greeting' | 'thanks' | undefined;
  /** Whether a text asks something: it ends in a question mark, or a clause of it begins as a question or a request does. */
  readonly isQuestion: (utterance: Utterance) => boolean;
};

type Tag = 'greeting' | 'thanks' | 'filler' | 'start';

/** A greeting with more pieces than this says something else as well. */
const mostPieces = 12;
/** Beginnings of questions are recognised with one slip in them, save in the first letter: "kunen we", "wleke". */
const shortestRepaired = 5;
/** A verb that comes first asks only where enough follows: "is geregeld" does not. */
const leastOfVerb = 4;

export function createSmallTalkReaders(words: WordsByLanguage): SmallTalkReaders {
  const book = bookOfAll(words, ({ smallTalk: { greeting, thanks, smallFiller } }) => ({
    greeting,
    thanks,
    filler: smallFiller,
  }));
  const starts = bookOfAll(words, ({ smallTalk: { questionStart, questionOpening, request } }) => ({
    start: [questionStart, questionOpening, request].join(','),
  }));
  const verbs = bookOfAll(words, ({ smallTalk }) => ({ verb: smallTalk.questionVerb }));
  const statements = bookOfAll(words, ({ smallTalk }) => ({ statement: smallTalk.statementWord }));
  const askings = bookOfAll(words, ({ smallTalk }) => ({ asking: smallTalk.asking }));
  const beginnings = wordsOfAll(words, ({ smallTalk }) =>
    [smallTalk.questionStart, smallTalk.questionVerb].join(','),
  );
  const longBeginnings = Map.groupBy(
    [...beginnings].filter((word) => word.length >= shortestRepaired),
    (word) => word[0]!,
  );
  const repaired = (word: string): string =>
    repairTypo(word, longBeginnings.get(word[0]!) ?? [], shortestRepaired);

  /** Whether words, after a greeting and what goes with it, begin as a question or a request does. */
  function asksFrom(said: readonly string[]): boolean {
    const first = readPhrases<Tag>(said.slice(0, 12), [starts, book]).find(
      ({ tags }) => !tags.some((tag) => tag === 'greeting' || tag === 'thanks'),
    );
    if (first === undefined) return false;
    if (first.tags.includes('start')) return true;
    const meant = said.slice(first.from).map((word, at) => (at < 2 ? repaired(word) : word));
    if (phraseAt(meant, 0, [starts])) return true;
    const isVerb = phraseAt(meant, 0, [verbs]) !== undefined;
    return (
      isVerb && meant.length >= leastOfVerb && !/^\d/.test(meant[1]!) && !phraseAt(meant, 1, [statements])
    );
  }

  return {
    readSmallTalk: ({ words: said }) => {
      const pieces = readPhrases(said, [book]);
      const has = (tag: 'greeting' | 'thanks'): boolean => pieces.some(({ tags }) => tags.includes(tag));
      if (pieces.length > mostPieces || pieces.some(({ tags }) => tags.length === 0)) return undefined;
      if (has('thanks')) return 'thanks';
      return has('greeting') ? 'greeting' : undefined;
    },
    isQuestion: ({ folded, words: said, endsAsQuestion }) => {
      if (endsAsQuestion) return true;
      if (readPhrases(said, [askings]).some(({ tags }) => tags.length > 0)) return true;
      return folded
        .split(/[,;:.!?()-](?=\s|$)/)
        .map(wordsIn)
        .some((part, at) => (at === 0 || part.length > 2) && asksFrom(part));
    },
  };
}
