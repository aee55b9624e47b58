import { askedFacts, type AskedFact } from '../interview/question';
import type { Route } from '../reading/route';
import type { Translate } from '../views/translate';
import { attempts } from './attempts';
import { interview, type Intent, type IntentContext } from './intent';

/** What a client may quote of us above an answer. */
export const ourWords = (t: Translate) => (): readonly string[] => askedFacts.map((fact) => titleOf(t, fact));

const titleOf = (t: Translate, fact: AskedFact): string => t(`interview:question.${fact}.title`);

/** An answer below another question of ours than the open one belongs to that: it is opened, and nothing is stored. */
export function toAnother(
  quoted: string | undefined,
  routed: Route,
  { session, t }: IntentContext,
): Intent | undefined {
  if (quoted === undefined) return undefined;
  const fact = askedFacts.find((one) => titleOf(t, one) === quoted);
  if (fact === undefined || fact === session?.open?.fact || !attempts.includes(routed.to)) return undefined;
  return session?.answers[fact] === undefined
    ? interview({ do: 'typed', reading: { is: 'nothing' } })
    : interview({ do: 'change', fact });
}
