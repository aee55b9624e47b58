import type { RequirementId } from '../rules/requirement';
import type { EntryId } from './entryIds';
import type { SourceId } from './sources';

/** What of the partner's own state an answer depends on. */
export const dependencies = ['gate', 'ruleset', 'openGap', 'journey'] as const;
export type Dependency = (typeof dependencies)[number];

/** What is known of one question. Its words are in locales, how people ask for it in words. */
export type Entry = {
  /** The texts the answer rests on, the one that says most first; none where it is about the partner or the assistant. */
  readonly sources: readonly SourceId[];
  /** Whether public documents answer it; where they do not, the answer says so and a person is offered. */
  readonly isAnswered: boolean;
  /** How its words speak of support plans: then they carry the warning while the gate is shut. */
  readonly plan: 'unnamed' | 'mentioned' | 'subject';
  readonly dependsOn: readonly Dependency[];
  /** The requirement that it explains, where the answer to a question about that could be put in its words. */
  readonly about?: RequirementId;
};

const answered = (...sources: readonly [SourceId, ...SourceId[]]): Entry => ({
  sources,
  isAnswered: true,
  plan: 'unnamed',
  dependsOn: [],
});
const unanswered = (...sources: readonly [SourceId, ...SourceId[]]): Entry => ({
  ...answered(...sources),
  isAnswered: false,
});
/** What only the answers of the partner, or whoever runs the assistant, can tell. */
const ofOurOwn: Entry = { sources: [], isAnswered: true, plan: 'unnamed', dependsOn: [] };

export const entries: Readonly<Record<EntryId, Entry>> = {
  whatIsDirectBill: answered('requirements2020', 'overview2020'),
  requirementsOverview: {
    ...answered('requirements2020', 'requirements2021', 'requirements2023', 'programme2025'),
    dependsOn: ['ruleset'],
  },
  howToApply: { ...answered('requirements2020', 'enrolling'), dependsOn: ['journey', 'openGap'] },
  startDirect: { ...answered('announcement', 'requirements2021'), dependsOn: ['ruleset'] },
  planBeforeApply: { ...answered('requirements2020'), plan: 'subject', dependsOn: ['gate'] },
  creditCheckDuration: answered('requirements2020'),
  creditCheckNotice: answered('requirements2020'),
  creditCheckCriteria: unanswered('creditLimit'),
  creditCheckFailed: unanswered('verification'),
  earlyPlanRefund: { ...unanswered('requirements2025'), plan: 'subject' },
  whichPlan: { ...answered('requirements2020', 'customerSupport', 'supportPlans'), plan: 'subject' },
  planPrice: { ...unanswered('supportPlans', 'customerSupport'), plan: 'subject' },
  revenueThreshold: {
    ...answered('requirements2020', 'announcement', 'programme2025'),
    dependsOn: ['ruleset'],
  },
  cloudRevenueMeaning: answered('requirements2020', 'analytics'),
  perpetualCounts: {
    ...answered('requirements2020', 'distributorNewsletter'),
    dependsOn: ['ruleset'],
  },
  azureConsumption: answered('requirements2020', 'analytics'),
  whereRevenue: answered('analytics', 'subscriptionAnalytics'),
  locationSum: answered('analytics'),
  lastMonthMissing: { ...answered('analytics', 'analytics2021'), dependsOn: ['ruleset'] },
  euroRate: answered('subscriptionAnalytics'),
  twoGlobalAccounts: unanswered('analytics'),
  whichMpnId: { ...answered('locations', 'agreementFaq'), about: 'mpn' },
  mpnIdCountry: { ...answered('agreementFaq', 'locations'), about: 'mpn' },
  severalCountries: { ...answered('agreementFaq', 'regions'), about: 'mpn' },
  newRegion: answered('requirements2025'),
  whoMaySign: { ...answered('requirements2020', 'agreement', 'agreementFaq'), about: 'endorsement' },
  outsourceSupport: { ...answered('customerSupport'), about: 'support' },
  managedServiceRequired: {
    about: 'managedService',
    ...answered('requirements2020', 'requirements2023', 'overview2023'),
    dependsOn: ['ruleset'],
  },
  accountsReceivableMeaning: {
    ...answered('requirements2020', 'billing', 'requirements2023'),
    about: 'accountsReceivable',
  },
  loseDirect: {
    ...answered('announcement', 'restricted'),
    // "At the next renewal of their support plan" (2020).
    plan: 'mentioned',
    dependsOn: ['ruleset'],
  },
  restrictedMeaning: answered('restricted'),
  restrictedCustomers: answered('restricted'),
  restrictedSeats: answered('restricted'),
  transitionSteps: answered('transition', 'transition2023', 'transitionGuide'),
  customerConsent: answered('transition'),
  bothModels: answered('transition', 'enrolling2023', 'transitionGuide'),
  backToDirect: answered('transition', 'transition2023'),
  apiSandbox: answered('transition', 'transition2023'),
  accountManagerBenefit: answered('overview2023'),
  suspendTimeline: unanswered('suspendedPost'),
  keepingRevenue: unanswered('eligibility2026', 'keepingPost'),
  hostingRights: unanswered('hosterBlogs'),
  whatChanged: { ...answered('programme2025', 'requirements2021', 'requirements2023'), plan: 'mentioned' },
  rulesUsed: { ...answered('requirements2020', 'programme2025', 'eligibility2026'), dependsOn: ['ruleset'] },
  designation: answered('programme2025', 'capabilityScore', 'solutionsPartnerFaq'),
  securityRequirements: answered('securityRequirements', 'resellerRequirement', 'partnerSecurity2023'),
  capabilityAssessment: {
    ...answered('requirements2023', 'overview2023', 'programme2025'),
    plan: 'mentioned',
  },
  anniversaryCheck: {
    ...answered('transitionGuide', 'securityRequirements', 'suspendedAccount'),
    // "At the next renewal of their support plan" (2020).
    plan: 'mentioned',
    dependsOn: ['ruleset'],
  },
  resellerMinimum: answered('resellerRequirement'),
  verification: answered('verification', 'suspendedAccount'),
  creditLimit: answered('creditLimit'),
  suspendedMeaning: answered('suspendedAccount'),
  deauthorised: answered('resellerRequirement', 'eligibility2026', 'adnDeauthorisation'),
  supportPlanLapsed: { ...answered('announcement', 'restricted', 'resello'), plan: 'subject' },
  unifiedForPartners: { ...answered('notes2026', 'supportDesignation'), plan: 'subject' },
  membershipCost: answered('membership2020', 'notes2026'),
  costOfDirect: { ...unanswered('programme2025', 'nonPayment', 'solutionsPartnerFaq'), plan: 'mentioned' },
  totalDuration: {
    ...unanswered('requirements2020', 'verification', 'requirements2021', 'requirements2023'),
    plan: 'mentioned',
  },
  directOrIndirect: {
    ...answered('overview2023', 'partnerRelationships', 'earnedCredit'),
    plan: 'mentioned',
  },
  growthMargins: answered('notes2026', 'qloudGrowth'),
  whatTransfers: answered('transferSubscriptions', 'createTransfer', 'cloudcockpitTransfers'),
  waitBeforeReapplying: unanswered('transition2026', 'programme2025', 'resellerRequirement'),
  whichTenant: answered('transition2026', 'locations', 'agreementFaq', 'enrolling2021'),
  leavingCsp: answered('transitionGuide', 'notes2026'),
  adminLeft: answered('globalAdmin', 'agreementFaq'),
  agreementUpdate: answered('announcement2025', 'eligibility2026', 'notes2026'),
  namesChanged: answered('securityRequirements', 'accountStructure', 'notes2026'),
  whoToAsk: answered('eligibility2026', 'supportResources', 'creditLimit'),
  distributorChoice: answered('findProvider', 'resellerTasks', 'agreementFaq'),
  prepaidTerms: unanswered('restricted', 'suspendedAccount', 'transferSubscriptions', 'suspendedPost'),
  nextStep: ofOurOwn,
  whyThisResult: ofOurOwn,
  progress: ofOurOwn,
  aboutAssistant: ofOurOwn,
  privacy: ofOurOwn,
  saveAndShare: ofOurOwn,
};
