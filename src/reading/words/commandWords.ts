import type { RequirementId } from '../../rules/requirement';
import type { CommandVerb } from '../commands/commandVerbs';

/** Whole texts that are a command; politeness around them (`polite`) is left out first. */
export type CommandWords = Readonly<Record<Exclude<CommandVerb, 'change' | 'useRuleset'>, string>> & {
  readonly change: string;
  /** Around "change" and the requirement: "ik wil mijn antwoord over … wijzigen". */
  readonly changeFiller: string;
  readonly polite: string;
  /** Around a command as well: "mag ik … zien", "let me …". Never a command alone. */
  readonly lead: string;
  /** Says of an answer that it has to be changed: "klopt niet". */
  readonly wrong: string;
  /** Speaks of an answer given: with it, `wrong` asks for a change. */
  readonly answer: string;
  /** Asks whether or how a thing can be changed that is no answer here: "kan ik mijn MPN-id wijzigen?" */
  readonly mayI: string;
  readonly thing: string;
  /** Only while something waits to be confirmed. */
  readonly consent: string;
  readonly refusal: string;
};

/** The names of the requirements in "wijzig omzet". */
export type RequirementWords = Readonly<Record<RequirementId, string>>;
