import type { Intent, IntentContext } from '../../../src/turns/intent';
import { intentOf } from '../../../src/turns/intentOf';
import { nothingPending } from '../../../src/turns/pending';
import { languages, type Language } from '../../../src/reading/language';
import { gate } from '../../../src/journey/gate';
import { readSet, type SetPart } from '../../knowledge/sets';
import { allMet, createWorld, play, sessionOf, typing } from '../../interview/world';
import { createParts } from '../../support/parts';

/** What becomes of questions that are typed in the chat, in shares of all of them. */
export type Asked = {
  readonly language: Language;
  readonly part: SetPart;
  readonly questions: number;
  /** Answered from the right entry. */
  readonly right: number;
  /** Answered from another entry. */
  readonly wrong: number;
  /** A choice of questions, the right one among them. */
  readonly suggested: number;
  readonly outOfScope: number;
  /** Of those that no entry answers: not answered. */
  readonly unanswered: number;
  /** Of all: filed as an answer to the open question. */
  readonly filed: number;
};

const parts = createParts();
const sessions = [0, 3, 8].map((answers) =>
  sessionOf(play(createWorld(), typing(...allMet.slice(0, answers)))),
);

/** Every question at a choice, at a yes/no question, at an amount, and with no question open. */
export function askInTheChat(part: SetPart): readonly Asked[] {
  return languages.map((language) => {
    const contexts = [undefined, ...sessions].map((session) => contextOf(language, session));
    const all = readSet(language, part).flatMap(({ text, entry }) =>
      contexts.map((context) => ({ entry, found: foundBy(intentOf({ kind: 'text', text }, context)) })),
    );
    const questions = all.filter(({ entry }) => entry !== undefined);
    const others = all.filter(({ entry }) => entry === undefined);
    const share = (group: typeof all, is: (one: (typeof all)[number]) => boolean): number =>
      group.filter(is).length / group.length;
    return {
      language,
      part,
      questions: questions.length,
      right: share(questions, ({ entry, found }) => found.answer === entry),
      wrong: share(questions, ({ entry, found }) => found.answer !== undefined && found.answer !== entry),
      suggested: share(questions, ({ entry, found }) => found.suggests.some((one) => one === entry)),
      outOfScope: others.length,
      unanswered: share(others, ({ found }) => found.answer === undefined),
      filed: share(all, ({ found }) => found.isFiled),
    };
  });
}

const contextOf = (language: Language, session: IntentContext['session']): IntentContext => ({
  session,
  gate: gate({}, parts.rulesetInForce),
  ruleset: parts.rulesetInForce,
  facts: session?.answers ?? {},
  language,
  t: parts.translatorFor(language),
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
