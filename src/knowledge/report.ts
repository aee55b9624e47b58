import type { Language } from '../reading/language';
import { wordsOf } from '../reading/text/text';
import type { QuestionTally } from './questionTally';
import type { TermsOf } from './terms';

/** Questions that mean the same, in the wording that is the commonest. */
export type AskedAlike = {
  readonly words: string;
  readonly language: Language;
  readonly count: number;
};

/** What was thought of one answer. */
export type JudgedEntry = {
  readonly entry: string;
  /** How often it was given. */
  readonly given: number;
  readonly helpful: number;
  readonly notHelpful: number;
  /** The commonest questions that it did not help with. */
  readonly unhelpfulFor: readonly AskedAlike[];
};

/** What those who write the answers want to know, what needs them most at the top. */
export type Report = {
  /** The first day it is about (ISO date); absent where it is about all that is kept. */
  readonly since?: string;
  readonly asked: number;
  readonly unanswered: readonly AskedAlike[];
  /** Answered with "did you mean". */
  readonly suggested: readonly AskedAlike[];
  readonly entries: readonly JudgedEntry[];
};

const wordingsAnEntry = 3;

/** Makes the report of what was asked, on a day (ISO date) and all after it, or on everything. */
export type ReportOf = (tallies: readonly QuestionTally[], since?: string) => Report;

export function createReportOf(termsOf: TermsOf): ReportOf {
  const alike: AskedAlikeIn = (tallies) => askedAlike(tallies, termsOf);
  return (tallies, since) => {
    const of = (outcome: QuestionTally['outcome']) => tallies.filter((tally) => tally.outcome === outcome);
    return {
      ...(since !== undefined && { since }),
      asked: countOf(tallies.filter(isQuestion)),
      unanswered: alike(of('unanswered')),
      suggested: alike(of('suggested')),
      entries: judgedEntries(of('answered'), alike),
    };
  };
}

/** An opinion that came without its question has no language. */
type Question = QuestionTally & { readonly language: Language };
const isQuestion = (tally: QuestionTally): tally is Question => tally.language !== null;

const countOf = (tallies: readonly QuestionTally[]): number =>
  tallies.reduce((sum, { count }) => sum + count, 0);

type AskedAlikeIn = (tallies: readonly QuestionTally[]) => readonly AskedAlike[];

/** Questions of one language with the same terms are one; the most asked first. */
function askedAlike(tallies: readonly QuestionTally[], termsOf: TermsOf): readonly AskedAlike[] {
  const groups = Map.groupBy(tallies.filter(isQuestion), ({ words, language }) => {
    const terms = termsOf(wordsOf(words), language).toSorted();
    // What is left of its words where none of them is a term: "what about …" is not "how is …".
    return [language, ...(terms.length > 0 ? terms : [words])].join(' ');
  });
  return [...groups.values()]
    .map((group) => ({ ...commonest(group), count: countOf(group) }))
    .toSorted((one, other) => other.count - one.count || compare(one.words, other.words));
}

/** The same words may be there several times, with different opinions. */
function commonest(group: readonly Question[]): Pick<AskedAlike, 'words' | 'language'> {
  const wordings = [...Map.groupBy(group, ({ words }) => words)].toSorted(
    ([one, those], [other, others]) => countOf(others) - countOf(those) || compare(one, other),
  );
  const { words, language } = wordings[0]![1][0]!;
  return { words, language };
}

/** Those that most often did not help first; of equal ones the one that helped less often. */
function judgedEntries(tallies: readonly QuestionTally[], alike: AskedAlikeIn): readonly JudgedEntry[] {
  return [...Map.groupBy(tallies, ({ entry }) => entry ?? '')]
    .map(([entry, those]) => {
      const unhelpful = those.filter(({ isHelpful }) => isHelpful === false);
      return {
        entry,
        given: countOf(those.filter(isQuestion)),
        helpful: countOf(those.filter(({ isHelpful }) => isHelpful === true)),
        notHelpful: countOf(unhelpful),
        unhelpfulFor: alike(unhelpful).slice(0, wordingsAnEntry),
      };
    })
    .toSorted(
      (one, other) =>
        other.notHelpful - one.notHelpful ||
        one.helpful - other.helpful ||
        other.given - one.given ||
        compare(one.entry, other.entry),
    );
}

const compare = (one: string, other: string): number => (one < other ? -1 : 1);
