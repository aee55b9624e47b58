import type { Road } from '../interview/road';
import type { JourneyState } from '../journey/state';
import type { EntryId } from '../knowledge/entryIds';
import type { Language } from '../reading/language';
import type { FactId } from '../rules/fact';
import type { Verdict } from '../journey/verdict';
import type { Shown } from '../views/shown';
import type { MessageKind } from './messageKind';

/** What a message says: how it looks, and what it is for programs that read along (docs/vocabulary.md). */
export type Content = {
  readonly language: Language;
  readonly shown: Shown;
  readonly marks: Marks;
};

/** The marks of a message. Amounts are US dollars. */
export type Marks = {
  readonly kind: MessageKind;
  /** The open question. */
  readonly fact?: FactId;
  /** The entry that it answers from. */
  readonly entry?: EntryId;
  readonly saved?: { readonly fact: FactId; readonly value: string | number };
  readonly answers?: Readonly<Record<string, string | number>>;
  readonly verdict?: Verdict;
  /** Where the same answers stand under the rules of today, where those are others. */
  readonly today?: { readonly ruleset: string; readonly verdict: Verdict };
  readonly journey?: JourneyState;
  readonly supportPlanAdvice?: 'doNotBuyYet' | 'buyNow';
  /** The road to active, where the page draws it beside a one-to-one conversation. */
  readonly road?: Road;
};
