import type { Language } from '../reading/language';
import type { Translate } from './translate';

/** A button that submits its data. */
export type Button = {
  readonly title: string;
  readonly data: Readonly<Record<string, string | number>>;
};

/** A button whose looks say how much it matters. */
export type StyledButton = Button & { readonly style: 'default' | 'positive' | 'destructive' };

/** The verbs that need no data of their own and can stand on any card. */
export type MenuVerb =
  | 'start'
  | 'continue'
  | 'back'
  | 'summary'
  | 'stop'
  | 'person'
  | 'help'
  | 'startOver'
  | 'creditCheck'
  | 'withdrawCreditCheck'
  | 'language';

const otherLanguage = { en: 'nl', nl: 'en' } as const satisfies Record<Language, Language>;

/** The button of a verb. The language button names the other language in that language. */
export function menuButton(t: Translate, language: Language, verb: MenuVerb): StyledButton {
  return {
    title: t(`chat:button.${verb}`),
    data: verb === 'language' ? { verb, locale: otherLanguage[language] } : { verb },
    style: verb === 'start' || verb === 'continue' ? 'positive' : 'default',
  };
}
