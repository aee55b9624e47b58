import { choices, type Parts } from './answerParts';
import type { EntryId } from './entryIds';
import type { Situation } from './situation';
import type { StateEntryId } from './stateEntries';

/** The entries whose answers are written, and not put together out of the partner's own state. */
export type WordedEntryId = Exclude<EntryId, StateEntryId>;
type PartOf<Id extends WordedEntryId> = Id extends keyof Parts ? Parts[Id] : 'always';

/** Which words answer a question: the entry with one paragraph of its answer. Each has its wording in locales. */
export type AnswerName = { readonly [Id in WordedEntryId]: `${Id}.answer.${PartOf<Id>}` }[WordedEntryId];

/**
 * Which words answer an entry for this partner, paragraph by paragraph; the wording itself is in locales. What rests on
 * older rules is followed by what holds today.
 * @example
 * answerNames('revenueThreshold', {
 *   ruleset: rulesets['2020-10-27'],
 *   today: rulesets['2025-10-01'],
 *   gate: gate({}, rulesets['2020-10-27']),
 *   journeyState: 'notApplied',
 *   hasGap: false,
 *   askedUsd: usd(350_000),
 * })
 * // ['revenueThreshold.answer.reachedThen', 'revenueThreshold.answer.check']
 */
export function answerNames(entry: WordedEntryId, situation: Situation): readonly AnswerName[] {
  const parts: readonly string[] = hasChoice(entry) ? choices[entry](situation) : ['always'];
  // Of an entry `choices` names its own parts only, as `Parts` demands.
  return parts.map((part) => `${entry}.answer.${part}` as AnswerName);
}

const hasChoice = (entry: EntryId): entry is keyof Parts => entry in choices;
