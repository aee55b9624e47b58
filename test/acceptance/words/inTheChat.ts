import type { Intent, IntentContext } from '../../../src/turns/intent';
import { intentOf } from '../../../src/turns/intentOf';
import { nothingPending } from '../../../src/turns/pending';
import { languages, type Language } from '../../../src/reading/language';
import { gate } from '../../../src/journey/gate';
import {
  readAsked,
  readOthersOf,
  readStatements,
  type Expectation,
  type SetPart,
} from '../../knowledge/sets';
import { allMet, createWorld, play, sessionOf, typing } from '../../interview/world';
import { createParts } from '../../support/parts';

/** What becomes of what is typed in the chat, in shares of all of it. */
export type Asked = {
  readonly language: Language;
  readonly part: SetPart;
  readonly questions: Answered;
  /** Messages that tell the circumstances first. */
  readonly situations: Answered;
  readonly outOfScope: number;
  /** Of those that no entry answers: not answered. */
  readonly unanswered: number;
  /** Remarks about the business or the mood, and how many of them are not answered. */
  readonly statements: number;
  readonly leftAlone: number;
  /** Of all questions and messages out of scope: filed as an answer to the open question. */
  readonly filed: number;
};

/** What becomes of what an entry answers. */
export type Answered = {
  readonly asked: number;
  /** Answered from the right entry. */
  readonly right: number;
  /** Answered from another entry. */
  readonly wrong: number;
  /** A choice of questions, the right one among them. */
  readonly suggested: number;
};

const parts = createParts();
const sessions = [0, 3, 8].map((answers) =>
  sessionOf(play(createWorld(), typing(...allMet.slice(0, answers)))),
);

/** Everything at a choice, at a yes/no question, at an amount, and with no question open. */
export function askInTheChat(part: SetPart): readonly Asked[] {
  return languages.map((language) => {
    const contexts = [undefined, ...sessions].map((session) => contextOf(language, session));
    const type = (all: readonly Expectation[]): readonly Typed[] =>
      all.flatMap(({ text, entry }) =>
        contexts.map((context) => ({ entry, found: foundBy(intentOf({ kind: 'text', text }, context)) })),
      );
    const questions = type(readAsked('questions', language, part));
    const situations = type(readAsked('situations', language, part));
    const others = type(readOthersOf(language, part));
    const statements = type(readStatements(language, part).map((text) => ({ text, entry: undefined })));
    return {
      language,
      part,
      questions: answeredOf(questions),
      situations: answeredOf(situations),
      outOfScope: others.length,
      unanswered: share(others, ({ found }) => found.answer === undefined),
      statements: statements.length,
      leftAlone: share(statements, ({ found }) => found.answer === undefined),
      filed: share([...questions, ...situations, ...others], ({ found }) => found.isFiled),
    };
  });
}

type Typed = { readonly entry: string | undefined; readonly found: Found };

const answeredOf = (all: readonly Typed[]): Answered => ({
  asked: all.length,
  right: share(all, ({ entry, found }) => found.answer === entry),
  wrong: share(all, ({ entry, found }) => found.answer !== undefined && found.answer !== entry),
  suggested: share(all, ({ entry, found }) => found.suggests.some((one) => one === entry)),
});

const share = (all: readonly Typed[], is: (one: Typed) => boolean): number =>
  all.length === 0 ? 0 : all.filter(is).length / all.length;

const contextOf = (language: Language, session: IntentContext['session']): IntentContext => ({
  session,
  gate: gate({}, parts.rulesetInForce),
  ruleset: parts.rulesetInForce,
  facts: session?.answers ?? {},
  language,
  t: parts.wordsUnder(language, parts.rulesetInForce),
  today: '2026-11-22',
  pending: nothingPending,
  untimely: undefined,
  readers: parts.readers,
  findEntry: parts.findEntry,
});

type Found = { readonly answer?: string; readonly suggests: readonly string[]; readonly isFiled: boolean };

function foundBy({ input }: Intent): Found {
  const isFiled = input.do === 'typed' && input.reading.is === 'answer';
  return {
    isFiled,
    suggests: input.do === 'disambiguate' ? input.entries : [],
    ...(input.do === 'answer' && 'entry' in input && { answer: input.entry }),
  };
}
