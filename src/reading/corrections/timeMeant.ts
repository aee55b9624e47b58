import type { ReadAmount, TellsOtherTime } from '../answers/amount';
import type { Language } from '../language';
import { partOf, type Utterance } from '../utterance';

/**
 * What a text says of the twelve months that amounts are asked of: without the clauses that tell of another time and
 * have an amount of their own ("vorig jaar was het 280.000, nu is de omzet 320.000"). Undefined where that leaves
 * nothing, or nobody can tell what the other time belongs to ("omzet vorig jaar: 280.000").
 */
export function ofTwelveMonths(
  utterance: Utterance,
  { amount, tellsOtherTime }: { readonly amount: ReadAmount; readonly tellsOtherTime: TellsOtherTime },
  language: Language,
): Utterance | undefined {
  if (!tellsOtherTime(utterance, language)) return utterance;
  const clauses = clausesOf(utterance);
  const others = clauses.filter((clause) => tellsOtherTime(clause, language));
  const rest = clauses.filter((clause) => !others.includes(clause));
  const hasAmount = (clause: Utterance): boolean => {
    const reading = amount(clause, language);
    return reading.is !== 'nothing' && !(reading.is === 'doubt' && reading.doubt === 'notAnAmount');
  };
  if (others.length === 0 || rest.length === 0 || !others.every(hasAmount)) return undefined;
  return partOf(rest.map(({ folded }) => folded).join(', '));
}

/** The clauses of a text, each by itself. */
export const clausesOf = ({ folded }: Utterance): readonly Utterance[] =>
  folded
    .split(/[.,;:!](?=\s|$)/)
    .filter((clause) => clause.trim() !== '')
    .map((clause) => partOf(clause.trim()));
