import type { AskedFact } from '../interview/question';
import type { Standing } from '../journey/standing';
import type { Finding } from '../rules/finding';
import { applicantKind } from '../rules/applicant';
import { blockLines, paragraphs, type Block, type Paragraph } from './block';
import { menuButton, type MenuVerb, type StyledButton } from './button';
import type { ViewContext } from './context';
import { framed, framing } from './frame';
import { linkViews, type LinkView } from './link';
import type { Note } from './note';
import { noteWords } from './noteBlock';
import { planWords } from './planAdvice';
import { enrolment, footer, readMore, rulesBlock, type Enrolment, type Extra } from './resultExtras';
import { resultLines } from './resultLines';
import { revenueFigure } from './revenueFigure';
import { metOf, sectionsOf, type Met, type Section } from './resultSections';
import { optional, type Framed, type Optional, type Shown } from './shown';
import { verdictWords } from './verdictWords';

export type ResultCard = Framed & ResultParts & { readonly actions: readonly StyledButton[] };

/** The content of the result, on the card as in plain text. */
export type ResultParts = {
  readonly title: string;
  readonly body: string;
  readonly links: readonly LinkView[];
  /** The date of the rules and what has changed since. */
  readonly rules: Optional<Block>;
  readonly enrolment: Optional<Enrolment>;
  readonly sections: readonly Section[];
  /** Folded. */
  readonly met: Optional<Met>;
  readonly revenue: Optional<Extra>;
  readonly readMore: Optional<Extra>;
  readonly footer: readonly Paragraph[];
};

/** What came out: the findings of `assess`, the standing, and the questions that were skipped. */
export type Result = {
  readonly findings: readonly Finding[];
  readonly standing: Standing;
  readonly skipped: readonly AskedFact[];
  /** The nonce of the card that withdraws a recorded credit check; without one the button asks first. */
  readonly withdrawNonce?: string;
};

/** The result: the verdict and the date of its rules, then what is missing, unknown, next, not due yet, and met. */
export function resultView(context: ViewContext, result: Result, note?: Note): Shown<'result', ResultCard> {
  const { t } = context;
  const { lead, plan, echo, advice } = wordsAround(context, note);
  const { title, body } = verdictWords(context, result);
  const rules = rulesBlock(context);
  const skipped = result.skipped.length;
  const parts: ResultParts = {
    title,
    body,
    links: verdictLinks(context, result),
    rules: [rules],
    enrolment: optional(result.standing.verdict === 'readyToApply' ? enrolment(context) : undefined),
    sections: sectionsOf(context, result.findings, plan),
    met: optional(metOf(context, result.findings)),
    revenue: optional(revenueFigure(context, result.findings)),
    readMore: optional(readMore(context)),
    footer: [
      ...(skipped > 0 ? paragraphs(t('chat:result.skipped', { count: skipped })) : []),
      ...footer(context),
    ],
  };
  const around = framing(context, lead, echo, advice);
  return framed(
    'result',
    { ...around, asideLines: [] },
    {
      title,
      lines: resultLines(context, parts, around.asideLines),
      brief: [title, body, ...[rules, ...plan].flatMap((block) => blockLines(t, block))],
      view: { ...parts, actions: actionsOf(context, result) },
    },
  );
}

type Around = {
  readonly lead: readonly Block[];
  readonly plan: readonly Block[];
  readonly echo: readonly Block[];
  readonly advice: Shown['advice'];
};

/**
 * The note and the words about plans. The verdict comes first: the last answer is not echoed above it, but what else
 * it changed is told at the end; that a question was skipped stands in the footer.
 */
function wordsAround(context: ViewContext, note: Note | undefined): Around {
  const { gate } = context;
  const said = note && noteWords(context, note);
  const isDue = gate.isOpen && gate.advice !== 'notNeeded';
  const { block, advice } = planWords(context, isDue || said?.mention === 'buying' ? 'buying' : 'subject');
  const blocks = said?.block ? [said.block] : [];
  const plan = block ? [block] : [];
  switch (note?.note) {
    case 'saved':
      return { lead: [], plan, echo: note.dropped.length + note.added.length > 0 ? blocks : [], advice };
    case 'skipped':
      return { lead: [], plan, echo: [], advice };
    default:
      return { lead: blocks, plan, echo: [], advice };
  }
}

/** The pages that belong to the verdict itself. */
function verdictLinks({ t, ruleset, facts }: ViewContext, { standing }: Result): readonly LinkView[] {
  if (applicantKind(facts) === 'existingDirect') return linkViews(t, ruleset, ['restricted', 'transition']);
  return standing.verdict === 'agreementDue' ? linkViews(t, ruleset, ['agreement']) : [];
}

function actionsOf(
  { t, language, gate }: ViewContext,
  { standing, skipped, withdrawNonce }: Result,
): readonly StyledButton[] {
  const of = (verb: MenuVerb) => menuButton(t, language, verb);
  const { verdict } = standing;
  const canReportCheck =
    gate.advice === 'doNotBuyYet' && (verdict === 'readyToApply' || verdict === 'awaitingMicrosoft');
  const count = skipped.length;
  const withdraw = of('withdrawCreditCheck');
  const withdrawing =
    withdrawNonce === undefined
      ? withdraw
      : { ...withdraw, data: { ...withdraw.data, nonce: withdrawNonce } };
  return [
    ...(count > 0 ? [{ ...of('continue'), title: t('chat:button.continueSkipped', { count }) }] : []),
    { ...of('summary'), title: t('chat:button.changeAnswers') },
    ...(canReportCheck ? [of('creditCheck')] : []),
    ...(gate.isOpen ? [withdrawing] : []),
    of('person'),
    of('startOver'),
  ];
}
