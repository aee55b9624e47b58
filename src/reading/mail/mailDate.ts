import type { DateContext, DateReaders } from '../dates/dateReaders';
import type { WordsByLanguage } from '../everyLanguage';
import { utteranceOf, type Utterance } from '../utterance';
import { mailPatterns } from './mailPatterns';

/** The day of the mail that somebody pastes or speaks of; none where the text does not say it for certain. */
export type ReadMailDate = (utterance: Utterance, context: DateContext) => string | undefined;

/** Makes the reader of a mail's date: the one at its head, else the only one in the text. */
export function createMailDateReader(
  words: WordsByLanguage,
  { saidDates }: Pick<DateReaders, 'saidDates'>,
): ReadMailDate {
  const { dated, header } = mailPatterns(words);
  return (utterance, context) => {
    const lines = utterance.text.split(/\r\n?|\n/);
    const heads = lines.flatMap((line) => dated.exec(line)?.[1] ?? []);
    const atHead = heads.flatMap((head) => saidDates(utteranceOf(head), context).dates);
    const inText = saidDates(utterance, context).dates;
    // "Today" in a mail is the day of the mail, and not this one.
    const isPasted = lines.length > 2 || lines.some((line) => header.test(line));
    const said =
      atHead.length > 0 ? atHead.slice(0, 1) : inText.filter((one) => !(isPasted && one.isRelative));
    const days = new Set(said.flatMap((one) => one.days));
    return days.size === 1 ? [...days][0] : undefined;
  };
}
