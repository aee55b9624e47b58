import type { EntryId } from './entryIds';

/** The questions that only the partner's own state answers: their words are put together by the views. */
export const stateEntryIds = ['nextStep', 'whyThisResult', 'progress'] as const satisfies readonly EntryId[];
export type StateEntryId = (typeof stateEntryIds)[number];

/**
 * Whether only the partner's own state answers a question.
 * @example isStateEntry('privacy') // false
 */
export const isStateEntry = (entry: EntryId): entry is StateEntryId =>
  (stateEntryIds as readonly EntryId[]).includes(entry);
