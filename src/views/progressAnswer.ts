import { journeyState } from '../journey/state';
import { applicantKind } from '../rules/applicant';
import { assess } from '../rules/assess';
import type { ViewContext } from './context';
import { questionsLeft } from './questionsLeft';
import { reviewText } from './reviewText';
import type { StateAnswer } from './stateAnswer';

/** How far the partner is, how many questions are left, and what comes after them, in its order. */
export function progressAnswer(context: ViewContext): StateAnswer {
  const { t, ruleset, facts } = context;
  const { isBegun, left, done, of } = questionsLeft(context);
  const met = assess(ruleset, facts).filter(({ status }) => status === 'met').length;
  const at = !isBegun
    ? t('knowledge:state.progress.nothing', { of })
    : left > 0
      ? t('knowledge:state.progress.left', { done, of, count: left })
      : t('knowledge:state.progress.complete', { met, of });
  const after =
    applicantKind(facts) === 'existingDirect'
      ? reviewText(t, ruleset)
      : t(`knowledge:state.road.${journeyState(facts, ruleset)}`);
  return { texts: [at, after], links: [], buttons: [], mention: 'mentioned' };
}
