import type { CreditCheckInput } from '../interview/creditCheckStep';
import { askedFacts, expectedOf, isAskedFact, requirementOf, type AskedFact } from '../interview/question';
import type { Elsewhere } from '../interview/resend';
import type { Session } from '../interview/session';
import type { InterviewInput } from '../interview/step';
import { submittedAnswer } from '../interview/submittedAnswer';
import { entries } from '../knowledge/entries';
import type { FindEntry } from '../knowledge/findEntry';
import type { Command } from '../reading/command';
import { languageOfLocale, type Language } from '../reading/language';
import type { Readers } from '../reading/readers';
import { route, type Route, type RouteContext } from '../reading/route';
import { isQuestion } from '../reading/smallTalk';
import { wordsOf } from '../reading/text';
import type { Translate } from '../views/translate';
import { optionLabel } from '../views/answerText';
import { askAgain, heldBack, isMoving } from './heldBack';
import type { KnowledgeInput } from './knowledgeDialog';
import type { SideInput } from './sideDialog';
import type { Submit, UserInput } from './readInput';

/** Which room an input belongs to, and what it asks of that room. */
export type Intent = (
  | { readonly room: 'interview'; readonly input: InterviewInput }
  | { readonly room: 'journey'; readonly input: CreditCheckInput }
  | { readonly room: 'knowledge'; readonly input: KnowledgeInput }
  | { readonly room: 'side'; readonly input: SideInput }
) & {
  /** A support plan was named in what is not understood for certain. */
  readonly namesPlan?: true;
};

export type IntentContext = {
  readonly session: Session | undefined;
  readonly isGateShut: boolean;
  readonly language: Language;
  readonly t: Translate;
  /** Why what was said may be meant for something else than what it would answer (interview/resend.ts). */
  readonly elsewhere: Elsewhere | undefined;
  readonly readers: Readers;
  readonly findEntry: FindEntry;
};

/** Decides where an input goes. Typed text is read in the one order of reading/route.ts; a card says it itself. */
export function intentOf(input: UserInput, context: IntentContext): Intent {
  switch (input.kind) {
    case 'submit':
      return context.elsewhere && isMoving(input.submit.verb)
        ? askAgain(context.session)
        : intentOfSubmit(input.submit, context);
    case 'text':
      return intentOfText(input.text, context);
    case 'unknownSubmit':
      return side({ do: 'unknownCard' });
    case 'nothing':
      return side({ do: 'emptyMessage' });
  }
}

function intentOfText(text: string, context: IntentContext): Intent {
  const routed = route(text, routeContext(context));
  return (
    (context.elsewhere && heldBack(routed, context.elsewhere, context.session)) ??
    intentOfRoute(routed, text, context)
  );
}

const interview = (input: InterviewInput): Intent => ({ room: 'interview', input });
const journey = (input: CreditCheckInput): Intent => ({ room: 'journey', input });
const knowledge = (input: KnowledgeInput): Intent => ({ room: 'knowledge', input });
const side = (input: SideInput): Intent => ({ room: 'side', input });

function routeContext({ session, isGateShut, language, t, readers }: IntentContext): RouteContext {
  const open = session?.open;
  const pending = session?.pending;
  return {
    language,
    isGateShut,
    readers,
    ...(open && { expected: expectedOf(open.fact, (value) => optionLabel(t, open.fact, value)) }),
    isConfirming:
      open?.candidate !== undefined ||
      pending?.startOver !== undefined ||
      pending?.withdrawCreditCheck?.isLatest === true ||
      pending?.creditCheck?.isLatest === true,
  };
}

/** What was typed into a field is shown in it again where it is an attempt at a figure; nothing else is. */
const figureLike = /^(?=.*\d)[\p{L}\d .,€$£%+'-]{1,60}$/u;

function intentOfSubmit(submit: Submit, { session, language }: IntentContext): Intent {
  switch (submit.verb) {
    case 'answer': {
      const { fact, nonce } = submit;
      if (!isAskedFact(fact)) return side({ do: 'unknownCard' });
      const raw = submit[fact];
      const typed = typeof raw === 'string' && figureLike.test(raw) ? { typed: raw } : {};
      return interview({
        do: 'answer',
        fact,
        nonce,
        reading: submittedAnswer(fact, raw, language),
        ...typed,
      });
    }
    case 'skip':
      return interview({ do: 'skip', fact: submit.fact, nonce: submit.nonce });
    case 'change':
      return interview({ do: 'change', fact: submit.fact });
    case 'confirm':
      return submit.nonce === session?.pending.withdrawCreditCheck?.nonce
        ? journey({ do: 'withdraw', nonce: submit.nonce })
        : interview({ do: 'confirm', nonce: submit.nonce });
    case 'cancel':
      return interview({ do: 'cancel', nonce: submit.nonce });
    case 'why':
      return isAskedFact(submit.fact) ? side({ do: 'why', fact: submit.fact }) : side({ do: 'unknownCard' });
    case 'language': {
      const chosen = languageOfLocale(submit.locale);
      return side(chosen ? { do: 'language', language: chosen } : { do: 'languageNotSpoken' });
    }
    case 'attestCreditCheck': {
      const { nonce, date, appliedOn, confirmed } = submit;
      return journey({
        do: 'attest',
        nonce,
        confirmed: confirmed === true || confirmed === 'true',
        ...(date && { date }),
        ...(appliedOn && { appliedOn }),
      });
    }
    case 'withdrawCreditCheck':
      return journey({ do: 'withdraw', ...(submit.nonce !== undefined && { nonce: submit.nonce }) });
    case 'creditCheck':
      return journey({ do: 'report' });
    case 'feedback': {
      const { entry, helpful, question } = submit;
      const isHelpful = helpful === true || helpful === 'true';
      return knowledge({
        do: 'feedback',
        feedback: { entry, isHelpful, ...(question !== undefined && { question }) },
      });
    }
    case 'topics':
      return knowledge({ do: 'topics' });
    case 'help':
    case 'person':
      return side({ do: submit.verb });
    case 'status':
      return interview({ do: 'result' });
    default:
      return interview({ do: submit.verb });
  }
}

function intentOfRoute(routed: Route, text: string, context: IntentContext): Intent {
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
      return interview({ do: 'typed', reading: { is: 'doubt', ...doubt } });
    }
    case 'notUnderstood':
      return { ...interview({ do: 'typed', reading: { is: 'nothing' } }), ...mention(routed) };
    case 'command':
      return intentOfCommand(routed.command, context);
    case 'confirm':
    case 'cancel':
      return intentOfTypedDecision(routed.to, context);
    case 'buyingIntent':
      return planAnswer(text, context) ?? journey({ do: 'buyingIntent' });
    case 'creditCheckClaim':
      return journey({ do: 'report' });
    case 'language':
      return side({ do: 'language', language: routed.language });
    case 'question':
      return { ...knowledge(asked(text, context)), ...mention(routed) };
    case 'greeting':
    case 'thanks':
    case 'tooLong':
    case 'languageNotSpoken':
      return side({ do: routed.to });
  }
}

const mention = ({ namesPlan }: { readonly namesPlan?: true }): Pick<Intent, 'namesPlan'> =>
  namesPlan ? { namesPlan } : {};

function asked(text: string, { findEntry, language }: IntentContext): KnowledgeInput {
  const found = findEntry(text, language);
  switch (found.is) {
    case 'confident':
      return { do: 'answer', text, entry: found.entry };
    case 'near':
      return { do: 'suggest', text, entries: found.entries };
    case 'none':
      return { do: 'noAnswer', text };
  }
}

/** Who asks about plans in words of buying is warned, and answered too: "must I buy one before I apply?" */
function planAnswer(text: string, context: IntentContext): Intent | undefined {
  if (!context.isGateShut || !isQuestion(text)) return undefined;
  const input = asked(text, context);
  return input.do === 'answer' && entries[input.entry].plan === 'subject'
    ? knowledge({ ...input, isBuying: true })
    : undefined;
}

/** A typed yes or no belongs to what was asked last; the attestation itself is never given in words. */
function intentOfTypedDecision(decision: 'confirm' | 'cancel', { session }: IntentContext): Intent {
  if (decision === 'cancel') return interview({ do: 'cancel' });
  const withdrawal = session?.pending.withdrawCreditCheck;
  if (withdrawal?.isLatest) return journey({ do: 'withdraw', nonce: withdrawal.nonce });
  if (session?.pending.creditCheck?.isLatest) return journey({ do: 'typedAttestation' });
  return interview({ do: 'confirm' });
}

function intentOfCommand(command: Command, context: IntentContext): Intent {
  const open = context.session?.open;
  switch (command.verb) {
    case 'help':
    case 'person':
      return side({ do: command.verb });
    case 'why':
      return open ? side({ do: 'why', fact: open.fact }) : side({ do: 'help' });
    case 'change': {
      const fact = factToChange(command, context);
      return interview(fact ? { do: 'change', fact } : { do: 'summary' });
    }
    case 'topics':
      return knowledge({ do: 'topics' });
    case 'creditCheck':
      return journey({ do: 'report' });
    case 'withdrawCreditCheck':
      return journey({ do: 'withdraw' });
    case 'confirm':
    case 'cancel':
      return intentOfTypedDecision(command.verb, context);
    case 'status':
      return interview({ do: 'result' });
    default:
      return interview({ do: command.verb });
  }
}

/**
 * "Wijzig omzet": the answered question of that requirement whose label has the words in it, else the requirement's
 * first. Undefined, for the summary to choose from, where nothing is named or answered.
 */
function factToChange(
  { requirement, named = '' }: Command,
  { session, t }: IntentContext,
): AskedFact | undefined {
  const answered = askedFacts.filter(
    (fact) => requirementOf(fact) === requirement && session?.answers[fact] !== undefined,
  );
  if (requirement === undefined) return undefined;
  const label = (fact: AskedFact) => wordsOf(t(`interview:question.${fact}.short`)).join(' ');
  return answered.find((fact) => label(fact).includes(named)) ?? answered[0];
}
