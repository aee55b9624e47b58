import { languages, type Language } from '../../src/reading/language';
import { readCommand, readLanguageSwitch } from '../support/readers';
import { words } from './world';

const buttons = [
  'start',
  'continue',
  'back',
  'skip',
  'why',
  'summary',
  'stop',
  'help',
  'startOver',
  'person',
  'creditCheck',
] as const;

/** What the texts tell people to type. */
const promised = {
  en: {
    back: 'back',
    skip: 'skip',
    why: 'why',
    summary: 'summary',
    change: 'change revenue',
    stop: 'stop',
    continue: 'continue',
    startOver: 'start over',
    person: 'talk to someone',
    creditCheck: 'report the credit check',
    withdrawCreditCheck: 'withdraw my report',
    help: 'help',
  },
  nl: {
    back: 'terug',
    skip: 'overslaan',
    why: 'waarom',
    summary: 'overzicht',
    change: 'wijzig omzet',
    stop: 'stop',
    continue: 'verder',
    startOver: 'opnieuw beginnen',
    person: 'iemand spreken',
    creditCheck: 'kredietcontrole melden',
    withdrawCreditCheck: 'melding intrekken',
    help: 'hulp',
  },
} as const satisfies Record<Language, Record<string, string>>;

describe.each(languages)('what can be typed in %s', (language) => {
  const t = words(language);

  it.each(buttons)('is the title of the button %s', (verb) => {
    expect(readCommand(t(`chat:button.${verb}`))?.verb).toBe(verb);
  });

  it.each(Object.entries(promised[language]))('is what the texts promise for %s: %s', (verb, typed) => {
    const texts = [t('chat:note.help.text'), t('chat:reask.lost.second.text')].join('\n');
    expect(texts).toContain(typed);
    expect(readCommand(typed)?.verb).toBe(verb);
  });

  it('is the name of the other language, as on its button', () => {
    expect(readLanguageSwitch(t('chat:button.language'), language)).toBe(language === 'en' ? 'nl' : 'en');
  });

  it('is a change of the support answers, where the plan has to be told first', () => {
    const typed = language === 'nl' ? 'wijzig ondersteuning' : 'change support';
    expect(t('planAdvice:tellPlan.text')).toContain(typed);
    expect(t('planAdvice:tellPlan.asked')).not.toContain(typed);
    expect(readCommand(typed)).toMatchObject({ verb: 'change', requirement: 'support' });
  });
});
