import { optionsOf, type AskedFact } from '../interview/question';
import { answerText, canBeUnsure, optionLabel, buttonValues } from './answerText';
import { block, type Block } from './block';
import type { ViewContext } from './context';
import { formatEither } from './format';
import type { Note } from './note';
import { questionWord } from './questionWords';

type Reask = Extract<Note, { readonly note: 'doubt' | 'noValue' | 'notUnderstood' }>;

/**
 * Why an input could not be stored, with what was understood and what can be answered. The frame changes with
 * every try, so that the same text never comes twice in a row; from the third on it offers a way out.
 */
export function reaskBlock(context: ViewContext, note: Reask): Block {
  const { t } = context;
  const frame = frameOf(note.tries);
  if (note.note === 'notUnderstood') {
    // Nobody can be unsure about the first question, what kind of partner one is.
    const isFirst = context.facts['applicant.kind'] === undefined;
    const isLate = frame === 'third' || frame === 'fourth';
    const text =
      isFirst && isLate ? t(`chat:reask.lost.${frame}.textChoice`) : t(`chat:reask.lost.${frame}.text`);
    return reask(t(`chat:reask.lost.${frame}.title`), [text]);
  }
  const texts = [
    ...problemLines(context, note),
    possible(context, note.fact),
    closing(context, note.fact, frame),
  ];
  return reask(t(`chat:reask.${frame}.title`), texts);
}

/** What can be answered: every option, so that none is suggested, or how a number is written. */
function possible(context: ViewContext, fact: AskedFact): string {
  const { t, language } = context;
  const options = optionsOf(fact, context.ruleset).map((value) => optionLabel(t, fact, value));
  return options.length > 0
    ? t('chat:reask.options', { options: formatEither(options, language) })
    : t('chat:reask.example', { example: questionWord(context, fact, 'example') });
}

const reask = (title: string, texts: readonly string[]): Block => block({ style: 'warning', title, texts });

type ReaskFrame = 'first' | 'second' | 'third' | 'fourth';

function frameOf(tries: number): ReaskFrame {
  if (tries <= 1) return 'first';
  if (tries === 2) return 'second';
  return tries % 2 === 1 ? 'third' : 'fourth';
}

/** The last line; the way out is "I don't know" where that is an answer, else the numbers of the answers. */
function closing(context: ViewContext, fact: AskedFact, frame: ReaskFrame): string {
  const { t, language } = context;
  if (frame === 'first' || frame === 'second' || canBeUnsure(fact)) return t(`chat:reask.${frame}.close`);
  const choices = buttonValues(context, fact).map((value, index) =>
    t('chat:reask.choice', { number: index + 1, label: optionLabel(t, fact, value) }),
  );
  return t(`chat:reask.${frame}.closeChoice`, { choices: formatEither(choices, language) });
}

function problemLines(
  context: ViewContext,
  note: Exclude<Reask, { readonly note: 'notUnderstood' }>,
): readonly string[] {
  const { t } = context;
  if (note.note === 'noValue') return [t('chat:reask.noValue')];
  return [t(`chat:reask.doubt.${note.doubt}`), ...understoodLines(context, note)];
}

/** An amount in another currency is repeated as it was typed: as a value of ours it would read as US dollars. */
function understoodLines(
  context: ViewContext,
  { fact, doubt, understood, heard }: Extract<Reask, { readonly note: 'doubt' }>,
): readonly string[] {
  const { t } = context;
  if (heard !== undefined) return [t('chat:reask.heard', { heard })];
  if (understood.length === 0 || doubt === 'otherCurrency') return [];
  const values = understood.map((value) => answerText(context, fact, value)).join(', ');
  return [t('chat:reask.understood', { values })];
}
