import { bookOfAll, type WordsByLanguage } from '../everyLanguage';
import { readPhrases, type Piece } from '../text/phrases';
import { endsAsQuestion, wordsOf } from '../text/text';
import type { Utterance } from '../utterance';
import type { CreditCheckWords } from '../words/creditCheckWords';
import type { MailWords } from '../words/mailWords';
import { mailPatterns } from './mailPatterns';

/**
 * What a pasted mail says of the credit check: that it has passed, or anything else. Undefined where the text is no mail.
 * One is known by its head, its salutation, or by how it speaks to the company.
 */
export type ReadCreditCheckMail = (utterance: Utterance) => CreditCheckMail | undefined;

export type CreditCheckMail =
  /** `aside`: what in it is rather said by who pasted it. */
  { readonly says: 'passed'; readonly aside: string } | { readonly says: 'other' };

type Tag = keyof CreditCheckWords | `mail ${keyof MailWords}`;

/**
 * Makes the reader of Microsoft's mail.
 * @example
 * createCreditCheckMailReader(readingWordsIn(words))(utteranceOf('Your company has passed the credit check.'))
 * // { says: 'passed', aside: '' }
 */
export function createCreditCheckMailReader(words: WordsByLanguage): ReadCreditCheckMail {
  const { header, salutation, closing } = mailPatterns(words);
  const book = bookOfAll<Tag>(words, ({ creditCheck: { check, otherCheck }, mail }) => ({
    ...({ check, otherCheck } as Record<Tag, string>),
    ...Object.fromEntries(Object.entries(mail).map(([name, list]) => [`mail ${name}`, list])),
  }));
  const piecesOf = (text: string) => readPhrases(wordsOf(text), [book]);

  /** A condition before it, or a denial beside it, makes something else of it. */
  function saysPassed(sentence: string): boolean {
    if (endsAsQuestion(sentence)) return false;
    const clauses = clausesIn(sentence.split(/,\s|\s[-–—]\s/u).map(piecesOf));
    return clauses.some(
      (clause, at) =>
        has(clause, 'check') &&
        has(clause, 'mail passed') &&
        !has(clause, 'mail notThat', 'otherCheck') &&
        !clauses.slice(0, at + 1).some((earlier) => has(earlier, 'mail condition')),
    );
  }

  /** Whether it is said to the partner, and not by him. */
  const isAddressed = (sentence: string): boolean => {
    const pieces = piecesOf(sentence);
    return (
      has(pieces, 'mail courtesy', 'mail yours') || (has(pieces, 'mail you') && !has(pieces, 'mail self'))
    );
  };

  const isAside = (sentence: string): boolean =>
    endsAsQuestion(sentence) || (has(piecesOf(sentence), 'mail self') && !isAddressed(sentence));

  return ({ text, words: said }) => {
    const lines = text.split(/\r\n?|\n/);
    const pieces = readPhrases(said, [book]);
    const hasHead = lines.some((line, at) => header.test(line) && header.test(lines[at + 1] ?? ''));
    const isLetter = lines.length > 2 && lines.some((line) => salutation.test(line) || closing.test(line));
    const isMail = hasHead || (isLetter && has(pieces, 'mail you')) || has(pieces, 'mail yours');
    const isAbout = has(pieces, 'check') && has(pieces, 'mail passed') && !has(pieces, 'mail otherMatters');
    // Most texts end here, and none of their sentences has to be folded by itself.
    if (!isAbout || !(isMail || has(pieces, 'mail you'))) return isMail ? { says: 'other' } : undefined;
    const sentences = sentencesIn(text);
    const isPassed = sentences.some((one) => (isMail || isAddressed(one)) && saysPassed(one));
    if (isPassed) return { says: 'passed', aside: sentences.filter(isAside).join(' ') };
    return isMail ? { says: 'other' } : undefined;
  };
}

/** Cut where one statement ends and the next begins. */
const clausesIn = (parts: readonly (readonly Piece<Tag>[])[]): readonly (readonly Piece<Tag>[])[] =>
  parts.flatMap((pieces) => {
    const breaks = pieces.flatMap((piece, at) => (piece.tags.includes('mail breaks') ? [at] : []));
    return [...breaks, pieces.length].map((end, at) => pieces.slice(at === 0 ? 0 : breaks[at - 1]! + 1, end));
  });

const has = (pieces: readonly Piece<Tag>[], ...tags: readonly Tag[]): boolean =>
  pieces.some((piece) => tags.some((tag) => piece.tags.includes(tag)));

/** Lines are broken anywhere; a head has one line for each thing. */
const sentencesIn = (text: string): readonly string[] =>
  text.split(/(?<=[.!?;:])\s+|\n\s*\n|\n(?=\s*[\p{L}*][\p{L} *-]{0,20}:)/u);
