import { z } from 'zod';
import { factChoices, type Cents, type Choice, type ChoiceFact } from './fact';
import { remarks } from './finding';
import { levels, requirementIds, type RequirementId } from './requirement';

const isoDate = z.iso.date();

/** Pages that the assistant links to. A ruleset has those that belong to its time. */
export const linkIds = [
  'requirements',
  'membership',
  'locations',
  'agreement',
  'firstLevelSupport',
  'supportPlans',
  'revenueReport',
  'managedServices',
  'enrolmentForm',
  'verification',
  'restricted',
  'transition',
  'announcement',
  'faqPdf',
  'transitionPdf',
  'partnerSupport',
  'suspended',
  'security',
  'transfer',
  'reseller',
] as const;
export type LinkId = (typeof linkIds)[number];

/**
 * `url` as the page of that time has it; `read`: the day on which its state was last looked up. `gone`: the page is no
 * longer what it was; where one is known, `successor` is the page that took its place.
 */
const link = z.strictObject({
  url: z.url({ protocol: /^https$/ }),
  read: isoDate,
  status: z.enum(['current', 'gone']),
  successor: z.url({ protocol: /^https$/ }).optional(),
});
export type Link = z.infer<typeof link>;

const source = z.strictObject({
  title: z.string().min(1),
  url: z.url({ protocol: /^https$/ }).optional(),
  dated: isoDate.optional(),
  read: isoDate,
  note: z.string().min(1).optional(),
});

const choiceFact = z.enum(Object.keys(factChoices) as [ChoiceFact, ...ChoiceFact[]]);

/** The closed set of operators: `isOneOf` for a choice, `atLeast` for a count. */
const criterion = z.discriminatedUnion('operator', [
  z.strictObject({ fact: choiceFact, operator: z.literal('isOneOf'), values: z.array(z.string()).min(1) }),
  z.strictObject({ fact: z.literal('tenure.months'), operator: z.literal('atLeast'), value: z.int().min(1) }),
]);
export type Criterion = z.infer<typeof criterion>;

const common = { level: z.enum(levels), links: z.array(z.enum(linkIds)).min(1) };

const revenue = z.strictObject({
  id: z.literal('revenue'),
  ...common,
  /** Whole US dollars, inclusive: who has exactly this much meets it. */
  barUsd: z.int().min(1).max(999_999_999_999),
  perpetualSoftware: z.enum(['excluded', 'included']),
});
export type RevenueRequirement = z.infer<typeof revenue>;

/**
 * The bar in cents, as everything is counted.
 * @example
 * barOf({ id: 'revenue', level: 'mandatory', links: [], barUsd: 300_000, perpetualSoftware: 'excluded' })
 * // usd(300_000)
 */
export const barOf = ({ barUsd }: RevenueRequirement): Cents => (barUsd * 100) as Cents;

/** The support plans that Microsoft names for direct billing, in one ruleset or another. */
export const namedPlans = ['asfp', 'psfp', 'ufp'] as const satisfies readonly Choice<'support.plan'>[];

/** `countsFrom`: absent for a plan that counts, null for one that Microsoft names but has not made available yet. */
const supportPlan = z.strictObject({
  plan: z.enum(namedPlans),
  countsFrom: isoDate.nullable().optional(),
});
export type SupportPlan = z.infer<typeof supportPlan>;

const support = z.strictObject({
  id: z.literal('support'),
  ...common,
  /** The answers that say that the partner can give the first level. */
  capable: z.array(z.enum(factChoices['support.firstLevel'])).min(1),
  /** The support plans of these rules. */
  plans: z
    .array(supportPlan)
    .min(1)
    .default([{ plan: 'asfp' }, { plan: 'psfp' }]),
});
export type SupportRequirement = z.infer<typeof support>;

type CriteriaId = Exclude<RequirementId, 'revenue' | 'support'>;
const byCriteria = z.strictObject({
  id: z.enum(requirementIds.filter((id): id is CriteriaId => id !== 'revenue' && id !== 'support')),
  ...common,
  criteria: z.array(criterion).min(1),
  /** `application`: for a new partner it is not due before there is an application. */
  dueFrom: z.enum(['start', 'application']).default('start'),
  /** What every finding about it tells, whatever its status. */
  remarks: z.array(z.enum(remarks)).default([]),
  /** Whom it is asked of; everybody where absent. */
  appliesTo: z.array(z.enum(factChoices['applicant.kind'])).min(1).optional(),
});
export type CriteriaRequirement = z.infer<typeof byCriteria>;

const requirement = z.discriminatedUnion('id', [revenue, support, byCriteria]);
export type Requirement = z.infer<typeof requirement>;

/** All requirements of the programme at one date, as src/rules/rulesets/<id>.json holds them. */
export const rulesetSchema = z.strictObject({
  id: isoDate,
  effectiveFrom: isoDate,
  confidence: z.enum(['documented', 'secondary']),
  /** Set where the date rests on another kind of source than the rule. */
  dateConfidence: z.enum(['documented', 'secondary']).optional(),
  sources: z.array(source).min(1),
  links: z.partialRecord(z.enum(linkIds), link),
  requirements: z.array(requirement).min(1),
});
export type Ruleset = z.infer<typeof rulesetSchema>;

/**
 * What the rules say about revenue; undefined where they say nothing.
 * @example revenueIn(rulesets['2018-08-31']) // undefined
 */
export const revenueIn = ({ requirements }: Ruleset): RevenueRequirement | undefined =>
  requirements.find((requirement) => requirement.id === 'revenue');

/**
 * The revenue bar of some rules; undefined where they have none.
 * @example barIn(rulesets['2025-10-01']) // usd(1_000_000)
 */
export function barIn(ruleset: Ruleset): Cents | undefined {
  const revenue = revenueIn(ruleset);
  return revenue && barOf(revenue);
}
