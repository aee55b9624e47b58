import type { AnsweredFact } from '../answers/choiceFacts';

/** How people put right what they have answered. A phrase may stand in several lists. */
export type CorrectionWords = {
  /** Says that something else is meant, whatever it is about: "ik bedoelde", "moet zijn", "in plaats van". */
  readonly instead: string;
  /** Turns away from what was said, where a question is named: "eigenlijk", "toch", "after all". */
  readonly turning: string;
  /** Says of what was answered that it was wrong: "was verkeerd", "I got … wrong". */
  readonly wrong: string;
  /** Asks to note another value: "zet … op", "set … to". */
  readonly setting: string;
  /** Around it, without a meaning of its own: "sorry", "my answer about". */
  readonly around: string;
  /** What is asked to be changed, and politely: "kunt u", "could you". */
  readonly asking: string;
  /** Names the revenue by its time: "de afgelopen twaalf maanden". */
  readonly twelveMonths: string;
  /** Asks for the question again, where it is named: "die vraag nog eens", "let me do that one again". */
  readonly again: string;
  /** Something supposed, somebody else, or what the rules ask for: no answer is put right. */
  readonly supposed: string;
};

/** How people tell the answer that is no longer meant from the one that is. */
export type OldValueWords = {
  /** Sets what is said against another value, after a comma: "uitbesteed, niet eigen". */
  readonly contrast: string;
  /** The same, with that value behind it: "in plaats van". */
  readonly inPlaceOf: string;
  /** Begins what is so, behind what is not: "het is". */
  readonly stated: string;
  /** Tells what was answered before, which is no longer meant: "had ik gezegd". */
  readonly before: string;
};

/** What each question is called: "omzet", "lidmaatschap". A name that fits several stands at each. */
export type SubjectWords = Readonly<Record<AnsweredFact, string>>;

/** How somebody goes to a question: "ga naar", with what the numbers on the cards are called. */
export type PlaceWords = {
  readonly goTo: string;
  readonly place: string;
};
