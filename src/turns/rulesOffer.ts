import { factsOf } from '../interview/progress';
import { questionsLeft } from '../interview/question';
import { journeyFacts } from '../journey/journey';
import type { Ruleset } from '../rules/ruleset';
import { rulesetOn } from '../rules/rulesetOn';
import { todaysRuleset } from '../rules/todaysRuleset';
import type { RulesOffer } from '../views/context';
import { offering, waitingFor, without, type Pending } from './pending';
import { rulesetOf, type Looks, type Turn } from './turn';

type Under = Pick<Turn, 'session' | 'today'> & { readonly parts: Looks };

/** The rules to go over to: today's where those are newer than the ones in use, else back to those in force. */
function otherRules(under: Under): Ruleset | undefined {
  const { parts, today } = under;
  const used = rulesetOf(under);
  const newest = todaysRuleset(parts.rulesets, today);
  if (newest && used.effectiveFrom < newest.effectiveFrom) return rulesetOn(newest, today);
  return used.id === parts.rulesetInForce.id ? undefined : rulesetOn(parts.rulesetInForce, today);
}

/**
 * What waits, with the offer to go on under other rules where there are any: every card that shows it has one nonce.
 * @example offerRules(turn, nothingPending, turn.parts.newNonce) // [{ of: 'useRuleset', nonce, isLatest: false }]
 */
export const offerRules = (under: Under, pending: Pending, newNonce: () => string): Pending =>
  otherRules(under) ? offering(pending, 'useRuleset', newNonce) : without(pending, 'useRuleset');

/** The offer as it stands on a card. */
export function offerOf(scene: Under & Pick<Turn, 'pending' | 'journey'>): RulesOffer | undefined {
  const { session, pending, journey } = scene;
  const waiting = waitingFor(pending, 'useRuleset');
  const ruleset = otherRules(scene);
  if (!waiting || !ruleset) return undefined;
  const facts = factsOf(session, journeyFacts(journey));
  const left = questionsLeft(ruleset, facts, session?.skipped ?? []).length;
  return { ruleset, nonce: waiting.nonce, left };
}
