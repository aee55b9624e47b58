import { createAnswerReaders } from './answers/answerReaders';
import { createBuyingReaders } from './buying/buyingReaders';
import { createCreditCheckClaimReader } from './buying/creditCheckClaim';
import { createDeniesCreditCheck, type DeniesCreditCheck } from './buying/creditCheckDenial';
import { createCommandReaders } from './commands/command';
import { createCommandReader } from './commands/commandReader';
import { createLanguageSwitchReader } from './commands/languageSwitch';
import { createAsksBesides } from './commands/sideQuestion';
import { createSmallTalkReaders } from './commands/smallTalk';
import type { WordsByLanguage } from './everyLanguage';
import type { Language } from './language';
import { createRoute, type FindRoute, type RouteReaders } from './route';
import type { ReadingWords } from './words/words';

/** Everything that can be read out of what somebody types. All take an utterance; none folds or cuts a text again. */
export type Readers = RouteReaders & {
  /** Where a typed text belongs. */
  readonly route: FindRoute;
  readonly deniesCreditCheck: DeniesCreditCheck;
};

/**
 * Makes the readers of every language whose words are handed in. The same words always give the same readers; making
 * them takes some tenths of a second, because some learn from examples.
 */
export function createReaders({
  words,
}: {
  readonly words: Readonly<Record<Language, { readonly reading: ReadingWords }>>;
}): Readers {
  const reading = Object.fromEntries(
    Object.entries(words).map(([language, one]) => [language, one.reading]),
  ) as WordsByLanguage;
  const { readSmallTalk, isQuestion } = createSmallTalkReaders(reading);
  const { readCommand, readConsent, requirementNamed } = createCommandReaders(reading);
  const readers: RouteReaders = {
    ...createAnswerReaders(reading, isQuestion),
    ...createBuyingReaders(reading),
    creditCheckClaim: createCreditCheckClaimReader(reading),
    command: readCommand,
    consent: readConsent,
    likelyCommand: createCommandReader({ requirementNamed }),
    smallTalk: readSmallTalk,
    isQuestion,
    asksBesides: createAsksBesides(reading),
    languageSwitch: createLanguageSwitchReader(reading),
  };
  return { ...readers, route: createRoute(readers), deniesCreditCheck: createDeniesCreditCheck(reading) };
}
