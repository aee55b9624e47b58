import { entryIds, type EntryId } from './entryIds';

/** What a question can be about: an entry, or something that no entry answers. */
export type Topic = EntryId | 'outOfScope';
export const topics: readonly Topic[] = [...entryIds, 'outOfScope'];
