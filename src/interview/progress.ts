import type { Facts } from '../rules/fact';
import type { Ruleset } from '../rules/ruleset';
import { applies, nextQuestion, type AskedFact } from './question';
import type { Answers, OpenQuestion, Session } from './session';

/** What a step depends on besides the session and the input. */
export type World = {
  /** The rules the session began with. */
  readonly ruleset: Ruleset;
  /** The rules a new session begins with. */
  readonly rulesetInForce: Ruleset;
  /** The rules that hold today, whichever are in force here; absent on a day before the first. */
  readonly todaysRuleset?: Ruleset;
  /** The partner's journey, as facts. */
  readonly journey: Facts;
  /** ISO time of the turn. */
  readonly now: string;
  /** 128 random bits in hex. */
  readonly newNonce: () => string;
};

/**
 * All that is known of the partner: the answers and the journey.
 * @example
 * factsOf({ ...begunSession, answers: { 'mpn.membership': 'active' } }, { 'journey.applied': 'yes' })
 * // { 'mpn.membership': 'active', 'journey.applied': 'yes' }
 */
export function factsOf(session: Session | undefined, journey: Facts): Facts {
  return { ...session?.answers, ...journey };
}

/**
 * A session without an answer, under the ruleset in force, with no question open yet.
 * @example
 * newSession(world)
 * // { v: 1, rulesetId: '2020-10-27', startedAt: world.now, answers: {}, skipped: [], open: null }
 */
export function newSession(world: World): Session {
  return {
    v: 1,
    rulesetId: world.rulesetInForce.id,
    startedAt: world.now,
    answers: {},
    skipped: [],
    open: null,
  };
}

/** Opens one question anew: every opening has a nonce of its own. */
export function openQuestion(
  session: Session,
  fact: AskedFact,
  via: OpenQuestion['via'],
  world: World,
): Session {
  return { ...session, open: { fact, nonce: world.newNonce(), tries: 0, via } };
}

/** Opens the first question that is still to be asked; none is open when the result is due. */
export function openNext(session: Session, world: World): Session {
  const next = nextQuestion(world.ruleset, factsOf(session, world.journey), session.skipped);
  return next === undefined ? { ...session, open: null } : openQuestion(session, next, 'order', world);
}

/**
 * The session as it stands today: an open question that no longer applies (other rules, a journey that moved on)
 * gives way to the next one.
 * @example
 * settle({ ...begunSession, open: { fact: 'support.planReason', nonce, tries: 0, via: 'order' } }, world).open?.fact
 * // 'applicant.kind'
 */
export function settle(session: Session, world: World): Session {
  const { open } = session;
  const fits = open === null || applies(open.fact, world.ruleset, factsOf(session, world.journey));
  return fits ? session : openNext(session, world);
}

/**
 * The session once its open question is shown again: with whatever comes, unless that puts it away once more.
 * @example showAgain(putBehind(begunSession, 'summary')) // begunSession
 */
export function showAgain(session: Session): Session {
  if (session.open === null) return session;
  const { behind: _shownAgain, ...open } = session.open;
  return { ...session, open };
}

/**
 * The session when something else than its open question is about to be shown: typed text must not answer what nobody
 * sees.
 * @example putBehind(begunSession, 'summary').open?.behind // 'summary'
 */
export function putBehind(session: Session, shown: 'summary' | 'other'): Session {
  return session.open === null ? session : { ...session, open: { ...session.open, behind: shown } };
}

/**
 * Whether there is nothing left to ask: all that applies is answered or skipped.
 * @example isComplete({ ...begunSession, skipped: askedFacts }, world) // true
 */
export const isComplete = (session: Session, world: World): boolean =>
  nextQuestion(world.ruleset, factsOf(session, world.journey), session.skipped) === undefined;

/**
 * The rules that an interview may go on under: those in force, and those of today.
 * @example choosableRulesets(world).map(({ id }) => id) // ['2020-10-27', '2025-10-01']
 */
export const choosableRulesets = ({ rulesetInForce, todaysRuleset }: World): readonly Ruleset[] =>
  todaysRuleset && todaysRuleset.id !== rulesetInForce.id
    ? [rulesetInForce, todaysRuleset]
    : [rulesetInForce];

/**
 * The session under other rules. Its answers stay, also those that these rules do not ask for.
 * @example underRules(begunSession, rulesets['2025-10-01'], world).isRulesetChosen // true
 */
export function underRules(session: Session, { id }: Ruleset, { rulesetInForce }: World): Session {
  const { isRulesetChosen: _chosenBefore, ...rest } = session;
  return { ...rest, rulesetId: id, ...(id !== rulesetInForce.id && { isRulesetChosen: true }) };
}

/** The answers that still apply, and those that do not after a change; what other rules ask that can be chosen stays. */
export function splitByApplicability(
  answers: Answers,
  world: World,
): { readonly kept: Answers; readonly dropped: readonly AskedFact[] } {
  const facts = { ...answers, ...world.journey };
  const answered = Object.keys(answers) as AskedFact[];
  const rulesets = [world.ruleset, ...choosableRulesets(world)];
  const dropped = answered.filter((fact) => rulesets.every((ruleset) => !applies(fact, ruleset, facts)));
  const kept = Object.fromEntries(
    Object.entries(answers).filter(([fact]) => !dropped.includes(fact as AskedFact)),
  );
  return { kept, dropped };
}
