import type { AskedFact } from '../interview/question';
import type { InterviewNote } from '../interview/outcome';
import type { AttestationProblem } from '../journey/attestation';

/**
 * What a message says before (or instead of) its main card: the echo of an answer, the reason of a second asking,
 * the answer to a side question. One note a message. `tries` counts failed attempts, so that no text comes twice.
 */
export type Note =
  | InterviewNote
  // side questions
  | { readonly note: 'why'; readonly fact: AskedFact }
  | { readonly note: 'help' }
  | { readonly note: 'person' }
  | { readonly note: 'noAnswer' }
  | { readonly note: 'greeting' }
  | { readonly note: 'thanks' }
  | { readonly note: 'languageChanged' }
  | { readonly note: 'languageNotSpoken' }
  // the support plan
  | { readonly note: 'doNotBuy' } // buying intent while the gate is shut
  | { readonly note: 'buyingQuestion' } // buying intent when it is open, or from a partner who is direct-bill already
  | { readonly note: 'creditCheckRecorded' }
  | { readonly note: 'creditCheckAlreadyRecorded' }
  | { readonly note: 'creditCheckWithdrawn' }
  | { readonly note: 'noCreditCheckToWithdraw' }
  | { readonly note: 'creditCheckNotForExisting' }
  | { readonly note: 'attestationRefused'; readonly problems: readonly AttestationProblem[] }
  // refused input
  | { readonly note: 'emptyMessage' }
  | { readonly note: 'tooLong' }
  | { readonly note: 'failed'; readonly reference: string }
  | { readonly note: 'groupChat' };

export type NoteId = Note['note'];
