import { isAskedFact } from '../interview/question';
import { submittedAnswer } from '../interview/submittedAnswer';
import { languageOfLocale } from '../reading/language';
import { utteranceOf } from '../reading/utterance';
import { interview, journey, knowledge, receipt, side, type Intent, type IntentContext } from './intent';
import { intentOfNo, intentOfYes } from './consent';
import { waitingFor, type Pending } from './pending';
import type { Submit } from './userInput';

/** What was typed into a field is shown in it again where it is an attempt at a figure; nothing else is. */
const figureLike = /^(?=.*\d)[\p{L}\d .,€$£%+'-]{1,60}$/u;

/** Where a card's submit goes: it says itself what it is about. */
export function intentOfSubmit(
  submit: Submit,
  { session, pending, language, readers }: IntentContext,
): Intent {
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
        reading: submittedAnswer(fact, raw, (said, expected) => readers.answer(said, expected, language)),
        ...typed,
      });
    }
    case 'skip':
      return interview({ do: 'skip', fact: submit.fact, nonce: submit.nonce });
    case 'change':
      return interview({ do: 'change', fact: submit.fact });
    case 'confirm':
      return intentOfYes(pending, submit.nonce);
    case 'cancel':
      return intentOfNo(pending, session, submit.nonce);
    case 'why':
      return isAskedFact(submit.fact) ? side({ do: 'why', fact: submit.fact }) : side({ do: 'unknownCard' });
    case 'language': {
      const chosen = languageOfLocale(submit.locale);
      return side(chosen ? { do: 'language', language: chosen } : { do: 'languageNotSpoken' });
    }
    case 'attestCreditCheck': {
      const { nonce, date = '', appliedOn = '', confirmed } = submit;
      return journey({
        do: 'attest',
        isOpen: nonce === waitingFor(pending, 'creditCheck')?.nonce,
        confirmed: confirmed === true || confirmed === 'true',
        date: readers.sentDate(date, language),
        appliedOn: readers.sentDate(appliedOn, language),
      });
    }
    case 'withdrawCreditCheck':
      return journey({
        do: 'withdraw',
        ...(submit.nonce !== undefined && { card: withdrawalBy(submit.nonce, pending) }),
      });
    case 'useRuleset':
      return interview(
        submit.nonce === waitingFor(pending, 'useRuleset')?.nonce
          ? { do: 'useRuleset', wanted: { id: submit.ruleset } }
          : { do: 'staleCard', isTyped: false },
      );
    case 'receipt':
    case 'withdrawReceipt':
      return receipt(
        submit.nonce === waitingFor(pending, submit.verb)?.nonce
          ? { do: submit.verb === 'receipt' ? 'make' : 'withdraw' }
          : { do: 'stale' },
      );
    case 'creditCheck':
      return journey({ do: 'report' });
    case 'feedback': {
      const { entry, helpful, question, missing = '' } = submit;
      const isHelpful = helpful === true || helpful === 'true';
      return knowledge({
        do: 'feedback',
        feedback: { entry, isHelpful, ...(question !== undefined && { question }) },
        ...(missing.trim() !== '' && { missing: utteranceOf(missing) }),
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

const withdrawalBy = (nonce: string, pending: Pending): 'open' | 'stale' =>
  nonce === waitingFor(pending, 'withdrawCreditCheck')?.nonce ? 'open' : 'stale';
