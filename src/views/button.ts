import type { Language } from '../reading/language';
import type { ViewContext } from './context';
import { formatDate } from './format';
import type { Translate } from './translate';

/** A button that submits its data. */
export type Button = {
  readonly title: string;
  readonly data: Readonly<Record<string, string | number | boolean>>;
};

/** A button whose looks say how much it matters. */
export type StyledButton = Button & { readonly style: 'default' | 'positive' | 'destructive' };

/** The verbs that need no data of their own and can stand on any card. `result` goes on where nothing is left to ask. */
export const menuVerbs = [
  'start',
  'continue',
  'result',
  'back',
  'summary',
  'stop',
  'person',
  'help',
  'startOver',
  'creditCheck',
  'withdrawCreditCheck',
  'topics',
  'language',
] as const;
export type MenuVerb = (typeof menuVerbs)[number];

const otherLanguage = { en: 'nl', nl: 'en' } as const satisfies Record<Language, Language>;

const leadsOn: readonly MenuVerb[] = ['start', 'continue', 'result'];

/** The button of a verb. The language button names the other language in that language. */
export function menuButton(t: Translate, language: Language, verb: MenuVerb): StyledButton {
  return {
    title: t(`chat:button.${verb}`),
    data: dataOf(language, verb),
    style: leadsOn.includes(verb) ? 'positive' : 'default',
  };
}

/** The button that goes on under other rules, where there is a choice. `Left` says how many questions it brings. */
export function rulesButton(
  { t, language, offer }: ViewContext,
  how: '' | 'Start' | 'Left',
): Button | undefined {
  if (!offer) return undefined;
  const { ruleset, nonce, left } = offer;
  const words = how === 'Left' && left === 0 ? '' : how;
  return {
    title: t(`chat:button.useRuleset${words}`, {
      date: formatDate(ruleset.effectiveFrom, language),
      count: left,
    }),
    data: { verb: 'useRuleset', ruleset: ruleset.id, nonce },
  };
}

/** The button that makes a receipt of what is known. */
export const receiptButton = (t: Translate, nonce: string): StyledButton => ({
  title: t('chat:button.receipt'),
  data: { verb: 'receipt', nonce },
  style: 'default',
});

/** A button that asks its own words, as if they had been typed. */
export const askButton = (text: string): Button => ({ title: text, data: { verb: 'ask', text } });

function dataOf(language: Language, verb: MenuVerb): Button['data'] {
  if (verb === 'language') return { verb, locale: otherLanguage[language] };
  return { verb: verb === 'result' ? 'continue' : verb };
}
