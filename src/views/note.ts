import type { CreditCheckNote } from '../interview/creditCheckStep';
import type { InterviewNote } from '../interview/outcome';
import type { AskedFact } from '../interview/question';

/**
 * What a message says before (or instead of) its main card: the echo of an answer, the reason of a second asking,
 * the answer to a side question. One note a message, besides the news (news.ts). `tries` counts failed attempts, so that no text comes twice.
 */
export type Note =
  | InterviewNote
  | CreditCheckNote
  // side questions
  | { readonly note: 'why'; readonly fact: AskedFact }
  | { readonly note: 'help' }
  | { readonly note: 'person' }
  | { readonly note: 'noAnswer' }
  | { readonly note: 'greeting' }
  | { readonly note: 'thanks' }
  | { readonly note: 'languageChanged' }
  | { readonly note: 'languageNotSpoken' }
  // refused input
  | { readonly note: 'emptyMessage' }
  | { readonly note: 'tooLong' }
  // our own failures: nobody can tell what was stored; certainly nothing was; nobody had said anything yet
  | { readonly note: 'failed' | 'notStored' | 'outage'; readonly reference: string }
  | { readonly note: 'groupChat' };

export type NoteId = Note['note'];
