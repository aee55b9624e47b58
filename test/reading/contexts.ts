import type { Expected } from '../../src/reading/answers/expected';
import type { Language } from '../../src/reading/language';
import type { Route, RouteContext } from '../../src/reading/route';
import { route } from '../support/readers';
import { factChoices, type ChoiceFact } from '../../src/rules/fact';

const labels: Record<Language, Partial<Record<string, string>>> = {
  en: { yes: 'Yes', no: 'No', unsure: "I don't know" },
  nl: { yes: 'Ja', no: 'Nee', unsure: 'Weet ik niet' },
};

type Choice = Extract<Expected, { readonly kind: 'choice' }>;

/** A choice question of the rules of 2020, with plain labels; `names` gives other labels. */
export function choiceOf(fact: ChoiceFact, language: Language, names: Record<string, string> = {}): Choice {
  const labelOf = (value: string): string => names[value] ?? labels[language][value] ?? value;
  return {
    kind: 'choice',
    fact,
    options: factChoices[fact]
      .filter((value) => value !== 'ufp')
      .map((value) => ({ value, label: labelOf(value) })),
  };
}

export function contextOf(language: Language, expected?: Expected): RouteContext {
  return { language, ...(expected && { expected }), isGateShut: true, isConfirming: false };
}

/** A route in one word: the stored value, `ask` where nothing is stored, or the room. */
export function outcomeOf(text: string, context: RouteContext): string | number {
  return shortOf(route(text, context), context.expected?.kind === 'amount');
}

export function shortOf(found: Route, isMoney: boolean): string | number {
  switch (found.to) {
    case 'answer':
      return typeof found.value === 'number' && isMoney ? found.value / 100 : found.value;
    case 'candidate':
    case 'reask':
      return 'ask';
    case 'command':
      return `command:${found.command.verb}`;
    default:
      return found.to;
  }
}
