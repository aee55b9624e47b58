import type { AsksFirst, Outcome } from '../interview/outcome';
import type { CreditCheckOutcome } from '../journey/creditCheckStep';
import type { Note } from '../views/note';
import type { AskedInWords } from './pending';

/** What was decided to be shown: the outcome of a room, with what waits for a yes under its nonce; or the welcome. */
export type Showing =
  | Exclude<Outcome, AsksFirst>
  | Extract<CreditCheckOutcome, { readonly show: 'note' }>
  | (Extract<CreditCheckOutcome, { readonly show: 'attestation' }> & { readonly nonce: string })
  | { readonly show: 'asked'; readonly asked: AskedInWords }
  | { readonly show: 'side' | 'result'; readonly note: Note }
  | { readonly show: 'welcome' };
