import { gate } from '../journey/gate';
import type { NextStep } from '../journey/nextStep';
import { journeyState, type JourneyState } from '../journey/state';
import { applicantKind } from '../rules/applicant';
import type { Facts } from '../rules/fact';
import type { Finding } from '../rules/finding';
import { requirementIds, type RequirementId } from '../rules/requirement';
import type { Ruleset } from '../rules/ruleset';
import { applicableFacts, questionsLeft, requirementOf, type AskedFact } from './question';

/** What follows on the interview: its result, and the way from the form to being active. */
const journeySteps = ['application', 'creditCheck', 'plan', 'agreement', 'active'] as const;
type JourneyStep = (typeof journeySteps)[number];
export const roadSteps = [...requirementIds, 'result', ...journeySteps] as const;
export type RoadStep = (typeof roadSteps)[number];

/** `met`, `unmet` and `unknown` are found; `now` is the step one is at, `later` is still to come, `done` is behind one. */
export const stepStates = ['met', 'unmet', 'unknown', 'now', 'later', 'done'] as const;
export type StepState = (typeof stepStates)[number];

/**
 * The road of one partner, from the first requirement to being active, and how much is left to ask. `fact` is the answer
 * to change where a step has one question; `minutes` are whole ones, at half a minute a question.
 */
export type Road = {
  readonly steps: readonly {
    readonly step: RoadStep;
    readonly state: StepState;
    readonly fact?: AskedFact;
  }[];
  readonly left: number;
  readonly minutes: number;
};

type Stands = {
  readonly ruleset: Ruleset;
  readonly facts: Facts;
  readonly findings: readonly Finding[];
  readonly next: NextStep;
  readonly skipped: readonly AskedFact[];
  /** The question that is open. */
  readonly open: AskedFact | undefined;
};

/**
 * Where a partner is on the road. What is asked comes before what follows: while a question is open, that is where one
 * is. A partner who is direct-bill already has no form and no check before him.
 * @example
 * roadOf({
 *   ...viewContext,
 *   findings: result.findings,
 *   next: nextStep(result.findings, {}, viewContext.ruleset),
 *   skipped: [],
 *   open: 'mpn.membership',
 * }).steps[0]
 * // { step: 'mpn', state: 'now' }
 */
export function roadOf(stands: Stands): Road {
  const { ruleset, facts, skipped, open } = stands;
  const left = questionsLeft(ruleset, facts, skipped);
  const asked = applicableFacts(ruleset, facts);
  const requirements = requirementIds.filter((id) => asked.some((fact) => requirementOf(fact) === id));
  const isAsking = open !== undefined || left.length > 0;
  const isNew = applicantKind(facts) === 'new';
  const stateOf = isNew ? stateOnTheWay(stands, isAsking) : () => 'done' as const;
  return {
    steps: [
      ...requirements.map((id) => requirementStep(id, asked, left, stands)),
      { step: 'result', state: isAsking ? 'later' : resultState(stands) },
      ...journeySteps
        .filter((step) => isNew || step === 'active')
        .map((step) => ({ step, state: stateOf(step) })),
    ],
    left: left.length,
    minutes: Math.ceil(left.length / 2),
  };
}

function requirementStep(
  id: RequirementId,
  asked: readonly AskedFact[],
  left: readonly AskedFact[],
  { facts, findings, open }: Stands,
): Road['steps'][number] {
  const isOfIt = (fact: AskedFact): boolean => requirementOf(fact) === id;
  if (open !== undefined && isOfIt(open)) return { step: id, state: 'now' };
  const [fact, another] = asked.filter(isOfIt);
  const isAnswered = fact !== undefined && another === undefined && facts[fact] !== undefined;
  const status = findings.find(({ requirement }) => requirement === id)?.status;
  return {
    step: id,
    state: foundState(status, left.some(isOfIt)),
    ...(isAnswered && { fact }),
  };
}

/** What is not due yet, out of order or the next step is no gap: the road has a step of its own for it. */
function foundState(status: Finding['status'] | undefined, isStillAsked: boolean): StepState {
  if (status === 'unmet' || status === 'blocked') return 'unmet';
  if (isStillAsked) return 'later';
  return status === 'unknown' ? 'unknown' : 'met';
}

/** What is to be put right or found out before applying is done from the result on. */
function resultState({ ruleset, facts, next: { step } }: Stands): StepState {
  const isUnderWay = applicantKind(facts) === 'new' && journeyState(facts, ruleset) !== 'notApplied';
  const isHeldUp = step === 'closeGap' || step === 'findOut' || step === 'todaysRules';
  return isHeldUp && !isUnderWay ? 'now' : 'done';
}

/** How many steps of the way are behind a partner. */
const behind: Readonly<Record<JourneyState, number>> = {
  notApplied: 0,
  verificationRejected: 0,
  underReview: 1,
  creditFailed: 1,
  creditPassed: 2,
  planConfirmed: 3,
  active: 5,
};

function stateOnTheWay(
  { ruleset, facts, next }: Stands,
  isAsking: boolean,
): (step: JourneyStep) => StepState {
  const state = journeyState(facts, ruleset);
  const isRefused = state === 'verificationRejected' || state === 'creditFailed';
  // Who is told first what to put right does not apply yet.
  const isAhead = state === 'notApplied' && next.step !== 'apply';
  return (step) => {
    const at = journeySteps.indexOf(step);
    if (at < behind[state]) return 'done';
    if (at > behind[state]) return 'later';
    if (isRefused) return 'unmet';
    // Whether a plan is due is not known where it is not known which one there is.
    if (step === 'plan' && gate(facts, ruleset).advice !== 'buyNow') return 'unknown';
    return isAsking || isAhead ? 'later' : 'now';
  };
}
