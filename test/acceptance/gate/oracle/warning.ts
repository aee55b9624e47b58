import { deniesBuying } from './purchase';
import { goAhead, sentencesOf, type Sentence } from './sentences';
import { holding, negators } from './words';

/** What the do-not-buy warning consists of. */
export const warningParts = ['doNotBuy', 'creditFirst', 'mayTakeDays', 'waitForMail'] as const;
export type WarningPart = (typeof warningParts)[number];

/** Which parts of the warning a surface lacks: none where it is there in full. */
export function missingOfWarning(text: string): readonly WarningPart[] {
  const sentences = sentencesOf(text);
  return warningParts.filter((part) => !sentences.some((sentence) => holds[part](sentence)));
}

const has = ({ tokens }: Sentence, pattern: RegExp): boolean => tokens.some((token) => pattern.test(token));
const isDenying = ({ tokens }: Sentence): boolean =>
  tokens.some((token) => negators.has(token) || token === goAhead);

const holds: Readonly<Record<WarningPart, (sentence: Sentence) => boolean>> = {
  doNotBuy: (sentence) => deniesBuying(sentence),
  creditFirst: (sentence) =>
    !sentence.isQuestion &&
    !isDenying(sentence) &&
    has(sentence, /^microsoft/) &&
    has(sentence, /^(first|eerst)$/) &&
    has(sentence, /^(checks?|verifies|reviews|controleert|toetst|beoordeelt|onderzoekt)$/) &&
    has(sentence, /^(credit|krediet)/),
  mayTakeDays: (sentence) =>
    !isDenying(sentence) && has(sentence, /^(days|dagen)$/) && has(sentence, /^(longer|langer)$/),
  waitForMail: (sentence) =>
    !sentence.isQuestion &&
    !isDenying(sentence) &&
    has(sentence, /^microsoft/) &&
    has(sentence, /^(e-?mail|mail|e-?mailed|mailed|gemaild|mailt)/) &&
    has(sentence, /^(passed|doorstaan|geslaagd|goedgekeurd|approved)$/) &&
    (sentence.tokens.some((token) => holding.has(token)) ||
      has(sentence, /^(only|pas|after|nadat|until|totdat)$/)),
};

/** Whether somebody who hears or sees only this knows not to buy a plan. */
export const saysNotToBuy = (text: string): boolean => sentencesOf(text).some(deniesBuying);
