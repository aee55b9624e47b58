import type { Session } from '../interview/session';
import { interview, journey, type Intent } from './intent';
import { latest, waitingFor, waitingUnder, type Pending, type PendingId, type Waiting } from './pending';

/** What a yes to each of them does. */
const agreed: {
  readonly [Id in PendingId]: (waiting: Extract<Waiting, { of: Id }>, isTyped: boolean) => Intent;
} = {
  value: ({ value }, isTyped) => interview({ do: 'confirmValue', value, isTyped }),
  correction: ({ fact, value }, isTyped) => interview({ do: 'correct', fact, value, isTyped }),
  startOver: (_waiting, isTyped) => interview({ do: 'beginAgain', isTyped }),
  // Its card has a button of its own; the attestation is never given in words.
  creditCheck: (_waiting, isTyped) =>
    isTyped ? journey({ do: 'typedAttestation' }) : interview({ do: 'staleCard', isTyped }),
  withdrawCreditCheck: () => journey({ do: 'withdraw', card: 'open' }),
  // Their buttons say themselves what they are for; a yes does not.
  useRuleset: (_waiting, isTyped) => interview({ do: 'staleCard', isTyped }),
  receipt: (_waiting, isTyped) => interview({ do: 'staleCard', isTyped }),
  withdrawReceipt: (_waiting, isTyped) => interview({ do: 'staleCard', isTyped }),
};

/** Where a yes goes: a typed one (without a nonce) belongs to what was asked last. */
export function intentOfYes(pending: Pending, nonce?: string): Intent {
  const isTyped = nonce === undefined;
  const waiting = isTyped ? latest(pending) : waitingUnder(pending, nonce);
  if (!waiting) return interview({ do: 'staleCard', isTyped });
  const agree = agreed[waiting.of] as (waiting: Waiting, isTyped: boolean) => Intent;
  return agree(waiting, isTyped);
}

/** Where a no goes: to a value that was asked about, else to whatever is asked. */
export function intentOfNo(pending: Pending, session: Session | undefined, nonce?: string): Intent {
  const isTyped = nonce === undefined;
  const isKnown = isTyped || nonce === session?.open?.nonce || waitingUnder(pending, nonce);
  if (!isKnown) return interview({ do: 'staleCard', isTyped });
  const value = waitingFor(pending, 'value');
  if (value && (isTyped || nonce === value.nonce)) return interview({ do: 'rejectValue', isTyped });
  const asked = latest(pending)?.of ?? 'value';
  return interview({ do: 'cancel', isOfChange: asked === 'value', isTyped });
}
