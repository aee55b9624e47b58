import { entries } from './entries';
import type { EntryId } from './entryIds';
import { isStateEntry } from './stateEntries';

/** What is asked in one breath: the questions of one topic, in the order in which one leads to the other. */
const topicsOf: readonly (readonly EntryId[])[] = [
  ['whatIsDirectBill', 'directOrIndirect', 'costOfDirect', 'growthMargins', 'bothModels', 'startDirect'],
  ['requirementsOverview', 'revenueThreshold', 'whatChanged', 'rulesUsed', 'resellerMinimum'],
  ['howToApply', 'totalDuration', 'verification', 'waitBeforeReapplying', 'whoToAsk'],
  ['creditCheckDuration', 'creditCheckNotice', 'creditCheckCriteria', 'creditCheckFailed', 'creditLimit'],
  ['whichPlan', 'planBeforeApply', 'planPrice', 'earlyPlanRefund', 'unifiedForPartners', 'supportPlanLapsed'],
  ['whereRevenue', 'lastMonthMissing', 'locationSum', 'euroRate', 'twoGlobalAccounts'],
  ['cloudRevenueMeaning', 'perpetualCounts', 'azureConsumption', 'hostingRights', 'keepingRevenue'],
  ['whichMpnId', 'mpnIdCountry', 'severalCountries', 'newRegion', 'whichTenant'],
  ['whoMaySign', 'agreementUpdate', 'adminLeft', 'namesChanged', 'membershipCost'],
  ['outsourceSupport', 'accountsReceivableMeaning', 'managedServiceRequired', 'distributorChoice'],
  ['designation', 'capabilityAssessment', 'securityRequirements', 'accountManagerBenefit'],
  ['loseDirect', 'anniversaryCheck', 'restrictedMeaning', 'restrictedCustomers', 'restrictedSeats'],
  ['suspendedMeaning', 'suspendTimeline', 'deauthorised', 'leavingCsp', 'backToDirect'],
  ['transitionSteps', 'whatTransfers', 'customerConsent', 'prepaidTerms', 'apiSandbox'],
  ['aboutAssistant', 'privacy', 'saveAndShare'],
];

const most = 2;

/**
 * What is asked next after this: questions of the same topic. An answer that leaves support plans out suggests nothing
 * about them; one out of the partner's own state suggests nothing at all.
 * @example relatedTo('creditCheckDuration') // ['creditCheckNotice', 'creditCheckCriteria']
 */
export function relatedTo(entry: EntryId): readonly EntryId[] {
  if (isStateEntry(entry)) return [];
  const topic = topicsOf.find((one) => one.includes(entry))!;
  const at = topic.indexOf(entry);
  const isFit = (one: EntryId): boolean =>
    entries[entry].plan !== 'unnamed' || entries[one].plan === 'unnamed';
  return [...topic.slice(at + 1), ...topic.slice(0, at)].filter(isFit).slice(0, most);
}
