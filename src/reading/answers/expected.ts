import type { Cents, FactId } from '../../rules/fact';

/** One option of a question: the value it stores, and the label that the person sees (and may type). */
export type Option = { readonly value: string; readonly label: string };

/**
 * What an answer to the open question may look like. `choice` covers yes/no questions too: their options are
 * `yes`, `no` and `unsure`, in the order in which they are numbered on the card.
 */
export type Expected =
  | { readonly kind: 'choice'; readonly fact: FactId; readonly options: readonly Option[] }
  | {
      readonly kind: 'amount';
      /** Whether it is usual that there is none of it. */
      readonly isOftenZero?: true;
    }
  | { readonly kind: 'months' };

/** Why an attempt at an answer cannot be stored as it stands. Each has its wording in locales/ (`reask`). */
export const doubts = [
  'contradiction', // "ja maar nee"
  'severalOptions', // two options named
  'vague', // "misschien", "het hangt ervan af"
  'notAnOption', // nothing of it is one of the options
  'notAnAmount',
  'severalAmounts',
  'range',
  'negative',
  'percentage',
  'otherPeriod', // "350.000 over twee jaar": not the twelve months that are asked about
  'otherCurrency',
  'tooLarge',
  'tooManyDecimals',
  'notMonths',
  'notWhole', // "anderhalve maand"
  'tooManyMonths',
] as const;
export type Doubt = (typeof doubts)[number];

/** Why a reading has to be confirmed before it is stored. Each has its wording in locales/ (`confirmValue`). */
export const hesitations = [
  'separator', // "300,000" in Dutch: a factor 1000 apart
  'small', // "300": 300, or 300,000?
  'period', // "vorig jaar 350.000": perhaps the twelve months that are asked about
  'inexact', // "ruim 3 ton", "ongeveer 350.000"
  'hedged', // "nog niet", "niet echt": probably no
  'repeated', // the same words again, which may be a copy of an answer given before
  'early', // said before the question was there
] as const;
export type Hesitation = (typeof hesitations)[number];

/** A value as it is stored: a choice (`unsure` too), cents, or whole months. */
export type AnswerValue = string | Cents | number;

/** What a text says about the open question. */
export type Reading =
  | {
      readonly is: 'answer';
      readonly value: AnswerValue;
      /** More is said beside it, in words that are not known: it counts where no command is among them. */
      readonly hasMore?: true;
    }
  | { readonly is: 'candidate'; readonly value: AnswerValue; readonly because: Hesitation }
  | {
      readonly is: 'doubt';
      readonly doubt: Doubt;
      /** The values that were read, as far as they could be stored one by one. */
      readonly understood: readonly AnswerValue[];
      /** What was read and could not be stored as it is: "€ 300.000", "-5", "35%". Digits, signs and currencies only. */
      readonly heard?: string;
    }
  | { readonly is: 'nothing' };
