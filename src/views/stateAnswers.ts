import type { StateEntryId } from '../knowledge/stateEntries';
import type { ViewContext } from './context';
import { nextStepAnswer } from './nextStepAnswer';
import { progressAnswer } from './progressAnswer';
import type { StateAnswer } from './stateAnswer';
import { whyAnswer } from './whyAnswer';

/**
 * What comes next, why the result is what it is, and how far the partner is: shortly, without the whole result.
 * @example stateAnswers.nextStep(viewContext).links.length // 1
 */
export const stateAnswers: Readonly<Record<StateEntryId, (context: ViewContext) => StateAnswer>> = {
  nextStep: nextStepAnswer,
  whyThisResult: whyAnswer,
  progress: progressAnswer,
};
