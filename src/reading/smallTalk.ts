import { createPhrasebook, readPhrases } from './phrases';
import { endsAsQuestion, wordsOf } from './text';
import { en } from './words/en';
import { nl } from './words/nl';

type SmallTalkTag = 'greeting' | 'thanks' | 'filler' | 'start';

const both = (list: 'greeting' | 'thanks' | 'smallFiller' | 'questionStart'): string =>
  `${nl.smallTalk[list]},${en.smallTalk[list]}`;
const book = createPhrasebook<SmallTalkTag>({
  greeting: both('greeting'),
  thanks: both('thanks'),
  filler: both('smallFiller'),
});
const starts = createPhrasebook<SmallTalkTag>({ start: both('questionStart') });

/** A greeting or thanks and nothing else. */
export function readSmallTalk(text: string): 'greeting' | 'thanks' | undefined {
  const pieces = readPhrases(wordsOf(text), [book]);
  const has = (tag: 'greeting' | 'thanks'): boolean => pieces.some(({ tags }) => tags.includes(tag));
  if (pieces.length > 12 || pieces.some(({ tags }) => tags.length === 0)) return undefined;
  if (has('thanks')) return 'thanks';
  return has('greeting') ? 'greeting' : undefined;
}

/** Whether a text asks something: it ends in a question mark, or begins as a question does. */
export function isQuestion(text: string): boolean {
  if (endsAsQuestion(text)) return true;
  const pieces = readPhrases(wordsOf(text).slice(0, 12), [starts, book]);
  const first = pieces.find(({ tags }) => !tags.some((tag) => tag === 'greeting' || tag === 'thanks'));
  return first?.tags.includes('start') ?? false;
}
