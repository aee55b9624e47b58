import type { InterviewNote } from './outcome';
import { openNext, putBehind, settle, underRules, type World } from './progress';
import type { Session } from './session';

/** A session as a turn finds it: fit for the questions and rules of today, and what there is to tell about that. */
export type TakenUp = {
  readonly session: Session;
  /** Told once, with whatever the turn shows. */
  readonly news: readonly InterviewNote[];
  /** The open question is not the one that the person has on the screen: nothing typed is an answer to it. */
  readonly isReplaced: boolean;
};

/**
 * Takes up a stored session. A deploy, or a colleague, may have changed what holds for it since: an open question that
 * is not asked any more gives way to the next one, rules that are gone give way to those in force, and rules that only
 * stay for this interview are said to.
 * @example takeUp({ ...begunSession, rulesetId: '2019-01-01' }, world).session.rulesetId // '2020-10-27'
 */
export function takeUp(stored: Session, world: World): TakenUp {
  const { isOpenUnknown, ...session } = stored;
  const inForce = world.rulesetInForce.id;
  const hasBegun = Object.keys(session.answers).length > 0 || session.skipped.length > 0;
  const isGone = session.rulesetId !== world.ruleset.id;
  const isKept =
    !isGone && !session.isRulesetChosen && session.rulesetId !== inForce && session.toldOf !== inForce;
  const ruled: Session = {
    ...(isGone ? underRules(session, world.rulesetInForce, world) : session),
    ...(isKept && { toldOf: inForce }),
  };
  const settled = isOpenUnknown ? openNext(ruled, world) : settle(ruled, world);
  const isReplaced = settled !== ruled;
  const news: InterviewNote[] = [];
  if (hasBegun && isGone) news.push({ note: 'rulesetReplaced' });
  if (hasBegun && isKept) news.push({ note: 'rulesetKept' });
  return { session: isReplaced ? putBehind(settled, 'other') : settled, news, isReplaced };
}
