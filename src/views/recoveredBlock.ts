import { block, type Block } from './block';
import type { ViewContext } from './context';
import type { Note } from './note';

/** What is left of records that could not be read, and what follows from it. */
export function recoveredBlock(
  { t }: ViewContext,
  { answers, creditCheck }: Extract<Note, { readonly note: 'recovered' }>,
): Block {
  const texts = [
    ...(answers === undefined ? [] : [keptText(t, answers)]),
    ...(creditCheck === undefined ? [] : [t(`errors:recovered.${creditCheck}`)]),
  ];
  return block({ style: 'warning', title: t('errors:recovered.title'), texts });
}

const keptText = (t: ViewContext['t'], answers: number): string =>
  answers === 0 ? t('errors:recovered.noAnswers') : t('errors:recovered.answers', { count: answers });
