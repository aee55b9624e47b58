import { revenueIn, type Ruleset } from '../rules/ruleset';
import { changedSince, type Change } from './changes';
import { revenueParts, type RevenuePart } from './revenueParts';
import { asksFor, isExisting, newest, where, type Situation } from './situation';

/** The paragraphs of the answers that are not the same for everybody. */
export type Parts = {
  readonly requirementsOverview: 'always' | 'today';
  readonly howToApply:
    'ready' | 'readyThen' | 'hasGaps' | 'today' | 'applied' | 'rejected' | 'passed' | 'existing';
  readonly startDirect: 'withTenure' | 'asReseller' | 'noBar' | 'today';
  readonly planBeforeApply: 'shut' | 'open' | 'existing';
  readonly whichPlan: 'always' | 'unified';
  readonly revenueThreshold: RevenuePart;
  readonly perpetualCounts: 'excluded' | 'included' | 'noBar' | 'todayIncluded';
  readonly lastMonthMissing: 'wholeMonths' | 'paidInvoices';
  readonly managedServiceRequired: 'mandatory' | 'recommended' | 'today';
  readonly loseDirect: 'earlier' | 'anniversary' | 'reseller';
  readonly transitionSteps: 'always' | 'earlier';
  readonly whatChanged: 'since' | Change | 'unchanged';
  readonly rulesUsed: 'older' | 'current' | 'secondary' | 'always';
  readonly designation: 'notAsked' | 'asked' | 'always';
  readonly securityRequirements: 'notAsked' | 'asked' | 'items' | 'always';
  readonly capabilityAssessment: 'notAsked' | 'always' | 'applicant' | 'existing' | 'unknown';
  readonly anniversaryCheck: 'applicant' | 'review' | 'reviewThen' | 'anniversary' | 'always';
  readonly verification: 'duration' | 'rejected' | 'documents';
  readonly deauthorised: 'first' | 'reseller' | 'direct';
  readonly supportPlanLapsed: 'existing' | 'applicant';
  readonly unifiedForPartners: 'notListed' | 'notYet' | 'always';
  readonly membershipCost: 'always' | 'designation';
  readonly costOfDirect: 'always' | 'designation';
  readonly totalDuration: 'running' | 'always' | 'tenure' | 'todayTenure' | 'assessment';
  readonly directOrIndirect: 'lead' | 'direct' | 'indirect' | 'newcomers' | 'existing';
  readonly waitBeforeReapplying: 'always' | 'tenure' | 'unknown';
  readonly whatTransfers: 'always' | 'earlier';
};

/** Since these rules Microsoft reviews on the anniversary, and its later texts hold. */
const anniversaryFrom = '2025-10-01';
/** The first rules under which Microsoft's metric counted paid invoices only (text of 2021-06-29). */
const paidInvoicesFrom = '2021-04-15';
/** The first rules of whose time new-commerce subscriptions can move to another partner. */
const transfersFrom = '2024-04-10';
const isSince = (from: string, { effectiveFrom }: Ruleset): boolean => from <= effectiveFrom;

/** Which paragraphs answer an entry for a partner; an entry that is not here has one for everybody. */
export const choices: { readonly [Id in keyof Parts]: (situation: Situation) => readonly Parts[Id][] } = {
  requirementsOverview: ({ today }) => ['always', ...where(today !== undefined, 'today')],
  howToApply: (situation) => {
    const part = applyPart(situation);
    return [part, ...where(part === 'hasGaps' && situation.today !== undefined, 'today')];
  },
  startDirect: ({ ruleset, today }) => [
    asksFor(ruleset, 'tenure') ? 'withTenure' : asksFor(ruleset, 'revenue') ? 'asReseller' : 'noBar',
    ...where(today !== undefined && asksFor(today, 'tenure'), 'today'),
  ],
  planBeforeApply: (situation) => [
    isExisting(situation) ? 'existing' : situation.gate.isOpen ? 'open' : 'shut',
  ],
  whichPlan: (situation) => ['always', ...where(isSince(anniversaryFrom, newest(situation)), 'unified')],
  revenueThreshold: revenueParts,
  perpetualCounts: ({ ruleset, today }) => {
    const rule = perpetualIn(ruleset);
    const isEased = rule !== 'included' && today !== undefined && perpetualIn(today) === 'included';
    return [rule, ...where(isEased, 'todayIncluded')];
  },
  lastMonthMissing: ({ ruleset }) => [isSince(paidInvoicesFrom, ruleset) ? 'paidInvoices' : 'wholeMonths'],
  managedServiceRequired: ({ ruleset, today }) => {
    const managed = ruleset.requirements.find(({ id }) => id === 'managedService');
    if (managed?.level === 'mandatory') return ['mandatory'];
    return ['recommended', ...where(today !== undefined, 'today')];
  },
  loseDirect: (situation) => [
    ...where(!isSince(anniversaryFrom, situation.ruleset), 'earlier'),
    ...where(isSince(anniversaryFrom, newest(situation)), 'anniversary'),
    'reseller',
  ],
  transitionSteps: ({ ruleset }) => ['always', ...where(!isSince(anniversaryFrom, ruleset), 'earlier')],
  whatChanged: (situation) => {
    const changes = changedSince(situation.ruleset, newest(situation));
    return [...where(changes.length > 0, 'since'), ...changes, 'unchanged'];
  },
  rulesUsed: ({ ruleset, today }) => [
    today ? 'older' : 'current',
    ...where(ruleset.confidence === 'secondary', 'secondary'),
    'always',
  ],
  designation: ({ ruleset }) => [asksFor(ruleset, 'designation') ? 'asked' : 'notAsked', 'always'],
  securityRequirements: ({ ruleset }) => [
    asksFor(ruleset, 'security') ? 'asked' : 'notAsked',
    'items',
    'always',
  ],
  capabilityAssessment: (situation) => [
    ...where(!asksFor(situation.ruleset, 'capabilityAssessment'), 'notAsked'),
    'always',
    isExisting(situation) ? 'existing' : 'applicant',
    'unknown',
  ],
  // How existing partners were reviewed is named by their support plan: applicants are not led to one.
  anniversaryCheck: ({ ruleset, kind }) => {
    if (kind === 'new') return ['applicant', 'anniversary', 'always'];
    return isSince(anniversaryFrom, ruleset) ? ['review', 'always'] : ['reviewThen', 'anniversary', 'always'];
  },
  verification: ({ journeyState }) =>
    journeyState === 'verificationRejected'
      ? ['rejected', 'documents']
      : ['duration', 'rejected', 'documents'],
  deauthorised: ({ kind }) => [
    'first',
    ...where(kind !== 'existingDirect', 'reseller'),
    ...where(kind !== 'new', 'direct'),
  ],
  supportPlanLapsed: (situation) => [isExisting(situation) ? 'existing' : 'applicant'],
  unifiedForPartners: ({ ruleset }) => [isSince(anniversaryFrom, ruleset) ? 'notYet' : 'notListed', 'always'],
  membershipCost: (situation) => [
    'always',
    ...where(asksFor(newest(situation), 'designation'), 'designation'),
  ],
  costOfDirect: (situation) => ['always', ...where(asksFor(newest(situation), 'designation'), 'designation')],
  totalDuration: (situation) => [
    ...where(situation.journeyState === 'underReview', 'running'),
    'always',
    ...where(
      asksFor(newest(situation), 'tenure'),
      asksFor(situation.ruleset, 'tenure') ? 'tenure' : 'todayTenure',
    ),
    ...where(asksFor(newest(situation), 'capabilityAssessment'), 'assessment'),
  ],
  directOrIndirect: (situation) => [
    'lead',
    'direct',
    'indirect',
    isExisting(situation) ? 'existing' : 'newcomers',
  ],
  waitBeforeReapplying: (situation) => [
    'always',
    ...where(asksFor(newest(situation), 'tenure'), 'tenure'),
    'unknown',
  ],
  whatTransfers: ({ ruleset }) => ['always', ...where(!isSince(transfersFrom, ruleset), 'earlier')],
};

const perpetualIn = (ruleset: Ruleset): 'excluded' | 'included' | 'noBar' =>
  revenueIn(ruleset)?.perpetualSoftware ?? 'noBar';

function applyPart(situation: Situation): Parts['howToApply'] {
  const { journeyState, gate, hasGap, today } = situation;
  if (isExisting(situation)) return 'existing';
  if (gate.isOpen) return 'passed';
  if (journeyState === 'verificationRejected') return 'rejected';
  if (journeyState === 'underReview') return 'applied';
  if (hasGap) return 'hasGaps';
  return today ? 'readyThen' : 'ready';
}
