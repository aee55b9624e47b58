import { applicableFacts, requirementOf, type AskedFact } from '../interview/question';
import type { Answers } from '../interview/session';
import { answerText } from './answerText';
import { menuButton, type Button, type StyledButton } from './button';
import type { ViewContext } from './context';
import { frame, framed } from './frame';
import type { Note } from './note';
import { questionWord } from './questionWords';
import type { Framed, Shown } from './shown';

export type SummaryCard = Framed & {
  readonly title: string;
  readonly progress: string;
  readonly groups: readonly { readonly name: string; readonly rows: readonly SummaryRow[] }[];
  readonly typed: string;
  readonly actions: readonly StyledButton[];
};

type SummaryRow = {
  readonly label: string;
  readonly answer: string;
  readonly change: string;
  /** Names the row, for those who hear the buttons one by one. */
  readonly tooltip: string;
  readonly data: Button['data'];
};

export type SummaryState = {
  readonly answers: Answers;
  readonly skipped: readonly AskedFact[];
  /** The question that is open. */
  readonly open?: AskedFact;
  /** True when every question is answered or skipped. */
  readonly isComplete: boolean;
};

/**
 * Every question of this partner with its answer and a button to change it. One row always names the support plan.
 * @example
 * summaryView(viewContext, { answers: {}, skipped: [], isComplete: false }).view.actions[0]?.data
 * // { verb: 'continue' }
 */
export function summaryView(
  context: ViewContext,
  state: SummaryState,
  note?: Note,
): Shown<'summary', SummaryCard> {
  const { t, ruleset, facts, language } = context;
  const asked = applicableFacts(ruleset, facts);
  const groups = groupsOf(context, asked, state);
  const title = t('chat:summary.title');
  const answered = asked.filter((fact) => state.answers[fact] !== undefined).length;
  const progress = t('chat:summary.progress', { answered, of: asked.length });
  const question = state.open && questionWord(context, state.open, 'title');
  const typed = question === undefined ? t('chat:summary.typed') : t('chat:summary.typedOpen', { question });
  const rows = groups.flatMap((group) => [
    group.name,
    ...group.rows.map(({ label, answer }) => t('chat:labelled', { label, text: answer })),
  ]);
  return framed('summary', frame(context, note, 'mentioned'), {
    title,
    lines: [title, progress, ...rows, typed],
    view: {
      title,
      progress,
      groups,
      typed,
      actions: [
        menuButton(t, language, state.isComplete ? 'result' : 'continue'),
        menuButton(t, language, 'startOver'),
      ],
    },
  });
}

/** The rows, gathered by requirement in the order in which they are asked. */
function groupsOf(
  context: ViewContext,
  asked: readonly AskedFact[],
  state: SummaryState,
): SummaryCard['groups'] {
  const requirements = [...new Set(asked.map(requirementOf))];
  return requirements.map((requirement) => ({
    name:
      requirement === undefined
        ? context.t('chat:summary.general')
        : context.t(`interview:requirement.${requirement}`),
    rows: asked
      .filter((fact) => requirementOf(fact) === requirement)
      .map((fact) => rowOf(context, fact, state)),
  }));
}

function rowOf(context: ViewContext, fact: AskedFact, { answers, skipped, open }: SummaryState): SummaryRow {
  const { t } = context;
  const value = answers[fact];
  const label = questionWord(context, fact, 'short');
  const pending = fact === open ? 'open' : skipped.includes(fact) ? 'skipped' : 'unanswered';
  const verb = value === undefined ? 'fillIn' : 'change';
  return {
    label,
    answer: value === undefined ? t(`chat:summary.${pending}`) : answerText(context, fact, value),
    change: t(`chat:button.${verb}`),
    tooltip: t(`chat:button.${verb}Row`, { short: label }),
    data: { verb: 'change', fact },
  };
}
