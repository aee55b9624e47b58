import { blockLines, type Block } from './block';
import { menuButton, rulesButton, type MenuVerb, type StyledButton } from './button';
import type { ViewContext } from './context';
import { framed, framing } from './frame';
import type { Note } from './note';
import { noteWords } from './noteBlock';
import { planWords } from './planAdvice';
import type { Result } from './result';
import { resultLines } from './resultLines';
import { resultParts, type ResultParts } from './resultParts';
import type { Framed, Shown } from './shown';
import { isOnlyThen } from './verdictWords';

export type ResultCard = Framed & ResultParts & { readonly actions: readonly StyledButton[] };

/**
 * The result: the verdict and the date of its rules, then what is missing, unknown, next, not due yet, and met.
 * @example resultView(viewContext, result).advice // 'doNotBuyYet'
 */
export function resultView(context: ViewContext, result: Result, note?: Note): Shown<'result', ResultCard> {
  const { lead, plan, echo, advice } = wordsAround(context, note);
  const parts = resultParts(context, result, plan);
  const { title, body, rules } = parts;
  const around = framing(context, lead, echo, advice);
  return framed(
    'result',
    { ...around, asideLines: [] },
    {
      title,
      lines: resultLines(context, parts, around.asideLines),
      brief: [title, body, ...[...rules, ...plan].flatMap((block) => blockLines(context.t, block))],
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

function actionsOf(
  context: ViewContext,
  { standing, skipped, withdrawNonce }: Result,
): readonly StyledButton[] {
  const { t, language, gate } = context;
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
  const otherRules = rulesButton(context, 'Left');
  // Where the result holds under older rules only, to go on under today's is what there is to do.
  const isMain = isOnlyThen(context, verdict);
  const rules = (style: StyledButton['style']) => (otherRules ? [{ ...otherRules, style }] : []);
  return [
    ...(isMain ? rules('positive') : []),
    ...(count > 0 ? [{ ...of('continue'), title: t('chat:button.continueSkipped', { count }) }] : []),
    { ...of('summary'), title: t('chat:button.changeAnswers') },
    ...(isMain ? [] : rules('default')),
    ...(canReportCheck ? [of('creditCheck')] : []),
    ...(gate.isOpen ? [withdrawing] : []),
    of('person'),
    of('startOver'),
  ];
}
