import type { Gate } from '../journey/gate';
import type { Cents } from '../rules/fact';
import type { JourneyState } from '../journey/state';
import { barOf, type Ruleset } from '../rules/ruleset';
import type { EntryId } from './entryIds';

/** What of a partner an answer may depend on. */
export type Situation = {
  readonly ruleset: Ruleset;
  readonly gate: Gate;
  readonly journeyState: JourneyState;
  readonly isExisting: boolean;
  /** Whether a mandatory requirement is unmet on the answers so far. */
  readonly hasGap: boolean;
  /** The amount in US dollars that the question names: "is 280K enough?" */
  readonly askedUsd?: Cents | undefined;
};

/** The answers that have more than one version. */
type Versions = {
  readonly howToApply: 'ready' | 'hasGaps' | 'applied' | 'passed' | 'existing';
  readonly startDirect: 'withTenure' | 'asReseller' | 'noBar';
  readonly planBeforeApply: 'shut' | 'open' | 'existing';
  readonly revenueThreshold: 'bar' | 'reached' | 'short' | 'noBar' | 'existing';
  readonly perpetualCounts: 'excluded' | 'included' | 'noBar';
  readonly lastMonthMissing: 'wholeMonths' | 'paidInvoices';
  readonly managedServiceRequired: 'mandatory' | 'recommended';
};
type VersionOf<Id extends EntryId> = Id extends keyof Versions ? Versions[Id] : 'always';

/** Which words answer a question: the entry with the version of its answer. Each has its wording in locales. */
export type AnswerName = { readonly [Id in EntryId]: `${Id}.answer.${VersionOf<Id>}` }[EntryId];

/**
 * Which words answer an entry for this partner; the wording itself is in locales.
 * @example
 * answerName('revenueThreshold', {
 *   ruleset: rulesets['2020-10-27'],
 *   gate: gate({}),
 *   journeyState: 'notApplied',
 *   isExisting: false,
 *   hasGap: false,
 *   askedUsd: usd(280_000),
 * })
 * // 'revenueThreshold.answer.short'
 */
export function answerName(entry: EntryId, situation: Situation): AnswerName {
  const { ruleset, gate, isExisting } = situation;
  const isAsked = (id: string): boolean => ruleset.requirements.some((requirement) => requirement.id === id);
  const revenue = ruleset.requirements.find((requirement) => requirement.id === 'revenue');
  switch (entry) {
    case 'howToApply':
      return `howToApply.answer.${applyVersion(situation)}`;
    case 'startDirect':
      return `startDirect.answer.${isAsked('tenure') ? 'withTenure' : revenue ? 'asReseller' : 'noBar'}`;
    case 'planBeforeApply':
      return `planBeforeApply.answer.${isExisting ? 'existing' : gate.isOpen ? 'open' : 'shut'}`;
    case 'revenueThreshold': {
      if (!revenue) return 'revenueThreshold.answer.noBar';
      if (isExisting) return 'revenueThreshold.answer.existing';
      const { askedUsd } = situation;
      if (askedUsd === undefined) return 'revenueThreshold.answer.bar';
      return `revenueThreshold.answer.${askedUsd >= barOf(revenue) ? 'reached' : 'short'}`;
    }
    case 'perpetualCounts':
      return `perpetualCounts.answer.${revenue ? revenue.perpetualSoftware : 'noBar'}`;
    case 'lastMonthMissing':
      return `lastMonthMissing.answer.${ruleset.effectiveFrom < paidInvoicesFrom ? 'wholeMonths' : 'paidInvoices'}`;
    case 'managedServiceRequired': {
      const managed = ruleset.requirements.find(({ id }) => id === 'managedService');
      return `managedServiceRequired.answer.${managed?.level === 'mandatory' ? 'mandatory' : 'recommended'}`;
    }
    default:
      return `${entry}.answer.always`;
  }
}

/** The first ruleset under which Microsoft's metric counted paid invoices only (text of 2021-06-29). */
const paidInvoicesFrom = '2021-04-15';

function applyVersion({ isExisting, journeyState, gate, hasGap }: Situation): Versions['howToApply'] {
  if (isExisting) return 'existing';
  if (gate.isOpen) return 'passed';
  if (journeyState === 'underReview' || journeyState === 'verificationRejected') return 'applied';
  return hasGap ? 'hasGaps' : 'ready';
}
