import { answerText } from './answerText';
import { paragraphs, type Block } from './block';
import type { ViewContext } from './context';
import type { Note } from './note';
import { questionWord } from './questionWords';

type Reask = Extract<Note, { readonly note: 'doubt' | 'noValue' | 'notUnderstood' }>;

/**
 * Why an input could not be stored, with what was understood and an example of a good answer. The frame changes with
 * every try, so that the same text never comes twice in a row; from the third on it offers a way out.
 */
export function reaskBlock(context: ViewContext, note: Reask): Block {
  const { t } = context;
  const frame = frameOf(note.tries);
  if (note.note === 'notUnderstood') {
    return reask(t(`chat:reask.lost.${frame}.title`), [t(`chat:reask.lost.${frame}.text`)]);
  }
  const example = t('chat:reask.example', { example: questionWord(context, note.fact, 'example') });
  const texts = [...problemLines(context, note), example, t(`chat:reask.${frame}.close`)];
  return reask(t(`chat:reask.${frame}.title`), texts);
}

const reask = (title: string, texts: readonly string[]): Block => ({
  style: 'warning',
  title,
  paragraphs: paragraphs(...texts),
  links: [],
});

function frameOf(tries: number): 'first' | 'second' | 'third' | 'fourth' {
  if (tries <= 1) return 'first';
  if (tries === 2) return 'second';
  return tries % 2 === 1 ? 'third' : 'fourth';
}

function problemLines(
  context: ViewContext,
  note: Exclude<Reask, { readonly note: 'notUnderstood' }>,
): readonly string[] {
  const { t } = context;
  if (note.note === 'noValue') return [t('chat:reask.noValue')];
  const values = note.understood.map((value) => answerText(context, note.fact, value)).join(', ');
  const understood = values === '' ? [] : [t('chat:reask.understood', { values })];
  return [t(`chat:reask.doubt.${note.doubt}`), ...understood];
}
