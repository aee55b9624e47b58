import { createAnswerReaders } from '../../src/reading/answers/answerReaders';
import { createConfirmedOption } from '../../src/reading/answers/confirmedOption';
import type { Expected, Option } from '../../src/reading/answers/expected';
import { createSaysUnsure } from '../../src/reading/answers/yesNo';
import { createYesNoTagger } from '../../src/reading/answers/yesNoTags';
import { createClauseDescriber } from '../../src/reading/buying/buyingClause';
import { createBuyingClauses } from '../../src/reading/buying/buyingClauses';
import { createBuyingFeatures } from '../../src/reading/buying/buyingFeatures';
import { intendsToBuy } from '../../src/reading/buying/buyingIntent';
import { createCreditCheckClaimReader } from '../../src/reading/buying/creditCheckClaim';
import { createDeniesCreditCheck } from '../../src/reading/buying/creditCheckDenial';
import { createCommandReaders } from '../../src/reading/commands/command';
import { createLanguageSwitchReader } from '../../src/reading/commands/languageSwitch';
import { createAsksBesides } from '../../src/reading/commands/sideQuestion';
import { createSmallTalkReaders } from '../../src/reading/commands/smallTalk';
import type { WordsByLanguage } from '../../src/reading/everyLanguage';
import type { Language } from '../../src/reading/language';
import type { Route, RouteContext } from '../../src/reading/route';
import { fold } from '../../src/reading/text/text';
import { utteranceOf, type Utterance } from '../../src/reading/utterance';
import { languageWords } from '../../src/words/languages';
import { learned } from './learned';

/** The real words of every language. */
export const words: WordsByLanguage = { en: languageWords.en.reading, nl: languageWords.nl.reading };

/** What reads by the word lists alone, made once a process; nothing here has learned. Each takes a text as it is typed. */
const smallTalk = createSmallTalkReaders(words);
const answers = createAnswerReaders(words, smallTalk.isQuestion);
const commands = createCommandReaders(words);
const tagger = createYesNoTagger(words);
const unsure = createSaysUnsure(tagger);
const confirmed = createConfirmedOption(words, tagger);
const clausesOf = createBuyingClauses(words);
const describeClauses = createClauseDescriber(words);
const switchReader = createLanguageSwitchReader(words, () => false);

const ofText =
  <Read>(read: (utterance: Utterance) => Read) =>
  (text: string): Read =>
    read(utteranceOf(text));

export const isQuestion = ofText(smallTalk.isQuestion);
export const readSmallTalk = ofText(smallTalk.readSmallTalk);
export const asksBesides = ofText(createAsksBesides(words));
export const readCommand = ofText(commands.readCommand);
export const readConsent = ofText(commands.readConsent);
export const { requirementNamed, factNamed, asksWhether, rulesNamed } = commands;
export const readCreditCheckClaim = ofText(createCreditCheckClaimReader(words));
export const deniesCreditCheck = ofText(createDeniesCreditCheck(words));
export const readLanguageSwitch = (text: string, current: Language) =>
  switchReader(utteranceOf(text), current);

export const readAnswer = (text: string, expected: Expected, language: Language) =>
  answers.answer(utteranceOf(text), expected, language);
export const readAmount = (text: string, language: Language) => answers.amount(utteranceOf(text), language);
export const readMonths = (text: string, language: Language) =>
  readAnswer(text, { kind: 'months' }, language);
export const readYesNo = (text: string, language: Language) => answers.yesNo(utteranceOf(text), language);
export const readExactOption = (text: string, options: readonly Option[], language: Language) =>
  answers.exactOption(utteranceOf(text), options, language);
export const saysUnsure = (text: string, language: Language) => unsure(utteranceOf(text), language);
export const confirmedOption = (text: string, options: readonly Option[], language: Language) =>
  confirmed(utteranceOf(text), options, language);

export const featuresOf = createBuyingFeatures(words, clausesOf, describeClauses);
export const buyingFeaturesOf = (text: string) => featuresOf(fold(text));
/** What the clause rules make of it, before anything that was learned. */
export const readBuyingIntent = (text: string): boolean =>
  intendsToBuy(describeClauses(clausesOf(fold(text))));

/** Where a text belongs, by all that reads, learned or not. */
export const route = (text: string, context: RouteContext): Route =>
  learned().readers.route(utteranceOf(text), context);
