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
  /** How often the same was asked again in other words, and nobody said what he thought of it. */
  readonly askedAgain: number;
  /** The commonest questions that it was given to in vain. */
  readonly inVainFor: readonly AskedAlike[];
};

/** Why a question was asked in vain: the first that applies. */
export const vainReasons = ['unanswered', 'notChosen', 'notHelpful', 'askedAgain'] as const;
export type VainReason = (typeof vainReasons)[number];

/** What those who write the answers want to know, what needs them most at the top. */
export type Report = {
  /** The first day it is about (ISO date); absent where it is about all that is kept. */
  readonly since?: string;
  readonly asked: number;
  /** How many of them were answered with "did you mean". */
  readonly suggested: number;
  readonly inVain: Readonly<Record<VainReason, readonly AskedAlike[]>>;
  readonly entries: readonly JudgedEntry[];
};

const wordingsAnEntry = 3;

/** Makes the report of what was asked, on a day (ISO date) and all after it, or on everything. */
export type ReportOf = (tallies: readonly QuestionTally[], since?: string) => Report;

export function createReportOf(termsOf: TermsOf): ReportOf {
  const alike: AskedAlikeIn = (tallies) => askedAlike(tallies, termsOf);
  return (tallies, since) => {
    const questions = tallies.filter(isQuestion);
    const inVain = (reason: VainReason) => alike(questions.filter((one) => vainReason(one) === reason));
    return {
      ...(since !== undefined && { since }),
      asked: countOf(questions),
      suggested: countOf(questions.filter(({ outcome }) => outcome === 'suggested')),
      inVain: Object.fromEntries(vainReasons.map((reason) => [reason, inVain(reason)])) as Report['inVain'],
      entries: judgedEntries(
        tallies.filter(({ outcome }) => outcome === 'answered'),
        alike,
      ),
    };
  };
}

/** An opinion that came without its question has no language. */
type Question = QuestionTally & { readonly language: Language };
const isQuestion = (tally: QuestionTally): tally is Question => tally.language !== null;

/** What somebody said of the answer says more than what was asked after it. */
function vainReason({ outcome, isHelpful, ending }: QuestionTally): VainReason | undefined {
  if (outcome === 'unanswered') return 'unanswered';
  if (outcome === 'suggested') return ending === 'notChosen' ? 'notChosen' : undefined;
  if (isHelpful !== null) return isHelpful ? undefined : 'notHelpful';
  return ending === 'askedAgain' ? 'askedAgain' : undefined;
}

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

/** Those that most often did not help first, then those after which most was asked again, or that helped less often. */
function judgedEntries(tallies: readonly QuestionTally[], alike: AskedAlikeIn): readonly JudgedEntry[] {
  return [...Map.groupBy(tallies, ({ entry }) => entry ?? '')]
    .map(([entry, those]) => {
      const because = (reason: VainReason) => those.filter((one) => vainReason(one) === reason);
      const [unhelpful, askedAgain] = [because('notHelpful'), because('askedAgain')];
      return {
        entry,
        given: countOf(those.filter(isQuestion)),
        helpful: countOf(those.filter(({ isHelpful }) => isHelpful === true)),
        notHelpful: countOf(unhelpful),
        askedAgain: countOf(askedAgain),
        inVainFor: alike([...unhelpful, ...askedAgain]).slice(0, wordingsAnEntry),
      };
    })
    .toSorted(
      (one, other) =>
        other.notHelpful - one.notHelpful ||
        other.askedAgain - one.askedAgain ||
        one.helpful - other.helpful ||
        other.given - one.given ||
        compare(one.entry, other.entry),
    );
}

const compare = (one: string, other: string): number => (one < other ? -1 : 1);
