import type { Language } from '../reading/language';
import type { EntryId } from './entryIds';

/** What became of a question: an answer, a choice of answers, or none. */
export const askedOutcomes = ['answered', 'suggested', 'unanswered'] as const;

/** How it ended, where that is known: a choice was made or none, or the same was asked again in other words. */
export const endings = ['chosen', 'notChosen', 'askedAgain'] as const;

/** What is known only after the question was kept. */
export type QuestionEnding = { readonly id: string; readonly ending: (typeof endings)[number] };

/** A question as it is kept for those who write the answers: nothing in it says who asked. */
export type KeptQuestion = {
  /** 128 random bits in hex: what a "helpful" is filed under. */
  readonly id: string;
  readonly outcome: (typeof askedOutcomes)[number];
  /** The answer that was given; absent where there was none. */
  readonly entry?: EntryId;
  /** Of a choice, that none was made so far. */
  readonly ending?: QuestionEnding['ending'];
  readonly language: Language;
  /** Its words, as far as they cannot be about anybody (anonymous.ts). */
  readonly words: string;
};

/** What somebody thought of an answer. */
export type Feedback = {
  readonly entry: EntryId;
  readonly isHelpful: boolean;
  /** Of the question it answered; absent where the card does not say. */
  readonly question?: string;
};
