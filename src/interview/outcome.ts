import type { AnswerValue, Doubt, Hesitation } from '../reading/answers/expected';
import type { AskedFact } from './question';
import type { Session } from './session';

/** What a step of the interview has to tell beside what it shows. */
export type InterviewNote =
  | {
      readonly note: 'saved';
      readonly fact: AskedFact;
      readonly value: AnswerValue;
      /** Answers that no longer apply because of it. */
      readonly dropped: readonly AskedFact[];
      /** The questions that it made necessary. */
      readonly added: readonly AskedFact[];
    }
  | { readonly note: 'skipped'; readonly fact: AskedFact }
  | {
      readonly note: 'doubt';
      readonly fact: AskedFact;
      readonly doubt: Doubt;
      readonly understood: readonly AnswerValue[];
      /** What was heard that is no value of ours: "€ 300.000". Digits, signs and currency words only. */
      readonly heard?: string;
      readonly tries: number;
    }
  | { readonly note: 'noValue'; readonly fact: AskedFact; readonly tries: number }
  | { readonly note: 'notUnderstood'; readonly tries: number }
  | { readonly note: 'resumed' }
  | { readonly note: 'rulesetKept' } // resumed, under the rules the session began with
  /** From here on under the rules that were chosen: how many answers stand, and how many questions are to come. */
  | { readonly note: 'rulesetChosen'; readonly kept: number; readonly left: number }
  /** Other rules cannot be chosen; those that can be, by their dates. */
  | { readonly note: 'rulesetRefused'; readonly dates: readonly string[] }
  | { readonly note: 'rulesetReplaced' } // those rules are gone: from here on, under those in force
  | { readonly note: 'questionGone' } // what was typed would have answered a question that is not asked any more
  | {
      readonly note: 'recovered';
      /** The stored answers could not be read as they were: how many of them are kept. */
      readonly answers?: number;
      /** The stored journey could not be: whether a recorded credit check is. */
      readonly creditCheck?: 'kept' | 'lost';
    }
  | { readonly note: 'atFirstQuestion' }
  | { readonly note: 'nothingToSkip' }
  | { readonly note: 'nothingToContinue' }
  | { readonly note: 'stopped' }
  | { readonly note: 'startedOver' }
  | { readonly note: 'kept' } // cancelled: everything stays as it was
  | { readonly note: 'valueRejected'; readonly fact: AskedFact } // "no" to "did you mean …?"
  | { readonly note: 'changing'; readonly fact: AskedFact }
  | { readonly note: 'unchanged'; readonly fact: AskedFact; readonly value: AnswerValue } // it is so already
  | { readonly note: 'staleCard' }
  | { readonly note: 'unknownCard' };

export type Saved = { readonly fact: AskedFact; readonly value: AnswerValue };

/** What the person is to see after a step. The open question itself stands in the session. */
export type Outcome =
  | {
      readonly show: 'question';
      readonly note?: InterviewNote;
      readonly saved?: Saved;
      /** What was typed into the card and could not be stored: nobody likes to type it all again. */
      readonly typed?: string;
    }
  | { readonly show: 'result'; readonly note?: InterviewNote; readonly saved?: Saved }
  | { readonly show: 'summary'; readonly note?: InterviewNote; readonly saved?: Saved }
  /** Asks whether that value of the open question is meant. */
  | {
      readonly show: 'confirmValue';
      readonly fact: AskedFact;
      readonly value: AnswerValue;
      readonly because: Hesitation;
      /** The nonce of that question. */
      readonly question: string;
    }
  /** Asks whether to put right what was answered; `from` is absent where it was not. */
  | {
      readonly show: 'confirmCorrection';
      readonly fact: AskedFact;
      readonly value: AnswerValue;
      readonly from?: AnswerValue;
    }
  | { readonly show: 'confirmStartOver' }
  | { readonly show: 'notice'; readonly note: InterviewNote };

/** What is asked before it is done. What waits for the yes, and its nonce, is not the interview's. */
export type AsksFirst = Extract<Outcome, { readonly show: `confirm${string}` }>;

/** The session after an input, and what to show. */
export type Step = { readonly session: Session | undefined; readonly outcome: Outcome };
