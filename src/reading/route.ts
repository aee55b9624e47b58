import { readAmount } from './answers/amount';
import { readAnswer } from './answers/answer';
import { mentionsSupportPlan } from './buying/buyingIntent';
import { hasManyOptions, readExactOption } from './answers/choice';
import { readCommand, readConsent, type Command } from './commands/command';
import { readCreditCheckClaim } from './buying/creditCheckClaim';
import type { AnswerValue, Doubt, Expected, Hesitation, Reading } from './answers/expected';
import type { Language } from './language';
import { readLanguageSwitch } from './commands/languageSwitch';
import type { Readers } from './readers';
import type { FactId } from '../rules/fact';
import { asksBesides } from './commands/sideQuestion';
import { isQuestion, readSmallTalk } from './commands/smallTalk';
import { wordsOf } from './text/text';
import { readYesNo } from './answers/yesNo';

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
  readonly readers: Readers;
};

/** Where a typed text belongs. The reading order is in this file and nowhere else. */
export type Route =
  | { readonly to: 'tooLong' }
  | { readonly to: 'buyingIntent' }
  | { readonly to: 'creditCheckClaim' }
  | { readonly to: 'command'; readonly command: Command }
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
export function route(text: string, context: RouteContext): Route {
  if (text.length > longestText) return { to: 'tooLong' };
  const { language, expected, isGateShut, isConfirming, readers } = context;
  if (wordsOf(text).length === 0 && text.trim() !== '?') return { to: 'notUnderstood' };

  const exact =
    expected?.kind === 'choice' && (!isConfirming || isOtherThanConsent(text, expected.fact))
      ? readExactOption(text, expected.options, language)
      : nothing;
  if (exact.is === 'answer') return { to: 'answer', value: exact.value };
  const wantsToBuy = readers.buying(text);
  if (wantsToBuy && isGateShut) return { to: 'buyingIntent' };
  const consent = isConfirming ? confirmed(text, context) : undefined;
  if (consent) return consent;
  const command = readCommand(text);
  if (command) return { to: 'command', command };
  const smallTalk = readSmallTalk(text);
  if (smallTalk) return { to: smallTalk };
  const claim = readCreditCheckClaim(text);
  if (claim === 'named') return { to: 'creditCheckClaim' };
  const reading = expected ? readAnswer(text, expected, language) : nothing;
  // "ja, maar wat telt als cloudomzet?" is a question: it is answered, and the open one is put again.
  const isAskingToo = asksBesides(text);
  const isAsking = isAskingToo || isQuestion(text);
  // "nee, de kredietcontrole loopt nog" may answer something else than the question about signing.
  const isElsewhere = claim === 'mentioned' && expected?.kind === 'choice' && !hasManyOptions(expected.fact);
  if (reading.is === 'answer' && isElsewhere)
    return { to: 'reask', doubt: 'vague', understood: [reading.value] };
  if (reading.is === 'answer' && !wantsToBuy && !isAskingToo) return { to: 'answer', value: reading.value };
  if (reading.is === 'candidate' && !wantsToBuy && !isAsking) return toCandidate(reading);
  if (wantsToBuy) return { to: 'buyingIntent' };
  const wanted = readLanguageSwitch(text, language);
  if (wanted)
    return wanted === 'notSpoken' ? { to: 'languageNotSpoken' } : { to: 'language', language: wanted };
  const learned = readers.command(text);
  if (learned) return { to: 'command', command: learned };
  if (claim === 'implied') return { to: 'creditCheckClaim' };
  if (reading.is === 'candidate' && wordsOf(text).length <= shortText) return toCandidate(reading);
  if (reading.is === 'doubt' && (!isAsking || wordsOf(text).length <= shortText)) {
    const { doubt, understood, heard } = reading;
    return { to: 'reask', doubt, understood, ...(heard !== undefined && { heard }) };
  }
  const mention: Mention = mentionsSupportPlan(text) ? { namesPlan: true } : {};
  const isStray =
    !isAsking && [readYesNo(text, language), readAmount(text, language)].some(({ is }) => is !== 'nothing');
  if (isAsking || (expected === undefined && !isStray)) return { to: 'question', ...mention };
  return { to: 'notUnderstood', ...mention };
}

/** While something waits to be confirmed, yes and no and the numbers on the card belong to that. */
const isOtherThanConsent = (text: string, fact: FactId): boolean => hasManyOptions(fact) && !/\d/.test(text);

/** An attempt with a question mark behind it ("350.000?") is taken up as an attempt when it is as short as this. */
const shortText = 2;

/** While something waits to be confirmed: yes and no belong to that, a whole new answer replaces it. */
function confirmed(text: string, { language, expected }: RouteContext): Route | undefined {
  const consent = readConsent(text);
  if (consent) return { to: consent };
  const reading = expected && expected.kind !== 'choice' ? readAnswer(text, expected, language) : nothing;
  if (reading.is === 'answer' && reading.value !== 'unsure' && reading.value !== 0) return undefined;
  if (reading.is === 'candidate') return undefined;
  const yesNo = readYesNo(text, language);
  if (yesNo.is === 'answer' && yesNo.value !== 'unsure')
    return { to: yesNo.value === 'yes' ? 'confirm' : 'cancel' };
  if (yesNo.is === 'candidate' && yesNo.value === 'no') return { to: 'cancel' };
  return yesNo.is === 'candidate' || yesNo.is === 'doubt'
    ? { to: 'reask', doubt: 'vague', understood: [] }
    : undefined;
}

const nothing: Reading = { is: 'nothing' };
const toCandidate = ({ value, because }: Extract<Reading, { is: 'candidate' }>): Route => ({
  to: 'candidate',
  value,
  because,
});
