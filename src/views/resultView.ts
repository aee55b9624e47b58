import type { AskedFact } from '../interview/question';
import type { Standing } from '../journey/standing';
import type { Finding } from '../rules/finding';
import { paragraphs, type Paragraph } from './block';
import { menuButton, type MenuVerb, type StyledButton } from './button';
import type { ViewContext } from './context';
import { findingRow, type FindingRow } from './findingRow';
import { frame, framed, framing, type Frame } from './frame';
import { linkViews, type LinkView } from './link';
import type { Note } from './note';
import { enrolment, footer, readMore, revenueFigure, type Enrolment, type Extra } from './resultExtras';
import { resultLines } from './resultLines';
import { optional, type Framed, type Optional, type Shown } from './shown';
import { verdictWords } from './verdictWords';

export type ResultCard = Framed & ResultParts & { readonly actions: readonly StyledButton[] };

/** The content of the result, on the card as in plain text. */
export type ResultParts = {
  readonly title: string;
  readonly body: string;
  readonly links: readonly LinkView[];
  readonly enrolment: Optional<Enrolment>;
  readonly sections: readonly Section[];
  readonly met: Optional<Section>;
  readonly revenue: Optional<Extra>;
  readonly readMore: Optional<Extra>;
  readonly footer: readonly Paragraph[];
};

export type Section = { readonly title: string; readonly rows: readonly FindingRow[] };

/** What came out: the findings of `assess`, the standing, and the questions that were skipped. */
export type Result = {
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  readonly skipped: readonly AskedFact[];
};

/** The result: the verdict first, then what is missing, unknown, next, not due yet, advised and met. */
export function resultView(context: ViewContext, result: Result, note?: Note): Shown<'result', ResultCard> {
  const { t, ruleset } = context;
  const around = resultFrame(context, note);
  const { title, body } = verdictWords(context, result);
  const isExisting = context.facts['applicant.kind'] === 'existingDirect';
  const skipped = result.skipped.length;
  const parts: ResultParts = {
    title,
    body,
    links: isExisting ? linkViews(t, ruleset, ['restricted', 'transition']) : [],
    enrolment: optional(result.standing.verdict === 'readyToApply' ? enrolment(context) : undefined),
    ...sectionsOf(context, result.findings),
    revenue: optional(revenueFigure(context)),
    readMore: optional(readMore(context, isExisting)),
    footer: [
      ...(skipped > 0 ? paragraphs(t('chat:result.skipped', { count: skipped })) : []),
      ...footer(context),
    ],
  };
  return framed(
    'result',
    { ...around, asideLines: [] },
    {
      title,
      lines: resultLines(context, parts, around.asideLines),
      brief: [title, body, ...around.asideLines],
      view: { ...parts, actions: actionsOf(context, result) },
    },
  );
}

/** The verdict comes first: the echo of the last answer stands below it, with what it says about plans. */
function resultFrame(context: ViewContext, note: Note | undefined): Frame {
  const { gate } = context;
  const around = frame(context, note, gate.isOpen && gate.advice !== 'notNeeded' ? 'buying' : 'subject');
  return note?.note === 'saved'
    ? framing(context, [], [...around.lead, ...around.aside], around.advice)
    : around;
}

/** The order of the sections on the card. What is met comes apart: it is folded. */
const order = ['gaps', 'attention', 'actionDue', 'unknown', 'onTrack', 'advice', 'notApplicable'] as const;

function sectionOf({ status, level }: Finding): (typeof order)[number] | 'met' {
  if (status === 'met' || status === 'notApplicable') return status;
  if (level === 'recommended') return 'advice';
  return status === 'unmet' || status === 'blocked' ? 'gaps' : status;
}

function sectionsOf(
  context: ViewContext,
  findings: readonly Finding[],
): Pick<ResultCard, 'sections' | 'met'> {
  const rowsOf = (id: ReturnType<typeof sectionOf>) =>
    findings.filter((finding) => sectionOf(finding) === id).map((finding) => findingRow(context, finding));
  const sections = order.map((id) => ({ title: context.t(`chat:result.${id}`), rows: rowsOf(id) }));
  const met = rowsOf('met');
  return {
    sections: sections.filter(({ rows }) => rows.length > 0),
    met: met.length > 0 ? [{ title: context.t('chat:result.met', { count: met.length }), rows: met }] : [],
  };
}

function actionsOf(
  { t, language, gate }: ViewContext,
  { standing, skipped }: Result,
): readonly StyledButton[] {
  const of = (verb: MenuVerb) => menuButton(t, language, verb);
  const { verdict } = standing;
  const canReportCheck =
    gate.advice === 'doNotBuyYet' && (verdict === 'readyToApply' || verdict === 'awaitingMicrosoft');
  const count = skipped.length;
  return [
    ...(count > 0 ? [{ ...of('continue'), title: t('chat:button.continueSkipped', { count }) }] : []),
    { ...of('summary'), title: t('chat:button.changeAnswers') },
    ...(canReportCheck ? [of('creditCheck')] : []),
    ...(gate.isOpen ? [of('withdrawCreditCheck')] : []),
    of('person'),
    of('startOver'),
  ];
}
