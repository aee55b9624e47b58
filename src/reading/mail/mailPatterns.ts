import { listOfAll, type WordsByLanguage } from '../everyLanguage';
import { phrasesIn } from '../text/phrases';
import type { MailWords } from '../words/mailWords';

/** How the lines of a mail are told apart, in any language. */
export type MailPatterns = {
  readonly closing: RegExp;
  readonly signOff: RegExp;
  readonly sentFrom: RegExp;
  readonly contact: RegExp;
  readonly wrote: RegExp;
  readonly original: RegExp;
  readonly header: RegExp;
  readonly dated: RegExp;
  readonly salutation: RegExp;
};

export function mailPatterns(words: WordsByLanguage): MailPatterns {
  const anyOf = (...lists: readonly (keyof MailWords)[]): string =>
    lists
      .flatMap((name) => phrasesIn(listOfAll(words, ({ mail }) => mail[name])))
      .map((phrase) => phrase.trim())
      .toSorted((a, b) => b.length - a.length)
      .map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'))
      .join('|');
  const ofLine = (pattern: string) => new RegExp(`^\\s*${pattern}`, 'iu');
  const end = '(?![\\p{L}\\p{N}])';
  return {
    closing: new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyOf('closings')})${end}`, 'iu'),
    // A name may follow on the same line.
    signOff: ofLine(`(?=.{0,80}$)(?:${anyOf('signOffs')})(?:[\\s,.!-]+\\p{L}[\\p{L}.'-]*){0,3}[\\s,.!-]*$`),
    sentFrom: ofLine(`(?:${anyOf('sentFrom')})${end}`),
    // Behind its label a number has six digits at least.
    contact: ofLine(
      `(?:(?:${anyOf('contacts')})(?:\\s*[:.|]\\s*|\\s+)(?=.*(?:\\d\\D{0,3}){6}|.*[@.]\\p{L})[+(\\p{N}\\p{L}@]|\\+\\d[\\d\\s()./-]{7,}\\d|(?:https?://|www\\.)\\S+\\s*$|[\\w.+-]+@[\\w-]+\\.[\\w.-]+\\s*$)`,
    ),
    wrote: ofLine(`(?:${anyOf('wroteLead')})\\s.{0,200}(?<!\\p{L})(?:${anyOf('wrote')})${end}.{0,120}:\\s*$`),
    original: ofLine(`(?:[-_*]{2,}\\s*(?:${anyOf('original')})|(?:${anyOf('original')})\\s*:|_{10,}\\s*$)`),
    header: ofLine(`\\*?(?:${anyOf('headers', 'dated')})\\*?\\s*:\\*?\\s*\\S`),
    dated: ofLine(`\\*?(?:${anyOf('dated')})\\*?\\s*:\\*?\\s*(\\S.*)`),
    salutation: ofLine(`(?:${anyOf('salutations')})(?:\\s+\\p{L}.{0,60}[,!]|[,!])\\s*$`),
  };
}
