import { receiptDays } from '../../interview/receipt';
import type { Session } from '../../interview/session';
import { daysBefore } from '../../reading/dates/calendar';
import { hasAnswers } from '../actionsFor';
import { answered } from '../answered';
import { beside } from '../beside';
import type { Decision } from '../decision';
import { offering, waitingFor, without, type Pending } from '../pending';
import type { PersonKey } from '../records';
import { rulesetOf, type Turn } from '../turn';

/** A result to take along; `stale`: the button of a card that was used, or is somebody else's. */
export type ReceiptInput = { readonly do: 'make' | 'withdraw' | 'stale' };

/** Makes a page of what is known, or takes all such pages of this person away. Where the interview was, it goes on. */
export function decideReceipt(turn: Turn, input: ReceiptInput): Decision {
  const { session, pending } = beside(turn);
  const by = { channel: turn.key.channel, user: turn.key.user };
  switch (input.do) {
    case 'stale':
      return answered(turn, { session, pending }, { show: 'side', note: { note: 'staleCard' } });
    case 'withdraw':
      return answered(
        turn,
        {
          session,
          pending: without(pending, 'withdrawReceipt'),
          records: [{ kind: 'receiptsWithdrawn', value: by }],
        },
        { show: 'side', note: { note: 'receiptsWithdrawn' } },
      );
    case 'make':
      return session && hasAnswers(session)
        ? made(turn, session, pending, by)
        : answered(turn, { session, pending }, { show: 'side', note: { note: 'nothingToKeep' } });
  }
}

function made(turn: Turn, session: Session, pending: Pending, by: PersonKey): Decision {
  const { key, parts, language, today } = turn;
  const id = parts.newNonce();
  const offered = offering(without(pending, 'receipt'), 'withdrawReceipt', parts.newNonce);
  const receipt = { language, rulesetId: rulesetOf(turn).id, day: today, answers: session.answers };
  const note = {
    note: 'receiptMade',
    url: parts.addressOf(`/receipt/${id}`),
    until: daysBefore(today, -receiptDays),
    withdraw: waitingFor(offered, 'withdrawReceipt')!.nonce,
  } as const;
  return answered(
    turn,
    {
      session,
      pending: offered,
      records: [{ kind: 'receipt', value: { id, by, partner: key.partner, receipt } }],
    },
    { show: 'side', note },
  );
}
