import type { Choice } from '../../rules/fact';
import type { ManyOptionFact, YesNoFact } from '../answers/choiceFacts';

/** What says an option, and what only suggests it (it is then confirmed). */
export type OptionWords = { readonly says: string; readonly suggests?: string };

export type OptionLists = {
  readonly [F in ManyOptionFact]: Readonly<Record<Exclude<Choice<F>, 'unsure'>, OptionWords>>;
};

/** Words that belong to a question and say none of its options. */
export type OptionFillers = Readonly<Record<ManyOptionFact, string>>;

/** What a question of yes or no is answered with, besides yes and no. */
export type TopicWords = {
  /** Words of the question itself that a yes or a no may be said with: "ik ben tekenbevoegd". */
  readonly words: string;
  /** Whoever it is asked about: "hij", where one person is meant. */
  readonly who?: string;
  /** What says by itself that it is so, where nothing denies it: "gehaald". */
  readonly yes: string;
  /** What says by itself that it is not so: "alleen licenties". */
  readonly no: string;
  /** What explains a no, and says none by itself: "dat doet de distributeur". */
  readonly whyNot?: string;
};

export type TopicLists = Readonly<Record<YesNoFact, TopicWords>>;

/** The places of the options: "de tweede", "optie 2". */
export type PositionWords = {
  /** In order, from the first. */
  readonly ordinals: readonly string[];
  readonly last: string;
  /** Words around it. */
  readonly lead: string;
};
