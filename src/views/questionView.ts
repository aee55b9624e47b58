import { askedFacts, progressOf, type AskedFact } from '../interview/question';
import type { AnswerValue } from '../reading/answers/expected';
import { answerText, canBeUnsure, optionLabel, buttonValues } from './answerText';
import type { Paragraph } from './block';
import { menuButton, type Button } from './button';
import type { ViewContext } from './context';
import { besides, framed, frame, type Frame } from './frame';
import type { LinkView } from './link';
import type { Note, NoteId } from './note';
import { questionInputs, type ListInput, type TextInput } from './questionInputs';
import { questionMenu, type QuestionMenu } from './questionMenu';
import { namesPlan, questionLinks, questionWord } from './questionWords';
import { optional, type Framed, type Optional, type Shown } from './shown';
import { barSince } from './todayRules';

export type QuestionCard = Framed & {
  readonly progress: readonly Paragraph[];
  /** The way to the question before; the first one has none. */
  readonly back: Optional<Button>;
  readonly title: string;
  readonly why: string;
  readonly what: string;
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly links: readonly LinkView[];
  readonly current: readonly Paragraph[];
  /** Up to four answers are buttons; more are a list to choose from. */
  readonly options: readonly Button[];
  readonly list: Optional<ListInput>;
  readonly typed: Optional<TextInput>;
  readonly save: Optional<Button>;
  readonly unsure: Optional<Button>;
  readonly more: QuestionMenu;
};

const mostButtons = 4;

/** `current` is the answer it has now, where it is being changed; `typed` what its field held and was not stored. */
export type AskedQuestion = {
  readonly fact: AskedFact;
  readonly nonce: string;
  readonly current?: AnswerValue;
  readonly typed?: string;
};

/**
 * The question of one fact, with its answers to choose from or a field to type in.
 * @example
 * questionView(viewContext, { fact: 'endorsement.authority', nonce }).view.options[0]?.data
 * // { verb: 'answer', fact: 'endorsement.authority', nonce, 'endorsement.authority': 'yes' }
 */
export function questionView(
  context: ViewContext,
  asked: AskedQuestion,
  note?: Note,
): Shown<'question', QuestionCard> {
  const { t } = context;
  const { fact, nonce, current } = asked;
  const title = questionWord(context, fact, 'title');
  const why = questionWord(context, fact, 'why');
  const progress = [
    ...optional(isAside(note) ? t('chat:backToQuestion') : undefined),
    progressText(context, fact),
  ];
  const now = optional(
    current === undefined
      ? undefined
      : t('chat:question.current', { answer: answerText(context, fact, current) }),
  );

  const data = { verb: 'answer', fact, nonce };
  const button = (value: string): Button => ({
    title: optionLabel(t, fact, value),
    data: { ...data, [fact]: value },
  });
  const options = buttonValues(context, fact).map(button);
  const unsure = optional(canBeUnsure(fact) ? button('unsure') : undefined);
  const areButtons = options.length > 0 && options.length <= mostButtons;

  return framed('question', questionFrame(context, note, fact), {
    title,
    lines: [...progress, title, why, ...now, ...answerLines(context, fact, [...options, ...unsure])],
    view: {
      progress: progress.map((text) => ({ text })),
      back: optional(fact === askedFacts[0] ? undefined : menuButton(t, context.language, 'back')),
      title,
      why,
      what: t('chat:question.whatCounts'),
      details: [
        { label: t('chat:question.counts'), text: questionWord(context, fact, 'counts') },
        { label: t('chat:question.countsNot'), text: questionWord(context, fact, 'countsNot') },
      ],
      links: questionLinks(context, fact),
      current: now.map((text) => ({ text })),
      options: areButtons ? options : [],
      ...questionInputs(context, fact, asked, areButtons),
      save: areButtons ? [] : [{ title: t('chat:button.save'), data }],
      unsure,
      more: questionMenu(context, fact, nonce),
    },
  });
}

/** The notes that only echo what was done: the notification and the voice go on to the question at once. */
const echoes: readonly NoteId[] = ['saved', 'skipped', 'changing', 'resumed'];

/** The notes that answer something else than the question: a line leads back to it. */
const asides: readonly NoteId[] = [
  ...(['knowledge', 'didYouMean', 'noAnswer', 'topics', 'feedback', 'why', 'help', 'person'] as const),
  ...(['doNotBuy', 'buyingQuestion'] as const),
  ...(['receiptMade', 'nothingToKeep', 'receiptsWithdrawn'] as const),
];
const isAside = (note: Note | undefined): boolean => note !== undefined && asides.includes(note.note);

function questionFrame(context: ViewContext, note: Note | undefined, fact: AskedFact): Frame {
  const content = fact === 'support.plan' ? 'asked' : namesPlan(fact) ? 'subject' : 'nothing';
  const around = besides(context, frame(context, note, content), barSince(context, fact));
  return note && echoes.includes(note.note) ? { ...around, heading: undefined, spoken: undefined } : around;
}

/** "Requirement 3 of 6: Support"; the kind of partner is asked before them. */
function progressText({ t, ruleset }: ViewContext, fact: AskedFact): string {
  const at = progressOf(fact, ruleset);
  if (at === undefined) return t('chat:progressFirst', { of: ruleset.requirements.length });
  const requirement = t(`interview:requirement.${at.requirement}`);
  return t('chat:progress', { number: at.number, of: at.of, requirement });
}

/** What can be answered, in plain text: the options with their numbers, or an example of what to type. */
function answerLines(context: ViewContext, fact: AskedFact, options: readonly Button[]): readonly string[] {
  const { t } = context;
  if (buttonValues(context, fact).length > 0) {
    return options.map(({ title }, index) => t('chat:numbered', { number: index + 1, label: title }));
  }
  const example = questionWord(context, fact, 'example');
  return [t('chat:question.placeholder', { example }), t('chat:question.typeValue')];
}
