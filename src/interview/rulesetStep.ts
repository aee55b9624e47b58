import type { Ruleset } from '../rules/ruleset';
import type { Step } from './outcome';
import { choosableRulesets, factsOf, newSession, openNext, settle, underRules, type World } from './progress';
import { questionsLeft } from './question';
import type { Session } from './session';

/** The rules that somebody wants to go on under: a card names them, words may only say which of the two. */
export type WantedRules =
  { readonly id: string } | { readonly year: string } | 'todays' | 'inForce' | 'theOther';

/**
 * Goes on under the rules that were chosen, those in force or today's; an interview that has not begun begins under
 * them. The answers stay, the open question stays where it still applies, and only what is new is asked.
 */
export function useRuleset(before: Session | undefined, wanted: WantedRules, world: World): Step {
  const ruleset = chosen(wanted, before, world);
  if (!ruleset) {
    const dates = choosableRulesets(world).map(({ effectiveFrom }) => effectiveFrom);
    const note = { note: 'rulesetRefused', dates } as const;
    return { session: before, outcome: { show: before?.open ? 'question' : 'notice', note } };
  }
  const under = { ...world, ruleset };
  const settled = settle(underRules(before ?? newSession(world), ruleset, world), under);
  const session = settled.open === null ? openNext(settled, under) : settled;
  const left = questionsLeft(ruleset, factsOf(session, world.journey), session.skipped).length;
  const note = { note: 'rulesetChosen', kept: Object.keys(session.answers).length, left } as const;
  return { session, outcome: { show: session.open === null ? 'result' : 'question', note } };
}

function chosen(wanted: WantedRules, session: Session | undefined, world: World): Ruleset | undefined {
  const rulesets = choosableRulesets(world);
  if (typeof wanted === 'object') {
    return rulesets.find(({ id }) => ('id' in wanted ? id === wanted.id : id.startsWith(wanted.year)));
  }
  switch (wanted) {
    case 'todays':
      return rulesets.at(-1);
    case 'inForce':
      return world.rulesetInForce;
    case 'theOther':
      return rulesets.find(({ id }) => id !== session?.rulesetId) ?? world.rulesetInForce;
  }
}
