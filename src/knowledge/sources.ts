/**
 * Where an answer comes from. `title`: the title that the text bears, or what it is, by its id in the wording. `dated`: the
 * date that the text bears; `copied`: when the copy was made that was read, of a text that bears no date; `read`: the day
 * on which it was read (all ISO dates). `gone`: the page is no longer what it was, with the page that took its place where
 * one is known. Without `url` there is no address to send people to. `isOpening`: only how the text begins could be read.
 * `secondary`: not from Microsoft's documentation.
 */
export type Source = {
  readonly title: string | { readonly described: DescribedSource };
  readonly url?: string;
  readonly dated?: string;
  readonly copied?: string;
  readonly read: string;
  readonly gone?: { readonly successor?: string };
  readonly isOpening?: true;
  readonly secondary?: true;
};

/** Texts without a title that would say what they are; the wording does. */
export const describedSources = [
  'distributorNewsletter',
  'suspendedPost',
  'keepingPost',
  'notes2026',
  'selfHelp2020',
  'securityPost',
  'adminPost',
] as const;
export type DescribedSource = (typeof describedSources)[number];

/** When the copies of the first round of answers were read, and those of the second. */
const read = '2026-11-22';
const later = '2026-11-30';
/** When the copy of all of Microsoft's pages was made that older texts were read in. */
const copied = '2023-10-23';
const learn = 'https://learn.microsoft.com/partner-center';
const docs = 'https://docs.microsoft.com/partner-center';
const eligibility = `${learn}/enroll/direct-bill-eligibility-requirements`;
const transitionGuide = `${learn}/enroll/partner-transition-guide`;

/** Every text that an answer rests on. The addresses are those of the rulesets where they are the same pages. */
export const sources = {
  requirements2020: {
    title: 'Requirements to enroll as a CSP direct bill partner',
    url: `${docs}/direct-partner-new-requirements`,
    dated: '2020-10-29',
    read,
    gone: { successor: eligibility },
  },
  requirements2021: {
    title: 'Requirements to enroll as a CSP direct bill partner',
    url: `${docs}/direct-partner-new-requirements`,
    dated: '2021-04-15',
    read,
    gone: { successor: eligibility },
  },
  requirements2023: {
    title: 'Requirements for CSP direct-bill partners',
    url: `${learn}/direct-partner-new-requirements`,
    dated: '2023-04-24',
    read,
    gone: { successor: eligibility },
  },
  requirements2025: {
    title: 'Requirements to enroll as a CSP direct-bill partner',
    url: 'https://learn.microsoft.com/ro-ro/partner-center/enroll/direct-partner-new-requirements',
    read,
    isOpening: true,
  },
  programme2025: {
    title: 'Cloud Solution Provider requirements',
    url: 'https://partner.microsoft.com/partnership/cloud-solution-provider-requirements',
    read,
  },
  eligibility2026: {
    title: 'Direct bill eligibility requirements',
    url: eligibility,
    dated: '2026-08-26',
    read,
    isOpening: true,
  },
  announcement: {
    title: 'Introducing a performance standard for direct bill partner requirements',
    url: `${docs}/announcements/2020-october#13`,
    dated: '2020-10-27',
    read,
    gone: {},
  },
  overview2020: {
    title: 'Cloud Solution Provider program overview',
    url: `${learn}/csp-overview`,
    dated: '2020-10-29',
    read,
  },
  overview2023: {
    title: 'Cloud Solution Provider program overview',
    url: `${learn}/csp-overview`,
    dated: '2023-06-26',
    read,
  },
  enrolling: {
    title: 'Enroll in the Cloud Solution Provider program',
    url: `${docs}/enrolling-in-the-csp-program`,
    dated: '2020-10-29',
    read,
  },
  restricted: {
    title: 'Restricted direct bill capabilities',
    url: `${docs}/restricted-direct-bill-capabilities`,
    dated: '2020-10-09',
    read,
    gone: { successor: `${learn}/benefits/restricted-direct-bill-capabilities` },
  },
  transition: {
    title: 'Transition from CSP direct bill partner to CSP indirect reseller',
    url: `${docs}/transition-direct-to-indirect`,
    dated: '2021-10-07',
    read,
    gone: { successor: transitionGuide },
  },
  transition2023: {
    title: 'Transition from direct to indirect',
    copied,
    url: `${learn}/transition-direct-to-indirect`,
    read,
    gone: { successor: transitionGuide },
  },
  transitionGuide: {
    title: 'Partner transition guide',
    url: transitionGuide,
    read,
    isOpening: true,
  },
  analytics: {
    title: 'Learn more about subscription revenue by using analytics',
    url: `${docs}/data-analysis-lp`,
    dated: '2020-11-13',
    read,
  },
  analytics2021: {
    title: 'Learn more about subscription revenue by using analytics',
    url: `${docs}/data-analysis-lp`,
    dated: '2021-06-29',
    read,
  },
  subscriptionAnalytics: {
    title: 'Analyze subscriptions and licenses',
    url: `${learn}/analyze-subscriptions-licenses`,
    read,
  },
  locations: {
    title: 'Manage locations',
    url: `${learn}/account-settings/manage-locations`,
    read,
  },
  agreement: {
    title: 'Microsoft Partner Agreement',
    url: `${learn}/enroll/microsoft-partner-agreement`,
    read,
  },
  agreementFaq: { title: 'Microsoft Partner Agreement: frequently asked questions', read },
  regions: { title: 'Regional authorization overview', read },
  customerSupport: {
    title: 'Support your CSP customers',
    url: `${learn}/customers/customer-support`,
    read,
  },
  supportPlans: {
    title: 'Partner support plans',
    url: 'https://partner.microsoft.com/support/partnersupport',
    read,
  },
  creditLimit: {
    title: 'Credit limit enforcement',
    url: `${learn}/credit-limit-enforcement`,
    dated: '2022-04-25',
    read,
  },
  verification: {
    title: 'Verification responses',
    url: `${learn}/enroll/verification-responses`,
    read,
  },
  billing: { title: 'Billing basics', copied, read },
  distributorNewsletter: {
    title: { described: 'distributorNewsletter' },
    read,
    secondary: true,
  },
  suspendedPost: {
    title: { described: 'suspendedPost' },
    dated: '2025-10-25',
    read,
    secondary: true,
  },
  keepingPost: { title: { described: 'keepingPost' }, read, secondary: true },
  securityRequirements: {
    title: 'Security requirements',
    url: `${learn}/security/security-requirements`,
    read: later,
  },
  partnerSecurity2023: {
    title: 'Security requirements for using Partner Center or Partner Center APIs',
    dated: '2023-10-13',
    read: later,
  },
  suspendedAccount: {
    title: 'Suspended Partner Center account',
    url: `${learn}/account-settings/suspended-partner-center-account`,
    read: later,
  },
  transition2026: {
    title: 'Transition from CSP direct bill partner to CSP indirect reseller',
    url: `${learn}/transition-direct-to-indirect`,
    read: later,
    gone: { successor: transitionGuide },
    isOpening: true,
  },
  transferSubscriptions: {
    title: 'Transfer subscriptions',
    url: `${learn}/customers/transfer-subscriptions`,
    read: later,
    isOpening: true,
  },
  createTransfer: {
    title: 'Create a transfer',
    url: `${learn}/developer/create-a-transfer`,
    read: later,
    isOpening: true,
  },
  resellerRequirement: {
    title: 'New indirect reseller requirement',
    url: `${learn}/new-indirect-reseller-requirement`,
    read: later,
  },
  capabilityScore: {
    title: 'Partner capability score',
    url: `${learn}/membership/partner-capability-score`,
    read: later,
  },
  solutionsPartnerFaq: { title: 'Solutions Partner: frequently asked questions', copied, read: later },
  supportDesignation: {
    title: 'Support Services designation',
    url: `${learn}/membership/support-services-designation`,
    read: later,
  },
  globalAdmin: {
    title: 'Become a Global admin',
    url: `${learn}/enroll/become-global-admin`,
    dated: '2023-05-26',
    read: later,
  },
  announcement2025: {
    title: 'Partner Center announcements, March 2025',
    url: `${learn}/announcements/2025-march`,
    dated: '2025-03-27',
    read: later,
  },
  enrolling2021: {
    title: 'Enroll in the Cloud Solution Provider program',
    dated: '2021-08-18',
    read: later,
  },
  resellerTasks: {
    title: 'Indirect reseller tasks in Partner Center',
    dated: '2022-09-21',
    read: later,
  },
  findProvider: {
    title: 'Find an indirect provider',
    url: 'https://partner.microsoft.com/membership/cloud-solution-provider/find-a-provider',
    read: later,
  },
  supportResources: { title: 'Support resource options', dated: '2022-08-12', read: later },
  accountStructure: { title: 'Account structure', dated: '2022-11-15', read: later },
  nonPayment: { title: 'Non-payment, fraud, or misuse', copied, read: later },
  partnerRelationships: {
    title: 'CSP supported partner relationships',
    dated: '2023-01-11',
    read: later,
  },
  earnedCredit: {
    title: 'Troubleshoot partner earned credit',
    read: later,
  },
  membership2020: { title: 'Microsoft Partner Network overview', dated: '2020-10-15', read: later },
  notes2026: { title: { described: 'notes2026' }, dated: '2026-08-28', read: later, secondary: true },
  selfHelp2020: { title: { described: 'selfHelp2020' }, read: later },
  securityPost: { title: { described: 'securityPost' }, read: later, secondary: true },
  adminPost: { title: { described: 'adminPost' }, dated: '2026-06-03', read: later, secondary: true },
  agreementFaq2025: {
    title: 'Microsoft Partner Agreement: frequently asked questions',
    url: `${learn}/enroll/mpa-indirect-provider-faq`,
    read: later,
  },
  hostedCloud2022: {
    title: 'Options for hosted cloud',
    url: 'https://www.microsoft.com/licensing/news/options-for-hosted-cloud',
    dated: '2022-10-03',
    read: later,
  },
  cspHoster2022: { title: 'Microsoft Partner blog: CSP-Hoster', dated: '2022-08-29', read: later },
  quexcel: {
    title: 'Quexcel: New USD 300,000 revenue threshold for Microsoft CSP Direct Partners',
    url: 'https://quexcel.com/knowledge-base/knowledge-base/new-usd-300000-revenue-threshold-for-microsoft-csp-direct-partners',
    dated: '2020-11-10',
    read: later,
    secondary: true,
  },
  techtechphil: {
    title: 'TechTechPhil: Ende von Microsofts QMTH-Programm',
    url: 'https://techtechphil.de/ende-von-microsofts-qmth-programm-was-jetzt',
    read: later,
    secondary: true,
  },
  softspend: {
    title: 'Softspend: CSP indirect is the new default, not the fallback',
    url: 'https://softspend.com/community/post/csp-indirect-is-the-new-default-not-the-fallback',
    read: later,
    secondary: true,
  },
  synnex: { title: 'TD SYNNEX (blog.synnex.com.au)', dated: '2025-07-11', read: later, secondary: true },
  adnDeauthorisation: {
    title: 'ADN: Deautorisierung Microsoft-Partnerprogramm',
    url: 'https://wissen.adn.de/deautorisierung-microsoft-partnerprogramm',
    read: later,
    secondary: true,
  },
  resello: {
    title: 'Resello: Stricter enforcement on Microsoft CSP Direct requirements',
    url: 'https://resello.com/news/stricter-enforcement-on-microsoft-csp-direct-requirements',
    dated: '2020-10-28',
    read: later,
    secondary: true,
  },
  cloudcockpitTransfers: {
    title: 'Cloud Cockpit: Take control of your Microsoft CSP transfers',
    url: 'https://cloudcockpit.com/blog/take-control-your-microsoft-csp-transfers',
    read: later,
    secondary: true,
  },
  qloudGrowth: {
    title: 'Qloud: Microsoft FY27 growth margins',
    url: 'https://qloudblog.com/posts/microsoft-fy27-growth-margins-what-csp-partners-should-do-next-for-strategic-ai-workloads',
    read: later,
    secondary: true,
  },
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;
