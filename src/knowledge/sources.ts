/**
 * Where an answer comes from. `dated`: the date that the text bears; `read`: the day on which the copy was read (both ISO
 * dates); `gone`: the page is no longer what it was, with the page that took its place where one is known. Without `url`
 * the copy has no address of its own. `secondary`: not from Microsoft's documentation.
 */
export type Source = {
  readonly title: string;
  readonly url?: string;
  readonly dated?: string;
  readonly read: string;
  readonly gone?: { readonly successor?: string };
  readonly secondary?: true;
};

const read = '2026-11-22';
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
    title: 'Requirements to enroll as a CSP direct-bill partner (opening of the text)',
    url: 'https://learn.microsoft.com/ro-ro/partner-center/enroll/direct-partner-new-requirements',
    read,
  },
  programme2025: {
    title: 'Cloud Solution Provider requirements',
    url: 'https://partner.microsoft.com/partnership/cloud-solution-provider-requirements',
    read,
  },
  eligibility2026: {
    title: 'Direct bill eligibility requirements (opening of the text)',
    url: eligibility,
    dated: '2026-08-26',
    read,
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
  enrolling2023: {
    title: 'Enroll in the Cloud Solution Provider program, copy of 23 October 2023',
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
    title: 'Transition from direct to indirect, copy of 23 October 2023',
    url: `${learn}/transition-direct-to-indirect`,
    read,
    gone: { successor: transitionGuide },
  },
  transitionGuide: {
    title: 'Partner transition guide (opening of the text)',
    url: transitionGuide,
    read,
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
  creditLimit: { title: 'Credit limit enforcement', dated: '2021-05-11', read },
  verification: {
    title: 'Verification responses',
    url: `${learn}/enroll/verification-responses`,
    read,
  },
  billing: { title: 'Billing basics, copy of 23 October 2023', read },
  distributorNewsletter: {
    title: 'the newsletter of a distributor, First Distribution, July 2024',
    read,
    secondary: true,
  },
  suspendedPost: {
    title: 'a post in the Microsoft partner community',
    dated: '2025-10-25',
    read,
    secondary: true,
  },
  keepingPost: { title: 'an answer in the Microsoft partner community, 2026', read, secondary: true },
  hosterBlogs: { title: 'two blogs of hosting companies', read, secondary: true },
} as const satisfies Readonly<Record<string, Source>>;
export type SourceId = keyof typeof sources;
