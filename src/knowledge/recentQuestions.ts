import { z } from 'zod';
import { languages } from '../reading/language';
import { wordsOf } from '../reading/text/text';
import type { EntryId } from './entryIds';
import type { KeptQuestion, QuestionEnding } from './keptQuestion';
import type { TermsOf } from './terms';

/** A question of the last two turns of a conversation: what is asked next may say how it ended. */
const recentQuestion = z.object({
  id: z.string(),
  /** Seen from the turn that comes next. */
  turnsAgo: z.int().min(1).max(2),
  outcome: z.enum(['answered', 'suggested']),
  language: z.enum(languages),
  /** As they are kept (anonymous.ts). */
  words: z.string(),
  /** What answered it, or what there was to choose from; by the ids they had then. */
  entries: z.array(z.string()).readonly(),
});
export type RecentQuestion = Readonly<z.infer<typeof recentQuestion>>;

/**
 * Reads what is stored, one by one: what another release kept, or nobody can read, is left out.
 * @example readRecentQuestions([{ id: 'a', turnsAgo: 9 }]) // []
 */
export const readRecentQuestions = (stored: unknown): readonly RecentQuestion[] =>
  (z.array(z.unknown()).safeParse(stored).data ?? []).flatMap(
    (one) => recentQuestion.safeParse(one).data ?? [],
  );

/**
 * Those that are still of the last two turns when one more has gone by.
 * @example oneTurnLater([]) // []
 */
export const oneTurnLater = (recent: readonly RecentQuestion[]): readonly RecentQuestion[] =>
  recent.filter(({ turnsAgo }) => turnsAgo < 2).map((one) => ({ ...one, turnsAgo: one.turnsAgo + 1 }));

/** A question that is asked now. */
export type AskedNow = {
  readonly question: KeptQuestion;
  /** What there is to choose from, where it has no answer. */
  readonly choice?: readonly EntryId[];
  /** By a button, and not in somebody's own words. */
  readonly isPressed: boolean;
};

/** What a question tells of those of the last two turns, and which these are from then on. */
export type AfterAsking = (
  recent: readonly RecentQuestion[],
  now: AskedNow,
) => { readonly endings: readonly QuestionEnding[]; readonly recent: readonly RecentQuestion[] };

export function createAfterAsking(termsOf: TermsOf): AfterAsking {
  const termsIn = ({ words, language }: Pick<KeptQuestion, 'words' | 'language'>): readonly string[] =>
    termsOf(wordsOf(words), language);

  /** Most of the terms of the shorter one, and more than one: a single one is a topic, and no question yet. */
  const isAlike = (earlier: RecentQuestion, now: KeptQuestion): boolean => {
    const [one, other] = [termsIn(earlier), termsIn(now)];
    const shared = one.filter((term) => other.includes(term)).length;
    return shared > 1 && 2 * shared > Math.min(one.length, other.length);
  };

  const endingOf = (earlier: RecentQuestion, now: AskedNow): QuestionEnding['ending'] | undefined => {
    const { question, isPressed } = now;
    const isSameEntry = question.entry !== undefined && earlier.entries.includes(question.entry);
    if (isPressed) return earlier.outcome === 'suggested' && isSameEntry ? 'chosen' : undefined;
    if (earlier.outcome === 'suggested' || question.words === earlier.words) return undefined;
    return isSameEntry || isAlike(earlier, question) ? 'askedAgain' : undefined;
  };

  return (recent, now) => {
    const seen = recent.map((earlier) => ({ earlier, ending: endingOf(earlier, now) }));
    return {
      endings: seen.flatMap(({ earlier: { id }, ending }) => (ending ? [{ id, ending }] : [])),
      recent: [
        ...oneTurnLater(seen.flatMap(({ earlier, ending }) => (ending ? [] : [earlier]))),
        ...asRecent(now),
      ],
    };
  };
}

/** Of a question that has nothing to offer there is nothing more to know. */
function asRecent({ question, choice = [] }: AskedNow): readonly RecentQuestion[] {
  const { id, outcome, language, words, entry } = question;
  if (outcome === 'unanswered') return [];
  return [{ id, turnsAgo: 1, outcome, language, words, entries: entry ? [entry] : choice }];
}
