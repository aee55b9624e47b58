import { askedFacts, expectedOf, requirementOf, type AskedFact } from '../interview/question';
import type { Session } from '../interview/session';
import { entries } from '../knowledge/entries';
import type { EntryId } from '../knowledge/entryIds';
import { isStateEntry } from '../knowledge/stateEntries';
import type { Route, RouteContext } from '../reading/route';
import { wordsOf } from '../reading/text/text';
import { utteranceOf, type Utterance } from '../reading/utterance';
import { optionLabel } from '../views/answerText';
import { dateOnCard, report } from './cardByWords';
import { intentOfCommand } from './commandIntent';
import { heldBack } from './heldBack';
import { interview, journey, knowledge, side, type Intent, type IntentContext } from './intent';
import { intentOfNo, intentOfYes } from './consent';
import { interviewedIn } from './interviewed';
import { latest } from './pending';
import { ourWords, toAnother } from './quotedQuestion';
import type { KnowledgeInput } from './rooms/knowledge';

/** Where a typed text goes, by what its author says in it and what it would answer. */
export function intentOfText(text: string, context: IntentContext): Intent {
  const own = context.readers.ownWords(text, ourWords(context.t));
  const utterance = utteranceOf(own.text);
  const whole = own.text === text ? utterance : utteranceOf(text);
  const routed = context.readers.route(utterance, { ...routeContext(context), whole });
  if (own.text === '' && routed.to !== 'creditCheckClaim') return side({ do: 'emptyMessage' });
  return (
    takenBack(utterance, routed, context) ??
    (context.untimely && heldBack(routed, context.untimely, context.session)) ??
    dateOnCard(utterance, routed, context) ??
    toAnother(own.quoted, routed, context) ??
    intentOfRoute(routed, { utterance, whole }, context)
  );
}

function routeContext(context: IntentContext): RouteContext {
  const { session, pending, gate, ruleset, language, t } = context;
  const interviewed = interviewedIn(context);
  const open = session?.open;
  return {
    language,
    isGateShut: gate.advice === 'doNotBuyYet',
    ...(open && { expected: expectedOf(open.fact, ruleset, (value) => optionLabel(t, open.fact, value)) }),
    isConfirming: latest(pending) !== undefined,
    ...(interviewed && { interviewed }),
  };
}

function intentOfRoute(
  routed: Route,
  { utterance, whole }: { readonly utterance: Utterance; readonly whole: Utterance },
  context: IntentContext,
): Intent {
  const isAttempt = routed.to === 'answer' || routed.to === 'candidate' || routed.to === 'reask';
  // Something else is on the screen: the question is shown, and nothing is taken for its answer unseen.
  if (isAttempt && context.session?.open?.behind === 'other') {
    return interview({ do: 'typed', reading: { is: 'nothing' } });
  }
  switch (routed.to) {
    case 'answer':
      return interview({ do: 'typed', reading: { is: 'answer', value: routed.value } });
    case 'candidate':
      return interview({
        do: 'typed',
        reading: { is: 'candidate', value: routed.value, because: routed.because },
      });
    case 'reask': {
      const { to: _reask, ...doubt } = routed;
      const isAngry = doubt.understood.length === 0 && context.readers.mood(utterance) === 'anger';
      return isAngry ? side({ do: 'anger' }) : interview({ do: 'typed', reading: { is: 'doubt', ...doubt } });
    }
    case 'notUnderstood':
      return { ...answerOnly(utterance, context), ...mention(routed) };
    case 'command':
      return intentOfCommand(routed.command, context);
    case 'correction':
      return interview({ do: 'offer', fact: routed.fact, value: routed.value });
    case 'confirm':
      return intentOfYes(context.pending);
    case 'cancel':
      return intentOfNo(context.pending, context.session);
    case 'buyingIntent':
      return answerToBuyer(utterance, context) ?? journey({ do: 'buyingIntent' });
    case 'creditCheckClaim':
      return report(whole, context);
    case 'language':
      return side({ do: 'language', language: routed.language });
    case 'question':
      return { ...answerTo(utterance, context), ...mention(routed) };
    case 'greeting':
    case 'thanks':
    case 'tooLong':
    case 'languageNotSpoken':
      return side({ do: routed.to });
  }
}

const mention = ({ namesPlan }: { readonly namesPlan?: true }): Pick<Intent, 'namesPlan'> =>
  namesPlan ? { namesPlan } : {};

function lookUp(utterance: Utterance, { findEntry, language }: IntentContext): KnowledgeInput {
  const found = findEntry(utterance, language);
  switch (found.is) {
    case 'confident':
      return { do: 'answer', utterance, entry: found.entry };
    case 'near':
      return { do: 'disambiguate', utterance, entries: found.entries };
    case 'none':
      return { do: 'noAnswer', utterance };
  }
}

/** A question that no entry answers for sure may be about the words of the open one, which can explain itself. */
function answerTo(utterance: Utterance, context: IntentContext): Intent {
  const input = lookUp(utterance, context);
  const open = context.session?.open;
  if (input.do === 'answer') return knowledge(input);
  if (open && isAbout(utterance, open.fact, context)) return side({ do: 'why', fact: open.fact });
  const mood = input.do === 'noAnswer' ? context.readers.mood(utterance) : undefined;
  return mood ? side({ do: mood }) : knowledge(input);
}

/**
 * Whether a text is about the words of the open question: it has a long one that no question about another requirement
 * has, and says little else. "Which location do the Azure servers have?" is not about the location ID.
 */
function isAbout(utterance: Utterance, fact: AskedFact, { t }: IntentContext): boolean {
  const has = (asked: AskedFact, word: string): boolean =>
    wordsOf(t(`interview:question.${asked}.title`)).includes(word);
  const words = utterance.words.filter((word) => word.length >= tellingWord);
  const own = words.filter((word) => has(fact, word));
  const isOthersToo = (word: string): boolean =>
    askedFacts.some((other) => requirementOf(other) !== requirementOf(fact) && has(other, word));
  return 2 * own.length >= words.length && own.some((word) => word.length >= longWord && !isOthersToo(word));
}

/** Shorter words ("what", "have", "the") say nothing of what a text is about. */
const tellingWord = 5;
const longWord = 8;

/**
 * Who says that the credit check was failed after all takes back what was recorded: that is asked first, on the spot.
 * While nothing is recorded it is no answer to a question that it does not fit.
 */
function takenBack(utterance: Utterance, routed: Route, context: IntentContext): Intent | undefined {
  if (!context.readers.deniesCreditCheck(utterance)) return undefined;
  if (context.gate.isOpen) return journey({ do: 'withdraw' });
  if (!unfitting.includes(routed.to)) return undefined;
  const input = lookUp(utterance, context);
  return input.do === 'answer' ? knowledge(input) : undefined;
}

const unfitting: readonly Route['to'][] = ['command', 'candidate', 'reask', 'question', 'notUnderstood'];

/** Shorter statements are attempts at an answer. */
const fewestWords = 3;

/**
 * What is no answer and is not put as a question may be one all the same: "revenue figure in partner center". What is
 * about the requirement that is asked about, or names the question, is an attempt at the answer.
 */
function answerOnly(utterance: Utterance, context: IntentContext): Intent {
  const isPlain = !utterance.hasMarkup && utterance.words.length >= fewestWords;
  const input = isPlain ? lookUp(utterance, context) : undefined;
  const open = context.session?.open;
  const isNamed = open != null && context.readers.namesQuestion(utterance, open.fact);
  // How the partner stands is told to who asks: "the next step is the credit check" stands in mails of Microsoft too.
  const isAnswered =
    input?.do === 'answer' &&
    !isNamed &&
    !isStateEntry(input.entry) &&
    !isAttempt(input.entry, context.session);
  if (isAnswered) return knowledge(input);
  const mood = context.readers.mood(utterance);
  // What is told about the very thing that is asked is an attempt at its answer.
  const isOfQuestion = mood === 'statement' && isNamed;
  return mood && !isOfQuestion ? side({ do: mood }) : interview({ do: 'typed', reading: { is: 'nothing' } });
}

function isAttempt(entry: EntryId, session: Session | undefined): boolean {
  const { about } = entries[entry];
  return about !== undefined && session?.open != null && requirementOf(session.open.fact) === about;
}

/**
 * Who asks something in words of buying is answered too, and warned while the gate is shut: "must I buy one before I
 * apply?"
 */
function answerToBuyer(utterance: Utterance, context: IntentContext): Intent | undefined {
  const { gate, readers } = context;
  const input = readers.isQuestion(utterance) ? lookUp(utterance, context) : undefined;
  if (input?.do !== 'answer') return undefined;
  // Where a plan is named, what else is named ("for 15,000 dollars") is not what is asked.
  const isToThePoint = entries[input.entry].plan === 'subject' || !readers.mentionsSupportPlan(utterance);
  // "May I buy it now?", once one may, is answered by the advice alone.
  if (!isToThePoint || (gate.isOpen && input.entry === 'planBeforeApply')) return undefined;
  return knowledge({ ...input, ...(gate.advice === 'doNotBuyYet' && { isBuying: true }) });
}
