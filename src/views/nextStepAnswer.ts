import { nextStep, type NextStep } from '../journey/nextStep';
import { standing } from '../journey/standing';
import { journeyState } from '../journey/state';
import { assess } from '../rules/assess';
import type { Finding } from '../rules/finding';
import { factOfReason } from './answerText';
import type { ButtonRow } from './block';
import { menuButton, rulesButton } from './button';
import type { ViewContext } from './context';
import { reasonWords } from './findingWords';
import { formatDate } from './format';
import { linkViews, type LinkView } from './link';
import { linkOf, whoOf, type PlainStep } from './plainStep';
import { questionsLeft } from './questionsLeft';
import { reviewText } from './reviewText';
import { rowLinks } from './rowLinks';
import { optional } from './shown';
import type { StateAnswer } from './stateAnswer';
import { todayLine } from './todayWords';
import { todayVerdict } from './verdictWords';

/** One step, who takes it, and the official page about it. While questions are open, those come first. */
export function nextStepAnswer(context: ViewContext): StateAnswer {
  const { t, ruleset, facts, today } = context;
  const { isBegun, left } = questionsLeft(context);
  const isOnTheRoad = !['notApplied', 'active'].includes(journeyState(facts, ruleset));
  if (left > 0 && !isOnTheRoad) {
    const text = isBegun
      ? t('knowledge:state.next.answer', { count: left })
      : t('knowledge:state.next.begin');
    return { ...nothingMore, texts: [text], links: only(linkViews(t, ruleset, ['requirements'])) };
  }
  const findings = assess(ruleset, facts);
  const answer = answerTo(context, nextStep(findings, facts, ruleset, today));
  const isOtherToday = today && today.verdict !== standing(findings, facts, ruleset).verdict;
  return isOtherToday ? { ...answer, buttons: [...answer.buttons, ...todaysRulesButton(context)] } : answer;
}

/** The way to go on under today's rules, as the result has it. */
const todaysRulesButton = (context: ViewContext): readonly ButtonRow[] =>
  optional(rulesButton(context, 'Left')).map((button) => ({ row: [button] }));

function answerTo(context: ViewContext, next: NextStep): StateAnswer {
  const { t } = context;
  switch (next.step) {
    case 'closeGap':
    case 'findOut':
      return aboutFinding(context, next.step, next.finding);
    case 'todaysRules': {
      const date = formatDate(next.today.ruleset.effectiveFrom, context.language);
      const verdict = todayVerdict(context, next.today);
      return {
        ...nothingMore,
        texts: [t('knowledge:state.next.todaysRules', { date, verdict }), t('knowledge:state.who.partner')],
        links: only(linkViews(t, next.today.ruleset, ['requirements'])),
        mention: 'mentioned',
      };
    }
    default:
      return plain(context, next.step);
  }
}

const nothingMore: Pick<StateAnswer, 'buttons' | 'mention'> = { buttons: [], mention: 'nothing' };

/** One official page is enough for one step. */
const only = (links: readonly LinkView[]): readonly LinkView[] => links.slice(0, 1);

function aboutFinding(context: ViewContext, step: 'closeGap' | 'findOut', finding: Finding): StateAnswer {
  const { t, ruleset } = context;
  const { requirement, reasons } = finding;
  const [first] = reasonWords(context, finding);
  const { what, todo } = first!;
  const fact = factOfReason(reasons[0]);
  const fill: readonly ButtonRow[] =
    step === 'findOut' && fact
      ? [{ row: [{ title: t('chat:button.fillIn'), data: { verb: 'change', fact } }] }]
      : [];
  return {
    texts: [
      t(`knowledge:state.next.${step}`, { requirement: t(`interview:requirement.${requirement}`) }),
      [what, ...todo.map(({ next }) => next)].join(' '),
      t(`knowledge:state.whoFor.${requirement}`),
      ...todayLine(context, requirement),
    ],
    links: only(rowLinks(t, ruleset, finding)),
    buttons: fill,
    mention: requirement === 'support' ? 'mentioned' : 'nothing',
  };
}

function plain({ t, language, ruleset }: ViewContext, step: PlainStep): StateAnswer {
  const reports: readonly ButtonRow[] =
    step === 'awaitMicrosoft' ? [{ row: [menuButton(t, language, 'creditCheck')] }] : [];
  return {
    texts: [
      t(`knowledge:state.next.${step}`, { review: reviewText(t, ruleset) }),
      t(`knowledge:state.who.${whoOf[step]}`),
    ],
    links: only(linkViews(t, ruleset, [linkOf[step]])),
    buttons: reports,
    // Where it is due, the words about it are those that the gate guards.
    mention: step === 'plan' ? 'buying' : step === 'stay' ? 'mentioned' : 'nothing',
  };
}
