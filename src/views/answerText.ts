import { askedFacts, optionsOf, type AskedFact } from '../interview/question';
import type { AnswerValue } from '../reading/answers/expected';
import {
  factChoices,
  isAmountFact,
  isChoiceFact,
  type AmountFact,
  type Cents,
  type Choice,
  type ChoiceFact,
} from '../rules/fact';
import type { ViewContext } from './context';
import { formatUsd } from './format';
import type { Translate } from './translate';

type AskedChoice = Extract<AskedFact, ChoiceFact>;

/** The key of every option's label. It lists the pairs that exist, so an option without words does not compile. */
type OptionKey =
  | { [F in AskedChoice]: `interview:option.${F}.${Choice<F>}` }[AskedChoice]
  | `interview:option.${AmountFact | 'tenure.months'}.unsure`;

/**
 * The words on the button of an option: "Yes, with our own staff".
 * @example
 * optionLabel(viewContext.t, 'support.firstLevel', 'own')
 * // viewContext.t('interview:option.support.firstLevel.own')
 */
export const optionLabel = (t: Translate, fact: AskedFact, value: string): string =>
  t(`interview:option.${fact}.${value}` as OptionKey);

/** An answer in words: the option's label, "USD 300,000", "14 months". */
export function answerText({ t, language }: ViewContext, fact: AskedFact, value: AnswerValue): string {
  if (typeof value === 'string') return optionLabel(t, fact, value);
  return isAmountFact(fact) ? formatUsd(value as Cents, language) : t('chat:months', { count: value });
}

/** The values that have a button of their own: every option but "I don't know". */
export const buttonValues = ({ ruleset }: ViewContext, fact: AskedFact): readonly string[] =>
  optionsOf(fact, ruleset).filter((value) => value !== 'unsure');

/** Whether "I don't know" is an answer to the question. */
export const canBeUnsure = (fact: AskedFact): boolean =>
  !isChoiceFact(fact) || (factChoices[fact] as readonly string[]).includes('unsure');

/** The question that a reason such as `mpn.location.unknown` is about. */
export const factOfReason = (reason: string): AskedFact | undefined =>
  askedFacts.find((fact) => reason.startsWith(`${fact}.`));
