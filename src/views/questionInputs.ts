import type { AskedFact } from '../interview/question';
import type { AnswerValue } from '../reading/answers/expected';
import { isAmountFact, type Cents } from '../rules/fact';
import { optionLabel, buttonValues } from './answerText';
import type { ViewContext } from './context';
import { formatAmount } from './format';
import { questionWord } from './questionWords';
import type { Optional } from './shown';

/** `value` is empty or the present answer; `missing` is said when nothing was filled in. */
type Input = {
  readonly id: AskedFact;
  readonly label: string;
  readonly value: string;
  readonly missing: string;
};

/** A field to type in. */
export type TextInput = Input & { readonly placeholder: string };

/** A list to choose one answer from, all of it in sight. */
export type ListInput = Input & {
  readonly choices: readonly { readonly title: string; readonly value: string }[];
};

type Inputs = { readonly list: Optional<ListInput>; readonly typed: Optional<TextInput> };

/** What a field can be filled with: the present answer, or what was typed and could not be stored. */
type Filling = { readonly current?: AnswerValue | undefined; readonly typed?: string | undefined };

/** The input of a question that is not answered by buttons, filled with what was typed, else the present answer. */
export function questionInputs(
  context: ViewContext,
  fact: AskedFact,
  { current, typed }: Filling,
  areButtons: boolean,
): Inputs {
  if (areButtons) return { list: [], typed: [] };
  return buttonValues(context, fact).length > 0
    ? { list: [listInput(context, fact, current)], typed: [] }
    : { list: [], typed: [textInput(context, fact, { current, typed })] };
}

function listInput(context: ViewContext, fact: AskedFact, current: AnswerValue = ''): ListInput {
  const { t } = context;
  const values = buttonValues(context, fact);
  return {
    id: fact,
    label: questionWord(context, fact, 'short'),
    value: values.find((value) => value === current) ?? '',
    missing: t('chat:question.choiceMissing'),
    choices: values.map((value) => ({ title: optionLabel(t, fact, value), value })),
  };
}

function textInput(context: ViewContext, fact: AskedFact, { current, typed }: Filling): TextInput {
  const { t, language } = context;
  const isAmount = isAmountFact(fact);
  const format = (value: number) => (isAmount ? formatAmount(value as Cents, language) : String(value));
  return {
    id: fact,
    label: questionWord(context, fact, 'short'),
    placeholder: t('chat:question.placeholder', { example: questionWord(context, fact, 'example') }),
    value: typed ?? (typeof current === 'number' ? format(current) : ''),
    missing: t(isAmount ? 'chat:question.amountMissing' : 'chat:question.monthsMissing'),
  };
}
