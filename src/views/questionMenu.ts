import type { AskedFact } from '../interview/question';
import { menuButton, type Button, type MenuVerb } from './button';
import type { ViewContext } from './context';

/** What can be done besides answering, behind the one button "More", in two columns. */
export type QuestionMenu = {
  readonly title: string;
  readonly left: readonly Button[];
  readonly right: readonly Button[];
};

export function questionMenu({ t, language }: ViewContext, fact: AskedFact, nonce: string): QuestionMenu {
  const of = (verb: MenuVerb) => menuButton(t, language, verb);
  const skip: Button = { title: t('chat:button.skip'), data: { verb: 'skip', fact, nonce } };
  const why: Button = { title: t('chat:button.why'), data: { verb: 'why', fact } };
  return {
    title: t('chat:button.more'),
    left: [of('summary'), why, of('help'), of('language')],
    right: [skip, of('stop'), of('person')],
  };
}
