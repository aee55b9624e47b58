import type { Finding } from '../rules/finding';
import type { Block, Paragraph } from './block';
import type { ViewContext } from './context';
import { findingRow, remarkRows, type FindingRow } from './findingRow';
import type { Optional } from './shown';

/** Findings of one kind under their heading. */
export type Section = {
  readonly heading: Optional<Paragraph>;
  /** The words about support plans, beside what they are about. */
  readonly blocks: readonly Block[];
  readonly rows: readonly FindingRow[];
};

/** What is met comes apart: it is folded. */
export type Met = { readonly title: string; readonly rows: readonly FindingRow[] };

/** The order of the sections. `plan` has no findings: the words about plans where no section is about the plan. */
const order = [
  'gaps',
  'unknown',
  'plan',
  'attention',
  'actionDue',
  'onTrack',
  'advice',
  'notApplicable',
] as const;
export type SectionId = (typeof order)[number];

/** The sections that the finding about support can be in because of its plan. */
const aboutPlan: readonly string[] = ['attention', 'actionDue', 'onTrack'];

/**
 * Everything that is not met, and what is worth telling about what is. `plan`: the words about support plans; `covers`:
 * the findings of which the next steps say what to do.
 */
export function sectionsOf(
  context: ViewContext,
  findings: readonly Finding[],
  { plan, covers }: { readonly plan: readonly Block[]; readonly covers: readonly Finding[] },
): readonly Section[] {
  const isSupport = ({ requirement }: Finding) => requirement === 'support';
  const planAt =
    findings
      .filter(isSupport)
      .map(sectionOf)
      .find((id) => aboutPlan.includes(id)) ?? 'plan';
  return order
    .map((id) => ({
      heading: id === 'plan' ? ([] as const) : ([{ text: context.t(`chat:result.${id}`) }] as const),
      blocks: id === planAt ? plan : [],
      rows: [
        ...findings
          .filter((one) => sectionOf(one) === id)
          .map((one) => findingRow(context, one, covers.includes(one))),
        ...(id === 'attention' ? findings.flatMap((one) => remarkRows(context, one)) : []),
      ],
    }))
    .filter(({ blocks, rows }) => blocks.length + rows.length > 0);
}

/** What is met, with how many there are. */
export function metOf(context: ViewContext, findings: readonly Finding[]): Met | undefined {
  const met = findings.filter(({ status }) => status === 'met');
  if (met.length === 0) return undefined;
  return {
    title: context.t('chat:result.met', { count: met.length }),
    rows: met.map((finding) => findingRow(context, finding)),
  };
}

/** Which section a finding stands in. */
export function sectionOf({ status, level }: Finding): SectionId | 'met' {
  if (status === 'met' || status === 'notApplicable') return status;
  if (level === 'recommended') return 'advice';
  return status === 'unmet' || status === 'blocked' ? 'gaps' : status;
}
