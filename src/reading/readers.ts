import { createAnswerReaders } from './answers/answerReaders';
import { createSaysUnsure } from './answers/yesNo';
import { createYesNoTagger } from './answers/yesNoTags';
import { createBuyingReaders } from './buying/buyingReaders';
import { createCreditCheckClaimReader } from './buying/creditCheckClaim';
import { createDeniesCreditCheck, type DeniesCreditCheck } from './buying/creditCheckDenial';
import type { LearnedBuying } from './buying/learnBuying';
import { createCommandReaders } from './commands/command';
import { createLikelyReaders } from './commands/likelyReaders';
import type { LearnedCommands } from './commands/learnCommands';
import { createLanguageSwitchReader } from './commands/languageSwitch';
import { createAsksBesides } from './commands/sideQuestion';
import { createReadMood, type ReadMood } from './commands/mood';
import { createSmallTalkReaders } from './commands/smallTalk';
import { createCorrectionReader } from './corrections/correction';
import { createNamesQuestion, type NamesQuestion } from './corrections/namesQuestion';
import { createDateReaders, type DateReaders } from './dates/dateReaders';
import { readingWordsIn } from './everyLanguage';
import type { Language } from './language';
import { createCreditCheckMailReader } from './mail/creditCheckMail';
import { createMailDateReader, type ReadMailDate } from './mail/mailDate';
import { createOwnWordsReader, type ReadOwnWords } from './mail/ownWords';
import { createRoute, type FindRoute, type RouteReaders } from './route';
import type { ReadingWords } from './words/words';

/** Everything that can be read out of what somebody types. All take an utterance; none folds or cuts a text again. */
export type Readers = RouteReaders &
  DateReaders & {
    readonly ownWords: ReadOwnWords;
    readonly mailDate: ReadMailDate;
    readonly mood: ReadMood;
    /** Where a typed text belongs. */
    readonly route: FindRoute;
    readonly deniesCreditCheck: DeniesCreditCheck;
    readonly namesQuestion: NamesQuestion;
  };

/** What the readers are made of: the words of every language, and what was learned when the program was built. */
export type ReadersParts = {
  readonly words: Readonly<Record<Language, { readonly reading: ReadingWords }>>;
  readonly learned: { readonly buying: LearnedBuying; readonly commands: LearnedCommands };
};

/**
 * Makes the readers of every language whose words are handed in. The same always gives the same readers.
 * @example
 * createReaders({ words, learned }).route(utteranceOf('Ik wil nu ASfP kopen'), {
 *   language: 'nl',
 *   isGateShut: true,
 *   isConfirming: false,
 * })
 * // { to: 'buyingIntent' }
 */
export function createReaders({ words, learned }: ReadersParts): Readers {
  const reading = readingWordsIn(words);
  const { readSmallTalk, isQuestion } = createSmallTalkReaders(reading);
  const { readCommand, readConsent, ...named } = createCommandReaders(reading);
  const saysUnsure = createSaysUnsure(createYesNoTagger(reading));
  const answers = createAnswerReaders(reading, isQuestion);
  const { isLikelyLanguage, ...likely } = createLikelyReaders(learned.commands, named);
  const readers: RouteReaders = {
    ...answers,
    ...createBuyingReaders(reading, learned.buying),
    creditCheckClaim: createCreditCheckClaimReader(reading),
    creditCheckMail: createCreditCheckMailReader(reading),
    command: readCommand,
    consent: readConsent,
    ...likely,
    smallTalk: readSmallTalk,
    isQuestion,
    correction: createCorrectionReader(reading, { ...answers, isQuestion, saysUnsure }),
    asksBesides: createAsksBesides(reading),
    languageSwitch: createLanguageSwitchReader(reading, isLikelyLanguage),
  };
  const dates = createDateReaders(reading);
  return {
    ...readers,
    ...dates,
    route: createRoute(readers),
    deniesCreditCheck: createDeniesCreditCheck(reading),
    namesQuestion: createNamesQuestion(reading),
    ownWords: createOwnWordsReader(reading),
    mailDate: createMailDateReader(reading, dates),
    mood: createReadMood(reading, { isQuestion }),
  };
}
