import type { WordsByLanguage } from '../everyLanguage';
import { mailPatterns } from './mailPatterns';
import { partQuotes, withoutSign } from './quotes';
import { isFilled, withoutSalutation, withoutSignature } from './signature';

/** What somebody wrote himself. */
export type OwnWords = {
  /** Empty where everything was quoted. */
  readonly text: string;
  /** Which of our own sentences was quoted with it. */
  readonly quoted: string | undefined;
};

/** Leaves out what a mail or a quoting client puts around the words: quotes, our own sentences, signatures. */
export type ReadOwnWords = (text: string, ours: () => readonly string[]) => OwnWords;

/**
 * Makes the reader of own words.
 * @example
 * createOwnWordsReader(readingWordsIn(words))('> Mag u tekenen?\n\nJa\n\nMvg,\nJan', () => ['Mag u tekenen?'])
 * // { text: 'Ja', quoted: 'Mag u tekenen?' }
 */
export function createOwnWordsReader(words: WordsByLanguage): ReadOwnWords {
  const patterns = mailPatterns(words);
  const findOurs = ourSentences();
  return (text, sentences) => {
    if (text.length > longestMail) return { text, quoted: undefined };
    const lines = text.split(/\r\n?|[\n\u2028\u2029]/);
    const { own, quoted } = partQuotes(lines, patterns);
    const written = withoutSignature(withoutSalutation(own, patterns), patterns).join('\n').trim();
    const isSigned = quoted.length > 0 || written.startsWith('>');
    const unsigned = isSigned ? withoutSign(written) : written;
    const quotes = quoted.join('\n');
    const ours = text.length < shortestQuote ? [] : sentences();
    const asked = ours.find((one) => findOurs(one).test(unsigned) || findOurs(one).test(quotes));
    if (asked === undefined) return { text: written, quoted: undefined };
    const rest = ours.reduce((left, one) => withoutSentence(left, findOurs(one)), unsigned).trim();
    // Who types our question, and nothing else, asks it.
    return isSigned || isFilled(rest) ? { text: rest, quoted: asked } : { text: written, quoted: undefined };
  };
}

/** None of our sentences is shorter, in characters: most answers are. */
export const shortestQuote = 12;
/** Longer texts are no answer, whatever is left of them. */
export const longestMail = 20_000;

/** Finds one of our sentences at the beginning of another, however it was broken and punctuated on the way. */
function ourSentences(): (ours: string) => RegExp {
  const made = new Map<string, RegExp>();
  return (ours) => {
    const words = ours
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
      .join('[^\\p{L}\\p{N}]{1,20}');
    const known =
      made.get(ours) ??
      new RegExp(
        `(?<=^|\\n|[.?!:]\\s)[^\\p{L}\\p{N}\\n]{0,20}${words}(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}\\n]{0,20}`,
        'iu',
      );
    made.set(ours, known);
    return known;
  };
}

/** What stands below a sentence of ours, or above it where nothing does. Above it a client puts our name. */
function withoutSentence(text: string, ours: RegExp): string {
  const found = ours.exec(text);
  if (!found) return text;
  const above = text.slice(0, found.index);
  const below = text.slice(found.index + found[0].length);
  if (above !== '' && !above.endsWith('\n')) return `${above}${below}`;
  return isFilled(below) ? below : above;
}
