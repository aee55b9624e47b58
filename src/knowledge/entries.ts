import type { RequirementId } from '../rules/requirement';
import type { EntryId } from './entryIds';
import type { SourceId } from './sources';

/** What of the partner's own state an answer depends on. */
export const dependencies = ['gate', 'ruleset', 'openGap', 'journey', 'applicant'] as const;
export type Dependency = (typeof dependencies)[number];

/** What is known of one question. Its words are in locales, how people ask for it in words. */
export type Entry = {
  /** The texts the answer rests on, the one that says most first; none where it is about the partner or the assistant. */
  readonly sources: readonly SourceId[];
  /** Whether public documents answer it; where they do not, the answer says so and a person is offered. */
  readonly isAnswered: boolean;
  /** Whether public documents leave a part of it open; then a person is offered too. */
  readonly leavesOpen?: true;
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
/** Answered, but for a part that public documents leave open. */
const partly = (...sources: readonly [SourceId, ...SourceId[]]): Entry => ({
  ...answered(...sources),
  leavesOpen: true,
});
/** What only the answers of the partner, or whoever runs the assistant, can tell. */
const ofOurOwn: Entry = { sources: [], isAnswered: true, plan: 'unnamed', dependsOn: [] };
/** Put together by the views, with what it says about plans (stateEntries.ts). */
const ofThePartner: Entry = { ...ofOurOwn, dependsOn: dependencies };

export const entries: Readonly<Record<EntryId, Entry>> = {
  whatIsDirectBill: answered('requirements2020', 'overview2020'),
  requirementsOverview: {
    ...answered('requirements2020', 'requirements2021', 'requirements2023', 'programme2025'),
    dependsOn: ['ruleset'],
  },
  howToApply: {
    ...answered('requirements2020', 'enrolling', 'programme2025'),
    dependsOn: ['journey', 'openGap', 'ruleset', 'applicant'],
  },
  startDirect: { ...answered('announcement', 'requirements2021', 'programme2025'), dependsOn: ['ruleset'] },
  planBeforeApply: { ...answered('requirements2020'), plan: 'subject', dependsOn: ['gate', 'applicant'] },
  creditCheckDuration: answered('requirements2020'),
  creditCheckNotice: answered('requirements2020'),
  creditCheckCriteria: unanswered('creditLimit'),
  creditCheckFailed: unanswered('verification'),
  earlyPlanRefund: { ...unanswered('requirements2025'), plan: 'subject' },
  whichPlan: {
    ...answered('requirements2020', 'customerSupport', 'supportPlans', 'notes2026'),
    plan: 'subject',
    dependsOn: ['ruleset'],
  },
  planPrice: { ...unanswered('supportPlans', 'customerSupport', 'notes2026'), plan: 'subject' },
  revenueThreshold: {
    ...answered('requirements2020', 'announcement', 'programme2025', 'selfHelp2020'),
    dependsOn: ['ruleset', 'applicant'],
  },
  cloudRevenueMeaning: answered(
    'requirements2020',
    'analytics',
    'resellerRequirement',
    'distributorNewsletter',
  ),
  perpetualCounts: {
    ...answered('requirements2020', 'programme2025', 'distributorNewsletter'),
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
    ...answered('requirements2020', 'requirements2023', 'overview2023', 'programme2025'),
    dependsOn: ['ruleset'],
    about: 'managedService',
  },
  accountsReceivableMeaning: {
    ...answered('requirements2020', 'billing', 'requirements2023'),
    about: 'accountsReceivable',
  },
  loseDirect: {
    ...answered('announcement', 'restricted', 'transitionGuide', 'suspendedAccount'),
    // "At the next renewal of their support plan" (2020).
    plan: 'mentioned',
    dependsOn: ['ruleset'],
  },
  restrictedMeaning: answered('restricted'),
  restrictedCustomers: answered('restricted'),
  restrictedSeats: answered('restricted'),
  transitionSteps: { ...answered('transition2026', 'transition'), dependsOn: ['ruleset'] },
  customerConsent: answered('transition'),
  bothModels: answered('enrolling2021', 'transition2026', 'agreementFaq2025', 'notes2026'),
  backToDirect: answered('transition2026', 'transition', 'softspend', 'synnex'),
  apiSandbox: answered('transition', 'transition2023', 'subscriptionAnalytics'),
  accountManagerBenefit: answered('overview2023'),
  suspendTimeline: unanswered('suspendedPost'),
  keepingRevenue: unanswered('eligibility2026', 'keepingPost'),
  hostingRights: unanswered('hostedCloud2022', 'cspHoster2022', 'quexcel', 'techtechphil'),
  whatChanged: {
    ...answered(
      'announcement',
      'requirements2021',
      'requirements2023',
      'programme2025',
      'securityRequirements',
      'distributorNewsletter',
      'notes2026',
    ),
    plan: 'mentioned',
    dependsOn: ['ruleset'],
  },
  rulesUsed: { ...answered('requirements2020', 'programme2025', 'eligibility2026'), dependsOn: ['ruleset'] },
  designation: {
    ...partly('programme2025', 'capabilityScore', 'solutionsPartnerFaq', 'notes2026'),
    dependsOn: ['ruleset'],
    about: 'designation',
  },
  securityRequirements: {
    ...partly('securityRequirements', 'resellerRequirement', 'partnerSecurity2023', 'securityPost'),
    dependsOn: ['ruleset'],
    about: 'security',
  },
  capabilityAssessment: {
    ...partly('requirements2023', 'overview2023', 'programme2025'),
    plan: 'mentioned',
    dependsOn: ['ruleset', 'applicant'],
    about: 'capabilityAssessment',
  },
  anniversaryCheck: {
    ...partly('transitionGuide', 'securityRequirements', 'suspendedAccount'),
    // "At the next renewal of their support plan" (2020).
    plan: 'mentioned',
    dependsOn: ['ruleset', 'applicant'],
  },
  resellerMinimum: partly('resellerRequirement'),
  verification: { ...partly('verification', 'suspendedAccount'), dependsOn: ['journey'] },
  creditLimit: partly('creditLimit'),
  suspendedMeaning: partly('suspendedAccount'),
  deauthorised: {
    ...partly('resellerRequirement', 'eligibility2026', 'adnDeauthorisation'),
    dependsOn: ['applicant'],
  },
  supportPlanLapsed: {
    ...partly('announcement', 'restricted', 'programme2025', 'resello'),
    plan: 'subject',
    dependsOn: ['applicant'],
  },
  unifiedForPartners: {
    ...partly('notes2026', 'supportDesignation'),
    plan: 'subject',
    dependsOn: ['ruleset'],
  },
  membershipCost: { ...partly('membership2020', 'programme2025', 'notes2026'), dependsOn: ['ruleset'] },
  costOfDirect: {
    ...unanswered('programme2025', 'nonPayment', 'solutionsPartnerFaq'),
    plan: 'mentioned',
    dependsOn: ['ruleset'],
  },
  totalDuration: {
    ...unanswered('requirements2020', 'verification', 'requirements2021', 'requirements2023'),
    plan: 'mentioned',
    dependsOn: ['journey', 'ruleset'],
  },
  directOrIndirect: {
    ...partly('overview2023', 'partnerRelationships', 'earnedCredit', 'notes2026'),
    plan: 'mentioned',
    dependsOn: ['applicant'],
  },
  growthMargins: partly('notes2026', 'qloudGrowth'),
  whatTransfers: {
    ...partly('transferSubscriptions', 'createTransfer', 'transition', 'cloudcockpitTransfers'),
    dependsOn: ['ruleset'],
  },
  waitBeforeReapplying: {
    ...unanswered('transition2026', 'programme2025', 'resellerRequirement', 'softspend', 'synnex'),
    dependsOn: ['ruleset'],
  },
  whichTenant: partly('transition2026', 'locations', 'enrolling2021', 'notes2026'),
  leavingCsp: partly('transitionGuide', 'transferSubscriptions', 'notes2026'),
  adminLeft: partly('globalAdmin', 'agreementFaq', 'adminPost'),
  agreementUpdate: partly('eligibility2026', 'announcement2025', 'notes2026'),
  namesChanged: answered('securityRequirements', 'accountStructure', 'notes2026'),
  whoToAsk: partly('eligibility2026', 'supportResources', 'creditLimit'),
  distributorChoice: partly('findProvider', 'resellerTasks', 'agreementFaq'),
  prepaidTerms: unanswered(
    'restricted',
    'suspendedAccount',
    'transferSubscriptions',
    'suspendedPost',
    'cloudcockpitTransfers',
  ),
  nextStep: ofThePartner,
  whyThisResult: ofThePartner,
  progress: ofThePartner,
  aboutAssistant: ofOurOwn,
  privacy: ofOurOwn,
  saveAndShare: ofOurOwn,
};
