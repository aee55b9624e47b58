import { createPhrasebook, phraseAt, readPhrases } from '../text/phrases';
import { endsAsQuestion, fold, wordsOf } from '../text/text';
import { repairTypo } from '../text/typos';
import { en } from '../words/en';
import { nl } from '../words/nl';
import type { SmallTalkWords } from '../words/words';

type SmallTalkTag = 'greeting' | 'thanks' | 'filler' | 'start' | 'verb' | 'statement' | 'asking';
type List = {
  [Key in keyof SmallTalkWords]: SmallTalkWords[Key] extends string ? Key : never;
}[keyof SmallTalkWords];

const both = (...lists: readonly List[]): string =>
  lists.flatMap((list) => [nl.smallTalk[list], en.smallTalk[list]]).join(',');
const book = createPhrasebook<SmallTalkTag>({
  greeting: both('greeting'),
  thanks: both('thanks'),
  filler: both('smallFiller'),
});
const starts = createPhrasebook<SmallTalkTag>({ start: both('questionStart', 'questionOpening', 'request') });
const verbs = createPhrasebook<SmallTalkTag>({ verb: both('questionVerb') });
const statements = createPhrasebook<SmallTalkTag>({ statement: both('statementWord') });
const askings = createPhrasebook<SmallTalkTag>({ asking: both('asking') });

/** Beginnings of questions are recognised with one slip in them, save in the first letter: "kunen we", "wleke". */
const shortestRepaired = 5;
const longBeginnings = Map.groupBy(
  [...new Set(wordsOf(both('questionStart', 'questionVerb')))].filter(
    (word) => word.length >= shortestRepaired,
  ),
  (word) => word[0]!,
);
const repaired = (word: string): string =>
  repairTypo(word, longBeginnings.get(word[0]!) ?? [], shortestRepaired);

/** A greeting or thanks and nothing else. */
export function readSmallTalk(text: string): 'greeting' | 'thanks' | undefined {
  const pieces = readPhrases(wordsOf(text), [book]);
  const has = (tag: 'greeting' | 'thanks'): boolean => pieces.some(({ tags }) => tags.includes(tag));
  if (pieces.length > 12 || pieces.some(({ tags }) => tags.length === 0)) return undefined;
  if (has('thanks')) return 'thanks';
  return has('greeting') ? 'greeting' : undefined;
}

/** Whether a text asks something: it ends in a question mark, or a clause of it begins as a question or a request does. */
export function isQuestion(text: string): boolean {
  if (endsAsQuestion(text)) return true;
  if (readPhrases(wordsOf(text), [askings]).some(({ tags }) => tags.length > 0)) return true;
  return fold(text)
    .split(/[,;:.!?()-](?=\s|$)/)
    .map(wordsOf)
    .some((words, at) => (at === 0 || words.length > 2) && asksFrom(words));
}

/** A verb that comes first asks only where enough follows: "is geregeld" does not. */
const leastOfVerb = 4;

/** Whether words, after a greeting and what goes with it, begin as a question or a request does. */
function asksFrom(words: readonly string[]): boolean {
  const first = readPhrases(words.slice(0, 12), [starts, book]).find(
    ({ tags }) => !tags.some((tag) => tag === 'greeting' || tag === 'thanks'),
  );
  if (first === undefined) return false;
  if (first.tags.includes('start')) return true;
  const meant = words.slice(first.from).map((word, at) => (at < 2 ? repaired(word) : word));
  if (phraseAt(meant, 0, [starts])) return true;
  const isVerb = phraseAt(meant, 0, [verbs]) !== undefined;
  return isVerb && meant.length >= leastOfVerb && !/^\d/.test(meant[1]!) && !phraseAt(meant, 1, [statements]);
}
