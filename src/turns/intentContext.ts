import { factsOf } from '../interview/progress';
import { journeyFacts } from '../journey/journey';
import type { IntentContext } from './intent';
import { gateOf, rulesetOf, type Turn } from './turn';
import type { Untimely } from './untimely';

/**
 * What it depends on in a turn where an input belongs.
 * @example intentContextOf(turn, undefined).ruleset.id // '2020-10-27'
 */
export function intentContextOf(turn: Turn, untimely: Untimely | undefined): IntentContext {
  const { parts, session, pending, journey, language, today } = turn;
  const ruleset = rulesetOf(turn);
  return {
    session,
    pending,
    gate: gateOf(turn),
    ruleset,
    facts: factsOf(session, journeyFacts(journey)),
    language,
    t: parts.wordsUnder(language, ruleset),
    today,
    untimely,
    readers: parts.readers,
    findEntry: parts.findEntry,
  };
}
