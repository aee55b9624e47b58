import type { CreditCheckNote } from '../journey/creditCheckStep';
import type { InterviewNote } from '../interview/outcome';
import type { AskedFact } from '../interview/question';
import type { EntryId } from '../knowledge/entryIds';
import type { Block } from './block';
import type { Answered } from './knowledgeBlock';
import type { PlanMention } from './planAdvice';

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
  // what was asked of the knowledge base; `isBuying`: by somebody who wants to buy a plan too early
  | ({ readonly note: 'knowledge'; readonly isBuying?: true } & Answered)
  | { readonly note: 'didYouMean'; readonly entries: readonly EntryId[] }
  | { readonly note: 'noAnswer' }
  | { readonly note: 'topics' }
  | { readonly note: 'feedback'; readonly isHelpful: boolean }
  // with the first reply to who has not been welcomed
  | { readonly note: 'isBot' }
  | { readonly note: 'greeting' }
  | { readonly note: 'thanks' }
  // to who is angry or tired of it, and to who tells about the own business
  | { readonly note: 'anger' }
  | { readonly note: 'statement' }
  | { readonly note: 'languageChanged' }
  | { readonly note: 'languageNotSpoken' }
  // a result to print or keep: its address, its last day (an ISO date), and the nonce of the button that withdraws it
  | { readonly note: 'receiptMade'; readonly url: string; readonly until: string; readonly withdraw: string }
  | { readonly note: 'nothingToKeep' | 'receiptsWithdrawn' }
  // refused input
  | { readonly note: 'emptyMessage' }
  | { readonly note: 'fileOnly' }
  | { readonly note: 'tooLong' }
  // our own failures: nobody can tell what was stored; certainly nothing was; nobody had said anything yet
  | { readonly note: 'failed' | 'notStored' | 'outage'; readonly reference: string }
  | { readonly note: 'groupChat' };

export type NoteId = Note['note'];

/** A note in words, and what it says about support plans. */
export type NoteWords = {
  /** Absent where the words about buying are the whole note. */
  readonly block: Block | undefined;
  readonly mention: PlanMention;
  /** What is said aloud instead of its title. */
  readonly spoken?: string;
};
