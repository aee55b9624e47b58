/** What the words of a question can stand for, in any language. */
export const conceptIds = [
  'direct',
  'indirect',
  'reseller',
  'provider',
  'requirement',
  'list',
  'needed',
  'apply',
  'form',
  'step',
  'begin',
  'atOnce',
  'skip',
  'new',
  'months',
  'plan',
  'asfp',
  'psfp',
  'otherPlan',
  'buy',
  'early',
  'before',
  'when',
  'refund',
  'price',
  'difference',
  'which',
  'support',
  'firstLevel',
  'outsource',
  'staff',
  'hours',
  'creditCheck',
  'howLong',
  'notice',
  'result',
  'look',
  'finance',
  'fail',
  'pass',
  'appeal',
  'afterwards',
  'revenue',
  'bar',
  'enough',
  'amount',
  'count',
  'cloud',
  'notCounted',
  'perpetual',
  'onPremises',
  'azure',
  'consumption',
  'm365',
  'where',
  'find',
  'report',
  'sum',
  'location',
  'double',
  'mismatch',
  'download',
  'lastMonth',
  'missing',
  'refresh',
  'period',
  'euro',
  'convert',
  'usd',
  'several',
  'group',
  'globalAccount',
  'combine',
  'mpnId',
  'globalId',
  'locationId',
  'link',
  'country',
  'countryName',
  'europe',
  'region',
  'overseas',
  'sell',
  'expand',
  'sign',
  'authority',
  'agreement',
  'globalAdmin',
  'gone',
  'language',
  'managedService',
  'compulsory',
  'advice',
  'without',
  'receivable',
  'billing',
  'provisioning',
  'system',
  'customer',
  'lose',
  'existing',
  'status',
  'keep',
  'drop',
  'review',
  'restricted',
  'suspended',
  'revoked',
  'sixtyDays',
  'prepaid',
  'blocked',
  'subscription',
  'runOn',
  'seats',
  'addOn',
  'change',
  'create',
  'transition',
  'transfer',
  'consent',
  'customerAgreement',
  'both',
  'tenant',
  'back',
  'api',
  'sandbox',
  'access',
  'accountManager',
  'microsoft',
  'hosting',
  'what',
  'why',
  'who',
  'may',
  /** What has nothing to do with the programme: other products, everyday life. */
  'foreign',
] as const;
export type ConceptId = (typeof conceptIds)[number];
export type Concepts = Readonly<Record<ConceptId, string>>;

/** Concepts that hardly anybody speaks of who does not mean this programme. */
export const subjects: ReadonlySet<string> = new Set<ConceptId>([
  'requirement',
  'direct',
  'indirect',
  'reseller',
  'provider',
  'plan',
  'asfp',
  'psfp',
  'otherPlan',
  'creditCheck',
  'revenue',
  'perpetual',
  'consumption',
  'mpnId',
  'globalId',
  'locationId',
  'globalAccount',
  'managedService',
  'receivable',
  'provisioning',
  'restricted',
  'suspended',
  'revoked',
  'transition',
  'customerAgreement',
  'sandbox',
  'api',
  'accountManager',
  'hosting',
  'firstLevel',
  'addOn',
  'sixtyDays',
]);

/** What words and numbers of questions are made of in one language. */
export type QuestionForms = {
  /** What stands between the two halves of a compound, besides nothing: "supportsplan", "klantenlijst". */
  readonly compoundLinks: string;
  /** What makes an amount of digits when it follows them at once: "280k", "5mln". */
  readonly magnitudes: string;
  /** Currencies, that follow digits in the same way. */
  readonly currencies: string;
};

/** What tells a name in one language. */
export type NameWords = {
  /** Whoever begins so says his name. */
  readonly introductions: string;
  /** Names of people, places and companies that stand in the lists, because people mention them there. */
  readonly names: string;
};

/** What the search, and what is kept of a question, have to know of one language. A parser's data, not wording. */
export type SearchWords = QuestionForms &
  NameWords & {
    /** What words stand for. */
    readonly concepts: Concepts;
    /** Words that say nothing about the question. */
    readonly fillers: string;
  };

/** The search's part of the words of some languages, by language. */
export const searchWordsIn = (
  words: Readonly<Record<string, { readonly search: SearchWords }>>,
): Readonly<Record<string, SearchWords>> =>
  Object.fromEntries(Object.entries(words).map(([language, { search }]) => [language, search]));
