import type { AsksFirst, Outcome } from '../../interview/outcome';
import { step, type InterviewInput } from '../../interview/step';
import { answered } from '../answered';
import type { Decision } from '../decision';
import {
  afterNo,
  afterStartingOver,
  ask,
  askedLast,
  putAside,
  waitingOn,
  without,
  type Pending,
} from '../pending';
import { worldOf, type Turn } from '../turn';

/** The interview: one step, and what that does to what waits for a yes. */
export function decideInterview(turn: Turn, input: InterviewInput): Decision {
  const { session, outcome } = step(turn.session, input, worldOf(turn));
  const pending = pendingAfter(turn.pending, input, outcome);
  if (asksFirst(outcome)) {
    const asked = waitingOn(pending, askedBy(outcome), turn.parts.newNonce);
    return answered(turn, { session, pending: ask(pending, asked) }, { show: 'asked', asked });
  }
  const asked = input.do === 'askAgain' ? askedLast(pending) : undefined;
  const audit = input.do === 'beginAgain' ? (['session.startedOver'] as const) : [];
  return answered(turn, { session, pending, audit }, asked ? { show: 'asked', asked } : outcome);
}

/** What still waits once the person has said that. */
function pendingAfter(pending: Pending, input: InterviewInput, outcome: Outcome): Pending {
  switch (input.do) {
    case 'beginAgain':
      return afterStartingOver(pending);
    case 'cancel':
    case 'rejectValue':
      return afterNo(pending);
    case 'askAgain':
      return pending;
    case 'useRuleset':
      // Only what was chosen uses the nonce up.
      return isChosen(outcome) ? without(putAside(pending), 'useRuleset') : putAside(pending);
    default:
      return putAside(pending);
  }
}

const isChosen = (outcome: Outcome): boolean => 'note' in outcome && outcome.note?.note === 'rulesetChosen';

const asksFirst = (outcome: Outcome): outcome is AsksFirst => outcome.show.startsWith('confirm');

function askedBy(outcome: AsksFirst) {
  switch (outcome.show) {
    case 'confirmStartOver':
      return { of: 'startOver' } as const;
    case 'confirmCorrection': {
      const { show: _asked, ...correction } = outcome;
      return { of: 'correction', ...correction } as const;
    }
    case 'confirmValue': {
      const { show: _asked, ...value } = outcome;
      return { of: 'value', ...value } as const;
    }
  }
}
