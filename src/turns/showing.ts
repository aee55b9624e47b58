import type { CreditCheckOutcome } from '../interview/creditCheckStep';
import type { Outcome } from '../interview/outcome';
import type { Note } from '../views/note';

/** What a turn decided to show: the outcome of a room, or the welcome. */
export type Showing =
  | Outcome
  | CreditCheckOutcome
  | { readonly show: 'side' | 'result'; readonly note: Note }
  | { readonly show: 'welcome' };
