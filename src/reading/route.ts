import type { FactId } from '../rules/fact';
import type { AnswerReaders } from './answers/answerReaders';
import { hasManyOptions, type AnsweredFact } from './answers/choiceFacts';
import type { AnswerValue, Doubt, Expected, Hesitation, Reading } from './answers/expected';
import type { Subject } from './buying/buyingAnswer';
import type { BuyingReaders } from './buying/buyingReaders';
import type { ReadCreditCheckClaim } from './buying/creditCheckClaim';
import type { CommandReaders } from './commands/command';
import type { Command, CommandVerb } from './commands/commandVerbs';
import type { ReadLanguageSwitch } from './commands/languageSwitch';
import type { AsksBesides } from './commands/sideQuestion';
import type { SmallTalkReaders } from './commands/smallTalk';
import type { Correction, ReadCorrection } from './corrections/correction';
import type { Interviewed } from './corrections/interviewed';
import type { Language } from './language';
import type { ReadCreditCheckMail } from './mail/creditCheckMail';
import { longestMail } from './mail/ownWords';
import { utteranceOf, type Utterance } from './utterance';

/** What a route is found with. Each says one thing about an utterance. */
export type RouteReaders = AnswerReaders &
  BuyingReaders & {
    readonly creditCheckClaim: ReadCreditCheckClaim;
    readonly creditCheckMail: ReadCreditCheckMail;
    readonly command: CommandReaders['readCommand'];
    readonly consent: CommandReaders['readConsent'];
    /** A command in words that the word lists do not have; and the same where there is hardly a doubt. */
    readonly likelyCommand: (utterance: Utterance) => Command | undefined;
    readonly sureCommand: (utterance: Utterance) => Command | undefined;
    readonly correction: ReadCorrection;
    readonly smallTalk: SmallTalkReaders['readSmallTalk'];
    readonly isQuestion: SmallTalkReaders['isQuestion'];
    readonly asksBesides: AsksBesides;
    readonly languageSwitch: ReadLanguageSwitch;
  };

/** What the reading of a typed text depends on. */
export type RouteContext = {
  /** The language the conversation is in; numbers are read by it. */
  readonly language: Language;
  /** The open question; absent when none is open. */
  readonly expected?: Expected;
  /** True while the credit check is not recorded as passed: only then is buying intent looked for first. */
  readonly isGateShut: boolean;
  /** True when the last thing asked was "is this right?" (a candidate value, start over). */
  readonly isConfirming: boolean;
  /** What is asked and answered; absent while there is no interview. */
  readonly interviewed?: Interviewed;
  /** All that was sent, where that is more than the person's own words: a mail is pasted or quoted as a whole. */
  readonly whole?: Utterance;
};

/** Where a typed text belongs. The reading order is in this file and nowhere else. */
export type Route =
  | { readonly to: 'tooLong' }
  | { readonly to: 'buyingIntent' }
  | { readonly to: 'creditCheckClaim' }
  | { readonly to: 'command'; readonly command: Command }
  /** Another question than the open one is answered, or answered anew. */
  | { readonly to: 'correction'; readonly fact: AnsweredFact; readonly value: AnswerValue }
  | { readonly to: 'answer'; readonly value: AnswerValue }
  | { readonly to: 'candidate'; readonly value: AnswerValue; readonly because: Hesitation }
  | {
      readonly to: 'reask';
      readonly doubt: Doubt;
      readonly understood: readonly AnswerValue[];
      readonly heard?: string;
    }
  | { readonly to: 'confirm' }
  | { readonly to: 'cancel' }
  | { readonly to: 'language'; readonly language: Language }
  | { readonly to: 'languageNotSpoken' }
  | { readonly to: 'greeting' }
  | { readonly to: 'thanks' }
  | ({ readonly to: 'question' | 'notUnderstood' } & Mention);

/** Nobody who speaks of a support plan is left without knowing whether to buy one, whatever the reply. */
type Mention = { readonly namesPlan?: true };

/** Longer texts are never read as an answer. */
export const longestText = 2000;

/**
 * Decides where a typed text belongs: the first reading that fits, in the order below. An option's own words come
 * before everything; a text that could be two things is never taken as an answer.
 */
export type FindRoute = (utterance: Utterance, context: RouteContext) => Route;

export const createRoute =
  (readers: RouteReaders): FindRoute =>
  (utterance, context) =>
    route(utterance, context, readers);

function route(utterance: Utterance, context: RouteContext, readers: RouteReaders): Route {
  const { language, expected, isGateShut, isConfirming, interviewed, whole = utterance } = context;
  // A mail that is pasted may be longer than an answer.
  const mail = whole.text.length > longestMail ? undefined : readers.creditCheckMail(whole);
  // What who pasted it adds himself may be that he will buy.
  if (mail?.says === 'passed' && !readers.buying(utteranceOf(mail.aside))) return { to: 'creditCheckClaim' };
  if (utterance.text.length > longestText) return { to: 'tooLong' };
  if (utterance.words.length === 0 && utterance.folded !== '?') return { to: 'notUnderstood' };

  const exact =
    expected?.kind === 'choice' && (!isConfirming || isOtherThanConsent(utterance.text, expected.fact))
      ? readers.exactOption(utterance, expected.options, language)
      : nothing;
  if (exact.is === 'answer') return { to: 'answer', value: exact.value };
  const command = readers.command(utterance);
  const correction = interviewed && readers.correction(utterance, interviewed, language);
  // Somebody who changes an answer about a plan buys none; its question carries the warning.
  const isChange = command?.verb === 'change' || correction?.how === 'reopened';
  const wantsToBuy = !isChange && readers.buying(utterance, subjectOf(correction, expected));
  if (wantsToBuy && isGateShut) return { to: 'buyingIntent' };
  const consent = isConfirming && !wantsToBuy ? confirmed(utterance, context, readers) : undefined;
  // "nee, 340.000" to an offered change is another one.
  if (consent && (consent.to === 'confirm' || !correction)) return consent;
  // Who is about to buy another plan does not say that he holds it.
  if (correction && !wantsToBuy) return corrected(correction);
  if (command) return { to: 'command', command };
  const smallTalk = readers.smallTalk(utterance);
  if (smallTalk) return { to: smallTalk };
  // A mail that does not say so in its own sentences does not say it in words that stand here and there in it.
  const claimed = readers.creditCheckClaim(utterance);
  const claim = mail && claimed ? 'mentioned' : claimed;
  if (claim === 'named') return { to: 'creditCheckClaim' };
  const reading = expected ? readers.answer(utterance, expected, language) : nothing;
  // "ja, maar wat telt als cloudomzet?" is a question: it is answered, and the open one is put again.
  const isAskingToo = readers.asksBesides(utterance);
  const isAsking = isAskingToo || readers.isQuestion(utterance);
  // "nee, de kredietcontrole loopt nog" may answer something else than the question about signing.
  const isElsewhere = claim === 'mentioned' && expected?.kind === 'choice' && !hasManyOptions(expected.fact);
  if ((reading.is === 'answer' || reading.is === 'candidate') && isElsewhere)
    return { to: 'reask', doubt: 'vague', understood: [reading.value] };
  const answer =
    reading.is === 'answer' && !wantsToBuy && !isAskingToo
      ? ({ to: 'answer', value: reading.value } as const)
      : undefined;
  const hasMore = reading.is === 'answer' && reading.hasMore === true;
  if (answer && answer.value !== 'unsure' && !hasMore) return answer;
  const sure = wantsToBuy ? undefined : readers.sureCommand(utterance);
  const wanted = wantsToBuy ? undefined : readers.languageSwitch(utterance, language);
  // "help, ik weet niet hoe dit werkt" does not say that the answer is not known.
  if (answer && (sure ?? wanted) === undefined && !hasMore) return answer;
  const beside = reading.is === 'nothing' ? undefined : commandBeside(utterance, language, isAsking, readers);
  if (answer && (sure ?? wanted ?? beside) === undefined) return answer;
  if (beside && !wantsToBuy && !wanted) return { to: 'command', command: beside };
  if (sure && !wanted) return { to: 'command', command: sure };
  if (reading.is === 'candidate' && !wantsToBuy && !isAsking && !wanted) return toCandidate(reading);
  if (wantsToBuy) return { to: 'buyingIntent' };
  if (wanted)
    return wanted === 'notSpoken' ? { to: 'languageNotSpoken' } : { to: 'language', language: wanted };
  const likely = readers.likelyCommand(utterance);
  if (likely) return { to: 'command', command: likely };
  if (claim === 'implied') return { to: 'creditCheckClaim' };
  if (reading.is === 'candidate' && utterance.words.length <= shortText) return toCandidate(reading);
  if (reading.is === 'doubt' && (!isAsking || utterance.words.length <= shortText)) {
    const { doubt, understood, heard } = reading;
    return { to: 'reask', doubt, understood, ...(heard !== undefined && { heard }) };
  }
  const mention: Mention = readers.mentionsSupportPlan(utterance) ? { namesPlan: true } : {};
  const isStray =
    !isAsking &&
    [readers.yesNo(utterance, language), readers.amount(utterance, language)].some(
      ({ is }) => is !== 'nothing',
    );
  // "tot 10.000 euro" at a question of yes or no is an attempt at it.
  if (isStray && expected?.kind === 'choice' && utterance.words.length <= shortAttempt)
    return { to: 'reask', doubt: 'notAnOption', understood: [] };
  if (isAsking || (expected === undefined && !isStray)) return { to: 'question', ...mention };
  return { to: 'notUnderstood', ...mention };
}

/** What words of buying may be about: what is put right, else what is asked. */
function subjectOf(correction: Correction | undefined, expected: Expected | undefined): Subject | undefined {
  if (correction) return { fact: correction.fact, isPutRight: correction.how === 'putRight' };
  return expected?.kind === 'choice' ? { fact: expected.fact, isPutRight: false } : undefined;
}

/**
 * A command beside an answer: "nee, ik wil stoppen", "350.000, ga terug". To go on is what an answer does anyway, and a
 * person who is named ("nee, een collega") is not asked for.
 */
function commandBeside(
  utterance: Utterance,
  language: Language,
  isAsking: boolean,
  readers: RouteReaders,
): Command | undefined {
  const commands = readers.beside(utterance, language).flatMap((part) => {
    const said = readers.command(part);
    const command = said ?? (isAsking ? undefined : readers.likelyCommand(part));
    const isNamed = command?.verb === 'person' && (!said || part.words.length <= shortText);
    return command && !isNamed ? [command] : [];
  });
  return commands.find(({ verb }) => !impliedByAnswer.includes(verb));
}

const impliedByAnswer: readonly CommandVerb[] = ['start', 'continue', 'confirm', 'cancel'];

/** While something waits to be confirmed, yes and no and the numbers on the card belong to that. */
const isOtherThanConsent = (text: string, fact: FactId): boolean => hasManyOptions(fact) && !/\d/.test(text);

/** An attempt with a question mark behind it ("350.000?") is taken up as an attempt when it is as short as this. */
const shortText = 2;

/** What is longer may look for something: "USD 300,000 revenue threshold rules". */
const shortAttempt = 4;

/** While something waits to be confirmed: yes and no belong to that, a whole new answer replaces it. */
function confirmed(
  utterance: Utterance,
  { language, expected }: RouteContext,
  readers: RouteReaders,
): Route | undefined {
  const consent = readers.consent(utterance);
  if (consent) return { to: consent };
  const reading =
    expected && expected.kind !== 'choice' ? readers.answer(utterance, expected, language) : nothing;
  if (reading.is === 'answer' && reading.value !== 'unsure' && reading.value !== 0) return undefined;
  if (reading.is === 'candidate') return undefined;
  const beside = commandBeside(utterance, language, false, readers);
  if (beside) return { to: 'command', command: beside };
  const yesNo = readers.yesNo(utterance, language);
  if (yesNo.is === 'answer' && yesNo.value !== 'unsure')
    return { to: yesNo.value === 'yes' ? 'confirm' : 'cancel' };
  if (yesNo.is === 'candidate' && yesNo.value === 'no') return { to: 'cancel' };
  return yesNo.is === 'candidate' || yesNo.is === 'doubt'
    ? { to: 'reask', doubt: 'vague', understood: [] }
    : undefined;
}

/** Without a value the question is opened again. */
const corrected = ({ fact, value }: Correction): Route =>
  value === undefined
    ? { to: 'command', command: { verb: 'change', fact } }
    : { to: 'correction', fact, value };

const nothing: Reading = { is: 'nothing' };
const toCandidate = ({ value, because }: Extract<Reading, { is: 'candidate' }>): Route => ({
  to: 'candidate',
  value,
  because,
});
