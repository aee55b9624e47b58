import { blockLines, type Block } from './block';
import { menuButton, receiptButton, rulesButton, type MenuVerb, type StyledButton } from './button';
import type { ViewContext } from './context';
import { framed, framing } from './frame';
import type { Note } from './note';
import { noteWords } from './noteBlock';
import { planWords } from './planAdvice';
import type { Result } from './result';
import { headLines, resultLines } from './resultLines';
import { resultParts, type ResultParts } from './resultParts';
import type { Steps } from './resultSteps';
import { sentence } from './sentence';
import { optional, type Framed, type Shown } from './shown';
import { isOnlyThen, mayApply } from './verdictWords';

export type ResultCard = Framed & ResultParts & { readonly actions: readonly StyledButton[] };

/**
 * The result as an answer: the verdict with the date of its rules, what to do next, then what was found.
 * @example resultView(viewContext, result).advice // 'doNotBuyYet'
 */
export function resultView(context: ViewContext, result: Result, note?: Note): Shown<'result', ResultCard> {
  const { lead, plan, echo, advice } = wordsAround(context, note);
  const parts = resultParts(context, result, plan);
  const {
    title,
    today,
    tally,
    steps: [steps],
  } = parts;
  const around = framing(context, lead, echo, advice);
  return framed(
    'result',
    { ...around, asideLines: [] },
    {
      title,
      lines: resultLines(context, parts, around.asideLines),
      brief: [
        ...headLines(parts),
        ...briefStepLines(context, steps),
        ...plan.flatMap((block) => blockLines(context.t, block)),
      ],
      speak: [title, ...today.map(({ text }) => text), tally, spokenStep(steps)].map(sentence).join(' '),
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

/** What to do, by name: what stands in for a card has to leave room for the card. */
const briefStepLines = ({ t }: ViewContext, { title, rows }: Steps): readonly string[] => [
  title,
  ...rows.map(({ number, name }) => t('chat:numbered', { number, label: name })),
];

/** Aloud the steps begin with the first. */
const spokenStep = ({ title, rows: [first] }: Steps): string => `${title}: ${first!.text}`;

/**
 * What can be done with a result, in the order of its buttons: what leads on, what looks back, who helps; to erase
 * everything weighs least. One of them is the main one, unless the enrolment form is.
 */
function actionsOf(context: ViewContext, result: Result): readonly StyledButton[] {
  const { t, language, gate } = context;
  const { standing, skipped, receiptNonce } = result;
  const { verdict } = standing;
  const of = (verb: MenuVerb): StyledButton => ({ ...menuButton(t, language, verb), style: 'default' });
  const canReportCheck =
    gate.advice === 'doNotBuyYet' && (verdict === 'readyToApply' || verdict === 'awaitingMicrosoft');
  const count = skipped.length;
  const continuing = { ...of('continue'), title: t('chat:button.continueSkipped', { count }) };
  const otherRules = optional(rulesButton(context, 'Left')).map((button): StyledButton => ({
    ...button,
    style: 'default',
  }));
  // Where the result holds under older rules only, to go on under today's is what there is to do.
  const isOld = isOnlyThen(context, verdict);
  const actions = [
    ...(isOld ? otherRules : []),
    ...(count > 0 ? [continuing] : []),
    ...(canReportCheck && verdict === 'awaitingMicrosoft' ? [of('creditCheck')] : []),
    { ...of('summary'), title: t('chat:button.changeAnswers') },
    ...(receiptNonce === undefined ? [] : [receiptButton(t, receiptNonce)]),
    ...(isOld ? [] : otherRules),
    ...(canReportCheck && verdict !== 'awaitingMicrosoft' ? [of('creditCheck')] : []),
    ...(gate.isOpen ? [withdrawing(context, result)] : []),
    of('person'),
    of('startOver'),
  ];
  const main = mayApply(context, standing) ? undefined : actions[0];
  return actions.map((action) => (action === main ? { ...action, style: 'positive' } : action));
}

/** Takes the report back: at once by the card that it left, else it asks first. */
function withdrawing({ t, language }: ViewContext, { withdrawNonce }: Result): StyledButton {
  const withdraw = menuButton(t, language, 'withdrawCreditCheck');
  return withdrawNonce === undefined
    ? withdraw
    : { ...withdraw, data: { ...withdraw.data, nonce: withdrawNonce } };
}
