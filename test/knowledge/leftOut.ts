import { createKnowledge } from '../../src/knowledge/knowledge';
import { learnSearch, type SearchExamples } from '../../src/knowledge/learnSearch';
import { entryIds, type EntryId } from '../../src/knowledge/entryIds';
import { languages, type Language } from '../../src/reading/language';
import { utteranceOf } from '../../src/reading/utterance';
import { languageWords as words } from '../../src/words/languages';
import { utterances } from '../support/utterances';
import { readAsked, type AskedSet, type SetPart } from './sets';

/** Entries are left out in so many groups, a neighbour never together with its neighbour. */
export const leftOutFolds = 8;

/** What becomes of what is asked about a topic of the programme that has no entry. */
export type LeftOut = {
  readonly set: AskedSet;
  readonly language: Language;
  readonly asked: number;
  /** Answered from another entry, in shares of all. */
  readonly answered: number;
  readonly suggested: number;
};

/**
 * Leaves entries and their examples out of the learning and asks about them. Each fold learns anew, which takes some
 * seconds.
 */
export function measureLeftOut(part: SetPart, folds: readonly number[]): readonly LeftOut[] {
  const all = folds.flatMap((fold) => {
    const without = new Set(entryIds.filter((_, at) => at % leftOutFolds === fold));
    const { findEntry } = createKnowledge({ words, learned: learnSearch(examplesBut(without), words) });
    return (['questions', 'situations'] as const).flatMap((set) =>
      languages.flatMap((language) =>
        readAsked(set, language, part)
          .filter(({ entry }) => without.has(entry!))
          .map(({ text }) => ({ set, language, is: findEntry(utteranceOf(text), language).is })),
      ),
    );
  });
  return [...Map.groupBy(all, ({ set, language }) => `${set} ${language}`).values()].map((those) => ({
    set: those[0]!.set,
    language: those[0]!.language,
    asked: those.length,
    answered: those.filter(({ is }) => is === 'confident').length / those.length,
    suggested: those.filter(({ is }) => is === 'near').length / those.length,
  }));
}

function examplesBut(without: ReadonlySet<EntryId>): Readonly<Record<string, SearchExamples>> {
  const isKept = ({ of }: { readonly of: string }) => !without.has(of as EntryId);
  return Object.fromEntries(
    Object.entries(utterances).map(([language, { questions, messages }]) => [
      language,
      { questions: questions.filter(isKept), messages: messages.filter(isKept) },
    ]),
  );
}
