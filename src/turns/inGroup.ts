import { isGateOpen } from '../journey/gate';
import { journeyFacts, type Journey } from '../journey/journey';
import { entries } from '../knowledge/entries';
import type { EntryId } from '../knowledge/entryIds';
import { isStateEntry } from '../knowledge/stateEntries';
import type { Utterance } from '../reading/utterance';
import type { Intent } from './intent';

/**
 * What becomes of an intent in a group: questions are answered, and nobody is left to buy a plan too early. What is the
 * partner's own is neither asked nor shown there: the personal chat is named instead.
 * @example
 * inGroup({ room: 'interview', input: { do: 'start' } }, emptyJourney)
 * // { room: 'side', input: { do: 'groupChat' } }
 */
export function inGroup(intent: Intent, journey: Journey): Intent {
  const { room, input } = intent;
  if (input.do === 'buyingIntent' && !isGateOpen(journeyFacts(journey))) return intent;
  const isTold =
    room === 'knowledge' && (input.do !== 'answer' || !(hasFigure(input) || tellsOf(journey, input.entry)));
  return isTold ? intent : { room: 'side', input: { do: 'groupChat' } };
}

/** Nobody's revenue is judged before the others. */
const hasFigure = ({
  entry,
  utterance,
}: {
  readonly entry: EntryId;
  readonly utterance: Utterance;
}): boolean => entry === 'revenueThreshold' && /\d/.test(utterance.text);

/** Whether the answer says how far the partner is. */
function tellsOf(journey: Journey, entry: EntryId): boolean {
  const { dependsOn, plan } = entries[entry];
  if (isStateEntry(entry)) return true;
  if (isGateOpen(journeyFacts(journey))) {
    return plan === 'subject' || dependsOn.some((one) => one !== 'ruleset' && one !== 'applicant');
  }
  return journey.applied !== undefined && dependsOn.includes('journey');
}
