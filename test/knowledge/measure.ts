import type { FindEntry } from '../../src/knowledge/findEntry';
import type { Language } from '../../src/reading/language';
import { utteranceOf } from '../../src/reading/utterance';
import { readSet, type Expectation, type SetPart } from './sets';

/** How well entries are found, in shares of all questions, and of all messages out of scope. */
export type Measured = {
  readonly questions: {
    readonly count: number;
    /** Answered with the right entry. */
    readonly right: number;
    /** Answered with another entry. */
    readonly wrong: number;
    /** "Did you mean …", the right entry among them. */
    readonly nearRight: number;
    /** "Did you mean …", without the right entry. */
    readonly nearWrong: number;
    /** No answer. */
    readonly none: number;
  };
  readonly outOfScope: {
    readonly count: number;
    readonly none: number;
    readonly near: number;
    readonly answered: number;
  };
  /** The messages that were answered wrongly, suggested for, or not answered, with what was found. */
  readonly mistakes: readonly { readonly text: string; readonly expected: string; readonly found: string }[];
};

/** Measures a search on one part of the sets of a language. */
export function measure(findEntry: FindEntry, language: Language, part: SetPart): Measured {
  const judged = readSet(language, part).map((one) => ({ ...one, ...judge(findEntry, one, language) }));
  const questions = judged.filter(({ entry }) => entry !== undefined);
  const others = judged.filter(({ entry }) => entry === undefined);
  const share = (all: readonly { readonly is: Judgement }[], is: Judgement): number =>
    all.filter((one) => one.is === is).length / all.length;
  return {
    questions: {
      count: questions.length,
      right: share(questions, 'right'),
      wrong: share(questions, 'wrong'),
      nearRight: share(questions, 'nearRight'),
      nearWrong: share(questions, 'nearWrong'),
      none: share(questions, 'none'),
    },
    outOfScope: {
      count: others.length,
      none: share(others, 'none'),
      near: share(others, 'nearWrong'),
      answered: share(others, 'wrong'),
    },
    mistakes: judged
      .filter(({ entry, is }) => is !== (entry === undefined ? 'none' : 'right'))
      .map(({ text, entry, found }) => ({ text, expected: entry ?? 'none', found })),
  };
}

type Judgement = 'right' | 'wrong' | 'nearRight' | 'nearWrong' | 'none';

function judge(
  findEntry: FindEntry,
  { text, entry }: Expectation,
  language: Language,
): { readonly is: Judgement; readonly found: string } {
  const found = findEntry(utteranceOf(text), language);
  switch (found.is) {
    case 'confident':
      return { is: found.entry === entry ? 'right' : 'wrong', found: found.entry };
    case 'near': {
      const isAmong = entry !== undefined && found.entries.includes(entry);
      return { is: isAmong ? 'nearRight' : 'nearWrong', found: found.entries.join(' / ') };
    }
    case 'none':
      return { is: 'none', found: 'none' };
  }
}
