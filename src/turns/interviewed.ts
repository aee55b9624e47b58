import { applicableFacts, expectedOf, type AskedFact } from '../interview/question';
import type { Session } from '../interview/session';
import type { Interviewed } from '../reading/corrections/interviewed';
import { optionLabel } from '../views/answerText';
import type { IntentContext } from './intent';
import { latest, type Pending } from './pending';

/** What a correction in words is read by. */
export function interviewedIn({
  session,
  pending,
  ruleset,
  facts,
  t,
}: IntentContext): Interviewed | undefined {
  if (session === undefined) return undefined;
  const asked = applicableFacts(ruleset, facts);
  const waiting = latest(pending);
  const last = lastAnswered(session, asked, pending);
  return {
    facts: asked,
    answers: session.answers,
    expectedOf: (fact) => expectedOf(fact, ruleset, (value) => optionLabel(t, fact, value)),
    ...(session.open && { open: session.open.fact }),
    ...(last && { last }),
    ...(waiting?.of === 'correction' && { offered: waiting }),
  };
}

/** The answer before the open question; none where that was reopened, tried already, or has a value to be confirmed. */
function lastAnswered(
  { open, answers }: Session,
  asked: readonly AskedFact[],
  pending: Pending,
): AskedFact | undefined {
  const isTaken = open !== null && (open.via !== 'order' || open.tries > 0);
  if (isTaken || latest(pending) !== undefined) return undefined;
  const before = open === null ? asked : asked.slice(0, asked.indexOf(open.fact));
  return before.findLast((fact) => answers[fact] !== undefined);
}
